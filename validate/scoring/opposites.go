package scoring

import "strings"

// splitOpposites reads 完成50个，未完成不得分: the award is for the failing part alone, and
// what stands before it is its opposite, which earns full marks.
func (p *parser) splitOpposites() {
	for i := 0; i < len(p.rule.Clauses); i++ {
		c := p.rule.Clauses[i]
		if t, text := c.When.(Text); text && isZero(c.Then) && saysNone(t.Words) && endsInAny(t.Words, happenTails()) {
			p.unread(c.At) // 不发生事故，发生不得分
		}
		all, ok := c.When.(All)
		if !ok || len(all.Parts) != 2 {
			continue
		}
		if _, step := c.Then.(Step); step || !strings.ContainsAny(all.Words, partingRunes) || !failsPlan(all.Parts[1]) || !reachesPlan(all.Parts[0]) {
			continue
		}
		p.rule.Clauses[i].When = all.Parts[1]
		if p.otherTop(i) {
			continue
		}
		top := Clause{When: all.Parts[0], Then: whole(), Part: c.Part, At: c.At}
		p.rule.Clauses = append(p.rule.Clauses[:i:i], append([]Clause{top}, p.rule.Clauses[i:]...)...)
		i++
	}
}

// otherTop reports whether another clause awards what is reached.
func (p *parser) otherTop(i int) bool {
	for k, c := range p.rule.Clauses {
		if k != i && gains(c.Then) && isTier(c) && reachesPlan(c.When) {
			return true
		}
	}
	return false
}

// failsPlan reports whether a condition says that the plan is not reached.
func failsPlan(c Cond) bool {
	switch c := c.(type) {
	case Met:
		return c.Not
	case Within:
		r := c.Ranges[0]
		return len(c.Ranges) == 1 && (r.Lo.Set && r.Lo.Target && !r.Hi.Set || r.Hi.Set && r.Hi.Target && !r.Lo.Set && !r.Hi.Incl)
	}
	return false
}

// reachesPlan reports whether a condition says what is to be reached.
func reachesPlan(c Cond) bool {
	switch c := c.(type) {
	case Met:
		return !c.Not
	case Within:
		return len(c.Ranges) == 1 && !failsPlan(c)
	}
	return false
}
