package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// coefficients reads tiers of a factor that a formula multiplies the points by (完成率≥100%，系数为1；
// …系数为0.8。得分=10分×系数) as tiers of shares of those points. A factor above 1, or one named
// anywhere else, leaves everything as it stands.
func (p *parser) coefficients() {
	if !strings.Contains(p.str, factorWord) {
		return
	}
	p.joinFactors()
	from, to, full := p.factorFormula()
	if from < 0 {
		return
	}
	named := 0
	for i := range p.toks {
		if p.isFactor(i) {
			named++
		}
	}
	tiers := p.factorTiers(from, to)
	if len(tiers) < 2 || named != len(tiers)+1 || strings.Count(p.str, factorWord) != named {
		return
	}
	var out []token
	for i := 0; i < len(p.toks); i++ {
		t := p.toks[i]
		switch {
		case i == from && full > 0:
			head := t
			head.set = setOf(wFullIs)
			out = append(out, head, p.toks[full], p.toks[full+1])
			i = to - 1
		case i == from:
			i = to - 1 // 得分=分值×系数: of points that are said elsewhere
		case tiers[i] > 0:
			t.set = setOf(wGet)
			n := p.toks[tiers[i]]
			n.n, n.unit = n.n.Mul(num.Int(100)), percentUnit
			out = append(out, t, n)
			i = tiers[i]
		default:
			out = append(out, t)
		}
	}
	p.toks = out
}

// joinFactors makes one word of 得分 and 系数.
func (p *parser) joinFactors() {
	for i := 1; i < len(p.toks); i++ {
		a, b := p.toks[i-1], p.toks[i]
		if a.is(wScoreVerb) && a.to == b.from && b.is(wText) && oneOf(p.words(p.toks[i:i+1]), factorNames()) {
			b.from = a.from
			p.toks = append(p.toks[:i-1], p.toks[i:]...)
			p.toks[i-1] = b
			i--
		}
	}
}

// isFactor reports whether a word at i names the factor: 系数, 得分系数, 对应系数.
func (p *parser) isFactor(i int) bool {
	t := p.at(i)
	return t.is(wText) && oneOf(strings.TrimSuffix(p.words(p.toks[i:i+1]), takesSaid), factorNames())
}

// factorFormula finds 得分=10分×系数 or 得分=系数×分值 that ends at a stop: its tokens, and where its
// number of points stands, 0 for none; −1 where there is none.
func (p *parser) factorFormula() (from, to, full int) {
	for i, t := range p.toks {
		if !t.is(wFormula) {
			continue
		}
		j, factor, whole := i+1, false, false
		for ; j < len(p.toks) && !p.at(j).is(wStop, wSemi, wComma); j++ {
			switch u := p.at(j); {
			case p.isFactor(j) && !factor:
				factor = true
			case u.is(wNum) && u.unit == "" && u.n.Sign() > 0 && p.at(j+1).is(wPoint) && !whole:
				full, whole = j, true
				j++
			case u.is(wWorth, wFull, wFullIs) && !whole:
				whole = true
			case u.is(wOwn, wDe), u.is(wTimes) && (factor || whole) && !(factor && whole):
			default:
				return -1, 0, 0
			}
		}
		if !factor || !whole {
			return -1, 0, 0
		}
		return i, j, full
	}
	return -1, 0, 0
}

// factorTiers are the places of 系数为0.8 outside the formula, and of the numbers in them.
func (p *parser) factorTiers(from, to int) map[int]int {
	tiers := map[int]int{}
	for i := 0; i < len(p.toks); i++ {
		if i >= from && i < to || !p.isFactor(i) {
			continue
		}
		j := i + 1
		for j < i+3 && p.at(j).is(wEQ, wColon, wGet, wBy) && !p.at(j).is(wNum) {
			j++
		}
		n := p.at(j)
		if !n.is(wNum) || n.unit != "" || n.n.Sign() < 0 || n.n.Cmp(one()) > 0 || j+1 < len(p.toks) && !p.at(j+1).is(wComma, wSemi, wStop, wCloseP) {
			return nil
		}
		tiers[i] = j
	}
	return tiers
}
