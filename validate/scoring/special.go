package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// saidNumber reads comparisons said without a number: 负增长, 零增长, 超额完成任务.
func (p *parser) saidNumber(ts []token) (Cond, bool) {
	s := strings.TrimSuffix(p.words(ts), ownShare)
	zero := Bound{At: Quantity{Unit: Unit{Kind: Percent}}, Set: true, Said: true}
	w := Within{What: Value, Words: s}
	switch {
	case hasAny(ts, wNum, wDate):
		return nil, false
	case strings.HasSuffix(s, negativeGrowth):
		w.Trend, w.About, w.Ranges = true, growth, []Range{{Hi: zero}}
	case strings.HasSuffix(s, positiveGrowth) && !startsNot(s):
		w.Trend, w.About, w.Ranges = true, growth, []Range{{Lo: zero}}
	case strings.HasSuffix(s, zeroGrowth):
		zero.Incl = true
		w.Trend, w.About, w.Ranges = true, growth, []Range{{Lo: zero, Hi: zero, Exact: true}}
	case endsInAny(s, notOverEnds()) && !hasAny(ts, wNot, wNotReach) && len([]rune(s)) <= 8:
		w.Ranges = []Range{{Hi: Bound{Target: true, Set: true, Said: true, Incl: true}}}
	case oneOf(s, overAlone()):
		w.Ranges = []Range{{Lo: Bound{Target: true, Set: true, Said: true}}}
	case oneOf(s, underAlone()):
		w.Ranges = []Range{{Hi: Bound{Target: true, Set: true, Said: true}}}
	case strings.HasPrefix(s, ahead) && len(ts) <= 3 && !hasAny(ts, wText):
		w.What, w.Ranges = Early, []Range{{Lo: Bound{At: Quantity{Unit: Unit{Kind: Calendar}}, Set: true, Said: true}}}
	case strings.HasPrefix(s, overDone) && len(ts) <= 4 && !hasAny(ts, wText):
		w.Ranges = []Range{{Lo: Bound{Target: true, Set: true, Said: true}}}
	case oneOf(s, overWords()):
		w.Ranges = []Range{{Lo: Bound{Target: true, Set: true, Said: true}}}
	case oneOf(s, belowWords()):
		w.Ranges = []Range{{Hi: Bound{Target: true, Set: true, Said: true}}}
	default:
		return nil, false
	}
	return w, true
}

// ranksNamed reads the places that a rank names, whatever is said of them.
func (p *parser) ranksNamed(ts []token) (Cond, bool) {
	if c, ok := p.rankShare(ts); ok {
		return c, true
	}
	if c, ok := p.rankInBrackets(ts); ok {
		return c, true
	}
	if c, ok := p.rankList(ts); ok {
		return c, true
	}
	if c, ok := p.lastPlace(ts); ok {
		return c, true
	}
	first := p.rankAt(ts)
	if first < 0 {
		return nil, false
	}
	a, ok := place(ts[first])
	if !ok {
		return nil, false
	}
	r := Rank{From: a, To: a, Words: p.words(ts)}
	p.ranks = true
	for _, t := range ts[:first] {
		r.Last = r.Last || t.is(wTail)
		if t.is(wTop) {
			r.From = 1
		}
	}
	if first > 0 && ts[first-1].is(wTop) && r.Last {
		return nil, false
	}
	if first > 0 && ts[first-1].is(wTail) {
		r.From = 1 // 后三名, 倒数三名
	}
	return r.rest(ts[first+1:])
}

// rankShare reads 排名前10%: a place among so many in a hundred.
func (p *parser) rankShare(ts []token) (Cond, bool) {
	for i, t := range ts {
		if i == 0 || !t.is(wNum) || t.unit != percentUnit || !ts[i-1].is(wTop) {
			continue
		}
		if hasAny(ts[i+1:], wNum, wTilde, wUp, wDown, wText) || hasAny(ts[:i-1], wNum) {
			return nil, false
		}
		q := Quantity{N: t.n, Unit: unitOf(t.unit)}
		return Within{What: Value, Ranges: []Range{{Hi: Bound{At: q, Set: true, Said: true, Incl: true}}}, Words: p.words(ts)}, true
	}
	return nil, false
}

// rankInBrackets reads 第一方阵（前6名）, whose bracket says which places are meant.
func (p *parser) rankInBrackets(ts []token) (Cond, bool) {
	open := -1
	for i, t := range ts {
		if t.is(wOpenP) {
			open = i
		}
	}
	if open < 1 || hasAny(ts[:open], wTop, wTail) {
		return nil, false
	}
	inside := ts[open+1:]
	if n := len(inside); n > 0 && inside[n-1].is(wCloseP) {
		inside = inside[:n-1]
	}
	if len(inside) == 0 || p.rankAt(inside) < 0 {
		return nil, false
	}
	c, ok := p.ranksNamed(inside)
	r, is := c.(Rank)
	if !ok || !is {
		return nil, false
	}
	r.Words = p.words(ts)
	return r, true
}

