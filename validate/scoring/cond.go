package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// cond reads the words of one condition. gain says that the award gives points,
// which decides what 下降5% means: a fall that is wanted, or a shortfall.
// It returns nil for no words at all, and the places it could not understand.
func (p *parser) cond(ts []token, gain bool) (Cond, []Span) {
	ts = p.trim(ts)
	if len(ts) == 0 {
		return nil, nil
	}
	if len(ts) <= 2 && ts[0].is(wElse) {
		return Else{}, nil
	}
	if hasAny(ts, wExempt) {
		return Text{Words: p.words(ts), Exempt: true}, nil
	}
	parts, op := p.split(ts)
	var conds []Cond
	var bad []Span
	for k, part := range parts {
		if len(parts) > 1 && (k < len(parts)-1 && isPreamble(p.words(part)) || k > 0 && groundOnly(p.words(part)) && !hasAny(part, wNum)) {
			p.rule.Passed = append(p.rule.Passed, p.spanOf(part))
			continue
		}
		if p.exception(part) {
			continue
		}
		if len(parts) > 1 && p.definition(part) {
			p.rule.Passed = append(p.rule.Passed, p.spanOf(part))
			continue
		}
		if e := p.trim(part); len(e) > 0 && len(e) <= 2 && e[0].is(wElse) {
			for _, before := range parts[:k] {
				p.preamble(before)
			}
			if k == len(parts)-1 {
				return Else{}, bad
			}
			continue
		}
		c, b := p.simple(part, gain)
		bad = append(bad, b...)
		if c != nil {
			conds = append(conds, c)
		}
	}
	return p.join(conds, op, ts), bad
}

// exception reads 除不可抗力外, which sets its own case aside, and 与预算数相比, which
// says nothing.
func (p *parser) exception(ts []token) bool {
	s := p.words(ts)
	switch {
	case isExcept(s) && containsAny(s, forceWords()...):
		p.rule.Exempt = append(p.rule.Exempt, s)
		return true
	case isCompared(s) && !hasAny(ts, wForeign):
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return true
	}
	return false
}

// trim drops joints and stops from both ends.
func (p *parser) trim(ts []token) []token {
	for len(ts) > 0 && ts[0].is(wComma, wList, wColon, wIf, wDe, wHarmless, wOpenP, wCloseP, wSemi, wAnd, wMark, wOwn) && !ts[0].is(wTarget, wReach) {
		ts = ts[1:]
	}
	for len(ts) > 0 {
		t := ts[len(ts)-1]
		if !t.is(wComma, wList, wColon, wDe, wOpenP, wCloseP, wSemi) && !(t.is(wIf) && !t.is(wAllOf)) {
			break
		}
		ts = ts[:len(ts)-1]
	}
	return ts
}

func hasAny(ts []token, ws ...word) bool {
	for _, t := range ts {
		if t.is(ws...) {
			return true
		}
	}
	return false
}

// words is the text of the tokens from first to last, as folded, without
// quotation marks.
func (p *parser) words(ts []token) string {
	if len(ts) == 0 {
		return ""
	}
	return clean(string(p.rs[ts[0].from:ts[len(ts)-1].to]))
}

// clean drops quotation marks and the stops at either end.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '“', '”', '"', '‘', '’', '「', '」', '『', '』', '\n':
			return -1
		}
		return r
	}, s)
	return strings.Trim(s, ",，。;；、:：.!?()（） ")
}

// split cuts at 且, 或 and commas; op is wOr where the parts are joined by 或
// alone, else wAnd.
func (p *parser) split(ts []token) (parts [][]token, op word) {
	op = wAnd
	start := 0
	for i, t := range ts {
		or := t.is(wOr) && !p.inNumber(ts, i)
		if !or && !t.is(wComma, wSemi) && !p.strongAnd(t) && !(t.is(wList) && p.listOfNumbers(ts, i)) {
			continue
		}
		if i > start {
			parts = append(parts, ts[start:i])
		}
		start = i + 1
		if or {
			op = wOr
		}
	}
	if start < len(ts) {
		parts = append(parts, ts[start:])
	}
	return parts, op
}

