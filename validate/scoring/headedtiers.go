package scoring

// headedTiers takes 兑付率赋4分：100%（4分）、95%以上（3分） for a heading that says full marks, and
// tiers of what it names: the highest of them gives as much, and none has a name of its own.
func (p *parser) headedTiers() {
	cs := p.rule.Clauses
	if len(cs) < 3 || p.marks > 0 {
		return
	}
	head, named := cs[0].When.(Text)
	full, ok := cs[0].Then.(Points)
	if !named || !ok || head.Exempt || head.Foreign || !full.Lo.Equal(full.Hi) || full.Hi.Sign() <= 0 || !p.colonBehind(cs[0].At) {
		return
	}
	top := cs[1].Then
	for _, c := range cs[1:] {
		w, tier := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if !tier || !fixed || w.What != Value || w.About != "" {
			return
		}
		if best, ok := top.(Points); !ok || pts.Hi.Cmp(best.Hi) > 0 {
			top = pts
		}
	}
	if best, ok := top.(Points); !ok || !best.Hi.Equal(full.Hi) {
		return
	}
	p.rule.Passed = append(p.rule.Passed, cs[0].At)
	p.rule.Clauses = cs[1:]
	p.sayFull(full.Hi, cs[0].At)
}

// colonBehind reports whether a colon stands right behind a span.
func (p *parser) colonBehind(at Span) bool {
	for _, t := range p.toks {
		if s := p.span(t.from, t.to); s.From >= at.To {
			return t.is(wColon)
		}
	}
	return false
}
