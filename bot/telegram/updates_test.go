package telegram_test

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/telegram"
	"jixiaobot/bot/telegram/telegramtest"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

// echo is a telegram.Handler that answers each input as told, and notes it.
type echo struct {
	mu    sync.Mutex
	taken []bot.Update
	react func(ctx context.Context, u bot.Update, to bot.Sender) error
}

func (e *echo) Handle(ctx context.Context, u bot.Update, to bot.Sender) error {
	if e.react != nil {
		if err := e.react(ctx, u, to); err != nil {
			return err
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.taken = append(e.taken, u)
	return nil
}

// texts are the typed texts that were taken, in their order.
func (e *echo) texts() string {
	e.mu.Lock()
	defer e.mu.Unlock()
	var out []string
	for _, u := range e.taken {
		if x, ok := u.Input.(dialog.Text); ok {
			out = append(out, x.Text)
		}
	}
	return strings.Join(out, " ")
}

// reply answers every typed text with itself.
func reply(ctx context.Context, u bot.Update, to bot.Sender) error {
	x, ok := u.Input.(dialog.Text)
	if !ok {
		x.Text = "?"
	}
	return to.Send(ctx, u.Chat, say.Message{Text: x.Text})
}

func with(e *echo) func(*telegram.Config) {
	return func(c *telegram.Config) { c.Bot = e }
}

func TestAcknowledgedAfterHandleOnly(t *testing.T) {
	release := make(chan struct{})
	e := &echo{react: func(context.Context, bot.Update, bot.Sender) error { <-release; return nil }}
	r := start(t, telegramtest.Options{}, with(e))
	r.server.User(1).Say("a")
	for r.server.Calls()["getUpdates"] < 4 { // it looks for others meanwhile
		time.Sleep(10 * time.Millisecond)
	}
	if n := r.server.Pending(); n != 1 {
		t.Errorf("%d updates kept by Telegram while one is in hand, want 1", n)
	}
	close(release)
	r.settled()
	if e.texts() != "a" {
		t.Errorf("taken: %s", e.texts())
	}
}

func TestFailedUpdateIsTakenAgainAndOthersMeanwhile(t *testing.T) {
	var mu sync.Mutex
	failures := 3
	e := &echo{react: func(ctx context.Context, u bot.Update, to bot.Sender) error {
		mu.Lock()
		defer mu.Unlock()
		if u.Chat == "tg:1" && failures > 0 {
			failures--
			return errors.New("store away")
		}
		return reply(ctx, u, to)
	}}
	r := start(t, telegramtest.Options{}, with(e))
	one, two := r.server.User(1), r.server.User(2)
	one.Say("a")
	one.Say("b")
	two.Say("c")
	r.next(one, 1)
	r.settled()
	if got := e.texts(); got != "c a b" {
		t.Errorf("taken in the order %s, want c a b", got)
	}
}

func TestOrderInAChatManyAtOnce(t *testing.T) {
	e := &echo{react: reply}
	r := start(t, telegramtest.Options{}, with(e))
	u := r.server.User(1)
	var want []string
	for i := range 250 {
		text := string(rune('a' + i%26))
		want = append(want, text)
		u.Say(text)
	}
	r.next(u, 249)
	r.settled()
	if got := e.texts(); got != strings.Join(want, " ") {
		t.Errorf("taken in the order %s", got)
	}
}

// TestIDsAfterAQuietWeek: Telegram then begins anew with any id.
func TestIDsAfterAQuietWeek(t *testing.T) {
	e := &echo{react: reply}
	r := start(t, telegramtest.Options{}, with(e))
	u := r.server.User(1)
	r.server.SetNextID(900_000_000)
	u.Say("a")
	r.next(u, 0)
	r.settled()
	r.server.SetNextID(17)
	u.Say("b")
	r.next(u, 1)
	r.settled()
	polls := r.server.Calls()["getUpdates"]
	u.Say("c")
	r.next(u, 2)
	r.settled()
	if more := r.server.Calls()["getUpdates"] - polls; more > 5 {
		t.Errorf("%d polls for one update", more)
	}
	if got := e.texts(); got != "a b c" {
		t.Errorf("taken: %s", got)
	}
}

func TestBadUpdateIsSetAside(t *testing.T) {
	for _, begin := range []func(testing.TB, telegramtest.Options, func(*telegram.Config)) *rig{start, startHooked} {
		e := &echo{react: func(ctx context.Context, u bot.Update, to bot.Sender) error {
			if u.Input == (dialog.Text{Text: "boom", ID: 1}) {
				panic("a defect")
			}
			return reply(ctx, u, to)
		}}
		r := begin(t, telegramtest.Options{}, with(e))
		u := r.server.User(1)
		u.Say("boom")
		r.server.Raw(1, `{"update_id":$ID,"message":{"message_id":"secretword"}}`)
		r.server.Raw(1, `{"update_id":$ID,"message":[]}`)
		r.server.Raw(1, `{"update_id":$ID,"poll":{}}`)
		r.server.Raw(1, `{"update_id":$ID}`)
		u.Say("b")
		r.next(u, 0)
		r.settled()
		r.stop()
		if got := e.texts(); got != "b" {
			t.Errorf("taken: %s", got)
		}
		if n := strings.Count(r.log.String(), "set aside"); n != 2 {
			t.Errorf("%d updates set aside, want 2; log:\n%s", n, r.log)
		}
		r.clean("secretword", "boom")
	}
}

func TestTokenNotAccepted(t *testing.T) {
	server := telegramtest.New(telegramtest.Options{})
	defer server.Close()
	s, err := telegram.New(telegram.Config{
		Token: "2:OTHER", API: server.URL(), Bot: &echo{}, Files: sheets{}, Kept: noStore{},
		Access: telegram.Access{All: true},
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := s.Run(ctx); !errors.Is(err, telegram.ErrToken) {
		t.Errorf("Run: %v, want ErrToken", err)
	}
}

type noStore struct{}

func (noStore) Load(context.Context, string) ([]byte, error) { return nil, nil }

// TestTroubleWhilePolling lets polls fail, each kind once.
func TestTroubleWhilePolling(t *testing.T) {
	faults := []telegramtest.Fault{{}, {Status: 429, RetryAfter: 1}, {Drop: true}, {Status: 401, Page: true}}
	e := &echo{react: reply}
	began := time.Now()
	r := start(t, telegramtest.Options{Fault: func(c telegramtest.Call) telegramtest.Fault {
		if c.Method != "getUpdates" || c.N > len(faults) {
			return telegramtest.Fault{}
		}
		return faults[c.N-1]
	}}, with(e))
	u := r.server.User(1)
	u.Say("a")
	r.next(u, 0)
	u.Say("b")
	r.next(u, 1)
	if took := time.Since(began); took < time.Second {
		t.Errorf("went on after %v, though asked to wait for a second", took)
	}
	r.settled()
	if got := e.texts(); got != "a b" {
		t.Errorf("taken: %s", got)
	}
	r.clean()
}

func TestAnotherPoller(t *testing.T) {
	r := start(t, telegramtest.Options{Fault: func(c telegramtest.Call) telegramtest.Fault {
		if c.Method == "getUpdates" {
			return telegramtest.Fault{Status: 409}
		}
		return telegramtest.Fault{}
	}}, with(&echo{}))
	for end := time.Now().Add(10 * time.Second); r.service.Waiting() != "other poller"; {
		if time.Now().After(end) {
			t.Fatalf("waits for %q", r.service.Waiting())
		}
		time.Sleep(5 * time.Millisecond)
	}
	if !strings.Contains(r.log.String(), "another program polls") {
		t.Errorf("no alarm in the log:\n%s", r.log)
	}
}

// TestWebhookSetMeanwhile: who set it meant it; it is not removed.
func TestWebhookSetMeanwhile(t *testing.T) {
	e := &echo{react: reply}
	r := start(t, telegramtest.Options{}, with(e))
	u := r.server.User(1)
	u.Say("a")
	r.next(u, 0)
	r.settled()
	removed := r.server.Calls()["deleteWebhook"]
	res, err := http.PostForm(r.server.URL()+"/bot"+r.server.Token()+"/setWebhook", url.Values{"url": {"http://127.0.0.1:1/x"}})
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	for end := time.Now().Add(10 * time.Second); r.service.Waiting() != "webhook"; {
		if time.Now().After(end) {
			t.Fatalf("waits for %q", r.service.Waiting())
		}
		time.Sleep(5 * time.Millisecond)
	}
	if r.server.Calls()["deleteWebhook"] != removed {
		t.Error("the webhook was removed")
	}
}

// TestStopAcknowledges stops in the middle of a turn: the turn is finished and
// Telegram told, so that nothing comes twice.
func TestStopAcknowledges(t *testing.T) {
	in, out := make(chan struct{}), make(chan struct{})
	e := &echo{react: func(ctx context.Context, u bot.Update, to bot.Sender) error {
		close(in)
		<-out
		return reply(ctx, u, to)
	}}
	r := start(t, telegramtest.Options{}, with(e))
	r.server.User(1).Say("a")
	<-in
	time.AfterFunc(100*time.Millisecond, func() { close(out) })
	r.stop()
	if n := r.server.Pending(); n != 0 {
		t.Errorf("%d updates not acknowledged", n)
	}
	if e.texts() != "a" || len(r.server.User(1).Messages()) != 1 {
		t.Errorf("taken %q, %d messages", e.texts(), len(r.server.User(1).Messages()))
	}
}

// TestTelegramNotThereYet starts before Telegram can be reached.
func TestTelegramNotThereYet(t *testing.T) {
	e := &echo{react: reply}
	r := start(t, telegramtest.Options{Fault: func(c telegramtest.Call) telegramtest.Fault {
		if c.Method == "getMe" && c.N == 1 {
			return telegramtest.Fault{Status: 503, Page: true}
		}
		return telegramtest.Fault{}
	}}, with(e))
	if w := r.service.Waiting(); w != "telegram" {
		t.Errorf("waits for %q, want telegram", w)
	}
	u := r.server.User(1)
	u.Say("a")
	r.next(u, 0)
	if w := r.service.Waiting(); w != "" {
		t.Errorf("waits for %q, want nothing", w)
	}
}

func TestConfigRefused(t *testing.T) {
	good := telegram.Config{Token: "1:A", Bot: &echo{}, Files: sheets{}, Kept: noStore{}, Access: telegram.Access{All: true}}
	for name, change := range map[string]func(*telegram.Config){
		"no token":       func(c *telegram.Config) { c.Token = "" },
		"not a token":    func(c *telegram.Config) { c.Token = "1:A/B" },
		"nobody":         func(c *telegram.Config) { c.Access = telegram.Access{} },
		"invite":         func(c *telegram.Config) { c.Access = telegram.Access{Invite: "a b"} },
		"long invite":    func(c *telegram.Config) { c.Access = telegram.Access{Invite: strings.Repeat("a", 65)} },
		"no scheme":      func(c *telegram.Config) { c.API = "localhost:80" },
		"api with query": func(c *telegram.Config) { c.API = "http://a/?b" },
		"api with user":  func(c *telegram.Config) { c.API = "http://a:b@c" },
		"webhook":        func(c *telegram.Config) { c.Webhook = "example.org/x" },
		"no bot":         func(c *telegram.Config) { c.Bot = nil },
	} {
		c := good
		change(&c)
		_, err := telegram.New(c)
		if err == nil || strings.Contains(err.Error(), "1:A") {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if _, err := telegram.New(good); err != nil {
		t.Error(err)
	}
}
