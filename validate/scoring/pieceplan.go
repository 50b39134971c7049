package scoring

import "slices"

// planPieces drops the number of things that a step gives points for, where all of them together
// earn the full marks (改造3个，每完成1个得2分，共6分): it is the plan, and no condition.
func (p *parser) planPieces() {
	p.allPieces()
	for i, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		w, ok := c.When.(Within)
		if !ok || !step || !s.Add || s.Bonus || s.What != Done || c.Part > 0 || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.Ranges[0].Lo.Target {
			continue
		}
		if s.By.OfFull {
			p.sharedPieces(i, s, w.Ranges[0].Lo.At)
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

// allPieces takes 共5个，计10分 behind 每完成1个得2分 for how many there are and what all of them
// come to, which bounds the step.
func (p *parser) allPieces() {
	cs := p.rule.Clauses
	for i := 1; i < len(cs); i++ {
		s, step := cs[i-1].Then.(Step)
		w, ok := cs[i].When.(Within)
		pts, fixed := cs[i].Then.(Points)
		if !step || !ok || !fixed || !s.Add || s.Bonus || s.What != Done || s.By.OfFull || s.Limit.Set || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || !oneOf(w.Lead, totalLeads()) || w.Tail != "" || cs[i].Part > 0 {
			continue
		}
		all := w.Ranges[0].Lo.At
		n, whole := all.N.Div(s.Every.N)
		if !whole || all.Unit.Kind != Count || all.Unit != s.Every.Unit || !pts.Lo.Equal(pts.Hi) || !n.Mul(s.By.N).Equal(pts.Hi) {
			continue
		}
		s.Limit = Cap{pts.Hi, true}
		p.rule.Clauses = slices.Clone(cs)
		p.rule.Clauses[i-1].Then = s
		p.rule.Clauses = slices.Delete(p.rule.Clauses, i, i+1)
		return
	}
}

// sharedPieces drops the number of things where each earns its share of full marks and all of them the
// whole: 全年4篇，每形成1篇得权重分的25%.
func (p *parser) sharedPieces(i int, s Step, all Quantity) {
	n, whole := all.N.Div(s.Every.N)
	if whole && all.Unit.Kind == Count && all.Unit == s.Every.Unit && n.Mul(s.By.N).Equal(one()) {
		p.rule.Clauses[i].When = Always{}
	}
}
