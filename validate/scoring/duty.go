package scoring

import "strings"

// cutDuty passes over how many there are to be (应报120期次) before one fault of them that takes
// points (迟报1期次扣0.2分): the fault is counted, whatever their number.
func (p *parser) cutDuty(ts []token, a Award) []token {
	d, ok := a.(Deduct)
	if !ok || len(ts) == 0 || prefixLen(p.rs[ts[0].from:], dutyWords()[:1]) == 0 {
		return ts
	}
	k := p.comma(ts)
	if d.Below || k < 2 || len(p.rule.Clauses) > 0 || len(ts) < k+3 {
		return ts
	}
	total, one, rest := ts[k-1], ts[len(ts)-1], ts[k+1:]
	if !total.is(wNum) || !one.is(wNum) || total.unit == "" || total.unit != one.unit {
		return ts
	}
	if hasAny(ts[:k-1], wNum, wNot, wNone0, wGE, wLE, wGT, wLT) || !rest[0].is(wLate, wLack) || hasAny(rest[:len(rest)-1], wNum, wComma) || unitOf(one.unit).Kind != Count {
		return ts
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts[:k]))
	return rest
}

// convertsOnly reports whether words before a written formula only say that it is one
// (按满意度调查结果直接折算：得分=…).
func (p *parser) convertsOnly(ts []token) bool {
	ts = p.trim(ts)
	s := p.words(ts)
	return len(ts) > 1 && startsWithAny(s, byLeads()) && endsInAny(s, convertVerbs()) && strings.Contains(s, resultWord) && !hasAny(ts, wNum, wDate, wNot, wNone0, wElse, wMet, wGE, wLE, wGT, wLT)
}
