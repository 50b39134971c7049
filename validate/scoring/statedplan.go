package scoring

// statedPlan takes 计划8座，按完成比例得分 for the plan, which the row's must be, and what every actual
// earns: points that follow the actual are none for that very number alone.
func (p *parser) statedPlan() {
	at := -1
	for i, c := range p.rule.Clauses {
		switch {
		case !gains(c.Then) || isBonus(c.Then) || isExempt(c):
		case at < 0 && statesPlan(c):
			at = i
		default:
			return
		}
	}
	if at < 0 {
		return
	}
	c := p.rule.Clauses[at]
	w, _ := c.When.(Within)
	p.rule.Plans = append(p.rule.Plans, Plan{w.Ranges[0].anyEnd().At, c.At})
	p.rule.Clauses[at].When = Always{}
}

// statesPlan reports whether a clause gives points that follow the actual for one amount.
func statesPlan(c Clause) bool {
	w, ok := c.When.(Within)
	if !ok || w.What != Value || len(w.Ranges) != 1 || w.Ranges[0].anyEnd().Target || w.Ranges[0].Lo.Set && containsAny(w.Words, reachedWords()...) {
		return false
	}
	switch w.Ranges[0].anyEnd().At.Unit.Kind {
	case Count, Money, Other, Percent:
	default:
		return false
	}
	r := w.Ranges[0]
	if !r.Exact && (r.Hi.Set == r.Lo.Set || !r.anyEnd().Incl) {
		return false
	}
	switch c.Then.(type) {
	case Formula: // 成本控制在100万元，按预算/实际×5分
		return true
	case Proportion:
		return r.Lo.Set
	}
	return false
}
