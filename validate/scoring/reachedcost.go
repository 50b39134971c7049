package scoring

// reachesCost reports whether full marks are for what is no less than the plan of a row of which less
// is wanted (达到1000吨得5分), and the actual is not that plan: whether the number or the sign decides is
// not said. Where a proportion stands beside it, only what lies beyond the plan is open (convention
// 5); elsewhere only where the one other case is told by the plan, or by nothing at all.
func (j *judge) reachesCost(c Clause, t truth) bool {
	if !j.costs() || !j.hasT || !j.hasV || j.v.Equal(j.target) || !gains(c.Then) {
		return false
	}
	w, ok := c.When.(Within)
	if !ok || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Hi.Set || !j.isTop(c) {
		return false
	}
	if at, why := j.markValue(mark{q: w.Ranges[0].Lo.At}); why.Code != WhyNone || !at.Equal(j.target) {
		return false
	}
	other := false
	for _, d := range j.r.Clauses {
		switch {
		case ownPoints(d.Then):
			return t == yes
		case isElse(d.When) || fails(d):
			other = true
		}
	}
	return other
}
