package scoring

import "strings"

// since is the first day of a period that is named as a whole (12月完成, 次年完成).
func (p *parser) since(t token) DayRef {
	if t.day == nil {
		return DayRef{}
	}
	d := *t.day
	switch {
	case oneOf(p.words([]token{t}), nextYearWords()):
		return DayRef{Month: 1, Day: 1, Shift: 1}
	case d.Day == 0 && !d.Last:
		d.Day = 1
		return d
	}
	return DayRef{}
}

// onward reports whether the day at i is the first of a time without end: 12月1日起,
// 自12月1日开始.
func (p *parser) onward(ts []token, i int) bool {
	lead := i > 0 && oneOf(p.words(ts[i-1:i]), fromLeads())
	if i+1 == len(ts) {
		return lead
	}
	next := p.words(ts[i+1 : i+2])
	if startsWithAny(next, beginningWords()) {
		return false // 12月1日起草完成
	}
	return lead && !ts[i+1].is(wUpTo, wAfter) || oneOf(next, onwardWords()) || strings.HasPrefix(next, onwardWords()[0])
}

// fromDay reads 12月1日起. How long it takes from then on (起10天内) is not known.
func (p *parser) fromDay(ts []token, i int, w Within, b Bound) Cond {
	if hasAny(ts[i+1:], wNum) || hasAny(ts, wNot, wNotTime, wNotReach, wNotMet) {
		p.unread(p.spanOf(ts))
	}
	if b.Date.Day == 0 && !b.Date.Last {
		b.Date.Day = 1 // 12月起
	}
	w.Onward, w.Ranges = true, []Range{{Lo: b}}
	return w
}

// afterDays leaves unread 10月31日后10天内, which is neither before nor after that day, and 一季度前两个月,
// which is a part of it.
func (p *parser) afterDays(rest []token) {
	if len(rest) > 1 && rest[0].is(wAfter, wUpTo) && rest[1].is(wNum) && unitOf(rest[1].unit).isTime() {
		p.unread(p.spanOf(rest))
	}
}

// strangeYear leaves unread the day at i where nobody can tell its year: 隔年1月15日.
func (p *parser) strangeYear(ts []token, i int) {
	if i > 0 && ts[i].day.Year == 0 && endsInAny(p.between(ts[0].from, ts[i-1].to), strangeYears()) {
		p.unread(p.spanOf(ts))
	}
}

// zeroPeriods lets 次年完成不得分 begin with that year where steps count the days before it,
// and leaves unread a day up to which nothing would be given beside them.
func (p *parser) zeroPeriods() {
	counted, begun := p.rule.daySteps() > 0, false
	for i, c := range p.rule.Clauses {
		_, step := c.Then.(Step)
		begun = begun || countsDays(c.Then)
		w, ok := c.When.(Within)
		if counted && isZero(c.Then) && p.unreadTime(c.When) {
			p.unread(c.At)
		}
		if step || !ok || w.What != Day || len(w.Ranges) != 1 {
			continue
		}
		r := w.Ranges[0]
		if w.Since.Month > 0 && isZero(c.Then) {
			r.Lo = Bound{Date: w.Since, Incl: true, Set: true, Said: true}
		}
		switch until := r.Hi.Set && !r.Lo.Set; {
		case w.Onward && gains(c.Then):
			p.unread(c.At) // 3月1日起实施得10分: begun on that day, or not before it
		case until && (isZero(c.Then) && counted || w.Since.Month > 0 && begun):
			p.unread(c.At)
		case isZero(c.Then) && r.Lo.Set && r.Hi.Set && (counted || w.Since.Month > 0):
			if counted {
				r.Hi = Bound{} // what is later still leaves no more
			}
			w.Ranges = []Range{r}
			p.rule.Clauses[i].When = w
		}
	}
}

// unreadTime reports whether a condition names a time that was not read as one: 2027年完成,
// 12月才完成.
func (p *parser) unreadTime(c Cond) bool {
	if t, ok := c.(Text); ok {
		return yearIn([]rune(t.Words)) > 0
	}
	w, ok := c.(Within)
	return ok && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Exact && w.Ranges[0].Lo.At.Unit.Kind == Month && !strings.Contains(w.Words, unitName(Month))
}

// daySteps counts the steps that take for a time.
func (r Rule) daySteps() int {
	n := 0
	for _, c := range r.Clauses {
		if countsDays(c.Then) {
			n++
		}
	}
	return n
}

func countsDays(a Award) bool {
	s, ok := a.(Step)
	return ok && !s.Add && s.Every.Unit.isTime()
}

// laterThanDue reports whether a step stands under a day that is not the one after the
// deadline (12月1日起每天扣1分 beside 10月31日前), so that it may count from either.
func (j *judge) laterThanDue(c Clause) bool {
	w, ok := c.When.(Within)
	if !ok || w.What != Day || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || j.due.IsZero() {
		return false
	}
	lo, known := j.dayOf(w.Ranges[0].Lo.Date)
	if w.Ranges[0].Lo.Incl {
		return known && lo.Sub(j.due) > 1
	}
	return known && lo.Sub(j.due) > 0 // 10月10日后每晚一天
}
