package telegram_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"strings"
	"syscall"
	"testing"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/boltstore"
	"jixiaobot/bot/redisstore"
	"jixiaobot/bot/telegram"
	"jixiaobot/dialog"
	"jixiaobot/export"
	"jixiaobot/validate/scoring"
)

// childEnv holds the orders of a process that this test binary started of itself.
const childEnv = "JIXIAOBOT_TELEGRAM_CHILD"

// orders are what a child process is to serve.
type orders struct {
	Token, API, Store string
	Webhook, Listen   string // empty: polling
	Lease             bool   // elect the replica that polls; else this is the only one, and polls at once
	Script            string // file with what the bare loop of the benchmark plays instead of the bot
	Memory            string // file the bytes of the heap are written to at each SIGUSR1
}

func TestMain(m *testing.M) {
	raw := os.Getenv(childEnv)
	if raw == "" {
		os.Exit(m.Run())
	}
	var o orders
	if err := json.Unmarshal([]byte(raw), &o); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if err := serveChild(o); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// serveChild serves until SIGTERM, as the command does.
func serveChild(o orders) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	if path := os.Getenv("JIXIAOBOT_TELEGRAM_PROFILE"); path != "" {
		stop, err := profile(path)
		if err != nil {
			return err
		}
		defer stop()
	}
	if o.Memory != "" {
		go reportMemory(o.Memory)
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400) // as serve does
	}
	if o.Script != "" {
		return serveBare(ctx, o)
	}
	log, files := slog.New(slog.NewJSONHandler(os.Stderr, nil)), sheets{press: new(export.Press)}
	c := telegram.Config{
		Token: o.Token, API: o.API, Files: files, Access: telegram.Access{All: true},
		Log: log, Pace: fast(), Webhook: o.Webhook,
	}
	store, err := openStore(o, &c)
	if err != nil {
		return err
	}
	b := bot.New(bot.Config{Store: store, Files: files, Talk: talk(), Log: log})
	c.Bot, c.Kept = logged{b, log}, store
	s, err := telegram.New(c)
	if err != nil {
		return err
	}
	var hook *http.Server
	if o.Webhook != "" {
		hook = s.Server(o.Listen)
		go func() {
			if err := hook.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
		}()
	}
	err = s.Run(ctx)
	last, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if hook != nil {
		err = errors.Join(err, hook.Shutdown(last))
	}
	return errors.Join(err, b.Close(last))
}

// talk is the conversation as serve has it.
func talk() dialog.Talk { return dialog.Talk{Known: scoring.NewMemory()} }

// profile is for whoever wants to know where the time of the benchmark goes: the
// CPU's in a file, the allocations in one beside it.
func profile(path string) (stop func(), err error) {
	cpu, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	allocs, err := os.Create(path + ".allocs")
	if err != nil {
		return nil, err
	}
	if err := pprof.StartCPUProfile(cpu); err != nil {
		return nil, err
	}
	return func() {
		pprof.StopCPUProfile()
		_ = pprof.Lookup("allocs").WriteTo(allocs, 0)
		_, _ = cpu.Close(), allocs.Close()
	}, nil
}

// logged writes a line for each update, as serve does.
type logged struct {
	*bot.Bot
	log *slog.Logger
}

// Handle is telegram.Handler.
func (l logged) Handle(ctx context.Context, u bot.Update, to bot.Sender) error {
	began := time.Now()
	err := l.Bot.Handle(ctx, u, to)
	l.log.InfoContext(ctx, "update taken", "ms", time.Since(began).Milliseconds(), "update", u.ID)
	return err
}

// reportMemory writes what is in use after a collection, whenever it is asked.
func reportMemory(path string) {
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGUSR1)
	for range asked {
		debug.FreeOSMemory()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		_ = os.WriteFile(path+".new", fmt.Append(nil, m.HeapAlloc+m.StackInuse), 0o600)
		_ = os.Rename(path+".new", path)
	}
}

func openStore(o orders, c *telegram.Config) (bot.Store, error) {
	if path, ok := strings.CutPrefix(o.Store, "bolt:"); ok {
		return boltstore.Open(path)
	}
	s, err := redisstore.Open(o.Store)
	if err != nil {
		return nil, err
	}
	if o.Lease {
		c.Lease = s
	}
	return s, nil
}

// child is a process that serves.
type child struct {
	testing.TB
	orders orders
	log    string // path
	cmd    *exec.Cmd
	ended  chan struct{}
}

// spawn starts a child. It is killed at the end of the test.
func spawn(t testing.TB, o orders) *child {
	t.Helper()
	c := &child{TB: t, orders: o, log: filepath.Join(t.TempDir(), "log")}
	c.start()
	t.Cleanup(c.kill)
	return c
}

func (c *child) start() {
	c.Helper()
	raw, err := json.Marshal(c.orders)
	if err != nil {
		c.Fatal(err)
	}
	log, err := os.OpenFile(c.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		c.Fatal(err)
	}
	defer log.Close()
	c.cmd = exec.Command(os.Args[0])
	c.cmd.Env = append(os.Environ(), childEnv+"="+string(raw))
	c.cmd.Stdout, c.cmd.Stderr = log, log
	if err := c.cmd.Start(); err != nil {
		c.Fatal(err)
	}
	ended := make(chan struct{})
	cmd := c.cmd
	go func() { _ = cmd.Wait(); close(ended) }()
	c.ended = ended
}

// kill ends the child at once and waits until it is gone.
func (c *child) kill() {
	_ = c.cmd.Process.Kill()
	<-c.ended
}

// term asks the child to stop, and returns how long it took and how it ended.
func (c *child) term() (time.Duration, *os.ProcessState) {
	began := time.Now()
	_ = c.cmd.Process.Signal(syscall.SIGTERM)
	<-c.ended
	return time.Since(began), c.cmd.ProcessState
}

// logs is what the child wrote in all its lives.
func (c *child) logs() string {
	data, err := os.ReadFile(c.log)
	if err != nil {
		c.Error(err)
	}
	return string(data)
}
