package telegram_test

import (
	"context"
	"strconv"
	"testing"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
	"jixiaobot/export"
)

// mute is a Sender to nobody.
type mute struct{}

func (mute) Send(context.Context, string, say.Message) error                  { return nil }
func (mute) SendFiles(context.Context, string, []bot.File, say.Message) error { return nil }

// input is what a turn of a script takes.
func (l line) input(n int) dialog.Input {
	if l.Said == "/start" {
		return dialog.Start
	}
	return dialog.Text{Text: l.Said, ID: int64(n)}
}

// BenchmarkCore is the bot's own part of an update, over the turns of a form: no
// network, no disk, no HTTP.
func BenchmarkCore(b *testing.B) {
	b.ReportAllocs()
	script, _ := rehearse(b)
	h := bot.New(bot.Config{Store: memstore.New(), Files: sheets{press: new(export.Press)}, Talk: talk()})
	defer func() { _ = h.Close(context.Background()) }()
	for n := 0; b.Loop(); n++ {
		u := bot.Update{
			ID: int64(n + 1), Chat: strconv.Itoa(n / len(script)), Input: script[n%len(script)].input(n),
		}
		if err := h.Handle(b.Context(), u, mute{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkParts is what the parts of the conversation cost, each by itself: an
// average over the turns of a form; and the workbook, which is made once for all
// of them. In service, between other work, they cost up to twice as much.
func BenchmarkParts(b *testing.B) {
	type turn struct {
		before, after dialog.State
		in            dialog.Input
		effects       []dialog.Effect
		encoded       []byte
	}
	script, _ := rehearse(b)
	k, now, files := talk(), time.Now(), sheets{press: new(export.Press)}
	var turns []turn
	var s dialog.State
	for n, l := range script {
		t := turn{before: s, in: l.input(n)}
		t.after, t.effects = dialog.Step(s, t.in, now)
		var err error
		if t.encoded, err = t.after.Encode(); err != nil {
			b.Fatal(err)
		}
		s, turns = t.after, append(turns, t)
	}
	for _, part := range []struct {
		name string
		do   func(t turn) error
	}{
		{"step", func(t turn) error { k.Step(t.before, t.in, now); return nil }},
		{"say", func(t turn) error { say.Turn(t.after, t.effects); return nil }},
		{"encode", func(t turn) error { _, err := t.after.Encode(); return err }},
		{"decode", func(t turn) error { _, err := dialog.Decode(t.encoded); return err }},
		{"workbook", func(turn) error { _, err := files.Make(dialog.Deliver{Form: s.Form}); return err }},
	} {
		b.Run(part.name, func(b *testing.B) {
			b.ReportAllocs()
			for n := 0; b.Loop(); n++ {
				if err := part.do(turns[n%len(turns)]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
