package scoring

// planPieces drops the number of things that a step gives points for, where all of them together
// earn the full marks (改造3个，每完成1个得2分，共6分): it is the plan, and no condition.
func (p *parser) planPieces() {
	for i, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		w, ok := c.When.(Within)
		if !ok || !step || !s.Add || s.Bonus || s.What != Done || c.Part > 0 || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.Ranges[0].Lo.Target || s.By.OfFull {
			continue
		}
		most := s.Limit
		switch {
		case most.Set:
		case p.rule.MostGain.Set:
			most = p.rule.MostGain
		case len(p.said) == 1:
			most = Cap{p.said[0].n, true}
		}
		all := w.Ranges[0].Lo.At
		n, whole := all.N.Div(s.Every.N)
		if !most.Set || !whole || all.Unit.Kind != Count || all.Unit != s.Every.Unit || !n.Mul(s.By.N).Equal(most.N) {
			continue
		}
		s.Limit = most
		p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
	}
}
