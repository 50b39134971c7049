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
