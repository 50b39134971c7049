package telegram

import (
	"sync"
	"time"
)

// tries counts how often a chat tried an invitation, so that a code cannot be
// found by trying. It forgets everybody now and then, and so stays small.
type tries struct {
	mu    sync.Mutex
	count map[int64]int
	since time.Time
}

const (
	triesBorne = 5
	triesSpan  = 10 * time.Minute
	triesChats = 20_000
)

func newTries() *tries { return &tries{count: map[int64]int{}, since: time.Now()} }

// many counts one more try and reports whether there were too many.
func (t *tries) many(chat int64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if now := time.Now(); now.Sub(t.since) > triesSpan || len(t.count) > triesChats {
		t.count, t.since = map[int64]int{}, now
	}
	t.count[chat]++
	return t.count[chat] > triesBorne
}

// clear forgets the tries of a chat that was let in.
func (t *tries) clear(chat int64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.count, chat)
}
