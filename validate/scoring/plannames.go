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

// nameInside reports whether 平均 behind the sign at i only begins the name of what lies between two
// numbers: 30分钟<平均响应时间≤45分钟.
func (p *parser) nameInside(ts []token, i int) bool {
	if i == 0 || i+4 >= len(ts) || !ts[i-1].is(wNum) || !oneOf(p.words(ts[i+1:i+2]), averageWords()) {
		return false
	}
	k := i + 2
	for k < len(ts) && !ts[k].is(wNum, wComma, wList, wLT, wLE, wGT, wGE, wEQ, wForeign, wPoint) {
		k++
	}
	return k > i+2 && k+1 < len(ts) && ts[k].is(wLT, wLE) && ts[k+1].is(wNum)
}

// otherAverage reports whether what lies between two numbers is an average that the row is not named
// for: 30分钟<平均响应时间≤45分钟 in the row of a 到场时间.
func (j *judge) otherAverage(w Within) bool {
	r := w.Ranges[0]
	name, average := strings.CutPrefix(w.About, averageWords()[0])
	if !average || name == "" || !r.Lo.Set || !r.Hi.Set || r.Lo.Incl || r.Exact || j.row.Level3 == "" {
		return false
	}
	return !containsAny(j.row.Level3, averageWords()[0], name)
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
