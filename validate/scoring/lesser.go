package scoring

import "jixiaobot/validate/num"

// lesser reads MIN（实际值/目标值，1） and MAX（0，…） as what they bound: no score goes above full marks
// or below 0 anyway. The formula around it must only multiply it, see onlyTimes.
func (p *parser) lesser(i, depth int) (Expr, int, bool) {
	bound := num.Int(1)
	switch w := p.words(p.toks[i : i+1]); {
	case oneOf(w, lesserOf()):
	case oneOf(w, greaterOf()):
		bound = num.Num{}
	default:
		return nil, i, false
	}
	a, j, ok := p.sum(i+2, depth+1)
	if !ok || !p.at(j).is(wComma, wSemi, wList) {
		return nil, i, false
	}
	b, k, ok := p.sum(j+1, depth+1)
	switch t := p.at(j + 1); {
	case ok && p.at(k).is(wCloseP):
		k++
	case t.is(wMark) && p.between(t.from, t.to) == bound.Plain()+closeSign:
		b, k = Lit{N: bound}, j+2 // 1） is no mark of a list here
	default:
		return nil, i, false
	}
	if isBound(a, bound) {
		a, b = b, a
	}
	if !isBound(b, bound) || isBound(a, bound) {
		return nil, i, false
	}
	p.bounds = append(p.bounds, Span{i, k})
	return a, k, true
}

// isBound reports whether an expression is just the number 1, also as 100%, or 0.
func isBound(e Expr, n num.Num) bool {
	l, ok := e.(Lit)
	return ok && l.N.Equal(n) && !isWrittenPlan(e)
}

// onlyTimes reports whether the formula of the tokens from i to before j does no more with what
// MIN and MAX bound in it than to multiply it.
func (p *parser) onlyTimes(i, j int) bool {
	if len(p.bounds) == 0 {
		return true
	}
	outer := Span{j, j}
	for _, b := range p.bounds {
		if b.To-b.From > outer.To-outer.From {
			outer = b
		}
	}
	for _, b := range p.bounds {
		if b.From < outer.From || b.To > outer.To {
			return false
		}
	}
	p.bounds = nil
	return !hasAny(p.toks[i:outer.From], wPlus, wMinus, wDiv) && !hasAny(p.toks[outer.To:j], wPlus, wMinus, wDiv)
}
