package scoring

import "slices"

// onADay reports whether the actual is a day or a lateness, which says that it was done.
func (j *judge) onADay() bool { return j.a.kind == isDay || j.a.kind == isLate }

// doneLate reports whether a clause gives nothing for what was not done at all, and another one
// says what is left for being late (逾期完成得5分, 之后完成的得2分): a day of completion is not that.
func (j *judge) doneLate(c Clause) bool {
	return j.onADay() && (isUndone(c) && j.leavesForLate() || saysUndone(c) && j.r.scoresLate())
}

// isUndone reports whether a clause gives nothing where the plan is not met, whenever: 未完成不得分.
func isUndone(c Clause) bool { return saysUndone(c) && isZero(c.Then) }

// saysUndone reports whether a clause gives or takes some points where the plan is not met, whenever.
func saysUndone(c Clause) bool {
	m, ok := c.When.(Met)
	return ok && m.Not && !m.OnTime && setsPoints(c.Then)
}

// setsPoints reports whether an award is a number of points, or a part of them, given or taken.
func setsPoints(a Award) bool {
	_, share := a.(Share)
	return share || isFixed(a) || isDeduct(a)
}

// scoresLate reports whether some clause gives or takes some points for any lateness.
func (r Rule) scoresLate() bool {
	return slices.ContainsFunc(r.Clauses, func(c Clause) bool { return isLateAtAll(c.When) && setsPoints(c.Then) })
}

// leavesForLate reports whether some clause says what is left for any lateness, or for one from
// some day on.
func (j *judge) leavesForLate() bool {
	for _, c := range j.r.Clauses {
		if !isZero(c.Then) && (isElse(c.When) || isLateAtAll(c.When) || beginsLate(c.When)) {
			return true
		}
	}
	return false
}

// beginsLate reports whether a condition holds from some lateness or some day on.
func beginsLate(c Cond) bool {
	w, ok := c.(Within)
	return ok && (w.What == Late || w.What == Day) && len(w.Ranges) == 1 && w.Ranges[0].Lo.Set && !w.Ranges[0].Hi.Set
}

// lateNotUndone reports whether tier k gives nothing for what was not done, and tier i claims
// the day it was done on: 12月底前完成得10分；未完成不得分；次年1月底前完成得6分.
func (j *judge) lateNotUndone(i, k int) bool {
	if !j.onADay() || !saysUndone(j.r.Clauses[k]) {
		return false
	}
	w, ok := j.r.Clauses[i].When.(Within)
	return ok && (w.What == Late || w.What == Day)
}

// inGoodTime reports whether tier i is for being early, or for a day before the last one, and
// gives more than tier k for being in time: 按时完成得8分，提前10天以上得10分.
func (j *judge) inGoodTime(i, k int) bool {
	w, ok := j.r.Clauses[i].When.(Within)
	if !ok || len(w.Ranges) != 1 || !j.isInTime(j.r.Clauses[k].When) || !j.beforeDue(w) {
		return false
	}
	a, okA := topOf(j.r.Clauses[i].Then)
	b, okB := topOf(j.r.Clauses[k].Then)
	return okA && okB && a.OfFull == b.OfFull && a.N.Cmp(b.N) > 0
}

// earlyTiers takes 提前1个月完成得9分，提前2个月完成得10分 for that much or more.
func (p *parser) earlyTiers() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != Early || len(w.Ranges) != 1 || !w.Ranges[0].Exact || !gains(c.Then) || !isFixed(c.Then) {
			continue
		}
		r := w.Ranges[0]
		r.Hi, r.Exact = Bound{}, false
		w.Ranges = []Range{r}
		p.rule.Clauses[i].When = w
	}
}

// isInTime reports whether a condition holds up to the last day, or the most time, that is allowed.
func (j *judge) isInTime(c Cond) bool {
	switch c := c.(type) {
	case Met:
		return !c.Not && (c.OnTime || j.onADay() || j.timed)
	case Within:
		return (c.What == Day || c.What == Value && j.timed) && len(c.Ranges) == 1 && c.Ranges[0].Hi.Set && !c.Ranges[0].Lo.Set
	}
	return false
}

// beforeDue reports whether a tier is for a time before the last day.
func (j *judge) beforeDue(w Within) bool {
	r := w.Ranges[0]
	switch {
	case w.What == Early:
		x, _, why := j.measure(Early, r.anyEnd().At.Unit, w.Of)
		return why.Code == WhyNone && x.Sign() > 0
	case w.What == Day && r.Hi.Set && !j.due.IsZero():
		last, ok := j.dayOf(r.Hi.Date)
		return ok && last.Sub(j.due) < 0
	case w.What == Value && j.timed:
		at, why := j.markValue(mark{q: r.Hi.At})
		return r.Hi.Set && !r.Hi.Target && why.Code == WhyNone && at.Cmp(j.target) < 0
	}
	return false
}

// lateAfterEarly reports whether steps count a lateness where full marks are for being early, and
// less is for being in time (提前完成得10分，按时完成得8分，每逾期1天扣1分): from which of them they
// take is not said.
func (j *judge) lateAfterEarly(s stepSum) bool {
	if !s.spoke || s.gain || !j.isLateNow() {
		return false
	}
	early, inTime := false, false
	for _, c := range j.r.Clauses {
		if _, step := c.Then.(Step); step || !gains(c.Then) {
			continue
		}
		w, ok := c.When.(Within)
		switch {
		case ok && w.What == Early:
			early = early || j.isTop(c)
		case j.isInTime(c.When):
			inTime = inTime || !j.isTop(c)
		}
	}
	return early && inTime
}

// isLateNow reports whether the actual lies behind the last day, or beyond the most time.
func (j *judge) isLateNow() bool {
	if j.timed {
		return j.hasV && j.v.Cmp(j.target) > 0
	}
	if !j.onADay() {
		return false
	}
	x, _, _, why := j.lateness(Unit{Kind: Calendar})
	return why.Code != WhyNone || x.Sign() > 0
}
