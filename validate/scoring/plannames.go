package scoring

import "strings"

// inPlannedTime takes 未超过计划时限 for 按时: only a row of times has such a plan.
func (n *numReader) inPlannedTime(w Within) (Met, bool) {
	r := w.Ranges[0]
	if w.What != Value || !oneOf(w.Tail, timeTails()) {
		return Met{}, false
	}
	m := Met{OnTime: true, Words: w.Words}
	switch {
	case r.Hi.Target && r.Hi.Incl && !r.Lo.Set:
		return m, true
	case r.Lo.Target && !r.Lo.Incl && !r.Hi.Set:
		m.Not = true
		return m, true
	}
	return Met{}, false
}

// plainIndicator reports whether words end in 指标 that is the row's own: 成本指标完成. That of
// quality or of time is one of another row, for all that its words tell.
func (p *parser) plainIndicator(ts []token) bool {
	s := p.words(ts)
	return strings.HasSuffix(s, indicatorWord) && !containsAny(s, qualityWords()...) && !containsAny(s, otherAspects()...)
}

// averageName reports whether 平均 only begins the name of what is compared with the plan:
// 平均用时不超过规定时限.
func (p *parser) averageName(ts []token) bool {
	if len(ts) > 3 && p.words(ts[:1]) == actualLead {
		ts = ts[1:] // 实际平均办理时限不超过计划时限
	}
	return len(ts) > 2 && oneOf(p.words(ts[:1]), averageWords()) && ts[1].is(wText) && !hasAny(ts[1:], wForeign) && p.comparesTarget(ts)
}

// rateNameEnd is the end of the name of a rate that begins at i and is divided, multiplied or
// bracketed, whatever words of a rule stand in it; 0 where there is none.
func (p *parser) rateNameEnd(i int) int {
	for k := i; k < len(p.toks) && k < i+maxName; k++ {
		t := p.toks[k]
		if t.is(wNum, wDate, wPoint, wComma, wSemi, wStop, wColon, wOpenP, wCloseP, wMark, wEQ, wPlus, wMinus, wTimes, wDiv, wBar, wZero, wFormula) && !t.is(wText) {
			return 0
		}
		if endsInAny(p.words(p.toks[k:k+1]), degreeTails()) && k > i && p.at(k+1).is(wTimes, wDiv, wCloseP, wMinus, wPlus) {
			return k + 1
		}
	}
	return 0
}
