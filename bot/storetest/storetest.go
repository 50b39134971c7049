// Package storetest holds the contract of bot.Store as a test, the same for all
// stores. It tests what the interface promises and nothing of how a store keeps
// its promise.
package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"jixiaobot/bot"
)

// Run tests the stores that open gives. Each call must give an empty store that
// is closed when its test ends.
func Run(t *testing.T, open func(t *testing.T) bot.Store) {
	for _, c := range []struct {
		name string
		test func(t *testing.T, s bot.Store)
	}{
		{"nothing stored is nil", absent},
		{"what is swapped in is loaded", swapIn},
		{"another old is a conflict", conflict},
		{"nil old is nothing stored", nilOld},
		{"nil new forgets", nilNew},
		{"empty counts as nil", empty},
		{"one of many concurrent swaps wins", oneWins},
		{"concurrent changes are all kept", noneLost},
		{"large values and any bytes", largeValues},
		{"bytes are not shared", notShared},
		{"a cancelled context changes nothing", cancelled},
		{"many chats do not mix", manyChats},
		{"any text is a chat", strangeChats},
		{"errors tell nothing", secrecy},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, open(t)) })
	}
}

const chat = "10001"

func want(t *testing.T, s bot.Store, chat string, value []byte) {
	t.Helper()
	got, err := s.Load(t.Context(), chat)
	if err != nil {
		t.Fatalf("Load: %v", err)
	}
	if !bytes.Equal(got, value) {
		t.Fatalf("Load gives %d bytes, want %d", len(got), len(value))
	}
}

func swap(t *testing.T, s bot.Store, chat string, old, new []byte) {
	t.Helper()
	if err := s.Swap(t.Context(), chat, old, new); err != nil {
		t.Fatalf("Swap: %v", err)
	}
}

func mustConflict(t *testing.T, s bot.Store, old, new []byte) {
	t.Helper()
	if err := s.Swap(t.Context(), chat, old, new); !errors.Is(err, bot.ErrConflict) {
		t.Fatalf("Swap gives %v, want ErrConflict", err)
	}
}

func absent(t *testing.T, s bot.Store) {
	got, err := s.Load(t.Context(), chat)
	if got != nil || err != nil {
		t.Fatalf("Load gives %q, %v; want nil, nil", got, err)
	}
}

func swapIn(t *testing.T, s bot.Store) {
	swap(t, s, chat, nil, []byte("one"))
	want(t, s, chat, []byte("one"))
	swap(t, s, chat, []byte("one"), []byte("two"))
	want(t, s, chat, []byte("two"))
	swap(t, s, chat, []byte("two"), []byte("one"))
	want(t, s, chat, []byte("one"))
}

func conflict(t *testing.T, s bot.Store) {
	mustConflict(t, s, []byte("one"), []byte("two"))
	want(t, s, chat, nil)
	swap(t, s, chat, nil, []byte("one"))
	for _, old := range []string{"on", "onee", "One", "one\x00", " one"} {
		mustConflict(t, s, []byte(old), []byte("two"))
	}
	want(t, s, chat, []byte("one"))
}

func nilOld(t *testing.T, s bot.Store) {
	swap(t, s, chat, nil, []byte("one"))
	mustConflict(t, s, nil, []byte("two"))
	want(t, s, chat, []byte("one"))
}

func nilNew(t *testing.T, s bot.Store) {
	swap(t, s, chat, nil, nil)
	swap(t, s, chat, nil, []byte("one"))
	mustConflict(t, s, []byte("two"), nil)
	swap(t, s, chat, []byte("one"), nil)
	absent(t, s)
	mustConflict(t, s, []byte("one"), []byte("two"))
	swap(t, s, chat, nil, []byte("again"))
	want(t, s, chat, []byte("again"))
}

func empty(t *testing.T, s bot.Store) {
	swap(t, s, chat, []byte{}, []byte("one"))
	mustConflict(t, s, []byte{}, []byte("two"))
	swap(t, s, chat, []byte("one"), []byte{})
	absent(t, s)
}

func oneWins(t *testing.T, s bot.Store) {
	const rivals = 16
	var old []byte
	for round := range 5 {
		var wins atomic.Int32
		var winner atomic.Value
		race(rivals, func(i int) {
			mine := fmt.Appendf(nil, "round %d of %d", round, i)
			switch err := s.Swap(t.Context(), chat, old, mine); {
			case err == nil:
				wins.Add(1)
				winner.Store(mine)
			case !errors.Is(err, bot.ErrConflict):
				t.Errorf("Swap: %v", err)
			}
		})
		if wins.Load() != 1 {
			t.Fatalf("%d swaps won, want 1", wins.Load())
		}
		old = winner.Load().([]byte)
		want(t, s, chat, old)
	}
}

