package scoring

// plainScore reads 得分=5 behind a condition, where no formula and no 分 follows, and 得分为0.
func (p *parser) plainScore() bool {
	t, next := p.at(p.i+1), p.i+2
	if !t.is(wNum) || t.unit != "" || t.n.Sign() < 0 || len(p.trim(p.pend)) == 0 || !p.toks[p.i].is(wFormula) && !t.n.IsZero() {
		return false
	}
	if next < len(p.toks) && !p.at(next).is(wComma, wSemi, wStop) {
		return false
	}
	at := p.span(p.toks[p.i].from, t.to)
	p.i = next
	p.clauseHere(taken{award: Points{t.n, t.n}, next: next}, at)
	p.pend = nil
	return true
}
