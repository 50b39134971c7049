package telegram_test

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"jixiaobot/bot/redisstore/redistest"
	"jixiaobot/bot/telegram/telegramtest"
	"jixiaobot/validate/form"
)

// Run the long version with: go test -run Lost -long -timeout 30m -v
var long = flag.Bool("long", false, "kill at least 200 times in the tests that nothing is lost")

const clerks = 20

// storm is clerks who fill forms while things are killed.
type storm struct {
	*testing.T
	server *telegramtest.Server
	people int  // at once
	wanted int  // kills
	lossy  bool // losses are counted, not failures
	kills  atomic.Int64
	forms  atomic.Int64

	mu                       sync.Mutex
	answers, nudges, doubles int
	lost, wrong              int
	told                     map[string]bool // everything people typed that no log may hold
}

func newStorm(t *testing.T, o telegramtest.Options, short int) *storm {
	s := &storm{T: t, server: telegramtest.New(o), people: clerks, wanted: short, told: map[string]bool{}}
	t.Cleanup(s.server.Close)
	if *long {
		s.wanted = max(220, short)
	}
	return s
}

// own is the real form with something in it that only one chat has, so that no
// two chats can be mixed up.
func own(f form.Form, chat int64) form.Form {
	f = f.Clone()
	f.Department = fmt.Sprintf("%s第%d分中心", f.Department, chat)
	f.Phone = fmt.Sprintf("139%08d", chat)
	for i := range f.Indicators {
		f.Indicators[i].Level3 += fmt.Sprintf("（%d之%d）", chat, i+1)
		f.Indicators[i].Standard = strings.Replace(f.Indicators[i].Standard, "每推迟10天", fmt.Sprintf("每推迟%d天", 1+chat%300), 1)
	}
	return f
}

// rage lets clerks fill forms, each one after the other, until the kills are
// done, and kills meanwhile. kill is called after random times.
func (s *storm) rage(longest time.Duration, kill func()) {
	s.Helper()
	limit := 3 * time.Minute
	if *long {
		limit = 25 * time.Minute
	}
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	if kill == nil {
		s.wanted = 0
	}
	var work sync.WaitGroup
	var next atomic.Int64
	next.Store(1000)
	for range s.people {
		work.Go(func() {
			for again := true; again && !s.Failed(); again = int(s.kills.Load()) < s.wanted {
				s.fill(ctx, next.Add(1))
			}
		})
	}
	quiet := make(chan struct{})
	var killer sync.WaitGroup
	killer.Go(func() {
		for s.wanted > 0 {
			select {
			case <-time.After(rand.N(longest)):
				kill()
				s.kills.Add(1)
			case <-quiet:
				return
			}
		}
	})
	work.Wait()
	close(quiet)
	killer.Wait()
	s.Logf("%d kills, %d forms by %d clerks at once, %d answers, asked again where things stand %d times, %d messages twice, %d answers lost, %d forms wrong; calls %v",
		s.kills.Load(), s.forms.Load(), s.people, s.answers, s.nudges, s.doubles, s.lost, s.wrong, s.server.Calls())
}

func (s *storm) fill(ctx context.Context, chat int64) {
	f := own(realForm(s.T), chat)
	c, err := fill(ctx, s.server.User(chat), f)
	s.forms.Add(1)
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case err != nil && s.lossy:
		s.wrong++
	case err != nil:
		s.Error(err)
	case c.Lost > 0 && !s.lossy:
		s.Errorf("chat %d: %d answers are gone", chat, c.Lost)
	}
	s.lost += c.Lost
	s.answers += c.Answers
	s.nudges += c.Nudges
	s.doubles += c.Doubles
	for _, x := range secrets(f) {
		s.told[x] = true
	}
}

// over checks what was refused and what was logged.
func (s *storm) over(children ...*child) {
	s.Helper()
	for _, x := range s.server.Refused() {
		if !strings.HasPrefix(x, "answerCallbackQuery") { // a press that came again had been answered
			s.Errorf("refused: %s", x)
		}
	}
	bytes := 0
	for _, c := range children {
		log := c.logs()
		bytes += len(log)
		scan(s.T, log, s.server.Token(), strings.TrimPrefix(s.server.Token(), "1:"))
		for x := range s.told {
			scan(s.T, log, x)
		}
	}
	s.Logf("%d bytes of logs hold none of %d secrets", bytes, len(s.told)+2)
}

const secretToken = "1:SeCrEtToKeN-of-the-storm"

func redisURL(r *redistest.Server) string { return "redis://" + r.Addr }

func durable(t testing.TB) *redistest.Server {
	t.Helper()
	return redistest.Start(t, "--appendonly", "yes", "--appendfsync", "always")
}

func TestNothingLostPolling(t *testing.T) {
	s := newStorm(t, telegramtest.Options{Token: secretToken}, 5)
	c := spawn(t, orders{Token: secretToken, API: s.server.URL(), Store: redisURL(durable(t))})
	s.rage(1200*time.Millisecond, func() { c.kill(); c.start() })
	s.over(c)
}

