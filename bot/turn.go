package bot

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"runtime/debug"
	"slices"
	"strconv"
	"time"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

const (
	conflictsBorne = 24 // times a turn is taken again before the update is handed back
	asideKept      = 3  // unreadable values kept for one chat
)

// errContended is returned when other replicas changed the chat again and again;
// the update is not taken and may be handed in once more.
var errContended = errors.New("bot: the chat is being changed by others")

// errSlipped says that the conversation panicked; its state is as before.
var errSlipped = errors.New("bot: the conversation panicked")

// errUnsure says that a turn taken on what was only remembered would do what a
// Swap cannot prevent; it is to be taken on what is stored.
var errUnsure = errors.New("bot: the chat has to be loaded")

// take carries one update into the store and starts its reply on its way. It
// runs under the lane's lock. A nil job means that there is nothing left to say.
func (b *Bot) take(ctx context.Context, u Update, to Sender, l *lane) (*job, error) {
	for try := range conflictsBorne {
		d, err := b.draft(ctx, u.Chat)
		if err != nil {
			return nil, fmt.Errorf("bot: load: %w", err)
		}
		if d.broken == nil && (d.rec.saw(u.ID) || len(d.data) == 0 && b.sent.has(u.Chat, u.ID)) {
			if !d.sure {
				continue
			}
			return b.again(ctx, u, to, l, d.rec), nil
		}
		next, due, err := b.turn(ctx, u, l, d)
		if err == nil {
			err = b.save(ctx, u.Chat, d.data, next)
		}
		switch {
		case err == nil:
			return b.launch(ctx, l, to, due, next.Forgotten), nil
		case errors.Is(err, errUnsure):
			continue
		case !errors.Is(err, ErrConflict):
			return nil, err
		case !d.sure:
			b.recall.wrong()
		}
		if err := pause(ctx, try); err != nil {
			return nil, err
		}
	}
	return nil, errContended
}

// save puts the record in the place of old.
func (b *Bot) save(ctx context.Context, chat string, old []byte, next record) error {
	data, err := next.encode()
	if err != nil {
		return fmt.Errorf("bot: encode: %w", err)
	}
	if err := b.store.Swap(ctx, chat, old, data); err != nil {
		return fmt.Errorf("bot: save: %w", err)
	}
	if !next.Forgotten {
		next.talk.data = data[bytes.IndexByte(data, '\n')+1:]
		b.recall.keep(chat, data, next)
	}
	return nil
}

// again answers an update that was taken before: with the reply on its way, with
// the stored one, or not at all when it is known to have arrived.
func (b *Bot) again(ctx context.Context, u Update, to Sender, l *lane, rec record) *job {
	if j := l.carrying(u.ID); j != nil {
		return j
	}
	i := rec.find(u.ID)
	if i < 0 || b.sent.has(u.Chat, u.ID) {
		return nil
	}
	return b.launch(ctx, l, to, []reply{rec.Replies[i]}, rec.Forgotten)
}

// turn takes the conversation one step on. It returns the record to be stored
// and the replies to be sent after that: those owed from before, then its own.
func (b *Bot) turn(ctx context.Context, u Update, l *lane, d draft) (record, []reply, error) {
	var out spoken
	rec, err := d.rec, d.broken
	if err == nil {
		out, err = b.speak(ctx, rec.talk, u)
	}
	switch {
	case errors.Is(err, errSlipped) && b.sound(ctx, u.Chat, rec.talk):
		out = spoken{talk: rec.talk, messages: []say.Message{say.Trouble(say.Slipped)}}
	case (err != nil || out.forgotten) && !d.sure:
		return rec, nil, errUnsure
	case errors.Is(err, errUndecodable), errors.Is(err, errSlipped):
		if err := b.setAside(ctx, u.Chat, d.data); err != nil {
			return rec, nil, fmt.Errorf("bot: set aside: %w", err)
		}
		out = b.afresh(ctx, u)
	case err != nil:
		return rec, nil, err
	}
	own, err := newReply(u.ID, out.messages)
	if err != nil {
		return rec, nil, fmt.Errorf("bot: encode reply: %w", err)
	}
	if out.forgotten {
		if err := b.dropAside(ctx, u.Chat); err != nil {
			return rec, nil, fmt.Errorf("bot: forget: %w", err)
		}
		rec.add(own)
		return record{Version: recordVersion, Seen: rec.Seen, Replies: []reply{own}, Forgotten: true}, []reply{own}, nil
	}
	due := b.claim(u.Chat, l, &rec)
	rec.add(own)
	rec.talk, rec.Forgotten = out.talk, false
	return rec, append(due, own), nil
}

