package telegram_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"jixiaobot/bot/redisstore/redistest"
	"jixiaobot/bot/telegram/telegramtest"
)

// The benchmark serves the real form in a process of its own, with redis-server
// (AOF) and the test server beside it on the same machine; all three share its
// cores. Run it with:
//
//	go test -run '^$' -bench . -benchtime 20000x ./bot/telegram/
//	go test -run '^$' -bench . -benchtime 20000x ./bot/telegram/ -appendfsync everysec
//
// and the memory with 100,000 chats with:
//
//	go test -run Memory -long -v ./bot/telegram/

var appendfsync = flag.String("appendfsync", "always", "of the benchmark's redis-server: always, everysec or no")

func BenchmarkPolling(b *testing.B) { benchmark(b, false, nil) }
func BenchmarkWebhook(b *testing.B) { benchmark(b, true, nil) }

// BenchmarkBare is the bare loop that stores and says what the bot does.
func BenchmarkBare(b *testing.B) { benchmark(b, false, rehearse(b)) }

// BenchmarkBareTiny is the bare loop that stores and says next to nothing.
func BenchmarkBareTiny(b *testing.B) { benchmark(b, false, trivial(rehearse(b))) }

func benchmark(b *testing.B, webhook bool, script []line) {
	for _, people := range []int{1, 20} {
		b.Run(fmt.Sprintf("people=%d", people), func(b *testing.B) { measure(b, webhook, script, people) })
	}
}

// course is one measurement.
type course struct {
	b      *testing.B
	server *telegramtest.Server
	script []line       // of the bare loop
	left   atomic.Int64 // updates still to be sent
	chats  atomic.Int64
	count  atomic.Int64 // updates sent
	mu     sync.Mutex
	took   []time.Duration
}

func measure(b *testing.B, webhook bool, script []line, people int) {
	c := &course{b: b, script: script, server: telegramtest.New(telegramtest.Options{Token: "1:BENCH", Keep: 4})}
	defer c.server.Close()
	r := redistest.Start(b, "--appendonly", "yes", "--appendfsync", *appendfsync)
	o := orders{Token: "1:BENCH", API: c.server.URL(), Store: redisURL(r)}
	if script != nil {
		o.Script = writeScript(b, script)
	}
	if webhook {
		o.Listen = freePort(b)
		o.Webhook = "http://" + o.Listen + "/hook"
	}
	p := spawn(b, o)
	c.server.User(1).Say("/start")
	if _, err := c.server.User(1).Next(b.Context(), 0); err != nil { // it serves
		b.Fatal(err)
	}
	r.Do("CONFIG", "RESETSTAT")
	calls := c.server.Calls()
	c.left.Store(int64(b.N))
	b.ResetTimer()
	began := time.Now()
	var work sync.WaitGroup
	for range people {
		work.Go(func() {
			for c.left.Load() > 0 {
				c.person(100 + c.chats.Add(1))
			}
		})
	}
	work.Wait()
	spent := time.Since(began)
	b.StopTimer()
	c.report(spent, p, calls, r.Do("INFO", "commandstats"))
}

// person is one chat from its first question to the file.
func (c *course) person(chat int64) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	u := c.server.User(chat)
	if c.script != nil {
		c.recite(ctx, u)
		return
	}
	clerk := &telegramtest.Clerk{User: u, Answer: answerFrom(own(realForm(c.b), chat)), Export: "导出", Typing: true, Took: c.note}
	if _, err := clerk.Fill(ctx); err != nil {
		c.b.Error(err)
	}
	c.sent(clerk.Answers + clerk.Nudges + 2) // the first word, and the one for the file
}

// recite sends the messages of the script.
func (c *course) recite(ctx context.Context, u *telegramtest.User) {
	heard := 0
	for n, l := range c.script {
		sent := time.Now()
		u.Say(strconv.Itoa(n) + " " + l.Said)
		m, err := u.Next(ctx, heard+len(l.Words)-1)
		if err != nil {
			c.b.Error(err)
			return
		}
		heard += len(l.Words)
		c.note(m.At.Sub(sent))
	}
	c.sent(len(c.script))
}

