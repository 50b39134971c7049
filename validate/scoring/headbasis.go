package scoring

// cutBasis passes over words at the very beginning that only say what the actual is taken from, by
// what follows the comma: 以入户抽查结果为准，发现1例扣2分; 以验收合格面积为准，得分=….
func (p *parser) cutBasis(ts []token) []token {
	k := p.comma(ts)
	if k == 0 || len(p.rule.Clauses) > 0 || hasAny(ts[:k], wNum, wDate, wNot, wPoint, wTarget) {
		return ts
	}
	if said := p.words(ts[:k]); !isFinding(said) && (hasAny(ts[:k], wForeign) || !isBasis(said)) {
		return ts
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts[:k]))
	return ts[k+1:]
}

// cutOnBase takes where the steps begin (在预算基础上每节约1%加0.2分) off their words, and gives the
// side of the plan they count on where that is where they begin. What begins at another figure
// (在上年基础上) is left unread.
func (p *parser) cutOnBase(ts []token, s Step, at Span) ([]token, Cond) {
	head := p.trim(ts)
	n := len(head) - 1
	if n < 1 || !oneOf(p.words(head[n:]), onBaseTails()) {
		return ts, nil
	}
	words := p.words(head)
	for _, t := range head[:n] {
		if !t.is(wTarget, wDe, wOwn, wIf) {
			p.unread(at)
			break
		}
	}
	plan := Bound{Target: true, Set: true, Said: true}
	switch {
	case !hasAny(head[:n], wTarget):
	case s.What == Over:
		return nil, Within{Ranges: []Range{{Lo: plan}}, Words: words}
	case s.What == Short:
		return nil, Within{Ranges: []Range{{Hi: plan}}, Words: words}
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(head))
	return nil, nil
}
