package telegram

import (
	"strings"
	"unicode/utf8"
)

// Telegram's limits of one message, in UTF-16 units.
const (
	maxText    = 4096
	maxCaption = 1024
)

// split cuts a text into parts of at most most UTF-16 units: at the last empty
// line that fits, else at the last line break, else in mid-line. No part is
// empty or blank, for Telegram refuses those.
func split(text string, most int) []string {
	var out []string
	for {
		text = strings.Trim(text, "\n")
		end := fits(text, most)
		if end == len(text) {
			break
		}
		if at := lastBreak(text[:end]); at > 0 {
			end = at
		}
		if part := strings.TrimRight(text[:end], "\n"); strings.TrimSpace(part) != "" {
			out = append(out, part)
		}
		text = text[end:]
	}
	if strings.TrimSpace(text) != "" {
		out = append(out, text)
	}
	return out
}

// lastBreak is where a piece of text is best cut; 0 when it is one line.
func lastBreak(piece string) int {
	if at := strings.LastIndex(piece, "\n\n"); at > len(piece)/2 {
		return at
	}
	return max(0, strings.LastIndexByte(piece, '\n'))
}

// fits is how many bytes of a text are at most most UTF-16 units; at least one
// rune, if there is one.
func fits(text string, most int) int {
	units := 0
	for i, r := range text {
		units += utf16Len(r)
		if units > most && i > 0 {
			return i
		}
	}
	return len(text)
}

// utf16Len is the UTF-16 units of a rune; a byte that is no UTF-8 goes out as one
// replacement character.
func utf16Len(r rune) int {
	if r > 0xffff && utf8.ValidRune(r) {
		return 2
	}
	return 1
}

// units is the length of a text as Telegram counts it.
func units(text string) int {
	n := 0
	for _, r := range text {
		n += utf16Len(r)
	}
	return n
}