func noneLost(t *testing.T, s bot.Store) {
	const writers, each = 8, 10
	race(writers, func(i int) {
		for n := range each {
			addOne(t, s, fmt.Sprintf("%d.%d;", i, n))
		}
	})
	got, err := s.Load(t.Context(), chat)
	if err != nil {
		t.Fatal(err)
	}
	for i := range writers {
		for n := range each {
			if c := bytes.Count(got, fmt.Appendf(nil, ";%d.%d;", i, n)); c != 1 {
				t.Errorf("change %d of writer %d is there %d times", n, i, c)
			}
		}
	}
}

// addOne appends a word to the value, however often others come first.
func addOne(t *testing.T, s bot.Store, word string) {
	for t.Context().Err() == nil {
		old, err := s.Load(t.Context(), chat)
		if err != nil {
			t.Error(err)
			return
		}
		new := append(bytes.Clone(old), ";"+word...)
		if err = s.Swap(t.Context(), chat, old, new); err == nil {
			return
		}
		if !errors.Is(err, bot.ErrConflict) {
			t.Error(err)
			return
		}
	}
}

func race(n int, f func(i int)) {
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { f(i) })
	}
	all.Wait()
}

func largeValues(t *testing.T, s bot.Store) {
	every := make([]byte, 256)
	for i := range every {
		every[i] = byte(i)
	}
	var old []byte
	for _, size := range []int{1, 255, 4096, 70_000, 1 << 20, 4 << 20, 10} {
		value := bytes.Repeat(every, size/256+1)[:size]
		swap(t, s, chat, old, value)
		want(t, s, chat, value)
		old = value
	}
}

func notShared(t *testing.T, s bot.Store) {
	given := []byte("given")
	swap(t, s, chat, nil, given)
	copy(given, "XXXXX")
	got, err := s.Load(t.Context(), chat)
	if err != nil || string(got) != "given" {
		t.Fatalf("Load gives %q, %v after the given bytes changed", got, err)
	}
	copy(got, "YYYYY")
	want(t, s, chat, []byte("given"))
	kept, err := s.Load(t.Context(), chat)
	if err != nil {
		t.Fatal(err)
	}
	swap(t, s, chat, []byte("given"), []byte("other"))
	if string(kept) != "given" {
		t.Fatalf("loaded bytes changed to %q by a later Swap", kept)
	}
}

func cancelled(t *testing.T, s bot.Store) {
	swap(t, s, chat, nil, []byte("one"))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Load(ctx, chat); !errors.Is(err, context.Canceled) {
		t.Errorf("Load gives %v, want context.Canceled", err)
	}
	if err := s.Swap(ctx, chat, []byte("one"), []byte("two")); !errors.Is(err, context.Canceled) {
		t.Errorf("Swap gives %v, want context.Canceled", err)
	}
	want(t, s, chat, []byte("one"))
}

func manyChats(t *testing.T, s bot.Store) {
	const chats = 200
	for i := range chats {
		swap(t, s, fmt.Sprint(i), nil, fmt.Appendf(nil, "value of %d", i))
	}
	for i := 0; i < chats; i += 2 {
		swap(t, s, fmt.Sprint(i), fmt.Appendf(nil, "value of %d", i), nil)
	}
	for i := range chats {
		var value []byte
		if i%2 == 1 {
			value = fmt.Appendf(nil, "value of %d", i)
		}
		want(t, s, fmt.Sprint(i), value)
	}
}

func strangeChats(t *testing.T, s bot.Store) {
	chats := []string{"-1001234567890", "张三", "a b", "a:b", "{a}", "a/../b", "a\x00b", "~", chat + "~broken1", strings.Repeat("x", 512)}
	for i, c := range chats {
		swap(t, s, c, nil, []byte{byte(i)})
	}
	for i, c := range chats {
		want(t, s, c, []byte{byte(i)})
	}
}

func secrecy(t *testing.T, s bot.Store) {
	const private = "13812345678"
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := s.Load(ctx, private)
	errs := []error{
		err,
		s.Swap(ctx, private, []byte(private), []byte(private)),
		s.Swap(t.Context(), private, []byte(private), []byte(private+"!")),
	}
	for _, err := range errs {
		if err == nil || strings.Contains(err.Error(), private) {
			t.Errorf("error %v: want one that does not tell chat or value", err)
		}
	}
}
