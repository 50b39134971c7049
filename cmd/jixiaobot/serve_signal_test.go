package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"jixiaobot/bot/telegram/telegramtest"
)

// TestSignalsEndServe runs serve as a process of its own, and ends it as an
// operator's machine does: asked to, twice impatiently, and with the plug pulled.
// What was answered is there each time.
func TestSignalsEndServe(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there are no such signals")
	}
	fault, asked, release := holding()
	defer release()
	var hang atomic.Bool
	telegram := newTelegram(t, telegramtest.Options{Fault: func(c telegramtest.Call) telegramtest.Fault {
		if hang.Load() {
			return fault(c)
		}
		return telegramtest.Fault{}
	}})
	store := "bolt:" + filepath.Join(t.TempDir(), "drafts.db")
	u := telegram.User(person)
	heard := 0
	answered := func() {
		u.Say(secretWords)
		hear(t, u, heard)
		eventually(t, func() bool { return telegram.Pending() == 0 })
		heard = len(u.Messages())
	}

	p := spawn(t, telegram.URL(), store)
	answered()
	p.end(t, true, 3*time.Second, syscall.SIGTERM)

	p = spawn(t, telegram.URL(), store)
	answered()
	p.end(t, false, time.Second, syscall.SIGKILL)

	p = spawn(t, telegram.URL(), store)
	answered()
	hang.Store(true)
	u.Say(secretWords)
	<-asked
	p.end(t, false, 2*time.Second, syscall.SIGTERM, syscall.SIGTERM)
}

// spawned is serve as a process.
type spawned struct {
	cmd *exec.Cmd
	log *bytes.Buffer
}

func spawn(t *testing.T, api, store string) spawned {
	t.Helper()
	p := spawned{exec.Command("jixiaobot", "serve", "--telegram-api", api, "--allow", "all", "--store", store), &bytes.Buffer{}}
	p.cmd.Env = append(os.Environ(), tokenName+"="+secretToken)
	p.cmd.Stderr = p.log
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.cmd.Process.Kill() })
	return p
}

// end sends signals, each when the one before has had its effect, and holds the
// process to its time.
func (p spawned) end(t *testing.T, well bool, limit time.Duration, signals ...os.Signal) {
	t.Helper()
	began := time.Now()
	gone := make(chan error, 1)
	go func() { gone <- p.cmd.Wait() }()
	var err error
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for left := signals; ; {
		if len(left) > 0 {
			_ = p.cmd.Process.Signal(left[0])
			left = left[1:]
		}
		select {
		case err = <-gone:
		case <-tick.C:
			if time.Since(began) > 20*time.Second {
				_ = p.cmd.Process.Kill()
			}
			continue
		}
		break
	}
	if took := time.Since(began); took > limit {
		t.Errorf("%v: the end took %v", signals, took)
	}
	if (err == nil) != well {
		t.Errorf("%v: it ended with %v", signals, err)
	}
	if text := p.log.String(); strings.Contains(text, secretToken) || strings.Contains(text, secretWords) {
		t.Errorf("the log tells too much:\n%s", text)
	}
}
