package telegram

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"slices"
	"sync"
	"time"
)

// Access says who may use the bot. At least one of its parts must be set; a
// person needs only one of them.
type Access struct {
	All bool    // everybody
	IDs []int64 // these Telegram users
	// Invite is a code that lets in whoever opens t.me/NAME?start=CODE: 1 to 64
	// of A-Z a-z 0-9 _ -. Who came in so stays in for as long as something is
	// kept of the chat; the code is not asked for again, nor when it changes.
	Invite string
}

func (a Access) check() error {
	ok := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' || r == '-'
	}
	switch {
	case !a.All && len(a.IDs) == 0 && a.Invite == "":
		return errors.New("telegram: nobody may use the bot: allow user ids, all, or an invite code")
	case len(a.Invite) > 64 || slices.ContainsFunc([]rune(a.Invite), func(r rune) bool { return !ok(r) }):
		return errors.New("telegram: an invite code is 1 to 64 of A-Z a-z 0-9 _ -")
	}
	return nil
}

// invites reports whether a code is the right one, in a time that tells nothing.
func (a Access) invites(code string) bool {
	want, got := sha256.Sum256([]byte(a.Invite)), sha256.Sum256([]byte(code))
	return a.Invite != "" && subtle.ConstantTimeCompare(want[:], got[:]) == 1
}

// Loader is the part of a bot.Store that the door needs.
type Loader interface {
	Load(ctx context.Context, chat string) ([]byte, error)
}

// door lets people in. That somebody was invited is nowhere written down apart:
// nothing is kept of strangers, so a chat of which something is kept was let in.
// This is looked up once in a while for each active chat, and remembered in
// between.
type door struct {
	access Access
	kept   Loader
	known  *memory
}

const (
	knownFor  = 10 * time.Minute
	knownMost = 20_000
)

func newDoor(a Access, kept Loader) *door {
	return &door{access: a, kept: kept, known: newMemory(knownMost, knownFor)}
}

// open reports whether the user may come in; code is what came with /start.
func (d *door) open(ctx context.Context, user int64, code string) (bool, error) {
	switch {
	case d.access.All || slices.Contains(d.access.IDs, user):
		return true, nil
	case d.access.Invite == "":
		return false, nil
	case d.known.has(user):
		return true, nil
	}
	if !d.access.invites(code) {
		kept, err := d.kept.Load(ctx, chatName(user))
		if err != nil || len(kept) == 0 {
			return false, err
		}
	}
	d.known.add(user)
	return true, nil
}

// memory remembers chats for a while, and no more than so many of them.
type memory struct {
	most int
	life time.Duration

	mu       sync.Mutex
	now, old map[int64]time.Time // until when; old is dropped when now is full
}

func newMemory(most int, life time.Duration) *memory {
	return &memory{most: most / 2, life: life, now: map[int64]time.Time{}}
}

func (m *memory) has(chat int64) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	until, ok := m.now[chat]
	if !ok {
		until, ok = m.old[chat]
	}
	return ok && time.Now().Before(until)
}

// add remembers a chat from now on. It reports whether the chat was new.
func (m *memory) add(chat int64) bool {
	known := m.has(chat)
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.now) >= m.most {
		m.old, m.now = m.now, map[int64]time.Time{}
	}
	m.now[chat] = time.Now().Add(m.life)
	return !known
}
