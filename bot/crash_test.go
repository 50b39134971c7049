package bot_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

// TestCrashAtEveryStep kills the process at each call of the store and of the
// messenger in turn, before and after the call had its effect. The messenger
// hands in again what was not acknowledged.
func TestCrashAtEveryStep(t *testing.T) {
	script := []string{"a", "two", "b", "file", "c"}
	const storeCalls, sends = 6, 6 // the first update loads
	for failAt := 1; failAt <= storeCalls; failAt++ {
		for _, after := range []bool{false, true} {
			t.Run(fmt.Sprintf("store call %d after=%v", failAt, after), func(t *testing.T) {
				mem := memstore.New()
				crash := newFaulty(mem, failAt, after)
				play(t, script, mem, newEcho(t, crash), &phone{}, crash.dead)
			})
		}
	}
	for failAt := 1; failAt <= sends; failAt++ {
		for _, after := range []bool{false, true} {
			t.Run(fmt.Sprintf("send %d after=%v", failAt, after), func(t *testing.T) {
				mem := memstore.New()
				dead := make(chan struct{})
				p := &phone{}
				p.send = dyingSend(p, failAt, after, dead)
				play(t, script, mem, newEcho(t, mem), p, dead)
			})
		}
	}
}

// dyingSend is a Send during which the process dies.
func dyingSend(p *phone, failAt int, after bool, dead chan struct{}) func(context.Context, int, say.Message) error {
	return func(ctx context.Context, n int, m say.Message) error {
		if n != failAt {
			return nil
		}
		if after {
			p.mu.Lock()
			p.got = append(p.got, m.Text)
			p.mu.Unlock()
		}
		close(dead)
		<-ctx.Done()
		return ctx.Err()
	}
}

// play hands in the script until the process dies, starts another on the same
// store, hands in again the update at which it died and all after it, and looks
// that each was taken once and answered with its own answer.
func play(t *testing.T, script []string, mem *memstore.Store, b *bot.Bot, p *phone, dead chan struct{}) {
	t.Helper()
	at := 0
	for ; at < len(script); at++ {
		result := make(chan error, 1)
		go func() { result <- b.Handle(context.Background(), text(int64(at), script[at]), p) }()
		var err error
		select {
		case err = <-result:
		case <-dead:
			kill(b)
			err = <-result
		}
		if err != nil {
			break
		}
	}
	if at == len(script) {
		t.Fatal("the crash never came")
	}
	kill(b)
	p.send = nil
	again := newEcho(t, mem)
	for ; at < len(script); at++ {
		handle(t, again, text(int64(at), script[at]), p)
	}
	if got := words(t, mem, chat); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("stored %q", got)
	}
	for _, w := range []string{"re a", "one of two", "two of two", "re b", "file a.xlsx DATA caption", "re c"} {
		if n := p.count(w); n < 1 || n > 2 {
			t.Errorf("%q arrived %d times", w, n)
		}
	}
}

func TestUndecodableIsSetAside(t *testing.T) {
	for name, damaged := range map[string]string{
		"no record":   "garbage",
		"no state":    `{"version":1,"seen":"1"}` + "\nXX",
		"old program": `{"version":-1,"seen":"1"}` + "\n[]",
	} {
		t.Run(name, func(t *testing.T) {
			store := memstore.New()
			if err := store.Swap(t.Context(), chat, nil, []byte(damaged)); err != nil {
				t.Fatal(err)
			}
			b := newEcho(t, store)
			var p phone
			handle(t, b, text(2, "98"), &p)
			got := p.all()
			if len(got) != 2 || got[0] != say.Trouble(say.DraftSetAside).Text || got[1] != "re start" {
				t.Errorf("arrived: %q", got)
			}
			aside, _ := store.Load(t.Context(), chat+"~broken1")
			if string(aside) != damaged {
				t.Errorf("set aside: %q", aside)
			}
			handle(t, b, text(3, "a"), &p)
			if got := words(t, store, chat); !slices.Equal(got, []string{"start", "a"}) {
				t.Errorf("stored %q", got)
			}
		})
	}
}

// TestNewerIsLeftAlone: during an upgrade an older replica must not touch what a
// newer one wrote; the update is handed back for the newer one to take.
func TestNewerIsLeftAlone(t *testing.T) {
	for name, newer := range map[string]string{
		"record": `{"version":99,"seen":"1"}` + "\n[]",
		"state":  `{"version":1,"seen":"1"}` + "\n" + `{"version":99,"form":{}}`,
	} {
		t.Run(name, func(t *testing.T) {
			store := memstore.New()
			if err := store.Swap(t.Context(), chat, nil, []byte(newer)); err != nil {
				t.Fatal(err)
			}
			b := bot.New(bot.Config{Store: store, Files: files{}})
			var p phone
			if err := b.Handle(t.Context(), text(2, "98"), &p); !errors.Is(err, dialog.ErrNewer) {
				t.Errorf("Handle: %v", err)
			}
			closeSoon(t, b)
			if got, _ := store.Load(t.Context(), chat); string(got) != newer || len(p.all()) > 0 {
				t.Errorf("stored %q, arrived %q", got, p.all())
			}
		})
	}
}

func TestSetAsideIsBounded(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	for i := range 3 * bot.AsideKept {
		old, _ := store.Load(t.Context(), chat)
		if err := store.Swap(t.Context(), chat, old, fmt.Appendf(nil, "garbage %d", i)); err != nil {
			t.Fatal(err)
		}
		handle(t, b, text(int64(i), "x"), &phone{})
	}
	if n := store.Len(); n != 1+bot.AsideKept {
		t.Errorf("%d values stored", n)
	}
	first, _ := store.Load(t.Context(), chat+"~broken1")
	if string(first) != "garbage 0" {
		t.Errorf("the first is now %q", first)
	}
}

