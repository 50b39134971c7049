package scoring

import "jixiaobot/validate/num"

// onlyLimit is the bound of a proportion that is all there is to be had (80%以上按完成比例记分，记满5分为止):
// it is full marks.
func (r Rule) onlyLimit() (num.Num, bool) {
	var limit Cap
	for _, c := range r.Clauses {
		p, ok := c.Then.(Proportion)
		switch {
		case ok && !p.Minus && p.Limit.Set && !limit.Set:
			limit = p.Limit
		case isZero(c.Then):
		default:
			return num.Num{}, false
		}
	}
	return limit.N, limit.Set
}

// bonusesOnly reports whether every clause adds so much for each of something, so that what is added
// is all there is to be had: 国家级每项加3分，省级每项加2分，累计不超过6分.
func (p *parser) bonusesOnly() bool {
	for _, c := range p.rule.Clauses {
		if s, ok := c.Then.(Step); !ok || !s.Bonus || s.Limit.Set {
			return false
		}
	}
	return len(p.rule.Clauses) > 1 && p.lead == nil && !p.pointsAfter()
}

// pointsAfter reports whether points are said behind the bound that is read.
func (p *parser) pointsAfter() bool {
	k := p.i
	for k < len(p.toks) && !p.toks[k].is(wPoint) {
		k++
	}
	return k < len(p.toks) && hasAny(p.toks[k+1:], wPoint, wBase, wFull)
}

// gainsInstead makes gains of steps that add, with a bound for all of them.
func (p *parser) gainsInstead(n num.Num) {
	for i, c := range p.rule.Clauses {
		s := c.Then.(Step)
		s.Bonus = false
		if s.What == Events || s.What == Missing {
			s.What = Done
		}
		p.rule.Clauses[i].Then = s
	}
	p.rule.MostGain = Cap{n, true}
}
