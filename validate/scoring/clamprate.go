package scoring

import "strings"

// afterRate leaves out the name of the rate that a clamp begins with (政府采购执行率大于100%的，
// 按100%计), where the sentence named the same rate before.
func (p *parser) afterRate(ts []token) []token {
	for i, t := range ts {
		if !t.is(wGT, wGE, wHigh) {
			continue
		}
		if i == 0 || hasAny(ts[:i], wNum, wDate, wNot, wNone0, wPoint) {
			return ts
		}
		name := p.words(ts[:i])
		if !isRateName(name) || !strings.Contains(p.between(0, ts[0].from), name) {
			return ts
		}
		return ts[i:]
	}
	return ts
}
