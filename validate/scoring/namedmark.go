package scoring

// namesMark is the mark that a condition names for the step after it: 目标值95%,
// 不少于12次，每少1次, 不超过5处，每超1处; 未达到 behind it says nothing more.
func namesMark(c Cond, s Step) (Within, bool) {
	if a, ok := c.(All); ok && len(a.Parts) == 2 {
		if m, met := a.Parts[1].(Met); met && m.Not && !m.OnTime {
			c = a.Parts[0]
		}
	}
	w, ok := c.(Within)
	if ok && w.What == Day && s.What == Late && len(w.Ranges) == 1 {
		return w, w.Ranges[0].Hi.Set && !w.Ranges[0].Lo.Set
	}
	if !ok || w.What != Value || len(w.Ranges) != 1 {
		return w, false
	}
	r := w.Ranges[0]
	switch s.What {
	case Short, Missing:
		return w, r.Exact || r.Lo.Set && !r.Hi.Set
	case Over:
		return w, r.Exact || r.Hi.Set && !r.Lo.Set
	case Gap:
		return w, (r.Exact || r.Lo.Set != r.Hi.Set) && !s.Add // 计划12次，每相差一次
	}
	return w, false
}

// namedMark takes a mark named before the only step (目标值95%，每低1个百分点扣1分)
// for what earns full marks.
func (p *parser) namedMark() {
	at, n := -1, 0
	for i, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		if _, ok := namesMark(c.When, s); ok && step {
			at, n = i, n+1
		}
		_, always := c.When.(Always)
		if gains(c.Then) && !step && !always {
			return
		}
	}
	if n != 1 {
		return
	}
	c := p.rule.Clauses[at]
	s := c.Then.(Step)
	w, _ := namesMark(c.When, s)
	switch r := w.Ranges[0]; {
	case s.What == Gap: // on either side: the plan itself
	case (s.What == Over || s.What == Late) && !s.Add:
		w.Ranges = []Range{{Hi: r.Hi}}
	default:
		w.Ranges = []Range{{Lo: r.Lo}}
	}
	p.rule.Clauses[at].When = Always{}
	top := Clause{When: w, Then: whole(), Part: c.Part, At: c.At}
	p.rule.Clauses = append([]Clause{top}, p.rule.Clauses...)
}
