package scoring

// growsFromWhere reports whether a bonus counts a growth (每提高10%加1分) on a base that names
// no figure, so that it may be a growth from anywhere: last year's figure, nothing, the plan.
func (r Rule) growsFromWhere(s Step, when Cond) bool {
	t, text := when.(Text)
	last := text && (t.Foreign || containsAny(t.Words, lastYearWords()...))
	if _, always := when.(Always); !always && !last || s.What != Over || !s.Bonus || r.HasMark {
		return false
	}
	if !containsAny(s.Words, growsWords()...) || containsAny(s.Words, overrunMarks()...) {
		return false
	}
	base := false
	for _, c := range r.Clauses {
		o, step := c.Then.(Step)
		_, always := c.When.(Always)
		switch {
		case step && !o.Add:
			return false // 每增加1%加0.5分，每减少1%扣0.5分: both from the plan
		case step || !gains(c.Then):
		case !always:
			return false // 达到计划得6分，每提高…: from there
		default:
			base = true
		}
	}
	return base
}

// moreDone reports whether a bonus in a row of costs is for more than the plan (超额完成的加1分):
// more work than was planned, which costs say nothing of, and never more money.
func (j *judge) moreDone(c Cond) bool {
	w, ok := c.(Within)
	if !ok || !j.costs() || len(w.Ranges) != 1 {
		return false
	}
	r := w.Ranges[0]
	return w.What == Over || w.What == Value && r.Lo.Set && r.Lo.Target && !r.Hi.Set
}
