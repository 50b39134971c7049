package scoring

import "strings"

// splitOpposites reads 完成50个，未完成不得分: the award is for the failing part alone, and
// what stands before it is its opposite, which earns full marks.
func (p *parser) splitOpposites() {
	for i := 0; i < len(p.rule.Clauses); i++ {
		c := p.rule.Clauses[i]
		all, ok := c.When.(All)
		if !ok || len(all.Parts) != 2 {
			continue
		}
		_, step := c.Then.(Step)
		if opposite := opposed(all.Parts[0], all.Parts[1]); step || !strings.ContainsAny(all.Words, partingRunes) || !opposite && (!failsPlan(all.Parts[1]) || !reachesPlan(all.Parts[0])) {
			if impossible(all) {
				p.unread(c.At) // 高于130%，低于70%
			}
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

// opposed reports whether the second condition is the opposite of the first:
// 90%以上，低于90%; 资料齐全，不齐全; 不发生事故，发生.
func opposed(a, b Cond) bool {
	switch x := a.(type) {
	case Within:
		y, ok := b.(Within)
		if !ok || len(x.Ranges) != 1 || len(y.Ranges) != 1 || x.What != y.What {
			return false
		}
		r, cut := x.Ranges[0].cut(y.Ranges[0])
		if !cut || r.Lo.Target || r.Hi.Target || r.Lo.Incl == r.Hi.Incl {
			return false
		}
		c, same := compareQ(r.Lo.At, r.Hi.At)
		return same && c == 0
	case Text:
		y, ok := b.(Text)
		if !ok {
			return false
		}
		v, w := plain(x.Words), plain(y.Words)
		if oneOf(w, happenAlone()) {
			return saysNone(x.Words)
		}
		for _, n := range negations() {
			if rest, cut := strings.CutPrefix(w, n); cut && len([]rune(rest)) > 1 {
				lead, ends := strings.CutSuffix(v, rest)
				return ends && !startsNot(v) && !endsInAny(lead, negations())
			}
		}
	}
	return false
}

// impossible reports whether two comparisons leave no value that meets both.
func impossible(all All) bool {
	x, okX := all.Parts[0].(Within)
	y, okY := all.Parts[1].(Within)
	if !okX || !okY || x.What != y.What || len(x.Ranges) != 1 || len(y.Ranges) != 1 || subjectOf(x) != subjectOf(y) {
		return false
	}
	r, cut := x.Ranges[0].cut(y.Ranges[0])
	return cut && !r.Lo.Target && !r.Hi.Target && r.empty()
}
