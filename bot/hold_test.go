package bot_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/dialog/say"
)

// slow is a phone that takes a message only after a while.
func slow(d time.Duration) *phone {
	return &phone{send: func(ctx context.Context, _ int, _ say.Message) error {
		select {
		case <-time.After(d):
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}}
}

func took(t *testing.T, want time.Duration, f func()) {
	t.Helper()
	began := time.Now()
	f()
	if d := time.Since(began); d != want {
		t.Errorf("took %v, want %v", d, want)
	}
}

func TestSlowReplyHoldsNobodyUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := newFaulty(memstore.New(), 0, false)
		b := newEcho(t, store)
		p := slow(30 * time.Second)
		took(t, 2*time.Second, func() { handle(t, b, text(1, "a"), p) })
		if got := strings.Join(store.calls(), " "); got != "load swap load swap" {
			t.Errorf("store calls: %s", got)
		}
		took(t, 0, func() { handle(t, b, bot.Update{ID: 1, Chat: "other", Input: text(1, "o").Input}, &phone{}) })
		took(t, 2*time.Second, func() { handle(t, b, text(2, "b"), p) })
		p.want(t)
		closeSoon(t, b)
		p.want(t, "re a", "re b")
		data, _ := store.Load(t.Context(), chat)
		if _, _, replies, _ := bot.StateOf(data); replies != 0 {
			t.Errorf("%d replies are still stored", replies)
		}
	})
}

func TestQuickEnoughReplyIsNotMarked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := newFaulty(memstore.New(), 0, false)
		b := newEcho(t, store)
		took(t, 1900*time.Millisecond, func() { handle(t, b, text(1, "a"), slow(1900*time.Millisecond)) })
		if got := strings.Join(store.calls(), " "); got != "load swap" {
			t.Errorf("store calls: %s", got)
		}
	})
}

func TestOwedReplyAfterCrash(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := memstore.New()
		b := newEcho(t, store)
		p := slow(time.Hour)
		handle(t, b, text(1, "a"), p)
		handle(t, b, text(2, "b"), p)
		kill(b)
		p.want(t)
		p.send = nil
		again := newEcho(t, store)
		handle(t, again, text(3, "c"), p)
		p.want(t, "re a", "re b", "re c")
		closeSoon(t, again)
		handle(t, newEcho(t, store), text(4, "d"), p)
		p.want(t, "re a", "re b", "re c", "re d")
	})
}

func TestOwedReplyIsClaimedByAnotherReplica(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := memstore.New()
		a, b := newEcho(t, store), newEcho(t, store)
		limited := &phone{send: func(_ context.Context, n int, _ say.Message) error {
			if n > 1 {
				return nil
			}
			return &bot.TemporaryError{After: 20 * time.Second}
		}}
		handle(t, a, text(1, "a"), limited)
		var p phone
		handle(t, b, text(2, "b"), &p)
		p.want(t, "re a", "re b")
		closeSoon(t, a) // its own attempt finds that the reply is no longer its own
		limited.want(t)
	})
}

func TestUnmarkedReplyIsNotAcknowledged(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for failAt := 3; failAt <= 4; failAt++ { // the calls that mark the reply
			store := memstore.New()
			b := newEcho(t, newFaulty(store, failAt, false))
			if err := b.Handle(t.Context(), text(1, "a"), slow(time.Hour)); !errors.Is(err, errFault) {
				t.Errorf("Handle gives %v though the reply is neither sent nor marked", err)
			}
			kill(b)
			var p phone
			handle(t, newEcho(t, store), text(1, "a"), &p)
			p.want(t, "re a")
		}
	})
}

func TestTemporaryErrorIsTriedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newEcho(t, memstore.New())
		p := &phone{send: func(_ context.Context, n int, _ say.Message) error {
			if n == 2 || n == 3 { // the second message of two
				return &bot.TemporaryError{After: 7 * time.Second, Err: errFault}
			}
			return nil
		}}
		handle(t, b, text(1, "two"), p)
		took(t, 12*time.Second, func() { closeSoon(t, b) })
		p.want(t, "one of two", "two of two") // the first is not sent again
	})
}

