package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/boltstore"
	"jixiaobot/bot/memstore"
	"jixiaobot/bot/redisstore"
	"jixiaobot/bot/telegram"
)

// How often the store is looked at: while it is there, and while it is not.
const (
	lookWhenUp   = 10 * time.Second
	lookWhenDown = time.Second
)

// kept is the store of a service and whether it is there.
type kept struct {
	store bot.Store
	lease telegram.Lease // nil: no other replica can share this store
	close func() error
	ping  func(ctx context.Context) error // nil: the store is always there
	lacks atomic.Pointer[string]          // why it is not there; nil: it is
}

// openKept opens the store a URL names. Redis need not be there yet. The URL may
// hold a password and is never quoted.
func openKept(url string, log *slog.Logger) (*kept, error) {
	path, isBolt := strings.CutPrefix(url, "bolt:")
	switch {
	case redisstore.Handles(url):
		s, err := redisstore.Open(url)
		if err != nil {
			return nil, fmt.Errorf("--store: %w", err)
		}
		return &kept{store: s, lease: s, close: s.Close, ping: s.Ping}, nil
	case isBolt && path != "":
		s, err := boltstore.Open(path)
		if err != nil {
			return nil, fmt.Errorf("--store: %w", err)
		}
		if s.Aside() != "" {
			log.Error("the file of drafts was damaged; it was set aside and a new one begun", "aside", s.Aside())
		}
		return &kept{store: s, close: s.Close}, nil
	case url == "mem:":
		log.Warn("drafts are kept in memory only and are lost when the program ends")
		return &kept{store: memstore.New(), close: func() error { return nil }}, nil
	}
	return nil, errors.New("--store must be bolt:PATH, mem: or a URL of redis, rediss, redis-cluster or redis-sentinel")
}

// scheme is the part of a store URL that may be told.
func scheme(url string) string {
	s, _, _ := strings.Cut(url, ":")
	return s
}

// waiting is why the store is not there; empty when it is.
func (k *kept) waiting() string {
	if why := k.lacks.Load(); why != nil {
		return *why
	}
	return ""
}

// watch looks at the store until ctx ends, and logs when it goes and comes.
func (k *kept) watch(ctx context.Context, log *slog.Logger) {
	if k.ping == nil {
		return
	}
	first := true
	for ctx.Err() == nil {
		err := k.ping(ctx)
		if ctx.Err() != nil {
			return
		}
		k.note(err, first, log)
		first = false
		wait := lookWhenUp
		if err != nil {
			wait = lookWhenDown
		}
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
	}
}

// note remembers the outcome of a look, and logs it when it is news.
func (k *kept) note(err error, first bool, log *slog.Logger) {
	was := k.waiting()
	if err == nil {
		k.lacks.Store(nil)
		if was != "" || first {
			log.Info("the store is there")
		}
		return
	}
	why := err.Error()
	k.lacks.Store(&why)
	if why != was {
		log.Warn("waiting for the store", "error", why)
	}
}
