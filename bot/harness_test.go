package bot_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const chat = "10001"

// echo is a conversation that remembers every word and answers "re WORD". Some
// words do more.
func echo(state []byte, in dialog.Input) (bot.Spoken, error) {
	var words []string
	if len(state) > 0 && json.Unmarshal(state, &words) != nil {
		return bot.Spoken{}, bot.ErrUndecodable
	}
	word := "start"
	if t, ok := in.(dialog.Text); ok {
		word = t.Text
	}
	switch word {
	case "panic":
		panic("secret 13812345678")
	case "forget":
		return bot.Spoken{State: []byte("[]"), Messages: []say.Message{{Text: "re forget"}}, Forgotten: true}, nil
	case "file":
		return bot.Spoken{State: state, Messages: []say.Message{{Text: "caption", Attach: &dialog.Deliver{Kind: dialog.Workbook}}}}, nil
	case "two":
		return bot.Spoken{State: state, Messages: []say.Message{{Text: "one of two"}, {Text: "two of two"}}}, nil
	}
	out, err := json.Marshal(append(words, word))
	return bot.Spoken{State: out, Messages: []say.Message{{Text: "re " + word}}}, err
}

// words is what the echo conversation of a chat remembers.
func words(t *testing.T, s bot.Store, chat string) []string {
	t.Helper()
	data, err := s.Load(context.Background(), chat)
	if err != nil {
		t.Fatal(err)
	}
	state, _, _, err := bot.StateOf(data)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	if len(state) > 0 {
		if err := json.Unmarshal(state, &out); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

func newEcho(t *testing.T, s bot.Store, change ...func(*bot.Config)) *bot.Bot {
	t.Helper()
	c := bot.Config{Store: s, Files: files{}}
	for _, f := range change {
		f(&c)
	}
	b := bot.New(c)
	b.SetTalk(echo)
	t.Cleanup(func() {
		ended, cancel := context.WithCancel(context.Background())
		cancel()
		_ = b.Close(ended)
	})
	return b
}

func text(id int64, word string) bot.Update {
	return bot.Update{ID: id, Chat: chat, Input: dialog.Text{Text: word}}
}

func handle(t *testing.T, b *bot.Bot, u bot.Update, to bot.Sender) {
	t.Helper()
	if err := b.Handle(t.Context(), u, to); err != nil {
		t.Fatalf("Handle %d: %v", u.ID, err)
	}
}

// phone is a Sender that remembers what arrived, in order.
type phone struct {
	mu   sync.Mutex
	got  []string
	send func(ctx context.Context, n int, m say.Message) error // n counts attempts from 1; nil: all is well
	n    int
}

func (p *phone) Send(ctx context.Context, _ string, m say.Message) error {
	p.mu.Lock()
	p.n++
	n := p.n
	p.mu.Unlock()
	if p.send != nil {
		if err := p.send(ctx, n, m); err != nil {
			return err
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.got = append(p.got, m.Text)
	return nil
}

func (p *phone) SendFiles(ctx context.Context, chat string, files []bot.File, m say.Message) error {
	for i := len(files) - 1; i >= 0; i-- {
		m.Text = fmt.Sprintf("file %s %s %s", files[i].Name, files[i].Data, m.Text)
	}
	return p.Send(ctx, chat, m)
}

func (p *phone) all() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.got)
}

func (p *phone) want(t *testing.T, want ...string) {
	t.Helper()
	if got := p.all(); !slices.Equal(got, want) {
		t.Fatalf("arrived: %q\nwant:    %q", got, want)
	}
}

func (p *phone) count(word string) (n int) {
	for _, g := range p.all() {
		if strings.Contains(g, word) {
			n++
		}
	}
	return n
}

// files makes a file of a few bytes, or fails.
type files struct{ err error }

func (f files) Make(dialog.Deliver) ([]bot.File, error) {
	return []bot.File{{Name: "a.xlsx", Data: []byte("DATA")}}, f.err
}

func (f files) Read(name string, _ []byte) dialog.Input {
	return dialog.Unreadable{Name: name, Why: dialog.FileBroken}
}

type panicking struct{ files }

func (panicking) Make(dialog.Deliver) ([]bot.File, error) { panic("13812345678") }

// faulty is a store whose n-th call fails, before or after it had its effect, and
// all calls after it, as for a process that has died.
type faulty struct {
	bot.Store
	mu     sync.Mutex
	failAt int // counts from 1; 0: never
	after  bool
	n      int
	dead   chan struct{} // closed when the call failed
	kinds  []string
}

var errFault = errors.New("disk unplugged")

func newFaulty(s bot.Store, failAt int, after bool) *faulty {
	return &faulty{Store: s, failAt: failAt, after: after, dead: make(chan struct{})}
}

// step counts one call and reports whether it fails, and whether it still has
// its effect.
func (f *faulty) step(kind string) (fails, acts bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.n++
	f.kinds = append(f.kinds, kind)
	if f.failAt == 0 || f.n < f.failAt {
		return false, true
	}
	if f.n == f.failAt {
		close(f.dead)
	}
	return true, f.after && f.n == f.failAt
}

func (f *faulty) Load(ctx context.Context, chat string) ([]byte, error) {
	if fails, _ := f.step("load"); fails {
		return nil, errFault
	}
	return f.Store.Load(ctx, chat)
}

func (f *faulty) Swap(ctx context.Context, chat string, old, new []byte) error {
	fails, acts := f.step("swap")
	var err error
	if acts {
		err = f.Store.Swap(ctx, chat, old, new)
	}
	if fails {
		return errFault
	}
	return err
}

func (f *faulty) calls() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.kinds)
}

// swapped is a memstore that does something just before the n-th Swap, such as
// another replica being faster.
type swapped struct {
	*memstore.Store
	mu     sync.Mutex
	n      int
	before func(n int)
}

func (s *swapped) Swap(ctx context.Context, chat string, old, new []byte) error {
	s.mu.Lock()
	s.n++
	n := s.n
	s.mu.Unlock()
	s.before(n)
	return s.Store.Swap(ctx, chat, old, new)
}

func closeSoon(t *testing.T, b *bot.Bot) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := b.Close(ctx); err != nil {
		t.Fatalf("Close: %v", err)
	}
}

// kill stops a bot as a crash does: nothing more is sent.
func kill(b *bot.Bot) {
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	_ = b.Close(ended)
}
