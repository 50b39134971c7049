package scoring

import (
	"slices"
	"strings"
)

// noneOfListed takes 均无上述情形的得满分 at the end of a marked list of deductions out of its last entry:
// it is for all of them.
func (p *parser) noneOfListed() {
	cs := p.rule.Clauses
	n := len(cs) - 1
	if n < 2 || cs[n].Part == 0 {
		return
	}
	s, whole := cs[n].Then.(Share)
	pts, fixed := cs[n].Then.(Points)
	whole = whole && s.Lo.Equal(one()) || fixed && pts.Lo.Equal(pts.Hi) && pts.Hi.Sign() > 0
	if t, ok := cs[n].When.(Text); !whole || !ok || !noneListed(stripTail(t.Words)) {
		return
	}
	for _, c := range cs[:n] {
		if _, text := c.When.(Text); c.Part == 0 || !isDeduct(c.Then) && !(text && isZero(c.Then)) {
			return
		}
	}
	p.rule.Clauses = slices.Clone(cs)
	p.rule.Clauses[n].Part = 0
}

// noneListed tells 均无上述情形 and 以上问题均未发生.
func noneListed(s string) bool {
	s, _ = cutLead(s, bothWords())
	if rest, none := cutLead(s, noneBefore()); none {
		named, ok := cutLead(rest, allNamed())
		return ok && oneOf(named, faultNouns())
	}
	named, ok := cutLead(s, allNamed())
	if !ok {
		return false
	}
	for _, w := range noneBefore() {
		if noun := strings.TrimSuffix(named, w); noun != named {
			for _, all := range bothWords() {
				noun = strings.TrimSuffix(noun, all)
			}
			return oneOf(noun, faultNouns())
		}
	}
	return false
}
