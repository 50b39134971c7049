package scoring

import (
	"slices"
	"strings"
)

// gradedMet takes 达标得3分 beside 优秀得5分 for one of the grades, which it is there.
func (p *parser) gradedMet() {
	if !p.says(markGrade) {
		return
	}
	best := slices.ContainsFunc(p.rule.Clauses, func(c Clause) bool {
		t, ok := c.When.(Text)
		return ok && !t.Exempt && slices.ContainsFunc(bestGrades(), func(g []string) bool { return containsAny(t.Words, g...) })
	})
	if !best {
		return
	}
	for i, c := range p.rule.Clauses {
		if m, ok := c.When.(Met); ok && !m.OnTime && strings.Contains(m.Words, markGrade) {
			p.rule.Clauses[i].When = Text{Words: m.Words}
		}
	}
}
