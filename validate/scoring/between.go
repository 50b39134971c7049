package scoring

import "jixiaobot/validate/num"

// drawBetween makes a formula of what lies between the only two tiers of a rule, one of which begins
// where the other has ended: 实际值≥目标值得6分；实际值≤3000吨得0分；介于二者之间，按线性插值计分.
func (p *parser) drawBetween(at Span) {
	if len(p.rule.Clauses) != 2 || len(p.lines) != 1 {
		p.unread(at)
		return
	}
	a, to, okA := p.lineEnd(p.rule.Clauses[0])
	b, from, okB := p.lineEnd(p.rule.Clauses[1])
	if okA && okB && to.Cmp(from) < 0 {
		a, b, to, from = b, a, from, to
	}
	e, f := b.Hi, a.Lo // the ends of the line, at the lower and the upper points
	r := Range{Lo: e, Hi: f}
	if a.Hi.Set {
		e, f = b.Lo, a.Hi
		r = Range{Lo: f, Hi: e}
	}
	if !okA || !okB || to.Equal(from) || a.Hi.Set == b.Hi.Set || !e.Set || !f.Set || e.Target || !lineUnits(e, f) {
		p.unread(at)
		return
	}
	r.Lo.Incl, r.Hi.Incl = false, false
	x, y := Expr(Lit{N: e.At.N, Unit: e.At.Unit}), Expr(VarTarget)
	if !f.Target {
		y = Lit{N: f.At.N, Unit: f.At.Unit}
	}
	line := Expr(Binary{'*', Binary{'/', Binary{'-', VarActual, x}, Binary{'-', y, x}}, Lit{N: to.Sub(from)}})
	if from.Sign() > 0 {
		line = Binary{'+', Lit{N: from}, line}
	}
	p.add(Clause{When: Within{Ranges: []Range{r}, Words: p.rule.saidAt(at)}, Then: Formula{Expr: line}, At: at})
}

// twoEnds reports whether a rule is two tiers of amounts, each open on one side.
func (p *parser) twoEnds() bool {
	if len(p.rule.Clauses) != 2 {
		return false
	}
	a, _, okA := p.lineEnd(p.rule.Clauses[0])
	b, _, okB := p.lineEnd(p.rule.Clauses[1])
	return okA && okB && a.anyEnd().At.Unit.Kind != Percent && b.anyEnd().At.Unit.Kind != Percent
}

// lineEnd is the one-sided range of a tier with fixed points, and these.
func (p *parser) lineEnd(c Clause) (Range, num.Num, bool) {
	w, ok := c.When.(Within)
	pts, fixed := p.fixedPoints(c.Then)
	if !ok || !fixed || w.What != Value || len(w.Ranges) != 1 || w.Of == OfTarget || w.Trend || c.Part > 0 || !pts.Lo.Equal(pts.Hi) {
		return Range{}, num.Num{}, false
	}
	r := w.Ranges[0]
	return r, pts.Hi, !r.Exact && r.Lo.Set != r.Hi.Set
}

// lineUnits reports whether both ends of a line are amounts: a percentage may be one of the plan.
func lineUnits(e, f Bound) bool {
	amount := func(u Unit) bool { return u.Kind == Count || u.Kind == Money || u.Kind == Other }
	return amount(e.At.Unit) && (f.Target || amount(f.At.Unit) && f.At.Unit == e.At.Unit && !f.At.N.Equal(e.At.N))
}
