package scoring

// lastDistance lets 超出预算10%的不得分 behind 超出预算5%至10%（含）的得3分 hold beyond its number: the
// band before it ends there, nothing is said of what lies farther off, and it earns less.
func (p *parser) lastDistance() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != Over && w.What != Short && w.What != Late || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.Ranges[0].Lo.Target || !fixedAward(c.Then) {
			continue
		}
		lo := w.Ranges[0].Lo
		hi, before, last := p.endsBefore(i, w)
		if !last || lo.At.N.Sign() <= 0 {
			continue
		}
		if isDeduct(c.Then) && !isDeduct(before) {
			p.unread(c.At) // 超出预算10%的扣5分: from full marks, or from what the band gives
			continue
		}
		lo.Incl, lo.Said = hi.Said && !hi.Incl, true
		w.Ranges = []Range{{Lo: lo}}
		p.rule.Clauses[i].When = w
	}
}

// earnsLess reports whether clause i leaves less than what clause k gives, or takes more.
func (p *parser) earnsLess(i, k int) bool {
	own, other := p.rule.Clauses[i].Then, p.rule.Clauses[k].Then
	if d, taken := own.(Deduct); taken {
		e, also := other.(Deduct)
		return gains(other) || also && d.By.OfFull == e.By.OfFull && d.By.N.Cmp(e.By.N) > 0
	}
	if isZero(own) {
		return gains(other) || isDeduct(other)
	}
	more, fixed := givenBy(other)
	less, also := givenBy(own)
	return fixed && also && less.N.Cmp(more.N) < 0
}

// endsBefore is the end of the band that ends at the distance of clause i and what that band gives,
// and whether there is one and no other clause speaks of that distance or of a farther one.
func (p *parser) endsBefore(i int, w Within) (hi Bound, then Award, last bool) {
	at := w.Ranges[0].Lo.At
	for k, c := range p.rule.Clauses {
		if s, step := c.Then.(Step); step && s.What == w.What || isElse(c.When) {
			return hi, nil, false
		}
		v, ok := c.When.(Within)
		if k == i || !ok || v.What != w.What || len(v.Ranges) != 1 {
			continue
		}
		r := v.Ranges[0]
		if r.Exact || !r.Hi.Set || r.Hi.Target {
			return hi, nil, false // 超出预算10%的不得分 beside 超出预算的
		}
		d, same := compareQ(r.Hi.At, at)
		if !same || d > 0 || d == 0 && (k > i || last || !p.earnsLess(i, k)) {
			return hi, nil, false
		}
		if d == 0 {
			hi, then, last = r.Hi, c.Then, true
		}
	}
	return hi, then, last
}
