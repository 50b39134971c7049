package scoring

// lacksTime reports whether the actual says how many days or quarters are missing (缺5日,
// 缺一个季度), and all that the rule says of what is missing counts in that unit.
func (j *judge) lacksTime(u Unit) bool {
	if !j.a.short || !u.isTime() && !isQuarter(u.Text) {
		return false
	}
	found := false
	for _, c := range j.r.Clauses {
		said := Unit{}
		switch s, step := c.Then.(Step); {
		case step && s.What == Missing:
			said = s.Every.Unit
		case step:
			return false
		default:
			w, ok := c.When.(Within)
			if !ok {
				continue
			}
			if w.What != Missing {
				return false
			}
			said = w.Ranges[0].anyEnd().At.Unit
		}
		if said.Kind != u.Kind || said.Text != u.Text && !(isQuarter(said.Text) && isQuarter(u.Text)) {
			return false
		}
		found = true
	}
	return found
}
