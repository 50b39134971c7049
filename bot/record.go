package bot

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

// Bounds of what is stored beside the conversation itself.
const (
	recordVersion = 1
	seenKept      = 64       // recent update ids
	repliesKept   = 8        // replies not known to be sent
	heldKept      = 32       // replies marked as owed
	replyBytes    = 64 << 10 // of all replies not known to be sent but the newest
	heldBytes     = 1 << 20  // of all replies marked as owed; one may hold a whole form
)

// record is what the store holds of one chat: a line of JSON with what the shell
// remembers, then the conversation as package dialog encodes it. Two parts, so
// that the larger one is neither parsed nor checked twice in every turn.
type record struct {
	Version   int     `json:"version"`
	Seen      ids     `json:"seen"`                // recent update ids, oldest first; a set, never compared by size
	Replies   []reply `json:"replies,omitempty"`   // oldest first
	Forgotten bool    `json:"forgotten,omitempty"` // all was deleted; what is left goes when the person has been told

	talk conversation
}

// conversation is the state of package dialog as it is stored, and decoded where
// that is known. Reading it is the largest part of a turn that begins with a Load.
type conversation struct {
	data  []byte        // nil: not encoded yet
	state *dialog.State // shared: a turn never changes the State it is given; nil: not known
}

// room is about how many bytes the conversation takes.
func (c conversation) room() int {
	if c.data == nil && c.state != nil {
		return c.state.Room()
	}
	return len(c.data)
}

// appendTo puts the conversation behind what stands in out.
func (c conversation) appendTo(out []byte) ([]byte, error) {
	if c.data == nil && c.state != nil {
		return c.state.AppendTo(out)
	}
	return append(out, c.data...), nil
}

func (c conversation) decode() (dialog.State, error) {
	switch {
	case c.state != nil:
		return *c.state, nil
	case len(c.data) == 0:
		return dialog.State{}, nil // it has not begun
	}
	return dialog.Decode(c.data)
}

// reply is the answer to one update, kept until it is known to be sent.
type reply struct {
	ID       int64           `json:"id"`
	Held     string          `json:"held,omitempty"` // the process that owes it since its update was acknowledged
	Messages json.RawMessage `json:"messages"`

	fresh []say.Message // Messages, where they were made just now
}

func newReply(id int64, messages []say.Message) (reply, error) {
	raw, err := say.Encode(messages)
	return reply{ID: id, Messages: raw, fresh: messages}, err
}

func (r reply) messages() ([]say.Message, error) {
	if r.fresh != nil {
		return r.fresh, nil
	}
	var out []say.Message
	err := json.Unmarshal(r.Messages, &out)
	return out, err
}

// ids is written as one string: a list of numbers in JSON costs ten times as much
// to read, and it is read in every turn.
type ids []int64

// UnmarshalText reads numbers with a space between.
func (s *ids) UnmarshalText(text []byte) error {
	out := make(ids, 0, seenKept+1)
	for word := range strings.FieldsSeq(string(text)) {
		id, err := strconv.ParseInt(word, 10, 64)
		if err != nil {
			return errUndecodable // the error would quote the word
		}
		out = append(out, id)
	}
	*s = out
	return nil
}

// decodeRecord reads what encode wrote. Nothing is an empty record.
func decodeRecord(data []byte) (record, error) {
	r := record{Version: recordVersion}
	if len(data) == 0 {
		return r, nil
	}
	head, state, found := bytes.Cut(data, []byte{'\n'})
	err := json.Unmarshal(head, &r)
	switch {
	case found && err == nil && r.Version > recordVersion:
		return record{Version: recordVersion}, dialog.ErrNewer
	case !found || err != nil || r.Version != recordVersion:
		return record{Version: recordVersion}, errUndecodable
	}
	r.talk.data = state
	return r, nil
}

// encode is the record as it is stored. The line of JSON is put together by hand:
// its largest part, the replies, is JSON already. The conversation is encoded into
// the same bytes, for it is most of them.
func (r record) encode() ([]byte, error) {
	room := recordRoom + r.talk.room()
	for _, x := range r.Replies {
		room += len(x.Messages)
	}
	out := append(make([]byte, 0, room), `{"version":`...)
	out = strconv.AppendInt(out, recordVersion, 10)
	out = append(out, `,"seen":"`...)
	for i, id := range r.Seen {
		if i > 0 {
			out = append(out, ' ')
		}
		out = strconv.AppendInt(out, id, 10)
	}
	out = append(out, '"')
	for i, x := range r.Replies {
		if i == 0 {
			out = append(out, `,"replies":[`...)
		} else {
			out = append(out, ',')
		}
		out = x.encode(out)
	}
	if len(r.Replies) > 0 {
		out = append(out, ']')
	}
	if r.Forgotten {
		out = append(out, `,"forgotten":true`...)
	}
	out = append(out, "}\n"...)
	return r.talk.appendTo(out)
}

func (r reply) encode(out []byte) []byte {
	out = append(out, `{"id":`...)
	out = strconv.AppendInt(out, r.ID, 10)
	if r.Held != "" {
		out = append(out, `,"held":`...)
		name, _ := json.Marshal(r.Held) // a string always can be
		out = append(out, name...)
	}
	out = append(out, `,"messages":`...)
	return append(append(out, r.Messages...), '}')
}

// saw reports whether the update was taken already.
func (r record) saw(id int64) bool { return slices.Contains(r.Seen, id) }

// find is the place of an update's reply, -1 when it is not kept any more.
func (r record) find(id int64) int {
	return slices.IndexFunc(r.Replies, func(x reply) bool { return x.ID == id })
}

// add remembers an update and its reply, and forgets what is too old.
func (r *record) add(own reply) {
	r.Seen = append(r.Seen, own.ID)
	r.Seen = r.Seen[max(0, len(r.Seen)-seenKept):]
	r.Replies = append(bounded(r.Replies), own)
}

// owe marks a reply as owed by a process, and reports whether that changes the
// record.
func (r *record) owe(x reply, by string) bool {
	i := r.find(x.ID)
	if i < 0 {
		x.Held = by
		r.Replies = append(bounded(r.Replies), x)
		return true
	}
	changed := r.Replies[i].Held != by
	r.Replies[i].Held = by
	return changed
}

// bounded drops the oldest replies that are over the bounds. Those nobody owes
// have tighter ones: as a rule they went out through another replica.
func bounded(rs []reply) []reply {
	keep := make([]bool, len(rs))
	mark := func(held bool, most, room int) {
		for i := len(rs) - 1; i >= 0 && most > 0; i-- {
			if size := len(rs[i].Messages); (rs[i].Held != "") == held && size <= room {
				keep[i], most, room = true, most-1, room-size
			}
		}
	}
	mark(true, heldKept, heldBytes)
	mark(false, repliesKept-1, replyBytes)
	var out []reply
	for i, k := range keep {
		if k {
			out = append(out, rs[i])
		}
	}
	return out
}
