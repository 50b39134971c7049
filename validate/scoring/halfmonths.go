package scoring

import "jixiaobot/validate/num"

// halfMonthDays is how many days half a month has where days are counted.
const halfMonthDays = 15

// halfMonths is the lateness, or the time gained, that a step of 半个月 or 一个半月 counts: whole
// months and the days behind them, of which 15 are half a month. Where as many times 15 days
// make another number of steps that is another reading. ok is false for other steps.
func (j *judge) halfMonths(s Step) (x num.Num, text string, why Reason, ok bool) {
	if s.What != Late && s.What != Early && s.What != Off || s.Every.Unit.Kind != Month || s.Every.N.IsInt() || s.Every.N.Sign() <= 0 || j.due.IsZero() {
		return x, "", why, false
	}
	from, to, ok := j.due, j.a.day, j.a.kind == isDay
	if n, days := j.daysSaid(); days {
		to, ok = j.due.AddDays(n), true
	}
	if s.What == Early {
		from, to = to, from
	}
	n := 0
	if ok {
		n = to.Sub(from)
	}
	if n <= 0 {
		return x, "", why, false
	}
	months, _ := monthsBetween(from, to, false)
	rest := to.Sub(monthsAfter(from, months, false))
	x = halvesOf(2*months+rest/halfMonthDays, rest%halfMonthDays > 0)
	byDays := halvesOf(n/halfMonthDays, n%halfMonthDays > 0)
	a, _ := x.Div(s.Every.N)
	b, _ := byDays.Div(s.Every.N)
	if !a.Floor().Equal(b.Floor()) {
		j.used.fifteen = true
		if j.mode.fifteen {
			x = byDays
		}
	}
	return x, show(x), why, true
}

// daysSaid is a lateness that was said in days or weeks, in days.
func (j *judge) daysSaid() (n int, ok bool) {
	q := j.a.q
	if j.a.kind != isLate || !q.N.IsInt() || q.N.Cmp(num.Int(100000)) >= 0 || q.N.Cmp(num.Int(-100000)) <= 0 {
		return 0, false
	}
	switch q.Unit.Kind {
	case Calendar:
		return toInt(q.N), true
	case Week:
		return 7 * toInt(q.N), true
	}
	return 0, false
}

// halvesOf is n halves of a month, and a part of one more where it is begun.
func halvesOf(n int, begun bool) num.Num {
	x := num.Ratio(int64(n), 2)
	if begun {
		x = x.Add(num.Ratio(1, 4))
	}
	return x
}
