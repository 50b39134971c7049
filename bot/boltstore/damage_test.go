package boltstore_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"jixiaobot/bot/boltstore"
)

// filled is a closed store with many values, and its path.
func filled(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "d.db")
	s := open(t, path)
	for i := range 60 {
		put(t, s, fmt.Sprint(i), strings.Repeat(fmt.Sprintf("value %d;", i), 1000))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func overwrite(t *testing.T, path string, change func(data []byte) []byte) (damaged []byte) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	damaged = change(data)
	if err := os.WriteFile(path, damaged, 0o600); err != nil {
		t.Fatal(err)
	}
	return damaged
}

func TestBrokenFileIsMovedAside(t *testing.T) {
	for name, change := range map[string]func(data []byte) []byte{
		"a text":       func([]byte) []byte { return []byte("Dear diary") },
		"a large text": func([]byte) []byte { return bytes.Repeat([]byte("Dear diary\n"), 10_000) },
		"zeroes":       func([]byte) []byte { return make([]byte, 65536) },
		"cut in half":  func(d []byte) []byte { return d[:len(d)/2] },
		"cut to a bit": func(d []byte) []byte { return d[:5000] },
		"cut in heads": func(d []byte) []byte { return d[:100] },
		"cut by three": func(d []byte) []byte { return d[:3*4096] },
		"bad heads":    func(d []byte) []byte { clear(d[:8192]); return d },
		"bad middle":   func(d []byte) []byte { fill(d[8192:]); return d },
	} {
		t.Run(name, func(t *testing.T) {
			path := filled(t)
			damaged := overwrite(t, path, change)
			s := open(t, path)
			if !strings.HasPrefix(s.Aside(), path+".broken-") {
				t.Fatalf("aside: %q", s.Aside())
			}
			if kept, err := os.ReadFile(s.Aside()); err != nil || !bytes.Equal(kept, damaged) {
				t.Errorf("the old bytes are not kept: %v", err)
			}
			want(t, s, "1", "")
			put(t, s, "1", "new")
			want(t, s, "1", "new")
		})
	}
}

func fill(d []byte) {
	for i := range d {
		d[i] = 0xA5
	}
}

// TestAnyDamage breaks one page after the other: the store opens, and each value
// is either whole, or gone, or visibly not a value. Nothing panics.
func TestAnyDamage(t *testing.T) {
	path := filled(t)
	sound, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at < len(sound); at += 4096 * 7 {
		damaged := bytes.Clone(sound)
		fill(damaged[at:min(at+40, len(damaged))])
		path := filepath.Join(t.TempDir(), "d.db")
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		s := open(t, path)
		for i := range 60 {
			got, err := s.Load(t.Context(), fmt.Sprint(i))
			whole := string(got) == strings.Repeat(fmt.Sprintf("value %d;", i), 1000)
			if err == nil && !whole && got != nil && got[0] >= ' ' {
				t.Errorf("damage at %d: value %d is neither whole nor visibly damaged", at, i)
			}
			if err == nil && !whole {
				put(t, s, fmt.Sprint(i), "mended")
				want(t, s, fmt.Sprint(i), "mended")
			}
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestDamagedValueDoesNotLookSound(t *testing.T) {
	path := filled(t)
	overwrite(t, path, func(d []byte) []byte { return bytes.ReplaceAll(d, []byte("value 7;"), []byte("value 8;")) })
	s := open(t, path)
	got, err := s.Load(t.Context(), "7")
	if err != nil || len(got) == 0 || got[0] == 'v' {
		t.Fatalf("Load gives %.20q, %v", got, err)
	}
	if err := s.Swap(t.Context(), "7", got, []byte("new")); err != nil {
		t.Fatal(err)
	}
	want(t, s, "7", "new")
	want(t, s, "6", strings.Repeat("value 6;", 1000))
}

func TestTwoBrokenFilesAreBothKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.db")
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	aside := map[string]bool{}
	for range 3 {
		if err := os.WriteFile(path, []byte("Dear diary"), 0o600); err != nil {
			t.Fatal(err)
		}
		s := open(t, path, boltstore.WithClock(func() time.Time { return now }))
		aside[s.Aside()] = true
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if len(aside) != 3 {
		t.Errorf("moved to %v", aside)
	}
}