// rankAt is the place of the number that is a rank, −1 for none: 名 counts people
// too, so 第, 前, 倒数 or 排名 must show it.
func (p *parser) rankAt(ts []token) int {
	said := containsAny(p.words(ts), rankWords()...) || p.ranks && !hasAny(ts, wText)
	for i, t := range ts {
		lead := i > 0 && ts[i-1].is(wFirst, wTop, wTail)
		span := said && i+2 < len(ts) && t.unit == "" && ts[i+1].is(wTilde) && ts[i+2].is(wNum) && isRankUnit(ts[i+2].unit)
		if t.is(wNum) && (isRankUnit(t.unit) && (lead || said) || t.unit == "" && (lead || span)) {
			return i
		}
	}
	return -1
}

// rest reads what follows the first number of a rank.
func (r Rank) rest(ts []token) (Cond, bool) {
	a := r.To
	for len(ts) > 0 {
		switch t := ts[0]; {
		case t.is(wTilde) && len(ts) > 1:
			j := 1
			if ts[j].is(wFirst) && len(ts) > 2 {
				j++
			}
			b, ok := place(ts[j])
			if !ok || b < a {
				return nil, false
			}
			r.From, r.To, ts = a, b, ts[j:]
		case t.is(wAfter):
			r.From, r.To = a+1, 0
			if t.is(wIncl) {
				r.From = a // 第7名及以后
			}
		case t.is(wUp):
			r.From, r.To = 1, a
		case t.is(wInside):
			r.From = 1
		case t.is(wDe, wIf, wRank, wIncl):
		default:
			return nil, false // 第10名以下: with or without the tenth
		}
		ts = ts[1:]
	}
	return r, true
}

func place(t token) (int, bool) {
	if !t.is(wNum) || !t.n.IsInt() || t.n.Sign() <= 0 || t.n.Cmp(num.Int(10000)) > 0 {
		return 0, false
	}
	n := 0
	for _, d := range t.n.Plain() {
		n = n*10 + int(d-'0')
	}
	return n, true
}

// metWords counts what the words of a Met condition say.
type metWords struct {
	neg                          int // negations
	text                         int // runes that are no known word
	reach, target, time, verdict bool
	graded                       bool // 程度较低: how well, not whether
}

// met reads 达到计划值, 完成, 达标, 按时完成, 控制在预算内 and their opposites.
func (p *parser) met(ts []token) (Cond, bool) {
	m := Met{Words: p.words(ts)}
	if len(ts) > 8 || containsAny(m.Words, notFull()...) || partLed(m.Words) || strings.HasSuffix(m.Words, rateSuffix) || containsAny(m.Words, shareSigns()...) {
		return nil, false
	}
	var w metWords
	for i := range ts {
		p.metWord(&w, ts, i)
	}
	switch {
	case w.graded, w.neg > 1, w.text > 0 && p.joinsNouns(ts):
		return nil, false
	case w.time && w.text <= 6:
		m.OnTime = true
	case w.verdict && w.text <= 12, w.reach && w.target && w.text <= 10, w.reach && w.text == 0 && len(ts) <= 3:
	case w.target && w.text == 0 && w.neg == 0 && hasAny(ts, wBy):
		// 按计划: as planned
	default:
		return nil, false
	}
	m.Not = w.neg == 1
	return m, true
}

// joinsNouns reports whether 和 or 、 joins what is met with something else.
func (p *parser) joinsNouns(ts []token) bool {
	for i, t := range ts {
		if i > 0 && i < len(ts)-1 && t.is(wAnd, wList, wTilde) && !p.opensGrade(ts[i:]) && !t.is(wIf) && p.rs[t.from] != '-' {
			return true
		}
	}
	return false
}

// metWord takes one token into account.
func (p *parser) metWord(w *metWords, ts []token, i int) {
	switch t := ts[i]; {
	case t.is(wNotMet), t.is(wBudget) && !t.is(wNotTime) && i == len(ts)-1 && !t.is(wLate):
		w.neg, w.verdict = w.neg+1, true
	case t.is(wNotTime), t.is(wLate) && !t.is(wHigh):
		w.neg, w.time = w.neg+1, true
	case t.is(wOnTime):
		w.time = true
	case t.is(wMet):
		w.verdict = true
	case t.is(wActual) && strings.HasPrefix(p.words(ts[i:i+1]), reachTarget):
		w.reach, w.target = true, true // 完成任务数
	case t.is(wNotReach):
		w.neg, w.reach = w.neg+1, true
	case t.is(wReach):
		w.reach = true
	case t.is(wNot) && !t.is(wAllOf) || t.is(wNone0) && i == 0 && len(ts) > 1:
		w.neg++
	case t.is(wTarget), t.is(wOwn) && i > 0 && p.plainIndicator(ts[:i+1]):
		w.target = true
	case t.is(wInside):
		w.verdict = w.verdict || w.target
	case t.is(wAllOf, wDe, wIf, wBy, wLE, wHarmless, wOwn, wRate, wTilde):
	case i > 0 && i == len(ts)-1 && t.is(wAfter): // 达到后
	case w.target && oneOf(p.words(ts[i:i+1]), sameWords()):
		w.verdict = true
	case i == 0 && len(ts) > 1 && t.is(wText) && endsInAny(p.words(ts[:1]), nameTails()):
		// the name of what is judged, however long
	default:
		w.text += t.to - t.from
		w.graded = w.graded || strings.ContainsAny(p.words(ts[i:i+1]), degreeRunes)
	}
}

