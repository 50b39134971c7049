package scoring

// planOrTier reports whether a step counts from the plan by name (每低于目标值1%), or in units of the
// row (每少1个), beside full marks that a share of the plan earns: from that share, or from all of it?
func (j *judge) planOrTier(c Clause, s Step) bool {
	if s.Add || s.What != Short && s.What != Over || !j.hasT || !j.hasV || j.r.HasMark {
		return false
	}
	over := s.What == Over
	m, ok := j.markFor(over)
	if !ok || m.target || m.q.Unit.Kind != Percent {
		return false
	}
	at, why := j.markValue(m)
	if why.Code != WhyNone || at.Equal(j.target) {
		return false
	}
	if d, _ := diff(j.v, at, over); d.Sign() <= 0 {
		return false
	}
	k := s.Every.Unit.Kind
	return containsAny(s.Words, planWords()...) || containsAny(j.r.saidAt(c.At), planLeads()...) || !j.rate && k != Percent && k != Point
}

// offPlan reports whether full marks are for the plan's own number and nothing else.
func (j *judge) offPlan() bool {
	found := false
	for _, c := range j.r.Clauses {
		if !gains(c.Then) {
			continue
		}
		w, ok := c.When.(Within)
		if !ok || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact {
			return false
		}
		found = true
	}
	return found
}
