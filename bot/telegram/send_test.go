package telegram_test

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
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

// says is a Handler that sends one message and keeps what Send returned.
type says struct {
	m    say.Message
	file []byte
	page []byte // a picture that goes before the file
	mu   sync.Mutex
	errs []error
}

func (s *says) Handle(ctx context.Context, u bot.Update, to bot.Sender) error {
	var err error
	files := []bot.File{{Name: "表.xlsx", Data: s.file}}
	if s.page != nil {
		files = []bot.File{{Name: "图.png", Data: s.page, Picture: true}, files[0]}
	}
	if s.file != nil {
		err = to.SendFiles(ctx, u.Chat, files, s.m)
	} else {
		err = to.Send(ctx, u.Chat, s.m)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.errs = append(s.errs, err)
	var later *bot.TemporaryError
	if errors.As(err, &later) {
		return to.Send(ctx, u.Chat, s.m) // as bot does
	}
	return nil
}

func sending(t *testing.T, o telegramtest.Options, s *says) (*rig, *telegramtest.User) {
	t.Helper()
	r := start(t, o, func(c *telegram.Config) { c.Bot = s })
	u := r.server.User(1)
	u.Say("x")
	return r, u
}

func choice(label, data string) say.Choice {
	return say.Choice{Label: label, Press: dialog.Press{Data: data}}
}

func TestLongTextInParts(t *testing.T) {
	line := strings.Repeat("一", 99) + "\n"
	s := &says{m: say.Message{Text: strings.Repeat(line, 100), Choices: [][]say.Choice{{choice("好", "1")}}}}
	r, u := sending(t, telegramtest.Options{Fault: func(c telegramtest.Call) telegramtest.Fault {
		if c.Method == "sendMessage" && c.N == 2 {
			return telegramtest.Fault{Status: 500}
		}
		return telegramtest.Fault{}
	}}, s)
	r.next(u, 2)
	r.settled()
	r.clean()
	var all []string
	for i, m := range u.Messages() {
		all = append(all, m.Text)
		if (len(m.Buttons) > 0) != (i == 2) {
			t.Errorf("part %d has %d rows of buttons", i, len(m.Buttons))
		}
	}
	if got := strings.Join(all, "\n") + "\n"; got != s.m.Text {
		t.Errorf("%d parts do not make the text", len(all))
	}
}

func TestButtons(t *testing.T) {
	s := &says{m: say.Message{Text: "a <b> & *c* _d_", Copy: "98", Choices: [][]say.Choice{
		{choice("一", "1"), choice("太长", strings.Repeat("x", 65))}, {choice("空", "")},
	}}}
	r, u := sending(t, telegramtest.Options{}, s)
	m := r.next(u, 0)
	r.clean()
	if m.Text != s.m.Text {
		t.Errorf("text %q", m.Text)
	}
	if len(m.Buttons) != 2 || len(m.Buttons[0]) != 1 || m.Buttons[1][0].Copy.Text != "98" || m.Buttons[1][0].Text != say.CopyLabel() {
		t.Errorf("buttons %+v", m.Buttons)
	}
}

func TestNoButtons(t *testing.T) {
	r, u := sending(t, telegramtest.Options{}, &says{m: say.Message{Text: "a", Copy: strings.Repeat("长", 257), Choices: [][]say.Choice{{}}}})
	if m := r.next(u, 0); m.Buttons != nil {
		t.Errorf("buttons %+v", m.Buttons)
	}
	r.clean()
}

// TestKeyboardRefused: the text is what matters, every button can be typed.
func TestKeyboardRefused(t *testing.T) {
	var rows [][]say.Choice
	for range 30 {
		rows = append(rows, []say.Choice{choice(strings.Repeat("钮", 200), "1")})
	}
	r, u := sending(t, telegramtest.Options{}, &says{m: say.Message{Text: "a", Choices: rows}})
	if m := r.next(u, 0); m.Text != "a" || m.Buttons != nil {
		t.Errorf("message %+v", m)
	}
}

func TestFile(t *testing.T) {
	s := &says{m: say.Message{Text: strings.Repeat("说明\n", 500)}, file: []byte("data")}
	r, u := sending(t, telegramtest.Options{}, s)
	m := r.next(u, 0)
	if m.File == nil || m.File.Name != "表.xlsx" || string(m.File.Data) != "data" {
		t.Errorf("file %+v", m.File)
	}
	r.next(u, 1) // what did not fit the caption
	r.clean()
}

// TestPicture: a picture is sent to be looked at, before the file and once; what
// Telegram does not take as a photo goes as a document.
func TestPicture(t *testing.T) {
	var page bytes.Buffer
	if err := png.Encode(&page, image.NewGray(image.Rect(0, 0, 90, 60))); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		page  []byte
		photo bool
	}{"photo": {page.Bytes(), true}, "no photo": {[]byte("junk"), false}} {
		t.Run(name, func(t *testing.T) {
			s := &says{m: say.Message{Text: "说明"}, page: test.page, file: []byte("data")}
			r, u := sending(t, telegramtest.Options{}, s)
			if m := r.next(u, 0); m.File == nil || m.File.Name != "图.png" || m.File.Photo != test.photo || m.Text != "" {
				t.Errorf("first %+v", m)
			}
			if m := r.next(u, 1); m.File == nil || m.File.Name != "表.xlsx" || m.File.Photo || m.Text != "说明" {
				t.Errorf("second %+v", m)
			}
		})
	}
}