// dayCond reads 2026年12月31日前完成, a span of days, 7月1日后.
func (p *parser) dayCond(ts []token) (Cond, bool) {
	i := 0
	for i < len(ts) && !ts[i].is(wDate) {
		i++
	}
	if i == len(ts) || p.rateAtDay(ts[i:]) {
		return nil, false
	}
	if c, ok := p.timeFromDay(ts, i); ok {
		return c, true
	}
	w := Within{What: Day, Words: p.words(ts), Lead: p.withoutCompared(ts[:i]), Tail: p.aroundDay(p.sameMonth(ts, i))}
	if !hasAny(ts[i+1:], wDate) && !hasAny(ts[:i], wNot, wNotTime) {
		if r, ok := ts[i].periodRange(); ok {
			w.Ranges = []Range{r}
			return w, true
		}
	}
	if ts[i].day == nil || ts[i].day.Month == 0 {
		return nil, false
	}
	p.strangeYear(ts, i)
	b := Bound{Date: *ts[i].day, Incl: true, Set: true, Said: true}
	if hasAny(p.sameMonth(ts, i), wDate) {
		return p.daySpan(ts, i, w)
	}
	if p.onward(ts, i) {
		return p.fromDay(ts, i, w, b), true
	}
	p.afterDays(ts[i+1:])
	d := p.sidesOf(ts, i)
	if d.undone {
		b.Incl = false // 5月31日后仍未完成
		w.Ranges = []Range{{Lo: b}}
		return w, !d.before
	}
	if d.before && d.after {
		return nil, false
	}
	b.Incl = b.Incl && !hasAny(ts[i+1:], wExcl) && (d.side != Early || d.neg || hasAny(ts[i+1:], wIncl)) // 早于9月30日
	month := b.Date.Day == 0 && !b.Date.Last
	if month { // 6月前: before June, or in it
		if d.before {
			return nil, false
		}
		b.Date.Last = true
	}
	r := Range{Hi: b}
	if !d.before && !d.after && !d.neg {
		w.Since = p.since(ts[i])
	}
	if d.before && d.neg && hasAny(ts[:i], wEarly) {
		w.Ranges = []Range{{Lo: b}} // 不早于3月1日: that day is early enough
		return w, true
	}
	if d.after != d.neg {
		b.Incl = d.after && hasAny(ts[i+1:], wIncl) // 7月1日及以后
		if month && b.Incl {
			b.Date.Last, b.Date.Day = false, 1 // 2月及以后
		}
		r = Range{Lo: b}
	}
	w.Ranges = []Range{r}
	return w, true
}

// aroundDay is the words beside a day without those that say on which side of it.
func (p *parser) aroundDay(ts []token) string {
	var rest []token
	for _, t := range p.trim(ts) {
		if !t.is(wDate, wTilde, wIncl, wExcl, wUpTo, wAfter, wEarly, wLate, wGT, wNot, wNotTime, wNotReach, wNotMet, wIf, wDe) {
			rest = append(rest, t)
		}
	}
	return p.spelled(rest)
}

// rateAtDay reports whether a day only says when a rate is taken: 6月底支付进度达到50%.
func (p *parser) rateAtDay(ts []token) bool {
	for k, t := range ts[1:] {
		if t.is(wNum) && t.unit == percentUnit {
			return k > 0 && hasAny(ts[1:k+1], wGE, wGT, wLE, wLT, wReach, wEQ) || hasAny(ts[k+2:], wUp, wDown)
		}
	}
	return false
}

func (p *parser) daySpan(ts []token, i int, w Within) (Cond, bool) {
	rest := p.sameMonth(ts, i)
	if len(rest) > 1 && rest[0].is(wAfter) && rest[1].is(wDate) && ts[i].day.Day > 0 && rest[1].day != nil && rest[1].day.Day > 0 && !hasAny(ts, wNot, wNotTime) {
		lo := Bound{Date: *ts[i].day, Set: true, Said: true}
		hi := Bound{Date: *rest[1].day, Set: true, Said: true, Incl: !hasAny(rest[2:], wExcl)}
		w.Ranges = []Range{{Lo: lo, Hi: hi}} // 6月30日后7月31日前
		return w, true
	}
	if len(rest) < 2 || !rest[0].is(wTilde) || !rest[1].is(wDate) || (rest[1].day.Day == 0) != (ts[i].day.Day == 0) {
		return nil, false
	}
	b := Bound{Date: *ts[i].day, Incl: true, Set: true, Said: true}
	c := Bound{Date: *rest[1].day, Incl: true, Set: true, Said: true}
	if b.Date.Day == 0 {
		b.Date.Day, c.Date.Last = 1, true // 7月至9月
	}
	w.Ranges = []Range{{Lo: b, Hi: c}}
	return w, true
}
