package scoring

import "jixiaobot/validate/num"

// beyondTarget reports whether a range is one of distances from the plan in percent of it: 超过
// 目标值20%以内, 低于目标值10%以上.
func beyondTarget(w Within) bool {
	return (w.What == Over || w.What == Short) && len(w.Ranges) == 1 && !w.Ranges[0].anyEnd().Target && w.Ranges[0].anyEnd().At.Unit.Kind == Percent
}

// fromTarget reads 处于目标值与目标值120%之间, which is up to 20% over the plan, and 目标值的80%至目标值之间.
func (p *parser) fromTarget(ts []token) (Within, bool) {
	e := p.trim(ts)
	if n := len(e); n > 0 && e[n-1].is(wBetween) {
		e = e[:n-1]
	}
	for len(e) > 0 && oneOf(p.words(e[:1]), lyingWords()) {
		e = e[1:]
	}
	plans, tilde, share := 0, 0, num.Num{}
	for i, t := range e {
		switch {
		case t.is(wNum) && t.unit == percentUnit && share.IsZero() && i > 0:
			share = t.n
		case t.is(wTilde) && plans > 0:
			tilde++
		case t.is(wTarget) && !t.is(wNum):
			plans++
		case !t.is(wDe):
			return Within{}, false
		}
	}
	plan := num.Int(100)
	d := share.Sub(plan)
	if plans != 2 || tilde != 1 || share.Sign() <= 0 || d.IsZero() {
		return Within{}, false
	}
	what := Over
	if d.Sign() < 0 {
		what, d = Short, d.Neg()
	}
	q := Quantity{N: d, Unit: Unit{Kind: Percent}}
	return Within{What: what, Ranges: []Range{{Hi: Bound{At: q, Incl: true, Set: true}}}, Words: p.words(ts)}, true
}

// reaches reports whether the range of a line, where it says one, goes from the first tier to the last.
func (l slope) reaches(ns []node, what Measure) bool {
	if len(l.w.Ranges) == 0 {
		return true
	}
	r := l.w.Ranges[0]
	return l.w.What == what && r.Hi.Set && r.Hi.At.N.Equal(ns[len(ns)-1].at.N) && ns[0].at.N.IsZero() && (!r.Lo.Set || r.Lo.At.N.IsZero())
}
