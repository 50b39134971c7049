package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/VictoriaMetrics/metrics"

	"jixiaobot/bot"
	"jixiaobot/bot/telegram"
	"jixiaobot/dialog"
	"jixiaobot/validate/scoring"
)

// A stop is to be over within 10 s: the work in hand gets drainTime, replies
// still under way last until graceTime, then the store is closed.
const (
	drainTime = 6 * time.Second
	graceTime = 9 * time.Second
)

// A service is everything serve runs, ready to be started.
type service struct {
	log    *slog.Logger
	set    *metrics.Set
	kept   *kept
	bot    *bot.Bot
	chat   *telegram.Service
	hook   *http.Server // nil when updates are polled
	admin  *http.Server // nil when nobody looks
	ending atomic.Bool  // nothing new is taken
	// Their ports are taken before anything is begun.
	hookPort, adminPort net.Listener
}

// gcPercent lets the heap, a few megabytes whatever the number of chats, grow
// further between collections: they cost a fifth of an update otherwise.
const gcPercent = 400

// serve builds the service and runs it until ctx ends. It returns the exit
// status. What fails before the first line of the log is said in plain words,
// what fails later stands in the log.
func (c call) serve(ctx context.Context, s settings, access telegram.Access, token string) int {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	v := &service{log: newLog(c.stderr), set: metrics.NewSet()}
	if err := v.build(s, access, token); err != nil {
		return c.fail(errors.Join(err, v.close()))
	}
	v.log.Info("serving", "version", buildVersion(), "store", scheme(s.store), "webhook", s.webhook != "",
		"listen", bound(v.hookPort), "admin", bound(v.adminPort))
	if err := errors.Join(v.run(ctx), v.close()); err != nil {
		v.log.Error("ended by an error", "error", err)
		return exitFailed
	}
	v.log.Info("stopped")
	return exitDone
}

// build opens the store, puts the parts together and takes the ports. Nothing is
// asked of Telegram or Redis: they need not be there yet.
func (v *service) build(s settings, access telegram.Access, token string) (err error) {
	sheets, err := newSheets(v.log, s.font)
	if err != nil {
		return err
	}
	if v.kept, err = openKept(s.store, v.log); err != nil {
		return err
	}
	m := newMeters(v.set, v.kept)
	store := meteredStore{v.kept.store, m}
	files := meteredFiles{sheets, m}
	v.bot = bot.New(bot.Config{Store: store, Files: files, Talk: dialog.Talk{Known: scoring.NewMemory()}, Log: v.log})
	v.chat, err = telegram.New(telegram.Config{
		Token:   token,
		API:     s.api,
		Bot:     meteredBot{v.bot, m, v.log},
		Files:   files,
		Kept:    store,
		Access:  access,
		Webhook: s.webhook,
		Lease:   v.kept.lease,
		Log:     v.log,
		Metrics: v.set,
		Drain:   drainTime,
	})
	if err != nil {
		return err
	}
	return v.takePorts(s)
}

// takePorts takes the ports of the servers, so that one in use ends the program
// before it has begun.
func (v *service) takePorts(s settings) (err error) {
	if s.webhook != "" {
		v.hook = v.chat.Server(s.listen)
		v.hook.ErrorLog = quietLog(v.log, "webhook")
		if v.hookPort, err = net.Listen("tcp", s.listen); err != nil {
			return fmt.Errorf("--listen: %w", err)
		}
	}
	if s.admin != "" {
		v.admin = adminServer(v)
		if v.adminPort, err = net.Listen("tcp", s.admin); err != nil {
			return fmt.Errorf("--admin-listen: %w", err)
		}
	}
	return nil
}

// run serves until ctx ends, or something fails for good. Then it takes nothing
// new, finishes and acknowledges what is in hand, and lets the replies out.
func (v *service) run(ctx context.Context) error {
	ctx, quit := context.WithCancelCause(ctx)
	defer quit(nil)
	last, cancel := outlive(ctx, graceTime)
	defer cancel()
	context.AfterFunc(ctx, func() { v.ending.Store(true) })
	var beside sync.WaitGroup
	defer beside.Wait()
	beside.Go(func() { v.kept.watch(ctx, v.log) })
	v.listen(&beside, v.admin, v.adminPort, quit)
	v.listen(&beside, v.hook, v.hookPort, quit)
	err := v.chat.Run(ctx)
	if why := context.Cause(ctx); errors.Is(why, errPort) {
		err = errors.Join(err, why)
	}
	quit(nil) // the time to stop runs from here, if not from a signal
	v.log.Info("stopping")
	if v.hook != nil && v.hook.Shutdown(last) != nil {
		v.log.Warn("deliveries of the webhook cut off; Telegram repeats them")
	}
	if v.bot.Close(last) != nil {
		v.log.Warn("replies not out in time; they go out at the next update of their chat")
	}
	if v.admin != nil {
		_ = v.admin.Close()
	}
	if v.hook != nil {
		_ = v.hook.Close()
	}
	return err
}

// errPort is the end of a server nobody asked to end.
var errPort = errors.New("no more connections at")

// listen serves one server beside the rest. If it fails, everything stops.
func (v *service) listen(beside *sync.WaitGroup, s *http.Server, port net.Listener, quit context.CancelCauseFunc) {
	if s == nil {
		return
	}
	beside.Go(func() {
		if err := s.Serve(port); !errors.Is(err, http.ErrServerClosed) {
			quit(fmt.Errorf("%w %s: %w", errPort, port.Addr(), err))
		}
	})
}

// close gives back the ports and the store, last of all.
func (v *service) close() error {
	for _, port := range []net.Listener{v.hookPort, v.adminPort} {
		if port != nil {
			_ = port.Close() // mostly closed already by its server
		}
	}
	if v.kept == nil {
		return nil
	}
	return v.kept.close()
}

// bound is the address of a port; empty when there is none.
func bound(port net.Listener) string {
	if port == nil {
		return ""
	}
	return port.Addr().String()
}

// outlive is a context that ends a while after ctx does.
func outlive(ctx context.Context, while time.Duration) (context.Context, context.CancelFunc) {
	late, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() { time.AfterFunc(while, cancel) })
	return late, func() { stop(); cancel() }
}
