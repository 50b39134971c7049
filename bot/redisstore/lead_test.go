package redisstore

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"jixiaobot/bot/redisstore/redistest"
)

// hasty is a replica with short lease times.
func hasty(t *testing.T, server *redistest.Server) *Store {
	t.Helper()
	s := open(t, "redis://"+server.Addr+"?timeout=500ms")
	s.lease = leaseTimes{life: 1500 * time.Millisecond, renew: 300 * time.Millisecond, try: 100 * time.Millisecond, margin: 400 * time.Millisecond}
	return s
}

func TestTheHandOverTakesLessThan15Seconds(t *testing.T) {
	l := defaultLease
	if worst := l.life + l.try + l.margin; worst >= 15*time.Second {
		t.Errorf("a dead leader is followed after %v", worst)
	}
	if l.renew*2 >= l.life-l.margin {
		t.Error("one failed renewal costs the lease")
	}
}

// replica is one process that wants to lead.
type replica struct {
	store  *Store
	cancel context.CancelFunc
	led    chan struct{} // told at each beginning of its work
	done   chan error
}

// run starts a replica that counts itself among the leaders while it works.
func run(t *testing.T, s *Store, leaders *atomic.Int32) *replica {
	ctx, cancel := context.WithCancel(t.Context())
	r := &replica{store: s, cancel: cancel, led: make(chan struct{}, 100), done: make(chan error, 1)}
	go func() {
		r.done <- s.Lead(ctx, "poll", func(ctx context.Context) error {
			if n := leaders.Add(1); n != 1 {
				t.Errorf("%d leaders at once", n)
			}
			defer leaders.Add(-1)
			r.led <- struct{}{}
			<-ctx.Done()
			return ctx.Err()
		})
	}()
	return r
}

func TestOneLeadsAndAnotherFollows(t *testing.T) {
	server := redistest.Start(t)
	var leaders atomic.Int32
	var all []*replica
	for range 3 {
		all = append(all, run(t, hasty(t, server), &leaders))
	}
	for len(all) > 0 {
		i := leading(t, all)
		began := time.Now()
		all[i].cancel()
		if err := <-all[i].done; !errors.Is(err, context.Canceled) {
			t.Errorf("Lead gives %v", err)
		}
		all = append(all[:i], all[i+1:]...)
		if len(all) > 0 {
			next := leading(t, all)
			all[next].led <- struct{}{}
			if took := time.Since(began); took > 1200*time.Millisecond {
				t.Errorf("the lead was handed over after %v, as if nobody had given it back", took)
			}
		}
	}
}

// leading is which of the replicas begins to lead.
func leading(t *testing.T, all []*replica) int {
	t.Helper()
	found := -1
	until(t, func() bool {
		for i, r := range all {
			select {
			case <-r.led:
				found = i
				return true
			default:
			}
		}
		return false
	})
	return found
}

func TestALeaderThatDiesIsFollowed(t *testing.T) {
	server := redistest.Start(t)
	dead := hasty(t, server)
	if held, err := dead.take(t.Context(), "jixiaobot:lead:poll"); !held || err != nil {
		t.Fatalf("take gives %v, %v", held, err)
	}
	began := time.Now()
	var leaders atomic.Int32
	next := run(t, hasty(t, server), &leaders)
	<-next.led
	if took := time.Since(began); took < time.Second || took > 4*time.Second {
		t.Errorf("followed after %v, want when the lease ends", took)
	}
	next.cancel()
	<-next.done
}

func TestALeaderWithoutRedisStepsDownAndComesBack(t *testing.T) {
	server := redistest.Start(t)
	var leaders atomic.Int32
	r := run(t, hasty(t, server), &leaders)
	<-r.led
	server.Freeze()
	until(t, func() bool { return leaders.Load() == 0 })
	server.Thaw()
	<-r.led
	server.Kill()
	until(t, func() bool { return leaders.Load() == 0 })
	server.Restart()
	<-r.led
	r.cancel()
	<-r.done
}

func TestLeadReturnsWhatWorkReturns(t *testing.T) {
	server := redistest.Start(t)
	broken := errors.New("broken")
	for range 2 { // the second time it is free at once
		if err := hasty(t, server).Lead(t.Context(), "poll", func(context.Context) error { return broken }); err != broken {
			t.Errorf("Lead gives %v", err)
		}
	}
	if got := server.Do("EXISTS", "jixiaobot:lead:poll"); got != "0" {
		t.Error("the lease was not given back")
	}
}

func TestALeaseRobbedEndsTheWork(t *testing.T) {
	server := redistest.Start(t)
	var leaders atomic.Int32
	r := run(t, hasty(t, server), &leaders)
	<-r.led
	server.Do("SET", "jixiaobot:lead:poll", "another", "PX", "700")
	until(t, func() bool { return leaders.Load() == 0 })
	if got := server.Do("GET", "jixiaobot:lead:poll"); got != "another" && got != "" && got != r.store.me {
		t.Errorf("the lease is %q", got)
	}
	<-r.led
	r.cancel()
	<-r.done
}

func TestTheLeaseIsRenewedForAsLongAsTheWorkLasts(t *testing.T) {
	server := redistest.Start(t)
	leader, rival := hasty(t, server), hasty(t, server)
	var once sync.Once
	err := leader.Lead(t.Context(), "poll", func(ctx context.Context) error {
		end := time.After(3 * leader.lease.life)
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-end:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			case <-tick.C:
				if held, _ := rival.take(ctx, "jixiaobot:lead:poll"); held {
					once.Do(func() { t.Error("a rival took the lease") })
				}
			}
		}
	})
	must(t, err)
}
