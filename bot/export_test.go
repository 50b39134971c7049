package bot

import (
	"time"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

// Seams for the tests of package bot_test.

const (
	SeenKept    = seenKept
	RepliesKept = repliesKept
	HeldKept    = heldKept
	AsideKept   = asideKept
)

var ErrUndecodable = errUndecodable

// Spoken is the outcome of a test conversation.
type Spoken struct {
	State     []byte
	Messages  []say.Message
	Forgotten bool
}

// SetTalk puts another conversation in the place of the real one.
func (b *Bot) SetTalk(talk func(state []byte, in dialog.Input) (Spoken, error)) {
	b.talk = func(state []byte, in dialog.Input, _ time.Time) (spoken, error) {
		out, err := talk(state, in)
		return spoken{state: out.State, messages: out.Messages, forgotten: out.Forgotten}, err
	}
}

// Lanes is how many chats are in hand.
func (b *Bot) Lanes() int {
	b.lanes.mu.Lock()
	defer b.lanes.mu.Unlock()
	return len(b.lanes.open)
}

// StateOf is the conversation inside stored bytes, and how many replies lie
// beside it.
func StateOf(data []byte) (state []byte, seen, replies int, err error) {
	rec, err := decodeRecord(data)
	return rec.state, len(rec.Seen), len(rec.Replies), err
}
