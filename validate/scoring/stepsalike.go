package scoring

// stepsAlike reports whether every fault of a list takes the same for each time, so that one total of
// all of them is enough: 会议缺1次扣0.5分；党费未按月收缴，每发现1次扣0.5分.
func (r Rule) stepsAlike() bool {
	var first *Step
	n := 0
	for _, c := range r.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Add || s.Limit.Set || s.Among || s.NoBy || s.Below || s.What != Events && s.What != Missing || s.Every.Unit.Kind != Count || !s.Every.N.Equal(one()) {
			return false
		}
		if first != nil && (!s.By.N.Equal(first.By.N) || s.By.OfFull != first.By.OfFull || s.Every.Unit != first.Every.Unit) {
			return false
		}
		first, n = &s, n+1
	}
	return n > 1
}

// missesAlike reports whether what is missing counts among other faults that cost the same, in a row
// that names no number which it could be missing from.
func (j *judge) missesAlike() bool {
	return (j.row.Type == qualitative || j.row.Type == "") && !j.hasT && j.r.stepsAlike()
}
