package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"

	"jixiaobot/bot/redisstore/redistest"
	"jixiaobot/bot/telegram/telegramtest"
	"jixiaobot/export"
)

// served is a running serve.
type served struct {
	t      *testing.T
	stop   context.CancelFunc
	status chan int

	mu  sync.Mutex
	log bytes.Buffer
}

// Write takes what serve writes to standard error.
func (s *served) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.Write(b)
}

func (s *served) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.String()
}

// start runs serve in this process with flags, against a Bot API.
func start(t *testing.T, api string, flags ...string) *served {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	s := &served{t: t, stop: cancel, status: make(chan int, 1)}
	args := append([]string{"serve", "--telegram-api", api, "--admin-listen", "127.0.0.1:0"}, flags...)
	env := []string{tokenName + "=" + secretToken, "XDG_DATA_HOME=" + t.TempDir()}
	go func() { s.status <- run(ctx, args, env, strings.NewReader(""), io.Discard, s) }()
	t.Cleanup(func() {
		if t.Failed() {
			t.Log(s.text())
		}
		cancel()
		select {
		case <-s.status:
		case <-time.After(20 * time.Second):
			t.Error("serve does not stop")
		}
	})
	return s
}

// end stops serve and holds it to its time and its exit status.
func (s *served) end(limit time.Duration) {
	s.t.Helper()
	began := time.Now()
	s.stop()
	status := <-s.status
	s.status <- status
	if status != exitDone {
		s.t.Errorf("exit status %d", status)
	}
	if took := time.Since(began); took > limit {
		s.t.Errorf("stopping took %v", took)
	}
}

// lines are the lines of the log, each of which must be JSON, and none of which
// may tell a token, a person or what was written.
func (s *served) lines() []map[string]any {
	s.t.Helper()
	var all []map[string]any
	for line := range strings.Lines(s.text()) {
		var one map[string]any
		if err := json.Unmarshal([]byte(line), &one); err != nil {
			s.t.Errorf("log line is not JSON: %s", line)
		}
		for _, private := range []string{secretToken, "AAsecret", "987654321", secretWords} {
			if strings.Contains(line, private) {
				s.t.Errorf("the log tells %s: %s", private, line)
			}
		}
		all = append(all, one)
	}
	return all
}

// secretWords is what a person writes in these tests.
const secretWords = "13812345678"

// logged finds an attribute of the first line with a message.
func (s *served) logged(msg, attr string) string {
	for line := range strings.Lines(s.text()) {
		var one map[string]any
		if json.Unmarshal([]byte(line), &one) == nil && one["msg"] == msg {
			value, _ := one[attr].(string)
			return value
		}
	}
	return ""
}

// get asks the admin port.
func (s *served) get(path string) (int, string) {
	s.t.Helper()
	eventually(s.t, func() bool { return s.logged("serving", "admin") != "" })
	resp, err := http.Get("http://" + s.logged("serving", "admin") + path)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return resp.StatusCode, strings.TrimSpace(string(body))
}

// ready waits until serve says that it is, in these words.
func (s *served) ready(words string) {
	s.t.Helper()
	eventually(s.t, func() bool {
		status, text := s.get("/readyz")
		return status == http.StatusOK && text == words
	})
}

// eventually looks again and again at something that happens elsewhere.
func eventually(t *testing.T, done func() bool) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	limit := time.After(30 * time.Second)
	for !done() {
		select {
		case <-tick.C:
		case <-limit:
			t.Fatal("not within 30 s")
		}
	}
}

// person is who writes in these tests, and must not be seen in a log.
const person = 987654321

// secretToken must not be seen anywhere.
const secretToken = "123456:AAsecretTOKENsecret"

func newTelegram(t *testing.T, o telegramtest.Options) *telegramtest.Server {
	t.Helper()
	o.Token = secretToken
	s := telegramtest.New(o)
	t.Cleanup(s.Close)
	return s
}

// hear waits for the n-th message of the bot to the person, from 0.
func hear(t *testing.T, u *telegramtest.User, n int) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	m, err := u.Next(ctx, n)
	if err != nil {
		t.Fatal(err)
	}
	return m.Text
}

