package scoring

// againstPlan reads 较预算节约 and 比计划减少 without a number: less than the plan, more for 较计划增加.
func (p *parser) againstPlan(ts []token) (Cond, bool) {
	if len(ts) < 3 || !oneOf(p.words(ts[:1]), withWords()) || !ts[1].is(wTarget) {
		return nil, false
	}
	k := 2
	for k < len(ts)-1 && oneOf(p.words(ts[k:k+1]), comparedFillers()) {
		k++
	}
	said := p.words(ts[k:])
	b := Bound{Target: true, Set: true, Said: true}
	switch {
	case oneOf(said, belowPlanWords()):
		return Within{Ranges: []Range{{Hi: b}}, Words: p.words(ts)}, true
	case oneOf(said, abovePlanWords()):
		return Within{Ranges: []Range{{Lo: b}}, Words: p.words(ts)}, true
	}
	return nil, false
}

// savedRate reports whether 较预算节约 stands in the row of a rate, whose plan is not the budget.
func (j *judge) savedRate(w Within) bool {
	return j.rate && w.What == Value && w.Ranges[0].anyEnd().Target && startsWithAny(w.Words, withWords()) && endsInAny(w.Words, append(belowPlanWords(), abovePlanWords()...))
}
