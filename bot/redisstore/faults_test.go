package redisstore

import (
	"bytes"
	"context"
	"errors"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/alicebob/miniredis/v2/server"

	"jixiaobot/bot"
	"jixiaobot/bot/redisstore/redistest"
)

// lossy passes connections on to a server, and drops the reply to the next script
// it sees once armed, together with the connection.
type lossy struct {
	net.Listener
	server string
	armed  atomic.Bool
	lost   atomic.Int32
}

func startLossy(t *testing.T, server string) *lossy {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	p := &lossy{Listener: l, server: server}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			go p.pass(client)
		}
	}()
	t.Cleanup(func() { _ = l.Close(); <-ended })
	return p
}

func (p *lossy) pass(client net.Conn) {
	server, err := net.Dial("tcp", p.server)
	if err != nil {
		_ = client.Close()
		return
	}
	var drop atomic.Bool
	go relay(server, client, func(b []byte) bool {
		if bytes.Contains(bytes.ToLower(b), []byte("eval")) && p.armed.CompareAndSwap(true, false) {
			drop.Store(true)
		}
		return true
	})
	relay(client, server, func([]byte) bool {
		if drop.Load() {
			p.lost.Add(1)
			return false
		}
		return true
	})
}

// relay copies until look says no, then closes both ends.
func relay(to, from net.Conn, look func([]byte) bool) {
	defer to.Close()
	defer from.Close()
	buf := make([]byte, 64<<10)
	for {
		n, err := from.Read(buf)
		if n > 0 && !look(buf[:n]) {
			return
		}
		if _, bad := to.Write(buf[:n]); err != nil || bad != nil {
			return
		}
	}
}

func TestALostReplyIsNoConflict(t *testing.T) {
	server := redistest.Start(t)
	proxy := startLossy(t, server.Addr)
	s := open(t, "redis://"+proxy.Addr().String())
	must(t, s.Swap(t.Context(), "warm", nil, []byte("up")))
	for i, step := range []struct{ old, new string }{
		{"", "a"}, {"a", "b"}, {"b", "b"}, {"b", ""}, {"", ""}, {"", "c"},
	} {
		proxy.armed.Store(true)
		if err := s.Swap(t.Context(), "1", []byte(step.old), []byte(step.new)); err != nil {
			t.Errorf("%q to %q with its reply lost: %v", step.old, step.new, err)
		}
		if got := server.Do("GET", "jixiaobot:chat:1"); got != step.new {
			t.Errorf("stored is %q, want %q", got, step.new)
		}
		if int(proxy.lost.Load()) != i+1 {
			t.Fatalf("%d replies were lost, want %d", proxy.lost.Load(), i+1)
		}
	}
	proxy.armed.Store(true)
	if err := s.Swap(t.Context(), "1", []byte("x"), []byte("y")); !errors.Is(err, bot.ErrConflict) {
		t.Errorf("a true conflict with its reply lost gives %v", err)
	}
}

// blackHole takes connections and never says a word.
func blackHole(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			defer c.Close()
		}
	}()
	t.Cleanup(func() { _ = l.Close(); <-ended })
	return l.Addr().String()
}

func TestDeadlinesHoldAgainstSilence(t *testing.T) {
	hole := blackHole(t)
	for _, storeURL := range []string{
		"redis://" + hole,
		"rediss://" + hole,
		"redis-cluster://" + hole,
		"redis-sentinel://" + hole + "/forms",
	} {
		t.Run(storeURL[:strings.Index(storeURL, ":")], func(t *testing.T) {
			patient := open(t, storeURL+"?timeout=200ms")
			late(t, t.Context(), patient, 2*time.Second)
			hurried := open(t, storeURL)
			ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
			defer cancel()
			late(t, ctx, hurried, 2*time.Second)
		})
	}
}

// late expects every operation to end in time, as an error to be tried again.
func late(t *testing.T, ctx context.Context, s *Store, limit time.Duration) {
	t.Helper()
	_, err := s.Load(ctx, "1")
	for _, op := range []func() error{
		func() error { return err },
		func() error { return s.Swap(ctx, "1", nil, []byte("a")) },
		func() error { return s.Ping(ctx) },
	} {
		began := time.Now()
		err := op()
		var e *Error
		if !errors.As(err, &e) || !e.Temporary() || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error is %v, want no answer in time", err)
		}
		if took := time.Since(began); took > limit {
			t.Errorf("it took %v", took)
		}
	}
}

