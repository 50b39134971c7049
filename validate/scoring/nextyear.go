package scoring

import "jixiaobot/validate/num"

// firstQuarter is the last month in which a deadline may be one that belongs to the year before.
const firstQuarter = 3

// nextYear settles which year 次年 is where the row's own day may lie in it already: 次年1月15日前 beside
// 2027年1月15日前 is in 2027. Where that is not sure, no day without a year is.
func (j *judge) nextYear() {
	shifted := false
	look(j.r.Clauses, func(w Within) {
		for _, d := range w.dayRefs() {
			shifted = shifted || d.Shift > 0
		}
	})
	if !shifted || j.hasT {
		return
	}
	for _, t := range num.FindDays(num.Fold(j.row.Target)) {
		if t.Year > 0 && t.Month > 0 {
			j.nextYearOf(DayRef{Year: t.Year, Month: t.Month, Day: t.Day, Last: t.LastDay})
			return
		}
	}
}

func (j *judge) nextYearOf(row DayRef) {
	next, own := false, false // 次年 with the row's day, and that day without it
	look(j.r.Clauses, func(w Within) {
		for _, d := range w.dayRefs() {
			same := d.sameDay(row)
			next = next || same && d.Shift > 0
			own = own || same && d.Shift == 0 && (d.Year == 0 || d.Year == row.Year)
		}
	})
	first, inTime := j.firstDue()
	early := row.Month <= firstQuarter
	ofRow := next && (first.Shift > 0 || early && !inTime) || early && first.Shift > 0 && first.Month == row.Month
	switch {
	case own, !ofRow && !early:
	case j.row.Year > 0:
		j.noYear = ofRow && j.row.Year+1 != row.Year
	case ofRow:
		j.back = 1
	default:
		j.noYear = true
	}
}

// firstDue is the first day that something is given for being done by, zero where that is what is done
// in time.
func (j *judge) firstDue() (day DayRef, inTime bool) {
	for _, c := range j.r.Clauses {
		if _, extra := c.Then.(Bonus); extra || !gains(c.Then) {
			continue
		}
		switch w := c.When.(type) {
		case Met:
			if w.OnTime && !w.Not {
				return DayRef{}, true
			}
		case Within:
			if w.What == Day && w.Ranges[0].Hi.Set {
				return w.Ranges[0].Hi.Date, false
			}
		}
	}
	return DayRef{}, false
}

// dayRefs are the days that a condition names.
func (w Within) dayRefs() []DayRef {
	if w.What != Day && w.From.Month == 0 {
		return nil
	}
	out := []DayRef{w.From}
	for _, r := range w.Ranges {
		out = append(out, r.Lo.Date, r.Hi.Date)
	}
	return out
}

// sameDay compares days of any year. The last day of a month is the same however it is written.
func (d DayRef) sameDay(e DayRef) bool {
	return d.Month > 0 && d.Month == e.Month && (d.Day == e.Day || d.endsMonth() && e.endsMonth())
}

func (d DayRef) endsMonth() bool {
	if d.Last || d.Day == 0 {
		return true
	}
	const leapYear = 2024
	_, more := num.NewDay(leapYear, d.Month, d.Day+1)
	return !more || d.Month == 2 && d.Day == 28
}

// afterDeadline puts what is given or taken from a day without a year on behind the deadline that stands
// somewhere before it (次年1月15日前得5分，每迟1天扣1分，1月底后不得分), else behind it: before the deadline
// nothing is late.
func (p *parser) afterDeadline() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || len(w.Ranges) != 1 || w.Onward {
			continue
		}
		r := w.Ranges[0]
		from := r.Lo
		switch {
		case w.What == Late && w.From.Month > 0:
			from = Bound{Date: w.From, Set: true}
		case w.What != Day || !r.Lo.Set || r.Hi.Set:
			continue
		}
		last := p.dueFor(i)
		if last.Month == 0 || from.Date.Year > 0 || from.Date.Shift > 0 {
			continue
		}
		if from.Date.earlier(last) && from.Date.Month+12-last.Month > halfYear {
			p.unread(c.At) // 12月31日前得5分，11月底后不得分
			continue
		}
		if from = from.behind(last); w.What == Late {
			w.From = from.Date
		} else {
			r.Lo = from
			w.Ranges = []Range{r}
		}
		p.rule.Clauses[i].When = w
	}
}

// lateFor reports whether a day is that of what another one is the deadline of.
func (w Within) lateFor(v Within) bool {
	if stage(w.Tail) == "" {
		w.Tail = ""
	}
	return w.followsDay(v)
}

// dueFor is the last day for more than clause i gives, the nearest before it or else the first; zero
// where there is none.
func (p *parser) dueFor(i int) DayRef {
	c, due := p.rule.Clauses[i], DayRef{}
	w := c.When.(Within)
	w.What = Day // of a time from a day as well
	for k, d := range p.rule.Clauses {
		v, ok := d.When.(Within)
		_, extra := d.Then.(Bonus)
		if k == i || !ok || extra || !gains(d.Then) || len(v.Ranges) != 1 || !v.Ranges[0].Hi.Set || !w.lateFor(v) || !takes(c.Then) && !worthLess(c.Then, d.Then) {
			continue
		}
		if k > i && due.Month > 0 {
			break
		}
		due = v.Ranges[0].Hi.Date
	}
	return due
}