func TestGivenUpReplyWaitsForTheNextUpdate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newEcho(t, memstore.New(), func(c *bot.Config) { c.GiveUp = time.Minute })
		p := &phone{send: func(context.Context, int, say.Message) error { return &bot.TemporaryError{} }}
		handle(t, b, text(1, "a"), p)
		time.Sleep(2 * time.Minute)
		if n := b.Lanes(); n != 0 {
			t.Errorf("%d chats in memory after giving up", n)
		}
		p.send = nil
		handle(t, b, text(2, "b"), p)
		p.want(t, "re a", "re b")
	})
}

func TestBackgroundIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := memstore.New()
		b := newEcho(t, store, func(c *bot.Config) { c.Background = 3 })
		p := slow(time.Hour)
		for i := range 10 {
			u := text(1, "a")
			u.Chat = fmt.Sprint(i)
			handle(t, b, u, p)
		}
		synctest.Wait()
		if n := b.Lanes(); n != 3 {
			t.Errorf("%d chats in hand, want 3", n)
		}
		p.send = nil
		u := text(2, "b")
		u.Chat = "9"
		handle(t, b, u, p)
		p.want(t, "re a", "re b")
	})
}

func TestManyHeldRepliesAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := memstore.New()
		b := newEcho(t, store)
		for i := range 2 * bot.HeldKept {
			handle(t, b, text(int64(i), "x"), slow(time.Hour))
		}
		data, _ := store.Load(t.Context(), chat)
		if _, _, replies, _ := bot.StateOf(data); replies > bot.HeldKept+1 {
			t.Errorf("%d replies stored", replies)
		}
	})
}

func TestBlockedKeepsTheDraft(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	p := &phone{send: func(context.Context, int, say.Message) error { return fmt.Errorf("403: %w", bot.ErrBlocked) }}
	handle(t, b, text(1, "a"), p)
	handle(t, b, text(2, "two"), p)
	if p.n != 2 {
		t.Errorf("%d messages tried, want one of each reply", p.n)
	}
	p.send = nil
	handle(t, b, text(3, "c"), p)
	p.want(t, "re c")
	if got := words(t, store, chat); len(got) != 2 {
		t.Errorf("stored %q", got)
	}
}

func TestRefusedMessageIsPassedOver(t *testing.T) {
	b := newEcho(t, memstore.New())
	p := &phone{send: func(_ context.Context, n int, _ say.Message) error {
		if n == 1 {
			return errors.New("400 Bad Request: message is too long")
		}
		return nil
	}}
	handle(t, b, text(1, "two"), p)
	p.want(t, "two of two")
}

func TestCallerGoesAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := memstore.New()
		b := newEcho(t, store)
		p := slow(10 * time.Second)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		took(t, time.Second, func() {
			if err := b.Handle(ctx, text(1, "a"), p); err != nil {
				t.Errorf("Handle gives %v though the reply is marked", err)
			}
		})
		closeSoon(t, b)
		p.want(t, "re a")
	})
}

func TestCloseStopsWhatIsLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newEcho(t, memstore.New())
		handle(t, b, text(1, "a"), slow(time.Hour))
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		took(t, 10*time.Second, func() {
			if err := b.Close(ctx); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("Close gives %v", err)
			}
		})
	})
}

func TestPushedOutReplyIsPutBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := memstore.New()
		a := newEcho(t, store)
		first := make(chan error)
		go func() { first <- a.Handle(t.Context(), text(1, "a"), slow(time.Hour)) }()
		synctest.Wait()
		for i := range 2 * bot.RepliesKept { // replicas that do not know what the others sent
			handle(t, newEcho(t, store), text(int64(100+i), "x"), &phone{})
		}
		if err := <-first; err != nil {
			t.Fatal(err)
		}
		kill(a)
		var p phone
		handle(t, newEcho(t, store), text(2, "b"), &p)
		p.want(t, "re a", "re b")
	})
}

func TestDeafSenderDoesNotHoldCloseUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newEcho(t, memstore.New())
		deaf := &phone{send: func(context.Context, int, say.Message) error {
			time.Sleep(time.Hour)
			return nil
		}}
		handle(t, b, text(1, "a"), deaf)
		took(t, time.Second, func() { kill(b) })
		time.Sleep(2 * time.Hour) // the test may not leave it behind
	})
}
