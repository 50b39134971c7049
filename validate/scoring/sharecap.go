package scoring

import "jixiaobot/validate/num"

// This file is for the bound of a proportion or a formula that is not that of the
// whole rule: 完成得10分，未完成的按比例得分，最高不超过8分.

// ownLimit is the bound of a proportion or a formula.
func ownLimit(a Award) Cap {
	switch a := a.(type) {
	case Proportion:
		return a.Limit
	case Formula:
		return a.Limit
	}
	return Cap{}
}

// withLimit is a proportion or a formula with a bound.
func withLimit(a Award, limit Cap) Award {
	switch a := a.(type) {
	case Proportion:
		a.Limit = limit
		return a
	case Formula:
		a.Limit = limit
		return a
	}
	return a
}

// shareOff reports whether an award takes a part of full marks off: 按比例扣分.
func shareOff(a Award) bool {
	switch a := a.(type) {
	case Proportion:
		return a.Minus
	case Formula:
		b, ok := a.Expr.(Binary)
		return ok && b.Op == '-' && b.X == Expr(VarFull)
	}
	return false
}

// capShare notes 最高8分 right behind a proportion or a formula. Where it holds for
// every actual it may be full marks too, which full settles.
func (p *parser) capShare(n num.Num, at Span) bool {
	k := len(p.rule.Clauses) - 1
	if k < 0 || p.at(p.i-1).is(wStop) || containsAny(p.rule.saidAt(at), totalSaid) {
		return false
	}
	c := p.rule.Clauses[k]
	switch c.Then.(type) {
	case Proportion, Formula:
	default:
		return false
	}
	if full := p.said0(); shareOff(c.Then) && full != nil && full.Equal(n) {
		return true // 得分=满分5分-…，最高得5分: bounds nothing more
	}
	if shareOff(c.Then) {
		p.unread(at) // 按比例扣分，最多5分: taken, or left
		return true
	}
	if _, always := c.When.(Always); always {
		return false
	}
	p.rule.Clauses[k].Then = withLimit(c.Then, Cap{n, true})
	return true
}

// capped bounds what a proportion or a formula gives.
func (j *judge) capped(res result, a Award) result {
	limit := ownLimit(a)
	if res.why.Code != WhyNone {
		return res
	}
	if !shareOff(a) {
		if limit.Set && res.hi.Cmp(limit.N) > 0 {
			res.lo, res.hi = num.Min(res.lo, limit.N), limit.N
			j.line(show(limit.N), limit.N)
		}
		return res
	}
	if !limit.Set {
		limit = j.r.MostLoss
	}
	full, _ := j.needFull()
	least := full.Sub(limit.N)
	if limit.Set && res.lo.Cmp(least) < 0 {
		res.lo, res.hi = least, num.Max(res.hi, least)
		j.line(show(full)+" "+minusSign+" "+show(limit.N), least)
	}
	return res
}

// proportional reports whether the sentence scores by proportion, or counts
// down what is short, so that more than “=” asks is not less.
func (j *judge) proportional() bool {
	for _, c := range j.r.Clauses {
		switch a := c.Then.(type) {
		case Formula, Proportion:
			return true
		case Step:
			if a.What == Short || a.What == Missing {
				return true
			}
		}
	}
	return false
}
