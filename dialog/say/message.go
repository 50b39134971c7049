package say

import "jixiaobot/dialog"

// Message is one message as a person sees it: plain text without markup, and
// the buttons under it, in rows. It is plain data and can be stored.
type Message struct {
	Text    string          `json:"text"`
	Choices [][]Choice      `json:"choices,omitempty"`
	Copy    string          `json:"copy,omitempty"`   // the current value, for a messenger that can put it on a copy button
	Attach  *dialog.Deliver `json:"attach,omitempty"` // a file to be made and sent; Text is its caption
}

// Choice is one button: the words on it, and what it sends when pressed.
type Choice struct {
	Label string       `json:"label"`
	Press dialog.Press `json:"press"`
}

// Turn is all messages of one turn, in the order in which they are to be sent.
// What can be said in one message is.
func Turn(s dialog.State, effects []dialog.Effect) []Message {
	return nil
}
