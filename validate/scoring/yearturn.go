package scoring

import "jixiaobot/validate/num"

// halfYear is how many months a deadline may lie behind the one before it.
const halfYear = 6

// afterNewYear puts a deadline without a year behind the one before it that is worth
// more, in the next year where need be (12月31日前得10分，1月15日前得5分; 次年1月底前得6分，
// 2月底前得3分): what is done later earns less.
func (p *parser) afterNewYear() {
	for i := 1; i < len(p.rule.Clauses); i++ {
		c, before := &p.rule.Clauses[i], p.rule.Clauses[i-1]
		w, ok := c.When.(Within)
		v, same := before.When.(Within)
		if !ok || !same || !w.followsDay(v) {
			continue
		}
		if !worthLess(c.Then, before.Then) && !p.partOfTop(c.Then, before.Then) {
			if gains(c.Then) && v.Ranges[0].anyEnd().Date.goesOn(w.Ranges[0].anyEnd().Date) {
				p.unread(c.At) // the day before it, or the year after
			}
			continue
		}
		last := v.Ranges[0].anyEnd().Date
		r := w.Ranges[0]
		if r.anyEnd().Date.earlier(last) && r.anyEnd().Date.Month+12-last.Month > halfYear {
			if gains(c.Then) {
				p.unread(c.At)
			}
			continue
		}
		r.Lo, r.Hi = r.Lo.behind(last), r.Hi.behind(last)
		w.Ranges = []Range{r}
		c.When = w
	}
}

// followsDay reports whether two conditions name days for the same thing to be done.
func (w Within) followsDay(v Within) bool {
	return w.What == Day && v.What == Day && len(w.Ranges) == 1 && len(v.Ranges) == 1 && w.Lead == v.Lead && (w.Tail == v.Tail || w.Tail == "" || v.Tail == "")
}

// worthLess reports whether a fixed award is less than another. Points and a share of
// them can be compared only where one of the two is nothing.
func worthLess(a, b Award) bool {
	if isKept(b) {
		return !isKept(a)
	}
	x, shareX, ok := worthOf(a)
	y, shareY, ok2 := worthOf(b)
	return ok && ok2 && x.Cmp(y) < 0 && (shareX == shareY || isZero(a) && gains(b))
}

// partOfTop reports whether a is a part of full marks, which b gives in points: 得8分, 得80%的
// 分值.
func (p *parser) partOfTop(a, b Award) bool {
	s, ok := a.(Share)
	pts, fixed := b.(Points)
	if !ok || !fixed || s.Hi.Cmp(one()) >= 0 {
		return false
	}
	top, _, ok := p.topTier()
	return ok && pts.Lo.Equal(top) && pts.Hi.Equal(top)
}

// worthOf is what a fixed award is worth beside others, as points or as a share of
// them: what is given, or less than nothing where it is taken.
func worthOf(a Award) (n num.Num, share, ok bool) {
	switch a := a.(type) {
	case Points:
		return a.Hi, false, true
	case Share:
		return a.Hi, true, a.Lo.Equal(a.Hi)
	case Deduct:
		return a.By.N.Neg(), a.By.OfFull, true
	}
	return num.Num{}, false, false
}

// behind is a bound whose day, if no year is said with it, is put behind another day.
func (b Bound) behind(last DayRef) Bound {
	d := &b.Date
	if !b.Set || d.Year > 0 || d.Shift > 0 {
		return b
	}
	next := 0
	if d.earlier(last) {
		next = 1
	}
	d.Shift = last.Shift + next
	if last.Year > 0 {
		d.Year, d.Shift = last.Year+next, 0
	}
	return b
}

// earlier compares month and day, whatever the years.
func (d DayRef) earlier(e DayRef) bool {
	if d.Month != e.Month {
		return d.Month < e.Month
	}
	return !d.Last && !e.Last && d.Day > 0 && d.Day < e.Day
}

// goesOn reports whether a day without a year lies after d, which names a year, in
// the same year.
func (d DayRef) goesOn(e DayRef) bool {
	return (d.Year != 0 || d.Shift != 0) && e.Year == 0 && e.Shift == 0 && d.earlier(e)
}
