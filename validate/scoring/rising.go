package scoring

import "strings"

// risingDistances lets 超过目标5%得9分，超过目标10%得10分 hold beyond their numbers too: where more
// is given the farther the actual lies from the plan, no distance in between is left out.
func (p *parser) risingDistances() {
	for i, c := range p.rule.Clauses {
		w, ok := exactDistance(c)
		if ok && p.rises(i, w.What) {
			lo := w.Ranges[0].Lo
			lo.Incl = !containsAny(w.Words, strictWords()...) || strings.Contains(w.Words, inclusionRune)
			w.Ranges = []Range{{Lo: lo}}
			p.rule.Clauses[i].When = w
		}
	}
}

// exactDistance is the condition of an award in points at a distance from the plan said without
// 以上.
func exactDistance(c Clause) (Within, bool) {
	w, ok := c.When.(Within)
	pts, fixed := c.Then.(Points)
	if !ok || !fixed || pts.Hi.Sign() <= 0 || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.Ranges[0].Lo.Target {
		return w, false
	}
	return w, (w.What == Over || w.What == Short) && w.Ranges[0].Lo.At.N.Sign() > 0
}

// rises reports whether award i gives more than what the plan itself earns, and every other
// distance of its kind gives more the greater it is.
func (p *parser) rises(i int, kind Measure) bool {
	own := p.rule.Clauses[i]
	at, got := own.When.(Within).Ranges[0].Lo.At, own.Then.(Points).Hi
	seen := false
	for k, c := range p.rule.Clauses {
		pts, fixed := c.Then.(Points)
		if _, pattern := c.Then.(Series); pattern {
			return false
		}
		if k == i || !fixed || pts.Hi.Sign() <= 0 {
			continue
		}
		if atPlan(c.When) {
			seen = true
			if pts.Hi.Cmp(got) >= 0 {
				return false
			}
			continue
		}
		w, ok := c.When.(Within)
		if !ok || w.What != kind || len(w.Ranges) != 1 {
			continue
		}
		if w.Ranges[0].Hi.Set && !w.Ranges[0].Exact {
			return false // 超5%-10%: bands of their own
		}
		seen = true
		d, same := compareQ(w.Ranges[0].Lo.At, at)
		if !same || d == 0 || (d > 0) != (pts.Hi.Cmp(got) > 0) {
			return false
		}
	}
	return seen
}

// atPlan reports whether a condition is that the plan is reached, or kept to.
func atPlan(c Cond) bool {
	switch c := c.(type) {
	case Met:
		return !c.Not
	case Within:
		return c.What == Value && len(c.Ranges) == 1 && c.Ranges[0].anyEnd().Target
	}
	return false
}
