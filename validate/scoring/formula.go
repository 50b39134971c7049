package scoring

import "jixiaobot/validate/num"

// giveFormula computes a written formula, bounded by full marks and 0.
func (j *judge) giveFormula(a Formula) result {
	full, why := j.needFull()
	if why.Code != WhyNone {
		return failed(why)
	}
	if !j.hasV {
		return failed(j.vWhy)
	}
	if a.OfPlan && (j.rate || j.vUnit.Kind == Percent) {
		return failed(Reason{Code: WhyReadings}) // 20% over a rate, or 20 points
	}
	if j.overTarget(a.Expr, full) {
		return failed(Reason{Code: WhyReadings})
	}
	if j.strangeRate(a) {
		return failed(Reason{Code: WhyCondition, Words: a.Rate})
	}
	if j.strangeActual(a) {
		return failed(Reason{Code: WhyReadings, Words: a.Own})
	}
	reached, why := truth(no), Reason{}
	if j.hasT {
		reached, why = j.targetReached()
		if why.Code != WhyNone {
			return failed(why)
		}
	}
	if reached == no && uses(a.Expr, VarFull) && j.lessAtTarget(full) {
		return failed(Reason{Code: WhyReadings}) // of full marks, or of what the target earns
	}
	if j.contradicts(a.Expr) {
		if reached == yes {
			return fixed(full)
		}
		return failed(Reason{Code: WhySign})
	}
	if !a.Drawn {
		if why := j.formulaFits(a.Expr, full); why.Code != WhyNone {
			return failed(why)
		}
		j.used.whole = j.used.whole || j.fallsShort(a.Expr, full)
	}
	v, text, why := j.compute(a.Expr, j.v, full)
	if why.Code != WhyNone {
		return failed(why)
	}
	if j.faintOff(a.Expr, full) {
		return failed(Reason{Code: WhyReadings})
	}
	got := j.clamp(v, full)
	if reached == yes && got.Cmp(full) < 0 {
		j.used.asIs = true
		if !j.mode.asIs {
			return fixed(full)
		}
	}
	j.clamped(text, v, got)
	return fixed(got)
}

// clamped shows a result and, where it lies outside the points there are, the
// bound that holds instead.
func (j *judge) clamped(text string, v, got num.Num) {
	j.line(text, v)
	if !v.Equal(got) {
		j.line(show(got), got)
	}
}

// contradicts reports whether the formula divides the wrong way round for the
// row's sign.
func (j *judge) contradicts(e Expr) bool {
	if wrong, ok := j.rewardsWorse(e); ok {
		return wrong
	}
	direct, inverse := ratios(e)
	switch {
	case j.costs():
		return direct || uses(e, VarRate) && !inverse
	case j.row.Type == signGE || j.row.Type == signGT:
		return inverse
	}
	return false
}

// rewardsWorse reports whether a formula gives more just on the bad side of the
// target than at it; false in ok where it cannot be tried.
func (j *judge) rewardsWorse(e Expr) (wrong, ok bool) {
	if !j.hasT || j.target.Sign() < 0 || j.target.IsZero() && !j.costs() || !j.costs() && j.row.Type != signGE && j.row.Type != signGT {
		return false, false
	}
	worse := j.target.Mul(num.Ratio(9, 10))
	if j.costs() {
		worse = j.target.Mul(num.Ratio(11, 10))
	}
	if j.target.IsZero() {
		worse = one()
	}
	full := num.Int(10)
	if j.hasFull {
		full = j.full
	}
	at, _, why := j.compute(e, j.target, full)
	off, _, why2 := j.compute(e, worse, full)
	if why.Code != WhyNone || why2.Code != WhyNone {
		return false, false
	}
	return off.Cmp(at) > 0, true
}

// ratios tells whether 实际值/计划值 or 计划值/实际值 stands in the formula.
func ratios(e Expr) (direct, inverse bool) {
	b, ok := e.(Binary)
	if !ok {
		return false, false
	}
	d1, i1 := ratios(b.X)
	d2, i2 := ratios(b.Y)
	direct, inverse = d1 || d2, i1 || i2
	if b.Op == '/' {
		direct = direct || uses(b.X, VarActual) && uses(b.Y, VarTarget)
		inverse = inverse || uses(b.X, VarTarget) && uses(b.Y, VarActual)
	}
	return direct, inverse
}

// formulaFits refuses a formula that gives more than full marks at the target
// or that needs a figure the row has not got.
func (j *judge) formulaFits(e Expr, full num.Num) Reason {
	if uses(e, VarActual) && !uses(e, VarTarget) && !j.rate && uses(e, VarFull) && !dividesNumber(e) {
		return Reason{Code: WhyNoTarget}
	}
	if !j.hasT {
		return Reason{}
	}
	at := j.target
	if m, ok := j.markFor(false); ok && !m.target {
		if x, why := j.markValue(m); why.Code == WhyNone {
			at = x
		}
	}
	v, _, why := j.compute(e, at, full)
	if why.Code != WhyNone {
		return why
	}
	if v.Cmp(full) > 0 {
		return Reason{Code: WhyTwoFulls}
	}
	return Reason{}
}

// dividesNumber reports whether a plain number is divided by the actual, or the actual by
// one, so that no plan is needed beside it: 80/实际成本×分值.
func dividesNumber(e Expr) bool {
	b, ok := e.(Binary)
	if !ok {
		return false
	}
	if b.Op == '/' && (isLit(b.X) && uses(b.Y, VarActual) || isLit(b.Y) && uses(b.X, VarActual)) {
		return true
	}
	return dividesNumber(b.X) || dividesNumber(b.Y)
}