func TestServeAnswersAndStops(t *testing.T) {
	telegram := newTelegram(t, telegramtest.Options{})
	s := start(t, telegram.URL(), "--allow", "987654321")
	s.ready("ready")
	if status, text := s.get("/healthz"); status != http.StatusOK || text != "ok" {
		t.Errorf("healthz gives %d %s", status, text)
	}
	u := telegram.User(person)
	u.Say(secretWords)
	if hear(t, u, 0) == "" {
		t.Error("an empty answer")
	}
	eventually(t, func() bool { return telegram.Pending() == 0 })
	_, numbers := s.get("/metrics")
	for _, want := range []string{
		`jixiaobot_turns_total{result="ok"} 1`, `jixiaobot_turn_seconds_count 1`, `jixiaobot_store_up 1`,
		`jixiaobot_store_seconds_count{op="swap"} 1`, `jixiaobot_store_errors_total{op="swap"} 0`, "jixiaobot_store_conflicts_total 0",
		"jixiaobot_forms_made_total", "jixiaobot_info{version=", "process_resident_memory_bytes",
		`jixiaobot_telegram_calls_total{method="sendMessage",result="ok"}`, `jixiaobot_telegram_update_seconds_bucket{le="0.05"}`,
	} {
		if !strings.Contains(numbers, want) {
			t.Errorf("%s is missing in /metrics", want)
		}
	}
	if strings.Contains(numbers, secretToken) || strings.Contains(numbers, "987654321") {
		t.Error("the numbers tell too much")
	}
	s.end(3 * time.Second)
	told := func(l map[string]any) bool { return l["msg"] == "update taken" && l["update"] == 100.0 }
	if !slices.ContainsFunc(s.lines(), told) {
		t.Errorf("no line of the update with its id in:\n%s", s.text())
	}
}

func TestStrangersGetNothingKept(t *testing.T) {
	telegram := newTelegram(t, telegramtest.Options{})
	s := start(t, telegram.URL(), "--invite", "code")
	u := telegram.User(person)
	u.Say("hello")
	hear(t, u, 0)
	eventually(t, func() bool { return telegram.Pending() == 0 })
	if _, numbers := s.get("/metrics"); !strings.Contains(numbers, `jixiaobot_turns_total{result="ok"} 0`) {
		t.Error("a stranger got a turn")
	}
	u.Say("/start code")
	hear(t, u, 1)
	eventually(t, func() bool {
		_, numbers := s.get("/metrics")
		return strings.Contains(numbers, `jixiaobot_turns_total{result="ok"} 1`)
	})
	s.end(3 * time.Second)
	s.lines()
}

// holding makes messages wait until release is called; asked tells when the
// first has come.
func holding() (fault func(telegramtest.Call) telegramtest.Fault, asked chan struct{}, release func()) {
	asked = make(chan struct{})
	held := make(chan struct{})
	var once sync.Once
	fault = func(c telegramtest.Call) telegramtest.Fault {
		if c.Method == "sendMessage" {
			once.Do(func() { close(asked) })
			<-held
		}
		return telegramtest.Fault{}
	}
	return fault, asked, sync.OnceFunc(func() { close(held) })
}

func TestStopFinishesWhatIsInHand(t *testing.T) {
	fault, asked, release := holding()
	telegram := newTelegram(t, telegramtest.Options{Fault: fault})
	s := start(t, telegram.URL(), "--allow", "all")
	u := telegram.User(person)
	u.Say(secretWords)
	<-asked
	s.stop()
	eventually(t, func() bool {
		status, text := s.get("/readyz")
		return status == http.StatusServiceUnavailable && text == "stopping"
	})
	release()
	s.end(9 * time.Second)
	if n := telegram.Pending(); n != 0 {
		t.Errorf("%d updates were not acknowledged", n)
	}
	if n := len(u.Messages()); n == 0 {
		t.Error("the reply under way did not go out")
	}
	s.lines()
}

