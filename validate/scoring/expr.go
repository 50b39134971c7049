package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// maxDepth bounds the nesting of brackets in a formula, maxTerms the operations
// on one level: no formula of a form has more.
const (
	maxDepth = 20
	maxTerms = 12
)

// formula reads a formula at token i, and how many tokens it takes.
func (p *parser) formula(i int) (Expr, int, bool) {
	e, j, ok := p.sum(i, 0)
	if !ok {
		return nil, i, false
	}
	return e, j, true
}

func (p *parser) sum(i, depth int) (Expr, int, bool) {
	x, j, ok := p.product(i, depth)
	for n := 0; ok && p.at(j).is(wPlus, wMinus) && !p.at(j).is(wDeduct); n++ {
		if n == maxTerms {
			return nil, i, false
		}
		op := '+'
		if p.at(j).is(wMinus) {
			op = '-'
		}
		y, k, ok := p.product(j+1, depth)
		if !ok {
			return nil, i, false
		}
		x, j = Binary{op, x, y}, k
	}
	return x, j, ok
}

func (p *parser) product(i, depth int) (Expr, int, bool) {
	x, j, ok := p.operand(i, depth)
	for n := 0; ok && p.at(j).is(wTimes, wDiv); n++ {
		if n == maxTerms {
			return nil, i, false
		}
		op := '*'
		if p.at(j).is(wDiv) {
			op = '/'
		}
		y, k, ok := p.operand(j+1, depth)
		if v, name := x.(Var); !ok || op == '/' && name && y == Expr(v) {
			return nil, i, false // 实际支出/实际到位: two figures, of which the actual is one
		}
		x, j = Binary{op, x, y}, k
	}
	return x, j, ok
}

// operand reads a number, a name or a bracket.
func (p *parser) operand(i, depth int) (Expr, int, bool) {
	t := p.at(i)
	switch {
	case depth > maxDepth:
		return nil, i, false
	case t.is(wBar):
		return p.enclosed(i, depth, wBar)
	case t.is(wAbs):
		if !p.at(i + 1).is(wOpenP) {
			return nil, i, false
		}
		return p.enclosed(i+1, depth, wCloseP)
	case t.is(wText) && p.at(i+1).is(wOpenP):
		if e, j, ok := p.lesser(i, depth); ok {
			return e, j, true
		}
	case t.is(wOpenP):
		e, j, ok := p.sum(i+1, depth+1)
		if !ok || !p.at(j).is(wCloseP) {
			return nil, i, false
		}
		if p.at(j + 1).is(wAbs) {
			return Abs{e}, j + 2, true // （实际值-计划值）的绝对值
		}
		return e, j + 1, true
	case t.is(wNum) && t.unit == "%":
		return Lit{N: percent(t.n), Pct: true}, i + 1, true
	case t.is(wNum) && t.unit == "":
		j := i + 1
		if p.at(j).is(wPoint) {
			j++
		}
		return Lit{N: t.n}, j, true
	}
	if e, j, ok := p.writtenPlan(i); ok {
		return e, j, true
	}
	if e, j, ok := p.baseValue(i); ok {
		return e, j, true
	}
	return p.name(i)
}

// name reads a name of a formula. A name not in the lexicon is told by its
// beginning: 实际…, 计划….
func (p *parser) name(i int) (Expr, int, bool) {
	j := i
	for p.at(j).is(wOwn, wIf, wBy, wAllOf) && !p.at(j).is(wActual, wTarget, wRate, wWorth, wFullVar, wFull) {
		j++
	}
	t := p.at(j)
	if j > i && oneOf(p.words(p.toks[j-1:j]), dutyWords()) && t.is(wText, wReach) {
		named, guessed := p.named, p.guessed
		e, k, ok := p.longName(j)
		p.named, p.guessed = named, guessed
		if ok && e == Expr(VarActual) {
			return VarTarget, k, true // 应兑付资金
		}
		return nil, i, false
	}
	if e, k, ok := p.offRate(j); ok {
		return e, k, true
	}
	switch {
	case t.is(wRate) && !t.is(wPro):
		return p.rateNamed(p.words(p.toks[j : j+1])), j + 1, true
	case t.is(wPro):
		return p.rateNamed(rateSaid), j + 1, true // 按比例×5分
	case t.is(wActual):
		p.named = true
		return VarActual, p.nameTail(j + 1), true
	case t.is(wTarget):
		return VarTarget, p.nameTail(j + 1), true
	case t.is(wFull) || t.is(wWorth) && t.to-t.from > 1:
		k := j + 1
		for p.at(k).is(wWorth, wFull) && !p.at(k).is(wOpenP) {
			k++
		}
		return VarFull, p.worthSaid(k), true
	case t.is(wNotReach) && p.at(j+1).is(wText):
		return Binary{'-', VarTarget, VarActual}, j + 2, true // 未完成里程
	case p.ofOwn && t.is(wHappen), t.is(wText, wReach, wOnTime), endsInAny(p.words(p.toks[min(j, len(p.toks)):min(j+1, len(p.toks))]), rateTails()):
		return p.longName(j) // 按时开工率, 节约率
	}
	return nil, i, false
}

