package telegram_test

import (
	"context"
	"flag"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
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
//	go test -run Memory -v ./bot/telegram/ -long
//
// cpu-us/update is the time of the processor that the serving process alone used,
// system calls included, from the first update to the last, over the number of
// updates; serve's own setting of the collector and its line of log for each update
// are in it. Beside it stands a bare loop that does only GET, compare-and-set and
// sendMessage, with the same libraries set up in the same way:
//
//   - Bare plays back what the bot stored and said while the form was filled, byte
//     for byte: the difference is what the bot does, not how much it moves. This is
//     what the bot is measured by.
//   - BareTiny stores one word and says another: what the libraries cost at least.
//   - Help and BareHelp are the same two where the conversation has next to nothing
//     to do, which leaves the shell: order, once only, stored before sent, pace,
//     metrics, log.
//
// BenchmarkParts tells where the conversation's own time goes. For the serving
// process's: JIXIAOBOT_TELEGRAM_PROFILE=FILE in the environment.

var appendfsync = flag.String("appendfsync", "always", "of the benchmark's redis-server: always, everysec or no")

func BenchmarkPolling(b *testing.B) { benchmark(b, part{}) }
func BenchmarkWebhook(b *testing.B) { benchmark(b, part{webhook: true}) }

// BenchmarkBare is the bare loop that stores and says what the bot does.
func BenchmarkBare(b *testing.B) {
	script, _ := rehearse(b)
	benchmark(b, part{script: script})
}

// BenchmarkBareTiny is the bare loop that stores and says next to nothing.
func BenchmarkBareTiny(b *testing.B) {
	script, _ := rehearse(b)
	benchmark(b, part{script: trivial(script)})
}

// BenchmarkHelp is the shell of the bot: everybody has a filled form and asks for
// help again and again, which is next to no work for the conversation.
func BenchmarkHelp(b *testing.B) { benchmark(b, part{help: true}) }

// BenchmarkBareHelp is the bare loop that stores and says what the bot does then.
func BenchmarkBareHelp(b *testing.B) {
	_, help := rehearse(b)
	benchmark(b, part{script: slices.Repeat([]line{help}, 100)})
}

// part is what is measured: forms filled by polling, if nothing else is said.
type part struct {
	webhook bool
	help    bool   // everybody asks for help
	script  []line // played by the bare loop
}

func benchmark(b *testing.B, what part) {
	for _, people := range []int{1, 20} {
		b.Run(fmt.Sprintf("people=%d", people), func(b *testing.B) { measure(b, what, people) })
	}
}

// course is one measurement.
type course struct {
	b      *testing.B
	server *telegramtest.Server
	part
	left  atomic.Int64 // updates still to be sent
	chats atomic.Int64
	count atomic.Int64 // updates sent
	mu    sync.Mutex
	took  []time.Duration
}

func measure(b *testing.B, what part, people int) {
	c := &course{b: b, part: what, server: telegramtest.New(telegramtest.Options{Token: "1:BENCH", Keep: 4})}
	defer c.server.Close()
	r := redistest.Start(b, "--appendonly", "yes", "--appendfsync", *appendfsync)
	o := orders{Token: "1:BENCH", API: c.server.URL(), Store: redisURL(r)}
	if c.script != nil {
		o.Script = writeScript(b, c.script)
	}
	if c.webhook {
		o.Listen = freePort(b)
		o.Webhook = "http://" + o.Listen + "/hook"
	}
	p := spawn(b, o)
	c.server.User(1).Say("/start")
	if _, err := c.server.User(1).Next(b.Context(), 0); err != nil { // it serves
		b.Fatal(err)
	}
	c.left.Store(1)
	if c.help {
		c.all(people, c.fill)
	}
	r.Do("CONFIG", "RESETSTAT")
	calls := c.server.Calls()
	c.left.Store(int64(b.N))
	c.chats.Store(0)
	c.count.Store(0)
	c.took = nil
	cpu := p.cpu()
	b.ResetTimer()
	began := time.Now()
	switch {
	case c.script != nil:
		c.all(people, c.recite)
	case c.help:
		c.all(people, c.askHelp)
	default:
		c.all(people, c.fill)
	}
	spent := time.Since(began)
	b.StopTimer()
	b.ReportMetric(float64((p.cpu()-cpu).Microseconds())/float64(c.count.Load()), "cpu-us/update")
	c.report(spent, calls, r.Do("INFO", "commandstats"))
	p.term() // not killed, so that a profile is written
}

// all lets so many people do something at once, each with one chat after another,
// until enough updates were sent.
func (c *course) all(people int, do func(ctx context.Context, chat int64) error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	var work sync.WaitGroup
	for range people {
		work.Go(func() {
			for first := true; first || c.left.Load() > 0; first = false {
				if err := do(ctx, 100+c.chats.Add(1)); err != nil {
					c.b.Error(err)
					return
				}
			}
		})
	}
	work.Wait()
}

// fill is one chat from its first question to the file.
func (c *course) fill(ctx context.Context, chat int64) error {
	clerk := &telegramtest.Clerk{
		User: c.server.User(chat), Answer: answerFrom(own(realForm(c.b), chat)), Export: "导出", Typing: true, Took: c.note,
	}
	_, err := clerk.Fill(ctx)
	c.sent(clerk.Answers + clerk.Nudges + 2) // the first word, and the one for the file
	return err
}

// askHelp asks in a chat that has a filled form.
func (c *course) askHelp(ctx context.Context, chat int64) error {
	u := c.server.User(chat)
	u.Say(quietWord)
	for heard := u.Heard() + 1; c.left.Load() > 0; heard++ {
		if err := c.ask(ctx, u, helpWord, heard); err != nil {
			return err
		}
		c.sent(1)
	}
	return nil
}

// recite sends the messages of the script.
func (c *course) recite(ctx context.Context, chat int64) error {
	u, heard := c.server.User(chat), 0
	for n, l := range c.script {
		heard += len(l.Words)
		if err := c.ask(ctx, u, strconv.Itoa(n)+" "+l.Said, heard-1); err != nil {
			return err
		}
	}
	c.sent(len(c.script))
	return nil
}

// ask says something, and waits for the n-th message of the bot.
func (c *course) ask(ctx context.Context, u *telegramtest.User, text string, n int) error {
	began := time.Now()
	u.Say(text)
	m, err := u.Next(ctx, n)
	c.note(m.At.Sub(began))
	return err
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

func (c *course) report(spent time.Duration, before map[string]int, commands string) {
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