// claim drops the replies that are known to be sent, makes this process the one
// that owes those marked as owed which it is not sending yet, and returns them.
func (b *Bot) claim(chat string, l *lane, rec *record) []reply {
	rec.Replies = slices.DeleteFunc(rec.Replies, func(r reply) bool { return b.sent.has(chat, r.ID) })
	var due []reply
	for i, r := range rec.Replies {
		if r.Held == "" || l.carrying(r.ID) != nil {
			continue
		}
		rec.Replies[i].Held = b.name
		due = append(due, rec.Replies[i])
	}
	return due
}

// speak is one turn of the conversation that survives a defect in it: an update
// that panics would otherwise come back for ever and stop everybody.
func (b *Bot) speak(ctx context.Context, c conversation, u Update) (out spoken, err error) {
	defer func() {
		if p := recover(); p != nil {
			// The panic value may quote an answer; the stack holds places only.
			b.log.ErrorContext(ctx, "conversation panicked", b.mark(u.Chat), slog.String("stack", string(debug.Stack())))
			err = errSlipped
		}
	}()
	return b.talk(c, u.Input, b.now())
}

// sound reports whether the conversation can go on at all from a state: if even
// the open question cannot be shown, nothing the person does would ever help.
func (b *Bot) sound(ctx context.Context, chat string, c conversation) bool {
	_, err := b.speak(ctx, c, Update{Chat: chat, Input: dialog.Start})
	return err == nil
}

// afresh begins the conversation anew after its state could not be read. Words
// and buttons answered a question that is gone, so they are not taken as the
// answer to the first one; a file or a command still means what it meant.
func (b *Bot) afresh(ctx context.Context, u Update) spoken {
	b.log.ErrorContext(ctx, "stored conversation cannot be read; set aside", b.mark(u.Chat))
	switch u.Input.(type) {
	case dialog.Text, dialog.Press, dialog.Edited:
		u.Input = dialog.Start
	}
	out, err := b.speak(ctx, conversation{}, u)
	out.messages = append([]say.Message{say.Trouble(say.DraftSetAside)}, out.messages...)
	if err != nil {
		out.messages = append(out.messages, say.Trouble(say.Slipped))
	}
	return out
}

// asideKey is where the n-th unreadable value of a chat is kept, from 1.
func asideKey(chat string, n int) string { return chat + "~broken" + strconv.Itoa(n) }

// setAside keeps unreadable bytes under another key. Doing it twice keeps them
// once; when all places are taken the last one is used again.
func (b *Bot) setAside(ctx context.Context, chat string, data []byte) error {
	for n := 1; n <= asideKept; n++ {
		key := asideKey(chat, n)
		there, err := b.store.Load(ctx, key)
		if err != nil {
			return err
		}
		if slices.Equal(there, data) {
			return nil
		}
		if len(there) == 0 || n == asideKept {
			return b.store.Swap(ctx, key, there, data)
		}
	}
	return nil
}

// dropAside forgets what setAside kept.
func (b *Bot) dropAside(ctx context.Context, chat string) error {
	for n := 1; n <= asideKept; n++ {
		key := asideKey(chat, n)
		there, err := b.store.Load(ctx, key)
		if err != nil {
			return err
		}
		if len(there) == 0 {
			return nil // the places are filled in order
		}
		if err := b.store.Swap(ctx, key, there, nil); err != nil {
			return err
		}
	}
	return nil
}

// pause lets the replica that was first get on: not at all at first, then a few
// milliseconds, never the same for two of them.
func pause(ctx context.Context, try int) error {
	if try < 2 {
		return ctx.Err()
	}
	t := time.NewTimer(time.Duration(rand.Int64N(int64(min(try, 8)) * int64(time.Millisecond))))
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
