package scoring

// reachedLess takes 少7次 in a row of at least 12 for 5 that were reached, so that the tiers and
// floors of what was reached judge it too. It reports false where what is required is not
// known, or is counted in something else.
func (j *judge) reachedLess() bool {
	q := j.a.q
	if j.r.Kind != Choice || j.rate || q.Unit.Kind != Bare && q.Unit.Kind != Count {
		return false
	}
	need, ok := j.required()
	if !ok || j.row.Type != qualitative && !j.wantsMore() {
		return false
	}
	if unit := unitOf(j.row.Unit); j.row.Type != qualitative && (unit.Kind != Count && unit.Kind != Bare || q.Unit.Kind == Count && unit.Kind == Count && unit.Text != q.Unit.Text) {
		return false
	}
	v := need.Sub(q.N)
	if v.Sign() < 0 {
		j.vWhy = Reason{Code: WhyCount, Words: j.a.words} // more missing than there should be
		return true
	}
	j.v, j.vUnit, j.hasV = v, q.Unit, true
	return true
}

// lacks reports whether a shortfall is what a range counts by its words: 缺失超过4份.
func (j *judge) lacks(w Within) bool {
	return j.a.kind == isNumber && j.a.short && w.What == Value && w.Ranges[0].Lo.Set && !w.Ranges[0].Hi.Set && w.Ranges[0].anyEnd().At.Unit.Kind == Count && (containsAny(w.Lead, lackNames()...) || startsWithAny(w.Words, undoneWords()))
}

// shortUnjudged reports whether a shortfall leaves a limit of a number open: it may be below it.
func (j *judge) shortUnjudged(c Clause) bool {
	if j.a.kind != isNumber || !j.a.short || gains(c.Then) {
		return false
	}
	w, ok := c.When.(Within)
	return ok && (w.What == Value || w.What == Short)
}
