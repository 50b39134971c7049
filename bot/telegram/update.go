package telegram

import (
	"encoding/json"
	"errors"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"

	"jixiaobot/bot"
	"jixiaobot/dialog"
)

// allowedUpdates are the kinds of updates this package asks for; Telegram keeps
// an earlier setting when it is not told.
const allowedUpdates = `["message","edited_message","callback_query"]`

// update is what is read of one update, and nothing more: what is not read
// cannot fail to decode. The library's type knows the API of 2021 only.
type update struct {
	ID       int64     `json:"update_id"`
	Message  *message  `json:"message"`
	Edited   *message  `json:"edited_message"`
	Callback *callback `json:"callback_query"`
}

type message struct {
	ID       int64    `json:"message_id"`
	From     *user    `json:"from"`
	Chat     chat     `json:"chat"`
	Text     string   `json:"text"`
	Entities []entity `json:"entities"`
	ReplyTo  *struct {
		From *user `json:"from"`
	} `json:"reply_to_message"`
	Document *document `json:"document"`

	Photo     json.RawMessage `json:"photo"`
	Voice     json.RawMessage `json:"voice"`
	Audio     json.RawMessage `json:"audio"`
	Video     json.RawMessage `json:"video"`
	VideoNote json.RawMessage `json:"video_note"`
	Sticker   json.RawMessage `json:"sticker"`
	Contact   json.RawMessage `json:"contact"`
	Location  json.RawMessage `json:"location"`
	Poll      json.RawMessage `json:"poll"`
	Dice      json.RawMessage `json:"dice"`
}

// media reports whether the message is something to look at or listen to. A
// message that is none and has no text is one of Telegram's own.
func (m *message) media() bool {
	for _, x := range []json.RawMessage{
		m.Photo, m.Voice, m.Audio, m.Video, m.VideoNote, m.Sticker, m.Contact, m.Location, m.Poll, m.Dice,
	} {
		if len(x) > 0 {
			return true
		}
	}
	return false
}

type user struct {
	ID       int64  `json:"id"`
	IsBot    bool   `json:"is_bot"`
	Username string `json:"username"`
}

type chat struct {
	ID   int64  `json:"id"`
	Type string `json:"type"`
}

func (c chat) private() bool { return c.Type == "private" }

type entity struct {
	Type   string `json:"type"`
	Offset int    `json:"offset"` // in UTF-16 units, like Length
	Length int    `json:"length"`
}

type document struct {
	FileID string `json:"file_id"`
	Name   string `json:"file_name"`
	Size   int64  `json:"file_size"`
}

// callback is a pressed button. Its message may be one that is no longer to be
// had, of which only the chat is known.
type callback struct {
	ID      string   `json:"id"`
	From    user     `json:"from"`
	Message *message `json:"message"`
	Data    string   `json:"data"`
}

var errBadUpdate = errors.New("telegram: the update cannot be read")

// decodeUpdate reads one update. On an error the update's ID is set if there was
// one to be found, so that it can be passed over.
func decodeUpdate(raw []byte) (update, error) {
	var u update
	if err := json.Unmarshal(raw, &u); err != nil || u.ID == 0 {
		return update{ID: findID(raw)}, errBadUpdate // the cause may quote the message
	}
	return u, nil
}

// findID looks for the id in what does not decode.
func findID(raw []byte) int64 {
	m := regexp.MustCompile(`"update_id"\s*:\s*(\d{1,18})\b`).FindSubmatch(raw)
	if m == nil {
		return 0
	}
	id, err := strconv.ParseInt(string(m[1]), 10, 64)
	if err != nil {
		return 0
	}
	return id
}

// chat is the chat whose updates must be taken in order; 0 for updates that are
// none of ours.
func (u update) chat() int64 {
	switch {
	case u.Callback != nil:
		return u.Callback.From.ID
	case u.Message != nil:
		return u.Message.Chat.ID
	case u.Edited != nil:
		return u.Edited.Chat.ID
	}
	return 0
}

// kind names the update for the metrics.
func (u update) kind() string {
	switch {
	case u.Callback != nil:
		return "press"
	case u.Edited != nil:
		return "edited"
	case u.Message == nil:
		return "other"
	case u.Message.Document != nil:
		return "file"
	case u.Message.Text != "":
		return "text"
	}
	return "other"
}

// chatName is the name under which a chat is kept. It cannot meet the name of a
// person at a terminal that has only digits.
func chatName(id int64) string { return "tg:" + strconv.FormatInt(id, 10) }

func chatID(name string) (int64, error) {
	id, err := strconv.ParseInt(strings.TrimPrefix(name, "tg:"), 10, 64)
	if err != nil {
		return 0, errors.New("telegram: not a chat of Telegram")
	}
	return id, nil
}

// command is the command a message begins with, in small letters without slash
// and bot name, what follows it, and the bot it is addressed to if it says so.
// Telegram marks it; the library looks at the first mark only.
func (m *message) command() (name, rest, to string) {
	text := utf16.Encode([]rune(m.Text))
	for _, e := range m.Entities {
		if e.Type != "bot_command" || e.Offset != 0 || e.Length < 2 || e.Length > len(text) {
			continue
		}
		name = string(utf16.Decode(text[1:e.Length]))
		name, to, _ = strings.Cut(name, "@")
		return strings.ToLower(name), strings.TrimSpace(string(utf16.Decode(text[e.Length:]))), to
	}
	return "", "", ""
}

// input is what a text means to the conversation. Its own commands are words to
// it; only two are more than that. An unknown one is most likely a slip and
// never an answer.
func (m *message) input() dialog.Input {
	name, rest, _ := m.command()
	switch name {
	case "":
		return dialog.Text{Text: m.Text, ID: m.ID}
	case "start":
		return dialog.Start
	case "forget":
		return dialog.Forget
	case "outline", "progress", "check", "export", "back", "skip", "undo", "reset", "help", "quit":
		return dialog.Text{Text: "/" + name, ID: m.ID}
	}
	if rest != "" {
		return dialog.Text{Text: m.Text, ID: m.ID}
	}
	return dialog.Text{Text: "/help", ID: m.ID}
}

// forBot is the update as bot takes it.
func (u update) forBot(chat int64, in dialog.Input) bot.Update {
	return bot.Update{ID: u.ID, Chat: chatName(chat), Input: in}
}
