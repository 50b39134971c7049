package scoring

import (
	"slices"
	"strings"
)

// ownQuotient reports whether a figure under a name that no list knows, divided by a number and multiplied
// by another, begins at i: 救助人数/45×5分. Of such a formula the name can be the actual's and the
// number the plan, if the row says the same.
func (p *parser) ownQuotient(i int) bool {
	t, last := p.at(i), p.at(i-1)
	if i > 0 && !last.is(wComma, wSemi, wStop, wColon, wMark, wBy, wElse, wPoint, wScoreVerb) {
		return false
	}
	switch {
	case t.is(wOpenP):
		next, ok := p.nameOver(i + 1)
		return ok && p.at(next).is(wCloseP) && p.at(next+1).is(wTimes) && p.worthAt(next+2)
	case t.is(wNum) && t.unit == "":
		i++
		if p.at(i).is(wPoint) {
			i++
		}
		_, ok := p.nameOver(i + 1)
		return ok && p.at(i).is(wTimes)
	}
	next, ok := p.nameOver(i)
	return ok && p.at(next).is(wTimes) && p.worthAt(next+1)
}

// nameOver passes over a name of a figure that is divided by a number; false where none stands at i.
func (p *parser) nameOver(i int) (next int, ok bool) {
	j := i
	for j < i+maxNameToks && p.at(j).is(wText, wReach, wHappen, wDe) && !p.at(j).is(wNum) {
		j++
	}
	if j == i || !p.at(j).is(wDiv) || !p.at(j+1).is(wNum, wTarget) || p.at(j+1).is(wWorth) {
		return i, false
	}
	next = j + 2
	if p.at(j + 1).is(wTarget) {
		next = p.nameTail(next) // 计划 救助人数
	}
	return next, !endsInAny(p.words(p.toks[i:j]), degreeTails())
}

// worthAt reports whether points are said at i: 5分, 指标分值.
func (p *parser) worthAt(i int) bool {
	t := p.at(i)
	return t.is(wNum) || t.is(wWorth, wFull) && t.to-t.from > 1
}

// maxNameToks bounds the name of a figure in tokens.
const maxNameToks = 5

// giveOwnName notes the name that the formula just read gives the actual, where no list knows it.
// A deduction that grows with it (按救助人数/45×5分扣分) is of another figure.
func (p *parser) giveOwnName(minus bool) {
	k := len(p.rule.Clauses) - 1
	if minus && p.guessed {
		p.unread(p.rule.Clauses[k].At)
	}
	if f, ok := p.rule.Clauses[k].Then.(Formula); ok && p.guessed {
		f.Own = p.guess
		p.rule.Clauses[k].Then = f
	}
}

// severalOwn leaves unread a quotient of a figure by a name of its own beside another formula
// (救助人数/45×3分；走访户数/100×2分): they are of two figures, and the row has one.
func (p *parser) severalOwn() {
	own, formulas := -1, 0
	for i, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Formula:
			formulas++
			if a.Own != "" {
				own = i
			}
		case Proportion:
			formulas++
		}
	}
	if own >= 0 && formulas > 1 {
		p.unread(p.rule.Clauses[own].At)
	}
}

// shareAndSteps leaves unread a step for what is short of the plan beside a formula for every actual,
// which gives less for the same shortage (演出场次/60×5分；每少1场扣0.5分): both, or which of the two.
func (p *parser) shareAndSteps() {
	if !p.rule.sharesAll() {
		return
	}
	for _, c := range p.rule.Clauses {
		_, always := c.When.(Always)
		if s, ok := c.Then.(Step); ok && always && !s.Add && s.What == Short && s.Name == "" {
			p.unread(c.At)
		}
	}
}

// sharesAll reports whether a formula or a share scores every actual.
func (r Rule) sharesAll() bool {
	return r.Kind == Choice && slices.ContainsFunc(r.Clauses, func(c Clause) bool {
		switch a := c.Then.(type) {
		case Formula:
			return isAlways(c.When) && (uses(a.Expr, VarActual) || uses(a.Expr, VarRate))
		case Proportion:
			return isAlways(c.When) && !a.Minus
		}
		return false
	})
}

// shareAndLack gives no score by a number where a formula scores every one and a step takes for
// what is missing in the row's own unit (资料不完整的，每缺1项扣0.5分 in a row of 项): of which it is, the
// number does not say.
func (j *judge) shareAndLack() {
	if j.rate || j.a.kind != isNumber || !j.r.sharesAll() {
		return
	}
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && !s.Add && s.What == Missing && sameCounter(s.Every.Unit, unitOf(j.row.Unit)) {
			j.unknown = Reason{Code: WhyReadings, Words: s.Words}
		}
	}
}

// strangeActual reports whether the figure that a formula names by its own word may be another than
// the row's: one that is not divided by the row's value, or of which the row speaks nowhere.
func (j *judge) strangeActual(f Formula) bool {
	if f.Own == "" {
		return false
	}
	return j.rate || !j.hasT || !j.dividesTarget(f.Expr) || j.row.Level3 != "" && !sharesWord(f.Own, j.row.Level3+" "+j.row.Unit) && !strings.Contains(f.Own, j.row.Unit)
}

// dividesTarget reports whether the actual is divided by a number that is the row's value.
func (j *judge) dividesTarget(e Expr) bool {
	b, ok := e.(Binary)
	if !ok {
		return false
	}
	if b.Op == '/' && b.Y == Expr(VarTarget) && uses(b.X, VarActual) {
		return true
	}
	if l, lit := b.Y.(Lit); lit && b.Op == '/' && uses(b.X, VarActual) {
		if x, _, why := j.compute(l, j.v, j.full); why.Code == WhyNone && j.inUnits(l, x).Equal(j.target) {
			return true
		}
	}
	return j.dividesTarget(b.X) || j.dividesTarget(b.Y)
}
