package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"jixiaobot/bot"
	"jixiaobot/bot/boltstore"
	"jixiaobot/bot/memstore"
	"jixiaobot/bot/redisstore"
	"jixiaobot/dialog/say"
)

// drafts is an open store.
type drafts struct {
	store bot.Store
	place string // the file they are kept in; empty: nowhere
	close func() error
}

// openDrafts opens the store a URL names. What a person should know of it, that
// a damaged file was set aside above all, goes to told.
func openDrafts(ctx context.Context, url string, told io.Writer) (drafts, error) {
	scheme, rest, ok := strings.Cut(url, ":")
	switch {
	case ok && scheme == "bolt":
		return openBolt(rest, told)
	case url == "mem:":
		return drafts{store: memstore.New(), close: func() error { return nil }}, nil
	case redisstore.Handles(url):
		return openRedis(ctx, url, scheme)
	}
	return drafts{}, errors.New("--store must be bolt:PATH, mem: or a URL of redis, rediss, redis-cluster or redis-sentinel")
}

// openRedis opens a store that must be there now: a chat without one would ask
// and forget. The URL may hold a password, so only its scheme is told.
func openRedis(ctx context.Context, url, scheme string) (drafts, error) {
	s, err := redisstore.Open(url)
	if err != nil {
		return drafts{}, fmt.Errorf("--store: %w", err)
	}
	if err := s.Ping(ctx); err != nil {
		return drafts{}, errors.Join(fmt.Errorf("--store %s: %w", scheme, err), s.Close())
	}
	return drafts{store: s, place: scheme, close: s.Close}, nil
}

func openBolt(path string, told io.Writer) (drafts, error) {
	if path == "" {
		return drafts{}, errors.New("--store bolt: needs a path, as in bolt:drafts.db")
	}
	s, err := boltstore.Open(path)
	var held *boltstore.HeldError
	if errors.As(err, &held) {
		return drafts{}, errors.New(say.InUse(held.Path, holder(held.PID)).Text)
	}
	if err != nil {
		return drafts{}, fmt.Errorf("%s\n%w", say.NoDrafts(path).Text, err)
	}
	if s.Aside() != "" {
		fmt.Fprintln(told, say.DraftsBroken(s.Aside()).Text)
	}
	return drafts{store: s, place: s.Path(), close: s.Close}, nil
}

// holder is the number of a process, empty when it is not known.
func holder(process int) string {
	if process == 0 {
		return ""
	}
	return strconv.Itoa(process)
}

// defaultStore is where drafts are kept when nobody says: a bolt file under the
// user's data directory.
func defaultStore(env []string) (string, error) {
	dir, err := dataDir(env)
	if err != nil {
		return "", fmt.Errorf("%w; say where to keep drafts with --store bolt:PATH", err)
	}
	return "bolt:" + filepath.Join(dir, "jixiaobot", "drafts.db"), nil
}

// dataDir is the directory for a user's data: XDG_DATA_HOME wherever it is set,
// else what the system uses.
func dataDir(env []string) (string, error) {
	if dir := lookup(env, "XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir, nil
	}
	if runtime.GOOS == "windows" {
		if dir := lookup(env, "LocalAppData"); dir != "" {
			return dir, nil
		}
	}
	home := lookup(env, homeName())
	switch {
	case home == "":
		return "", errors.New("no home directory is known")
	case runtime.GOOS == "darwin":
		return filepath.Join(home, "Library", "Application Support"), nil
	}
	return filepath.Join(home, ".local", "share"), nil
}

func homeName() string {
	if runtime.GOOS == "windows" {
		return "USERPROFILE"
	}
	return "HOME"
}
