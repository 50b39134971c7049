package scoring

// baseValue reads 基准值800人 in a formula: a named figure written out, from which the points count.
func (p *parser) baseValue(i int) (Expr, int, bool) {
	if i >= len(p.toks) || !oneOf(p.words(p.toks[i:i+1]), startNames()) {
		return nil, i, false
	}
	j := i + 1
	open := p.at(j).is(wOpenP)
	if open {
		j++
	}
	t := p.at(j)
	u := unitOf(t.unit)
	if !t.is(wNum) || u.Kind != Count && u.Kind != Money && u.Kind != Other || p.zeroAt.Unit != (Unit{}) && (p.zeroAt.Unit != u || !p.zeroAt.N.Equal(t.n)) {
		return nil, i, false
	}
	if j++; open {
		if !p.at(j).is(wCloseP) {
			return nil, i, false
		}
		j++
	}
	p.zeroAt = Quantity{t.n, u}
	return Lit{N: t.n, Unit: u}, j, true
}

// belowBase gives 实际值低于基准值的不得分 beside such a formula the figure that was written there.
func (p *parser) belowBase() {
	if p.zeroAt.Unit == (Unit{}) {
		return
	}
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if !ok || !isZero(c.Then) || t.Exempt {
			continue
		}
		s := stripTail(t.Words)
		for _, name := range startNames() {
			if w := withoutTails(s, []string{name}); w != s && endsInAny(w, belowStart()) && (oneOf(w, belowStart()) || isActualName(withoutTails(w, belowStart()))) {
				p.rule.Clauses[i].When = Within{Ranges: []Range{{Hi: Bound{At: p.zeroAt, Set: true, Said: true}}}, Words: belowStart()[0] + p.zeroAt.N.Plain() + p.zeroAt.Unit.Text}
			}
		}
	}
}
