package telegram

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestPaceOfAChat(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPacer(Pace{})
		began := time.Now()
		var at []time.Duration
		for range 7 {
			if err := p.wait(context.Background(), 1); err != nil {
				t.Fatal(err)
			}
			at = append(at, time.Since(began).Round(time.Second))
		}
		for i, want := range []time.Duration{0, 0, 0, 0, 1, 2, 3} {
			if at[i] != want*time.Second {
				t.Errorf("message %d after %v, want %v s", i, at[i], want)
			}
		}
	})
}

// TestPaceOfAll lets many chats speak at once: a chat that has to wait for itself
// takes nobody's place.
func TestPaceOfAll(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPacer(Pace{All: 10})
		began := time.Now()
		var work sync.WaitGroup
		for i := range 50 {
			work.Go(func() { _ = p.wait(context.Background(), int64(i)) })
		}
		work.Wait()
		if took := time.Since(began); took != 4750*time.Millisecond { // 4.9 s, less the burst
			t.Errorf("50 messages took %v, want 4.75 s", took)
		}
	})
}

func TestPaceHolds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPacer(Pace{})
		p.hold(1, 30*time.Second)
		began := time.Now()
		if !p.held(1) || p.held(2) {
			t.Error("the wrong chat is held")
		}
		_ = p.wait(context.Background(), 2)
		if took := time.Since(began); took > 0 {
			t.Errorf("another chat waited %v", took)
		}
		_ = p.wait(context.Background(), 1)
		if took := time.Since(began); took != 30*time.Second {
			t.Errorf("the chat waited %v, want 30 s", took)
		}
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		p.hold(3, time.Hour)
		if p.wait(ctx, 3) == nil {
			t.Error("the end of the context was not heeded")
		}
	})
}

func TestPaceForgetsChats(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		p := newPacer(Pace{All: -1})
		for i := range 100_000 {
			if err := p.wait(context.Background(), int64(i)); err != nil {
				t.Fatal(err)
			}
			if i%100 == 0 {
				time.Sleep(time.Second)
			}
		}
		if n := len(p.chats); n > 2*sweepLeast {
			t.Errorf("%d chats remembered", n)
		}
	})
}

func TestMemoryIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := newMemory(100, time.Minute)
		for i := range int64(10_000) {
			if !m.add(i) || m.add(i) {
				t.Fatalf("chat %d is not new, or new twice", i)
			}
		}
		if n := len(m.now) + len(m.old); n > 100 {
			t.Errorf("%d chats remembered", n)
		}
		time.Sleep(2 * time.Minute)
		if m.has(9999) {
			t.Error("remembered for too long")
		}
	})
}

func TestWindow(t *testing.T) {
	var w window
	fresh := w.admit([]update{{ID: 10}, {ID: 11}, {ID: 3}})
	if len(fresh) != 3 || w.ask(0) != 1 || w.ask(1) != 0 {
		t.Fatalf("%d new, asks for %d", len(fresh), w.ask(0))
	}
	fresh[1].done = true
	w.advance()
	if w.offset != 0 || len(w.items) != 3 {
		t.Errorf("offset %d while the first is in hand", w.offset)
	}
	if again := w.admit([]update{{ID: 10}, {ID: 11}, {ID: 3}, {ID: 4}}); len(again) != 1 {
		t.Errorf("%d new, want 1", len(again))
	}
	fresh[0].done, fresh[2].done = true, true
	w.advance()
	if w.offset != 4 || len(w.items) != 1 || w.ask(0) != 4 || w.ask(4) != 0 {
		t.Errorf("offset %d with %d in hand", w.offset, len(w.items))
	}
}
