package telegram_test

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/telegram"
	"jixiaobot/bot/telegram/telegramtest"
)

// hooked is a service with a webhook that is called by the test alone.
func hooked(t *testing.T, token string) *telegram.Service {
	t.Helper()
	s, err := telegram.New(telegram.Config{
		Token: token, API: "http://127.0.0.1:1", Bot: &echo{}, Files: sheets{}, Kept: noStore{},
		Access: telegram.Access{All: true}, Webhook: "https://example.org/hook",
	})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestWebhookRefusesOthers(t *testing.T) {
	var secret string
	server := telegramtest.New(telegramtest.Options{})
	defer server.Close()
	s := hooked(t, "1:TEST")
	secret = secretOf(t, "1:TEST")
	if secret == secretOf(t, "1:TESU") {
		t.Error("two tokens have the same secret")
	}
	if secret != secretOf(t, "1:TEST") {
		t.Error("two replicas have different secrets")
	}
	good := `{"update_id":5}`
	for _, c := range []struct {
		name, method, path, secret, body string
		want                             int
	}{
		{"good", "POST", "/hook", secret, good, 200},
		{"no secret", "POST", "/hook", "", good, 403},
		{"wrong secret", "POST", "/hook", secret[1:] + "0", good, 403},
		{"the token itself", "POST", "/hook", "1:TEST", good, 403},
		{"get", "GET", "/hook", secret, "", 405},
		{"elsewhere", "POST", "/other", secret, good, 404},
		{"not json", "POST", "/hook", secret, "{", 200},
		{"not an update", "POST", "/hook", secret, "[]", 200},
		{"too long", "POST", "/hook", secret, `{"update_id":5,"x":"` + strings.Repeat("a", 2<<20) + `"}`, 200},
	} {
		req := httptest.NewRequest(c.method, c.path, bytes.NewReader([]byte(c.body)))
		req.Header.Set("X-Telegram-Bot-Api-Secret-Token", c.secret)
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, req)
		if w.Code != c.want {
			t.Errorf("%s: %d, want %d", c.name, w.Code, c.want)
		}
	}
}

// secretOf is the secret a service tells Telegram.
func secretOf(t *testing.T, token string) string {
	t.Helper()
	got := make(chan string, 1)
	api := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"ok":true,"result":{"id":1}}`))
		if strings.HasSuffix(r.URL.Path, "/setWebhook") {
			got <- r.FormValue("secret_token")
		}
	}))
	defer api.Close()
	s, err := telegram.New(telegram.Config{
		Token: token, API: api.URL, Bot: &echo{}, Files: sheets{}, Kept: noStore{},
		Access: telegram.Access{All: true}, Webhook: "https://example.org/hook",
	})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx) }()
	secret := <-got
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	return secret
}

// TestWebhookWhileTheStoreIsDown: Telegram holds the update back and delivers it
// again.
func TestWebhookWhileTheStoreIsDown(t *testing.T) {
	var tries atomic.Int64
	e := &echo{react: func(ctx context.Context, u bot.Update, to bot.Sender) error {
		if tries.Add(1) < 4 {
			return errors.New("store away")
		}
		return reply(ctx, u, to)
	}}
	r := startHooked(t, telegramtest.Options{Second: 10 * time.Millisecond}, with(e))
	u := r.server.User(1)
	u.Say("a")
	u.Say("b")
	r.next(u, 1)
	r.settled()
	if e.texts() != "a b" {
		t.Errorf("taken: %s", e.texts())
	}
}

// TestMessageAndPressAtOnce: Telegram delivers them side by side; both count.
func TestMessageAndPressAtOnce(t *testing.T) {
	r := startHooked(t, telegramtest.Options{}, nil)
	u := r.server.User(1)
	u.Say("/start")
	first := r.next(u, 0)
	if len(first.Buttons) == 0 {
		t.Fatal("no buttons")
	}
	u.Press(first.ID, first.Buttons[0][0].Data)
	u.Say("目录")
	r.next(u, 2)
	r.settled()
	if r.server.Unanswered() != 0 {
		t.Error("the press was not answered")
	}
	r.clean()
}
