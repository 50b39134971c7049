package bot

import (
	"bytes"
	"context"
	"sync"
	"time"
)

const (
	recalled   = 256         // chats remembered: twice as many at most
	doubtFor   = time.Minute // how long memory is not believed after it was wrong
	recordRoom = 1 << 10     // bytes of a record beside its conversation and replies
)

// draft is what an update is taken on: what the store holds of the chat, and what
// that says.
type draft struct {
	data   []byte
	rec    record
	broken error // why rec could not be read
	sure   bool  // just loaded; else remembered, and only a Swap tells whether it is still so
}

// recall remembers what the store holds of recent chats, as this process left it.
// It is no second truth: an update taken on it is stored by a Swap that compares,
// and nothing that a Swap could not prevent is done on it. Where other replicas
// take updates of the same chats it would be wrong often, and make every turn be
// taken twice; so once it was wrong it only saves decoding for a while.
type recall struct {
	mu         sync.Mutex
	young, old map[string]draft
	doubted    time.Time // until when
}

func newRecall() *recall { return &recall{young: map[string]draft{}} }

// take is what is remembered of a chat, whose memory is handed over; false when
// there is nothing. The caller brings it back when it is still true.
func (r *recall) take(chat string) (draft, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	d, ok := r.young[chat]
	if !ok {
		d, ok = r.old[chat]
		delete(r.old, chat)
	}
	delete(r.young, chat)
	return d, ok
}

// keep remembers what was stored for a chat just now.
func (r *recall) keep(chat string, data []byte, rec record) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.young) >= recalled {
		r.old, r.young = r.young, map[string]draft{}
	}
	r.young[chat] = draft{data: data, rec: rec}
}

// wrong says that what was remembered was no longer so.
func (r *recall) wrong() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.doubted = time.Now().Add(doubtFor)
}

func (r *recall) believed() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return !time.Now().Before(r.doubted)
}

// draft is what an update of a chat is taken on: remembered or loaded.
func (b *Bot) draft(ctx context.Context, chat string) (draft, error) {
	known, ok := b.recall.take(chat)
	if ok && b.recall.believed() {
		return known, nil
	}
	data, err := b.store.Load(ctx, chat)
	if err != nil {
		return draft{}, err
	}
	if ok && bytes.Equal(known.data, data) {
		known.sure = true
		return known, nil
	}
	rec, broken := decodeRecord(data)
	return draft{data: data, rec: rec, broken: broken, sure: true}, nil
}
