package scoring

// This file is for what is added for each of something: 完成得5分，每获1项表彰加0.5分. Where the row's
// number is what earns the points already, it counts other things, or only those beyond.

// planEarns reports whether the row's own number earns points by how it stands to the plan.
func (j *judge) planEarns() bool {
	if !j.hasT || j.target.Sign() <= 0 || j.row.Type == qualitative {
		return false
	}
	for _, c := range j.r.Clauses {
		switch a := c.Then.(type) {
		case Proportion, Formula:
			return true
		case Step:
			if !a.Add && (a.What == Short || a.What == Off) {
				return true
			}
			continue
		}
		if m, ok := c.When.(Met); ok && !m.Not && !m.OnTime && gains(c.Then) {
			return true
		}
	}
	return false
}

// honours reports whether a step counts honours, and the row something else.
func (j *judge) honours(s Step) bool {
	return j.row.Level3 != "" && containsAny(s.Words, honourNames()...) && !containsAny(j.row.Level3, honourNames()...)
}
