// Package bot is the shell round the conversation: it takes one update at a
// time through load, step, save and send, in that order, and owns the promise
// that an acknowledged answer is in the store, taken once and answered at least
// once, whatever crashes in between.
//
// It knows no messenger, no database and no file format (those are a Sender, a
// Store and a Files), holds no wording and logs nothing that a person typed.
package bot

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"log/slog"
	"math/rand/v2"
	"strconv"
	"time"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

// Defaults of Config.
const (
	DefaultPatience   = 2 * time.Second
	DefaultGiveUp     = 10 * time.Minute
	DefaultBackground = 1024
)

// ErrClosed is returned by Handle after Close was called.
var ErrClosed = errors.New("bot: closed")

// Update is one thing a person did in a chat, as the messenger reports it. ID is
// unique within the chat; ids are compared for equality only.
type Update struct {
	ID    int64
	Chat  string
	Input dialog.Input
}

// Files makes the files the conversation delivers and reads those it is sent. It
// stands between this floor and the sheet, which bot does not know. Both methods
// are called from several goroutines at once; a panic in Make is survived.
type Files interface {
	// Make builds what a Deliver asks for: one file or, for pictures of a long
	// form, several.
	Make(d dialog.Deliver) ([]File, error)
	// Read turns a file a person sent into an input: dialog.Upload, or
	// dialog.Unreadable with the reason.
	Read(name string, data []byte) dialog.Input
}

// ErrNothingToDraw is returned by Files.Make for a picture of something that has
// no picture; the person is told so.
var ErrNothingToDraw = errors.New("bot: nothing to draw")

// File is a file on its way to a person. Name is a file name without a folder.
// A Picture is a PNG to be looked at in the chat, not to be kept.
type File struct {
	Name    string
	Data    []byte
	Picture bool
}

// Config is what a Bot needs. Store and Files must be set.
type Config struct {
	Store Store
	Files Files
	// Talk is the conversation; its zero value does.
	Talk dialog.Talk
	// Log gets the rare events an operator wants to know of; nil discards them.
	Log *slog.Logger
	// Now is the clock the conversation sees; nil is the real time in China,
	// whose today is the today of the form.
	Now func() time.Time
	// Patience is how long Handle waits for its reply to go out before it lets
	// go; DefaultPatience if 0.
	Patience time.Duration
	// GiveUp is how long one reply is tried again and again in the background
	// before it is left to the chat's next update; DefaultGiveUp if 0.
	GiveUp time.Duration
	// Background is how many replies may be going out in the background at
	// once, over all chats; DefaultBackground if 0. Beyond it a held up reply
	// is left to its chat's next update.
	Background int
}

// Bot takes updates. It is safe for use by many goroutines, and several bots may
// share one store.
type Bot struct {
	store    Store
	files    Files
	log      *slog.Logger
	now      func() time.Time
	patience time.Duration
	giveUp   time.Duration
	talk     func(c conversation, in dialog.Input, now time.Time) (spoken, error)
	name     string       // tells this process from others that share the store
	seed     maphash.Seed // of the chat marks in the log
	recall   *recall
	lanes    *lanes
	sent     *recent
	slots    chan struct{} // one for each reply in the background
	jobs     *crew
	hands    *Hands
}

// New is a Bot over the store and files of c.
func New(c Config) *Bot {
	b := &Bot{
		store:    c.Store,
		files:    c.Files,
		log:      c.Log,
		now:      c.Now,
		patience: or(c.Patience, DefaultPatience),
		giveUp:   or(c.GiveUp, DefaultGiveUp),
		talk: func(t conversation, in dialog.Input, now time.Time) (spoken, error) {
			return converse(c.Talk, t, in, now)
		},
		recall: newRecall(),
		name:   strconv.FormatUint(rand.Uint64(), 36),
		seed:   maphash.MakeSeed(),
		lanes:  newLanes(),
		sent:   newRecent(sentRemembered),
		slots:  make(chan struct{}, or(c.Background, DefaultBackground)),
		jobs:   newCrew(),
	}
	b.hands = NewHands(b.jobs.ctx)
	if b.log == nil {
		b.log = slog.New(slog.DiscardHandler)
	}
	if b.now == nil {
		china := time.FixedZone("UTC+8", 8*60*60)
		b.now = func() time.Time { return time.Now().In(china) }
	}
	return b
}

func or[T comparable](v, otherwise T) T {
	var zero T
	if v == zero {
		return otherwise
	}
	return v
}

// Handle takes one update: the conversation moves on, is saved, and the reply is
// sent through to. It returns nil when the update may be acknowledged to the
// messenger: its change is in the store, and its reply went out, or is marked in
// the store as owed and goes on in the background. After an error the update
// should be handed in again, with the same ID; nothing is taken twice.
//
// Updates of one chat are taken one after the other, those of different chats at
// once. In the usual case Handle costs one Swap, and one Load where the chat is not
// remembered. The context ends the waiting, not the reply.
func (b *Bot) Handle(ctx context.Context, u Update, to Sender) error {
	if !b.jobs.begin() {
		return ErrClosed
	}
	defer b.jobs.end()
	l := b.lanes.enter(u.Chat)
	defer b.lanes.leave(l)
	if err := l.lock(ctx); err != nil {
		return fmt.Errorf("bot: wait for the chat's turn: %w", err)
	}
	j, err := b.take(ctx, u, to, l)
	l.unlock()
	if err != nil || j == nil {
		return err
	}
	return b.await(ctx, j)
}

// Close waits until every update and reply in hand is done, or ctx ends; then it
// stops them. A reply that did not get out goes out at its chat's next update, if
// it is marked in the store as owed, or else when its update, whose Handle ends
// with an error, is handed in again. Handle refuses new updates from the moment
// Close is called.
func (b *Bot) Close(ctx context.Context) error {
	return b.jobs.close(ctx)
}

// spoken is the outcome of one turn of the conversation.
type spoken struct {
	talk      conversation // after the turn
	messages  []say.Message
	forgotten bool // everything kept of the chat is to be deleted
}

// errUndecodable marks stored bytes that are not a conversation.
var errUndecodable = errors.New("bot: stored conversation cannot be read")

// converse takes one turn of the real conversation.
func converse(k dialog.Talk, c conversation, in dialog.Input, now time.Time) (spoken, error) {
	s, err := c.decode()
	if errors.Is(err, dialog.ErrNewer) {
		return spoken{}, err // during an upgrade: another replica will take the update
	} else if err != nil {
		return spoken{}, errUndecodable // the cause may quote the state
	}
	next, effects := k.Step(s, in, now)
	out := spoken{messages: say.Turn(next, effects)}
	for _, e := range effects {
		if _, ok := e.(dialog.Forgotten); ok {
			out.forgotten = true
		}
	}
	out.talk = conversation{state: &next}
	return out, nil
}

// mark stands for a chat in the log: the same within one process, and no way
// back to the person.
func (b *Bot) mark(chat string) slog.Attr {
	return slog.String("chat", strconv.FormatUint(maphash.String(b.seed, chat), 36))
}