// fallsShort reports whether a formula over a rate never gives full marks with
// 90% as 0.9 (实际值×10%, 10 points), while 90 in its place would not give more
// than full: which of the two is meant is not said.
func (j *judge) fallsShort(e Expr, full num.Num) bool {
	if !j.rate || uses(e, VarTarget) || j.countsPoints() {
		return false
	}
	k := *j
	best := num.Max(j.target, num.Int(100))
	if j.costs() {
		best = j.target
	}
	k.mode.whole = false
	v, _, why := k.compute(e, best, full)
	if why.Code != WhyNone || v.Cmp(full) >= 0 {
		return false
	}
	k.mode.whole = true
	v, _, why = k.compute(e, best, full)
	return why.Code == WhyNone && v.Sign() > 0 && v.Cmp(full) <= 0
}

// compute fills the numbers in, with v for the actual.
func (j *judge) compute(e Expr, v, full num.Num) (num.Num, string, Reason) {
	switch e := e.(type) {
	case Lit:
		if isWrittenPlan(e) {
			x, why := j.writtenPlan(e)
			return x, show(x), why
		}
		return e.N, show(e.N), Reason{}
	case Var:
		return j.name(e, v, full)
	case OffRate:
		return j.offShare(e, v)
	case Abs:
		return j.size(e, v, full)
	case OtherRate:
		return num.Num{}, "", Reason{Code: WhyCondition, Words: e.Words}
	case Binary:
		return j.operate(e, v, full)
	}
	return num.Num{}, "", Reason{Code: WhyUnread}
}

func (j *judge) name(e Var, v, full num.Num) (num.Num, string, Reason) {
	switch e {
	case VarFull:
		return full, show(full), Reason{}
	case VarTarget:
		if !j.hasT {
			return num.Num{}, "", Reason{Code: WhyNoTarget}
		}
		return j.target, show(j.target), Reason{}
	case VarActual:
		if j.rate && !j.mode.whole && !j.formulaUses(VarTarget) && !j.countsPoints() {
			return percent(v), show(percent(v)), Reason{}
		}
		return v, show(v), Reason{}
	}
	switch {
	case j.rate && (j.mode.whole || j.countsPoints() || j.formulaUses(VarTarget)):
		return v, show(v), Reason{}
	case j.rate || !j.hasRow() && !j.hasT:
		return percent(v), show(percent(v)), Reason{}
	case !j.hasT:
		return num.Num{}, "", Reason{Code: WhyNoTarget}
	case j.target.Sign() < 0:
		return num.Num{}, "", Reason{Code: WhyNegative}
	}
	x, ok := v.Div(j.target)
	if !ok {
		return num.Num{}, "", Reason{Code: WhyZeroTarget}
	}
	return x, "(" + show(v) + " ÷ " + show(j.target) + ")", Reason{}
}

func (j *judge) formulaUses(v Var) bool {
	return anyThen(j.r.Clauses, func(f Formula) bool { return uses(f.Expr, v) })
}

func (j *judge) operate(e Binary, v, full num.Num) (num.Num, string, Reason) {
	x, a, why := j.compute(e.X, v, full)
	if why.Code != WhyNone {
		return x, a, why
	}
	y, b, why := j.compute(e.Y, v, full)
	if why.Code != WhyNone {
		return y, b, why
	}
	a, b = bracket(e.X, e.Op, false, a), bracket(e.Y, e.Op, true, b)
	switch e.Op {
	case '+':
		return x.Add(y), a + " + " + b, Reason{}
	case '-':
		return x.Sub(y), a + " " + minusSign + " " + b, Reason{}
	case '*':
		if l, ok := e.Y.(Lit); ok && l.Pct && l.N.Equal(one()) {
			return x, a, Reason{} // ×100% only turns a share into percent
		}
		return x.Mul(y), a + " × " + b, Reason{}
	}
	if z := j.inUnits(e.Y, y); !z.Equal(y) {
		y, b = z, show(z)
	}
	q, ok := x.Div(y)
	if !ok {
		return q, "", Reason{Code: WhyZeroTarget}
	}
	return q, a + " ÷ " + b, Reason{}
}

// bracket puts brackets where the operation outside binds tighter.
func bracket(e Expr, outer rune, right bool, s string) string {
	b, ok := e.(Binary)
	if !ok {
		return s
	}
	low := b.Op == '+' || b.Op == '-'
	if low && (outer == '*' || outer == '/' || right && outer == '-') || right && outer == '/' {
		return "(" + s + ")"
	}
	return s
}

// countsPoints reports whether a formula adds the rate to, or takes it from, a
// number without a sign, as in (100-实际值)×0.5: then 90% is 90 in it.
func (j *judge) countsPoints() bool {
	return anyThen(j.r.Clauses, func(f Formula) bool { return besideNumber(f.Expr) })
}

func besideNumber(e Expr) bool {
	b, ok := e.(Binary)
	if !ok {
		return false
	}
	if b.Op == '+' || b.Op == '-' {
		for _, p := range [...][2]Expr{{b.X, b.Y}, {b.Y, b.X}} {
			l, lit := p[0].(Lit)
			v, name := p[1].(Var)
			if lit && name && !l.Pct && l.N.Cmp(one()) > 0 && (v == VarActual || v == VarRate) {
				return true
			}
		}
	}
	if l, ok := b.Y.(Lit); ok && b.Op == '/' && !l.Pct && l.N.Equal(num.Int(100)) && (uses(b.X, VarActual) || uses(b.X, VarRate)) {
		return true // 实际值/100×10分
	}
	return besideNumber(b.X) || besideNumber(b.Y)
}
