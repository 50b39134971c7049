package scoring

import "jixiaobot/validate/num"

// eachOnes puts the 每 before 少1个扣1分 and 低1个百分点扣0.1分 that the sentence leaves out, unless it goes
// on to more of the same (少2个扣3分), which makes tiers of them.
func (p *parser) eachOnes() {
	for i := 0; i+3 < len(p.toks); i++ {
		if p.leftOutEvery(i) && !p.ladder(i) {
			from := p.toks[i].from
			p.toks = append(p.toks[:i:i], append([]token{{from: from, to: from, set: setOf(wEvery)}}, p.toks[i:]...)...)
			i++
		}
	}
}

// leftOutEvery reports whether a phrase that takes or adds for a distance of one begins at i. What
// compares as well (低于1个) does so only with points of a percentage, which are always a distance.
func (p *parser) leftOutEvery(i int) bool {
	t, n := p.toks[i], p.toks[i+1]
	if !t.is(wLow, wHigh) || t.is(wNotReach, wReach, wEvery) || !n.is(wNum) || !n.n.Equal(num.Int(1)) || i > 0 && !(p.toks[i-1].is(wComma, wSemi, wStop, wMark) && (p.at(i-2).is(wPoint, wZero, wFull, wUntil, wDrain, wStop) || t.is(wLow) && p.shortBefore(i-2))) {
		return false
	}
	switch u := unitOf(n.unit); u.Kind {
	case Point:
	case Count, Percent:
		if t.is(wLT, wGT, wLE, wGE) {
			return false
		}
	default:
		return false
	}
	j := i + 2
	for p.at(j).is(wComma, wDe) {
		j++
	}
	return p.at(j).is(wDeduct, wBonus) && p.amountAt(j+1)
}

// shortBefore reports whether a condition that something falls short ends at i: 没到90%的，差1个百分点扣2分.
func (p *parser) shortBefore(i int) bool {
	if p.at(i).is(wDe) {
		i--
	}
	return p.at(i).is(wNum) && p.at(i-1).is(wLT, wNotReach, wShortOf) || p.at(i).is(wNotReach, wNotMet) && p.at(i+1).is(wDe)
}

// ladder reports whether the same is said of another number, or what falls short costs points
// of its own.
func (p *parser) ladder(i int) bool {
	word, kind := p.words(p.toks[i:i+1]), unitOf(p.toks[i+1].unit).Kind
	for k := range p.toks[:len(p.toks)-1] {
		n := p.toks[k+1]
		if k == i || !n.is(wNum) || p.at(k+2).is(wPoint) {
			continue
		}
		same := p.words(p.toks[k:k+1]) == word && !n.n.Equal(num.Int(1)) && unitOf(n.unit).Kind == kind
		if same || p.toks[k].is(wShortOf) && p.at(k+2).is(wDeduct) {
			return true
		}
	}
	return false
}
