package telegram

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"time"

	tg "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

const (
	pollLimit = 100 // updates of one poll; Telegram gives no more
	// linger is how long a poll waits for the updates before it: so long a chat
	// whose reply is held up delays the others.
	linger      = 100 * time.Millisecond
	confirmTime = 2 * time.Second
)

// item is an update in hand.
type item struct {
	update update
	done   bool // brought to its end; set by the poller only
}

// window is the updates that Telegram still keeps for us, in its order. Its
// offset is one more than the id of the last update before which all are done,
// whatever the value: ids jump after a week without updates.
type window struct {
	offset int64
	items  []*item
}

// admit takes in what a poll gave and returns what is new.
func (w *window) admit(us []update) []*item {
	var fresh []*item
	for _, u := range us {
		if w.holds(u.ID) {
			continue
		}
		it := &item{update: u}
		w.items = append(w.items, it)
		fresh = append(fresh, it)
	}
	return fresh
}

func (w *window) holds(id int64) bool {
	for _, it := range w.items {
		if it.update.ID == id {
			return true
		}
	}
	return false
}

// advance moves the offset behind the updates that are done.
func (w *window) advance() {
	n := 0
	for n < len(w.items) && w.items[n].done {
		w.offset = w.items[n].update.ID + 1
		n++
	}
	w.items = w.items[n:]
}

// ask is the offset to ask for. While updates are in hand the same one would come
// again and again, and Telegram gives a single update to who asks for an offset
// twice within half a second; one before all updates means the same, beginning
// with the earliest not confirmed, and confirms nothing.
func (w *window) ask(last int64) int64 {
	switch {
	case len(w.items) == 0 || w.offset != last:
		return w.offset
	case w.offset == 0:
		return 1
	}
	return 0
}

// poller is one leadership's loop of getUpdates.
type poller struct {
	*Service
	window   window
	asked    int64 // the offset of the last poll
	queues   *queues
	finished chan *item
}

// poll takes updates until ctx ends, which is the one of Run or, in it, inner,
// which ends when the lead is lost. Work in hand is finished in both cases, and
// confirmed if no other poller can have begun.
func (s *Service) poll(ctx, inner context.Context) error {
	s.await("telegram")
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	p := &poller{Service: s, queues: newQueues(work), finished: make(chan *item, 4*pollLimit)}
	err := s.introduce(inner)
	if err == nil {
		err = s.insist(inner, "deleteWebhook", nil, nil)
	}
	if err == nil {
		p.log.Info("polling Telegram")
		err = p.loop(inner, work)
	}
	s.await("lease")
	p.finish(ctx, stop)
	return err
}

// loop polls until ctx ends. work is the context of what is done with updates.
func (p *poller) loop(ctx, work context.Context) error {
	var trouble setbacks
	for ctx.Err() == nil {
		began := time.Now()
		hold := pollTime
		if p.Waiting() != "" {
			hold = 0 // whether updates can be had is to be known at once, not after a quiet minute
		}
		us, err := p.get(ctx, hold, pollLimit)
		if err != nil {
			if err := p.setback(ctx, &trouble, err); err != nil {
				return err
			}
			continue
		}
		trouble = setbacks{}
		p.await("")
		for _, it := range p.window.admit(us) {
			p.queues.add(it, func(it *item, crowd bool) {
				if p.persist(work, it.update, crowd) {
					p.finished <- it
				}
			})
		}
		p.collect(ctx, began.Add(linger))
	}
	return ctx.Err()
}

// collect notes what is finished, until everything is or the time has come to
// look for more.
func (p *poller) collect(ctx context.Context, until time.Time) {
	t := time.NewTimer(time.Until(until))
	defer t.Stop()
	for p.window.advance(); len(p.window.items) > 0; p.window.advance() {
		select {
		case it := <-p.finished:
			it.done = true
		case <-t.C:
			return
		case <-ctx.Done():
			return
		}
	}
}

// finish waits for the work in hand, stops it after Drain, and tells Telegram
// what is done.
func (p *poller) finish(ctx context.Context, stop context.CancelFunc) {
	idle := make(chan struct{})
	go func() { p.queues.work.Wait(); close(idle) }()
	limit := time.AfterFunc(p.drain, stop)
	defer limit.Stop()
	<-idle
	for len(p.finished) > 0 {
		(<-p.finished).done = true
	}
	p.window.advance()
	if ctx.Err() == nil || p.window.offset == p.asked {
		return
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), confirmTime)
	defer cancel()
	if _, err := p.get(last, 0, 1); err != nil {
		p.log.Warn("last updates not confirmed; they will come once more", "error", err)
	}
}

// get asks for updates and reads each alone, so that one that cannot be read
// does not hold up the others.
func (p *poller) get(ctx context.Context, hold time.Duration, limit int) ([]update, error) {
	p.asked = p.window.ask(p.asked)
	params := tg.Params{
		"offset":          strconv.FormatInt(p.asked, 10),
		"limit":           strconv.Itoa(limit),
		"timeout":         strconv.Itoa(int(hold / time.Second)),
		"allowed_updates": allowedUpdates,
	}
	result, err := p.api.post(ctx, hold+pollSlack, "getUpdates", params)
	if err != nil {
		return nil, err
	}
	var raws []json.RawMessage
	if json.Unmarshal(result, &raws) != nil {
		return nil, errBadUpdate
	}
	var us []update
	for _, raw := range raws {
		u, err := decodeUpdate(raw)
		if err != nil {
			p.log.Error("update cannot be read; set aside", "update", u.ID, "bytes", len(raw))
			p.meters.aside()
		}
		if u.ID != 0 {
			us = append(us, u) // an unreadable one is empty: it is passed over in its turn
		}
	}
	return us, nil
}

// setbacks counts polls that failed in a row.
type setbacks struct{ n int }

// setback waits after a poll that failed, as long as the failure wants. It
// returns an error when polling has to end.
func (p *poller) setback(ctx context.Context, t *setbacks, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	wait := min(time.Second<<min(t.n, 5), 30*time.Second)
	t.n++
	var r *Refusal
	errors.As(err, &r)
	switch {
	case r == nil:
		p.await("telegram")
	case r.Code == http.StatusConflict:
		return p.conflict(ctx, r)
	case unauthorized(r):
		p.await("token")
		return ErrToken
	default:
		p.await("telegram")
	}
	p.log.Warn("no updates from Telegram", "error", err, "seconds", max(wait, after(r)).Seconds())
	return rest(ctx, max(jitter(wait), after(r)))
}

// after is how long Telegram asks to wait.
func after(r *Refusal) time.Duration {
	if r == nil {
		return 0
	}
	return r.After
}

// conflict waits while somebody else takes our updates: another poller, or a
// webhook that was set after we began. Which of them is one too many only the
// operator knows, so that nothing is taken from them.
func (p *poller) conflict(ctx context.Context, r *Refusal) error {
	if r.Reason == webhookActive || r.Reason == webhookSet {
		p.await("webhook")
		p.log.Error("a webhook was set for this token; remove it, or serve with --webhook")
	} else {
		p.await("other poller")
		p.log.Error("another program polls with this token; stop it or give it its own bot")
	}
	return rest(ctx, jitter(20*time.Second))
}
