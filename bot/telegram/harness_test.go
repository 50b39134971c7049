package telegram_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/bot/telegram"
	"jixiaobot/bot/telegram/telegramtest"
	"jixiaobot/dialog"
	"jixiaobot/export"
	"jixiaobot/validate/form"
)

// sheets is bot.Files over package export, with a press for many workbooks or
// without.
type sheets struct{ press *export.Press }

func (s sheets) Make(d dialog.Deliver) ([]bot.File, error) {
	var out bytes.Buffer
	err := cmp.Or(s.press, new(export.Press)).Write(&out, d.Form)
	return []bot.File{{Name: export.Name(d.Form, d.Draft), Data: out.Bytes()}}, err
}

func (sheets) Read(name string, data []byte) dialog.Input {
	f, err := export.Read(bytes.NewReader(data))
	if err != nil {
		return dialog.Unreadable{Name: name, Why: dialog.FileForeign}
	}
	return dialog.Upload{Name: name, Form: f}
}

// fast is a pace without limits.
func fast() telegram.Pace { return telegram.Pace{Gap: -1, All: -1} }

// rig is a bot on a test server, in this process.
type rig struct {
	testing.TB
	server  *telegramtest.Server
	service *telegram.Service
	store   bot.Store
	log     *lockedBuffer
	owing   bool   // replies are held up on purpose when the test ends
	stop    func() // ends Run and waits for it
}

// lockedBuffer takes log lines from many goroutines.
type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

// start runs a bot against a server until the test ends.
func start(t testing.TB, o telegramtest.Options, change func(*telegram.Config)) *rig {
	t.Helper()
	r := &rig{TB: t, server: telegramtest.New(o), store: memstore.New(), log: &lockedBuffer{}}
	t.Cleanup(r.server.Close)
	r.run(change)
	return r
}

// startHooked is start with a webhook.
func startHooked(t testing.TB, o telegramtest.Options, change func(*telegram.Config)) *rig {
	t.Helper()
	var r *rig
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		r.service.Handler().ServeHTTP(w, req)
	}))
	t.Cleanup(front.Close)
	r = &rig{TB: t, server: telegramtest.New(o), store: memstore.New(), log: &lockedBuffer{}}
	t.Cleanup(r.server.Close)
	r.run(func(c *telegram.Config) {
		c.Webhook = front.URL + "/hook"
		if change != nil {
			change(c)
		}
	})
	return r
}

// run starts a service; after stop it can be started once more.
func (r *rig) run(change func(*telegram.Config)) {
	r.Helper()
	log := slog.New(slog.NewJSONHandler(r.log, nil))
	b := bot.New(bot.Config{Store: r.store, Files: sheets{}, Log: log})
	c := telegram.Config{
		Token: r.server.Token(), API: r.server.URL(), Bot: b, Files: sheets{}, Kept: r.store,
		Access: telegram.Access{All: true}, Log: log, Pace: fast(),
	}
	if change != nil {
		change(&c)
	}
	s, err := telegram.New(c)
	if err != nil {
		r.Fatal(err)
	}
	r.service = s
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx) }()
	r.stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			r.Errorf("Run: %v", err)
		}
		patience := 5 * time.Second
		if r.owing {
			patience = 100 * time.Millisecond
		}
		closing, done := context.WithTimeout(context.Background(), patience)
		defer done()
		if err := b.Close(closing); err != nil && !r.owing {
			r.Errorf("Close: %v", err)
		}
	})
	r.Cleanup(r.stop)
}

// next is the n-th message of the bot to a person.
func (r *rig) next(u *telegramtest.User, n int) telegramtest.Message {
	r.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	m, err := u.Next(ctx, n)
	if err != nil {
		r.Fatalf("message %d: %v; the bot waits for %q; log:\n%s", n, err, r.service.Waiting(), r.log)
	}
	return m
}

// hears waits for a message with these words in it, from the n-th on, and returns
// the place behind it. What else the conversation says is its own affair.
func (r *rig) hears(u *telegramtest.User, n int, words string) int {
	r.Helper()
	for ; ; n++ {
		if m := r.next(u, n); strings.Contains(m.Text, words) {
			return n + 1
		}
	}
}

// settled waits until every update was acknowledged.
func (r *rig) settled() {
	r.Helper()
	for end := time.Now().Add(20 * time.Second); r.server.Pending() > 0; {
		if time.Now().After(end) {
			r.Fatalf("%d updates not acknowledged; log:\n%s", r.server.Pending(), r.log)
		}
		time.Sleep(5 * time.Millisecond) // the server is another process's stand-in: there is nothing to wait on
	}
}

// clean fails the test when the bot broke a rule of the Bot API, or a log line
// tells what it must not.
func (r *rig) clean(secrets ...string) {
	r.Helper()
	for _, x := range r.server.Refused() {
		r.Errorf("refused: %s", x)
	}
	scan(r.TB, r.log.String(), append(secrets, r.server.Token())...)
}

// scan fails the test when a log holds any of some secrets.
func scan(t testing.TB, log string, secrets ...string) {
	t.Helper()
	for _, s := range secrets {
		if len([]rune(s)) > 1 && strings.Contains(log, s) {
			t.Errorf("the log tells %q", s)
		}
	}
}

// realForm is the complete real form.
func realForm(t testing.TB) form.Form {
	t.Helper()
	data, err := os.ReadFile("testdata/real.json")
	if err != nil {
		t.Fatal(err)
	}
	var f form.Form
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// answerFrom answers questions out of a form.
func answerFrom(f form.Form) func(q telegramtest.Question) string {
	fields := map[string]form.Field{}
	for _, x := range append(form.HeaderFields(), form.FooterFields()...) {
		fields["0"+x.Label()] = x
	}
	for _, x := range form.RowFields() {
		fields["1"+x.Label()] = x
	}
	return func(q telegramtest.Question) string {
		if q.Row > len(f.Indicators) {
			return "指标填完了"
		}
		x, ok := fields[fmt.Sprint(min(q.Row, 1))+q.Field]
		if !ok {
			return "帮助"
		}
		if v := f.Get(form.Ref{Row: q.Row, Field: x}); v != "" {
			return v
		}
		if _, ok := q.Message.Button("不填"); ok {
			return "不填"
		}
		return "跳过"
	}
}

// secrets are the answers of a form that no log may hold; what is as common as a
// number or a label is left out.
func secrets(f form.Form) []string {
	out := []string{f.Department, f.Duties, f.Goals, f.Phone, f.Preparer}
	for _, row := range f.Indicators {
		out = append(out, row.Level3, row.Definition, row.Standard)
	}
	return out
}

// fill lets a clerk fill a form. It is an error when no file comes back, or one
// that holds another form.
func fill(ctx context.Context, u *telegramtest.User, f form.Form) (*telegramtest.Clerk, error) {
	c := &telegramtest.Clerk{User: u, Answer: answerFrom(f), Export: "导出"}
	file, err := c.Fill(ctx)
	if err != nil {
		return c, fmt.Errorf("chat %d: %w", u.ID, err)
	}
	got, err := export.Read(bytes.NewReader(file.Data))
	if err != nil {
		return c, fmt.Errorf("chat %d: the file cannot be read: %w", u.ID, err)
	}
	if !got.Equal(f) {
		return c, fmt.Errorf("chat %d: the file holds another form:\n%s\nwant\n%s", u.ID, asJSON(got), asJSON(f))
	}
	return c, nil
}

func asJSON(f form.Form) string {
	out, err := json.MarshalIndent(f, "", " ")
	if err != nil {
		return err.Error()
	}
	return string(out)
}
