package scoring

import "jixiaobot/validate/num"

// planOrTier reports whether a step counts in units of the row (每少1个) beside full marks that a share of the plan earns: from that share, or from all of it?
func (j *judge) planOrTier(s Step) bool {
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
	return !j.rate && k != Percent && k != Point
}

// planBesideShare leaves unread a step that counts from the plan by name (每低于目标值1%) beside tiers that
// are shares of it, of which less than all earns full marks.
func (p *parser) planBesideShare() {
	top, _, ok := p.topTier()
	if !ok {
		return
	}
	share := false
	for _, c := range p.rule.Clauses {
		w, is := c.When.(Within)
		pts, fixed := c.Then.(Points)
		share = share || is && fixed && pts.Hi.Equal(top) && w.What == Value && w.Of == OfTarget && !w.Ranges[0].anyEnd().At.N.Equal(num.Int(100))
	}
	for _, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		if share && step && !s.Add && (s.What == Short || s.What == Over) && (containsAny(s.Words, planWords()...) || containsAny(p.rule.saidAt(c.At), planLeads()...)) {
			p.unread(c.At)
		}
	}
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
