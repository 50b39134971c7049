package bot_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

func TestOneSwap(t *testing.T) {
	store := newFaulty(memstore.New(), 0, false)
	b := newEcho(t, store)
	var p phone
	for i := range 5 {
		handle(t, b, text(int64(i), fmt.Sprint(i)), &p)
	}
	p.want(t, "re 0", "re 1", "re 2", "re 3", "re 4")
	if got := strings.Join(store.calls(), " "); got != "load swap swap swap swap swap" {
		t.Errorf("store calls: %s", got)
	}
	data, _ := store.Store.Load(t.Context(), chat)
	if _, seen, replies, _ := bot.StateOf(data); seen != 5 || replies != 1 {
		t.Errorf("%d ids and %d replies stored, want 5 and 1", seen, replies)
	}
}

func TestSentOnlyAfterSwap(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	p := &phone{}
	p.send = func(context.Context, int, say.Message) error {
		if got := words(t, store, chat); !slices.Equal(got, []string{"a"}) {
			t.Errorf("stored when the reply goes out: %q", got)
		}
		return nil
	}
	handle(t, b, text(1, "a"), p)
	p.want(t, "re a")
}

func TestStoreFailureIsNotAnswered(t *testing.T) {
	for failAt := 1; failAt <= 2; failAt++ {
		store := memstore.New()
		b := newEcho(t, newFaulty(store, failAt, false))
		var p phone
		if err := b.Handle(t.Context(), text(1, "a"), &p); !errors.Is(err, errFault) {
			t.Errorf("call %d fails: Handle gives %v", failAt, err)
		}
		p.want(t)
		if store.Len() != 0 {
			t.Error("something was stored")
		}
	}
}

func TestRedelivered(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	var p phone
	handle(t, b, text(7, "a"), &p)
	handle(t, b, text(7, "a"), &p)
	p.want(t, "re a") // this process knows that the answer arrived
	other := newEcho(t, store)
	handle(t, other, text(7, "a"), &p)
	p.want(t, "re a", "re a") // another one does not, and gives the same answer
	handle(t, other, text(8, "b"), &p)
	handle(t, newEcho(t, store), text(7, "a"), &p) // sent and dropped: nothing to say, nothing taken
	p.want(t, "re a", "re a", "re b")
	if got := words(t, store, chat); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("stored %q", got)
	}
}

func TestLateRedeliveryFindsItsOwnAnswer(t *testing.T) {
	store := memstore.New()
	var p phone
	for i := range 5 { // each on a replica of its own, that does not know what the others sent
		handle(t, newEcho(t, store), text(int64(i), fmt.Sprint(i)), &p)
	}
	handle(t, newEcho(t, store), text(2, "2"), &p)
	p.want(t, "re 0", "re 1", "re 2", "re 3", "re 4", "re 2")
}

func TestIdsAreASet(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	var p phone
	ids := []int64{1 << 40, 5, -3, 900, 0, 4}
	for range 2 {
		for _, id := range ids {
			handle(t, b, text(id, fmt.Sprint(id)), &p)
		}
	}
	if got := len(words(t, store, chat)); got != len(ids) {
		t.Errorf("%d answers stored, want %d", got, len(ids))
	}
}

func TestRecordIsBounded(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	for i := range 3 * bot.SeenKept {
		if i%2 == 0 {
			b = newEcho(t, store) // does not know of the replies sent before
		}
		handle(t, b, text(int64(i), "x"), &phone{})
		data, _ := store.Load(t.Context(), chat)
		if _, seen, replies, _ := bot.StateOf(data); seen > bot.SeenKept || replies > bot.RepliesKept {
			t.Fatalf("%d ids, %d replies stored", seen, replies)
		}
	}
}

func TestConflictIsTakenAgain(t *testing.T) {
	mem := memstore.New()
	store := &swapped{Store: mem}
	b, rival := newEcho(t, store), newEcho(t, mem)
	var p, q phone
	store.before = func(n int) {
		if n <= 3 {
			handle(t, rival, text(int64(100+n), fmt.Sprint("rival ", n)), &q)
		}
	}
	handle(t, b, text(1, "mine"), &p)
	p.want(t, "re mine")
	if got := words(t, mem, chat); !slices.Equal(got, []string{"rival 1", "rival 2", "rival 3", "mine"}) {
		t.Errorf("stored %q", got)
	}
}

