package scoring

// twoClaims reports whether a clause that takes a fixed amount off full marks holds
// beside another that gives the same actual less than full marks, or takes something
// off as well (80%以上得6分，质量不达标扣2分, and the plan was not reached): whether the
// amount comes off those points, off full marks or not at all is not said.
func (j *judge) twoClaims(p picked, s stepSum) bool {
	if p.clause < 0 {
		return false
	}
	c := j.r.Clauses[p.clause]
	if isDeduct(c.Then) {
		gives := j.givesLess
		if m, ok := c.When.(Met); ok && m.Not {
			gives = func(c Clause) bool { return gains(c.Then) && isTier(c) || j.givesLess(c) }
		}
		return s.spoke && (s.gain || s.loss.Sign() > 0 || s.zeroDistance) || j.otherClaim(p.clause, gives)
	}
	return j.givesLess(c) && j.otherClaim(p.clause, func(c Clause) bool { return isDeduct(c.Then) })
}

// otherClaim reports whether another clause of a kind holds.
func (j *judge) otherClaim(than int, kind func(Clause) bool) bool {
	for i, c := range j.r.Clauses {
		if i == than || !kind(c) {
			continue
		}
		if isElse(c.When) {
			return true
		}
		if t, _ := j.holds(c.When); t == yes {
			return true
		}
	}
	return false
}

// givesLess reports whether a clause gives points that need not be all of them.
func (j *judge) givesLess(c Clause) bool {
	switch a := c.Then.(type) {
	case Points:
		_, always := c.When.(Always)
		return a.Hi.Sign() > 0 && !always && !j.isTop(c)
	case Share:
		return a.Hi.Sign() > 0 && !j.isTop(c)
	case Proportion:
		return !a.Minus
	case Formula, Series:
		return true
	}
	return false
}
