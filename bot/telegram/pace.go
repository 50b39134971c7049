package telegram

import (
	"context"
	"sync"
	"time"
)

// Pace is how fast messages are sent. Telegram's limits are about one a second
// into one chat, short bursts allowed, and 30 a second over all; beyond them it
// refuses for a while.
type Pace struct {
	Gap   time.Duration // between messages into one chat in the long run; 0: one second; negative: no limit
	Burst int           // messages into one chat before the gap is kept; 0: 4
	All   int           // messages a second over all chats; 0: 28; negative: no limit
}

// pacer keeps a Pace. For each chat it remembers one moment, and only until that
// has passed, so it does not grow with the chats.
type pacer struct {
	gap, slack time.Duration
	step, lead time.Duration // the same for all chats together

	mu    sync.Mutex
	chats map[int64]time.Time // when the chat's messages so far are paid for
	all   time.Time
	sweep int // size of chats at which what has passed is swept out
}

const (
	sweepLeast = 1024
	allBurst   = 250 * time.Millisecond // so much of a second's messages may go out at once
)

func newPacer(p Pace) *pacer {
	if p.Gap == 0 {
		p.Gap = time.Second
	}
	if p.Burst <= 0 {
		p.Burst = 4
	}
	if p.All == 0 {
		p.All = 28
	}
	out := &pacer{gap: max(0, p.Gap), chats: map[int64]time.Time{}, sweep: sweepLeast}
	out.slack = time.Duration(p.Burst-1) * out.gap
	if p.All > 0 {
		out.step = time.Second / time.Duration(p.All)
		out.lead = max(0, allBurst-out.step)
	}
	return out
}

// wait holds one message back until it may be sent. A chat waits for itself
// first and takes its place among all only then, so that it delays nobody.
func (p *pacer) wait(ctx context.Context, chat int64) error {
	if err := rest(ctx, p.reserve(chat)); err != nil {
		return err
	}
	return rest(ctx, p.reserveAll())
}

func (p *pacer) reserve(chat int64) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	paid, waiting := p.chats[chat]
	if !waiting && p.gap == 0 {
		return 0
	}
	if paid.Before(now) {
		paid = now
	}
	p.chats[chat] = paid.Add(p.gap)
	p.tidy(now)
	return paid.Add(-p.slack).Sub(now)
}

func (p *pacer) reserveAll() time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	if p.all.Before(now) {
		p.all = now
	}
	wait := p.all.Add(-p.lead).Sub(now)
	p.all = p.all.Add(p.step)
	return wait
}

// hold lets nothing into the chat for a while, as Telegram asked.
func (p *pacer) hold(chat int64, d time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	if until := now.Add(d + p.slack); until.After(p.chats[chat]) {
		p.chats[chat] = until
	}
	p.tidy(now)
}

// held reports whether messages into the chat have to wait.
func (p *pacer) held(chat int64) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.chats[chat].Add(-p.slack).After(time.Now())
}

// tidy forgets chats that owe nothing, now and then. p.mu is held.
func (p *pacer) tidy(now time.Time) {
	if len(p.chats) < p.sweep {
		return
	}
	for chat, paid := range p.chats {
		if !paid.After(now) {
			delete(p.chats, chat)
		}
	}
	p.sweep = max(sweepLeast, 2*len(p.chats))
}

// rest waits, unless ctx ends first.
func rest(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
