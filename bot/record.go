package bot

import (
	"bytes"
	"encoding/json"
	"slices"

	"jixiaobot/dialog/say"
)

// Bounds of what is stored beside the conversation itself.
const (
	recordVersion = 1
	seenKept      = 64       // recent update ids
	repliesKept   = 8        // replies not known to be sent
	heldKept      = 32       // replies marked as owed
	replyBytes    = 64 << 10 // of all stored replies but the newest
)

// record is what the store holds of one chat: a line of JSON with what the shell
// remembers, then the conversation as package dialog encodes it. Two parts, so
// that the larger one is neither parsed nor checked twice in every turn.
type record struct {
	Version   int     `json:"version"`
	Seen      []int64 `json:"seen"`                // recent update ids, oldest first; a set, never compared by size
	Replies   []reply `json:"replies,omitempty"`   // oldest first
	Forgotten bool    `json:"forgotten,omitempty"` // all was deleted; what is left goes when the person has been told

	state []byte
}

// reply is the answer to one update, kept until it is known to be sent.
type reply struct {
	ID       int64           `json:"id"`
	Held     string          `json:"held,omitempty"` // the process that owes it since its update was acknowledged
	Messages json.RawMessage `json:"messages"`
}

func newReply(id int64, messages []say.Message) (reply, error) {
	raw, err := json.Marshal(messages)
	return reply{ID: id, Messages: raw}, err
}

func (r reply) messages() ([]say.Message, error) {
	var out []say.Message
	err := json.Unmarshal(r.Messages, &out)
	return out, err
}

// decodeRecord reads what encode wrote. Nothing is an empty record.
func decodeRecord(data []byte) (record, error) {
	r := record{Version: recordVersion}
	if len(data) == 0 {
		return r, nil
	}
	head, state, found := bytes.Cut(data, []byte{'\n'})
	if !found || json.Unmarshal(head, &r) != nil || r.Version != recordVersion {
		return record{Version: recordVersion}, errUndecodable
	}
	r.state = state
	return r, nil
}

func (r record) encode() ([]byte, error) {
	head, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	out := make([]byte, 0, len(head)+1+len(r.state))
	out = append(out, head...)
	out = append(out, '\n')
	return append(out, r.state...), nil
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

// bounded drops the oldest replies that are over the bounds, those nobody owes
// first: their update was not acknowledged yet, or they went out through another
// replica.
func bounded(rs []reply) []reply {
	free, held, size := 0, 0, 0
	keep := make([]bool, len(rs))
	for pass := range 2 {
		for i := len(rs) - 1; i >= 0; i-- {
			r := rs[i]
			if owed := r.Held != ""; owed != (pass == 0) || size+len(r.Messages) > replyBytes {
				continue
			}
			if pass == 0 && held < heldKept {
				held++
			} else if pass == 1 && free < repliesKept-1 {
				free++
			} else {
				continue
			}
			keep[i] = true
			size += len(r.Messages)
		}
	}
	var out []reply
	for i, k := range keep {
		if k {
			out = append(out, rs[i])
		}
	}
	return out
}
