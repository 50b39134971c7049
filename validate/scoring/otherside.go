package scoring

import "strings"

// goodSide gives full marks on the other side of the only failing condition
// (convention 13), where the actual surely lies on the good side of it: not
// beyond a fault that is written for one count alone.
func (j *judge) goodSide(only int) result {
	c := j.r.Clauses[only]
	full, why := j.needFull()
	if why.Code != WhyNone {
		return failed(why)
	}
	if !j.spotless() {
		return failed(Reason{Code: WhyGap, Words: j.a.words})
	}
	if gains(c.Then) && j.hasT && j.hasV {
		if t, why := j.targetReached(); why.Code == WhyNone && t == no {
			return failed(Reason{Code: WhyGap, Words: j.a.words})
		}
	}
	j.assume(OtherSideFull, j.r.textAt(c.At), full)
	return fixed(full)
}

// spotless reports whether the actual lies on the good side of every range that
// the sentence names a fault for: before the range where what it counts is bad.
func (j *judge) spotless() bool {
	ok := true
	if j.a.kind == isNumber && !j.rate && unitOf(j.row.Unit).Kind == Count && !strings.ContainsAny(j.row.Unit, multiplierRunes) && !j.a.q.N.IsInt() && !j.wantsMore() {
		return false // no half of a thing happens
	}
	look(j.r.Clauses, func(w Within) {
		for _, r := range w.Ranges {
			ok = ok && j.beforeFault(w, r)
		}
	})
	return ok
}

// beforeFault judges one range of a fault. A one-sided range has only one other
// side; of an exact count or a span the side beyond is worse still.
func (j *judge) beforeFault(w Within, r Range) bool {
	distance := w.What != Value && w.What != Day
	if r.Lo.Set != r.Hi.Set && !(distance && r.Hi.Set) {
		return true
	}
	if distance && !r.Lo.Set { // 超5%以内扣1分: nothing beyond the mark at all
		x, _, why := j.measure(w.What, r.Hi.At.Unit, w.Of)
		return why.Code == WhyNone && x.Sign() <= 0
	}
	if w.What == Day {
		return j.a.kind != isDay || j.before(r)
	}
	x, _, why := j.measure(w.What, r.Lo.At.Unit, w.Of)
	if r.Lo.Target || why.Code != WhyNone {
		return false
	}
	up := w.What == Value && !j.costs() && !(j.hasT && j.target.IsZero()) && !saysSome(w.Words) && j.row.Type != qualitative && j.row.Type != ""
	if up {
		return x.Cmp(r.Hi.At.N) > 0
	}
	return x.Cmp(r.Lo.At.N) < 0
}

// before reports whether the day lies before a span of days.
func (j *judge) before(r Range) bool {
	at, ok := j.dayOf(r.Lo.Date)
	return ok && j.a.day.Sub(at) < 0
}

// failingSide reports whether a condition speaks of not reaching what the row
// wants, whatever it leads to: 未完成得5分, 低于目标值的按比例计分.
func (j *judge) failingSide(c Clause) bool {
	switch w := c.When.(type) {
	case Met:
		return w.Not
	case Text:
		return startsNot(w.Words) && !saysNone(w.Words)
	case Within:
		r := w.Ranges[0]
		switch w.What {
		case Value:
			return j.costs() && r.Lo.Set && !r.Hi.Set || j.wantsMore() && r.Hi.Set && !r.Lo.Set
		case Late, Missing:
			return true
		case Short:
			return !j.costs()
		case Over:
			return j.costs()
		}
	}
	return false
}

// betterThan reports whether the actual lies on the better side of the only tier,
// a span (80%-90%得8分, and 95% was reached): nothing says what that earns.
func (j *judge) betterThan(c Clause) bool {
	w, ok := c.When.(Within)
	if !ok || len(w.Ranges) != 1 || w.What == Day {
		return false
	}
	r := w.Ranges[0]
	if !r.Lo.Set || !r.Hi.Set || r.Exact || r.Lo.Target || r.Hi.Target {
		return false
	}
	x, _, why := j.measure(w.What, r.Lo.At.Unit, w.Of)
	if why.Code != WhyNone {
		return false
	}
	below, above := x.Cmp(r.Lo.At.N) < 0, x.Cmp(r.Hi.At.N) > 0
	switch {
	case w.What == Early:
		return above
	case w.What != Value || j.costs() || j.hasT && j.target.IsZero():
		return below
	case j.wantsMore():
		return above
	}
	return (below || above) && !j.isTop(c)
}
