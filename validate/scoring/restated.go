package scoring

import "jixiaobot/validate/num"

// restated takes 达到目标值95% in a row of 95% for the target said once more, so that it
// and the tiers that name no plan are plain values and no shares of the target.
func (j *judge) restated() {
	if !j.rate || !j.hasT || j.target.Equal(num.Int(100)) {
		return
	}
	again := false
	for _, c := range j.r.Clauses {
		for _, w := range withins(c.When) {
			again = again || w.Named && w.Ranges[0].Lo.At.N.Equal(j.target) && j.isTop(c)
		}
	}
	if !again {
		return
	}
	j.r.Clauses = append([]Clause{}, j.r.Clauses...)
	each(j.r.Clauses, func(w *Within) {
		if w.Named || !containsAny(w.Words, planWords()...) {
			w.Of = Unsaid
		}
	})
}

// sameStep reports whether a quantity is the size of a step: 1% and 1个百分点 are one
// size in one sentence.
func (s *Step) sameStep(q Quantity) bool {
	if q.Unit.Kind == Point && s.Every.Unit.Kind == Percent || q.Unit.Kind == Percent && s.Every.Unit.Kind == Point {
		return q.N.Equal(s.Every.N)
	}
	c, ok := compareQ(q, s.Every)
	return ok && c == 0
}

// fillsTotal reports whether 加满5分 behind a step on top of a base of less may bound the
// base too.
func (p *parser) fillsTotal(s Step, n num.Num, ts []token) bool {
	if !s.Bonus || containsAny(p.words(ts), prizeWord) {
		return false
	}
	for _, c := range p.rule.Clauses {
		if pts, ok := c.Then.(Points); ok && pts.Hi.Sign() > 0 && pts.Hi.Cmp(n) < 0 {
			return true
		}
	}
	return false
}

// named reports whether some tier names the plan and a percentage without 的.
func (r Rule) named() bool {
	found := false
	look(r.Clauses, func(w Within) { found = found || w.Named })
	return found
}
