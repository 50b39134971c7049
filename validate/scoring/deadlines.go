package scoring

import (
	"slices"

	"jixiaobot/validate/num"
)

// twoDeadlines leaves unread an award for two days at once (按期开工、按期完工,
// 上半年6月30日前、下半年12月31日前完成) beside what counts a lateness, of which of
// them is not said, and awards for a beginning and for an end, which are two things.
func (p *parser) twoDeadlines() {
	late := false
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		late = late || ok && s.What == Late
		lookCond(c.When, func(w Within) { late = late || w.What == Late })
	}
	begin, end := false, false
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) || c.Part > 0 {
			continue
		}
		said := p.rule.saidAt(c.At)
		if isDays(c.When) {
			begins, ends := containsAny(said, beginWords()...), containsAny(said, endWords()...)
			begin, end = begin || begins && !ends, end || ends && !begins
		}
		if late && namesTwoDays(said, p.tokensAt(c.At)) || isDays(c.When) && begin && end {
			p.unread(c.At) // 3月底前启动得5分，10月底前完成得5分
		}
	}
}

// tokensAt are the tokens of a stretch of the text as typed.
func (p *parser) tokensAt(at Span) []token {
	from := 0
	for from < len(p.toks) && p.pos[p.toks[from].from] < at.From {
		from++
	}
	to := from
	for to < len(p.toks) && p.pos[max(0, p.toks[to].to-1)] < at.To { // a 每 that was left out has no length
		to++
	}
	return p.toks[from:to]
}

// namesTwoDays reports whether words ask for two days or for a beginning and an end on time.
func namesTwoDays(said string, ts []token) bool {
	days, timely := 0, 0
	for i := range ts {
		switch {
		case ts[i].is(wDate) && i+1 < len(ts) && ts[i+1].is(wUpTo):
			days++
		case ts[i].is(wOnTime):
			timely++
		}
	}
	return days > 1 || timely > 0 && containsAny(said, beginWords()...) && containsAny(said, endWords()...)
}

// lateUntil reports whether words name a day that a lateness reaches (推迟到6月底): whether
// less of it fails too is not said.
func (p *parser) lateUntil(ts []token, c Cond) bool {
	w, ok := c.(Within)
	if !ok || w.What != Day || !w.Ranges[0].Hi.Set || w.Ranges[0].Lo.Set {
		return false
	}
	for i, t := range ts {
		if t.is(wLate) && i+1 < len(ts) && ts[i+1].is(wTilde) {
			return true
		}
	}
	return false
}

// lateBy is the lateness that a tier or a step counts: days that leave out holidays
// cannot be told from a date.
func (j *judge) lateBy(u Unit) (num.Num, string, bool, Reason) {
	x, text, exact, why := j.lateness(u)
	if why.Code == WhyNone && x.Sign() > 0 && j.a.kind == isDay && u.Kind == Calendar && j.r.leavesOutHolidays() {
		why = Reason{Code: WhyWorkdays, Words: j.a.words}
	}
	return x, text, exact, why
}

// leavesOutHolidays reports whether an exemption says that holidays do not count.
func (r Rule) leavesOutHolidays() bool {
	return slices.ContainsFunc(r.Exempt, func(x string) bool { return containsAny(x, holidayWords()...) })
}

// holidays notes （不含节假日） inside a step as the exemption it is.
func (p *parser) holidays() {
	if p.rule.leavesOutHolidays() || !p.says(holidayWords()...) {
		return
	}
	for _, w := range holidayWords() {
		if p.leavesOut(w) {
			p.rule.Exempt = append(p.rule.Exempt, w+exceptTails()[0])
			return
		}
	}
}

// leavesOut reports whether the sentence says that days of a kind do not count, or
// that a deadline on them moves.
func (p *parser) leavesOut(kind string) bool {
	for _, lead := range leftOutLeads() {
		if p.says(lead + kind) {
			return true
		}
	}
	return slices.ContainsFunc(leftOutTails(), func(tail string) bool { return p.says(kind + tail) })
}

// crossing reads 跨年 and 推迟到次年 before an award that takes or gives nothing as what
// lies beyond the year, and tells its length.
func (s *scanner) crossing(i int) int {
	n := prefixLen(s.rs[i:], crossWords())
	if n == 0 && len(s.toks) > 1 && s.toks[len(s.toks)-1].is(wTilde) && s.toks[len(s.toks)-2].is(wLate) {
		n = prefixLen(s.rs[i:], nextYearWords())
	}
	if n == 0 {
		return 0
	}
	end := i + n
	end += prefixLen(s.rs[end:], allOfIt())
	end += prefixLen(s.rs[end:], append(paidVerbs(), finishVerbs()...))
	end += prefixLen(s.rs[end:], []string{ofWord})
	if prefixLen(s.rs[end:], append(nothingLeads(), laterNothing()...)) == 0 && !s.givesNothing(end) {
		return 0
	}
	return n
}

// givesNothing reports whether a word for no points stands at i.
func (s *scanner) givesNothing(i int) bool {
	if i >= len(s.rs) {
		return false
	}
	_, set := lexicon().of(s.rs[i]).longest(s.rs[i:])
	return set.has(wZero)
}

// onTimeTop takes 按计划完成得10分 beside 11月底前完成得8分 for being in time: days are all that
// is asked there.
func (p *parser) onTimeTop() {
	days := false
	look(p.rule.Clauses, func(w Within) { days = days || w.What == Day && w.Ranges[0].Hi.Set })
	if len(p.rule.Clauses) < 2 || !days {
		return
	}
	c := &p.rule.Clauses[0]
	if m, ok := c.When.(Met); ok && !m.Not && !m.OnTime && gains(c.Then) {
		m.OnTime = true
		c.When = m
	}
}
