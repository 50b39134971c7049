package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync/atomic"
	"time"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

const (
	firstWait   = time.Second      // before a message is tried again when the messenger names no time
	longestWait = 30 * time.Second // of our own choosing; the messenger may ask for longer
	markTime    = 5 * time.Second  // for marking a reply in the store
)

// errGivenUp ends a reply that could not be sent for too long, or was claimed by
// another replica meanwhile.
var errGivenUp = errors.New("bot: reply not sent")

// job is replies on their way to one chat: those owed from before, then the one
// of the update at hand.
type job struct {
	lane      *lane
	to        Sender
	replies   []reply
	forgotten bool // the record goes when these are out
	before    *job
	held      atomic.Bool // marked as owed in the store
	ctx       context.Context
	cancel    context.CancelFunc
	done      chan struct{}
	err       error // valid once done is closed
}

// owing reports whether the store says of any of the replies that it is owed.
func (j *job) owing() bool {
	return j.held.Load() || slices.ContainsFunc(j.replies, func(r reply) bool { return r.Held != "" })
}

// launch sends replies behind those of the chat that are on their way. It is
// called by Handle only, under the lane's lock, so the order is that of the
// turns, and the crew is counted already.
func (b *Bot) launch(ctx context.Context, l *lane, to Sender, due []reply, forgotten bool) *job {
	j := &job{lane: l, to: to, replies: due, forgotten: forgotten, done: make(chan struct{})}
	j.ctx, j.cancel = context.WithCancel(context.WithoutCancel(ctx))
	j.before = l.push(j)
	b.lanes.enter(l.chat)
	b.jobs.work.Add(1)
	stop := context.AfterFunc(b.jobs.ctx, j.cancel)
	b.hands.Do(func() {
		defer b.jobs.end()
		defer b.lanes.leave(l)
		defer stop()
		b.run(j)
	})
	return j
}

// run sends the replies of a job and tells everybody who waits for it.
func (b *Bot) run(j *job) {
	defer j.cancel()
	if j.before != nil {
		select {
		case <-j.before.done:
		case <-j.ctx.Done():
		}
		j.before = nil
	}
	for _, r := range j.replies {
		if j.err = b.deliver(j, r); j.err != nil {
			break
		}
		b.sent.add(j.lane.chat, r.ID)
	}
	j.lane.remove(j)
	close(j.done)
	if j.err == nil && (j.forgotten || j.owing()) {
		b.settle(j)
	}
}

// await lets the reply go out, for as long as the patience lasts; then it marks
// the reply as owed and leaves it to the background.
func (b *Bot) await(ctx context.Context, j *job) error {
	patience := time.NewTimer(b.patience)
	defer patience.Stop()
	select {
	case <-j.done:
		return j.err
	case <-patience.C:
	case <-ctx.Done():
	}
	if err := b.hold(ctx, j); err != nil {
		return fmt.Errorf("bot: mark the reply as owed: %w", err)
	}
	select {
	case b.slots <- struct{}{}:
		go func() { <-j.done; <-b.slots }()
	default: // too much is under way: the store has it, the chat's next update sends it
		j.cancel()
	}
	return nil
}

// hold writes into the store that the job's replies are owed, and puts those
// back that newer ones have pushed out.
func (b *Bot) hold(ctx context.Context, j *job) error {
	err := b.amend(ctx, j, func(rec *record) bool {
		select {
		case <-j.done:
			if j.err == nil {
				return false // it went out after all
			}
		default:
		}
		if rec.Forgotten && !j.forgotten {
			return false // all words of the chat are gone, these too
		}
		changed := false
		for _, r := range j.replies {
			changed = rec.owe(r, b.name) || changed
		}
		return changed
	})
	j.held.Store(err == nil)
	return err
}

// settle takes replies that were owed out of the store once they are sent, so
// that no other replica sends them again; after forgetting it takes everything.
func (b *Bot) settle(j *job) {
	err := b.amend(j.ctx, j, func(rec *record) bool {
		n := len(rec.Replies)
		rec.Replies = slices.DeleteFunc(rec.Replies, func(r reply) bool { return b.sent.has(j.lane.chat, r.ID) })
		return len(rec.Replies) < n || rec.Forgotten
	})
	if err != nil {
		b.log.WarnContext(j.ctx, "a sent reply is still marked as owed and may be sent twice", b.mark(j.lane.chat))
	}
}