func TestCrashWhileSettingAside(t *testing.T) {
	for failAt := 1; failAt <= 4; failAt++ {
		mem := memstore.New()
		if err := mem.Swap(t.Context(), chat, nil, []byte("garbage")); err != nil {
			t.Fatal(err)
		}
		_ = newEcho(t, newFaulty(mem, failAt, true)).Handle(t.Context(), text(1, "a"), &phone{})
		var p phone
		handle(t, newEcho(t, mem), text(1, "a"), &p)
		aside, _ := mem.Load(t.Context(), chat+"~broken1")
		if string(aside) != "garbage" || mem.Len() != 2 || p.count("re start") != 1 {
			t.Errorf("crash at %d: aside %q, %d values, arrived %q", failAt, aside, mem.Len(), p.all())
		}
	}
}

func TestFileThatCannotBeMade(t *testing.T) {
	for _, f := range []bot.Files{files{err: errors.New("disk full: 13812345678")}, panicking{}} {
		b := newEcho(t, memstore.New(), func(c *bot.Config) { c.Files = f })
		var p phone
		handle(t, b, text(1, "file"), &p)
		p.want(t, say.Trouble(say.FileNotMade).Text)
	}
}

func TestPanicIsNoCrashLoop(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	var p phone
	for i, w := range []string{"a", "panic", "b"} {
		handle(t, b, text(int64(i), w), &p)
	}
	handle(t, b, text(1, "panic"), &p)
	p.want(t, "re a", say.Trouble(say.Slipped).Text, "re b")
	if got := words(t, store, chat); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("stored %q", got)
	}
}

func TestStateThatAlwaysPanicsIsSetAside(t *testing.T) {
	store := memstore.New()
	b := newEcho(t, store)
	handle(t, b, text(1, "poison"), &phone{})
	b.SetTalk(func(state []byte, in dialog.Input) (bot.Spoken, error) {
		if strings.Contains(string(state), "poison") {
			panic("cannot")
		}
		return echo(state, in)
	})
	var p phone
	handle(t, b, text(2, "a"), &p)
	handle(t, b, text(3, "b"), &p)
	p.want(t, say.Trouble(say.DraftSetAside).Text, "re start", "re b")
	if aside, _ := store.Load(t.Context(), chat+"~broken1"); !strings.Contains(string(aside), "poison") {
		t.Errorf("set aside: %q", aside)
	}
}

// FuzzStored starts from any stored bytes, with the real conversation: two
// updates are always taken and answered, and nothing but the bounded set-aside
// values stays behind.
func FuzzStored(f *testing.F) {
	f.Add([]byte("garbage"), "2026")
	f.Add([]byte("{}\n{}"), "目录")
	f.Add([]byte(`{"version":1,"seen":"1 2","replies":[{"id":2,"held":"x","messages":[{"text":"a"}]}]}`+"\n"), "2026")
	f.Add([]byte(`{"version":1,"replies":[{"id":2,"held":"x","messages":7}]}`+"\n"+`{"version":1,"stage":"card","list":-7,"at":{}}`), "1")
	f.Add([]byte(`{"version":1,"forgotten":true}`+"\n"+`{"version":1,"form":{"indicators":[{}]},"rows":[{"key":1}],"stage":"ask","at":{"row":9,"field":99}}`), "1")
	f.Fuzz(func(t *testing.T, stored []byte, word string) {
		store := memstore.New()
		if err := store.Swap(t.Context(), chat, nil, stored); err != nil {
			t.Fatal(err)
		}
		b := bot.New(bot.Config{Store: store, Files: files{}})
		for id := range int64(2) {
			var p phone
			handle(t, b, text(1<<60+id, word), &p) // an id the stored bytes do not happen to hold
			if len(p.all()) == 0 {
				t.Errorf("update %d: no answer", id)
			}
		}
		closeSoon(t, b)
		if store.Len() > 1+bot.AsideKept {
			t.Errorf("%d values stored", store.Len())
		}
	})
}

// TestLogTellsNothing drives the bot through everything it logs, with a secret
// in every place a secret can be in.
func TestLogTellsNothing(t *testing.T) {
	const secret = "13812345678"
	var log lockedBuffer
	withLog := func(c *bot.Config) {
		c.Log = slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
		c.Files = panicking{}
	}
	store := memstore.New()
	if err := store.Swap(t.Context(), secret, nil, []byte(secret)); err != nil {
		t.Fatal(err)
	}
	b := newEcho(t, store, withLog)
	for i, err := range []error{nil, errors.New(secret), fmt.Errorf("%s: %w", secret, bot.ErrBlocked)} {
		p := &phone{send: func(context.Context, int, say.Message) error { return err }}
		for k, w := range []string{secret, "panic", "file"} {
			u := bot.Update{ID: int64(10*i + k), Chat: secret, Input: dialog.Text{Text: w}}
			handle(t, b, u, p)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	b2 := newEcho(t, newFaulty(store, 1, false), withLog)
	for _, err := range []error{
		b.Handle(ctx, bot.Update{ID: 99, Chat: secret, Input: dialog.Text{Text: secret}}, &phone{}),
		b2.Handle(t.Context(), bot.Update{ID: 99, Chat: secret, Input: dialog.Text{Text: secret}}, &phone{}),
	} {
		if err == nil || strings.Contains(err.Error(), secret) {
			t.Errorf("error %v", err)
		}
	}
	if out := log.String(); out == "" || strings.Contains(out, secret) {
		t.Errorf("the log tells a secret, or nothing at all:\n%s", out)
	}
}

type lockedBuffer struct {
	mu sync.Mutex
	bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.Write(p)
}
