package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// OffRate is a name of a formula that says by what part of the plan the actual misses or
// passes it: 超支率, 未完成率, 偏差率.
type OffRate struct {
	What  Measure // Over, Short or Gap
	Words string  // the name, as folded
	Rate  PlanRate
}

func (OffRate) expr() {}

func (o OffRate) said(int) string { return o.Words }

// offRate reads 超支率, also behind what it is the rate of (成本超支率).
func (p *parser) offRate(i int) (Expr, int, bool) {
	for k := i; k < i+maxOffName && p.at(k).is(wText, wBudget, wGap, wLow, wHigh, wTarget, wNotReach, wActual, wLate); k++ {
		if p.at(k).is(wNum) || isSign(p.rs[p.at(k).from]) {
			break
		}
		s := p.words(p.toks[i : k+1])
		if m, ok := offRateIn(s); ok {
			return OffRate{What: m, Words: s}, k + 1, true
		}
		if r := rateCalled(s, nil); r.Late {
			return OffRate{What: r.What, Words: s, Rate: r}, k + 1, true
		}
	}
	return nil, i, false
}

// maxOffName bounds the tokens of such a name.
const maxOffName = 4

// offRateIn is what the name at the end of words measures.
func offRateIn(s string) (Measure, bool) {
	switch {
	case endsInAny(s, overrunRates()), endsInAny(s, overRates()):
		return Over, true
	case endsInAny(s, shortRates()):
		return Short, true
	case endsInAny(s, gapRates()):
		return Gap, true
	}
	return Value, false
}

// usesOff reports whether a formula has such a name in it.
func usesOff(e Expr) bool {
	switch e := e.(type) {
	case OffRate:
		return true
	case Abs:
		return usesOff(e.X)
	case Binary:
		return usesOff(e.X) || usesOff(e.Y)
	}
	return false
}

// putOff puts another expression in place of such names.
func putOff(e Expr, by func(OffRate) Expr) Expr {
	switch e := e.(type) {
	case OffRate:
		return by(e)
	case Abs:
		return Abs{putOff(e.X, by)}
	case Binary:
		return Binary{e.Op, putOff(e.X, by), putOff(e.Y, by)}
	}
	return e
}

// ownRates takes 超支率 in the row of a 超支率 for the actual itself.
func (j *judge) ownRates() {
	for i, c := range j.r.Clauses {
		f, ok := c.Then.(Formula)
		if !ok || !usesOff(f.Expr) {
			continue
		}
		f.Expr = putOff(f.Expr, func(o OffRate) Expr {
			if j.countsOff(o) {
				return VarRate
			}
			return o
		})
		c.Then = f
		j.put(i, c)
	}
}

// countsOff reports whether the actual is that rate already. A negative deviation would
// have to be turned round first.
func (j *judge) countsOff(o OffRate) bool {
	switch {
	case o.What == Gap && j.a.kind == isNumber && j.a.q.N.Sign() < 0:
		return false
	case !j.hasRow() && !j.hasT:
		return true
	case !j.rate:
		return false
	case j.row.Level3 == "":
		return j.costs() != containsAny(o.Words, savingWords()...)
	}
	if o.What == Gap {
		return containsAny(j.row.Level3, deviationWords()...)
	}
	if o.Rate.Name != "" {
		return strings.HasSuffix(j.row.Level3, o.Rate.Name) || strings.HasSuffix(o.Rate.Name, j.row.Level3)
	}
	return slices.ContainsFunc(offStems(), func(w string) bool { return strings.Contains(o.Words, w) && strings.Contains(j.row.Level3, w) })
}

// offShare is that rate worked out from an amount and its plan.
func (j *judge) offShare(o OffRate, v num.Num) (num.Num, string, Reason) {
	money := containsAny(o.Words, savingWords()...) || containsAny(o.Words, overrunWords()...)
	switch {
	case o.Rate.Name != "" && j.vUnit.Kind != Percent && j.countsPlanOf(o.Rate):
	case o.Rate.Late, o.Rate.Else, j.rate || j.vUnit.Kind == Percent || money && !j.costs() || !money && o.What != Gap && j.costs():
		return num.Num{}, "", Reason{Code: WhyCondition, Words: o.Words}
	case !j.hasT:
		return num.Num{}, "", Reason{Code: WhyNoTarget}
	}
	if j.target.Sign() < 0 {
		return num.Num{}, "", Reason{Code: WhyNegative}
	}
	d, text := diff(v, j.target, o.What == Over || o.What == Gap && v.Cmp(j.target) > 0)
	x, ok := d.Div(j.target)
	if !ok {
		return num.Num{}, "", Reason{Code: WhyZeroTarget}
	}
	if x.Sign() < 0 {
		return num.Num{}, show(num.Num{}), Reason{} // there is none on the other side
	}
	return x, "((" + text + ") ÷ " + show(j.target) + ")", Reason{}
}

// faintOff reports whether missing the whole plan would cost less than the points there
// are, as in 10-超支率×0.5, where 5% may be meant as 5.
func (j *judge) faintOff(e Expr, full num.Num) bool {
	if !usesOff(e) {
		return false
	}
	at := func(n num.Num) (num.Num, bool) {
		v, _, why := j.compute(putOff(e, func(OffRate) Expr { return Lit{N: n} }), j.v, full)
		return v, why.Code == WhyNone
	}
	none, ok := at(num.Num{})
	all, ok2 := at(one())
	d := none.Sub(all)
	if d.Sign() < 0 {
		d = d.Neg()
	}
	return !ok || !ok2 || d.Cmp(full) < 0
}
