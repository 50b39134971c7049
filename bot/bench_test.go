package bot_test

import (
	"context"
	"strconv"
	"testing"

	"jixiaobot/bot"
	"jixiaobot/bot/memstore"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

type silent struct{}

func (silent) Send(context.Context, string, say.Message) error { return nil }
func (silent) SendFiles(context.Context, string, []bot.File, say.Message) error {
	return nil
}

// BenchmarkHandle is one update of a conversation under way, without a disk and
// without a network: 目录 on a form with its header filled.
func BenchmarkHandle(b *testing.B) {
	b.ReportAllocs()
	h := bot.New(bot.Config{Store: memstore.New(), Files: files{}})
	defer func() { _ = h.Close(context.Background()) }()
	for i, w := range []string{"", "2026", "某某局", "做这个", "做成这个"} {
		give(b, h, int64(-i), "1", w)
	}
	for n := int64(1); b.Loop(); n++ {
		give(b, h, n, "1", "目录")
	}
}

// BenchmarkHandleManyChats gives each update to another chat.
func BenchmarkHandleManyChats(b *testing.B) {
	b.ReportAllocs()
	h := bot.New(bot.Config{Store: memstore.New(), Files: files{}})
	defer func() { _ = h.Close(context.Background()) }()
	for n := int64(1); b.Loop(); n++ {
		give(b, h, n, strconv.FormatInt(n%10_000, 10), "2026")
	}
}

func give(b *testing.B, h *bot.Bot, id int64, chat, word string) {
	if err := h.Handle(b.Context(), bot.Update{ID: id, Chat: chat, Input: dialog.Text{Text: word}}, silent{}); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkShellAlone is what the shell adds to the conversation, over a state of
// 12 kB.
func BenchmarkShellAlone(b *testing.B) {
	b.ReportAllocs()
	h := bot.New(bot.Config{Store: memstore.New(), Files: files{}})
	defer func() { _ = h.Close(context.Background()) }()
	state := make([]byte, 12_000)
	reply := []say.Message{{Text: "【年度】", Choices: [][]say.Choice{{{Label: "2026", Press: dialog.Press{Data: "1:x"}}}}}}
	h.SetTalk(func([]byte, dialog.Input) (bot.Spoken, error) {
		return bot.Spoken{State: state, Messages: reply}, nil
	})
	for n := int64(1); b.Loop(); n++ {
		give(b, h, n, "1", "x")
	}
}
