package scoring

// cutBasis passes over words at the very beginning that only say what the actual is taken from, by
// what follows the comma: 以入户抽查结果为准，发现1例扣2分; 以验收合格面积为准，得分=….
func (p *parser) cutBasis(ts []token) []token {
	k := p.comma(ts)
	if k == 0 || len(p.rule.Clauses) > 0 || hasAny(ts[:k], wNum, wDate, wNot, wPoint, wForeign, wTarget) || !isBasis(p.words(ts[:k])) {
		return ts
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts[:k]))
	return ts[k+1:]
}
