package scoring

// lostDenials turns round what costs points though the plan is kept, because of a denial before or behind it:
// 没有稳定在95%以上的扣2分, 未压减到100万元以内的扣2分, 30天内没有办结的扣2分. Without a denial it stands as it is.
func (j *judge) lostDenials() {
	if !j.hasT || j.row.Type == qualitative {
		return
	}
	for i, c := range j.r.Clauses {
		if w, by, ok := j.beyondWhole(c); ok {
			c.When, c.Then = w, by
			j.put(i, c)
			continue
		}
		if !isZero(c.Then) && !isDeduct(c.Then) {
			continue
		}
		if w, ok := j.deniedRange(c.When); ok {
			c.When = w
			j.put(i, c)
		}
	}
}

// deniedRange is the other side of a range on the row's good side that words deny.
func (j *judge) deniedRange(c Cond) (Within, bool) {
	w, ok := c.(Within)
	denied := ok && w.deny == maybeTurned
	if all, several := c.(All); several && len(all.Parts) == 2 && !parted(all.Words) {
		w, ok = all.Parts[0].(Within)
		m, met := all.Parts[1].(Met)
		denied = ok && (deniesDoing(all.Parts[1]) || w.deny == maybeTurned && met && !m.Not)
		w.Words = all.Words
	}
	if !ok || !denied || w.What != Value || w.Of != Unsaid || len(w.Ranges) != 1 || !j.keepsPlan(w.Ranges[0]) {
		return Within{}, false
	}
	r := w.Ranges[0]
	switch {
	case r.Exact:
		r.Lo.Incl = false
		w.Ranges = []Range{{Hi: r.Lo}}
	case r.Lo.Set:
		r.Lo.Incl = !r.Lo.Incl
		w.Ranges = []Range{{Hi: r.Lo}}
	default:
		r.Hi.Incl = !r.Hi.Incl
		w.Ranges = []Range{{Lo: r.Hi}}
	}
	w.deny = 0
	return w, true
}

// deniesDoing reports whether words behind a number say that it was not done: 30天内没有办结.
func deniesDoing(c Cond) bool {
	switch c := c.(type) {
	case Text:
		return startsNot(c.Words)
	case Met:
		return c.Not && !c.OnTime
	}
	return false
}

// keepsPlan reports whether a range begins on the bad side of the plan, or at it, and has all that is better.
func (j *judge) keepsPlan(r Range) bool {
	if r.Lo.Set == r.Hi.Set && !r.Exact || r.anyEnd().Target {
		return false
	}
	at, ok := j.boundValue(r.anyEnd())
	if !ok {
		return false
	}
	if r.Exact {
		return j.wantsMore() && at.Equal(j.target) // 未100%完成的扣2分
	}
	if j.costs() {
		return r.Hi.Set && at.Cmp(j.target) >= 0
	}
	return r.Lo.Set && at.Cmp(j.target) <= 0
}

// beyondWhole takes 超30天未办结的扣2分, where thirty are allowed, for what lies beyond that figure: nobody says 每.
func (j *judge) beyondWhole(c Clause) (Within, Deduct, bool) {
	s, ok := c.Then.(Step)
	if !ok || s.Add || s.Bonus || s.What != Over || !isAlways(c.When) || !j.costs() || !saidBeforeFigure(s.Words, exceedWords()...) || containsAny(j.r.saidAt(c.At), everySaid) {
		return Within{}, Deduct{}, false
	}
	at, why := j.markValue(mark{q: s.Every})
	if why.Code != WhyNone || at.Cmp(j.target) < 0 || s.Every.Unit.Kind == Percent && !j.rate {
		return Within{}, Deduct{}, false
	}
	lo := Bound{At: s.Every, Set: true, Said: true}
	return Within{What: Value, Ranges: []Range{{Lo: lo}}, Words: s.Words}, Deduct{By: s.By, Below: s.Below}, true
}