func TestErrorsForBot(t *testing.T) {
	for name, c := range map[string]struct {
		fault   telegramtest.Fault
		blocked bool
		text    string
		check   func(error) bool
	}{
		"blocked":      {blocked: true, text: "a", check: func(err error) bool { return errors.Is(err, bot.ErrBlocked) }},
		"429":          {fault: telegramtest.Fault{Status: 429, RetryAfter: 1}, text: "a", check: waits(time.Second)},
		"500":          {fault: telegramtest.Fault{Status: 500}, text: "a", check: waits(0)},
		"gateway":      {fault: telegramtest.Fault{Status: 403, Page: true}, text: "a", check: waits(0)},
		"broken":       {fault: telegramtest.Fault{Drop: true}, text: "a", check: waits(0)},
		"unauthorized": {fault: telegramtest.Fault{Status: 401}, text: "a", check: waits(0)},
		"empty":        {text: " \n ", check: func(err error) bool { return err == nil }},
	} {
		t.Run(name, func(t *testing.T) {
			s := &says{m: say.Message{Text: c.text}}
			r := start(t, telegramtest.Options{Fault: func(call telegramtest.Call) telegramtest.Fault {
				if call.Method == "sendMessage" && call.N == 1 {
					return c.fault
				}
				return telegramtest.Fault{}
			}}, func(c *telegram.Config) { c.Bot = s })
			u := r.server.User(1)
			u.Block(c.blocked)
			u.Say("x")
			r.settled()
			r.clean()
			s.mu.Lock()
			defer s.mu.Unlock()
			if !c.check(s.errs[0]) || s.errs[0] != nil && strings.Contains(s.errs[0].Error(), "TEST") {
				t.Errorf("error %v", s.errs[0])
			}
		})
	}
}

func waits(after time.Duration) func(error) bool {
	return func(err error) bool {
		var later *bot.TemporaryError
		return errors.As(err, &later) && later.After == after
	}
}

// TestOneChatDelaysNobody holds up the replies of one chat.
func TestOneChatDelaysNobody(t *testing.T) {
	r := start(t, telegramtest.Options{Fault: func(c telegramtest.Call) telegramtest.Fault {
		if c.Method == "sendMessage" && c.Chat == 1 {
			return telegramtest.Fault{Status: 429, RetryAfter: 30}
		}
		return telegramtest.Fault{}
	}}, nil)
	r.owing = true
	slow, quick := r.server.User(1), r.server.User(2)
	for range 5 {
		slow.Say("/start")
	}
	for n := range 20 {
		began := time.Now()
		quick.Say("/start")
		r.next(quick, n)
		if took := time.Since(began); took > 1500*time.Millisecond { // Handle lets go of a held up reply after 2 s
			t.Fatalf("answer %d of another chat took %v", n, took)
		}
	}
	r.settled()
}

// TestTyping shows that a slow turn is at work.
func TestTyping(t *testing.T) {
	release := make(chan struct{})
	e := &echo{react: func(context.Context, bot.Update, bot.Sender) error { <-release; return nil }}
	r := start(t, telegramtest.Options{}, with(e))
	u := r.server.User(1)
	u.Say("a")
	for end := time.Now().Add(5 * time.Second); u.Typing() == 0; {
		if time.Now().After(end) {
			t.Fatal("nothing shown")
		}
		time.Sleep(10 * time.Millisecond)
	}
	close(release)
	r.settled()
}
