package scoring

import "jixiaobot/validate/num"

// takesAll reports whether 扣完本项分值 between i and j is what a case in words costs (有瞒报的，扣完
// 本项分值) and bounds no step: nothing may stand before it that is counted.
func (p *parser) takesAll(i, j int) bool {
	ts := p.trim(p.pend)
	if len(ts) == 0 || j == i+1 || hasAny(ts, wNum, wEvery, wPoint, wDeduct) || !p.at(j-1).is(wWorth) {
		return false
	}
	return j >= len(p.toks) || p.at(j).is(wComma, wSemi, wStop)
}

// drainEnd is the place behind 扣完 at i, and behind 本项分值 where that belongs to it.
func (p *parser) drainEnd(i int) int {
	j := i + 1
	for p.at(j).is(wOwn, wWorth, wDe) {
		j++
	}
	if p.takesAll(i, j) {
		return j
	}
	return i + 1
}

// shareTimes takes 目标值×60% that is compared with the actual (实际值<目标值×60%) for 目标值的60%.
func (p *parser) shareTimes() {
	for i := 1; i+2 < len(p.toks); i++ {
		if !p.toks[i].is(wTarget) || !p.toks[i+1].is(wTimes) || !p.toks[i+2].is(wNum) {
			continue
		}
		if !p.compares(i-1) && !p.compares(i+3) || p.at(i+3).is(wTimes, wDiv, wPlus, wMinus) || p.toks[i-1].is(wTimes, wDiv, wPlus, wMinus) {
			continue
		}
		switch n := &p.toks[i+2]; {
		case n.unit == percentUnit:
		case n.unit == "" && n.n.Sign() > 0 && n.n.Cmp(one()) < 0:
			n.n, n.unit = n.n.Mul(num.Int(100)), percentUnit // 目标值×0.6
		default:
			continue
		}
		p.toks[i+1].set = setOf(wDe)
	}
}

// compares reports whether the token at i is a sign or a word that compares.
func (p *parser) compares(i int) bool {
	return p.at(i).is(wGE, wGT, wLE, wLT, wNotOver, wNotReach)
}
