package telegramtest

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// A User is one person in their private chat with the bot.
type User struct {
	server *Server
	ID     int64
}

// User is the person with an id; the chat exists from now on.
func (s *Server) User(id int64) *User {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.room(id)
	return &User{s, id}
}

// from is what Telegram says of the sender.
func (u *User) from() map[string]any {
	return map[string]any{"id": u.ID, "is_bot": false, "first_name": "user"}
}

// message is a message of the person with a new id. s.mu is held.
func (u *User) message(extra map[string]any) (map[string]any, int64) {
	r := u.server.room(u.ID)
	id := r.next
	r.next++
	m := map[string]any{
		"message_id": id, "from": u.from(), "date": 1,
		"chat": map[string]any{"id": u.ID, "type": "private"},
	}
	for k, v := range extra {
		m[k] = v
	}
	return m, id
}

func (u *User) line(kind string) string { return kind + strconv.FormatInt(u.ID, 10) }

// Send sends a message with these parts, and returns its id.
func (u *User) Send(parts map[string]any) int64 {
	u.server.mu.Lock()
	defer u.server.mu.Unlock()
	m, id := u.message(parts)
	u.server.enqueue(u.line("m"), "message", m)
	return id
}

// Say types a text. A command at its beginning is marked as Telegram does.
func (u *User) Say(text string) int64 {
	parts := map[string]any{"text": text}
	if e := commandEntity(text); e != nil {
		parts["entities"] = []any{e}
	}
	return u.Send(parts)
}

func commandEntity(text string) map[string]any {
	if !strings.HasPrefix(text, "/") {
		return nil
	}
	end := strings.IndexFunc(text[1:], func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' || r == '@')
	})
	if end == 0 {
		return nil
	}
	if end < 0 {
		end = len(text) - 1
	}
	return map[string]any{"type": "bot_command", "offset": 0, "length": end + 1}
}

// Edit changes an earlier message of the person.
func (u *User) Edit(id int64, text string) {
	u.server.mu.Lock()
	defer u.server.mu.Unlock()
	u.server.enqueue(u.line("m"), "edited_message", map[string]any{
		"message_id": id, "from": u.from(), "date": 1, "edit_date": 2,
		"chat": map[string]any{"id": u.ID, "type": "private"}, "text": text,
	})
}

// Press presses a button with this data under a message. The press is in the
// person's own queue of a webhook, beside that of the messages.
func (u *User) Press(message int64, data string) {
	u.server.mu.Lock()
	defer u.server.mu.Unlock()
	id := fmt.Sprintf("%d-%d", u.ID, u.server.updates.next)
	u.server.presses[id] = true
	u.server.enqueue(u.line("c"), "callback_query", map[string]any{
		"id": id, "from": u.from(), "data": data, "chat_instance": "1",
		"message": map[string]any{"message_id": message, "date": 0, "chat": map[string]any{"id": u.ID, "type": "private"}},
	})
}

// SendFile sends a document.
func (u *User) SendFile(name string, data []byte) int64 {
	u.server.mu.Lock()
	u.server.nextFile++
	id := "F" + strconv.Itoa(u.server.nextFile)
	u.server.files[id] = data
	u.server.mu.Unlock()
	return u.Send(map[string]any{"document": map[string]any{"file_id": id, "file_name": name, "file_size": len(data)}})
}

// Group lets the person say something in a group.
func (u *User) Group(group int64, text string) {
	s := u.server
	s.mu.Lock()
	defer s.mu.Unlock()
	s.room(group)
	m, _ := u.message(map[string]any{"text": text, "chat": map[string]any{"id": group, "type": "supergroup"}})
	if e := commandEntity(text); e != nil {
		m["entities"] = []any{e}
	}
	s.enqueue("m"+strconv.FormatInt(group, 10), "message", m)
}

// Block lets the person block the bot, or take that back.
func (u *User) Block(blocked bool) {
	u.server.mu.Lock()
	defer u.server.mu.Unlock()
	u.server.room(u.ID).blocked = blocked
}

// Messages are those the bot sent, oldest first.
func (u *User) Messages() []Message {
	u.server.mu.Lock()
	defer u.server.mu.Unlock()
	return append([]Message(nil), u.server.room(u.ID).messages...)
}

// Heard is how many messages the bot sent, those no longer kept included.
func (u *User) Heard() int {
	u.server.mu.Lock()
	defer u.server.mu.Unlock()
	return u.server.room(u.ID).sent
}

// Typing is how often the bot showed that it is at work.
func (u *User) Typing() int {
	u.server.mu.Lock()
	defer u.server.mu.Unlock()
	return u.server.room(u.ID).typing
}

// ErrSilent is returned when the bot says nothing.
var ErrSilent = errors.New("telegramtest: the bot says nothing")

// Next waits for the n-th message of the bot, counted from 0. Servers with Keep
// cannot give dropped ones.
func (u *User) Next(ctx context.Context, n int) (Message, error) {
	for {
		u.server.mu.Lock()
		r := u.server.room(u.ID)
		if n < r.sent {
			m := r.messages[max(0, n-(r.sent-len(r.messages)))]
			u.server.mu.Unlock()
			return m, nil
		}
		changed := r.changed
		u.server.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return Message{}, ErrSilent
		}
	}
}
