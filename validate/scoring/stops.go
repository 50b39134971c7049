package scoring

import "slices"

// awardAfterStop reports whether the stop at hand only parts a condition from its
// own award (满意度90%以上。得10分 or a line break there): the award comes first after
// it and no condition of its own follows.
func (p *parser) awardAfterStop() bool {
	i := p.i + 1
	if p.at(p.i).is(wStop) && len(p.rule.Clauses) == 0 && (p.at(i).is(wElse) || p.fails(p.at(i))) && p.judges(p.trim(p.pend)) {
		return true // 完成50个。未完成不得分
	}
	if !p.at(p.i).is(wSemi, wStop) || p.at(i).is(wNum, wFull, wOpen) || !p.judges(p.trim(p.pend)) {
		return false
	}
	if p.at(i).is(wFormula) {
		return true
	}
	a, ok := p.award(i)
	return ok && !p.at(a.next).is(wColon, wOpenP) || ok && p.at(a.next).is(wOpenP) && p.at(a.next+1).is(wNum)
}

// judges reports whether words compare, name a day, or say that the plan is or is
// not met, so that they are a condition and no name.
func (p *parser) judges(ts []token) bool {
	return hasAny(ts, wNum, wDate, wMet, wNotMet, wReach, wNotReach, wOnTime, wNotTime, wElse, wTarget)
}

// planAhead takes 检查任务300家 before a formula for the plan that the formula speaks of.
func (p *parser) planAhead(e Expr) {
	ts := p.trim(p.pend)
	for n := len(ts); n > 1 && ts[n-1].is(wColon, wScoreVerb, wSemi, wComma) && !ts[n-1].is(wNum); n = len(ts) {
		ts = ts[:n-1]
	}
	if q, ok := p.plan(ts); ok && uses(e, VarTarget) && !hasAny(ts, wReach) {
		p.rule.Plans = append(p.rule.Plans, Plan{q, p.spanOf(ts)})
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		p.pend = nil
	}
}

// twice is the length of the first half of a sentence that stands there twice, as
// in a cell copied into itself; else the whole length.
func (s *scanner) twice() int {
	n := len(s.rs)
	for n > 0 && isStop(s.rs[n-1]) {
		n--
	}
	for half := n / 2; half >= n/2-1 && half >= minTwice; half-- {
		from := n - half
		if from > half && !isStop(s.rs[from-1]) || from-half > 1 {
			continue
		}
		if slices.Equal(s.rs[:half], s.rs[from:n]) {
			return half
		}
	}
	return len(s.rs)
}

// minTwice is the least length of a sentence that can be a copy of another; less
// may be two entries that say the same.
const minTwice = 12