// note remembers how long an answer took.
func (c *course) note(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.took = append(c.took, d)
}

// sent counts updates.
func (c *course) sent(n int) {
	c.left.Add(int64(-n))
	c.count.Add(int64(n))
}

func (c *course) report(spent time.Duration, p *child, before map[string]int, commands string) {
	n := float64(c.count.Load())
	slices.Sort(c.took)
	at := func(q float64) float64 {
		return float64(c.took[int(q*float64(len(c.took)-1))].Microseconds()) / 1000
	}
	c.b.ReportMetric(n/spent.Seconds(), "updates/s")
	c.b.ReportMetric(at(0.5), "p50-ms")
	c.b.ReportMetric(at(0.99), "p99-ms")
	calls := 0
	for method, k := range c.server.Calls() {
		calls += k - before[method]
	}
	c.b.ReportMetric(float64(calls)/n, "calls/update")
	c.b.ReportMetric(float64(clientCommands(commands))/n, "redis/update")
	_, state := p.term()
	cpu := state.UserTime() + state.SystemTime()
	c.b.ReportMetric(float64(cpu.Microseconds())/n, "cpu-us/update")
	c.b.ReportMetric(0, "ns/op")
}

// clientCommands counts the commands that came over the network. Each call of
// the script runs one GET of its own, which is counted as well.
func clientCommands(stats string) int {
	count := map[string]int{}
	for _, m := range regexp.MustCompile(`cmdstat_(\w+):calls=(\d+)`).FindAllStringSubmatch(stats, -1) {
		count[m[1]], _ = strconv.Atoi(m[2])
	}
	scripts := count["evalsha"] + count["eval"]
	return scripts + count["get"] - scripts
}

// TestMemory compares what a process needs after few chats and after very many.
func TestMemory(t *testing.T) {
	many := 3_000
	if *long {
		many = 100_000
	}
	server := telegramtest.New(telegramtest.Options{Token: "1:BENCH", Keep: 1})
	defer server.Close()
	r := redistest.Start(t)
	o := orders{Token: "1:BENCH", API: server.URL(), Store: redisURL(r), Memory: filepath.Join(t.TempDir(), "memory")}
	p := spawn(t, o)
	var next atomic.Int64
	visit := func(chats int) {
		var work sync.WaitGroup
		last := next.Load() + int64(chats)
		for range 50 {
			work.Go(func() {
				for id := next.Add(1); id <= last; id = next.Add(1) {
					ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
					u := server.User(id)
					u.Say("/start")
					if _, err := u.Next(ctx, 0); err != nil {
						t.Error(err)
					}
					cancel()
				}
			})
		}
		work.Wait()
		next.Store(last)
	}
	visit(10)
	few := p.memory(o.Memory)
	began := time.Now()
	visit(many)
	t.Logf("%d chats in %v", many, time.Since(began))
	lots := p.memory(o.Memory)
	t.Logf("in use: %d kB after 10 chats, %d kB after %d; resident %s", few>>10, lots>>10, many, p.resident())
	if lots > few+8<<20 {
		t.Errorf("memory grew from %d to %d bytes", few, lots)
	}
	if strings.Contains(p.logs(), "ERROR") {
		t.Errorf("log:\n%s", p.logs())
	}
}

// memory is the bytes in use after a collection.
func (c *child) memory(path string) int {
	c.Helper()
	_ = os.Remove(path)
	if err := c.cmd.Process.Signal(syscall.SIGUSR1); err != nil {
		c.Fatal(err)
	}
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if data, err := os.ReadFile(path); err == nil {
			n, err := strconv.Atoi(string(data))
			if err != nil {
				c.Fatal(err)
			}
			return n
		}
	}
	c.Fatal("no report of the memory")
	return 0
}

// resident is the resident set of the child, as the system says it.
func (c *child) resident() string {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", c.cmd.Process.Pid))
	if err != nil {
		return "unknown"
	}
	m := regexp.MustCompile(`VmRSS:\s*(.*)`).FindStringSubmatch(string(data))
	if m == nil {
		return "unknown"
	}
	return m[1]
}
