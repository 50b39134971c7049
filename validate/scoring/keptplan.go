package scoring

// keptPlan takes 按预算执行 beside tiers or steps of what lies beyond the plan for the plan being kept.
func (p *parser) keptPlan() {
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if ok && gains(c.Then) && !t.Exempt && !t.Foreign && p.rule.countsOver() && oneOf(stripTail(t.Words), keptSaid()) {
			p.rule.Clauses[i].When = Met{Words: t.Words}
		}
	}
}

// countsOver reports whether all other clauses are about what lies beyond the plan.
func (r Rule) countsOver() bool {
	over, others := 0, 0
	for _, c := range r.Clauses {
		s, step := c.Then.(Step)
		w, ok := c.When.(Within)
		switch {
		case step && s.What == Over && isAlways(c.When):
			over++
		case ok && (w.What == Over || w.What == Value && w.Ranges[0].Lo.Target && !w.Ranges[0].Lo.Incl):
			over++
		case isElse(c.When):
		default:
			others++
		}
	}
	return over > 0 && others == 1
}

// shortOfPlan drops 较计划 before a step of what is short of the plan: it only says of what.
func (p *parser) shortOfPlan() {
	for i, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		w, ok := c.When.(Within)
		if !step || !ok || s.Add || s.What != Short || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Hi.Target || w.Ranges[0].Lo.Set {
			continue
		}
		if n := prefixLen([]rune(w.Words), withWords()); n > 0 && oneOf(string([]rune(w.Words)[n:]), planNames()) {
			p.rule.Clauses[i].When = Always{}
		}
	}
}