// amend changes what the record says about replies, and nothing else. It does so
// even if ctx has ended, for the sake of a shutdown.
func (b *Bot) amend(ctx context.Context, j *job, change func(*record) bool) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), markTime)
	defer cancel()
	if err := j.lane.lock(ctx); err != nil {
		return err
	}
	defer j.lane.unlock()
	b.recall.take(j.lane.chat) // it will not be so any more
	for try := range conflictsBorne {
		old, err := b.store.Load(ctx, j.lane.chat)
		if err != nil {
			return err
		}
		rec, err := decodeRecord(old)
		if err != nil || len(old) == 0 || !change(&rec) {
			return nil // damaged or gone: nothing to say about replies
		}
		var data []byte
		if !rec.Forgotten || len(rec.Replies) > 0 {
			if data, err = rec.encode(); err != nil {
				return err
			}
		}
		if err := b.store.Swap(ctx, j.lane.chat, old, data); !errors.Is(err, ErrConflict) {
			return err
		}
		if err := pause(ctx, try); err != nil {
			return err
		}
	}
	return errContended
}

// deliver sends all messages of one reply.
func (b *Bot) deliver(j *job, r reply) error {
	messages, err := r.messages()
	if err != nil {
		b.log.ErrorContext(j.ctx, "stored reply cannot be read", b.mark(j.lane.chat))
		return nil
	}
	for _, m := range messages {
		err := b.insist(j, r.ID, m)
		if errors.Is(err, ErrBlocked) {
			b.log.InfoContext(j.ctx, "the person has blocked the bot; the draft is kept", b.mark(j.lane.chat))
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// insist sends one message, again and again while the messenger is only
// temporarily unable to take it.
func (b *Bot) insist(j *job, id int64, m say.Message) error {
	began := time.Now()
	for wait := firstWait; ; wait = min(2*wait, longestWait) {
		if j.ctx.Err() != nil || j.held.Load() && !b.owes(j, id) {
			return errGivenUp
		}
		err := b.post(j, m)
		if err == nil || errors.Is(err, ErrBlocked) {
			return err
		}
		if j.ctx.Err() != nil {
			return errGivenUp
		}
		var later *TemporaryError
		if !errors.As(err, &later) {
			b.log.ErrorContext(j.ctx, "message refused by the messenger; passed over", b.mark(j.lane.chat))
			return nil
		}
		next := max(wait, later.After)
		if time.Since(began)+next > b.giveUp {
			b.log.WarnContext(j.ctx, "reply not sent for too long; left to the next update", b.mark(j.lane.chat))
			return errGivenUp
		}
		if sleep(j.ctx, next) != nil {
			return errGivenUp
		}
	}
}

// owes reports whether the store still says that this process owes the reply:
// another replica may have sent it with a later update of the chat.
func (b *Bot) owes(j *job, id int64) bool {
	ctx, cancel := context.WithTimeout(j.ctx, markTime)
	defer cancel()
	data, err := b.store.Load(ctx, j.lane.chat)
	if err != nil {
		return true // better twice than never
	}
	rec, err := decodeRecord(data)
	if err != nil {
		return true
	}
	i := rec.find(id)
	return i >= 0 && rec.Replies[i].Held == b.name
}

// post hands one message to the Sender, with its files made at this moment. If
// they cannot be made or sent the person is told in a sentence.
func (b *Bot) post(j *job, m say.Message) error {
	if m.Attach == nil {
		return j.to.Send(j.ctx, j.lane.chat, m)
	}
	files, err := b.make(j.ctx, *m.Attach)
	if err == nil {
		m.Attach = nil
		err = j.to.SendFiles(j.ctx, j.lane.chat, files, m)
	}
	var later *TemporaryError
	if err == nil || j.ctx.Err() != nil || errors.Is(err, ErrBlocked) || errors.As(err, &later) {
		return err
	}
	if errors.Is(err, ErrNothingToDraw) {
		return j.to.Send(j.ctx, j.lane.chat, say.Trouble(say.NoPicture))
	}
	b.log.ErrorContext(j.ctx, "file not made or not sent", b.mark(j.lane.chat))
	return j.to.Send(j.ctx, j.lane.chat, say.Trouble(say.FileNotMade))
}

// make is Files.Make that survives a panic.
func (b *Bot) make(ctx context.Context, d dialog.Deliver) (files []File, err error) {
	defer func() {
		if p := recover(); p != nil {
			b.log.ErrorContext(ctx, "making a file panicked", slog.String("stack", string(debug.Stack())))
			err = errors.New("bot: making a file panicked")
		}
	}()
	return b.files.Make(d)
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
