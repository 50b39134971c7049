package scoring

import "jixiaobot/validate/num"

// halfProportion reads what stands behind a proportion and takes half of it: 按完成比例的一半计分, 按完成比例
// 得分的一半计.
func (p *parser) halfProportion(i int) (taken, bool) {
	if !p.at(i).is(wHalf) {
		return taken{}, false
	}
	end := p.passScoring(i + 1)
	for end < len(p.toks) && oneOf(p.words(p.toks[end:end+1]), countVerbs()) {
		end = p.passScoring(end + 1)
	}
	if end == i+1 && end < len(p.toks) && !p.at(end).is(wComma, wSemi, wStop, wCloseP) {
		return taken{}, false
	}
	rate := Binary{'*', Binary{'/', VarActual, VarTarget}, Lit{N: num.Ratio(1, 2), Pct: true}}
	return taken{award: Formula{Expr: Binary{'*', rate, VarFull}}, next: end}, true
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
