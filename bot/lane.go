package bot

import (
	"context"
	"sync"
	"time"
)

// sentRemembered is how many replies a process knows to have been sent.
const sentRemembered = 4096

// lastWait is how long Close waits for work that was told to stop.
const lastWait = time.Second

// lanes are the chats something is being done for at this moment, and no others.
type lanes struct {
	mu   sync.Mutex
	open map[string]*lane
}

// lane is one chat while updates of it are in hand: one turn at a time, replies
// in the order of their turns.
type lane struct {
	chat  string
	users int           // updates and jobs that hold the lane; guarded by lanes.mu
	turn  chan struct{} // full while a turn is being taken

	mu     sync.Mutex
	flying []*job // replies on their way, oldest first
}

func newLanes() *lanes { return &lanes{open: map[string]*lane{}} }

// enter is the chat's lane; every enter is followed by a leave.
func (s *lanes) enter(chat string) *lane {
	s.mu.Lock()
	defer s.mu.Unlock()
	l := s.open[chat]
	if l == nil {
		l = &lane{chat: chat, turn: make(chan struct{}, 1)}
		s.open[chat] = l
	}
	l.users++
	return l
}

func (s *lanes) leave(l *lane) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if l.users--; l.users == 0 {
		delete(s.open, l.chat)
	}
}

// lock begins a turn, when the one before has ended.
func (l *lane) lock(ctx context.Context) error {
	select {
	case l.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (l *lane) unlock() { <-l.turn }

// carrying is the job that has the update's reply on its way, or nil.
func (l *lane) carrying(id int64) *job {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, j := range l.flying {
		for _, r := range j.replies {
			if r.ID == id {
				return j
			}
		}
	}
	return nil
}

// push puts a job behind those on their way and returns the last of them.
func (l *lane) push(j *job) (before *job) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if n := len(l.flying); n > 0 {
		before = l.flying[n-1]
	}
	l.flying = append(l.flying, j)
	return before
}

func (l *lane) remove(j *job) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i, x := range l.flying {
		if x == j {
			l.flying = append(l.flying[:i:i], l.flying[i+1:]...)
			return
		}
	}
}

// recent is a bounded set of the replies this process sent last.
type recent struct {
	mu   sync.Mutex
	in   map[sentKey]struct{}
	ring []sentKey
	next int
}

type sentKey struct {
	chat string
	id   int64
}

func newRecent(n int) *recent {
	return &recent{in: make(map[sentKey]struct{}, n), ring: make([]sentKey, n)}
}

func (r *recent) add(chat string, id int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	k := sentKey{chat, id}
	if _, ok := r.in[k]; ok {
		return
	}
	delete(r.in, r.ring[r.next])
	r.ring[r.next] = k
	r.in[k] = struct{}{}
	r.next = (r.next + 1) % len(r.ring)
}

func (r *recent) has(chat string, id int64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, ok := r.in[sentKey{chat, id}]
	return ok
}

// crew counts the work in hand, so that Close can wait for it.
type crew struct {
	mu     sync.Mutex
	closed bool
	work   sync.WaitGroup
	ctx    context.Context // ends when the work must stop
	stop   context.CancelFunc
}

func newCrew() *crew {
	c := &crew{}
	c.ctx, c.stop = context.WithCancel(context.Background())
	return c
}

// begin counts one more piece of work, unless the crew is closed.
func (c *crew) begin() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.closed {
		c.work.Add(1)
	}
	return !c.closed
}

func (c *crew) end() { c.work.Done() }

// close waits for the work; when ctx ends it is told to stop.
func (c *crew) close(ctx context.Context) error {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	idle := make(chan struct{})
	go func() { c.work.Wait(); close(idle) }()
	defer c.stop()
	select {
	case <-idle:
		return nil
	case <-ctx.Done():
		c.stop()
		select {
		case <-idle:
		case <-time.After(lastWait): // a Sender or Store that does not obey its context
		}
		return ctx.Err()
	}
}
