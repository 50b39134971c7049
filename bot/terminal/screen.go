package terminal

import (
	"context"
	"io"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"jixiaobot/bot"
	"jixiaobot/dialog/say"
)

// screen is the bot.Sender of a session: it prints messages and writes files.
type screen struct {
	out      io.Writer
	dir      string
	remember func(line string)

	mu   sync.Mutex
	err  error // of the first print that failed
	left bool
}

var _ bot.Sender = (*screen)(nil)

// Send is bot.Sender.Send.
func (s *screen) Send(_ context.Context, _ string, m say.Message) error {
	if m.Copy != "" {
		s.remember(m.Copy) // the arrow keys bring the current answer back for editing
	}
	return s.show(m)
}

// SendFiles is bot.Sender.SendFiles. A folder that cannot be written to is the
// person's to mend: they are told, and the reply counts as sent.
func (s *screen) SendFiles(_ context.Context, _ string, files []bot.File, caption say.Message) error {
	for _, f := range files {
		path, err := writeNew(s.dir, f.Name, f.Data)
		if err != nil {
			return s.show(say.NotSaved(s.dir))
		}
		if err := s.show(say.Saved(path)); err != nil {
			return err
		}
	}
	if caption.Text == "" && len(caption.Choices) == 0 {
		return nil
	}
	return s.show(caption)
}

// show prints one message with its buttons and an empty line below.
func (s *screen) show(m say.Message) error {
	text := render(m)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.left = s.left || m.Leave
	return s.print(text + "\n\n")
}

func (s *screen) newline() {
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.print("\n") // kept in s.err
}

// echo shows a pasted line, which the terminal itself does not.
func (s *screen) echo(line string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.print(pasting + line + "\n") // kept in s.err
}

// print is called with s.mu held. After the first failure nothing is printed.
func (s *screen) print(text string) error {
	if s.err == nil {
		_, s.err = io.WriteString(s.out, text)
	}
	return s.err
}

// over reports whether the person said goodbye, or nothing can be printed.
func (s *screen) over() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.left || s.err != nil
}

func (s *screen) failure() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// render is a message as the terminal shows it.
func render(m say.Message) string {
	var lines []string
	if m.Text != "" {
		lines = append(lines, harmless(m.Text))
	}
	var labels []string
	n := 0
	for _, row := range m.Choices {
		for _, c := range row {
			if n++; n > m.Listed {
				labels = append(labels, label(n, harmless(c.Label), m.Numbered))
			}
		}
	}
	between := ""
	if m.Numbered {
		between = "  "
	}
	return strings.Join(append(lines, flow(labels, between)...), "\n")
}

func label(n int, words string, numbered bool) string {
	if numbered {
		return strconv.Itoa(n) + " " + words
	}
	return "［" + words + "］"
}

// flow sets labels one after the other, as many on a line as the narrowest
// screen holds. A label is never broken.
func flow(labels []string, between string) []string {
	var lines []string
	line := ""
	for _, l := range labels {
		switch {
		case line == "":
			line = l
		case width(line)+width(between)+width(l) <= columns:
			line += between + l
		default:
			lines = append(lines, line)
			line = l
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// width is how many columns a text takes; Chinese characters and full-width
// signs take two.
func width(text string) int {
	n := 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Mn, r):
		case wide(r):
			n += 2
		default:
			n++
		}
	}
	return n
}

func wide(r rune) bool {
	switch {
	case r < 0x1100:
		return false
	case r <= 0x115F, r >= 0x2E80 && r <= 0xA4CF, r >= 0xAC00 && r <= 0xD7A3, r >= 0xF900 && r <= 0xFAFF:
		return true
	case r >= 0xFE30 && r <= 0xFE6F, r >= 0xFF00 && r <= 0xFF60, r >= 0xFFE0 && r <= 0xFFE6:
		return true
	}
	return r >= 0x1F300 && r <= 0x1FAFF || r >= 0x20000 && r <= 0x3FFFD
}

// harmless takes out what would steer the terminal instead of being shown: a
// person's words, or those of a file, come back in our messages.
func harmless(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
