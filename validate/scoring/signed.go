package scoring

import "strings"

// ofSign keeps, of what a sentence says for every kind of indicator (正向指标…；反向指标…), what is
// for the row's own: more is better under ≥, less under ≤.
func (r Rule) ofSign(row Row) Rule {
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
		return r
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
	return r
}

// signsApart leaves unread a sentence that speaks of both kinds of indicators, where what is for
// which was not found.
func (p *parser) signsApart() {
	if !p.says(indicatorWord) || !p.says(moreBetter()...) || !p.says(lessBetter()...) {
		return
	}
	more, less := 0, 0
	for _, c := range p.rule.Clauses {
		switch signSaid(c.When) {
		case 1:
			more++
		case -1:
			less++
		}
	}
	if (more != 1 || less != 1) && len(p.rule.Clauses) > 0 {
		p.unread(p.rule.Clauses[0].At)
	}
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
