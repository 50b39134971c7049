package scoring

import "strings"

// dueDay is a deadline that a sentence of its own names before the rule: 项目应于2026年11月30日前完工。
type dueDay struct {
	day  Within
	at   Span
	said string // its words
	more bool   // there is another one, so that which of them counts is not said
}

// namesDue takes words without an award before the rule for a deadline, where they name one day
// by which something is done and nothing else that can be judged.
func (p *parser) namesDue(ts []token) bool {
	if len(p.rule.Clauses) > 0 || p.part > 0 || !hasAny(ts, wDate) {
		return false
	}
	k := 0
	for k < len(ts) && !ts[k].is(wDate) {
		k++
	}
	rest := ts[k+1:]
	for _, t := range ts {
		if t.is(wNum, wPoint, wNot, wNotTime, wNotMet, wNotReach, wNone0, wElse, wEvery, wBut, wOpen, wAfter, wLate, wTilde, wIncl, wExcl, wShortOf, wForeign) && !t.is(wDate) {
			return false
		}
	}
	if hasAny(rest, wDate) || containsAny(p.words(ts), otherDays()...) {
		return false
	}
	by := len(rest) > 0 && rest[0].is(wUpTo)
	if by && !containsAny(p.words(rest), doneByDay()...) || !by && !(len(rest) == 0 && p.namesDayOf(ts[:k])) {
		return false
	}
	day := append(append([]token{}, ts[k]), token{from: ts[k].to, to: ts[k].to, set: setOf(wUpTo)})
	c, ok := p.dayCond(day)
	w, is := c.(Within)
	if !ok || !is || len(w.Ranges) != 1 || !w.Ranges[0].Hi.Set || w.Ranges[0].Lo.Set {
		return false
	}
	if p.due != nil {
		p.due.more = true
		return false
	}
	p.due = &dueDay{day: w, at: p.spanOf(ts), said: p.words(ts)}
	return true
}

// namesDayOf reports whether words before a day name it as a deadline: 计划完成时间为.
func (p *parser) namesDayOf(ts []token) bool {
	n := len(ts)
	if n > 0 && (ts[n-1].is(wEQ, wColon) || oneOf(p.words(ts[n-1:]), equalWords())) {
		ts = ts[:n-1]
	}
	s := p.words(ts)
	return endsInAny(s, dayNames()) && containsAny(s, doneByDay()...)
}

// dueBefore puts that deadline where the rule says 按期完成, or before a step that takes for what
// is late. Where neither stands there, nothing in the rule is known to be judged by it.
func (p *parser) dueBefore() {
	if p.due == nil {
		return
	}
	at, late, days := -1, len(p.rule.Clauses) > 0, false
	for i, c := range p.rule.Clauses {
		if m, ok := c.When.(Met); ok && m.OnTime && !m.Not && gains(c.Then) {
			if at >= 0 {
				days = true
			}
			at = i
		}
		late = late && p.due.onlyLate(c)
		for w := range withins(c.When) {
			days = days || w.What == Day
		}
	}
	switch {
	case p.due.more, days:
	case at >= 0:
		m := p.rule.Clauses[at].When.(Met)
		if p.due.isOf(m.Words) {
			w := p.due.day
			w.Words = m.Words
			p.rule.Clauses[at].When = w
			p.rule.dueAt = p.due.at
			p.rule.Passed = append(p.rule.Passed, p.due.at)
			return
		}
	case late:
		top := Clause{When: p.due.day, Then: whole(), At: p.due.at}
		p.rule.Clauses = append([]Clause{top}, p.rule.Clauses...)
		for i, c := range p.rule.Clauses {
			if _, text := c.When.(Text); text {
				p.rule.Clauses[i].When = Always{} // 实际完工时间每延后10天
			}
		}
		return
	}
	p.unread(p.due.at)
}

// onlyLate reports whether a clause takes, or gives nothing, for what is late and for nothing else.
func (d dueDay) onlyLate(c Clause) bool {
	if s, ok := c.Then.(Step); ok {
		return s.What == Late && !s.Add && (isAlways(c.When) || d.isDoneAt(c.When))
	}
	m, ok := c.When.(Met)
	return ok && m.Not && m.OnTime && !gains(c.Then)
}

// isDoneAt reports whether words before a step only name the day on which that was done: 实际完工时间.
func (d dueDay) isDoneAt(c Cond) bool {
	t, ok := c.(Text)
	if !ok || t.Exempt || t.Foreign {
		return false
	}
	name := withoutTails(stripTail(t.Words), dayNames())
	if rest, cut := strings.CutPrefix(name, actualLead); cut {
		name = rest
	}
	return name != stripTail(t.Words) && (name == "" || containsAny(name, doneByDay()...) && d.isOf(name))
}

// isOf reports whether what is done in time is what the deadline is for: 按期完成, 按时报送 behind
// 于1月31日前报送.
func (d dueDay) isOf(words string) bool {
	what := words
	for _, w := range inTimeWords() {
		if rest, ok := cutPrefixAny(words, []string{w}); ok && len(rest) < len(what) {
			what = rest
		}
	}
	what = stripTail(what)
	switch {
	case len([]rune(what)) < 2, sharesWord(what, d.said):
		return true
	case containsAny(what, beginWords()...):
		return false
	}
	return strings.HasPrefix(what, doneWord) || containsAny(what, endWords()...) && containsAny(d.said, endWords()...)
}
