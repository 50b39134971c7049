package scoring

import "jixiaobot/validate/num"

// baseBehind settles a sentence that begins with what is added and its bound, and names the base
// behind it (每提前1天加0.1分，最多1分，按时完成得5分): the bound is that of the bonus where it is less
// than the base, and of both together where it is more.
func (p *parser) baseBehind() {
	if p.first == nil {
		p.lessThanBase()
		return
	}
	s, ok := p.rule.Clauses[0].Then.(Step)
	if !ok {
		p.unread(p.rule.Clauses[0].At) // it was made something else since
		return
	}
	limit := s.Limit
	base, based := p.base0(1)
	switch {
	case !based && len(p.said) == 0:
		return // there is nothing but what is added
	case !based && p.said[0].n.Equal(limit.N):
		return
	case !based, base == nil, base.Equal(limit.N):
		p.unread(p.rule.Clauses[0].At)
		return
	}
	p.rule.Clauses[0].Then = *p.first
	if p.rule.MostGain.Set && p.rule.MostGain.N.Equal(limit.N) {
		p.rule.MostGain = Cap{}
	}
	if limit.N.Cmp(*base) > 0 {
		limit.N = limit.N.Sub(*base)
	}
	p.rule.MostBonus = limit
}

// base0 is what a clause from i on gives where the plan is met, or for anything; nil where it gives
// full marks that are not said.
func (p *parser) base0(i int) (base *num.Num, ok bool) {
	for _, c := range p.rule.Clauses[i:] {
		if !isFixed(c.Then) || !gains(c.Then) || isElse(c.When) || isExempt(c) {
			continue
		}
		ok = true
		if pts, points := c.Then.(Points); points && (base == nil || pts.Hi.Cmp(*base) > 0) {
			base = &pts.Hi
		}
	}
	if ok && base == nil && len(p.said) > 0 {
		base = &p.said[0].n
	}
	return base, ok
}

// lessThanBase leaves unread a step that gives points for every day earlier, or for more than the
// plan, and at most less than the plan itself earns (每提前1天得0.1分，最多1分，按时完成得5分): whether
// they come on top is not said.
func (p *parser) lessThanBase() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || !s.Add || s.Bonus || !s.Limit.Set || s.What != Early && s.What != Over || c.Part > 0 {
			continue
		}
		for _, d := range p.rule.Clauses[i+1:] {
			m, met := d.When.(Met)
			if pts, points := d.Then.(Points); met && !m.Not && points && d.Part == 0 && pts.Hi.Cmp(s.Limit.N) > 0 {
				p.unread(c.At)
				break
			}
		}
	}
}
