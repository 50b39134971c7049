package scoring

import "strings"

// worthBefore reports whether a formula begins at i with the points that it takes a part of:
// 计4×实际值÷目标值, 得4分×完成率.
func (p *parser) worthBefore(i int) bool {
	t := p.at(i)
	j := i + 1
	switch {
	case t.is(wNum) && t.unit == "":
		if p.at(j).is(wPoint) {
			j++
		}
	case t.is(wWorth, wFull):
	default:
		return false
	}
	return p.at(j).is(wTimes) && p.at(j+1).is(wActual, wRate, wOpenP, wBar)
}

// timesAhead reports whether figures at j are multiplied by what was reached, so that the verb
// before them gives points: 计4×实际值÷目标值.
func (s *scanner) timesAhead(j int) bool {
	k := j
	for k < len(s.rs) && (isDigit(s.rs[k]) || s.rs[k] == '.') {
		k++
	}
	return k+1 < len(s.rs) && strings.ContainsRune(timesRunes, s.rs[k]) && !isDigit(s.rs[k+1])
}
