package scoring

// growsFrom reports whether a step gives points under a number of its own that is not what it
// is measured from (60%以上每增加10%得1分, 超过60%的部分每1%得0.1分): it may count from there, from
// the plan or from nothing, whether or not anything is beyond the plan.
func (j *judge) growsFrom(c Clause, s Step) bool {
	w, ok := c.When.(Within)
	if !ok || !s.Add || s.Bonus || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target || w.Ranges[0].Lo.At.N.Sign() <= 0 {
		return false
	}
	switch k := s.Every.Unit.Kind; s.What {
	case Over:
		return j.otherMark(c, s)
	case Done:
		return k == Percent || k == Point
	}
	return false
}

// growsFromTier reports whether a bonus for what is beyond the mark stands beside tiers of which
// the one that applies gives less than full marks, so that it may count from that tier:
// 达到80%得3分，每增加10个百分点加1分，100%得5分.
func (j *judge) growsFromTier(clause int) bool {
	if clause < 0 || j.r.Base.Set {
		return false
	}
	c := j.r.Clauses[clause]
	pts, ok := c.Then.(Points)
	w, tier := c.When.(Within)
	if !ok || !tier || w.What != Value || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target || pts.Hi.Sign() <= 0 || j.givesAll(c) {
		return false
	}
	if clause+1 >= len(j.r.Clauses) {
		return false
	}
	next := j.r.Clauses[clause+1]
	s, step := next.Then.(Step)
	return step && s.Bonus && s.What == Over && isAlways(next.When)
}

// afterCount reports whether the clause before gives points for a count or a share reached.
func (p *parser) afterCount() bool {
	n := len(p.rule.Clauses)
	if n == 0 || !gains(p.rule.Clauses[n-1].Then) {
		return false
	}
	w, ok := p.rule.Clauses[n-1].When.(Within)
	return ok && w.What == Value
}

// beyondNumber reports whether a step gives points for each of what lies beyond a number
// (超过5项的部分，每项得1分), which no count from nothing is.
func beyondNumber(words string, c Cond, a Award) bool {
	s, step := a.(Step)
	w, ok := c.(Within)
	return ok && step && s.Add && !s.Bonus && s.What == Done && w.What == Value && w.Ranges[0].Lo.Set && !w.Ranges[0].Lo.Target && containsAny(words, beyondParts()...)
}