func TestStopIsOverInTenSecondsWhenTelegramHangs(t *testing.T) {
	if testing.Short() {
		t.Skip("takes ten seconds")
	}
	fault, asked, release := holding()
	telegram := newTelegram(t, telegramtest.Options{Fault: fault})
	defer release()
	s := start(t, telegram.URL(), "--allow", "all")
	telegram.User(person).Say(secretWords)
	<-asked
	s.end(10 * time.Second)
	s.lines()
}

// freeAddress is one nobody listens at now.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func TestServeWaitsForTelegramAndRedis(t *testing.T) {
	var there atomic.Bool
	telegram := newTelegram(t, telegramtest.Options{Fault: func(telegramtest.Call) telegramtest.Fault {
		if there.Load() {
			return telegramtest.Fault{}
		}
		return telegramtest.Fault{Status: http.StatusBadGateway, Page: true}
	}})
	address := freeAddress(t)
	s := start(t, telegram.URL(), "--allow", "all", "--store", "redis://:hush@"+address+"?timeout=500ms",
		"--webhook", "http://localhost/hook", "--listen", "127.0.0.1:0")
	eventually(t, func() bool {
		status, text := s.get("/readyz")
		return status == http.StatusServiceUnavailable && text == "waiting for: the store (redis: ping: connection refused), telegram"
	})
	if status, _ := s.get("/healthz"); status != http.StatusOK {
		t.Errorf("healthz gives %d while waiting", status)
	}
	there.Store(true)
	store := miniredis.NewMiniRedis()
	store.RequireAuth("hush")
	if err := store.StartAddr(address); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(store.Close)
	s.ready("ready")
	s.end(3 * time.Second)
	for _, want := range []string{"waiting for the store", "the store is there", "waiting for Telegram"} {
		if !strings.Contains(s.text(), want) {
			t.Errorf("the log does not say: %s", want)
		}
	}
	if s.lines(); strings.Contains(s.text(), "hush") {
		t.Error("the log tells the password")
	}
}

func TestServeEndsWhenTheTokenIsRefused(t *testing.T) {
	telegram := telegramtest.New(telegramtest.Options{Token: "1:another"})
	t.Cleanup(telegram.Close)
	s := start(t, telegram.URL(), "--allow", "all")
	status := <-s.status
	s.status <- status
	if status != exitFailed || !strings.Contains(s.text(), "the token is not accepted") {
		t.Errorf("exit status %d, log:\n%s", status, s.text())
	}
	s.lines()
}

func TestServeTakesUpdatesByWebhook(t *testing.T) {
	listen := freeAddress(t)
	telegram := newTelegram(t, telegramtest.Options{Twice: true})
	s := start(t, telegram.URL(), "--allow", "all", "--webhook", "http://"+listen+"/hook", "--listen", listen)
	s.ready("ready")
	u := telegram.User(person)
	u.Say(secretWords)
	hear(t, u, 0)
	eventually(t, func() bool {
		_, numbers := s.get("/metrics")
		return strings.Contains(numbers, `jixiaobot_turns_total{result="ok"} 2`)
	})
	said := len(u.Messages())
	resp, err := http.Post("http://"+listen+"/hook", "application/json", strings.NewReader(`{"update_id":1}`))
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	if resp.StatusCode != http.StatusForbidden {
		t.Errorf("a delivery without the secret gives %d", resp.StatusCode)
	}
	s.end(3 * time.Second)
	if again := len(u.Messages()); again != said {
		t.Errorf("%d messages after an update delivered twice, want %d", again, said)
	}
	s.lines()
}

func TestOneReplicaPollsAndAnotherFollows(t *testing.T) {
	store := "redis://" + redistest.Start(t).Addr
	telegram := newTelegram(t, telegramtest.Options{})
	first := start(t, telegram.URL(), "--allow", "all", "--store", store)
	first.ready("ready")
	second := start(t, telegram.URL(), "--allow", "all", "--store", store)
	second.ready("ready: another replica polls, this one stands by")
	u := telegram.User(person)
	u.Say(secretWords)
	hear(t, u, 0)
	n := len(u.Messages())
	first.end(3 * time.Second)
	u.Say(secretWords)
	began := time.Now()
	hear(t, u, n)
	if took := time.Since(began); took > 15*time.Second {
		t.Errorf("the second took over after %v", took)
	}
	second.end(3 * time.Second)
	if text := first.text() + second.text(); strings.Contains(text, "another program polls") {
		t.Error("both replicas polled at once")
	}
	first.lines()
	second.lines()
}

func TestTokenFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(file, []byte(secretToken+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		file, env, want string
	}{
		{file, "", secretToken},
		{file, "1:other", secretToken},
		{"", "1:other", "1:other"},
		{"", "", ""},
		{"", "no colon", ""},
		{"", "1:two words", ""},
		{file + "x", "1:other", ""},
	} {
		got, err := settings{tokenFile: c.file}.token([]string{tokenName + "=" + c.env})
		if got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("file %q, env %q: %q, %v", c.file, c.env, got, err)
		}
		if err != nil && strings.Contains(err.Error(), "two words") {
			t.Errorf("error %v quotes the token", err)
		}
	}
}

// TestServeTakesAndGivesWorkbooks sends the real form as a workbook and has it
// back, with a restart in between.
func TestServeTakesAndGivesWorkbooks(t *testing.T) {
	telegram := newTelegram(t, telegramtest.Options{})
	store := "bolt:" + filepath.Join(t.TempDir(), "drafts.db")
	s := start(t, telegram.URL(), "--allow", "all", "--store", store)
	real, err := readForm(realForm, strings.NewReader(""))
	if err != nil {
		t.Fatal(err)
	}
	var sheet bytes.Buffer
	if err := export.Write(&sheet, real); err != nil {
		t.Fatal(err)
	}
	u := telegram.User(person)
	u.SendFile("form.xlsx", sheet.Bytes())
	hear(t, u, 0)
	eventually(t, func() bool { return telegram.Pending() == 0 })
	s.end(9 * time.Second)
	s.lines()
	s = start(t, telegram.URL(), "--allow", "all", "--store", store)
	u.Say("跳过") // the head signs the print
	hear(t, u, 1)
	u.Say("导出")
	var file *telegramtest.File
	eventually(t, func() bool {
		for _, m := range u.Messages() {
			if m.File != nil {
				file = m.File
			}
		}
		return file != nil
	})
	got, err := export.Read(bytes.NewReader(file.Data))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, real) {
		t.Errorf("the workbook that came back is another form: %s", file.Name)
	}
	if _, numbers := s.get("/metrics"); !strings.Contains(numbers, `jixiaobot_forms_made_total{kind="form"} 1`) {
		t.Errorf("%s was not counted as a form", file.Name)
	}
	looksAndTries(t, u)
	s.end(9 * time.Second)
	s.lines()
}

// looksAndTries asks for the pictures as photos and for the trial sheet as a
// document, and sends the sheet back.
func looksAndTries(t *testing.T, u *telegramtest.User) {
	t.Helper()
	files := func() (photos, documents []telegramtest.File) {
		for _, m := range u.Messages() {
			switch {
			case m.File != nil && m.File.Photo:
				photos = append(photos, *m.File)
			case m.File != nil:
				documents = append(documents, *m.File)
			}
		}
		return photos, documents
	}
	u.Say("预览")
	eventually(t, func() bool { photos, _ := files(); return len(photos) == 1 })
	u.Say("第11行看图")
	eventually(t, func() bool { photos, _ := files(); return len(photos) == 2 })
	u.Say("试算：窗口数92，满意度94%，执行率93%")
	u.Say("试算表")
	eventually(t, func() bool { _, documents := files(); return len(documents) == 2 })
	_, documents := files()
	u.Say("清空试算")
	u.SendFile(documents[1].Name, documents[1].Data)
	eventually(t, func() bool {
		return slices.ContainsFunc(u.Messages(), func(m telegramtest.Message) bool { return strings.Contains(m.Text, "读到2行实际值") })
	})
}
