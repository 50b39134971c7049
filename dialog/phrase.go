package dialog

import (
	"strconv"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// phrase is what is left of a bare message, read from left to right.
type phrase struct{ rest string }

func (p *phrase) end() bool { return p.rest == "" }

// eat takes a word if it comes next.
func (p *phrase) eat(word string) bool {
	rest, ok := strings.CutPrefix(p.rest, word)
	if ok && word != "" {
		p.rest = rest
		return true
	}
	return false
}

// any takes the longest of some words that comes next.
func (p *phrase) any(words []string) bool {
	best := ""
	for _, w := range words {
		if len(w) > len(best) && strings.HasPrefix(p.rest, w) {
			best = w
		}
	}
	return p.eat(best)
}

// row takes 第N行, 第N个指标, 第N条.
func (p *phrase) row() (int, bool) {
	q := *p
	if !q.eat(nthWord) {
		return 0, false
	}
	rs := []rune(q.rest)
	v, n := num.Scan(rs)
	q.rest = string(rs[n:])
	if n == 0 || n > 4 || !v.IsInt() || !q.any(rowWords()) {
		return 0, false
	}
	*p = q
	row, err := strconv.Atoi(v.Plain())
	if row < 1 {
		row = maxRows + 1 // there is no row 0; it is refused like one too many
	}
	return row, err == nil
}

// rowCommand finishes a command that names a row and nothing more.
func (p *phrase) rowCommand(k Kind) (Option, bool) {
	row, ok := p.row()
	return Option{Kind: k, At: form.Ref{Row: row}}, ok && p.end()
}

// shift finishes 上移第3行.
func (p *phrase) shift(by int) (Option, bool) {
	row, ok := p.row()
	return Option{Kind: Move, At: form.Ref{Row: row}, To: row + by}, ok && p.end()
}

// isField reports whether the name of a blank of a row comes next.
func (p *phrase) isField() bool {
	_, ok := p.field(form.RowFields())
	return ok
}

// field takes the name of one of some blanks: its label or another word for it,
// the longest that comes next.
func (p *phrase) field(among []form.Field) (form.Field, bool) {
	var best form.Field
	longest := ""
	for _, f := range among {
		for _, w := range fieldWords(f) {
			if len(w) > len(longest) && strings.HasPrefix(p.rest, w) {
				best, longest = f, w
			}
		}
	}
	return best, p.eat(longest)
}
