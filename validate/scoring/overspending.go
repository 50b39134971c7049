package scoring

// overSpending takes 超预算执行 and 超概算支出 in what fails for 超预算: the verb says no more.
func (p *parser) overSpending() {
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || t.Foreign || c.Part > 0 || !isZero(c.Then) && !isDeduct(c.Then) {
			continue
		}
		s := stripTail(t.Words)
		head := withoutTails(s, spendingVerbs())
		if head == s || !containsAny(head, budgetNames()...) || !p.gainsByFigure() || !inClass(head, wBudget) || inClass(head, wNotTime) || inClass(head, wLate) {
			continue
		}
		plan := Bound{Target: true, Set: true, Said: true}
		p.rule.Clauses[i].When = Within{What: Over, Ranges: []Range{{Lo: plan}}, Words: t.Words}
	}
}

// gainsByFigure reports whether points are for what a number tells, so that the rule is no list of
// faults.
func (p *parser) gainsByFigure() bool {
	for _, c := range p.rule.Clauses {
		switch w := c.When.(type) {
		case Within:
			if gains(c.Then) && (w.What == Value || w.What == Over) {
				return true
			}
		case Met:
			if gains(c.Then) && !w.OnTime {
				return true
			}
		}
	}
	return false
}
