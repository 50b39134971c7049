package scoring

import "jixiaobot/validate/num"

// fromItsDay judges a lateness that is counted from a day named with it (晚于9月30日10天以内). 晚15天 is
// counted from the deadline, so that it says nothing of another day; nor does a lateness from a day
// before the deadline make sense.
func (j *judge) fromItsDay(w Within) (truth, Reason) {
	at, ok := j.dayOf(w.From)
	switch {
	case !j.onADay():
		return open, Reason{Code: WhyDate, Words: j.a.words}
	case !ok:
		return open, Reason{Code: WhyYear}
	case !j.due.IsZero() && !at.Equal(j.due) && (j.a.kind == isLate || w.What == Late && at.Before(j.due)):
		return open, Reason{Code: WhyReadings, Words: w.Words}
	}
	if w.From.Year == 0 {
		j.assume(YearOfRow, "", num.Int(int64(at.Year)))
	}
	due, end := j.due, j.dueEnd
	j.due, j.dueEnd, w.From = at, w.From.Last, DayRef{}
	defer func() { j.due, j.dueEnd = due, end }()
	return j.dayWithin(w)
}

// pastDue reports whether tier k holds from the day after the deadline on, however much later, and tier
// i for that much later: 晚于9月30日得2分，晚10天以上不得分.
func (j *judge) pastDue(k, i int) bool {
	w, ok := j.r.Clauses[k].When.(Within)
	if v, late := j.r.Clauses[i].When.(Within); !ok || !late || v.What != Late || w.What != Day || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Hi.Set {
		return false
	}
	at, known := j.dayOf(w.Ranges[0].Lo.Date)
	return known && at.Equal(j.due) && !w.Ranges[0].Lo.Incl
}

// namedDue is the first day that a lateness is counted from, where no other deadline is named.
func (j *judge) namedDue() {
	look(j.r.Clauses, func(w Within) {
		if d, ok := j.dayOf(w.From); ok && w.What == Late && j.due.IsZero() {
			j.due, j.dueEnd = d, w.From.Last
		}
	})
}
