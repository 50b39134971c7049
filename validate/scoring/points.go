package scoring

import "jixiaobot/validate/num"

func whole() Share { return Share{num.Int(1), num.Int(1)} }

// points reads N分 or a range of them: 10分, 9-8分, 9分-8分.
func (p *parser) points(i int) (lo, hi num.Num, next int, ok bool) {
	paren := p.at(i).is(wOpenP)
	if paren {
		i++
	}
	minus := p.at(i).is(wMinus) && !p.at(i).is(wDeduct) && p.at(i+1).is(wNum)
	if minus || !p.at(i).is(wNum) || p.at(i).unit != "" && p.at(i).unit != "%" {
		return lo, hi, i, false
	}
	lo = p.at(i).n
	hi = lo
	pct := p.at(i).unit == "%"
	j := i + 1
	if p.at(j).is(wPoint) {
		j++
	}
	if p.at(j).is(wTilde) && p.at(j+1).is(wNum) && p.at(j+2).is(wPoint) && !pct {
		hi, j = p.at(j+1).n, j+3
		if p.comparisonAfter(j) {
			return lo, hi, i, false
		}
	} else if !p.at(j-1).is(wPoint) || pct {
		return lo, hi, i, false
	}
	if p.at(j).is(wTimes) && !p.at(j).is(wText) {
		return lo, hi, i, false // 20分×(…): a formula
	}
	if !paren && j > i+2 && p.markBand(i, j) {
		return lo, hi, i, false
	}
	for p.at(j).is(wIncl, wExcl) && !p.at(j).is(wUp, wDown) {
		j++
	}
	if paren && p.at(j).is(wCloseP) {
		j++
	}
	if p.at(j).is(wPoint) && paren {
		j++
	}
	if lo.Cmp(hi) > 0 {
		lo, hi = hi, lo
	}
	return lo, hi, j, true
}

// comparisonAfter reports whether the points before j are compared, not given:
// 90分以上, 90分（含）-100分.
func (p *parser) comparisonAfter(j int) bool {
	for p.at(j).is(wIncl, wExcl) && !p.at(j).is(wUp, wDown, wInside) {
		j++
	}
	if p.at(j).is(wUp, wDown, wInside, wBetween) {
		return true
	}
	if p.at(j).is(wTilde) && p.at(j+1).is(wNum) {
		return true
	}
	return p.at(j).is(wGE, wGT, wLE, wLT) && isSign(p.rs[p.at(j).from]) && !p.comparedAlready()
}

// comparedAlready reports whether the pending words hold a comparison with its number, so
// that a sign behind points begins the next tier: ≥800亩 8分 ≥600亩 5分.
func (p *parser) comparedAlready() bool {
	n := len(p.pend)
	return n > 1 && p.pend[n-1].is(wNum) && cmpOf(p.pend[n-2]) != 0 && isSign(p.rs[p.pend[n-2].from])
}

// own passes over 该项, 指标分值, 的.
func (p *parser) own(i int) int {
	for p.at(i).is(wOwn, wWorth, wDe) && !p.at(i).is(wFull) {
		i++
	}
	return i
}

// share reads 50%, 该项分值的80%, 100%-80%（含）, 一半.
func (p *parser) share(i int) (s Share, next int, ok bool) {
	j := p.own(i)
	if p.at(j).is(wHalf) {
		h := num.Ratio(1, 2)
		next = p.own(j + 1)
		if p.at(next).is(wPoint) {
			next++
		}
		return Share{h, h}, next, true
	}
	if !p.at(j).is(wNum) || p.at(j).unit != "%" && !p.barePercent(j) {
		return s, i, false
	}
	s.Lo = percent(p.at(j).n)
	s.Hi = s.Lo
	j++
	j = p.passIncl(j)
	if p.at(j).is(wTilde) && p.at(j+1).is(wNum) && (p.at(j+1).unit == "%" || p.at(j+1).unit == "" && p.at(j+1).n.IsZero() && !p.at(j+2).is(wPoint)) {
		s.Hi = percent(p.at(j + 1).n)
		j = p.passIncl(j + 2)
	}
	if s.Lo.Cmp(s.Hi) > 0 {
		s.Lo, s.Hi = s.Hi, s.Lo
	}
	if p.at(j).is(wGE, wGT, wLE, wLT) && isSign(p.rs[p.at(j).from]) {
		return Share{}, i, false // 得满分90%≤达标率: the next tier
	}
	j = p.own(p.passIncl(j))
	if p.at(j).is(wPoint) {
		j++
	}
	return s, j, true
}

func (p *parser) passIncl(i int) int {
	for p.at(i).is(wIncl, wExcl, wBetween) {
		i++
	}
	return i
}

func percent(n num.Num) num.Num {
	v, _ := n.Div(num.Int(100))
	return v
}

// perUnit reads the unit in 1分/次, 1分每次.
func (p *parser) perUnit(t taken) taken {
	if !p.at(t.next).is(wPer) || p.at(t.next+1).is(wNum) {
		return t
	}
	from := p.at(t.next).to
	n := num.ScanUnit(p.rs[min(from, len(p.rs)):])
	if n == 0 {
		return t
	}
	j := t.next + 1
	for j < len(p.toks) && p.toks[j].from < from+n {
		if p.toks[j].to > from+n {
			p.toks[j].from = from + n
			break
		}
		j++
	}
	t.per, t.unit, t.next = true, p.between(from, from+n), j
	return t
}

// amountAt reports whether an amount of points stands at i.
func (p *parser) amountAt(i int) bool {
	_, _, ok := p.amount(i)
	return ok
}

// amount reads 2分, 该项分值的10%, 一半.
func (p *parser) amount(i int) (Amount, int, bool) {
	for p.at(i).is(wGet, wColon, wEQ) && !p.at(i).is(wNum) {
		i++
	}
	for _, from := range [...]int{i, p.own(i)} {
		if lo, hi, next, ok := p.points(from); ok && lo.Equal(hi) {
			if pts, end, part := p.pointsPart(lo, hi, next); part && !p.at(next+1).is(wHalf) && pts.Lo.Equal(pts.Hi) {
				return Amount{N: pts.Lo}, end, true // 10分的20%
			}
			return Amount{N: lo}, next, true
		}
	}
	if s, next, ok := p.share(i); ok && s.Lo.Equal(s.Hi) {
		return Amount{N: s.Lo, OfFull: true}, next, true
	}
	return Amount{}, i, false
}
