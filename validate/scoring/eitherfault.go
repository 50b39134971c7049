package scoring

import "strings"

// eitherFault finds the clause of which the actual names one of two faults that 或 joins (资料不齐全 for
// 资料不齐全或未归档的不得分): either of them is enough for what is lost. −1 for none.
func (j *judge) eitherFault() int {
	if j.r.Kind != Choice {
		return -1
	}
	found := false
	sub := *j
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || t.Foreign || !fixedAward(c.Then) || j.isTop(c) {
			continue
		}
		parts := twoFaults(t.Words)
		if parts == nil {
			continue
		}
		if !found {
			sub.r.Clauses = append([]Clause{}, j.r.Clauses...)
		}
		found = true
		sub.r.Clauses[i].When = Any{Parts: parts, Words: t.Words}
	}
	if !found {
		return -1
	}
	i := sub.named()
	if i < 0 {
		return -1
	}
	if _, any := sub.r.Clauses[i].When.(Any); !any {
		return -1
	}
	return i
}

// twoFaults are the two faults that 或 joins, both of which deny something; nil where it may join
// something else.
func twoFaults(s string) []Cond {
	s = stripTail(s)
	a, b, ok := cutAny(s, eitherWords())
	if !ok || strings.Contains(a, orWord) || strings.Contains(b, orWord) || strings.ContainsAny(s, jointsBeside) {
		return nil
	}
	if !deniesWell(a) || !deniesWell(b) {
		return nil
	}
	return []Cond{Text{Words: a}, Text{Words: b}}
}

// deniesWell reports whether words deny something by a word of their own, and are no figure.
func deniesWell(s string) bool {
	return len([]rune(s)) > 2 && strings.ContainsAny(s, denyingRunes) && firstFigure(s) < 0 && !saysPart(s)
}
