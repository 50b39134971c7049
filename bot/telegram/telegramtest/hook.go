package telegramtest

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// hook is the webhook: a queue for each chat's messages and another for each
// person's presses. The next update of a queue waits for the one before.
type hook struct {
	address, secret string
	lines           map[string][]*queued
	slots           chan struct{} // one for each connection
	stop            context.CancelFunc
	ctx             context.Context
	work            sync.WaitGroup
}

// hookWait is how long a delivery is waited for.
const hookWait = 60 * time.Second

func (s *Server) setWebhook(r *http.Request) answer {
	address, secret := r.Form.Get("url"), r.Form.Get("secret_token")
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return badRequest("bad webhook: invalid address")
	}
	if secret != "" && !regexp.MustCompile(`^[A-Za-z0-9_-]{1,256}$`).MatchString(secret) {
		return badRequest("secret token contains unallowed characters")
	}
	conns, err := strconv.Atoi(r.Form.Get("max_connections"))
	if err != nil || conns < 1 || conns > 100 {
		conns = 40
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.hook.address == address && s.hook.secret == secret {
		return done(true) // a replica says the same once more
	}
	s.unhook()
	s.updates.end(setWebhookConflict())
	s.hook.address, s.hook.secret = address, secret
	s.hook.slots = make(chan struct{}, conns)
	s.hook.ctx, s.hook.stop = context.WithCancel(context.Background())
	waiting := s.updates.waiting
	s.updates.waiting = nil
	for _, u := range waiting {
		s.deliver(u)
	}
	return done(true)
}

func (s *Server) deleteWebhook() answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.unhook()
	return done(true)
}

// unhook ends the deliveries; what was not acknowledged can be polled. s.mu is
// held.
func (s *Server) unhook() {
	if s.hook.stop != nil {
		s.hook.stop()
	}
	s.hook.address = ""
	for _, line := range s.hook.lines {
		s.updates.waiting = append(s.updates.waiting, line...)
	}
	s.hook.lines = map[string][]*queued{}
	slices.SortFunc(s.updates.waiting, func(a, b *queued) int { return int(a.id - b.id) })
}

// deliver puts an update at the end of its queue. s.mu is held.
func (s *Server) deliver(u *queued) {
	line := append(s.hook.lines[u.line], u)
	s.hook.lines[u.line] = line
	if len(line) > 1 {
		return
	}
	ctx, slots := s.hook.ctx, s.hook.slots
	s.hook.work.Go(func() {
		for u := u; u != nil; u = s.follow(ctx, u) {
			if !s.push(ctx, slots, u) {
				return
			}
		}
	})
}

// follow takes an acknowledged update off its queue and gives the next one.
func (s *Server) follow(ctx context.Context, u *queued) *queued {
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil {
		return nil
	}
	line := s.hook.lines[u.line][1:]
	if len(line) == 0 {
		delete(s.hook.lines, u.line)
		return nil
	}
	s.hook.lines[u.line] = line
	return line[0]
}

// push delivers one update until it is acknowledged or has expired: the first
// time again at once, then after 1, 2, 4 … 60 s. False: the webhook is gone.
func (s *Server) push(ctx context.Context, slots chan struct{}, u *queued) bool {
	wait := time.Duration(0)
	for !u.expired(time.Now()) {
		status, after := s.post(ctx, slots, u)
		if status/100 == 2 {
			u.given++
			if !s.opts.Twice || u.given > 1 {
				return true
			}
			continue
		}
		select {
		case <-time.After(max(wait, time.Duration(after)*s.opts.Second)):
		case <-ctx.Done():
			return false
		case <-s.closed:
			return false
		}
		wait = min(max(s.opts.Second, 2*wait), 60*s.opts.Second)
	}
	return true
}

// post makes one delivery and gives the status of its answer, 0 for none.
func (s *Server) post(ctx context.Context, slots chan struct{}, u *queued) (status, after int) {
	select {
	case slots <- struct{}{}:
		defer func() { <-slots }()
	case <-ctx.Done():
		return 0, 0
	case <-s.closed:
		return 0, 0
	}
	s.mu.Lock()
	address, secret := s.hook.address, s.hook.secret
	s.mu.Unlock()
	if s.opts.Route != nil {
		address = s.opts.Route(address)
	}
	ctx, cancel := context.WithTimeout(ctx, hookWait)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(u.raw))
	if err != nil {
		return 0, 0
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Telegram-Bot-Api-Secret-Token", secret)
	res, err := hookClient().Do(req)
	if err != nil {
		return 0, 0
	}
	defer res.Body.Close()
	_, _ = io.Copy(io.Discard, res.Body)
	after, _ = strconv.Atoi(res.Header.Get("Retry-After"))
	return res.StatusCode, after
}

// hookClient keeps its connections, as Telegram does.
var hookClient = sync.OnceValue(func() *http.Client {
	return &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 100, IdleConnTimeout: time.Second}}
})

func replaceID(raw string, id int64) string {
	return strings.ReplaceAll(raw, "$ID", strconv.FormatInt(id, 10))
}
