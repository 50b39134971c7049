package telegram

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"jixiaobot/bot"
	"jixiaobot/dialog/plainjson"
	"jixiaobot/dialog/say"
)

// Telegram's limits of a keyboard.
const (
	maxData    = 64  // bytes of callback data
	maxCopy    = 256 // characters of a copy button
	maxButtons = 100
)

// speaker is the bot.Sender of one update. It remembers how much of a message
// went out, for a long one is sent in parts, and is handed in whole again when a
// later part failed.
type speaker struct {
	service *Service
	message string // the one that is being sent in parts
	sent    int    // how many of them went out
}

// Send is bot.Sender.Send.
func (s *speaker) Send(ctx context.Context, chat string, m say.Message) error {
	id, err := chatID(chat)
	if err != nil {
		return err
	}
	return s.say(m.Text, split(m.Text, maxText), func(i int, part string, last bool) error {
		return s.service.send(ctx, id, part, keyboardOf(m, last))
	})
}

// SendFiles is bot.Sender.SendFiles. The caption stands under the last file; what
// is too long for it follows as messages.
func (s *speaker) SendFiles(ctx context.Context, chat string, files []bot.File, caption say.Message) error {
	id, err := chatID(chat)
	if err != nil {
		return err
	}
	parts := make([]string, len(files)-1) // the others go without words
	text := split(caption.Text, maxCaption)
	if len(text) == 0 {
		text = []string{""}
	}
	return s.say(names(files)+caption.Text, append(parts, text...), func(i int, part string, last bool) error {
		if i < len(files) {
			return s.service.sendFile(ctx, id, files[i], part, keyboardOf(caption, last))
		}
		return s.service.send(ctx, id, part, keyboardOf(caption, last))
	})
}

// names tells some files from others.
func names(files []bot.File) string {
	var all strings.Builder
	for _, f := range files {
		all.WriteString(f.Name + "\x00")
	}
	return all.String()
}

// say sends the parts of a message that did not go out yet.
func (s *speaker) say(message string, parts []string, send func(i int, part string, last bool) error) error {
	if s.message != message {
		s.message, s.sent = message, 0
	}
	for s.sent < len(parts) {
		if err := send(s.sent, parts[s.sent], s.sent == len(parts)-1); err != nil {
			return err
		}
		s.sent++
	}
	s.message, s.sent = "", 0
	return nil
}

// send sends one text. A keyboard Telegram does not like is left out: every
// button can be typed, but a message that does not arrive is lost.
func (s *Service) send(ctx context.Context, chat int64, text string, keys *keyboard) error {
	err := s.paced(ctx, chat, func() error {
		_, err := s.api.call(ctx, "sendMessage", messageParams(chat, text, keys))
		return err
	})
	if keys != nil && badRequest(err) {
		s.log.Warn("message refused; sent without its buttons", "error", err)
		return s.send(ctx, chat, text, nil)
	}
	return forSender(err)
}

// sendFile sends one file. A picture Telegram does not take as one goes as a
// document.
func (s *Service) sendFile(ctx context.Context, chat int64, f bot.File, caption string, keys *keyboard) error {
	method, field := "sendDocument", "document"
	if f.Picture {
		method, field = "sendPhoto", "photo"
	}
	s.action(ctx, chat, "upload_"+field)
	params := tg.Params{"chat_id": strconv.FormatInt(chat, 10)}
	params.AddNonEmpty("caption", caption)
	params.AddNonEmpty("reply_markup", keys.json())
	err := s.paced(ctx, chat, func() error {
		_, err := s.api.upload(ctx, method, params, field, tg.FileBytes{Name: f.Name, Bytes: f.Data})
		return err
	})
	if f.Picture && badRequest(err) {
		s.log.Warn("picture refused; sent as a document", "error", err)
		f.Picture = false
		return s.sendFile(ctx, chat, f, caption, keys)
	}
	if err == nil {
		s.meters.file()
	}
	return forSender(err)
}

// paced makes a call that puts a message into a chat: not before the chat and
// all together may, and with Telegram's wish for a rest remembered.
func (s *Service) paced(ctx context.Context, chat int64, call func() error) error {
	if err := s.pace.wait(ctx, chat); err != nil {
		return err
	}
	err := call()
	var r *Refusal
	if errors.As(err, &r) && r.Code == http.StatusTooManyRequests {
		s.pace.hold(chat, r.After)
	}
	return err
}

// badRequest reports whether the fault is the message's own.
func badRequest(err error) bool {
	var r *Refusal
	return errors.As(err, &r) && r.Code == http.StatusBadRequest && !r.page && !gone(r)
}

// action shows that the bot is at work. It is for the eye only.
func (s *Service) action(ctx context.Context, chat int64, what string) {
	if s.pace.held(chat) {
		return
	}
	_, _ = s.api.call(ctx, "sendChatAction", tg.Params{"chat_id": strconv.FormatInt(chat, 10), "action": what})
}

// messageParams are those of sendMessage. Without a parse_mode nothing in a text
// has to be escaped, and nothing in it can be taken for markup.
func messageParams(chat int64, text string, keys *keyboard) tg.Params {
	params := tg.Params{
		"chat_id":                  strconv.FormatInt(chat, 10),
		"text":                     strings.ToValidUTF8(text, "\uFFFD"),
		"disable_web_page_preview": "true",
	}
	params.AddNonEmpty("reply_markup", keys.json())
	return params
}

// keyboard is the markup of inline buttons. The library's own has no copy_text.
type keyboard struct {
	Rows [][]button
}

type button struct {
	Text string
	Data string
	Copy *copyText
}

type copyText struct {
	Text string
}

// keyboardOf is the keyboard of a message, which stands under its last part; nil
// when there are no buttons, for an empty one is refused.
func keyboardOf(m say.Message, last bool) *keyboard {
	if !last {
		return nil
	}
	var k keyboard
	count := 0
	for _, choices := range m.Choices {
		var row []button
		for _, c := range choices {
			if d := c.Press.Data; d == "" || len(d) > maxData || c.Label == "" || count == maxButtons-1 {
				continue
			}
			row = append(row, button{Text: c.Label, Data: c.Press.Data})
			count++
		}
		if row != nil {
			k.Rows = append(k.Rows, row)
		}
	}
	if m.Copy != "" && units(m.Copy) <= maxCopy && utf8.ValidString(m.Copy) {
		k.Rows = append(k.Rows, []button{{Text: say.CopyLabel(), Copy: &copyText{m.Copy}}})
	}
	if k.Rows == nil {
		return nil
	}
	return &k
}

func (k *keyboard) json() string {
	if k == nil {
		return ""
	}
	o := plainjson.Object{Out: make([]byte, 0, keyboardRoom)}
	o.Begin()
	o.Key("inline_keyboard")
	plainjson.List(&o, k.Rows, func(o *plainjson.Object, row []button) { plainjson.List(o, row, writeButton) })
	o.End()
	return string(o.Out)
}

// keyboardRoom is about how many bytes a keyboard takes.
const keyboardRoom = 1 << 10

func writeButton(o *plainjson.Object, b button) {
	o.Begin()
	o.Text("text", b.Text)
	o.TextIf("callback_data", b.Data)
	if b.Copy != nil {
		o.Key("copy_text")
		o.Begin()
		o.Text("text", b.Copy.Text)
		o.End()
	}
	o.End()
}