// worthSaid is the place behind the points that say how much 指标分值 is: 分值（6分）,
// 指标分值5分.
func (p *parser) worthSaid(i int) int {
	if lo, hi, next, ok := p.points(i); ok && lo.Equal(hi) && !p.comparisonAfter(next) {
		return next
	}
	return i
}

// sayWorths takes the points said inside a formula for full marks.
func (p *parser) sayWorths(from, to int) {
	for i := from; i < to; i++ {
		if !p.at(i).is(wWorth, wFull) || p.at(i).to-p.at(i).from < 2 {
			continue
		}
		if lo, _, next, ok := p.points(i + 1); ok && next <= to {
			p.sayFull(lo, p.span(p.at(i).from, p.at(next-1).to))
		}
	}
}

// nameTail passes over what belongs to a name: 实际完成 面积, 计划 培训人数.
func (p *parser) nameTail(i int) int {
	for k := 0; k < 3 && p.at(i).is(wText, wTarget, wRate) && !p.at(i).is(wScoreVerb); k++ {
		i++
	}
	return i
}

// longName reads a name that is no entry of the lexicon.
func (p *parser) longName(i int) (Expr, int, bool) {
	j := i
	if !p.at(j).is(wText) && endsInAny(p.words(p.toks[j:j+1]), rateTails()) {
		return p.rateNamed(p.words(p.toks[j : j+1])), j + 1, true
	}
	if k := p.rateNameEnd(i); k > 0 {
		j = k // 归档率, in which 档 is a word of a rule
	}
	for j < i+5 && p.at(j).is(wText, wReach, wOnTime, wTarget, wRate, wForeign, wDe, wLE, wGE, wHigh, wActual, wHappen) && !p.at(j).is(wNum) {
		j++
	}
	s := p.words(p.toks[i:j])
	switch {
	case isActualName(s):
		p.named = true
		return VarActual, j, true
	case isTargetName(s):
		return VarTarget, j, true
	case isRateName(s):
		return p.rateNamed(s), j, true
	case p.mayGuess(s):
		p.guess = s
		if endsInAny(s, degreeTails()) {
			return p.rateNamed(s), j, true
		}
		p.guessed = true
		return VarActual, j, true
	}
	return nil, i, false
}

// mayGuess reports whether a name that is in no list can be the actual: behind 得分=,
// and the only such name in it (得分=建成面积/1.8×5).
func (p *parser) mayGuess(s string) bool {
	n := len([]rune(s))
	return p.guessing && n > 1 && n <= 16 && (p.guess == "" || p.guess == s) && !strings.ContainsAny(s, denyingRunes+figureRunes+listRunes) && !containsAny(s, totalWords()...)
}

// uses reports whether a formula has the name in it.
func uses(e Expr, v Var) bool {
	switch e := e.(type) {
	case Var:
		return e == v
	case Abs:
		return uses(e.X, v)
	case Binary:
		return uses(e.X, v) || uses(e.Y, v)
	}
	return false
}

func isLit(e Expr) bool {
	l, ok := e.(Lit)
	return ok && !l.Pct
}

// factors are the plain numbers a product is multiplied by, which are full
// marks written out (×3分); sums have none.
func factors(e Expr) []num.Num {
	switch e := e.(type) {
	case Lit:
		if !e.Pct && e.N.Sign() > 0 {
			return []num.Num{e.N}
		}
	case Binary:
		switch {
		case e.Op == '*':
			return append(factors(e.X), factors(e.Y)...)
		case e.Op == '/' && (uses(e.Y, VarTarget) || uses(e.Y, VarActual) || isLit(e.Y) && uses(e.X, VarActual)):
			return factors(e.X) // 10分×实际值/目标值, 5×面积/1.8
		}
	}
	return nil
}
