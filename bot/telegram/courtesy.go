package telegram

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	"jixiaobot/dialog/say"
)

// courtesy says the few sentences that belong to no conversation: to strangers,
// in groups, to a photo. Nothing of them is stored, none is tried twice, and
// they are few, so that nobody can make the bot spend its rate on them.
type courtesy struct {
	api  *api
	pace *pacer
	told map[say.Notice]*memory // chats that heard a sentence lately

	mu    sync.Mutex
	spare float64 // sentences that may be said at once
	since time.Time
}

const (
	courtesyBurst = 10
	courtesyRate  = 2.0 // a second, over all chats
	courtesyMost  = 10_000
)

// quiet is how long a chat that heard a sentence does not hear it again.
func quiet(n say.Notice) time.Duration {
	switch n {
	case say.WordsOnly, say.FileNotFetched:
		return 3 * time.Second
	}
	return 10 * time.Minute
}

func newCourtesy(a *api, p *pacer) *courtesy {
	c := &courtesy{api: a, pace: p, told: map[say.Notice]*memory{}, spare: courtesyBurst, since: time.Now()}
	for _, n := range say.Notices() {
		c.told[n] = newMemory(courtesyMost, quiet(n))
	}
	return c
}

// say says a sentence to a chat, unless it was said there lately or too many
// were said at all.
func (c *courtesy) say(ctx context.Context, chat int64, n say.Notice) {
	if !c.told[n].add(chat) || !c.spend() || c.pace.wait(ctx, chat) != nil {
		return
	}
	_, err := c.api.call(ctx, "sendMessage", messageParams(chat, say.Telegram(n), nil))
	var r *Refusal
	if errors.As(err, &r) && r.Code == http.StatusTooManyRequests {
		c.pace.hold(chat, r.After)
	}
}

// spend takes one of the sentences that may be said now.
func (c *courtesy) spend() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := time.Now()
	c.spare = min(courtesyBurst, c.spare+courtesyRate*now.Sub(c.since).Seconds())
	c.since = now
	if c.spare < 1 {
		return false
	}
	c.spare--
	return true
}
