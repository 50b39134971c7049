package scoring

// tiersBelow reports whether tiers below the plan earn something (完成80%以上得4分) and none
// of what lies above it, so that more than “=” asks for reaches the plan too.
func (j *judge) tiersBelow() bool {
	some := false
	for _, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		if !ok || !gains(c.Then) {
			continue
		}
		if w.What != Value || len(w.Ranges) != 1 || !j.boundedByPlan(w.Ranges[0]) {
			return false
		}
		some = true
	}
	return some && !j.costs()
}

// boundedByPlan reports whether both ends of a range lie at the plan or below it.
func (j *judge) boundedByPlan(r Range) bool {
	for _, b := range [...]Bound{r.Lo, r.Hi} {
		if !b.Set || b.Target {
			continue
		}
		x, why := j.markValue(mark{q: b.At})
		if why.Code != WhyNone || x.Cmp(j.target) > 0 {
			return false
		}
	}
	return true
}
