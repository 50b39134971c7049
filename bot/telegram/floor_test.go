package telegram_test

import (
	"context"
	"strconv"
	"testing"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

// mute is a Sender to nobody.
type mute struct{}

func (mute) Send(context.Context, string, say.Message) error                  { return nil }
func (mute) SendFiles(context.Context, string, []bot.File, say.Message) error { return nil }

// BenchmarkCore is the bot's own part of an update, over the turns of a form: no
// network, no disk, no HTTP.
func BenchmarkCore(b *testing.B) {
	b.ReportAllocs()
	script := rehearse(b)
	h := bot.New(bot.Config{Store: memstore.New(), Files: sheets{}})
	defer func() { _ = h.Close(context.Background()) }()
	n := int64(0)
	for b.Loop() {
		l := script[n%int64(len(script))]
		in := dialog.Input(dialog.Text{Text: l.Said, ID: n})
		if l.Said == "/start" {
			in = dialog.Start
		}
		u := bot.Update{ID: n + 1, Chat: strconv.FormatInt(n/int64(len(script)), 10), Input: in}
		if err := h.Handle(b.Context(), u, mute{}); err != nil {
			b.Fatal(err)
		}
		n++
	}
}
