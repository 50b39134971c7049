package scoring

import "jixiaobot/validate/num"

// dayWithin judges days, and how late a day is.
func (j *judge) dayWithin(w Within) (truth, Reason) {
	if w.From.Month > 0 {
		return j.fromItsDay(w)
	}
	if w.What == Late || w.What == Early || w.What == Value && w.Ranges[0].timed() && !j.timed {
		if w.What == Value && (j.due.IsZero() && j.a.kind == isLate || endsInAny(w.Lead, sinceWords())) {
			if j.a.kind == isLate && j.onlyLimit(w) {
				return truthOf(j.a.q.N.Sign() <= 0), Reason{}
			}
			return open, Reason{Code: WhyNoDeadline} // 晚2天 where 10天内 is how long it takes
		}
		if w.What == Value {
			w.What = Late
		}
		if j.a.kind != isDay && j.a.kind != isLate {
			return open, Reason{Code: WhyDate, Words: j.a.words}
		}
		if x, _, _, why := j.lateness(Unit{Kind: Calendar}); why.Code == WhyNone && (w.What == Late && x.Sign() <= 0 || w.What == Early && x.Sign() > 0) {
			return no, Reason{}
		}
		for _, r := range w.Ranges {
			if t, why := j.inRange(w, r); t != no {
				return t, why
			}
		}
		return no, Reason{}
	}
	if w.What != Day {
		return open, Reason{Code: WhyNumber, Words: j.a.words}
	}
	d := j.a.day
	if j.a.kind == isLate {
		var why Reason
		if d, why = j.daySaid(); why.Code != WhyNone {
			if j.pastEvery(w) {
				return no, Reason{}
			}
			return open, why
		}
	} else if j.a.kind != isDay {
		return open, Reason{Code: WhyDate, Words: j.a.words}
	}
	return j.dayIn(w, d)
}

// pastEvery reports whether any lateness at all is past every end of the
// ranges, so that 晚5个工作日 needs no calendar.
func (j *judge) pastEvery(w Within) bool {
	if j.a.q.N.Sign() <= 0 || j.due.IsZero() {
		return false
	}
	for _, r := range w.Ranges {
		at, ok := j.dayOf(r.Hi.Date)
		if !r.Hi.Set || !ok || at.Sub(j.due) > 0 {
			return false
		}
	}
	return true
}

func (r Range) timed() bool {
	return r.Lo.Set && r.Lo.At.Unit.isTime() || r.Hi.Set && r.Hi.At.Unit.isTime()
}

// daySaid is the day that 晚15天 means.
func (j *judge) daySaid() (num.Day, Reason) {
	q := j.a.q
	if j.due.IsZero() {
		return num.Day{}, Reason{Code: WhyNoDeadline}
	}
	if !q.N.IsInt() || q.N.Cmp(num.Int(100000)) > 0 || q.N.Cmp(num.Int(-100000)) < 0 {
		return num.Day{}, Reason{Code: WhyDate, Words: j.a.words}
	}
	n := q.N
	if n.Sign() < 0 {
		n = n.Neg()
	}
	k := toInt(n)
	if q.N.Sign() < 0 {
		k = -k
	}
	switch q.Unit.Kind {
	case Calendar:
		return j.due.AddDays(k), Reason{}
	case Week:
		return j.due.AddDays(7 * k), Reason{}
	case Month:
		if k >= 0 && k < 600 {
			return monthsAfter(j.due, k, j.dueEnd), Reason{}
		}
	}
	if k <= 0 {
		return j.due, Reason{}
	}
	return num.Day{}, Reason{Code: WhyWorkdays, Words: j.a.words}
}

func (j *judge) dayIn(w Within, d num.Day) (truth, Reason) {
	for _, r := range w.Ranges {
		in := true
		for _, b := range [...]struct {
			Bound
			side int
		}{{r.Lo, 1}, {r.Hi, -1}} {
			if !b.Set {
				continue
			}
			at, ok := j.dayOf(b.Date)
			if !ok {
				return open, Reason{Code: WhyYear}
			}
			if b.Date.Year == 0 {
				j.assume(YearOfRow, "", num.Int(int64(at.Year)))
			}
			c := d.Sub(at) * b.side
			in = in && (c > 0 || c == 0 && b.Incl)
		}
		if in {
			return yes, Reason{}
		}
	}
	return no, Reason{}
}

// ranked judges a place.
func (j *judge) ranked(r Rank) (truth, Reason) {
	n, last := j.a.rank, j.a.last
	if j.a.kind == isNumber && isRankUnit(unitName2(j.a.q.Unit)) || j.a.kind == isNumber && isRankUnit(j.row.Unit) && j.a.q.Unit.Kind == Bare {
		if !j.a.q.N.IsInt() || j.a.q.N.Sign() <= 0 || j.a.q.N.Cmp(num.Int(100000)) > 0 {
			return open, Reason{Code: WhyRank, Words: j.a.words}
		}
		n, last = toInt(j.a.q.N), false
	} else if j.a.kind != isRank {
		return open, Reason{Code: WhyRank, Words: j.a.words}
	}
	n, known := j.placed(n, last, r)
	if !known {
		return open, Reason{Code: WhyRank, Words: j.a.words}
	}
	return truthOf(n >= r.From && (r.To == 0 || n <= r.To)), Reason{}
}

func unitName2(u Unit) string { return u.Text }
