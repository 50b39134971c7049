package scoring

// rateInside takes out of a formula the quotient in brackets that only says how its rate is worked
// out: 完成率（实际作业面积/计划作业面积）×7分.
func (p *parser) rateInside() {
	for i := 0; i+5 < len(p.toks); i++ {
		if !p.toks[i].is(wRate) || !p.toks[i+1].is(wOpenP) {
			continue
		}
		end := i + 2
		for end < len(p.toks) && !p.toks[end].is(wOpenP, wCloseP, wComma, wSemi, wStop) {
			end++
		}
		if !p.at(end).is(wCloseP) || !p.at(end+1).is(wTimes) || !p.doneOfPlan(p.toks[i+2:end]) {
			continue
		}
		p.rule.Passed = append(p.rule.Passed, p.spanOf(p.toks[i+2:end]))
		p.toks = append(append([]token{}, p.toks[:i+1]...), p.toks[end+1:]...)
	}
}

// doneOfPlan reads 实际作业面积/计划作业面积, with ×100% behind it or not.
func (p *parser) doneOfPlan(ts []token) bool {
	if n := len(ts); n > 2 && ts[n-1].is(wNum) && ts[n-1].unit == percentUnit && ts[n-2].is(wTimes) {
		ts = ts[:n-2]
	}
	for k, t := range ts {
		if t.is(wDiv) && k > 0 && k < len(ts)-1 {
			a, b := ts[:k], ts[k+1:]
			return !hasAny(ts, wNum, wPlus, wMinus, wTimes) && !hasAny(b, wDiv) && (isActualName(p.words(a)) || hasAny(a, wActual)) && (isTargetName(p.words(b)) || hasAny(b, wTarget))
		}
	}
	return false
}