// TestNothingTwiceAfterStops stops the process in order, again and again: it is
// done in time and nothing is lost, and in the long run, which wants a machine of
// its own, no reply comes twice. Where a stop uses up its time, what was still
// in hand comes again, as it must.
func TestNothingTwiceAfterStops(t *testing.T) {
	s := newStorm(t, telegramtest.Options{Token: secretToken}, 4)
	c := spawn(t, orders{Token: secretToken, API: s.server.URL(), Store: redisURL(durable(t))})
	var longest time.Duration
	s.rage(1500*time.Millisecond, func() {
		took, state := c.term()
		longest = max(longest, took)
		if took > 10*time.Second || !state.Success() && !strings.Contains(state.String(), "signal: terminated") {
			t.Errorf("stopped after %v: %v; log:\n%s", took, state, c.logs())
		}
		c.start()
	})
	t.Logf("%d messages twice; the longest stop took %v", s.doubles, longest)
	if *long && s.doubles > 0 {
		t.Errorf("%d messages twice", s.doubles)
	}
	s.over(c)
}

func TestNothingLostBolt(t *testing.T) {
	s := newStorm(t, telegramtest.Options{Token: secretToken}, 3)
	c := spawn(t, orders{Token: secretToken, API: s.server.URL(), Store: "bolt:" + t.TempDir() + "/drafts.db"})
	s.rage(1500*time.Millisecond, func() { c.kill(); c.start() })
	s.over(c)
}

// TestNothingLostTwice delivers every update twice, and kills.
func TestNothingLostTwice(t *testing.T) {
	s := newStorm(t, telegramtest.Options{Token: secretToken, Twice: true}, 4)
	c := spawn(t, orders{Token: secretToken, API: s.server.URL(), Store: redisURL(durable(t))})
	s.rage(1500*time.Millisecond, func() { c.kill(); c.start() })
	s.over(c)
}

// TestNothingLostReplicas has three replicas behind one webhook, any of which is
// killed, with every update delivered twice.
func TestNothingLostReplicas(t *testing.T) {
	const replicas = 3
	var ports [replicas]string
	for i := range ports {
		ports[i] = freePort(t)
	}
	var turn atomic.Int64
	s := newStorm(t, telegramtest.Options{
		Token: secretToken, Twice: true, Second: 40 * time.Millisecond,
		Route: func(string) string {
			return "http://" + ports[turn.Add(1)%replicas] + "/hook"
		},
	}, 6)
	store := redisURL(durable(t))
	var children []*child
	for i := range ports {
		children = append(children, spawn(t, orders{
			Token: secretToken, API: s.server.URL(), Store: store, Webhook: "http://" + ports[0] + "/hook", Listen: ports[i],
		}))
	}
	s.rage(1000*time.Millisecond, func() {
		c := children[rand.N(replicas)]
		c.kill()
		c.start()
	})
	s.over(children...)
}

// TestNothingLostRedis kills redis-server itself. With appendfsync always what
// it acknowledged is on the disk.
func TestNothingLostRedis(t *testing.T) {
	s := newStorm(t, telegramtest.Options{Token: secretToken}, 4)
	r := durable(t)
	c := spawn(t, orders{Token: secretToken, API: s.server.URL(), Store: redisURL(r)})
	s.rage(2500*time.Millisecond, func() { r.Kill(); r.Restart() })
	s.over(c)
}

// TestRedisEverysec counts what appendfsync everysec can lose. Redis then says that
// a write is done when it is in the file, or, while the disk is busy, up to two
// seconds before it is even there. So this is no promise, only a figure: with 221
// kills of redis-server, 104 of 193,708 answers were gone and had to be given
// again, and 8 of 1,669 forms were wrong, for an answer was taken for a question
// that had been answered before. With always there were none.
func TestRedisEverysec(t *testing.T) {
	if !*long {
		t.Skip("counts only; run with -long")
	}
	s := newStorm(t, telegramtest.Options{Token: secretToken}, 1)
	s.lossy = true
	r := redistest.Start(t, "--appendonly", "yes", "--appendfsync", "everysec")
	c := spawn(t, orders{Token: secretToken, API: s.server.URL(), Store: redisURL(r)})
	s.rage(2500*time.Millisecond, func() { r.Kill(); r.Restart() })
	s.over(c)
}

// TestNothingLostFaults lets the Bot API fail in every way at random.
func TestNothingLostFaults(t *testing.T) {
	percent := 2
	if *long {
		percent = 5
	}
	s := newStorm(t, telegramtest.Options{Token: secretToken, Fault: func(c telegramtest.Call) telegramtest.Fault {
		if c.Method == "getMe" || rand.N(100) >= percent {
			return telegramtest.Fault{}
		}
		return []telegramtest.Fault{
			{Status: 500},
			{Status: 502, Page: true},
			{Drop: true},
			{Delay: 300 * time.Millisecond},
			{Status: 429, RetryAfter: 1},
		}[rand.N(5)]
	}}, 0)
	if !*long {
		s.people = 4
	}
	c := spawn(t, orders{Token: secretToken, API: s.server.URL(), Store: redisURL(durable(t))})
	s.rage(0, nil)
	s.over(c)
}

// TestLeaderFollowed has two replicas that poll, and kills the one that leads.
func TestLeaderFollowed(t *testing.T) {
	if !*long {
		t.Skip("takes as long as a lease; run with -long")
	}
	s := telegramtest.New(telegramtest.Options{Token: secretToken})
	defer s.Close()
	o := orders{Token: secretToken, API: s.URL(), Store: redisURL(durable(t)), Lease: true}
	first := spawn(t, o)
	u := s.User(5)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	u.Say("/start")
	if _, err := u.Next(ctx, 0); err != nil {
		t.Fatal(err)
	}
	spawn(t, o)
	first.kill()
	began := time.Now()
	u.Say("2026")
	if _, err := u.Next(ctx, 1); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took > 15*time.Second {
		t.Errorf("the other replica took over after %v", took)
	} else {
		t.Logf("the other replica took over after %v", took)
	}
}

func freePort(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
