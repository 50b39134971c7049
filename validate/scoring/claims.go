package scoring

// twoClaims reports whether a clause that takes a fixed amount off full marks holds
// beside another that gives the same actual points, or takes something off as well
// (80%以上得6分，质量不达标扣2分, and the plan was not reached): whether the amount comes
// off those points, off full marks or not at all is not said.
func (j *judge) twoClaims(p picked, s stepSum) bool {
	if p.clause < 0 {
		return false
	}
	c := j.r.Clauses[p.clause]
	if !isDeduct(c.Then) {
		return gains(c.Then) && j.otherClaim(p.clause, func(_ int, d Clause) bool {
			return isDeduct(d.Then) && (fails(d) || takesFixed(d) && isTier(c) && !j.isTop(c))
		})
	}
	if s.spoke && (s.gain || s.loss.Sign() > 0 || s.zeroDistance) {
		return true
	}
	return j.otherClaim(p.clause, func(i int, d Clause) bool {
		switch {
		case isDeduct(d.Then):
			return (fails(d) != fails(c) || overPlan(d) != overPlan(c)) && !j.moreDemanding(p.clause, i) // 超期15天内扣1分，质量不达标扣2分
		case isTier(d) && gains(d.Then) && (fails(c) || takesFixed(c) && !j.isTop(d)):
			return true
		case isZero(d.Then) && isTier(d) && overPlan(c):
			return true // 超预算的扣2分，超10%不得分 on scales of their own
		}
		return ownPoints(d.Then)
	})
}

// otherClaim reports whether another clause of a kind holds.
func (j *judge) otherClaim(than int, kind func(i int, c Clause) bool) bool {
	for i, c := range j.r.Clauses {
		if i == than || !kind(i, c) {
			continue
		}
		if isElse(c.When) && ownPoints(c.Then) {
			return true
		}
		if t, _ := j.holds(c.When); t == yes && !j.notBeyond(c) {
			return true
		}
	}
	return false
}

// fails reports whether a clause is for what does not reach the plan.
func fails(c Clause) bool {
	m, ok := c.When.(Met)
	return ok && m.Not
}

// ownPoints reports whether an award gives points by the actual itself.
func ownPoints(a Award) bool {
	switch a := a.(type) {
	case Proportion:
		return !a.Minus
	case Formula, Series:
		return true
	}
	return false
}

// takesFixed reports whether a clause takes a fixed amount for a figure of its own beside tiers
// that give points for theirs: 满意度低于80%的扣1分 between 80%以上得8分 and 70%以上得5分.
func takesFixed(c Clause) bool {
	w, ok := c.When.(Within)
	return ok && isDeduct(c.Then) && (w.What == Value || w.Ranges[0].anyEnd().Target)
}

// overPlan reports whether a clause is for what lies beyond the plan, however far: 超预算.
func overPlan(c Clause) bool {
	w, ok := c.When.(Within)
	return ok && w.What == Over && w.Ranges[0].anyEnd().Target
}
