package scoring

import "jixiaobot/validate/num"

// sharedProportion reads what stands behind a proportion and takes a part of it: 按完成比例的一半计分,
// 按完成比例得分的80%计.
func (p *parser) sharedProportion(i int) (taken, bool) {
	part, next, ok := p.partSaid(i)
	if !ok {
		return taken{}, false
	}
	end := p.passScoring(next)
	for end < len(p.toks) && (oneOf(p.words(p.toks[end:end+1]), countVerbs()) || oneOf(p.words(p.toks[end:end+1]), convertVerbs())) {
		end = p.passScoring(end + 1)
	}
	if end == next && end < len(p.toks) && !p.at(end).is(wComma, wSemi, wStop, wCloseP) {
		return taken{}, false
	}
	rate := Binary{'*', Binary{'/', VarActual, VarTarget}, Lit{N: part, Pct: true}}
	return taken{award: Formula{Expr: Binary{'*', rate, VarFull}}, next: end}, true
}

// partSaid reads 一半 and 80% at i, which with 的 before it is a part of what was just said.
func (p *parser) partSaid(i int) (num.Num, int, bool) {
	switch t := p.at(i); {
	case t.is(wHalf):
		return num.Ratio(1, 2), i + 1, true
	case t.is(wNum) && t.unit == percentUnit && p.at(i-1).is(wDe) && t.n.Cmp(num.Int(100)) < 0 && t.n.Sign() > 0:
		return percent(t.n), i + 1, true
	}
	return num.Num{}, i, false
}

// leastShare bounds by 最多扣2分 what a proportion leaves (未达标的按完成比例计分，最多扣2分): it takes off full
// marks what it does not give. False where no clause gives in proportion; with others between them
// it is not said what is bounded.
func (p *parser) leastShare(n num.Num, at Span) bool {
	k := len(p.rule.Clauses) - 1
	for i, c := range p.rule.Clauses {
		s, share := c.Then.(Proportion)
		_, formula := c.Then.(Formula)
		switch {
		case !share && !formula:
			continue
		case i < k || formula || s.Limit.Set || s.Part || anyTakes(p.rule.Clauses):
			p.unread(at)
		default:
			s.Minus, s.Limit = true, Cap{n, true}
			p.rule.Clauses[i].Then = s
		}
		return true
	}
	return false
}

// anyTakes reports whether some clause takes points off.
func anyTakes(cs []Clause) bool {
	for _, c := range cs {
		if takes(c.Then) {
			return true
		}
	}
	return false
}
