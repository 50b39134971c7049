package say

import (
	"strings"
	"unicode/utf8"

	"jixiaobot/dialog"
)

// Message is one message as a person sees it: plain text without markup, and
// the buttons under it, in rows. It is plain data and can be stored.
type Message struct {
	Text     string          `json:"text"`
	Choices  [][]Choice      `json:"choices,omitempty"`
	Numbered bool            `json:"numbered,omitempty"` // typing the number of a button, counted from 1 along the rows, picks it
	Listed   int             `json:"listed,omitempty"`   // so many of the first buttons stand numbered in Text already
	Copy     string          `json:"copy,omitempty"`     // the current answer, for a messenger that can put it on a copy button
	Attach   *dialog.Deliver `json:"attach,omitempty"`   // a file to be made and sent; Text is its caption
	Leave    bool            `json:"leave,omitempty"`    // the person said goodbye
}

// Choice is one button: the words on it, which can as well be typed, and what
// it sends when pressed.
type Choice struct {
	Label string       `json:"label"`
	Press dialog.Press `json:"press"`
}

// Turn is all messages of one turn, in the order in which they are to be sent.
// What can be said in one message is; a file is a message of its own. The state
// is the one after the turn: the buttons belong to what is open in it.
func Turn(s dialog.State, effects []dialog.Effect) []Message {
	var out []Message
	for _, e := range effects {
		m, ok := effect(s, e)
		if !ok {
			continue
		}
		if last := len(out) - 1; last >= 0 && out[last].joins(m) {
			out[last] = out[last].join(m)
			continue
		}
		out = append(out, m)
	}
	return out
}

// joins reports whether the next message can be said in the same breath.
func (m Message) joins(next Message) bool {
	const most = 1500 // characters of a message that still reads well on a phone
	return m.Attach == nil && next.Attach == nil && m.Choices == nil && utf8.RuneCountInString(m.Text)+utf8.RuneCountInString(next.Text) < most
}

func (m Message) join(next Message) Message {
	next.Text = m.Text + "\n\n" + next.Text
	next.Leave = m.Leave || next.Leave
	return next
}

// quoted is a person's own words inside a sentence of ours: the brackets that
// mark a question are replaced, so that only a question holds them.
func quoted(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "【", "〔"), "】", "〕")
}

// brief is a person's own words cut to what fits on a line.
func brief(text string, most int) string {
	line, rest, more := strings.Cut(text, "\n")
	rs := []rune(line)
	if len(rs) > most {
		return quoted(string(rs[:most])) + "…"
	}
	if more && rest != "" {
		return quoted(line) + "…"
	}
	return quoted(line)
}