func TestDeadlinesHoldWhenTheServerFreezes(t *testing.T) {
	server := redistest.Start(t)
	s := open(t, "redis://"+server.Addr+"?timeout=300ms")
	must(t, s.Swap(t.Context(), "1", nil, []byte("a")))
	server.Freeze()
	late(t, t.Context(), s, 2*time.Second)
	// What was sent before the deadline may be carried out now; nothing else may.
	err := s.Swap(t.Context(), "1", []byte("a"), []byte("b"))
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("Swap gives %v", err)
	}
	server.Thaw()
	if got := load(t, s, "1"); got != "a" && got != "b" {
		t.Errorf("stored is %q", got)
	}
}

func TestNobodyThere(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	free := l.Addr().String()
	must(t, l.Close())
	for _, c := range []struct{ url, reason string }{
		{"redis://" + free, "connection refused"},
		{"redis-cluster://" + free, "connection refused"},
		{"redis-sentinel://" + free + "/forms", "connection refused"},
		{"redis://no-such-host.invalid", "the server's name is not found"},
	} {
		_, err := open(t, c.url+"?timeout=1s").Load(t.Context(), "1")
		var e *Error
		if !errors.As(err, &e) || !e.Retry {
			t.Errorf("%s: %v is not to be tried again", c.url, err)
			continue
		}
		if e.Reason != c.reason && e.Reason != "no answer in time" {
			t.Errorf("%s: reason is %q, want %q", c.url, e.Reason, c.reason)
		}
	}
}

func TestErrorsAreClassedAndTellNothing(t *testing.T) {
	const private = "13812345678"
	for _, c := range []struct {
		answer, reason string
		retry          bool
	}{
		{"LOADING Redis is loading the dataset in memory", "LOADING", true},
		{"READONLY You can't write against a read only replica.", "READONLY", true},
		{"CLUSTERDOWN The cluster is down", "CLUSTERDOWN", true},
		{"OOM command not allowed when used memory > 'maxmemory'.", "OOM", true},
		{"MISCONF Errors writing to the AOF file: No space left on device", "MISCONF", true},
		{"BUSY Redis is busy running a script.", "BUSY", true},
		{"ERR max number of clients reached", "too many clients", true},
		{"NOAUTH Authentication required.", "NOAUTH", false},
		{"WRONGPASS invalid username-password pair", "WRONGPASS", false},
		{"NOPERM this user has no permissions to access '" + private + "'", "NOPERM", false},
		{"WRONGTYPE Operation against " + private, "WRONGTYPE", false},
		{"ERR unknown command, with args beginning with: '" + private + "'", "ERR", false},
		{private + " is no code word", "ERR", false},
	} {
		fake := miniredis.RunT(t)
		s := open(t, "redis://"+fake.Addr()+"?timeout=400ms")
		must(t, s.Ping(t.Context()))
		fake.Server().SetPreHook(func(p *server.Peer, _ string, _ ...string) bool {
			p.WriteError(c.answer)
			return true
		})
		_, err := s.Load(t.Context(), private)
		expect(t, err, c.reason, c.retry)
		expect(t, s.Swap(t.Context(), private, nil, []byte(private)), c.reason, c.retry)
	}
}

func expect(t *testing.T, err error, reason string, retry bool) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) {
		t.Fatalf("error is %v, want an *Error", err)
	}
	// The library repeats some of them until the time is up.
	if e.Reason != reason && (!retry || e.Reason != "no answer in time") || e.Retry != retry || e.Temporary() != retry {
		t.Errorf("error is %q, retry %v; want %q, %v", e.Reason, e.Retry, reason, retry)
	}
	if strings.Contains(err.Error(), "138") {
		t.Errorf("error %q tells what is private", err)
	}
}

func TestAWrongPasswordIsSaid(t *testing.T) {
	server := redistest.Start(t, "--requirepass", "right")
	_, err := open(t, "redis://:wrong@"+server.Addr).Load(t.Context(), "1")
	expect(t, err, "WRONGPASS", false)
	_, err = open(t, "redis://"+server.Addr).Load(t.Context(), "1")
	expect(t, err, "NOAUTH", false)
	if _, err = open(t, "redis://:right@"+server.Addr).Load(t.Context(), "1"); err != nil {
		t.Error(err)
	}
}

func TestAClosedStoreSaysSo(t *testing.T) {
	s, err := Open("redis://" + miniredis.RunT(t).Addr())
	must(t, err)
	must(t, s.Close())
	_, err = s.Load(t.Context(), "1")
	expect(t, err, "the store is closed", false)
}
