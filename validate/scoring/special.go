package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// saidNumber reads comparisons said without a number: 负增长, 零增长, 超额完成任务.
func (p *parser) saidNumber(ts []token) (Cond, bool) {
	s := p.words(ts)
	zero := Bound{At: Quantity{Unit: Unit{Kind: Percent}}, Set: true, Said: true}
	w := Within{What: Value, Words: s}
	switch {
	case hasAny(ts, wNum, wDate):
		return nil, false
	case strings.HasSuffix(s, negativeGrowth):
		w.Trend, w.About, w.Ranges = true, growth, []Range{{Hi: zero}}
	case strings.HasSuffix(s, zeroGrowth):
		zero.Incl = true
		w.Trend, w.About, w.Ranges = true, growth, []Range{{Lo: zero, Hi: zero, Exact: true}}
	case oneOf(s, overAlone()):
		w.Ranges = []Range{{Lo: Bound{Target: true, Set: true, Said: true}}}
	case oneOf(s, underAlone()):
		w.Ranges = []Range{{Hi: Bound{Target: true, Set: true, Said: true}}}
	case strings.HasPrefix(s, ahead) && len(ts) <= 3 && !hasAny(ts, wText):
		w.What, w.Ranges = Early, []Range{{Lo: Bound{At: Quantity{Unit: Unit{Kind: Calendar}}, Set: true, Said: true}}}
	case strings.HasPrefix(s, overDone) && len(ts) <= 4 && !hasAny(ts, wText):
		w.Ranges = []Range{{Lo: Bound{Target: true, Set: true, Said: true}}}
	default:
		return nil, false
	}
	return w, true
}

