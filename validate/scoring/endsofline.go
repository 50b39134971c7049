package scoring

import "strings"

// endOfLine reads 以95%为满分线（10分） and 80%为零分线: where all of the points are earned, and none,
// beside an interpolation between the two.
func (p *parser) endOfLine() bool {
	t := p.toks[p.i]
	if len(p.trim(p.pend)) > 0 || p.part > 0 || !t.is(wIf, wBy, wNum) || !p.says(lineRune) {
		return false
	}
	j := p.i
	for p.at(j).is(wIf, wBy, wTarget, wReach) && !p.at(j).is(wNum) {
		j++
	}
	n := p.at(j)
	if !n.is(wNum) || n.unit != percentUnit || p.at(j+1).to == 0 {
		return false
	}
	k := j + 1
	for k < min(j+5, len(p.toks)) && !p.at(k).is(wComma, wSemi, wStop, wOpenP, wNum) {
		k++
	}
	name := p.words(p.toks[min(j+1, len(p.toks)):k])
	name = strings.TrimPrefix(strings.TrimPrefix(name, equalWords()[0]), asSaid)
	b := Bound{At: quantityOf(n.n, n.unit), Incl: true, Set: true, Said: true}
	w := Within{What: Value, Words: p.words(p.toks[j : j+1])}
	var a Award = Points{}
	switch {
	case oneOf(name, fullEnds()):
		w.Ranges, a = []Range{{Lo: b}}, whole()
	case oneOf(name, zeroEndsSaid()):
		w.Ranges = []Range{{Hi: b}}
	default:
		return false
	}
	at := p.span(t.from, p.at(k-1).to)
	p.pend, p.i = nil, k
	p.add(Clause{When: w, Then: a, At: at})
	p.ended = true
	if p.at(k).is(wOpenP) {
		if lo, hi, next, ok := p.points(k + 1); ok && lo.Equal(hi) && p.at(next).is(wCloseP) && gains(a) {
			p.sayFull(lo, p.span(p.at(k+1).from, p.at(next-1).to))
			p.i = next + 1
		}
	}
	return true
}
