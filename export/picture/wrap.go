package picture

import (
	"strings"
	"unicode"
)

// A measure is the width of one character, in 1/64 of a pixel.
type measure func(r rune) int

// A tie says how much two neighbouring characters want to stand on one line.
type tie uint8

const (
	free   tie = iota // between Chinese characters and between words
	paired            // the parts of a date, a formula and its operators
	tied              // a number and its unit or sign
	knit              // letters of a word, digits of a number
	locked            // before 。 and behind （: never, as long as there is another way
)

// wrap breaks a text into lines that are no wider than width: between Chinese
// characters and words if possible, inside a date and then between a number
// and its unit if there is no other way in that line, inside a word if it is longer than
// a line, and before 。 or behind （ only if the line is nothing but such marks.
// Every line but an empty one has at least one character. The blanks at the end
// of a line hang over its edge. Lines put together are the text again, less its
// own line breaks.
func wrap(text string, width int, wide measure) []string {
	var out []string
	for part := range strings.SplitSeq(text, "\n") {
		out = breakLines(out, []rune(part), width, wide)
	}
	return out
}

// breakLines appends the lines of one paragraph.
func breakLines(out []string, rs []rune, width int, wide measure) []string {
	for {
		end, over := fill(rs, width, wide)
		if !over {
			return append(out, string(rs))
		}
		n := bestBreak(rs, end)
		out = append(out, string(rs[:n]))
		rs = rs[n:]
	}
}

// fill counts the characters that fit the width, the first in any case; over is
// false when all do.
func fill(rs []rune, width int, wide measure) (end int, over bool) {
	used := 0
	for i, r := range rs {
		used += wide(r)
		if used > width && i > 0 && r != ' ' {
			return i, true
		}
	}
	return len(rs), false
}

// bestBreak is the last place up to end where the tie is weakest.
func bestBreak(rs []rune, end int) int {
	best, at := locked, end
	for i := end; i > 0; i-- {
		if t := tieAt(rs, i); t < best {
			best, at = t, i
		}
		if best == free {
			break
		}
	}
	return at
}

// tieAt is the tie between the characters before and behind place i.
func tieAt(rs []rune, i int) tie {
	a, b := rs[i-1], rs[i]
	switch {
	case strings.ContainsRune(startBanned, b), strings.ContainsRune(endBanned, a), b == ' ' && a != ' ':
		return locked
	case a == b && strings.ContainsRune(doubled, a):
		return locked
	case a == ' ':
		return free
	case inWord(a) && inWord(b):
		if strings.ContainsRune(joints, a) {
			return tied
		}
		return knit
	case isDigit(a) && unicode.Is(unicode.Han, b), strings.ContainsRune(ordinals, a) && isDigit(b), strings.ContainsRune(signs, a) && isDigit(b):
		return tied
	case strings.ContainsRune(operators, b), strings.ContainsRune(dateParts, a) && isDigit(b) && i > 1 && isDigit(rs[i-2]):
		return paired
	}
	return free
}

// inWord reports a character of a word or number that is written narrow.
func inWord(r rune) bool {
	return r > ' ' && r < 0x2000 && !strings.ContainsRune(signs, r) || r >= 0xFF61 && r <= 0xFFDC
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' || r >= '０' && r <= '９' }

// tidy is a text ready to be drawn: line breaks as \n, a tab as blanks, and
// without what has no look of its own (joiners, marks of direction, variants).
func tidy(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\t' || r == '\u00a0' || r == '\u2028':
			b.WriteString("  ")
		case r >= 0xFE00 && r <= 0xFE0F, r >= 0xE0000 && r <= 0xE0FFF, r != '\n' && unicode.Is(unicode.Cf, r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
