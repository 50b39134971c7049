package telegramtest

import (
	"bytes"
	"encoding/json"
	"image"
	_ "image/png" // the format of photos in these tests
	"io"
	"net/http"
	"path"
	"slices"
	"strconv"
	"time"
	"unicode/utf16"
	"unicode/utf8"
)

// The limits of the Bot API that a bot must heed.
const (
	maxText     = 4096
	maxBytes    = 32768
	maxCaption  = 1024
	maxData     = 64
	maxCopy     = 256
	maxButtons  = 100
	maxRow      = 8
	maxMarkup   = 10_000
	maxCommands = 100
	maxDownload = 20 << 20
	maxPhoto    = 10 << 20
	maxSides    = 10_000 // width and height of a photo together
	maxRatio    = 20
)

// A Message is one the bot sent.
type Message struct {
	ID      int64
	Text    string // or the caption of File
	Buttons [][]Button
	File    *File
	At      time.Time
}

// A Button is one of a message's keyboard.
type Button struct {
	Text string `json:"text"`
	Data string `json:"callback_data"`
	Copy struct {
		Text string `json:"text"`
	} `json:"copy_text"`
}

// A File is a document, or a photo.
type File struct {
	Name  string
	Data  []byte
	Photo bool
}

// Button is the button with these words, if there is one.
func (m Message) Button(words string) (Button, bool) {
	for _, row := range m.Buttons {
		for _, b := range row {
			if b.Text == words {
				return b, true
			}
		}
	}
	return Button{}, false
}

func units(text string) int { return len(utf16.Encode([]rune(text))) }

// room is one chat as the bot's side of it stands.
type room struct {
	next     int64
	messages []Message
	sent     int // messages of the bot so far, dropped ones included
	typing   int
	blocked  bool
	changed  chan struct{}
}

// room is a chat. s.mu is held.
func (s *Server) room(id int64) *room {
	r := s.chats[id]
	if r == nil {
		r = &room{next: 1, changed: make(chan struct{})}
		s.chats[id] = r
	}
	return r
}

// add puts a message of the bot into a chat. s.mu is held.
func (s *Server) add(r *room, m Message) answer {
	m.ID, m.At = r.next, time.Now()
	r.next++
	r.sent++
	r.messages = append(r.messages, m)
	if k := s.opts.Keep; k > 0 && len(r.messages) > k {
		r.messages = slices.Delete(r.messages, 0, len(r.messages)-k)
	}
	close(r.changed)
	r.changed = make(chan struct{})
	return done(map[string]any{"message_id": m.ID, "date": m.At.Unix()})
}

// reach is the chat a message goes to, or why it cannot. s.mu is held.
func (s *Server) reach(chat int64) (*room, *answer) {
	r := s.chats[chat]
	if r == nil {
		a := badRequest("chat not found")
		return nil, &a
	}
	if r.blocked {
		a := refuse(403, "Forbidden: bot was blocked by the user")
		return nil, &a
	}
	return r, nil
}

func checkText(text string) *answer {
	var a answer
	switch {
	case !utf8.ValidString(text):
		a = badRequest("strings must be encoded in UTF-8")
	case text == "":
		a = badRequest("message text is empty")
	case units(text) > maxText || len(text) > maxBytes:
		a = badRequest("message is too long")
	default:
		return nil
	}
	return &a
}

// markup reads and checks a keyboard.
func markup(raw string) ([][]Button, *answer) {
	fail := func(what string) ([][]Button, *answer) {
		a := badRequest(what)
		return nil, &a
	}
	if raw == "" {
		return nil, nil
	}
	var k struct {
		Rows *[][]Button `json:"inline_keyboard"`
	}
	switch {
	case json.Unmarshal([]byte(raw), &k) != nil:
		return fail("can't parse reply keyboard markup JSON object")
	case k.Rows == nil:
		return fail("field \"inline_keyboard\" of the InlineKeyboardMarkup must be of type Array")
	case len(raw) > maxMarkup:
		return fail("reply markup is too long")
	}
	count := 0
	for _, row := range *k.Rows {
		if len(row) > maxRow {
			return fail("inline keyboard row is too long")
		}
		for _, b := range row {
			count++
			if wrong := b.wrong(); wrong != "" {
				return fail(wrong)
			}
		}
	}
	if count > maxButtons {
		return fail("inline keyboard has too many buttons")
	}
	return *k.Rows, nil
}

// wrong is what Telegram has against a button; empty: nothing.
func (b Button) wrong() string {
	switch {
	case b.Text == "":
		return "text buttons are unallowed in the inline keyboard"
	case (b.Data == "") == (b.Copy.Text == ""):
		return "inline keyboard button must have exactly one action"
	case len(b.Data) > maxData:
		return "BUTTON_DATA_INVALID"
	case units(b.Copy.Text) > maxCopy:
		return "BUTTON_COPY_TEXT_INVALID"
	}
	return ""
}

