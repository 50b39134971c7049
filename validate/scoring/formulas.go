package scoring

import "strings"

// formulaPhrase reads 得分=…, and 按…计分 with a formula between.
func (p *parser) formulaPhrase() bool {
	t := p.toks[p.i]
	from := p.i
	if t.is(wFormula, wGet) && p.plainScore() || t.is(wBy) && !t.is(wPro) && p.ratioWords() {
		return true
	}
	j, own := p.formulaStart()
	if j < 0 {
		return false
	}
	p.named, p.guessed = false, false
	p.guessing, p.guess, p.rate = own || t.is(wFormula) || t.is(wOpenP) && p.at(p.i-1).is(wBy), "", ""
	p.bounds, p.ofOwn = nil, own
	e, next, ok := p.formula(j)
	ok = ok && p.onlyTimes(j, next)
	p.guessing, p.ofOwn = false, false
	if v, alone := e.(Var); ok && alone && (v == VarRate || v == VarActual && endsInAny(p.words(p.toks[j:next]), rateTails())) && t.is(wBy) && p.at(next).is(wScoreVerb) {
		e = Binary{'*', e, VarFull} // 按实际覆盖率计分
	}
	off, alone := e.(OffRate)
	if ok && alone && t.is(wBy) && p.at(next).is(wScoreVerb) {
		if !containsAny(p.words(p.toks[next:next+1]), capLossWords()...) {
			p.unread(p.span(t.from, p.at(next).to)) // 按超支率计分: how is not said
		}
		e = Binary{'*', off, VarFull}
	}
	if !ok || !isFormula(e) || p.named && p.guessed {
		return false // 实际值-基准值: the second is another figure
	}
	if p.comparedFormula(e, next) {
		p.unread(p.span(t.from, p.at(next).to))
		return false
	}
	p.sayWorths(j, next)
	if p.at(next).is(wEQ) { // 完成率=…: a definition
		return false
	}
	minus := false
	if p.at(next).is(wDe) && p.at(next+1).is(wText) && p.words(p.toks[next+1:next+2]) == proportionWord {
		next += 2
	}
	for p.at(next).is(wScoreVerb, wDe, wPoint, wGet, wHarmless, wAs, wDeduct) && !p.at(next).is(wNum) && !p.award0(next) {
		minus = minus || p.at(next).is(wDeduct) || p.at(next).is(wScoreVerb) && containsAny(p.words(p.toks[next:next+1]), capLossWords()...)
		next++
	}
	if p.at(next).is(wText) && p.words(p.toks[next:next+1]) == countedWord {
		next++
	}
	switch {
	case minus:
		e = less(e)
	case isShare(e), isShareOfShare(e), isShareOfMark(e):
		e = Binary{'*', e, VarFull} // 按实际值/计划值计分: that share of the points
	}
	p.i = next
	p.formulaClause(e, from)
	if own {
		p.giveOwnName(minus)
	}
	return true
}

// formulaStart is where the formula begins that the token at hand leads to, −1 for none, and whether
// it is a quotient of a figure by a name of its own.
func (p *parser) formulaStart() (j int, own bool) {
	t := p.toks[p.i]
	switch {
	case t.is(wFormula):
		return p.i + 1, false
	case t.is(wPro) && p.at(p.i+1).is(wTimes, wDiv):
		return p.i, false
	case t.is(wBy) && !t.is(wPro):
		return p.i + 1, p.ownQuotient(p.i + 1)
	case t.is(wGet) && p.at(p.i+1).is(wOpenP):
		return p.i + 1, false
	case p.ownQuotient(p.i):
		return p.i, true
	case t.is(wNum) && t.unit == "" && p.at(p.i+1).is(wTimes) && p.at(p.i+2).is(wOpenP, wBar):
		return p.i, false
	case t.is(wGet) && p.worthBefore(p.i+1):
		return p.i + 1, false
	case t.is(wActual, wRate, wOpenP, wBar), t.is(wNum) && p.at(p.i+1).is(wPoint) && p.at(p.i+2).is(wTimes, wMinus, wPlus):
		return p.i, false
	case t.is(wText) && p.at(p.i+1).is(wTimes, wDiv):
		return p.i, false
	}
	return -1, false
}

// awaitsFormula reports whether an award only announces the formula after it.
func (p *parser) awaitsFormula(a Award) bool {
	switch a := a.(type) {
	case Proportion:
		return true
	case Open:
		return a.NoAmount && !a.Minus
	}
	return false
}

