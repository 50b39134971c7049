package scoring

// fromFull drops 从指标分值6分中 before a deduction: points are taken from full marks anyway, and
// how many these are is said by the way.
func (p *parser) fromFull() {
	for i := 0; i < len(p.toks); i++ {
		if oneOf(p.words(p.toks[i:i+1]), fromWords()) {
			p.cutFrom(i)
		}
	}
}

// cutFrom drops such words that begin at i.
func (p *parser) cutFrom(i int) {
	j := i + 1
	for p.at(j).is(wOwn, wWorth, wFull, wDe) && !p.at(j).is(wNum) {
		j++
	}
	named := j > i+1
	lo, hi, next, ok := p.points(j)
	if !ok || !lo.Equal(hi) || p.comparisonAfter(next) {
		next, ok = j, false
	}
	if !named && !ok || !p.at(next).is(wText) || !oneOf(p.words(p.toks[next:next+1]), amongWords()) || !p.at(next+1).is(wDeduct) {
		return
	}
	if containsAny(p.words(p.toks[i:next]), totalSaid) {
		return // 在总分中扣5分: that may be the whole department's
	}
	at := p.span(p.toks[i].from, p.toks[next].to)
	if ok {
		p.sayFull(lo, at)
	}
	p.rule.Passed = append(p.rule.Passed, at)
	p.toks = append(append([]token{}, p.toks[:i]...), p.toks[next+1:]...)
}
