package scoring

import "jixiaobot/validate/num"

// oneEnded reads what may stand behind a share of the points: 得80%以上. Where a comparison
// stands there that says nothing so, it is no award.
func (p *parser) oneEnded(s Share, next int) (Share, int, bool) {
	if !p.at(next).is(wUp, wDown, wInside) {
		return s, next, true
	}
	return p.openShare(s, next)
}

// openShare reads 得80%以上 and 得60%以下 at a stop: a share with one end, the other being all of
// the points or none. False where an award follows, for which it would be a condition.
func (p *parser) openShare(s Share, j int) (Share, int, bool) {
	t := p.at(j)
	if !s.Lo.Equal(s.Hi) || s.Hi.Cmp(one()) > 0 || !t.is(wUp, wDown, wInside) {
		return s, j, false
	}
	next := p.own(p.passIncl(j + 1))
	for p.at(next).is(wPoint) {
		next++
	}
	if next < len(p.toks) && !p.at(next).is(wComma, wSemi, wStop, wCloseP) {
		return s, j, false
	}
	if after := next + 1; p.at(next).is(wComma) && !p.at(after).is(wFull, wFullIs, wWorth) {
		if _, ok := p.award(after); ok {
			return s, j, false
		}
	}
	if t.is(wUp) {
		s.Hi = one()
	} else {
		s.Lo = num.Num{}
	}
	return s, next, true
}
