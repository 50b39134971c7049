package scoring

import "slices"

// timeFromDay reads 晚于9月30日10天以内, 逾期（9月30日后）10天以内 and 较9月30日提前10天以上, which count a time
// from the day at i. Where something else stands between the two, all of it is unread.
func (p *parser) timeFromDay(ts []token, i int) (Cond, bool) {
	rest := ts[i+1:]
	if !slices.ContainsFunc(rest, isTimeSpan) || ts[i].day == nil || ts[i].day.Month == 0 || hasAny(rest, wDate) {
		return nil, false
	}
	side, skip := p.sideOfDay(ts[:i], rest)
	if side == Value {
		if k := slices.IndexFunc(rest, isTimeSpan); p.isBound(rest, k) && !hasAny(rest[:k], wUpTo) {
			p.unread(p.spanOf(ts)) // 9月30日后完成10天以内, 与9月30日相比晚10天以内
		}
		return nil, false
	}
	lead := token{from: ts[i].to, to: ts[i].to, set: setOf(wLate)}
	if side == Early {
		lead.set = setOf(wEarly)
	}
	behind := p.timeBehind(rest[skip:])
	c, bad := p.numeric(append([]token{lead}, behind...), true)
	w, ok := c.(Within)
	if !ok || oneOf(p.words(behind[:1]), finishings()) || w.What != side || len(w.Ranges) != 1 || !w.Ranges[0].timed() || len(bad) > 0 || w.Lead != "" {
		p.unread(p.spanOf(ts))
		return Text{Words: p.words(ts)}, true
	}
	w.Words, w.Lead, w.From = p.words(ts), p.withoutCompared(ts[:i]), *ts[i].day
	if w.From.Day == 0 {
		w.From.Last = true // 晚于6月10天以内
	}
	return w, true
}

func isTimeSpan(t token) bool { return t.is(wNum) && unitOf(t.unit).isTime() }

// isBound reports whether a word that makes a bound of it stands behind the number at i.
func (p *parser) isBound(ts []token, i int) bool {
	return i+1 < len(ts) && ts[i+1].is(wUp, wInside, wDown, wIncl, wTilde)
}

// sideOfDay tells on which side of a day the words around it put something, Value where on none, and
// how many of those behind it say so.
func (p *parser) sideOfDay(lead, rest []token) (side Measure, skip int) {
	lead = p.withoutAt(lead)
	next := token{}
	if len(rest) > 0 {
		next = rest[0]
	}
	if len(lead) > 0 {
		switch last := lead[len(lead)-1]; {
		case p.isPast(lead):
			return Late, 0
		case last.is(wEarly), oneOf(p.words(lead[len(lead)-1:]), beforeDayWords()):
			return Early, 0
		case last.is(wOpenP) && (len(rest) == 0 || next.is(wAfter, wCloseP)):
			return p.sideBefore(lead[:len(lead)-1]), 1 // 逾期（9月30日后）, 晚于计划时间（9月30日）
		}
	}
	switch {
	case p.compared(lead) && next.is(wLate):
		return Late, 1
	case p.compared(lead) && next.is(wEarly):
		return Early, 1
	case len(rest) > 1 && next.is(wAfter) && rest[1].is(wLate):
		return Late, 2 // 9月30日后推迟10天以内
	}
	return Value, 0
}

// sideBefore tells on which side the words before a day in a bracket put something, with the name of the
// time planned between them at most.
func (p *parser) sideBefore(ts []token) Measure {
	for k := len(ts); k > 0; k-- {
		name := p.words(ts[k:])
		if planTime(name) != len(name) {
			continue
		}
		switch beyond, past := cutPrefixAny(p.words(ts[k-1:]), beyondPlanWords()); {
		case p.isPast(ts[:k]), past && ts[k-1].is(wBudget) && planTime(beyond) == len(beyond):
			return Late
		case ts[k-1].is(wEarly):
			return Early
		}
	}
	return Value
}

// isPast reports whether words end in one that puts something behind the day after it: 晚于, 超过, 过了.
func (p *parser) isPast(ts []token) bool {
	n := len(ts)
	return n > 0 && (ts[n-1].is(wLate, wGT) || oneOf(p.words(ts[n-1:]), goneByWords()))
}

// compared reports whether words end in one that only compares: 比9月30日, 较9月30日.
func (p *parser) compared(ts []token) bool {
	return len(ts) > 0 && endsInAny(p.words(ts[len(ts)-1:]), thanWords())
}

// withoutAt drops 于, 在 and 即 right before a day.
func (p *parser) withoutAt(ts []token) []token {
	for len(ts) > 0 && oneOf(p.words(ts[len(ts)-1:]), atWords()) {
		ts = ts[:len(ts)-1]
	}
	return ts
}

// withoutCompared is the name of what is compared with a day, without the words that compare.
func (p *parser) withoutCompared(ts []token) string {
	return withoutTails(p.aroundDay(ts), append(goneByWords(), thanWords()...))
}

// timeBehind is what follows a day from its time on: a bracket, 后 and 完成 before it say nothing more.
func (p *parser) timeBehind(ts []token) []token {
	k := 0
	for k < len(ts)-1 && ts[k].is(wAfter, wCloseP, wDe) {
		k++
	}
	verb := k
	for verb < len(ts)-1 && (ts[verb].is(wDe) || oneOf(p.words(ts[verb:verb+1]), finishings())) {
		verb++
	}
	if verb > k && isTimeSpan(ts[verb]) && p.isBound(ts, verb) {
		return ts[verb:] // 晚于9月30日完成10天以内
	}
	return ts[k:]
}
