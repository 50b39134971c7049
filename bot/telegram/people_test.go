package telegram_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"jixiaobot/bot/telegram"
	"jixiaobot/bot/telegram/telegramtest"
	"jixiaobot/dialog/say"
	"jixiaobot/export"
)

// kept is what the store has of a chat.
func (r *rig) kept(chat string) []byte {
	r.Helper()
	data, err := r.store.Load(context.Background(), chat)
	if err != nil {
		r.Fatal(err)
	}
	return data
}

func lets(a telegram.Access) func(*telegram.Config) {
	return func(c *telegram.Config) { c.Access = a }
}

func TestStrangers(t *testing.T) {
	r := start(t, telegramtest.Options{}, lets(telegram.Access{IDs: []int64{7}}))
	stranger, friend := r.server.User(8), r.server.User(7)
	for range 5 {
		stranger.Say("你好")
	}
	stranger.Press(1, "x")
	stranger.Edit(1, "x")
	stranger.SendFile("a.xlsx", []byte("x"))
	friend.Say("/start")
	r.next(friend, 0)
	r.settled()
	r.stop()
	if got := stranger.Messages(); len(got) != 1 || got[0].Text != say.Telegram(say.Stranger) {
		t.Errorf("a stranger was told %+v", got)
	}
	if r.kept("tg:8") != nil || r.kept("tg:7") == nil {
		t.Error("something is kept of a stranger, or nothing of a friend")
	}
	if r.server.Unanswered() != 0 || r.server.Calls()["getFile"] != 0 {
		t.Error("a stranger's press was not answered, or a file was fetched")
	}
}

func TestInvitation(t *testing.T) {
	r := start(t, telegramtest.Options{}, lets(telegram.Access{Invite: "Sesame-1"}))
	u := r.server.User(8)
	u.Say("/start")
	if m := r.next(u, 0); m.Text != say.Telegram(say.InviteNeeded) {
		t.Errorf("told %q", m.Text)
	}
	u.Say("/start sesame-1")
	u.Say("/start Sesame-1")
	if q, ok := telegramtest.ReadQuestion(r.next(u, 1)); !ok || q.Row != 0 {
		t.Error("no question after the right code")
	}
	u.Say("2026")
	r.next(u, 2)
	r.settled()
	r.stop()
	r.run(lets(telegram.Access{Invite: "Another"})) // after a restart, with another code
	u.Say("/start")
	if m := r.next(u, 3); m.Text == say.Telegram(say.InviteNeeded) {
		t.Error("who was invited is not known any more")
	}
}

func TestGuessingInvitations(t *testing.T) {
	r := start(t, telegramtest.Options{}, lets(telegram.Access{Invite: "right"}))
	u := r.server.User(8)
	for range 10 {
		u.Say("/start wrong")
	}
	u.Say("/start right")
	r.settled()
	if r.kept("tg:8") != nil {
		t.Error("let in after ten guesses")
	}
	for _, m := range u.Messages() {
		if m.Text != say.Telegram(say.InviteNeeded) && m.Text != say.Telegram(say.TooFast) {
			t.Errorf("told %q", m.Text)
		}
	}
	r.clean("right")
}

// TestLooksUpInvitationsOnce: the usual case costs no look into the store.
func TestLooksUpInvitationsOnce(t *testing.T) {
	loads := &counting{}
	r := start(t, telegramtest.Options{}, func(c *telegram.Config) {
		loads.of = c.Kept
		c.Kept = loads
		c.Access = telegram.Access{Invite: "x"}
	})
	u := r.server.User(8)
	u.Say("/start x")
	for range 10 {
		u.Say("目录")
	}
	r.next(u, 10)
	r.settled()
	if loads.n > 0 {
		t.Errorf("%d looks", loads.n)
	}
}

type counting struct {
	of telegram.Loader
	n  int
}

func (c *counting) Load(ctx context.Context, chat string) ([]byte, error) {
	c.n++
	return c.of.Load(ctx, chat)
}

func TestStoreDownAtTheDoor(t *testing.T) {
	r := startHooked(t, telegramtest.Options{Second: 1}, func(c *telegram.Config) {
		c.Kept = &failing{of: c.Kept, left: 3}
		c.Access = telegram.Access{Invite: "x"}
	})
	u := r.server.User(8)
	u.Say("hello")
	if m := r.next(u, 0); m.Text != say.Telegram(say.InviteNeeded) {
		t.Errorf("told %q", m.Text)
	}
}

type failing struct {
	of   telegram.Loader
	left int
}

func (f *failing) Load(ctx context.Context, chat string) ([]byte, error) {
	if f.left--; f.left >= 0 {
		return nil, errors.New("away")
	}
	return f.of.Load(ctx, chat)
}

func TestGroup(t *testing.T) {
	r := start(t, telegramtest.Options{}, nil)
	u, group := r.server.User(8), r.server.User(-100)
	u.Group(-100, "大家好")
	u.Group(-100, "/start@some_other_bot")
	u.Group(-100, "/start@Jixiao_Test_Bot")
	u.Group(-100, "@jixiao_test_bot 你好")
	u.Group(-100, "/help")
	r.settled()
	if got := group.Messages(); len(got) != 1 || got[0].Text != say.Telegram(say.GroupChat) {
		t.Errorf("the group was told %+v", got)
	}
	if r.kept("tg:-100") != nil || r.kept("tg:8") != nil {
		t.Error("something is kept of a group")
	}
}

