package boltstore_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"jixiaobot/bot"
	"jixiaobot/bot/boltstore"
	"jixiaobot/bot/storetest"
)

// With one of these the test program works on the store of that path instead of
// testing.
const (
	holdEnv  = "BOLTSTORE_TEST_HOLD"
	countEnv = "BOLTSTORE_TEST_COUNT"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(holdEnv); path != "" {
		hold(path)
		return
	}
	if path := os.Getenv(countEnv); path != "" {
		count(path)
		return
	}
	goleak.VerifyTestMain(m)
}

// count goes on from the number that is stored and prints each one after it was
// accepted, until it is killed.
func count(path string) {
	s, err := boltstore.Open(path)
	for err == nil {
		var old []byte
		if old, err = s.Load(context.Background(), "n"); err != nil {
			break
		}
		n, _ := strconv.Atoi(string(old))
		if err = s.Swap(context.Background(), "n", old, []byte(strconv.Itoa(n+1))); err == nil {
			fmt.Println(n + 1)
		}
	}
	fmt.Println(err)
}

// hold opens the store, says so, and keeps it until its input ends.
func hold(path string) {
	if _, err := boltstore.Open(path); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("open")
	_, _ = io.ReadAll(os.Stdin)
}

func open(t testing.TB, path string, options ...boltstore.Option) *boltstore.Store {
	t.Helper()
	s, err := boltstore.Open(path, options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func put(t *testing.T, s bot.Store, chat, value string) {
	t.Helper()
	old, err := s.Load(t.Context(), chat)
	if err == nil {
		err = s.Swap(t.Context(), chat, old, []byte(value))
	}
	if err != nil {
		t.Fatal(err)
	}
}

func want(t *testing.T, s bot.Store, chat, value string) {
	t.Helper()
	if got, err := s.Load(t.Context(), chat); err != nil || string(got) != value {
		t.Fatalf("Load gives %d bytes, %v; want %d", len(got), err, len(value))
	}
}

func TestStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T) bot.Store {
		return open(t, filepath.Join(t.TempDir(), "new", "folder", "drafts.db"))
	})
}

func TestKeptOverRestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.db")
	s := open(t, path)
	put(t, s, "1", "one")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, path)
	want(t, s, "1", "one")
	if s.Aside() != "" || s.Path() != path {
		t.Errorf("aside %q, path %q", s.Aside(), s.Path())
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("file: %v, %v; drafts are for their owner alone", info.Mode(), err)
	}
}

func TestClosedStoreGivesErrors(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "d.db"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(t.Context(), "1"); err == nil {
		t.Error("Load after Close gives no error")
	}
	if err := s.Swap(t.Context(), "1", nil, []byte("a")); err == nil {
		t.Error("Swap after Close gives no error")
	}
}

func TestExpiry(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.db")
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	clock := boltstore.WithClock(func() time.Time { return now })
	s := open(t, path, clock)
	put(t, s, "old", "old value")
	now = now.Add(80 * 24 * time.Hour)
	put(t, s, "young", "young value")
	now = now.Add(11 * 24 * time.Hour)
	want(t, s, "old", "")
	put(t, s, "old", "begun anew")
	want(t, s, "old", "begun anew")
	now = now.Add(80 * 24 * time.Hour) // young has expired; the next write sweeps it
	put(t, s, "other", "x")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	now = now.Add(-80 * 24 * time.Hour)
	s = open(t, path, clock)
	want(t, s, "young", "")
	want(t, s, "old", "begun anew")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	now = now.Add(1000 * 24 * time.Hour)
	s = open(t, path, clock)
	now = now.Add(-1000 * 24 * time.Hour)
	want(t, s, "old", "") // swept when the store was opened
}

func TestPlacesThatCannotBe(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	locked := filepath.Join(dir, "locked")
	if err := os.Mkdir(locked, 0o500); err != nil {
		t.Fatal(err)
	}
	places := map[string]string{"a folder": dir, "under a file": filepath.Join(file, "d.db"), "no such device": "/proc/d.db"}
	if os.Geteuid() != 0 { // root may write anywhere
		places["read-only folder"] = filepath.Join(locked, "d.db")
	}
	for name, path := range places {
		if s, err := boltstore.Open(path); err == nil {
			t.Errorf("%s: no error", name)
			_ = s.Close()
		} else if !strings.Contains(err.Error(), path) {
			t.Errorf("%s: error %v does not name the path", name, err)
		}
	}
	if data, err := os.ReadFile(file); err != nil || string(data) != "x" {
		t.Error("the file in the way was touched")
	}
}

func TestSecondProcessIsToldWhoHolds(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.db")
	first := exec.Command(os.Args[0])
	first.Env = append(os.Environ(), holdEnv+"="+path)
	in, err := first.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := first.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	said := make([]byte, len("open\n"))
	if _, err := io.ReadFull(out, said); err != nil || string(said) != "open\n" {
		t.Fatalf("first process: %q, %v", said, err)
	}
	_, err = boltstore.Open(path)
	var held *boltstore.HeldError
	if !errors.As(err, &held) {
		t.Fatalf("Open gives %v, want a HeldError", err)
	}
	host, _ := os.Hostname()
	if held.PID != first.Process.Pid || held.Host != host || held.Path != path {
		t.Errorf("held by %+v, want process %d on %s", held, first.Process.Pid, host)
	}
	_ = in.Close()
	_ = first.Wait() // it ends without closing the store, as if killed
	put(t, open(t, path), "1", "free again")
}

func TestNothingAcceptedIsLostByAKill(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.db")
	last := 0
	for round := range 10 {
		p := exec.Command(os.Args[0])
		p.Env = append(os.Environ(), countEnv+"="+path)
		out, err := p.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for range 3 + 5*round {
			lines.Scan()
		}
		_ = p.Process.Kill()
		for ok := true; ok; ok = lines.Scan() {
			n, err := strconv.Atoi(lines.Text())
			if err != nil || n <= last {
				t.Fatalf("round %d: %q after %d", round, lines.Text(), last)
			}
			last = n
		}
		_ = p.Wait()
	}
	got, err := open(t, path).Load(t.Context(), "n")
	if n, _ := strconv.Atoi(string(got)); err != nil || n != last && n != last+1 {
		t.Fatalf("stored %s, %v; accepted %d", got, err, last)
	}
}

func BenchmarkSwap(b *testing.B) {
	s := open(b, filepath.Join(b.TempDir(), "d.db"))
	values := [][]byte{bytes.Repeat([]byte("a"), 12_000), bytes.Repeat([]byte("b"), 12_000)}
	var old []byte
	for n := 0; b.Loop(); n++ {
		new := values[n%2]
		if err := s.Swap(b.Context(), "1", old, new); err != nil {
			b.Fatal(err)
		}
		old = new
	}
}