func TestEndlessConflictEnds(t *testing.T) {
	mem := memstore.New()
	store := &swapped{Store: mem}
	b, rival := newEcho(t, store), newEcho(t, mem)
	store.before = func(n int) { handle(t, rival, text(int64(100+n), "r"), &phone{}) }
	var p phone
	if err := b.Handle(t.Context(), text(1, "mine"), &p); err == nil {
		t.Error("Handle gives nil though nothing was stored")
	}
	p.want(t)
}

func TestTwoBotsRace(t *testing.T) {
	const updates = 40
	store := memstore.New()
	bots := []*bot.Bot{newEcho(t, store), newEcho(t, store), newEcho(t, store)}
	var p phone
	var all sync.WaitGroup
	for i := range updates {
		for k := range 2 { // each update arrives twice, at different replicas
			all.Go(func() {
				u := text(int64(i), fmt.Sprintf("w%d.", i))
				for b := bots[(i+k)%len(bots)]; b.Handle(context.Background(), u, &p) != nil; {
					continue // the messenger hands it in again
				}
			})
		}
	}
	all.Wait()
	got := words(t, store, chat)
	for i := range updates {
		w := fmt.Sprintf("w%d.", i)
		if n := countOf(got, w); n != 1 {
			t.Errorf("%s was taken %d times", w, n)
		}
		if p.count("re "+w) == 0 {
			t.Errorf("%s was never answered", w)
		}
	}
}

func countOf(all []string, w string) (n int) {
	for _, x := range all {
		if x == w {
			n++
		}
	}
	return n
}

func TestOneChatInOrderManyAtOnce(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	var all sync.WaitGroup
	for c := range 20 {
		all.Go(func() {
			var p phone
			var want []string
			for i := range 20 {
				u := bot.Update{ID: int64(i), Chat: fmt.Sprint("c", c), Input: dialog.Text{Text: fmt.Sprint(i)}}
				handle(t, b, u, &p)
				want = append(want, fmt.Sprint("re ", i))
			}
			p.want(t, want...)
		})
	}
	all.Wait()
	closeSoon(t, b)
	if n := b.Lanes(); n != 0 {
		t.Errorf("%d chats are still in memory", n)
	}
	if err := b.Handle(t.Context(), text(99, "late"), &phone{}); !errors.Is(err, bot.ErrClosed) {
		t.Errorf("Handle after Close gives %v", err)
	}
}

func TestForgotten(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	var p phone
	handle(t, b, text(1, "a"), &p)
	if err := store.Swap(t.Context(), chat+"~broken1", nil, []byte("old draft")); err != nil {
		t.Fatal(err)
	}
	handle(t, b, text(2, "forget"), &p)
	handle(t, b, text(2, "forget"), &p) // redelivered
	closeSoon(t, b)
	p.want(t, "re a", "re forget")
	if store.Len() != 0 {
		t.Error("something is still stored")
	}
}

func TestForgottenThenCrash(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := memstore.New()
		b := newEcho(t, store)
		handle(t, b, text(1, "a"), &phone{})
		handle(t, b, text(2, "forget"), slow(time.Hour))
		kill(b)
		data, _ := store.Load(t.Context(), chat)
		if strings.Contains(string(data), `"a"`) {
			t.Fatalf("the answer is still stored: %s", data)
		}
		var p phone
		again := newEcho(t, store)
		handle(t, again, text(2, "forget"), &p)
		closeSoon(t, again)
		p.want(t, "re forget")
		if store.Len() != 0 {
			t.Error("something is still stored")
		}
	})
}

func TestRealConversation(t *testing.T) {
	b := bot.New(bot.Config{Store: memstore.New(), Files: files{}})
	var p phone
	handle(t, b, bot.Update{ID: 1, Chat: chat, Input: dialog.Start}, &p)
	handle(t, b, text(2, "2026"), &p)
	closeSoon(t, b)
	if got := p.all(); len(got) < 2 || !strings.Contains(got[0], "【年度】") || strings.Contains(got[len(got)-1], "【年度】") {
		t.Errorf("arrived: %q", got)
	}
}