func (s *Server) sendMessage(r *http.Request, chat int64) answer {
	room, no := s.reach(chat)
	if no == nil {
		no = checkText(r.Form.Get("text"))
	}
	if no != nil {
		return *no
	}
	if r.Form.Get("parse_mode") != "" {
		return badRequest("this server knows plain text only")
	}
	buttons, no := markup(r.Form.Get("reply_markup"))
	if no != nil {
		return *no
	}
	return s.add(room, Message{Text: r.Form.Get("text"), Buttons: buttons})
}

func (s *Server) editMessageText(r *http.Request, chat int64) answer {
	room, no := s.reach(chat)
	if no == nil {
		no = checkText(r.Form.Get("text"))
	}
	if no != nil {
		return *no
	}
	buttons, no := markup(r.Form.Get("reply_markup"))
	if no != nil {
		return *no
	}
	id, _ := strconv.ParseInt(r.Form.Get("message_id"), 10, 64)
	for i := range room.messages {
		m := &room.messages[i]
		if m.ID != id {
			continue
		}
		if m.Text == r.Form.Get("text") && slices.EqualFunc(m.Buttons, buttons, slices.Equal) {
			return badRequest("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message")
		}
		m.Text, m.Buttons = r.Form.Get("text"), buttons
		return done(map[string]any{"message_id": id})
	}
	return badRequest("message to edit not found")
}

// sendFile is sendDocument and sendPhoto; field names the file in the request.
func (s *Server) sendFile(r *http.Request, chat int64, field string) answer {
	room, no := s.reach(chat)
	if no != nil {
		return *no
	}
	if units(r.Form.Get("caption")) > maxCaption {
		return badRequest("MEDIA_CAPTION_TOO_LONG")
	}
	buttons, no := markup(r.Form.Get("reply_markup"))
	if no != nil {
		return *no
	}
	file, head, err := r.FormFile(field)
	if err != nil {
		return badRequest("there is no " + field + " in the request")
	}
	defer file.Close()
	data, err := io.ReadAll(file)
	if err != nil || len(data) == 0 {
		return badRequest("file must be non-empty")
	}
	photo := field == "photo"
	if no := viewable(data); photo && no != nil {
		return *no
	}
	return s.add(room, Message{Text: r.Form.Get("caption"), Buttons: buttons, File: &File{path.Base(head.Filename), data, photo}})
}

// viewable is the refusal of what cannot be a photo.
func viewable(data []byte) *answer {
	head, _, err := image.DecodeConfig(bytes.NewReader(data))
	no := badRequest("PHOTO_INVALID_DIMENSIONS")
	switch wide, high := head.Width, head.Height; {
	case err != nil:
		no = badRequest("IMAGE_PROCESS_FAILED")
	case len(data) > maxPhoto:
		no = badRequest("file is too big for a photo")
	case wide+high <= maxSides && wide <= maxRatio*high && high <= maxRatio*wide:
		return nil
	}
	return &no
}

func (s *Server) sendChatAction(r *http.Request, chat int64) answer {
	room, no := s.reach(chat)
	if no != nil {
		return *no
	}
	if !slices.Contains([]string{"typing", "upload_document", "upload_photo"}, r.Form.Get("action")) {
		return badRequest("wrong parameter action in request")
	}
	room.typing++
	return done(true)
}

func (s *Server) answerCallbackQuery(r *http.Request) answer {
	id := r.Form.Get("callback_query_id")
	if !s.presses[id] {
		return badRequest("query is too old and response timeout expired or query ID is invalid")
	}
	if units(r.Form.Get("text")) > 200 {
		return badRequest("MESSAGE_TOO_LONG")
	}
	delete(s.presses, id)
	s.answered++
	return done(true)
}

func (s *Server) setMyCommands(r *http.Request) answer {
	var list []struct{ Command, Description string }
	if json.Unmarshal([]byte(r.Form.Get("commands")), &list) != nil || len(list) > maxCommands {
		return badRequest("can't parse commands")
	}
	for _, c := range list {
		if len(c.Command) == 0 || len(c.Command) > 32 || c.Description == "" || units(c.Description) > 256 {
			return badRequest("BOT_COMMAND_INVALID")
		}
	}
	s.menu = len(list)
	return done(true)
}

func (s *Server) getFile(r *http.Request) answer {
	id := r.Form.Get("file_id")
	data, ok := s.files[id]
	switch {
	case !ok:
		return badRequest("wrong file_id or the file is temporarily unavailable")
	case len(data) > maxDownload:
		return badRequest("file is too big")
	}
	return done(map[string]any{"file_id": id, "file_size": len(data), "file_path": "documents/" + id + ".bin"})
}

func (s *Server) serveFile(w http.ResponseWriter, name string) {
	s.mu.Lock()
	base := path.Base(name)
	data, ok := s.files[base[:len(base)-len(path.Ext(base))]]
	s.calls["download"]++
	s.mu.Unlock()
	if !ok {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	_, _ = w.Write(data)
}