func (p *parser) inNumber(ts []token, i int) bool { return p.rs[ts[i].from] == '/' }

// strongAnd reports whether t joins conditions, not nouns.
func (p *parser) strongAnd(t token) bool {
	return t.is(wAnd) && strings.Contains(strongAnds, string(p.rs[t.from:t.to]))
}

// listOfNumbers reports whether both sides of 、 hold numbers.
func (p *parser) listOfNumbers(ts []token, i int) bool {
	return hasAny(ts[:i], wNum) && hasAny(ts[i:], wNum) && !ts[i-1].is(wText)
}

// join makes one condition of the parts: ranges of the same measure are cut or
// put together, words that only name the subject are taken into the range, and
// parts that are all words stay one text as written.
func (p *parser) join(conds []Cond, op word, ts []token) Cond {
	switch len(conds) {
	case 0:
		return nil
	case 1:
		return conds[0]
	}
	texts := 0
	for _, c := range conds {
		switch c.(type) {
		case Text, Met:
			texts++
		}
	}
	if texts == len(conds) {
		return p.joinTexts(conds, op, ts)
	}
	if op == wOr {
		return joinAny(conds, p.words(ts))
	}
	return joinAll(conds, p.words(ts))
}

// joinTexts keeps the words whole, except for a list of single grades (好或较好).
func (p *parser) joinTexts(conds []Cond, op word, ts []token) Cond {
	if m, ok := conds[len(conds)-1].(Met); ok && op == wAnd && onlySubjects(conds[:len(conds)-1]) {
		return m
	}
	if op == wOr {
		grades := true
		for _, c := range conds {
			t, ok := c.(Text)
			grades = grades && ok && isGradeWord(t.Words)
		}
		if grades {
			return Any{Parts: conds, Words: p.words(ts)}
		}
	}
	return Text{Words: p.words(ts)}
}

// onlySubjects reports whether all are words that only name what is judged.
func onlySubjects(conds []Cond) bool {
	for _, c := range conds {
		t, ok := c.(Text)
		if !ok || t.Exempt || !subjectLike(t.Words) || startsNot(t.Words) {
			return false
		}
	}
	return true
}

func joinAny(conds []Cond, words string) Cond {
	w, ok := conds[0].(Within)
	for _, c := range conds[1:] {
		v, same := c.(Within)
		if !ok || !same || v.What != w.What || v.Of != w.Of {
			return Any{Parts: conds, Words: words}
		}
		w.Ranges = append(append([]Range{}, w.Ranges...), v.Ranges...)
		w.Words += orWord + v.Words
	}
	return w
}

// joinAll cuts ranges of one measure and drops a leading name of the subject.
func joinAll(conds []Cond, words string) Cond {
	var out []Cond
	conds = dropFrequency(conds)
	for i, c := range conds {
		if t, ok := c.(Text); ok && i < len(conds)-1 && subjectLike(t.Words) {
			continue
		}
		if w, ok := c.(Within); ok && len(out) > 0 {
			if v, same := out[len(out)-1].(Within); same && v.What == w.What && v.Of == w.Of && len(v.Ranges) == 1 && len(w.Ranges) == 1 {
				if r, cut := v.Ranges[0].cut(w.Ranges[0]); cut {
					v.Ranges, v.Words = []Range{r}, v.Words+w.Words
					out[len(out)-1] = v
					continue
				}
			}
		}
		out = append(out, c)
	}
	out = dropNumberedMet(out)
	if len(out) == 1 {
		return out[0]
	}
	return All{Parts: out, Words: words}
}

// dropNumberedMet keeps the number alone of 新增就业3500人，完成得5分.
func dropNumberedMet(conds []Cond) []Cond {
	if len(conds) != 2 {
		return conds
	}
	w, ok := conds[0].(Within)
	m, met := conds[1].(Met)
	if ok && met && !m.Not && !m.OnTime && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Exact {
		return conds[:1]
	}
	return conds
}

