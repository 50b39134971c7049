package scoring

import "jixiaobot/validate/num"

// result is what one reading gives.
type result struct {
	lo, hi num.Num
	why    Reason
	clause int
}

func fixed(n num.Num) result { return result{lo: n, hi: n, clause: -1} }

func failed(why Reason) result { return result{why: why, clause: -1} }

// needFull is full marks, or why an award cannot be counted.
func (j *judge) needFull() (num.Num, Reason) {
	if len(j.r.Rivals) > 0 {
		j.used.full = true
		if j.mode.full > 0 {
			return j.r.Rivals[j.mode.full-1], Reason{}
		}
	}
	if !j.hasFull {
		return num.Num{}, Reason{Code: WhyFullUnknown}
	}
	if !j.r.HasFull {
		j.assume(PointsGiven, "", j.full)
	}
	return j.full, Reason{}
}

// give counts the award of a clause that applies.
func (j *judge) give(c Clause) result {
	switch a := c.Then.(type) {
	case Points:
		return result{lo: a.Lo, hi: a.Hi, clause: -1}
	case Share:
		return j.giveShare(a)
	case Deduct:
		return j.giveDeduct(a)
	case Proportion:
		return j.capped(j.giveProportion(a.Part), a)
	case Formula:
		return j.capped(j.giveFormula(a), a)
	case Series:
		return j.giveSeries(c, a)
	case Open:
		return failed(openReason(a, c))
	}
	return failed(Reason{Code: WhyNoPoints, At: c.At})
}

func openReason(a Open, c Clause) Reason {
	if a.NoAmount {
		return Reason{Code: WhyNoAmount, Words: a.Words, At: c.At}
	}
	return Reason{Code: WhyDiscretionary, Words: a.Words, At: c.At}
}

func (j *judge) giveShare(a Share) result {
	if a.Hi.IsZero() {
		return fixed(num.Num{})
	}
	full, why := j.needFull()
	if why.Code != WhyNone {
		return failed(why)
	}
	if !a.Lo.Equal(one()) || !a.Hi.Equal(one()) {
		if a.Lo.Equal(a.Hi) {
			j.line(show(full)+" × "+show(a.Lo.Mul(num.Int(100)))+"%", full.Mul(a.Lo))
		} else {
			j.line(show(full)+" × "+show(a.Lo.Mul(num.Int(100)))+"%", full.Mul(a.Lo))
			j.line(show(full)+" × "+show(a.Hi.Mul(num.Int(100)))+"%", full.Mul(a.Hi))
		}
	}
	return result{lo: full.Mul(a.Lo), hi: full.Mul(a.Hi), clause: -1}
}

func (j *judge) loss(a Amount) (num.Num, string, Reason) {
	if !a.OfFull {
		return a.N, show(a.N), Reason{}
	}
	full, why := j.needFull()
	return full.Mul(a.N), show(full) + " × " + show(a.N.Mul(num.Int(100))) + "%", why
}

// giveDeduct takes a fixed amount off full marks. Beside one single award for
// the good case (完成计10分，不完成扣2分) it may also mean that nothing was earned.
func (j *judge) giveDeduct(a Deduct) result {
	by, text, why := j.loss(a.By)
	if why.Code != WhyNone {
		return failed(why)
	}
	if base, ok := j.r.baseSaid(); ok && a.Below {
		j.line(show(base)+" "+minusSign+" "+text, base.Sub(by))
		return fixed(base.Sub(by))
	}
	if a.Below && j.r.awards() {
		j.line(minusSign+text, by.Neg())
		return fixed(by.Neg())
	}
	full, why := j.needFull()
	if why.Code != WhyNone {
		return failed(why)
	}
	if j.r.binaryDeduct() && !j.r.continued() && by.Cmp(full) < 0 && !j.earnedBelow() {
		j.used.zero = true
		if j.mode.zero {
			return fixed(num.Num{})
		}
	}
	left := num.Max(num.Num{}, full.Sub(by))
	j.line(show(full)+" "+minusSign+" "+text, left)
	return fixed(left)
}

// baseSaid is what 基础分5分 gives before anything is added or taken.
func (r Rule) baseSaid() (num.Num, bool) {
	for _, c := range r.Clauses {
		_, always := c.When.(Always)
		if p, ok := c.Then.(Points); ok && always && p.Hi.Sign() > 0 {
			return p.Hi, true
		}
	}
	return num.Num{}, false
}

// awards reports whether some clause gives points outright.
func (r Rule) awards() bool {
	for _, c := range r.Clauses {
		switch a := c.Then.(type) {
		case Points:
			if a.Hi.Sign() > 0 {
				return true
			}
		case Share:
			if a.Hi.Sign() > 0 {
				return true
			}
		}
	}
	return false
}

// binaryDeduct reports whether the sentence awards the good case and takes one
// fixed amount in the bad one, which can be read two ways (convention 2).
func (r Rule) binaryDeduct() bool {
	if r.Kind != Choice || !r.awards() {
		return false
	}
	n, gain := 0, 0
	for _, c := range r.Clauses {
		switch a := c.Then.(type) {
		case Deduct:
			n++
		case Points:
			if a.Hi.Sign() > 0 {
				gain++
			} else if !isElse(c.When) && !r.deductsDenial() {
				return false // the worst case is said: deductions are off full marks
			}
		case Share:
			if a.Hi.Sign() > 0 {
				gain++
			}
		}
	}
	return n == 1 && gain > 0 && !r.spared()
}

