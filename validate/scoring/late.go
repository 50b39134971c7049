package scoring

import "jixiaobot/validate/num"

// lateness is the time after the deadline, counted in u. exact is false where a
// month is only begun, so that no pro-rata count is to be had.
func (j *judge) lateness(u Unit) (x num.Num, text string, exact bool, why Reason) {
	switch j.a.kind {
	case isDay:
		return j.latenessOfDay(j.a.day, u)
	case isLate:
		return j.latenessSaid(u)
	}
	return x, "", true, Reason{Code: WhyDate, Words: j.a.words}
}

func (j *judge) latenessOfDay(d num.Day, u Unit) (num.Num, string, bool, Reason) {
	if j.due.IsZero() {
		if j.anyDay() {
			return num.Num{}, "", true, Reason{Code: WhyYear}
		}
		return num.Num{}, "", true, Reason{Code: WhyNoDeadline}
	}
	n := d.Sub(j.due)
	days := num.Int(int64(n))
	switch u.Kind {
	case Calendar, Bare, Count:
		return days, show(days), true, Reason{}
	case Week:
		x, _ := days.Div(num.Int(7))
		return x, show(days) + " ÷ 7", true, Reason{}
	case Month, Year:
		return j.months(d, u)
	case Workday:
		if n <= 0 {
			return days, show(days), true, Reason{}
		}
		return num.Num{}, "", true, Reason{Code: WhyWorkdays, Words: j.a.words}
	}
	if n <= 0 {
		return days, show(days), true, Reason{}
	}
	return num.Num{}, "", true, Reason{Code: WhyUnit, Words: u.name()}
}

// anyDay reports whether the sentence or the row names a day without a year.
func (j *judge) anyDay() bool {
	if len(num.FindDays(num.Fold(j.row.Target))) > 0 {
		return true
	}
	found := false
	look(j.r.Clauses, func(w Within) { found = found || w.What == Day })
	return found
}

// months counts whole months and marks a month only begun by a half. A deadline
// at the end of a month may end the next months at their end too: another
// reading where it matters.
func (j *judge) months(d num.Day, u Unit) (num.Num, string, bool, Reason) {
	if d.Sub(j.due) < 0 {
		return j.monthsEarly(d, u)
	}
	a, wholeA := monthsBetween(j.due, d, false)
	b, wholeB := monthsBetween(j.due, d, true)
	if a != b || wholeA != wholeB {
		j.used.tail = true
		if j.mode.tail {
			a, wholeA = b, wholeB
		}
	}
	x := num.Int(int64(a))
	if !wholeA {
		x = x.Add(num.Ratio(1, 2))
	}
	if u.Kind == Year {
		y, _ := x.Div(num.Int(12))
		return y, show(num.Int(int64(a))) + " ÷ 12", wholeA, Reason{}
	}
	return x, show(num.Int(int64(a))), wholeA, Reason{}
}

// monthsEarly counts the whole months from a day to the deadline after it, below
// 0, a month only begun as a half.
func (j *judge) monthsEarly(d num.Day, u Unit) (num.Num, string, bool, Reason) {
	n, whole := monthsBetween(d, j.due, j.dueEnd)
	x := num.Int(int64(n))
	if !whole {
		x = x.Add(num.Ratio(1, 2))
	}
	if u.Kind == Year {
		x, _ = x.Div(num.Int(12))
	}
	return x.Neg(), show(num.Int(int64(n))), whole, Reason{}
}

// early is the time before the deadline in u, or why it cannot be told: of a
// lateness only its being none is certain in any unit.
func (j *judge) early(u Unit) (num.Num, string, bool, Reason) {
	x, text, exact, why := j.lateness(u)
	if why.Code != WhyNone || x.Sign() >= 0 {
		return x.Neg(), text, exact, why
	}
	switch {
	case j.a.kind == isDay && (u.Kind == Workday || u.Kind == Hour || u.Kind == Minute):
		return num.Num{}, "", true, Reason{Code: WhyWorkdays, Words: j.a.words}
	case j.a.kind == isDay:
		return x.Neg(), text, exact, Reason{}
	}
	if y, ok := convert(Quantity{j.a.q.N.Neg(), j.a.q.Unit}, u); ok {
		return y, show(y), true, Reason{}
	}
	if days, ok := convert(Quantity{j.a.q.N.Neg(), j.a.q.Unit}, Unit{Kind: Calendar}); ok && days.IsInt() && !j.due.IsZero() && days.Cmp(num.Int(100000)) < 0 && (u.Kind == Month || u.Kind == Year || u.Kind == Week) {
		x, text, exact, why := j.latenessOfDay(j.due.AddDays(-toInt(days)), u)
		return x.Neg(), text, exact, why
	}
	return num.Num{}, "", true, Reason{Code: WhyUnit, Words: j.a.words}
}

// monthsBetween is the number of whole months from a to b, and whether b is the
// very day a month ends.
func monthsBetween(a, b num.Day, tail bool) (int, bool) {
	n := (b.Year-a.Year)*12 + b.Month - a.Month
	if monthsAfter(a, n, tail).Sub(b) > 0 {
		n--
	}
	return n, monthsAfter(a, n, tail).Equal(b)
}

// monthsAfter is the same day n months later, or the last day of that month
// where it has no such day. With tail the end of a month stays an end.
func monthsAfter(a num.Day, n int, tail bool) num.Day {
	m := a.Month - 1 + n
	year, month := a.Year+m/12, m%12+1
	day := a.Day
	if _, more := num.NewDay(a.Year, a.Month, a.Day+1); tail && !more {
		day = 31
	}
	for ; day > 28; day-- {
		if d, ok := num.NewDay(year, month, day); ok {
			return d
		}
	}
	d, _ := num.NewDay(year, month, day)
	return d
}

// latenessSaid counts 晚15天 in another unit where that is certain.
func (j *judge) latenessSaid(u Unit) (num.Num, string, bool, Reason) {
	q := j.a.q
	if q.N.Sign() <= 0 {
		return q.N, show(q.N), true, Reason{}
	}
	if x, ok := convert(q, u); ok {
		text := show(q.N)
		if !x.Equal(q.N) {
			text = show(x)
		}
		return x, text, true, Reason{}
	}
	if q.Unit.Kind == Workday || u.Kind == Workday {
		return num.Num{}, "", true, Reason{Code: WhyWorkdays, Words: j.a.words}
	}
	if !j.due.IsZero() && q.N.IsInt() && q.N.Cmp(num.Int(100000)) < 0 {
		switch q.Unit.Kind {
		case Calendar:
			return j.latenessOfDay(j.due.AddDays(toInt(q.N)), u)
		case Week:
			return j.latenessOfDay(j.due.AddDays(7*toInt(q.N)), u)
		case Month:
			if q.N.Cmp(num.Int(600)) < 0 {
				return j.latenessOfDay(monthsAfter(j.due, toInt(q.N), j.dueEnd), u)
			}
		}
	}
	if x, ok := j.betweenMonths(q, u); ok && j.due.IsZero() {
		return x, show(x.Floor()), false, Reason{}
	}
	if q.Unit.isTime() && u.isTime() {
		return num.Num{}, "", true, Reason{Code: WhyMonths, Words: j.a.words}
	}
	return num.Num{}, "", true, Reason{Code: WhyUnit, Words: j.a.words}
}
