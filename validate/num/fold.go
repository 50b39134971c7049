package num

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Fold is s in the spelling all readers here expect, one rune for each rune of
// s, so that an index into the result is an index into []rune(s) too. Full-width
// forms become half-width, look-alike signs, dashes, tildes, stops and spaces
// become the common one, CJK radicals that PDF programs write for the character
// become the character. Letters keep their case, “。” “、” and quotation marks
// stay. Invisible characters become a space: they never join two digits. A byte
// that is not UTF-8 becomes U+FFFD. Folding twice changes nothing.
//
// A full-width comma becomes “,”, except where it would then read as a thousands
// mark: in “分值5，100%完成得满分” it ends a clause, so it becomes “;”. A whole answer
// (1，234) is another matter, and Parse and ParseQuantity take the mark there.
func Fold(s string) []rune {
	rs := []rune(s)
	for i, r := range rs {
		if r == wideComma && clauseEnd(rs, i) {
			rs[i] = ';'
			continue
		}
		rs[i] = foldRune(r)
	}
	return rs
}

// foldAnswer is Fold for a text that is one number or quantity.
func foldAnswer(s string) []rune {
	return Fold(strings.ReplaceAll(s, string(wideComma), ","))
}

// wideComma is U+FF0C, the comma of Chinese text.
const wideComma = '，'

// clauseEnd reports whether the comma at i stands between a digit and exactly
// three digits; what stands before i is folded already.
func clauseEnd(rs []rune, i int) bool {
	if i == 0 || !isDigit(rs[i-1]) {
		return false
	}
	n := 0
	for n <= 3 && i+1+n < len(rs) && isDigit(foldRune(rs[i+1+n])) {
		n++
	}
	return n == 3
}

func foldRune(r rune) rune {
	switch {
	case r >= ' ' && r < 0x7F, r >= 0x4E00 && r <= 0x9FFF, r >= 0x3001 && r <= 0x301B,
		r >= 0x2018 && r <= 0x201F, r == '\n', r == '\t':
		return r // nearly every rune of a form
	case r >= 0xFF01 && r <= 0xFF5E:
		return r - 0xFF01 + '!' // what width.Fold does, without its table
	case r >= 0xFE50 && r <= 0xFE6B, r >= 0x2E80 && r <= 0x2FD5, r >= 0xF900 && r <= 0xFAD9:
		r = onlyRune(norm.NFKC, r) // small forms, radicals, compatibility ideographs
	default:
		if f := width.LookupRune(r).Folded(); f != 0 {
			r = f
		}
	}
	return likeness(r)
}

// onlyRune is the normal form of r where that is one rune, else r.
func onlyRune(f norm.Form, r rune) rune {
	s := f.String(string(r))
	if out, n := utf8.DecodeRuneInString(s); n == len(s) {
		return out
	}
	return r
}

// likeness is the common sign for those that only look like it; width.Fold does
// not touch these.
func likeness(r rune) rune {
	switch r {
	case '≧', '⩾', '≮', '⋝': // ≮ “not less than” is how engineers write ≥
		return '≥'
	case '≦', '⩽', '≯', '⋜':
		return '≤'
	case '−', '‐', '‑', '‒', '–', '—', '―', '─', '⁃', '˗':
		return '-'
	case '〜', '∼', '∽', '˜', '⁓', '〰':
		return '~'
	case '٪':
		return '%'
	case '∕', '⁄':
		return '/'
	case '∶', '꞉':
		return ':'
	case '✕', '✖', '╳', '⨯':
		return '×'
	}
	if blank(r) && r != '\n' && r != '\t' {
		return ' '
	}
	return r
}

// OnlyHan reports whether s is common Chinese characters alone (U+4E00 to U+9FFF), which
// Fold and Normal leave as they are.
func OnlyHan(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r < 0x4E00 || r > 0x9FFF })
}

// blank reports whether r leaves no mark on paper: white space, control and
// format characters, and the two fillers that are letters by name only.
func blank(r rune) bool {
	switch r {
	case '\u3164', '\uFFA0', '\u115F', '\u1160', '\u2800':
		return true
	}
	return unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Z)
}

// Normal is what is kept of a person's answer: valid UTF-8 in NFC, line ends as
// "\n", without control and invisible format characters other than "\n" and
// "\t", and without any kind of white space at either end. Punctuation and width
// are kept as typed: an official paper is full of “，” and “（）”, so NFKC is never
// applied. Normal of Normal changes nothing.
func Normal(s string) string {
	if !strings.ContainsFunc(s, unusual) {
		return strings.Trim(s, " \n\t") // nearly every answer
	}
	return normal(s)
}

// normal is Normal of any text.
func normal(s string) string {
	s = strings.ToValidUTF8(s, string(utf8.RuneError))
	s = strings.ReplaceAll(s, "\r\n", "\n")
	s = strings.Map(kept, s)
	return strings.TrimFunc(norm.NFC.String(s), blank)
}

// unusual reports whether Normal has to look at a rune: all but printable ASCII,
// Chinese characters with their marks and wide forms. None of those is composed
// with others, none is invisible, and blanks among them are three.
func unusual(r rune) bool {
	switch {
	case r >= ' ' && r < 0x7F, r >= 0x4E00 && r <= 0x9FFF, r >= 0x3001 && r <= 0x301B, r >= 0xFF01 && r <= 0xFF5E,
		r >= 0x2018 && r <= 0x201F, r == '\n', r == '\t', r == '≥', r == '≤', r == '—', r == '…':
		return false
	}
	return true
}

// kept is the rune an answer keeps for r; −1 for none.
func kept(r rune) rune {
	switch r {
	case '\n', '\t':
		return r
	case '\r', '\v', '\f', '\u0085', '\u2028', '\u2029': // line ends of other systems
		return '\n'
	}
	if unicode.In(r, unicode.Cc, unicode.Cf) {
		return -1
	}
	return r
}

// trim is rs without spaces, tabs and line ends at either end.
func trim(rs []rune) []rune {
	for len(rs) > 0 && space(rs[0]) {
		rs = rs[1:]
	}
	for len(rs) > 0 && space(rs[len(rs)-1]) {
		rs = rs[:len(rs)-1]
	}
	return rs
}

// space reports whether a folded rune is white space.
func space(r rune) bool { return r == ' ' || r == '\n' || r == '\t' }

// spaces counts the white space at the start of rs.
func spaces(rs []rune) int {
	n := 0
	for n < len(rs) && space(rs[n]) {
		n++
	}
	return n
}

// has reports whether rs starts with the word, rune for rune.
func has(rs []rune, word string) bool {
	i := 0
	for _, r := range word {
		if i >= len(rs) || rs[i] != r {
			return false
		}
		i++
	}
	return true
}

// firstOf is the length in runes of the first of the words that rs starts with;
// 0 for none. Lists put a longer word before its own beginning.
func firstOf(rs []rune, words []string) int {
	for _, w := range words {
		if has(rs, w) {
			return runes(w)
		}
	}
	return 0
}

// runes is the length of a word in runes.
func runes(word string) int { return utf8.RuneCountInString(word) }
