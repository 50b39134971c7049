package scoring

// plainPoints makes 得分 full marks where a sentence names no points at all and what does not hold is
// denied right behind it: 管理规范的得分，管理不规范的不得分.
func (p *parser) plainPoints() {
	if len(p.toks) < 5 || hasAny(p.toks, wNum, wFull, wFormula, wPro, wEvery) {
		return
	}
	for i := 2; i+1 < len(p.toks); i++ {
		if !p.toks[i].is(wScoreVerb) || !p.toks[i].is(wGet) || !p.toks[i-1].is(wDe) || !p.toks[i+1].is(wComma, wSemi, wStop) || hasAny(p.toks[:i], wComma, wSemi, wStop, wNot, wOpen) {
			continue
		}
		if rest := p.toks[i+2:]; hasAny(rest, wNot, wElse, wNotMet, wNotTime) && hasAny(rest, wZero, wDeduct) {
			p.toks[i].set = setOf(wFull)
		}
		return
	}
}
