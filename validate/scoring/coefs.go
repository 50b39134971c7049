package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// coefficients reads 明显改善，赋值1.0；有所改善，赋值0.7。得分＝赋值×5分 as shares of the points: what
// each case is given is what part of them it earns.
func (p *parser) coefficients() {
	i := 0
	for i < len(p.toks) && !p.toks[i].is(wFormula) {
		i++
	}
	if i+3 >= len(p.toks) {
		return
	}
	end, worth, ok := p.coefTimes(i + 1)
	if !ok {
		return
	}
	out, n, ok := p.coefShares(i)
	if !ok || n < 2 || hasAny(p.toks[end:], wFormula, wTimes) || p.saysCoef(p.toks[end:]) {
		return
	}
	if worth < end {
		p.sayFull(p.toks[worth].n, p.span(p.toks[i].from, p.toks[end-1].to))
	}
	p.toks = append(out, p.toks[end:]...)
}

// coefTimes reads 系数×5分 or 分值×系数 at i up to a stop: the token behind it, and where its points
// stand.
func (p *parser) coefTimes(i int) (end, worth int, ok bool) {
	end = i
	for end < len(p.toks) && !p.toks[end].is(wComma, wSemi, wStop, wMark) {
		end++
	}
	coefs, times, named, worth := 0, 0, 0, end
	for k := i; k < end; k++ {
		t := p.toks[k]
		switch {
		case oneOf(p.words(p.toks[k:k+1]), coefNames()):
			coefs++
		case t.is(wTimes) && !t.is(wText):
			times++
		case t.is(wNum) && t.unit == "" && worth == end && t.n.Sign() > 0:
			worth = k
		case t.is(wWorth, wFull, wFullVar):
			named++
		case t.is(wOwn, wOpenP, wCloseP) || t.is(wPoint) && p.at(k-1).is(wNum):
		default:
			return 0, 0, false
		}
	}
	return end, worth, coefs == 1 && times == 1 && named < 2 && (named > 0 || worth < end)
}

// coefShares are the tokens before i with 得70% for 系数为0.7, and how many of these there are; false
// where one has no number between 0 and 1, or points stand beside them.
func (p *parser) coefShares(i int) ([]token, int, bool) {
	out, n := make([]token, 0, len(p.toks)), 0
	for k := 0; k < i; k++ {
		t := p.toks[k]
		if t.is(wPoint, wZero, wFull, wDeduct, wBonus, wPro) {
			return nil, 0, false
		}
		cut := p.coefLen(t)
		if cut == 0 {
			out = append(out, t)
			continue
		}
		j := k + 1
		for j < i && p.toks[j].is(wEQ, wColon) || p.at(j).is(wText) && oneOf(p.words(p.toks[j:j+1]), takeWords()) {
			j++
		}
		x := p.at(j)
		share := x.n.Mul(num.Int(100))
		if x.unit == percentUnit {
			share = x.n
		}
		if j >= i || !x.is(wNum) || x.unit != "" && x.unit != percentUnit || share.Sign() < 0 || share.Cmp(num.Int(100)) > 0 || !p.at(j+1).is(wComma, wSemi, wStop, wCloseP) {
			return nil, 0, false
		}
		if head := t.to - cut; head > t.from {
			out = append(out, token{from: t.from, to: head, set: setOf(wText)})
		}
		x.n, x.unit = share, percentUnit
		out = append(out, token{from: t.to - cut, to: t.to, set: setOf(wGet)}, x)
		k, n = j, n+1
	}
	return out, n, true
}

// coefLen is the length of the name of a coefficient that a token ends in, 0 for none.
func (p *parser) coefLen(t token) int {
	if !t.is(wText, wGet) {
		return 0
	}
	said, best := p.between(t.from, t.to), 0
	for _, w := range coefNames() {
		if strings.HasSuffix(said, w) {
			best = max(best, len([]rune(w)))
		}
	}
	return best
}

// saysCoef reports whether some word names a coefficient.
func (p *parser) saysCoef(ts []token) bool {
	return slices.ContainsFunc(ts, func(t token) bool { return p.coefLen(t) > 0 })
}
