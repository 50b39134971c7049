package scoring

import "jixiaobot/validate/num"

// Abs is the size of an expression without its sign: |实际值-计划值|.
type Abs struct{ X Expr }

func (Abs) expr() {}

func (a Abs) said(int) string { return absoluteWord + "(" + a.X.said(0) + ")" }

// enclosed reads what stands behind the token at i up to the sign that closes it, as a size.
func (p *parser) enclosed(i, depth int, closing word) (Expr, int, bool) {
	e, j, ok := p.sum(i+1, depth+1)
	if !ok || !p.at(j).is(closing) {
		return nil, i, false
	}
	return Abs{e}, j + 1, true
}

// size computes an expression without its sign.
func (j *judge) size(e Abs, v, full num.Num) (num.Num, string, Reason) {
	x, text, why := j.compute(e.X, v, full)
	if why.Code == WhyNone && x.Sign() < 0 {
		x = x.Neg()
	}
	return x, "|" + text + "|", why
}

// sizes counts the sizes in an expression.
func sizes(e Expr) int {
	switch e := e.(type) {
	case Abs:
		return 1 + sizes(e.X)
	case Binary:
		return sizes(e.X) + sizes(e.Y)
	}
	return 0
}

// strayBars leaves unread a formula with a bar or an 绝对值 in or beside it that is no size it
// computes: 实际值-计划值的绝对值, which may be that of the plan alone.
func (p *parser) strayBars() {
	if !hasAny(p.toks, wBar, wAbs) {
		return
	}
	for _, c := range p.rule.Clauses {
		f, ok := c.Then.(Formula)
		_, share := c.Then.(Proportion)
		if !ok && !share {
			continue
		}
		words, bars, read := 0, 0, 0
		for _, t := range p.toks {
			words += count(t.is(wAbs))
			bars += count(t.is(wBar))
		}
		if ok {
			read = sizes(f.Expr)
		}
		if read == 0 || bars%2 > 0 || words+bars/2 != read {
			p.unread(c.At)
		}
	}
}

// comparedFormula reports whether a difference or a size is compared and scores nothing by itself:
// |执行率-100%|≤5%得5分.
func (p *parser) comparedFormula(e Expr, next int) bool {
	if b, ok := e.(Binary); ok && b.Op != '-' {
		return false
	} else if _, size := e.(Abs); !ok && !size {
		return false
	}
	for p.at(next).is(wIf, wDe, wAbs, wCloseP) {
		next++
	}
	t := p.at(next)
	return t.is(wNotOver, wInside, wNum) || cmpOf(t) != 0 && !t.is(wEQ, wTarget)
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// takesSize reports whether a formula of the rule takes how far the actual lies from the
// plan on either side, so that more than the plan is no better.
func (r Rule) takesSize() bool {
	return anyThen(r.Clauses, func(f Formula) bool { return sizes(f.Expr) > 0 })
}
