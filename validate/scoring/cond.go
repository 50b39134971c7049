package scoring

import "strings"

// cond reads the words of one condition. gain says that the award gives points,
// which decides what 下降5% means: a fall that is wanted, or a shortfall.
// It returns nil for no words at all, and the places it could not understand.
func (p *parser) cond(ts []token, gain bool) (Cond, []Span) {
	ts = p.trim(ts)
	if len(ts) == 0 {
		return nil, nil
	}
	if elseAlone(ts) || len(p.rule.Clauses) > 0 && oneOf(p.words(ts), notOverAlone()) {
		return Else{}, nil
	}
	if hasAny(ts, wExempt) {
		if k := p.comma(ts); k > 0 && hasAny(ts[:k], wExempt) && hasAny(ts[k:], wNum, wDate, wMet, wReach) {
			c, bad := p.cond(ts[k:], gain) // the exemption has no award of its own
			return c, append(bad, p.spanOf(ts[:k]))
		}
		return Text{Words: p.words(ts), Exempt: true}, nil
	}
	if w, ok := p.nthOn(ts); ok {
		return w, nil
	}
	if w, ok := p.reachedAlone(ts); ok {
		return w, nil
	}
	if c, bad, ok := p.nested(ts, gain); ok {
		return c, bad
	}
	parts, op := p.split(ts)
	var conds []Cond
	var bad []Span
	ranking := ""
	for k, part := range parts {
		switch s := p.words(part); {
		case k+1 < len(parts) && p.ranksAmong(part, parts[k+1]):
			ranking = s
		case k < len(parts)-1 && reshapes(s) && !isBasis(s):
			bad = append(bad, p.spanOf(part))
		case p.exception(part, s):
		case isExcept(s) && hasAny(part, wNum, wDate, wMet):
			bad = append(bad, p.spanOf(part)) // 除达到90%外不得分
		case p.asksNothing(parts, k, s):
			p.rule.Passed = append(p.rule.Passed, p.spanOf(part))
		case elseAlone(p.trim(part)):
			for _, before := range parts[:k] {
				p.preamble(before)
			}
			if k == len(parts)-1 {
				return Else{}, bad
			}
		default:
			c, b := p.simple(part, gain)
			bad = append(bad, b...)
			if c != nil {
				conds = append(conds, inRanking(c, ranking))
			}
		}
	}
	c := p.join(conds, op, ts)
	if op == wOr && holdsAlways(c) {
		bad = append(bad, p.spanOf(ts))
	}
	return byYear(c), bad
}

// asksNothing reports whether a part of a condition, s in words, only tells where,
// when or from what source, or remarks on another part.
func (p *parser) asksNothing(parts [][]token, k int, s string) bool {
	part, last := parts[k], k == len(parts)-1
	switch {
	case len(parts) == 1:
		return false
	case isWhatever(s), k > 0 && groundOnly(s) && !hasAny(part, wNum):
		return true
	case !last && (isPreamble(s) || isBasis(s) || setsName(s) || isSetting(s) || leavesOut(s) || p.background(part)):
		return true
	case !last && isRemark(s) && !hasAny(part, wNum, wDate, wNot, wElse) && hasAny(parts[k+1], wNum):
		return true
	}
	return p.definition(part)
}

// elseAlone tells 其他 and 其他的 from 其他领导批示, which names a thing of its own.
func elseAlone(ts []token) bool {
	if len(ts) == 0 || len(ts) > 2 || !ts[0].is(wElse) {
		return false
	}
	return len(ts) == 1 || !ts[1].is(wText) || ts[1].to-ts[1].from <= 2
}

// background reports whether a part tells a figure of the setting (涉及3个部门) and
// asks for nothing.
func (p *parser) background(ts []token) bool {
	ts = p.trim(ts)
	if len(ts) > 1 && ts[len(ts)-1].is(wDate) && oneOf(p.words(ts[:len(ts)-1]), asOfWords()) {
		return true
	}
	if len(ts) < 2 || !oneOf(p.words(ts[:len(ts)-1]), backgroundLeads()) && !(len(ts) > 2 && oneOf(p.words(ts[:len(ts)-2]), backgroundLeads()) && ts[len(ts)-1].is(wText)) {
		return false
	}
	return ts[len(ts)-1].is(wNum) || ts[len(ts)-2].is(wNum)
}