func TestBlocked(t *testing.T) {
	r := start(t, telegramtest.Options{}, nil)
	u := r.server.User(8)
	u.Say("/start")
	r.next(u, 0)
	u.Block(true)
	u.Say("2026")
	r.settled()
	u.Block(false)
	u.Say("/start")
	if m := r.next(u, 1); !strings.Contains(m.Text, "部门") {
		t.Errorf("the answer given before is gone: %q", m.Text)
	}
	r.settled()
	if n := len(u.Messages()); n != 2 {
		t.Errorf("%d messages, want 2", n)
	}
}

func TestUploads(t *testing.T) {
	r := start(t, telegramtest.Options{}, nil)
	u := r.server.User(8)
	f := realForm(t)
	var sheet bytes.Buffer
	if err := export.Write(&sheet, f); err != nil {
		t.Fatal(err)
	}
	u.SendFile("我的表.xlsx", sheet.Bytes())
	n := r.hears(u, 0, "12行")
	u.SendFile("大.xlsx", make([]byte, 3<<20))
	n = r.hears(u, n, "2兆")
	if n := r.server.Calls()["download"]; n != 1 {
		t.Errorf("%d downloads, want 1", n)
	}
	u.SendFile("x.xlsx", []byte("junk"))
	n = r.hears(u, n, "没有读入")
	u.Send(map[string]any{"document": map[string]any{"file_id": "gone", "file_name": "a.xlsx"}})
	n = r.hears(u, n, say.Telegram(say.FileNotFetched))
	u.Send(map[string]any{"photo": []any{map[string]any{"file_id": "p"}}})
	r.hears(u, n, say.Telegram(say.WordsOnly))
	r.settled()
	told := len(u.Messages())
	u.Send(map[string]any{"pinned_message": map[string]any{}})
	r.settled()
	if n := len(u.Messages()); n != told {
		t.Error("one of Telegram's own messages was answered")
	}
	scan(t, r.log.String(), append(secrets(f), r.server.Token(), "/file/bot")...)
}

func TestEditedAnswer(t *testing.T) {
	r := start(t, telegramtest.Options{}, nil)
	u := r.server.User(8)
	u.Say("/start")
	r.next(u, 0)
	u.Say("2026")
	r.next(u, 1)
	id := u.Say("县教育局")
	r.next(u, 2)
	u.Edit(id, "县教育体育局")
	r.hears(u, 3, "县教育体育局")
	r.clean("县教育局", "县教育体育局")
}

func TestCommands(t *testing.T) {
	e := &echo{react: reply}
	r := start(t, telegramtest.Options{}, with(e))
	u := r.server.User(8)
	for i, c := range []struct{ typed, want string }{
		{"/help", "/help"},
		{"/Outline@jixiao_test_bot now", "/outline"},
		{"/nonsense", "/help"},
		{"/nonsense 与文字", "/nonsense 与文字"},
		{"/", "/"},
		{"/forget", "?"},
		{"/start", "?"},
		{"1/2", "1/2"},
	} {
		u.Say(c.typed)
		if m := r.next(u, i); m.Text != c.want {
			t.Errorf("%q is taken as %q, want %q", c.typed, m.Text, c.want)
		}
	}
}

// TestMenuIsUnderstood keeps the menu and the conversation's words together.
func TestMenuIsUnderstood(t *testing.T) {
	r := start(t, telegramtest.Options{}, nil)
	u := r.server.User(8)
	u.Say("/start")
	r.next(u, 0)
	for i, e := range say.Menu() {
		u.Say("/" + e.Command)
		m := r.next(u, i+1)
		if strings.Contains(m.Text, "没看懂") || strings.Contains(m.Text, "没有记下") || e.Command != "help" && strings.Contains(m.Text, "直接回答问题即可") {
			t.Errorf("/%s is answered with %q", e.Command, m.Text)
		}
	}
	r.settled()
	r.clean()
}

func TestForget(t *testing.T) {
	r := start(t, telegramtest.Options{}, nil)
	u := r.server.User(8)
	u.Say("/start")
	r.next(u, 0)
	u.Say("2026")
	r.next(u, 1)
	u.Say("/forget")
	m := r.next(u, 2)
	b, ok := m.Button("全部删除")
	if !ok {
		t.Fatalf("not asked first: %+v", m)
	}
	u.Press(m.ID, b.Data)
	r.next(u, 3)
	r.settled()
	r.stop()
	if r.kept("tg:8") != nil {
		t.Error("something is still kept")
	}
}

// TestEveryNoticeIsSaid keeps the sentences within what a phone shows at once.
func TestEveryNoticeIsSaid(t *testing.T) {
	seen := map[string]bool{}
	for _, n := range say.Notices() {
		text := say.Telegram(n)
		if text == "" || seen[text] || len([]rune(text)) > 60 {
			t.Errorf("notice %d: %q", n, text)
		}
		seen[text] = true
	}
}
