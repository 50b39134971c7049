package scoring

import "jixiaobot/validate/num"

// partCap is the most that steps may take, said as a part of full marks.
type partCap struct {
	n  num.Num
	at Span
}

// capPart notes 最多扣50% after a step that takes; full marks, which may be said
// later, turn it into points. False where no such step stands before it.
func (p *parser) capPart(n num.Num, at Span) bool {
	s := p.lastStep()
	if s == nil || s.Add || p.part0 != nil || p.rule.MostLoss.Set || n.Sign() <= 0 || len(p.trim(p.pend)) > 0 {
		return false
	}
	p.part0 = &partCap{n, at}
	return true
}

// partAt reads 一半 or 50% at i as a part of full marks.
func (p *parser) partAt(i int) (num.Num, bool) {
	switch t := p.at(i); {
	case t.is(wHalf):
		return num.Ratio(1, 2), true
	case t.is(wNum) && t.unit == percentUnit:
		return percent(t.n), true
	}
	return num.Num{}, false
}

// settlePart turns a cap that is a part of full marks into points.
func (p *parser) settlePart() {
	switch r := &p.rule; {
	case p.part0 == nil:
	case r.HasFull && len(r.Rivals) == 0 && !r.MostLoss.Set:
		r.MostLoss = Cap{r.Full.Mul(p.part0.n), true}
	default:
		p.unread(p.part0.at)
	}
}

// ceiling reads 扣5分封顶 after a step that takes.
func (p *parser) ceiling() bool {
	if p.limitOf() {
		return true
	}
	s := p.lastStep()
	a, next, ok := p.amount(p.i + 1)
	if s == nil || s.Add || !ok || a.OfFull || len(p.trim(p.pend)) > 0 || next >= len(p.toks) || !oneOf(p.words(p.toks[next:next+1]), ceilingWords()) {
		return false
	}
	p.rule.MostLoss = Cap{a.N, true}
	p.pend, p.i = nil, next+1
	return true
}

// limitOf reads 加分以2分为限 and 扣分以5分为限.
func (p *parser) limitOf() bool {
	by := p.i + 1
	if !p.at(by).is(wBy) || len(p.trim(p.pend)) > 0 {
		return false
	}
	a, next, ok := p.amount(by + 1)
	if !ok || a.OfFull || next >= len(p.toks) || !oneOf(p.words(p.toks[next:next+1]), ceilingWords()) {
		return false
	}
	if p.at(p.i).is(wBonus) {
		p.rule.MostBonus = Cap{a.N, true}
	} else {
		p.rule.MostLoss = Cap{a.N, true}
	}
	p.pend, p.i = nil, next+1
	return true
}

// comparesRow reports whether a condition compares what the row counts.
func comparesRow(c Cond) bool {
	switch c.(type) {
	case Met, Within:
		return true
	}
	return false
}

// saidInAward reports whether the only full marks said stand in an award that the steps
// after it take from: 得满分10分.
func (p *parser) saidInAward() bool {
	s := p.lastStep()
	if s == nil || s.Add || len(p.said) != 1 {
		return false
	}
	for _, c := range p.rule.Clauses {
		a, share := c.Then.(Share)
		if share && comparesRow(c.When) && a.Lo.Equal(one()) && c.At.From <= p.said[0].at.From && p.said[0].at.To <= c.At.To {
			return true
		}
	}
	return false
}

// fillsTotal reports whether 加满5分 behind a step on top of a base of less may bound the
// base too.
func (p *parser) fillsTotal(s Step, n num.Num, ts []token) bool {
	if !s.Bonus || containsAny(p.words(ts), prizeWord) {
		return false
	}
	return anyThen(p.rule.Clauses, func(pts Points) bool { return pts.Hi.Sign() > 0 && pts.Hi.Cmp(n) < 0 })
}
