package scoring

import "slices"

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

// cutOnBase takes where the steps begin (在预算基础上每节约1%加0.2分, 比年度目标每高1%加0.5分) off
// their words, and gives the side of the plan they count on where that is where they begin. What
// begins at another figure (在上年基础上) is left unread.
func (p *parser) cutOnBase(ts []token, s Step, at Span) ([]token, Cond) {
	head := p.trim(ts)
	n := len(head) - 1
	if n < 1 {
		return ts, nil
	}
	plan := Bound{Target: true, Set: true, Said: true}
	above := Within{Ranges: []Range{{Lo: plan}}, Words: p.words(head)}
	below := Within{Ranges: []Range{{Hi: plan}}, Words: p.words(head)}
	compares := oneOf(p.words(head[:1]), withWords())
	base := head[:n]
	switch {
	case compares:
		base = head[1:]
		if oneOf(p.words(head[n:]), differenceTails()) {
			base = head[1:n] // 与目标值相比
		}
	case !oneOf(p.words(head[n:]), onBaseTails()):
		return ts, nil
	}
	switch {
	case !p.namesPlan(base):
		if compares && s.What != Over && s.What != Short {
			return ts, nil
		}
		p.unread(at)
	case len(p.rule.Clauses) == 0 || !hasAny(base, wTarget):
	case s.What == Over:
		return nil, above
	case s.What == Short:
		return nil, below
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(head))
	return nil, nil
}

// namesPlan reports whether words name the plan, or full marks, and nothing else.
func (p *parser) namesPlan(ts []token) bool {
	return !slices.ContainsFunc(ts, func(t token) bool { return !t.is(wTarget, wDe, wOwn, wIf) })
}
