package telegram_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"jixiaobot/bot"
	"jixiaobot/bot/telegram"
	"jixiaobot/bot/telegram/telegramtest"
	"jixiaobot/dialog"
)

// line is one turn of a form being filled, as it crosses the network: what the
// person says, what is stored then, and what the bot says.
type line struct {
	Said  string
	Kept  string
	Words []words
}

// words is one message of the bot.
type words struct{ Text, Markup string }

// scribe writes down what a bot does with one person.
type scribe struct {
	*bot.Bot
	store  bot.Store
	user   *telegramtest.User
	heard  int
	script []line
}

// Handle is telegram.Handler.
func (s *scribe) Handle(ctx context.Context, u bot.Update, to bot.Sender) error {
	if err := s.Bot.Handle(ctx, u, to); err != nil {
		return err
	}
	kept, err := s.store.Load(ctx, u.Chat)
	if err != nil {
		return err
	}
	now := line{Said: "/start", Kept: string(kept)}
	if text, ok := u.Input.(dialog.Text); ok {
		now.Said = text.Text
	}
	for _, m := range s.user.Messages()[s.heard:] {
		s.heard++
		now.Words = append(now.Words, words{m.Text, markup(m.Buttons)})
	}
	s.script = append(s.script, now)
	return nil
}

// markup is buttons as they are sent.
func markup(rows [][]telegramtest.Button) string {
	if rows == nil {
		return ""
	}
	type button map[string]any
	var out [][]button
	for _, row := range rows {
		var buttons []button
		for _, b := range row {
			if b.Data != "" {
				buttons = append(buttons, button{"text": b.Text, "callback_data": b.Data})
			} else {
				buttons = append(buttons, button{"text": b.Text, "copy_text": b.Copy})
			}
		}
		out = append(out, buttons)
	}
	raw, err := json.Marshal(map[string]any{"inline_keyboard": out})
	if err != nil {
		panic(err) // cannot be: it holds strings only
	}
	return string(raw)
}

// rehearse lets a clerk fill the real form once, and ask for help then. It writes
// down every turn.
func rehearse(t *testing.B) (filling []line, help line) {
	t.Helper()
	var s *scribe
	r := start(t, telegramtest.Options{}, func(c *telegram.Config) {
		s = &scribe{Bot: c.Bot.(*bot.Bot), store: c.Kept.(bot.Store)}
		c.Bot = s
	})
	s.user = r.server.User(100)
	c := &telegramtest.Clerk{User: s.user, Answer: answerFrom(own(realForm(t), 100)), Export: "导出", Typing: true}
	if _, err := c.Fill(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{quietWord, helpWord} {
		r.settled()
		s.user.Say(word)
	}
	r.settled()
	r.stop()
	last := len(s.script) - 1
	return s.script[:last-1], s.script[last]
}

// What costs a conversation next to nothing to answer, where nothing but a remark
// is asked: at the end of a form it would be checked from top to bottom.
const (
	quietWord = "第1行备注"
	helpWord  = "帮助"
)

// trivial is a script of as many turns in which next to nothing is kept or said.
func trivial(script []line) []line {
	out := make([]line, len(script))
	for i, l := range script {
		out[i] = line{Said: l.Said, Kept: "asked", Words: []words{{Text: "好"}}}
	}
	return out
}

// writeScript puts a script where a child finds it.
func writeScript(t *testing.B, script []line) string {
	t.Helper()
	raw, err := json.Marshal(script)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "script")
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
