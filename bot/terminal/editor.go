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
}

func newEditor() *editor {
	e := &editor{liner: liner.NewLiner()}
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

// remember lets the arrow keys bring a line back; line breaks in it are shown the
// way they are typed.
func (e *editor) remember(line string) {
	line = strings.ReplaceAll(line, "\n", `\n`)
	if strings.TrimSpace(line) != "" && len(line) < maxText && strings.IndexFunc(line, unicode.IsControl) < 0 {
		e.liner.AppendHistory(line)
	}
}

// close puts the terminal back as it was.
func (e *editor) close() { _ = e.liner.Close() }
