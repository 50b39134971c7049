package scoring

// allOff takes 全扣 and 全部扣分 for no points at all. 不全扣0.5分 is another thing: a fault, and
// what it costs.
func (p *parser) allOff(a *taken, from int) {
	o, open := a.award.(Open)
	k := len(p.pend) - 1
	if !open || !o.Minus || !o.NoAmount || k < 0 || p.toks[from].from != p.pend[k].to || !oneOf(p.words(p.pend[k:]), allOffLeads()) {
		return
	}
	if k > 0 && !p.pend[k-1].is(wDe, wComma, wIf, wNum, wPoint, wDown, wUp, wOwn) {
		return
	}
	p.pend = p.pend[:k]
	a.award = Points{}
}

// allGone takes 本项6分全部扣除, 20分扣完 and 8分全扣 behind a case in words for no points, of the
// full marks they name. 20分扣完 behind a step bounds it.
func (p *parser) allGone(i int) (taken, bool) {
	lo, hi, next, ok := p.points(i)
	if !ok || !lo.Equal(hi) || len(p.trim(p.pend)) == 0 {
		return taken{}, false
	}
	j := next
	for p.at(j).is(wAllOf) {
		j++
	}
	ends := j+1 >= len(p.toks) || p.at(j+1).is(wComma, wSemi, wStop, wCloseP)
	if !p.at(j).is(wZero) && !(ends && (p.at(j).is(wDrain) || j > next && p.at(j).is(wDeduct))) || p.at(j+1).is(wUntil) {
		return taken{}, false
	}
	return taken{award: Points{}, full: lo, hasFull: lo.Sign() > 0, next: j + 1}, true
}

// rateOfStep passes over 按完成率 before 每低1个百分点, which only names what the step counts.
func (p *parser) rateOfStep(a taken) bool {
	pro, ok := a.award.(Proportion)
	if !ok || pro.Minus || !p.at(a.next).is(wEvery) || !p.at(a.next+1).is(wLow, wHigh) || !containsAny(p.words(p.toks[p.i:a.next]), shareTails()...) {
		return false
	}
	p.rule.Passed = append(p.rule.Passed, p.span(p.toks[p.i].from, p.at(a.next-1).to))
	p.i = a.next
	return true
}
