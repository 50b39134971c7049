package scoring

import "jixiaobot/validate/num"

// writtenPlan reads the plan of a formula written with its unit: 完成数/3万人次×8分, 3‰/实际成灾率.
// Only what something is divided by, or what is divided, can be one.
func (p *parser) writtenPlan(i int) (Expr, int, bool) {
	t := p.at(i)
	if !t.is(wNum) || t.unit == "" || !p.at(i-1).is(wDiv) && !p.at(i+1).is(wDiv) || t.n.Sign() <= 0 {
		return nil, i, false
	}
	u := unitOf(t.unit)
	if u.Kind == Percent || u.Kind == Point || u.perOne() {
		return nil, i, false
	}
	return Lit{N: t.n, Unit: u}, i + 1, true
}

// calculates reports whether words hold a multiplication, or a division by a number: they
// are a formula that was not read, and no number in them is a tier.
func (p *parser) calculates(ts []token) bool {
	for i, t := range ts {
		if !t.is(wNum) {
			continue
		}
		if i+1 < len(ts) && ts[i+1].is(wTimes) || i > 0 && ts[i-1].is(wTimes) {
			return true
		}
		if i > 1 && ts[i-1].is(wDiv) && !ts[i-2].is(wNum, wComma, wSemi) {
			return true
		}
	}
	return false
}

// isWrittenPlan reports whether a number of a formula has a unit of its own.
func isWrittenPlan(e Expr) bool {
	l, ok := e.(Lit)
	return ok && l.Unit != Unit{}
}

// writtenPlan is such a number in the unit of the row. One that counts by another word than
// the row must be the row's own plan, or it counts another thing.
func (j *judge) writtenPlan(l Lit) (num.Num, Reason) {
	why := Reason{Code: WhyUnit, Words: l.said(0)}
	own := unitOf(j.row.Unit)
	if j.rate || j.vUnit.Kind == Percent {
		return num.Num{}, why
	}
	if j.row.Unit == "" || j.row.Type == qualitative && j.vUnit.Kind != Bare {
		own = j.vUnit
	}
	f, rest := num.Scale(l.Unit.name())
	_, ownRest := num.Scale(own.name())
	if own.Kind == Bare && own.Text == "" && !f.Equal(one()) {
		return num.Num{}, why // 3万人次, and nothing says what the actual counts
	}
	x, ok := convert(Quantity{l.N, l.Unit}, own)
	if !ok || l.Unit.Kind == Count && rest != ownRest && ownRest != "" && !(j.hasT && x.Equal(j.target)) {
		return num.Num{}, why
	}
	return x, Reason{}
}

// inUnits is a bare number that something is divided by, counted as the row counts: 30000
// is the plan of 3 in a row of 万人次.
func (j *judge) inUnits(e Expr, y num.Num) num.Num {
	if f, _ := num.Scale(unitOf(j.row.Unit).name()); isLit(e) && !isWrittenPlan(e) && j.hasT && !f.Equal(one()) && y.Equal(j.target.Mul(f)) {
		return j.target
	}
	return y
}
