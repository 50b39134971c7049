// Package terminal is the chat on a terminal or through a pipe: a loop that reads
// lines and a bot.Sender that prints. It owns how input is typed, how messages
// and their buttons look on a narrow screen, and where files are written.
//
// It decides nothing about answers, keeps nothing beyond the session, and never
// writes outside the folder it is given, nor over a file that is there.
package terminal

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"

	"jixiaobot/bot"
	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
)

// Bounds of what is read.
const (
	maxText  = 64<<10 + 1 // bytes of one message that are passed on; the rest of the line is dropped, and the conversation says it is too long
	maxFile  = 8 << 20    // bytes of a file that are read; Files refuses far smaller ones
	handIns  = 3          // times an update is handed in before the person is told
	columns  = 40         // of the narrowest screen
	prompt   = "> "
	pasting  = "| "
	pasteEnd = "/end"
)

// Config is what a session needs. Everything but Place must be set.
type Config struct {
	In  io.Reader
	Out io.Writer
	// TTY says that In and Out are the process's own terminal: lines are then
	// edited in place, and a prompt is shown.
	TTY    bool
	Bot    *bot.Bot
	Files  bot.Files
	Chat   string // the name the conversation is stored under
	OutDir string // the folder files are written to; made when it is missing
	Place  string // where the draft is kept, to be told at the end; empty: nowhere
}

// session is one run of Run.
type session struct {
	Config
	screen *screen
	lines  source
}

// source gives the lines a person types, without their ends. After the last one
// it gives io.EOF.
type source interface {
	line(ctx context.Context, prompt string) (string, error)
	pasted(ctx context.Context) (string, error) // a line of a pasted text
	remember(line string)                       // for the arrow keys, where there are any
	close()
}

// Run talks until the person leaves, the input ends or ctx ends, and says where
// the draft is kept. It returns an error only when nothing can be read or printed
// any more; the draft is kept even then. Bot stays open.
func Run(ctx context.Context, c Config) error {
	s := &session{Config: c, screen: &screen{out: c.Out, dir: c.OutDir}}
	if c.TTY {
		s.lines = newEditor(c.In)
	} else {
		s.lines = newPipe(c.In)
	}
	s.screen.remember = s.lines.remember
	err := s.talk(ctx)
	s.lines.close()
	if c.TTY && ctx.Err() != nil {
		s.screen.newline() // off the line that was being typed
	}
	s.screen.show(say.Farewell(c.Place))
	return errors.Join(err, s.screen.failure())
}

// talk is the loop. The open question comes first, as often as one starts.
func (s *session) talk(ctx context.Context) error {
	s.hand(ctx, dialog.Start)
	for !s.screen.over() && ctx.Err() == nil {
		in, err := s.read(ctx)
		if in != nil {
			s.hand(ctx, in)
		}
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
			return nil
		case err != nil:
			return fmt.Errorf("terminal: read: %w", err)
		}
	}
	return nil
}

// hand gives one input to the bot. The same update handed in again is not taken
// twice, so a store that stumbles is simply tried again.
func (s *session) hand(ctx context.Context, in dialog.Input) {
	u := bot.Update{ID: rand.Int64(), Chat: s.Chat, Input: in}
	for range handIns {
		if s.Bot.Handle(ctx, u, s.screen) == nil {
			return
		}
		if ctx.Err() != nil {
			break
		}
	}
	s.screen.show(say.Trouble(say.NotKept))
}

// read reads one message. At the end of the input it may give both a last
// message and an error.
func (s *session) read(ctx context.Context) (dialog.Input, error) {
	line, err := s.lines.line(ctx, prompt)
	if err != nil {
		return nil, err
	}
	word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	switch word {
	case "/file":
		return readFile(s.Files, rest), nil
	case "/paste":
		text, err := s.paste(ctx)
		return dialog.Text{Text: text}, err
	}
	return dialog.Text{Text: unescape(line)}, nil
}

// paste reads lines up to /end as one message.
func (s *session) paste(ctx context.Context) (string, error) {
	if s.TTY {
		s.screen.show(say.PasteOpen())
	}
	var text strings.Builder
	for {
		line, err := s.lines.pasted(ctx)
		if s.TTY && err == nil {
			s.screen.echo(line)
		}
		if err != nil || strings.TrimSpace(line) == pasteEnd {
			return strings.TrimSuffix(text.String(), "\n"), err
		}
		if room := maxText - text.Len(); room > 0 {
			line = unescape(line) + "\n"
			text.WriteString(line[:min(room, len(line))])
		}
	}
}

// unescape turns \n into a line break.
func unescape(line string) string { return strings.ReplaceAll(line, `\n`, "\n") }

// pipe is a source that is not a terminal.
type pipe struct {
	in   io.Reader
	ask  chan struct{}
	got  chan read
	once bool
}

// read is what one attempt to read a line gave.
type read struct {
	line string
	err  error
}

func newPipe(in io.Reader) *pipe {
	return &pipe{in: in, ask: make(chan struct{}), got: make(chan read, 1)}
}

// line reads in a goroutine of its own, for a read cannot be called off: when ctx
// ends, the session goes on without it.
func (p *pipe) line(ctx context.Context, _ string) (string, error) {
	if !p.once {
		p.once = true
		go p.run()
	}
	select {
	case p.ask <- struct{}{}:
	case <-ctx.Done():
		return "", ctx.Err()
	}
	select {
	case r := <-p.got:
		return r.line, r.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// pasted is like any other line.
func (p *pipe) pasted(ctx context.Context) (string, error) { return p.line(ctx, "") }

func (p *pipe) run() {
	in := bufio.NewReader(p.in)
	for range p.ask {
		line, err := readLine(in)
		p.got <- read{line, err}
	}
}

func (p *pipe) remember(string) {}
func (p *pipe) close()          { close(p.ask) }

// readLine reads to the end of the line, and keeps no more of it than maxText
// bytes. A last line without an end counts as a line.
func readLine(in *bufio.Reader) (string, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		line = append(line, part[:min(len(part), maxText+len("\r\n")-len(line))]...)
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err != nil && !(errors.Is(err, io.EOF) && len(line) > 0):
			return "", err
		}
		text := strings.TrimSuffix(strings.TrimSuffix(string(line), "\n"), "\r")
		return text[:min(len(text), maxText)], nil
	}
}
