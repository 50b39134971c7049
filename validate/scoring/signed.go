package scoring

import "strings"

// ofSign keeps, of what a sentence says for every kind of indicator (正向指标…；反向指标…), what is
// for the row's own: more is better under ≥, less under ≤. It is false where the sentence names
// both kinds and what is for which was not found.
func (r Rule) ofSign(row Row) (Rule, bool) {
	more, less := 0, 0
	for _, c := range r.Clauses {
		switch signSaid(c.When) {
		case 1:
			more++
		case -1:
			less++
		}
	}
	own := 0
	switch row.Type {
	case signGE, signGT:
		own = 1
	case signLE, signLT:
		own = -1
	}
	if more != 1 || less != 1 || own == 0 {
		return r, !r.namesSigns()
	}
	kept := make([]Clause, 0, len(r.Clauses)-1)
	for _, c := range r.Clauses {
		if s := signSaid(c.When); s == own {
			c.When = Always{}
		} else if s != 0 {
			continue
		}
		kept = append(kept, c)
	}
	r.Clauses = kept
	return r, true
}

// namesSigns reports whether a sentence speaks of both kinds of indicators.
func (r Rule) namesSigns() bool {
	return strings.Contains(r.Text, indicatorWord) && containsAny(r.Text, moreBetter()...) && containsAny(r.Text, lessBetter()...)
}

// signSaid is 1 for the words 正向指标 alone, -1 for 反向指标, and 0 for all else.
func signSaid(c Cond) int {
	t, ok := c.(Text)
	if !ok {
		return 0
	}
	said := strings.TrimSuffix(stripTail(t.Words), indicatorWord)
	for _, lead := range signLeads() {
		said = strings.TrimPrefix(said, lead)
	}
	switch {
	case oneOf(said, moreBetter()):
		return 1
	case oneOf(said, lessBetter()):
		return -1
	}
	return 0
}
