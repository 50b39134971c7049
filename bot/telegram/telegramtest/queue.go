package telegramtest

import (
	"encoding/json"
	"net/http"
	"strconv"
	"time"
)

// pressLife is how long a pressed button waits for the bot.
const pressLife = 150 * time.Second

// queued is one update that Telegram keeps for the bot.
type queued struct {
	id    int64
	line  string // the webhook's queue it belongs to
	press bool
	raw   json.RawMessage
	born  time.Time
	given int
}

func (u *queued) expired(now time.Time) bool { return u.press && now.Sub(u.born) > pressLife }

// queue is the updates in the order of their ids, and the poll that waits.
type queue struct {
	waiting []*queued
	next    int64
	changed chan struct{} // closed and renewed when something was added
	polling chan answer   // gets what ends the poll before its time; nil: nobody polls
	asked   int64         // offset of the last poll
	began   time.Time
}

// SetNextID lets the next updates have ids from n on, as Telegram does after a
// week without updates. All updates must have been confirmed.
func (s *Server) SetNextID(n int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.updates.next = n
}

// Pending is how many updates were not acknowledged yet.
func (s *Server) Pending() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := len(s.updates.waiting)
	for _, line := range s.hook.lines {
		n += len(line)
	}
	return n
}

// Raw enqueues an update as it is; $ID in it becomes its id. It returns the id.
func (s *Server) Raw(chat int64, raw string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := &queued{id: s.updates.next, line: "m" + strconv.FormatInt(chat, 10), born: time.Now()}
	s.updates.next++
	u.raw = json.RawMessage(replaceID(raw, u.id))
	s.put(u)
	return u.id
}

// enqueue adds an update with one content under a name. s.mu is held.
func (s *Server) enqueue(line, name string, content any) {
	id := s.updates.next
	s.updates.next++
	raw, err := json.Marshal(map[string]any{"update_id": id, name: content})
	if err != nil {
		panic(err) // a defect of the test
	}
	s.put(&queued{id: id, line: line, press: name == "callback_query", raw: raw, born: time.Now()})
}

// put hands an update to the webhook or to who polls. s.mu is held.
func (s *Server) put(u *queued) {
	if s.hook.address != "" {
		s.deliver(u)
		return
	}
	s.updates.waiting = append(s.updates.waiting, u)
	close(s.updates.changed)
	s.updates.changed = make(chan struct{})
}

func setWebhookConflict() answer {
	return refuse(409, "Conflict: terminated by setWebhook request")
}

func conflict() answer {
	return refuse(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running")
}

// getUpdates follows the public server: an older poll ends in a conflict; the
// same offset within half a second gives one update; an offset ahead of all
// begins at the head.
func (s *Server) getUpdates(r *http.Request) answer {
	offset, _ := strconv.ParseInt(r.Form.Get("offset"), 10, 64)
	limit, err := strconv.Atoi(r.Form.Get("limit"))
	if err != nil || limit < 1 || limit > 100 {
		limit = 100
	}
	seconds, _ := strconv.Atoi(r.Form.Get("timeout"))
	s.mu.Lock()
	if s.hook.address != "" {
		s.mu.Unlock()
		return refuse(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
	}
	mine := s.updates.begin(offset, &limit, &seconds)
	s.updates.confirm(offset, s.opts.Twice)
	s.mu.Unlock()
	limitTime := time.After(time.Duration(min(seconds, 50)) * time.Second)
	for {
		s.mu.Lock()
		found := s.updates.give(limit)
		changed := s.updates.changed
		s.mu.Unlock()
		if len(found) > 0 {
			return done(found)
		}
		select {
		case <-changed:
		case a := <-mine:
			return a
		case <-limitTime:
			return done([]json.RawMessage{})
		case <-r.Context().Done():
			return done([]json.RawMessage{})
		case <-s.closed:
			return refuse(500, "Internal Server Error")
		}
	}
}

// begin ends the poll before and notes this one.
func (q *queue) begin(offset int64, limit, seconds *int) chan answer {
	q.end(conflict())
	q.polling = make(chan answer, 1)
	now := time.Now()
	if offset == q.asked && *seconds < 3 && now.Sub(q.began) < 3*time.Second {
		*seconds = 3
	}
	if offset == q.asked && now.Sub(q.began) < 500*time.Millisecond {
		*limit = 1
	}
	q.asked, q.began = offset, now
	return q.polling
}

// end ends the poll that waits, if one does.
func (q *queue) end(a answer) {
	if q.polling != nil {
		q.polling <- a
		q.polling = nil
	}
}

// confirm drops the updates below an offset.
func (q *queue) confirm(offset int64, twice bool) {
	var kept []*queued
	now := time.Now()
	for i, u := range q.waiting {
		switch {
		case u.expired(now):
		case offset < 0 && i < len(q.waiting)+int(offset):
		case offset > 0 && offset <= q.next && u.id < offset && (!twice || u.given > 1):
		default:
			kept = append(kept, u)
		}
	}
	q.waiting = kept
}

// give is up to limit updates from the head.
func (q *queue) give(limit int) []json.RawMessage {
	out := []json.RawMessage{}
	for _, u := range q.waiting {
		if len(out) == limit {
			break
		}
		u.given++
		out = append(out, u.raw)
	}
	return out
}
