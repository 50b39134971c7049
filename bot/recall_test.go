package bot_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
)

// TestStaleMemory lets another replica take updates between those of one that
// remembers the chat.
func TestStaleMemory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		mem := memstore.New()
		store := newFaulty(mem, 0, false)
		b, other := newEcho(t, store), newEcho(t, mem)
		var p, q phone
		handle(t, b, text(1, "a"), &p)
		handle(t, other, text(2, "b"), &q)
		handle(t, b, text(3, "c"), &p) // remembered wrongly: loaded and taken again
		handle(t, b, text(4, "d"), &p) // not believed
		time.Sleep(bot.DoubtFor)
		handle(t, b, text(5, "e"), &p) // believed again
		p.want(t, "re a", "re c", "re d", "re e")
		if got := words(t, mem, chat); !slices.Equal(got, []string{"a", "b", "c", "d", "e"}) {
			t.Errorf("stored %q", got)
		}
		if got := strings.Join(store.calls(), " "); got != "load swap swap load swap load swap swap" {
			t.Errorf("store calls: %s", got)
		}
		kill(b)
		kill(other)
	})
}

// TestRedeliveredToStaleMemory hands an update to a replica whose memory does not
// know that another one took it.
func TestRedeliveredToStaleMemory(t *testing.T) {
	store := memstore.New()
	b, other := newEcho(t, store), newEcho(t, store)
	var p phone
	handle(t, b, text(1, "a"), &p)
	handle(t, other, text(2, "b"), &p)
	handle(t, b, text(2, "b"), &p)     // its own answer once more: nobody knows here that it arrived
	handle(t, other, text(3, "c"), &p) // b's memory is stale again
	handle(t, b, text(1, "a"), &p)     // known to have arrived
	p.want(t, "re a", "re b", "re b", "re c")
	if got := words(t, store, chat); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("stored %q", got)
	}
}

// TestForgettingIsNotDoneFromMemory: what a Swap could not prevent is done only
// on what is stored.
func TestForgettingIsNotDoneFromMemory(t *testing.T) {
	store := newFaulty(memstore.New(), 0, false)
	b := newEcho(t, store)
	var p phone
	handle(t, b, text(1, "a"), &p)
	handle(t, b, text(2, "forget"), &p)
	closeSoon(t, b)
	// The load of the aside key stands between.
	if got := strings.Join(store.calls(), " "); got != "load swap load load swap load swap" {
		t.Errorf("store calls: %s", got)
	}
	p.want(t, "re a", "re forget")
}

// TestLapsedChatIsLoadedAnew: what is remembered of a chat that is no longer
// stored is not believed.
func TestLapsedChatIsLoadedAnew(t *testing.T) {
	mem := memstore.New()
	b := newEcho(t, mem)
	var p phone
	handle(t, b, text(1, "a"), &p)
	data, err := mem.Load(t.Context(), chat)
	if err != nil {
		t.Fatal(err)
	}
	if err := mem.Swap(t.Context(), chat, data, nil); err != nil { // its time to live was over
		t.Fatal(err)
	}
	handle(t, b, text(2, "b"), &p)
	p.want(t, "re a", "re b")
	if got := words(t, mem, chat); !slices.Equal(got, []string{"b"}) {
		t.Errorf("stored %q", got)
	}
}

// TestMemoryIsBounded gives one update to each of very many chats.
func TestMemoryIsBounded(t *testing.T) {
	b := newEcho(t, memstore.New())
	for i := range int64(3 * bot.Recalled) {
		u := text(i, "a")
		u.Chat = string(rune('a'+i%7)) + strings.Repeat("x", int(i))
		handle(t, b, u, &phone{})
		if n := b.Remembered(); n > 2*bot.Recalled {
			t.Fatalf("%d chats remembered", n)
		}
	}
}

// TestRecordIsJSON holds the line that is put together by hand against
// encoding/json.
func TestRecordIsJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := rapid.SliceOf(rapid.Int64()).Draw(t, "ids")
		held := rapid.SliceOfN(rapid.String(), 0, 3).Draw(t, "held")
		line, again, err := bot.RoundTrip(ids, held, rapid.Bool().Draw(t, "forgotten"))
		if err != nil || !json.Valid(line) || string(line) != string(again) {
			t.Fatalf("%v\n%s\n%s", err, line, again)
		}
	})
}