// spared reports whether 不扣分 or full marks of a heading show that deductions
// start from full marks.
func (r Rule) spared() bool {
	for _, c := range r.Clauses {
		if _, ok := c.Then.(Points); ok {
			return false
		}
	}
	return r.HasFull
}

// giveProportion is actual ÷ target × full; target ÷ actual where less is
// better (convention 5).
// With excess the sentence takes off 超过部分, which may also be counted in parts
// of the target.
func (j *judge) giveProportion(excess bool) result {
	full, why := j.needFull()
	if why.Code != WhyNone {
		return failed(why)
	}
	if !j.hasV {
		return failed(j.vWhy)
	}
	if !j.hasT {
		return failed(Reason{Code: WhyNoTarget})
	}
	if j.target.Sign() < 0 || j.v.Sign() < 0 && j.costs() {
		return failed(Reason{Code: WhyNegative})
	}
	if m, ok := j.markFor(false); ok && !m.target {
		if at, why := j.markValue(m); why.Code == WhyNone && !at.Equal(j.target) {
			return failed(Reason{Code: WhyReadings, Words: m.q.N.Plain()})
		}
	}
	t, why := j.targetReached()
	if why.Code != WhyNone {
		return failed(why)
	}
	if t == yes {
		return fixed(full)
	}
	if j.lessAtTarget(full) {
		return failed(Reason{Code: WhyReadings}) // of full marks, or of what the target earns
	}
	x, y := j.v, j.target
	if j.costs() && excess {
		j.used.excess = true
		if j.mode.excess {
			return j.lessExcess(full)
		}
	}
	if j.costs() {
		j.assume(InverseShare, "", j.target)
		x, y = y, x
	} else if j.row.Type == signEQ && j.target.Sign() > 0 && j.v.Cmp(j.target) > 0 {
		return fixed(full)
	}
	share, ok := x.Div(y)
	if !ok {
		return failed(Reason{Code: WhyZeroTarget})
	}
	got := j.clamp(share.Mul(full), full)
	j.clamped(show(x)+" ÷ "+show(y)+" × "+show(full), share.Mul(full), got)
	return fixed(got)
}

// lessAtTarget reports whether reaching the target alone earns less than full
// marks (超过得10分，达到得8分，未达到按比例).
func (j *judge) lessAtTarget(full num.Num) bool {
	for _, c := range j.r.Clauses {
		pts, ok := c.Then.(Points)
		if !ok || pts.Hi.Sign() <= 0 || pts.Hi.Cmp(full) >= 0 {
			continue
		}
		switch w := c.When.(type) {
		case Met:
			if !w.Not {
				return true
			}
		case Within:
			if r := w.Ranges[0]; r.Exact && r.Lo.Target || w.What == Value && r.Lo.Set && !r.Hi.Set && j.atTarget(r.Lo) {
				return true
			}
		}
	}
	return false
}

// atTarget reports whether a bound is the row's own target.
func (j *judge) atTarget(b Bound) bool {
	x, why := j.markValue(mark{q: b.At})
	return b.Target || why.Code == WhyNone && j.hasT && x.Equal(j.target)
}

// lessExcess takes off what lies beyond the target in parts of the target, the
// other reading of 超过部分按比例扣分.
func (j *judge) lessExcess(full num.Num) result {
	over, ok := j.v.Sub(j.target).Div(j.target)
	if !ok {
		return failed(Reason{Code: WhyZeroTarget})
	}
	got := j.clamp(full.Sub(over.Mul(full)), full)
	j.line(show(full)+" "+minusSign+" ("+show(j.v)+" "+minusSign+" "+show(j.target)+") ÷ "+show(j.target)+" × "+show(full), got)
	return fixed(got)
}

func (j *judge) clamp(n, full num.Num) num.Num {
	return num.Max(num.Num{}, num.Min(n, full))
}

// giveSeries goes on with a pattern below its last tier.
func (j *judge) giveSeries(c Clause, a Series) result {
	var below num.Num
	if r, ok := c.When.(Rank); ok {
		if j.a.kind != isRank || j.a.last != r.Last {
			return failed(Reason{Code: WhyRank, Words: j.a.words})
		}
		below = num.Int(int64(j.a.rank - r.From + 1))
	} else {
		x, _, why := j.valueIn(a.At.Unit, Unsaid)
		if why.Code != WhyNone {
			return failed(why)
		}
		q, _ := a.At.N.Sub(x).Div(a.Each)
		if a.Whole && !q.IsInt() {
			return failed(Reason{Code: WhyGap})
		}
		if below = q.Ceil(); q.IsInt() && !a.Whole && !a.Ends {
			return failed(Reason{Code: WhyReadings}) // the end of a range that goes on
		}
	}
	got := num.Max(j.r.Least.N, a.From.Sub(below.Mul(a.By)))
	j.line(show(a.From)+" "+minusSign+" "+show(below)+" × "+show(a.By), got)
	return fixed(got)
}
