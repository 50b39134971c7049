package scoring

// vetoFirst passes over 一票否决 at the head of a sentence, which only says what the 不得分 after
// it is.
func (p *parser) vetoFirst(a taken, at Span) bool {
	if len(p.rule.Clauses) > 0 || !isZero(a.award) || !isVetoRule(stripTail(p.rule.saidAt(at))) || !hasAny(p.toks[p.i:], wZero) {
		return false
	}
	p.rule.Passed = append(p.rule.Passed, at)
	return true
}

// ownPoints reads 本项（10分）不得分: what the indicator is worth, behind its name and before
// the award.
func (p *parser) ownPoints(end int) bool {
	lo, hi, next, ok := p.points(p.i + 1)
	if !ok || next != end || !lo.Equal(hi) || !p.at(p.i-1).is(wOwn) || !p.at(end+1).is(wZero, wDeduct, wGet, wFull, wKeep, wBelow) {
		return false
	}
	p.sayFull(lo, p.span(p.toks[p.i].from, p.at(end).to))
	p.i = end + 1
	return true
}
