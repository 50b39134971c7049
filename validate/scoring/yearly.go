package scoring

import "jixiaobot/validate/num"

// yearlyDemand takes 每季度至少组织1次 before a step for what is missing (每少1次扣1分) for the plan
// of the year, which the row's must be, and 每月25日前发放 before 每按时发放1个月得0.5分 for what
// in time means: neither is a condition of its step.
func (p *parser) yearlyDemand() {
	if len(p.rule.Clauses) != 1 {
		return
	}
	c := p.rule.Clauses[0]
	m, met := c.When.(Met)
	s, step := c.Then.(Step)
	if !met || !step || m.Not || s.Bonus || s.Below || s.Among {
		return
	}
	switch {
	case !s.Add && (s.What == Short || s.What == Missing) && !m.OnTime:
		q, ok := yearlyPlan(m.Words)
		if !ok || q.Unit != s.Every.Unit {
			return
		}
		p.rule.Plans = append(p.rule.Plans, Plan{q, c.At})
	case s.Add && s.What == Done && m.OnTime && startsPeriod(m.Words) && startsWithAny(s.Words, inTimeWords()):
	default:
		return
	}
	p.rule.Clauses[0].When = Always{}
}

// yearlyPlan is how much a demand for every quarter or month (每季度组织1次) comes to in a year.
func yearlyPlan(s string) (Quantity, bool) {
	rs := []rune(s)
	times, n := timesAYear(rs)
	for n > 0 && n < len(rs) {
		v, k := num.Scan(rs[n:])
		if k == 0 || num.ScanUnit(rs[n+k:]) == 0 {
			n++
			continue
		}
		u := num.ScanUnit(rs[n+k:])
		if firstFigure(string(rs[n+k+u:])) >= 0 {
			return Quantity{}, false
		}
		return Quantity{v.Mul(num.Int(int64(times))), unitOf(string(rs[n+k : n+k+u]))}, true
	}
	return Quantity{}, false
}
