package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// plainOpposite takes 未100%发放不得分 behind 100%发放得5分, where there is nothing else, for all
// other cases: it denies the first in its own words.
func (p *parser) plainOpposite() {
	cs := p.rule.Clauses
	if len(cs) != 2 || !gains(cs[0].Then) || !isZero(cs[1].Then) || !isTier(cs[0]) || cs[0].Part != cs[1].Part {
		return
	}
	whole := false
	lookCond(cs[0].When, func(w Within) {
		r := w.Ranges[0]
		whole = r.Exact && r.Lo.At.Unit.Kind == Percent && r.Lo.At.N.Equal(num.Int(100))
	})
	if !whole {
		return
	}
	good, bad := saying(cs[0].When), saying(cs[1].When)
	for _, n := range negations() {
		if rest, ok := strings.CutPrefix(bad, n); ok && good != "" && rest == good {
			p.rule.Clauses[1].When = Else{}
			return
		}
	}
}
