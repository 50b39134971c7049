package grid

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// maxLabel is the most runes of a label.
const maxLabel = 24

// columnHead is the column that a cell heads; 0 for none.
func columnHead(text string) form.Field {
	for _, key := range keysOf(text) {
		if c := columnOf(key); c != 0 {
			return c
		}
	}
	return 0
}

// labelField is the blank of header or footer that a whole cell names.
func labelField(text string) form.Field {
	for i, key := range keysOf(text) {
		f := labelOf(key)
		if f == form.Year && i > 0 {
			continue // (2026)年度 is an answer, not a label
		}
		if f != 0 {
			return f
		}
	}
	return 0
}

// keysOf are the keys a label may be known by: all of it, without what stands in
// brackets, and without a year in front.
func keysOf(text string) []string {
	if len(text) > 4*maxLabel {
		return nil
	}
	key := plainKey(text)
	if key == "" {
		return nil
	}
	out := []string{key}
	if bare := plainKey(unbracketed(text)); bare != key && bare != "" {
		out = append(out, bare)
	}
	for _, k := range out {
		if rest := strings.TrimLeft(k, "0123456789"); rest != k && rest != "" {
			out = append(out, rest, strings.TrimPrefix(strings.TrimPrefix(rest, yearMark+yearTail), yearMark))
		}
	}
	return out
}

// unbracketed is folded text without brackets and what stands in them.
func unbracketed(text string) string {
	var b strings.Builder
	depth := 0
	for _, r := range num.Fold(text) {
		switch r {
		case '(', '[', '【', '〔':
			depth++
		case ')', ']', '】', '〕':
			depth = max(0, depth-1)
		default:
			if depth == 0 {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// A labelled text is a label with what follows it in the same cell.
type labelled struct {
	field form.Field
	value string
	colon bool // the label ends with one
}

// splitLabels takes a cell apart that begins with a label of header or footer:
// “填表人：王小明”, or several of them, “填表人：王小明 联系电话：…”; nil when it
// begins with none.
func splitLabels(text string) []labelled {
	rs := []rune(text)
	folded := num.Fold(text)
	if f := labelField(text); f != 0 {
		return []labelled{{field: f, colon: strings.HasSuffix(strings.TrimSpace(string(folded)), ":")}}
	}
	first, end := labelBefore(folded, 0)
	if first == 0 {
		return nil
	}
	out := []labelled{{field: first, colon: true}}
	from := end
	for i := end; i < len(folded) && several(first); i++ {
		if folded[i] != ':' {
			continue
		}
		f, n := labelEnding(folded[from:i])
		if f == 0 {
			continue
		}
		out[len(out)-1].value = num.Normal(string(rs[from : i-n]))
		out = append(out, labelled{field: f, colon: true})
		from = i + 1
	}
	out[len(out)-1].value = num.Normal(string(rs[from:]))
	return out
}

// several reports whether other labels may follow the blank in one cell: not in
// duties and goals, which may quote anything.
func several(f form.Field) bool { return f != form.Duties && f != form.Goals }

// labelBefore reads a label with its colon at the start of folded runes: the
// blank, and the place behind the colon. Without a colon a space will do behind
// a signature's official label.
func labelBefore(folded []rune, from int) (form.Field, int) {
	for i := from; i < len(folded) && i-from <= maxLabel; i++ {
		switch folded[i] {
		case ':':
			return labelField(string(folded[from:i])), i + 1
		case ' ', '\n':
			f := labelField(string(folded[from:i]))
			if f >= form.BusinessReviewer && f.Label() == string(folded[from:i]) && !colonSoon(folded[i:]) {
				return f, i + 1
			}
		}
	}
	return 0, 0
}

// colonSoon reports whether only spaces stand before a colon.
func colonSoon(folded []rune) bool {
	for _, r := range folded {
		if !unicode.IsSpace(r) {
			return r == ':'
		}
	}
	return false
}

// labelEnding is the label that folded runes end with, and its length. A short
// one must stand by itself: “张主任电话：” ends with none.
func labelEnding(folded []rune) (form.Field, int) {
	for n := min(maxLabel, len(folded)); n >= 2; n-- {
		at := len(folded) - n
		alone := at == 0 || !unicode.IsLetter(folded[at-1]) && !digit(folded[at-1])
		if unicode.IsSpace(folded[at]) || digit(folded[at]) || !alone && n < 3 {
			continue
		}
		f := labelField(string(folded[at:]))
		if f != 0 && (alone || f.Label() == string(folded[at:])) {
			return f, n
		}
	}
	return 0, 0
}

// yearIn is the year that a line says: (2026)年度, 2026年度…, at most one.
func yearIn(text string) string {
	rs := num.Fold(text)
	for i := 0; i+4 <= len(rs); i++ {
		if !digit(rs[i]) || i > 0 && digit(rs[i-1]) {
			continue
		}
		if year := string(rs[i : i+4]); isYear(year) && yearFollows(rs[i+4:]) {
			return year
		}
	}
	return ""
}

func isYear(s string) bool {
	return len(s) == 4 && strings.Trim(s, "0123456789") == "" && (s[:2] == "20" || s[:2] == "19")
}

// yearFollows reports whether 年 stands behind a year, in brackets or not.
func yearFollows(rs []rune) bool {
	for _, r := range rs {
		if r == ' ' || r == ')' || r == '_' {
			continue
		}
		return string(r) == yearMark
	}
	return false
}

// squeeze is a text without white space.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func digit(r rune) bool { return r >= '0' && r <= '9' }

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func runeAt(rs []rune, i int) rune {
	if i < 0 || i >= len(rs) {
		return 0
	}
	return rs[i]
}