// dropFrequency leaves 每季度至少1次 out where the count of the year stands beside
// it.
func dropFrequency(conds []Cond) []Cond {
	var rest []Cond
	for _, c := range conds {
		w, ok := c.(Within)
		if !ok || !containsAny(w.Words, everyPeriods()...) {
			rest = append(rest, c)
		}
	}
	for _, c := range rest {
		if _, ok := c.(Within); ok {
			return rest
		}
	}
	return conds
}

// cut is the common part of a range open above and one open below.
func (r Range) cut(s Range) (Range, bool) {
	switch {
	case r.Lo.Set && !r.Hi.Set && s.Hi.Set && !s.Lo.Set:
		return Range{Lo: r.Lo, Hi: s.Hi}, true
	case r.Hi.Set && !r.Lo.Set && s.Lo.Set && !s.Hi.Set:
		return Range{Lo: s.Lo, Hi: r.Hi}, true
	}
	return Range{}, false
}

// simple reads a condition without 且 and 或.
func (p *parser) simple(ts []token, gain bool) (Cond, []Span) {
	ts = p.trim(ts)
	if len(ts) == 0 {
		return nil, nil
	}
	if ts[0].is(wElse) && len(ts) <= 2 {
		return Else{}, nil
	}
	if r, ok := p.rankCond(ts); ok {
		return r, nil
	}
	if hasAny(ts, wForeign) && hasAny(ts, wGE, wGT, wLE, wLT, wEQ, wNotOver, wHigh, wLow, wReach) && !hasAny(ts, wNum) {
		return Text{Words: p.words(ts), Foreign: true}, nil
	}
	if hasAny(ts, wUpTo) && containsAny(p.words(ts), everyPeriods()...) {
		return Text{Words: p.words(ts)}, nil
	}
	if c, ok := p.saidNumber(ts); ok {
		return c, nil
	}
	if c, ok := p.dayCond(ts); ok {
		return c, nil
	}
	if hasAny(ts, wNum) || p.comparesTarget(ts) {
		return p.numeric(ts, gain)
	}
	if c, ok := p.met(ts); ok {
		return c, nil
	}
	if hasAny(ts, wPoint) && (len(ts) == 1 || hasAny(ts, wNum)) {
		return Text{Words: p.words(ts)}, []Span{p.spanOf(ts)}
	}
	w := gradeAfterIs(p.words(ts))
	return Text{Words: w, Exempt: exemptText(w)}, p.blocked(ts)
}

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
	case strings.HasPrefix(s, ahead) && len(ts) <= 3 && !hasAny(ts, wText):
		w.What, w.Ranges = Early, []Range{{Lo: Bound{At: Quantity{Unit: Unit{Kind: Calendar}}, Set: true, Said: true}}}
	case strings.HasPrefix(s, overDone) && len(ts) <= 4 && !hasAny(ts, wText):
		w.Ranges = []Range{{Lo: Bound{Target: true, Set: true, Said: true}}}
	default:
		return nil, false
	}
	return w, true
}

// blocked are the words inside a text that would change what it means and that
// nothing here understands.
func (p *parser) blocked(ts []token) []Span {
	var bad []Span
	for _, t := range ts {
		if t.is(wEvery) && prefixLen(p.rs[t.to:], periods()) > 0 {
			continue
		}
		if t.is(wEvery, wOpen, wFormula) || t.is(wBut) && !t.is(wDeduct) && t.to-t.from > 1 {
			bad = append(bad, p.span(t.from, t.to))
		}
	}
	return bad
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
	before, after, neg := false, false, hasAny(ts[:i], wNot, wNotTime)
	for _, t := range ts[:i] {
		after = after || t.is(wLate, wGT)
		before = before || t.is(wEarly)
	}
	for _, t := range ts[i+1:] {
		before = before || t.is(wUpTo)
		after = after || t.is(wAfter)
		neg = neg || t.is(wNot, wNotTime, wNotMet)
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