// comma is the place of the first comma, 0 where there is none.
func (p *parser) comma(ts []token) int {
	for i, t := range ts {
		if t.is(wComma) {
			return i
		}
	}
	return 0
}

// exception reads 除不可抗力外, which sets its own case aside, and 与预算数相比, which
// says nothing.
func (p *parser) exception(ts []token, s string) bool {
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
	for len(ts) > 0 && ts[0].is(wComma, wList, wColon, wIf, wDe, wHarmless, wOpenP, wCloseP, wSemi, wAnd, wMark, wOwn) && !ts[0].is(wTarget, wReach) && !p.opensGrade(ts) {
		ts = ts[1:]
	}
	for len(ts) > 0 {
		t := ts[len(ts)-1]
		if len(ts) > 1 && t.is(wOwn) && oneOf(p.words(ts[len(ts)-1:]), itselfWords()) {
			ts = ts[:len(ts)-1] // 不满意本项不得分
			continue
		}
		if !t.is(wComma, wList, wColon, wDe, wOpenP, wCloseP, wSemi) && !(t.is(wIf) && !t.is(wAllOf)) && !(t.is(wBy) && !t.is(wPro) && t.to-t.from == 1 && len(ts) > 1) {
			break
		}
		ts = ts[:len(ts)-1]
	}
	return ts
}

