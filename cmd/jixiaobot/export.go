package main

import (
	"context"
	"errors"
	"fmt"
)

// exportForm is the command export: a form from one file into another. Errors
// of the form do not hinder it.
func exportForm(_ context.Context, c call) int {
	fs := newFlags("export")
	out := fs.String("o", "", "")
	font := fs.String("font", "", "")
	rest, status, done := c.parse(fs)
	if done {
		return status
	}
	path, err := onlyFile(rest)
	if err == nil && *out == "" {
		err = errors.New("export needs -o OUT")
	}
	if err != nil {
		return c.fail(fmt.Errorf("%w; see: jixiaobot help export", err))
	}
	picture := ending(*out) == pictureEnding
	if _, err := writer(*out); err != nil && !picture {
		return c.fail(err)
	}
	f, err := readForm(path, c.stdin)
	if err != nil {
		return c.fail(err)
	}
	if picture {
		err = c.drawForm(*out, *font, f)
	} else {
		err = writeForm(*out, f)
	}
	if err != nil {
		return c.fail(err)
	}
	return exitDone
}

// onlyFile is the one file a command works on.
func onlyFile(rest []string) (string, error) {
	switch {
	case len(rest) == 0 || rest[0] == "":
		return "", errors.New("no FILE given")
	case len(rest) > 1:
		return "", fmt.Errorf("one FILE at a time, not %d", len(rest))
	}
	return rest[0], nil
}
