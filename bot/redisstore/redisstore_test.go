package redisstore

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"go.uber.org/goleak"

	"jixiaobot/bot"
	"jixiaobot/bot/redisstore/redistest"
	"jixiaobot/bot/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// open is the store of a URL, closed when the test ends.
func open(t *testing.T, storeURL string) *Store {
	t.Helper()
	s, err := Open(storeURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestContractMiniredis(t *testing.T) {
	storetest.Run(t, func(t *testing.T) bot.Store {
		return open(t, "redis://"+miniredis.RunT(t).Addr())
	})
}

func TestContractServer(t *testing.T) {
	server := redistest.Start(t)
	storetest.Run(t, func(t *testing.T) bot.Store {
		server.Do("FLUSHALL")
		return open(t, "redis://"+server.Addr)
	})
}

// startCluster is a Cluster of one node that holds all slots.
func startCluster(t *testing.T) *redistest.Server {
	t.Helper()
	server := redistest.Start(t, "--cluster-enabled", "yes")
	server.Do("CLUSTER", "ADDSLOTSRANGE", "0", "16383")
	probe := open(t, "redis-cluster://"+server.Addr)
	until(t, func() bool { return probe.Swap(t.Context(), "probe", nil, []byte("x")) == nil })
	return server
}

func TestContractCluster(t *testing.T) {
	t.Parallel()
	server := startCluster(t)
	storetest.Run(t, func(t *testing.T) bot.Store {
		server.Do("FLUSHALL")
		return open(t, "redis-cluster://"+server.Addr)
	})
}

func TestContractSentinel(t *testing.T) {
	master := redistest.Start(t)
	watcher := redistest.StartSentinel(t, "forms", master)
	storetest.Run(t, func(t *testing.T) bot.Store {
		master.Do("FLUSHALL")
		return open(t, "redis-sentinel://"+watcher.Addr+"/forms")
	})
}

func TestEachSaveRenewsTheExpiry(t *testing.T) {
	ctx := t.Context()
	server := miniredis.RunT(t)
	s := open(t, "redis://"+server.Addr()+"?ttl=90d&prefix=bot2")
	day := 24 * time.Hour
	for _, step := range []struct {
		old, new string
		left     time.Duration
	}{
		{"", "a", 90 * day},
		{"a", "b", 90 * day},
		{"b", "b", 90 * day}, // its own repetition
		{"x", "y", 50 * day}, // a conflict
	} {
		server.FastForward(40 * day)
		err := s.Swap(ctx, "1", []byte(step.old), []byte(step.new))
		if err != nil && !errors.Is(err, bot.ErrConflict) {
			t.Fatal(err)
		}
		if left := server.TTL("bot2:chat:1"); left != step.left {
			t.Errorf("%s to %s: %v left, want %v", step.old, step.new, left, step.left)
		}
	}
	server.FastForward(50 * day)
	if got, err := s.Load(ctx, "1"); got != nil || err != nil {
		t.Errorf("Load gives %q, %v after the draft has expired", got, err)
	}
}

func TestOneRoundTrip(t *testing.T) {
	ctx := t.Context()
	server := redistest.Start(t)
	s := open(t, "redis://"+server.Addr)
	must(t, s.Swap(ctx, "1", nil, []byte("a"))) // loads the script
	server.Do("CONFIG", "RESETSTAT")
	must(t, s.Swap(ctx, "1", []byte("a"), []byte("b")))
	_, err := s.Load(ctx, "1")
	must(t, err)
	stats := server.Do("INFO", "commandstats")
	for _, want := range []string{"cmdstat_evalsha:calls=1,", "cmdstat_get:calls=2,"} { // one GET inside the script
		if !strings.Contains(stats, want) {
			t.Errorf("%s is missing in:\n%s", want, stats)
		}
	}
	if strings.Contains(stats, "cmdstat_eval:") {
		t.Errorf("the whole script was sent again:\n%s", stats)
	}
	server.Do("SCRIPT", "FLUSH") // as after a failover
	must(t, s.Swap(ctx, "1", []byte("b"), []byte("c")))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// load is what is stored, tried until Redis is there.
func load(t *testing.T, s *Store, chat string) string {
	t.Helper()
	for {
		value, err := s.Load(t.Context(), chat)
		if err == nil {
			return string(value)
		}
		var e *Error
		if !errors.As(err, &e) || !e.Retry || errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	}
}

// With appendfsync always what was acknowledged is on the disk. With everysec a
// killed server can lose what it still held back while the disk was busy.
func TestSwapsOutliveAKilledServer(t *testing.T) {
	server := redistest.Start(t, "--appendonly", "yes", "--appendfsync", "always")
	s := open(t, "redis://"+server.Addr+"?timeout=1s")
	stored := ""
	for round := range 5 {
		for range 50 {
			next := stored + string(rune('a'+round))
			must(t, s.Swap(t.Context(), "1", []byte(stored), []byte(next)))
			stored = next
		}
		server.Kill()
		server.Restart()
		if got := load(t, s, "1"); got != stored {
			t.Fatalf("round %d: %d changes are there, %d were acknowledged", round, len(got), len(stored))
		}
	}
}

func TestFailover(t *testing.T) {
	t.Parallel()
	master := redistest.Start(t)
	replica := redistest.Start(t, "--replicaof", "127.0.0.1 "+master.Port)
	watcher := redistest.StartSentinel(t, "forms", master)
	s := open(t, "redis-sentinel://"+watcher.Addr+"/forms?timeout=1s")
	must(t, s.Swap(t.Context(), "1", nil, []byte("before")))
	until(t, func() bool { return strings.Contains(replica.Do("INFO", "replication"), "master_link_status:up") })
	until(t, func() bool { return strings.Contains(watcher.Do("SENTINEL", "REPLICAS", "forms"), replica.Port) })
	if got := master.Do("WAIT", "1", "5000"); got != "1" {
		t.Fatalf("the replica did not follow: %s", got)
	}
	master.Kill()
	until(t, func() bool {
		err := s.Swap(t.Context(), "1", []byte("before"), []byte("after"))
		var e *Error
		if err != nil && (!errors.As(err, &e) || !e.Retry) {
			t.Fatalf("Swap gives %v during the failover", err)
		}
		return err == nil
	})
	if got := replica.Do("GET", "jixiaobot:chat:1"); got != "after" {
		t.Fatalf("the new master holds %q", got)
	}
}

// until repeats a look at another process until it is as wanted.
func until(t *testing.T, done func() bool) {
	t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	limit := time.After(60 * time.Second)
	for !done() {
		select {
		case <-tick.C:
		case <-limit:
			t.Fatal("not within a minute")
		}
	}
}
