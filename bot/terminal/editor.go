package terminal

import (
	"context"
	"errors"
	"io"
	"strings"
	"unicode"

	"github.com/peterh/liner"
)

// editor is the source on a terminal: one line that can be edited, wrapped over
// as many rows of the screen as it needs. Earlier lines come back with the arrow
// keys; they are kept in memory alone.
type editor struct {
	liner *liner.State
	in    io.Reader
	raw   *pipe // the terminal as it is, for pasting; nil until something is pasted
}

func newEditor(in io.Reader) *editor {
	e := &editor{liner: liner.NewLiner(), in: in}
	e.liner.SetMultiLineMode(true)
	e.liner.SetCtrlCAborts(true)
	e.liner.SetBeep(false)
	return e
}

// line shows the prompt and reads a line. Ctrl-C is the end of the input, like
// Ctrl-D. When ctx ends the terminal is put back by close.
func (e *editor) line(ctx context.Context, prompt string) (string, error) {
	got := make(chan read, 1)
	go func() {
		line, err := e.liner.Prompt(prompt)
		if errors.Is(err, liner.ErrPromptAborted) {
			err = io.EOF
		}
		got <- read{line, err}
	}()
	select {
	case r := <-got:
		if r.err == nil {
			e.remember(r.line)
		}
		return r.line[:min(len(r.line), maxText)], r.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// pasted reads a line as the terminal gives it: in a line that is edited the
// tabs of a table would be lost.
func (e *editor) pasted(ctx context.Context) (string, error) {
	if e.raw == nil {
		e.raw = newPipe(returns{e.in})
	}
	return e.raw.line(ctx, "")
}

// returns reads what a terminal in raw mode gives: the Enter key is a carriage
// return there, Ctrl-C and Ctrl-D are bytes that end the input.
type returns struct{ io.Reader }

func (r returns) Read(p []byte) (int, error) {
	n, err := r.Reader.Read(p)
	for i, b := range p[:n] {
		switch b {
		case '\r':
			p[i] = '\n'
		case 0x03, 0x04:
			return i, io.EOF
		}
	}
	return n, err
}

// remember lets the arrow keys bring a line back; line breaks in it are shown the
// way they are typed.
func (e *editor) remember(line string) {
	line = strings.ReplaceAll(line, "\n", `\n`)
	if strings.TrimSpace(line) != "" && len(line) < maxText && strings.IndexFunc(line, unicode.IsControl) < 0 {
		e.liner.AppendHistory(line)
	}
}

// close puts the terminal back as it was.
func (e *editor) close() {
	if e.raw != nil {
		e.raw.close()
	}
	_ = e.liner.Close()
}
