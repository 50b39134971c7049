package scoring

import "slices"

// headShare passes over a proportion that only heads tiers (按完成比例得分：≥100%得8分；
// …；其余0分): what the tiers and 其余 say is all of it. Without a colon behind it the two
// contradict each other, and the proportion is not understood.
func (p *parser) headShare() {
	cs := p.rule.Clauses
	at := slices.IndexFunc(cs, func(c Clause) bool {
		s, ok := c.Then.(Proportion)
		return ok && isAlways(c.When) && !s.Minus && !s.Part && !s.Limit.Set
	})
	if at < 0 || len(cs) < at+3 {
		return
	}
	tiers, rest := 0, false
	for _, c := range cs[at+1:] {
		rest = rest || isElse(c.When)
		if _, ok := c.When.(Within); ok && isTier(c) && gains(c.Then) {
			tiers++
		}
	}
	switch {
	case tiers < 2:
	case p.colonAfter(cs[at].At):
		p.rule.Passed = append(p.rule.Passed, cs[at].At)
		p.rule.Clauses = slices.Delete(cs, at, at+1)
	case rest:
		p.unread(cs[at].At)
	}
}

// colonAfter reports whether a colon follows a span of the text.
func (p *parser) colonAfter(s Span) bool {
	for _, t := range p.toks {
		if p.pos[t.from] >= s.To {
			return t.is(wColon)
		}
	}
	return false
}