// ratioWords reads 按实际次数与计划次数的比例计分.
func (p *parser) ratioWords() bool {
	for j := p.i + 1; j < min(p.i+10, len(p.toks)); j++ {
		t := p.toks[j]
		if t.is(wComma, wSemi, wStop, wNum) {
			return false
		}
		w := p.between(t.from, t.to)
		tail := prefixTail(w, ratioTails())
		if tail < 0 {
			continue
		}
		a, b, ok := cutAny(clean(p.between(p.toks[p.i].to, t.from)+w[:tail]), ratioJoints())
		b = strings.TrimSuffix(b, ofWord)
		ratio := Binary{'/', VarActual, VarTarget}
		switch {
		case ok && isTargetName(a) && isActualName(b):
			ratio = Binary{'/', VarTarget, VarActual} // 按计划成本占实际成本的比例
		case !ok || !isActualName(a) || !isTargetName(b):
			return false
		}
		next := j + 1
		if lo, _, k, ok := p.points(next + 1); ok && p.at(next).is(wTimes) {
			p.sayFull(lo, p.span(p.at(next+1).from, p.at(k-1).to))
			next = k
		}
		if p.at(next).is(wTimes) && p.at(next+1).is(wWorth, wFull) {
			from := next
			next = p.worthSaid(next + 2)
			p.sayWorths(from, next)
		}
		for p.at(next).is(wScoreVerb, wDe, wPoint, wGet, wHarmless) && !p.award0(next) || p.at(next).is(wText) && p.words(p.toks[next:next+1]) == countedWord {
			next++
		}
		from := p.i
		p.i = next
		p.formulaClause(Binary{'*', ratio, VarFull}, from)
		return true
	}
	return false
}

// prefixTail is where one of the words begins in s; −1 where none does.
func prefixTail(s string, words []string) int {
	for _, w := range words {
		if i := strings.Index(s, w); i >= 0 {
			return i
		}
	}
	return -1
}

// award0 reports whether an award with points starts at i.
func (p *parser) award0(i int) bool {
	if !p.at(i).is(wGet, wDeduct) {
		return false
	}
	_, ok := p.get(i)
	return ok && p.at(i).is(wGet)
}

// isFormula reports whether e computes points: it has an actual in it.
func isFormula(e Expr) bool {
	switch e.(type) {
	case Var, OffRate, OtherRate:
		return false
	}
	return uses(e, VarActual) || uses(e, VarRate) || usesOff(e)
}

// less is full marks less a formula for what is taken off; a formula without
// points in it takes that share of them.
func less(e Expr) Expr {
	if !uses(e, VarFull) && !hasNumberOver1(e) {
		e = Binary{'*', e, VarFull}
	}
	return Binary{'-', VarFull, e}
}

// hasNumberOver1 reports whether plain numbers, which can only be points, stand
// in a formula.
func hasNumberOver1(e Expr) bool {
	switch e := e.(type) {
	case Lit:
		return !e.Pct && !e.N.Equal(one())
	case Abs:
		return hasNumberOver1(e.X)
	case Binary:
		return hasNumberOver1(e.X) || hasNumberOver1(e.Y)
	}
	return false
}

// isShare reports whether a formula only divides what was reached by what was
// planned, without any points in it.
func isShare(e Expr) bool {
	b, ok := e.(Binary)
	if !ok {
		return false
	}
	if b.Op == '*' {
		l, lit := b.Y.(Lit)
		return lit && l.Pct && l.N.Equal(one()) && isShare(b.X)
	}
	x, okX := b.X.(Var)
	y, okY := b.Y.(Var)
	if okX && x == VarActual && b.Op == '/' && isWrittenPlan(b.Y) {
		return true
	}
	return b.Op == '/' && okX && okY && (x == VarActual && y == VarTarget || x == VarTarget && y == VarActual)
}

// isShareOfShare reports whether a formula takes a part of what isShare divides, without
// any points in it: 完成比例×80%.
func isShareOfShare(e Expr) bool {
	b, ok := e.(Binary)
	if !ok || b.Op != '*' {
		return false
	}
	l, lit := b.Y.(Lit)
	return lit && l.Pct && (b.X == Expr(VarRate) || isShare(b.X))
}

// formulaClause adds the formula that begins at from and ends before p.i, or puts it for a
// 按…赋分 right before it.
func (p *parser) formulaClause(e Expr, from int) {
	if n := len(p.rule.Clauses); n > 0 && len(p.trim(p.pend)) == 0 {
		if p.awaitsFormula(p.rule.Clauses[n-1].Then) {
			p.rule.Clauses[n-1].Then = Formula{Expr: e, Rate: p.rateSaidBy()}
			return
		}
	}
	p.headLead()
	if len(p.pend) > 0 && p.toks[from].is(wFormula) && p.convertsOnly(p.pend) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(p.trim(p.pend)))
		p.pend = nil
	}
	p.planAhead(e)
	label := p.labelBefore(from) || p.nameBeforeBy(from)
	p.clauseAt(p.pend, Formula{Expr: e, Rate: p.rateSaidBy()}, p.span(p.toks[from].from, p.at(p.i-1).to))
	if n := len(p.rule.Clauses); label && n > 0 {
		p.rule.Clauses[n-1].When = labelled(p.rule.Clauses[n-1].When)
	}
	p.pend = nil
}