// rankCond reads 第1名, 第2-3名, 前三名, 第四名至第十名, 倒数第1名, 第10名以后.
func (p *parser) rankCond(ts []token) (Cond, bool) {
	first := -1
	said := containsAny(p.words(ts), rankWords()...) || p.ranks && !hasAny(ts, wText)
	for i, t := range ts {
		lead := i > 0 && ts[i-1].is(wFirst, wTop, wTail)
		span := said && i+2 < len(ts) && t.unit == "" && ts[i+1].is(wTilde) && ts[i+2].is(wNum) && isRankUnit(ts[i+2].unit)
		if t.is(wNum) && (isRankUnit(t.unit) && (lead || said) || t.unit == "" && (lead || span)) {
			first = i
			break
		}
	}
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
	rest := ts[first+1:]
	if first > 0 && ts[first-1].is(wTop) && r.Last {
		return nil, false
	}
	if first > 0 && ts[first-1].is(wTail) && !ts[first-1].is(wFirst) && strings.HasSuffix(p.words(ts[first-1:first]), tailWord) {
		r.From = 1 // 后三名
	}
	for len(rest) > 0 {
		switch t := rest[0]; {
		case t.is(wTilde) && len(rest) > 1:
			j := 1
			if rest[j].is(wFirst) && len(rest) > 2 {
				j++
			}
			b, ok := place(rest[j])
			if !ok || b < a {
				return nil, false
			}
			r.From, r.To, rest = a, b, rest[j+1:]
			continue
		case t.is(wAfter):
			r.From, r.To = a+1, 0
		case t.is(wDown):
			return nil, false // 第10名以下: with or without the tenth
		case t.is(wUp):
			r.From, r.To = 1, a
		case t.is(wInside):
			r.From = 1
		case t.is(wDe, wIf, wRank, wIncl):
		default:
			return nil, false
		}
		rest = rest[1:]
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

// met reads 达到计划值, 完成, 达标, 按时完成, 控制在预算内 and their opposites.
func (p *parser) met(ts []token) (Cond, bool) {
	m := Met{Words: p.words(ts)}
	if len(ts) > 8 || strings.HasSuffix(m.Words, rateSuffix) {
		return nil, false
	}
	neg, reach, target, time, text, verdict, graded := 0, false, false, false, 0, false, false
	for i, t := range ts {
		switch {
		case t.is(wNotMet):
			neg, verdict = neg+1, true
		case t.is(wNotTime):
			neg, time = neg+1, true
		case t.is(wLate) && !t.is(wHigh):
			neg, time = neg+1, true
		case t.is(wOnTime):
			time = true
		case t.is(wBudget) && i == len(ts)-1:
			neg, verdict = neg+1, true
		case t.is(wMet):
			verdict = true
		case t.is(wNotReach):
			neg, reach = neg+1, true
		case t.is(wReach):
			reach = true
		case t.is(wNot) && !t.is(wAllOf) || t.is(wNone0) && i == 0 && len(ts) > 1:
			neg++
		case t.is(wTarget):
			target = true
		case t.is(wInside):
			verdict = verdict || target
		case t.is(wAllOf, wDe, wIf, wBy, wLE, wHarmless, wOwn, wRate, wTilde):
		case target && oneOf(p.words(ts[i:i+1]), sameWords()):
			verdict = true
		default:
			text += t.to - t.from
			graded = graded || strings.ContainsAny(p.words(ts[i:i+1]), degreeRunes)
		}
	}
	switch {
	case graded:
		return nil, false
	case neg > 1:
		return nil, false
	case time && text <= 6:
		m.OnTime = true
	case verdict && text <= 12, reach && target && text <= 10, reach && text == 0 && len(ts) <= 3:
	case target && text == 0 && neg == 0 && hasAny(ts, wBy):
		// 按计划: as planned
	default:
		return nil, false
	}
	m.Not = neg == 1
	if reach && !target && !verdict && !time && text == 0 && !m.Not && !ts[len(ts)-1].is(wReach) && !hasAny(ts, wReach) {
		return nil, false
	}
	return m, true
}

// dayCond reads 2026年12月31日前完成, a span of days, 7月1日后.
func (p *parser) dayCond(ts []token) (Cond, bool) {
	i := 0
	for i < len(ts) && !ts[i].is(wDate) {
		i++
	}
	if i == len(ts) || ts[i].day.Month == 0 {
		return nil, false
	}
	w := Within{What: Day, Words: p.words(ts)}
	b := Bound{Date: ts[i].day, Incl: true, Set: true, Said: true}
	if hasAny(ts[i+1:], wDate) {
		return p.daySpan(ts, i, w)
	}
	before, after, neg := false, false, hasAny(ts[:i], wNot, wNotTime, wNotReach)
	for _, t := range ts[:i] {
		after = after || t.is(wLate, wGT)
		before = before || t.is(wEarly)
	}
	for _, t := range ts[i+1:] {
		before = before || t.is(wUpTo)
		after = after || t.is(wAfter)
		neg = neg || t.is(wNot, wNotTime, wNotMet, wNotReach) || strings.ContainsAny(p.words([]token{t}), denialRunes)
	}
	if before && after {
		return nil, false
	}
	if b.Date.Day == 0 { // 6月前: before June, or in it
		if before {
			return nil, false
		}
		b.Date.Last = true
	}
	r := Range{Hi: b}
	if after != neg {
		b.Incl = false
		r = Range{Lo: b}
	}
	w.Ranges = []Range{r}
	return w, true
}

func (p *parser) daySpan(ts []token, i int, w Within) (Cond, bool) {
	rest := ts[i+1:]
	if len(rest) < 2 || !rest[0].is(wTilde) || !rest[1].is(wDate) || (rest[1].day.Day == 0) != (ts[i].day.Day == 0) {
		return nil, false
	}
	b := Bound{Date: ts[i].day, Incl: true, Set: true, Said: true}
	c := Bound{Date: rest[1].day, Incl: true, Set: true, Said: true}
	if b.Date.Day == 0 {
		b.Date.Day, c.Date.Last = 1, true // 7月至9月
	}
	w.Ranges = []Range{{Lo: b, Hi: c}}
	return w, true
}
