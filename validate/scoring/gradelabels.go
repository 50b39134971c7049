package scoring

import "strings"

// gradeLabels lets either the letter of a grade or what it says be the answer: A档：机制完善（8-10分）.
// All grades of the sentence must be lettered, each by its own letter.
func (p *parser) gradeLabels() {
	seen := map[string]bool{}
	for _, c := range p.rule.Clauses {
		label, _, ok := labelledGrade(c)
		if !ok || seen[label] {
			return
		}
		seen[label] = true
	}
	if len(seen) < 2 {
		return
	}
	for i, c := range p.rule.Clauses {
		label, rest, _ := labelledGrade(c)
		p.rule.Clauses[i].When = Any{Parts: []Cond{Text{Words: label}, Text{Words: rest}}, Words: c.When.(Text).Words}
	}
}

// labelledGrade takes A档:机制完善 apart.
func labelledGrade(c Clause) (label, rest string, ok bool) {
	t, text := c.When.(Text)
	if !text || t.Exempt || t.Foreign {
		return "", "", false
	}
	label, rest, ok = strings.Cut(t.Words, ":")
	rs := []rune(label)
	return label, rest, ok && len(rs) == 2 && strings.ContainsRune(letterRunes, rs[0]) && strings.ContainsRune(rankedRunes, rs[1]) && len([]rune(rest)) > 1 && !strings.Contains(rest, ":")
}
