package telegram

import (
	"context"
	"log/slog"
	"runtime/debug"
	"sync"
	"time"

	"jixiaobot/bot"
	"jixiaobot/dialog/say"
)

// How an update is taken again.
const (
	firstRetry   = 100 * time.Millisecond
	longestRetry = 3 * time.Second
	crowded      = 500 * time.Millisecond // how long a reply is waited for while more of the chat is waiting
	takeTime     = 30 * time.Second
	hopelessTime = 10 * time.Minute // after which an update that alone fails is set aside
	hopelessLead = 20               // updates that came through meanwhile
)

// persist takes an update until that succeeds. It returns false when ctx ended
// before. An update that fails for very long while others come through is set
// aside, and the person told: it would hold up everything behind it for ever. As
// long as nothing comes through, nothing is given up.
func (s *Service) persist(ctx context.Context, u update, crowd bool) bool {
	began, before := time.Now(), s.ended.Load()
	limit := takeTime
	if crowd {
		limit = crowded
	}
	for wait := firstRetry; ; wait = min(2*wait, longestRetry) {
		err := s.attempt(ctx, u, limit)
		if err == nil {
			s.ended.Add(1)
			s.meters.update(u.kind(), time.Since(began))
			return true
		}
		if ctx.Err() != nil {
			return false
		}
		if time.Since(began) > hopelessTime && s.ended.Load()-before > hopelessLead {
			s.setAside(ctx, u)
			return true
		}
		s.meters.again()
		if limit == crowded { // too short for a store that is slow, no failure
			limit, wait = takeTime, firstRetry/2
			continue
		}
		s.log.Warn("update not taken; trying again", "update", u.ID, "error", err)
		if rest(ctx, jitter(wait)) != nil {
			return false
		}
	}
}

// attempt is take with a limit of time that survives a defect: an update that
// panics would come back for ever.
func (s *Service) attempt(ctx context.Context, u update, limit time.Duration) (err error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	defer func() {
		if p := recover(); p != nil {
			s.log.Error("taking an update panicked; passed over", "update", u.ID, slog.String("stack", string(debug.Stack())))
			s.meters.aside()
			err = nil
		}
	}()
	return s.take(ctx, u)
}

// setAside gives an update up and tells the person so.
func (s *Service) setAside(ctx context.Context, u update) {
	s.log.Error("update set aside: it fails while others do not", "update", u.ID, "kind", u.kind())
	s.meters.aside()
	if id := u.chat(); id != 0 {
		_ = s.send(ctx, id, say.Trouble(say.NotKept).Text, nil)
	}
}

// queues hold the updates in hand, one line for each chat: the chats at once, a
// chat in order.
type queues struct {
	mu    sync.Mutex
	lines map[int64][]*item
	work  sync.WaitGroup
	hands *bot.Hands
}

// newQueues are queues of updates that are taken until ctx ends.
func newQueues(ctx context.Context) *queues {
	return &queues{lines: map[int64][]*item{}, hands: bot.NewHands(ctx)}
}

// add puts an update at the end of its chat's line. take is called for each
// update of a line after the one before; crowd says that more are waiting.
func (q *queues) add(it *item, take func(it *item, crowd bool)) {
	q.mu.Lock()
	defer q.mu.Unlock()
	chat := it.update.chat()
	line := append(q.lines[chat], it)
	q.lines[chat] = line
	if len(line) > 1 {
		return
	}
	q.work.Add(1)
	q.hands.Do(func() {
		defer q.work.Done()
		for it := it; it != nil; it = q.next(chat) {
			take(it, q.more(chat))
		}
	})
}

// next takes the update at the head off its line and gives the one behind it.
func (q *queues) next(chat int64) *item {
	q.mu.Lock()
	defer q.mu.Unlock()
	line := q.lines[chat][1:]
	if len(line) == 0 {
		delete(q.lines, chat)
		return nil
	}
	q.lines[chat] = line
	return line[0]
}

func (q *queues) more(chat int64) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.lines[chat]) > 1
}
