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
	Recalled    = recalled
	DoubtFor    = doubtFor
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
	b.talk = func(c conversation, in dialog.Input, _ time.Time) (spoken, error) {
		out, err := talk(c.data, in)
		return spoken{talk: conversation{data: out.State}, messages: out.Messages, forgotten: out.Forgotten}, err
	}
}

// Lanes is how many chats are in hand.
func (b *Bot) Lanes() int {
	b.lanes.mu.Lock()
	defer b.lanes.mu.Unlock()
	return len(b.lanes.open)
}

// Remembered is how many chats are remembered.
func (b *Bot) Remembered() int {
	b.recall.mu.Lock()
	defer b.recall.mu.Unlock()
	return len(b.recall.young) + len(b.recall.old)
}

// RoundTrip is the line of a record with these ids, and replies held by these
// processes; and that line read and written again.
func RoundTrip(seen []int64, held []string, forgotten bool) (line, again []byte, err error) {
	r := record{Version: recordVersion, Seen: seen, Forgotten: forgotten}
	for i, h := range held {
		own, err := newReply(int64(i), []say.Message{{Text: h}})
		if err != nil {
			return nil, nil, err
		}
		own.Held = h
		r.Replies = append(r.Replies, own)
	}
	if line, err = r.encode(); err != nil {
		return nil, nil, err
	}
	read, err := decodeRecord(line)
	if err != nil {
		return nil, nil, err
	}
	again, err = read.encode()
	return line, again, err
}

// StateOf is the conversation inside stored bytes, and how many replies lie
// beside it.
func StateOf(data []byte) (state []byte, seen, replies int, err error) {
	rec, err := decodeRecord(data)
	return rec.talk.data, len(rec.Seen), len(rec.Replies), err
}