func hasAny(ts []token, ws ...word) bool {
	for i := range ts {
		if ts[i].is(ws...) {
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
	said := p.between(ts[0].from, ts[len(ts)-1].to)
	if !p.quotes {
		return trimEnds(said)
	}
	return clean(said)
}

// clean drops quotation marks and the stops at either end.
func clean(s string) string {
	if strings.IndexFunc(s, quoting) >= 0 {
		s = strings.Map(unquoted, s)
	}
	return trimEnds(s)
}

// spelled is the text of tokens that need not stand side by side, signs aside.
func (p *parser) spelled(ts []token) string {
	s := ""
	for _, t := range ts {
		if !isSign(p.rs[t.from]) {
			s += p.between(t.from, t.to)
		}
	}
	return clean(s)
}

// trimEnds drops the stops at either end, of which most words have none: their first and
// last characters are Chinese.
func trimEnds(s string) string {
	if n := len(s); n >= 3 && beginsHan(s) && beginsHan(s[n-3:]) {
		return s
	}
	return strings.TrimFunc(s, trimmed)
}

// beginsHan reports whether the first byte is that of a character from U+4000 to U+9FFF.
func beginsHan(s string) bool { return s[0] >= 0xe4 && s[0] <= 0xe9 }

// trimmed reports whether a rune says nothing at the end of words.
func trimmed(r rune) bool {
	switch r {
	case ',', '，', '。', ';', '；', '、', ':', '：', '.', '!', '?', '(', ')', '（', '）', ' ':
		return true
	}
	return false
}

// quoting reports whether a rune is a quotation mark or a line end.
func quoting(r rune) bool {
	switch r {
	case '“', '”', '"', '‘', '’', '「', '」', '『', '』', '\n':
		return true
	}
	return false
}

// unquoted drops quotation marks and line ends.
func unquoted(r rune) rune {
	if quoting(r) {
		return -1
	}
	return r
}

// simple reads a condition without 且 and 或.
func (p *parser) simple(ts []token, gain bool) (Cond, []Span) {
	ts = p.withoutPeriod(p.trim(ts))
	if len(ts) == 0 {
		return nil, nil
	}
	if elseAlone(ts) {
		return Else{}, nil
	}
	if r, ok := p.rankCond(ts); ok {
		return r, nil
	}
	if c, ok := p.withinPrice(ts); ok {
		return c, nil
	}
	if hasAny(ts, wForeign) && !p.averageName(ts) && hasAny(ts, wGE, wGT, wLE, wLT, wEQ, wNotOver, wHigh, wLow, wReach) && !hasAny(ts, wNum) {
		return Text{Words: p.words(ts), Foreign: true}, nil
	}
	if p.comparesForeign(ts) {
		return Text{Words: p.words(ts), Foreign: true}, nil
	}
	if hasAny(ts, wUpTo) && containsAny(p.words(ts), everyPeriods()...) {
		return Met{Words: p.words(ts), OnTime: true, Not: hasAny(ts, wNot, wNotTime)}, nil // 每月10日前
	}
	if c, ok := p.saidNumber(ts); ok {
		return c, nil
	}
	if c, ok := p.dayCond(ts); ok {
		return c, nil
	}
	for i, t := range ts[:len(ts)-1] {
		if t.is(wGet) && !t.is(wText, wEQ) && t.to-t.from == 1 && ts[i+1].is(wNum) {
			return Text{Words: p.words(ts)}, []Span{p.spanOf(ts)} // points that could not be read
		}
	}
	if p.calculates(ts) {
		return Text{Words: p.words(ts)}, []Span{p.spanOf(ts)} // 培训人数/200人×10分
	}
	if c, ok := p.againstPlan(ts); ok {
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
	if p.deniesNought(ts) {
		return Text{Words: p.words(ts)}, []Span{p.spanOf(ts)}
	}
	w := gradeAfterIs(p.words(ts))
	if gs := gradeList(w); len(gs) > 1 {
		any := Any{Words: w}
		for _, g := range gs {
			any.Parts = append(any.Parts, Text{Words: g})
		}
		return any, nil
	}
	return Text{Words: w, Exempt: exemptText(w), Foreign: containsAny(w, doubledWords()...)}, p.blocked(ts)
}

// comparesForeign reports whether the words compare with somebody else's figure,
// by how much or not: 低于市场价10%以上.
func (p *parser) comparesForeign(ts []token) bool {
	for i, t := range ts[:len(ts)-1] {
		if t.is(wGT, wLT, wHigh, wLow) && ts[i+1].is(wForeign) && !p.nameInside(ts, i) {
			return true
		}
	}
	return false
}

// blocked are the words inside a text that would change what it means and that
// nothing here understands.
func (p *parser) blocked(ts []token) []Span {
	var bad []Span
	for i, t := range ts {
		if t.is(wEvery) && i > 0 && endsInAny(p.words(ts[i-1:i]), averageWords()[:1]) {
			continue // 平均每亩补助成本
		}
		if t.is(wEvery) && (prefixLen(p.rs[t.to:], periods()) > 0 || t.from == ts[0].from && hasAny(p.pend, wGE, wLE, wNotOver, wUp)) {
			continue // 每个村不少于1名: whether the row counts that, the judge decides
		}
		if t.is(wBut) && isOutside(p.words(ts)) {
			continue // 在此范围之外
		}
		if t.is(wEvery, wOpen, wFormula) || t.is(wTimes) && !t.is(wText) || t.is(wBut) && !t.is(wDeduct) && t.to-t.from > 1 {
			bad = append(bad, p.span(t.from, t.to))
		}
	}
	return bad
}

// opensGrade reports whether a word that is a joint elsewhere begins a grade:
// 部分落实, 按规定公开.
func (p *parser) opensGrade(ts []token) bool {
	return len(ts) > 1 && ts[1].is(wText, wOnTime, wReach, wMet) && oneOf(p.words(ts[:1]), gradeOpeners())
}

// byYear takes how often something is to be done (每季度开展1次) for the plan of the
// year, which the row counts.
func byYear(c Cond) Cond {
	w, ok := c.(Within)
	if !ok || eachAYear(w.Words) || w.What != Value || !containsAny(w.Words, everyPeriods()...) || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.At.Unit.Kind != Count {
		return c
	}
	return Met{Words: w.Words}
}

// eachAYear tells 每生每年40次: what each is to have is the year's, and no other period is named.
func eachAYear(s string) bool {
	return strings.HasPrefix(s, everySaid) && !startsPeriod(s) && !containsAny(strings.Replace(s, everyYear, "", 1), everyPeriods()...)
}

func isDays(c Cond) bool {
	w, ok := c.(Within)
	return ok && w.What == Day
}
