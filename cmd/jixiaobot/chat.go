package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"jixiaobot/bot"
	"jixiaobot/bot/terminal"
	"jixiaobot/dialog"
	"jixiaobot/validate/scoring"
)

// How long replies still on their way may take when the chat ends, and how long
// a user's name may be: it is a key of the store.
const (
	lastWords   = 2 * time.Second
	maxUserName = 512
)

// chat is the command chat: the conversation in this terminal, or through a pipe.
func chat(ctx context.Context, c call) int {
	fs := newFlags("chat")
	url := fs.String("store", "", "")
	out := fs.String("out", ".", "")
	user := fs.String("user", "local", "")
	font := fs.String("font", "", "")
	rest, status, done := c.parse(fs)
	if done {
		return status
	}
	if err := chatArguments(rest, *user); err != nil {
		return c.fail(fmt.Errorf("%w; see: jixiaobot help chat", err))
	}
	if *url == "" {
		var err error
		if *url, err = defaultStore(c.env); err != nil {
			return c.fail(err)
		}
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := c.talk(ctx, *url, *out, *user, *font); err != nil {
		return c.fail(err)
	}
	return exitDone
}

func chatArguments(rest []string, user string) error {
	switch {
	case len(rest) > 0:
		return fmt.Errorf("chat takes no FILE; %q was given", rest[0])
	case strings.TrimSpace(user) == "" || len(user) > maxUserName:
		return fmt.Errorf("--user must be a name of at most %d bytes", maxUserName)
	}
	return nil
}

// talk opens the store, holds the conversation and closes what was opened.
func (c call) talk(ctx context.Context, url, out, user, font string) (err error) {
	log := slog.New(slog.NewTextHandler(c.stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	files, err := newSheets(log, font)
	if err != nil {
		return err
	}
	d, err := openDrafts(ctx, url, c.stderr)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.close()) }()
	b := bot.New(bot.Config{Store: d.store, Files: files, Talk: dialog.Talk{Known: scoring.NewMemory()}, Log: log})
	err = terminal.Run(ctx, terminal.Config{
		In:     c.stdin,
		Out:    c.stdout,
		TTY:    isTerminal(c.stdin) && isTerminal(c.stdout),
		Bot:    b,
		Files:  files,
		Chat:   user,
		OutDir: out,
		Place:  d.place,
	})
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastWords)
	defer cancel()
	return errors.Join(err, b.Close(last))
}

// isTerminal reports whether a stream is a terminal: a character device, and
// not the one that swallows everything.
func isTerminal(stream any) bool {
	file, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
