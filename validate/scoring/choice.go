package scoring

import "jixiaobot/validate/num"

// picked is how the clauses answered one actual.
type picked struct {
	clause int    // the tier that applies; −1 none
	hard   Reason // why nothing may be said at all
	veto   Reason // an open condition that gives more than the tier, or takes an unsaid amount
	takes  bool   // … that takes
	spoke  bool   // some condition was decided
}

// silent reports whether a reason only says that the actual speaks of something
// else.
func silent(w WhyCode) bool {
	switch w {
	case WhyCondition, WhyForeign, WhyDate, WhyNumber, WhyRank:
		return true
	}
	return false
}

// isTier reports whether a clause claims actuals by a condition of its own.
func isTier(c Clause) bool {
	switch c.When.(type) {
	case Always, Else:
		return false
	}
	switch c.Then.(type) {
	case Step, Bonus:
		return false
	}
	if o, ok := c.Then.(Open); ok && o.Bonus {
		return false
	}
	return true
}

// pick finds the tier that applies (convention 9).
func (j *judge) pick() picked {
	p := picked{clause: -1}
	var opens []int
	reasons := map[int]Reason{}
	for i, c := range j.r.Clauses {
		if !isTier(c) {
			continue
		}
		t, why := j.holds(c.When)
		if t == open {
			if s := j.spared(i); s != open {
				t = s
			}
		}
		switch {
		case t == open && !silent(why.Code):
			if p.hard.Code == WhyNone {
				p.hard = why
			}
		case t == open:
			opens = append(opens, i)
			reasons[i] = why
		case t == yes && p.clause < 0:
			p.clause, p.spoke = i, true
		case t == yes:
			p.spoke = true
			if j.moreDemanding(i, p.clause) {
				p.clause = i
			}
		default:
			p.spoke = true
		}
	}
	for _, i := range opens {
		j.openTier(&p, i, reasons[i])
	}
	return p
}

// openTier weighs a tier whose condition the actual says nothing of: it may
// block what was picked, or is taken not to hold.
func (j *judge) openTier(p *picked, i int, why Reason) {
	c := j.r.Clauses[i]
	t, isText := c.When.(Text)
	switch o, isOpen := c.Then.(Open); {
	case isText && t.Exempt:
		return
	case isOpen && o.Minus:
		p.veto, p.takes = openReason(o, c), true
	case gains(c.Then) && (p.clause < 0 || i < p.clause || j.givesMore(i, p.clause)):
		if p.veto.Code == WhyNone {
			p.veto = why
		}
	case !gains(c.Then) && isText && saysSome(t.Words) && j.a.kind == isNumber && j.countsEvents():
		p.veto, p.takes = why, true // is what happened the worse kind?
	case !gains(c.Then) && p.clause >= 0:
		j.assume(ConditionFails, j.r.textAt(c.At), num.Num{})
	case !gains(c.Then) && isText:
		j.assume(ConditionFails, t.Words, num.Num{})
	}
}

// givesMore reports whether clause i may give more than clause k, so that it
// must be ruled out first.
func (j *judge) givesMore(i, k int) bool {
	if j.isTop(j.r.Clauses[k]) {
		return false
	}
	a, okA := topOf(j.r.Clauses[i].Then)
	b, okB := topOf(j.r.Clauses[k].Then)
	return !okA || !okB || a.OfFull != b.OfFull || a.N.Cmp(b.N) > 0
}

// topOf is the most a fixed award gives.
func topOf(a Award) (Amount, bool) {
	switch a := a.(type) {
	case Points:
		return Amount{N: a.Hi}, true
	case Share:
		return Amount{N: a.Hi, OfFull: !a.Hi.IsZero()}, true
	}
	return Amount{}, false
}

// moreDemanding reports whether one-sided tier i asks more than one-sided tier
// k in the same direction.
func (j *judge) moreDemanding(i, k int) bool {
	a, okA := j.edge(j.r.Clauses[i].When)
	b, okB := j.edge(j.r.Clauses[k].When)
	if !okA || !okB || a.up != b.up || a.what != b.what {
		return false
	}
	d := a.at.Cmp(b.at)
	if d == 0 {
		return a.excl && !b.excl
	}
	return (d > 0) == a.up
}

// edge is the end of a one-sided tier on a scale that tiers share.
type edge struct {
	what Measure
	up   bool
	at   num.Num
	excl bool
}

func (j *judge) edge(c Cond) (edge, bool) {
	if m, ok := c.(Met); ok {
		if !j.hasT || m.OnTime || j.row.Type == signEQ {
			return edge{}, false
		}
		return edge{what: Value, up: j.costs() == m.Not, at: j.target}, true
	}
	w, ok := c.(Within)
	if !ok || len(w.Ranges) != 1 {
		return edge{}, false
	}
	r := w.Ranges[0]
	b := r.Lo
	switch {
	case r.Lo.Set && r.Hi.Set || !r.Lo.Set && !r.Hi.Set:
		return edge{}, false
	case r.Hi.Set:
		b = r.Hi
	}
	e := edge{what: w.What, up: r.Lo.Set, excl: !b.Incl}
	switch {
	case b.Target:
		e.at = j.target
		return e, j.hasT
	case w.What == Day:
		d, ok := j.dayOf(b.Date)
		epoch, _ := num.NewDay(1970, 1, 1)
		e.at = num.Int(int64(d.Sub(epoch)))
		return e, ok
	case w.What == Value:
		at, why := j.markValue(mark{q: b.At})
		if w.Of == OfTarget && j.rate {
			at = percent(b.At.N).Mul(j.target)
		}
		e.at = at
		return e, why.Code == WhyNone
	}
	if at, ok := j.beyondTarget(w.What, b); ok {
		e.what, e.at = Value, at
		return e, true
	}
	e.at = b.At.N
	return e, b.At.Unit == r.Lo.At.Unit || b.At.Unit == r.Hi.At.Unit
}

// beyondTarget puts a distance above the target on the scale of the value, so
// that 超过目标值10% can be compared with 完成目标值.
func (j *judge) beyondTarget(m Measure, b Bound) (num.Num, bool) {
	if m != Over || !j.hasT || j.costs() {
		return num.Num{}, false
	}
	if b.At.Unit.Kind == Percent && !j.rate {
		return j.target.Add(percent(b.At.N).Mul(j.target)), true
	}
	return j.target.Add(b.At.N), true
}

// choice scores a rule that one actual picks a clause of.
func (j *judge) choice() result {
	p := j.pick()
	if p.hard.Code != WhyNone {
		return failed(p.hard)
	}
	if p.veto.Code == WhyForeign {
		return failed(p.veto)
	}
	steps := j.steps(p)
	if steps.why.Code != WhyNone && p.takes {
		return failed(p.veto)
	}
	if steps.why.Code != WhyNone {
		return failed(steps.why)
	}
	base := j.base(p, steps)
	if base.why.Code != WhyNone {
		return base
	}
	if p.veto.Code != WhyNone && !(p.takes && base.hi.IsZero()) {
		return failed(p.veto)
	}
	return j.withBonus(base)
}

// base is the score before bonuses.
func (j *judge) base(p picked, s stepSum) result {
	switch {
	case p.clause >= 0:
		return j.tierAndSteps(p, s)
	case p.veto.Code != WhyNone && !p.takes:
		return failed(p.veto)
	case s.spoke && s.gain:
		return j.gained(s)
	case s.spoke && (s.loss.Sign() > 0 || !p.spoke || s.zeroDistance):
		return j.taken(s)
	}
	for i, c := range j.r.Clauses {
		if _, fixedBase := c.When.(Always); !fixedBase && !isElse(c.When) {
			continue
		}
		switch a := c.Then.(type) {
		case Step, Bonus:
			continue
		case Open:
			if a.Bonus {
				continue
			}
		}
		res := j.give(c)
		res.clause = i
		return res
	}
	return j.noTier(p)
}

// tierAndSteps takes steps off the tier where it gives full marks.
func (j *judge) tierAndSteps(p picked, s stepSum) result {
	c := j.r.Clauses[p.clause]
	res := j.give(c)
	res.clause = p.clause
	if res.why.Code != WhyNone || !s.spoke || s.loss.Sign() == 0 || res.hi.IsZero() {
		return res
	}
	if _, ok := c.Then.(Open); ok {
		return res
	}
	if !j.isTop(c) {
		return failed(Reason{Code: WhyReadings, At: c.At})
	}
	if s.what != Gap && s.what != Late && s.what != Events && s.what != Missing {
		return failed(Reason{Code: WhySign, At: c.At})
	}
	return j.taken(s)
}

// noTier is the score where nothing claims the actual: the other side of a
// single condition, the top tier at one value, or none (conventions 9 and 13).
func (j *judge) noTier(p picked) result {
	if res, ok := j.aboveTop(); ok {
		return res
	}
	good, bad, only := 0, 0, -1
	for i, c := range j.r.Clauses {
		if t, ok := c.When.(Text); ok && t.Exempt {
			continue
		}
		if _, ok := c.Then.(Bonus); ok {
			continue
		}
		if _, ok := c.Then.(Step); ok {
			good, bad = good+1, bad+1
			continue
		}
		if gains(c.Then) {
			good++
		} else {
			bad++
		}
		only = i
	}
	if !p.spoke {
		return failed(j.notSpoken())
	}
	switch {
	case good == 1 && bad == 0:
		j.assume(OtherSideZero, j.r.textAt(j.r.Clauses[only].At), num.Num{})
		return fixed(num.Num{})
	case bad == 1 && good == 0 && isOpenLoss(j.r.Clauses[only].Then) && isTier(j.r.Clauses[only]), bad == 1 && good == 0 && isZero(j.r.Clauses[only].Then), bad == 1 && good == 0 && isDeduct(j.r.Clauses[only].Then):
		full, why := j.needFull()
		if why.Code != WhyNone {
			return failed(why)
		}
		j.assume(OtherSideFull, j.r.textAt(j.r.Clauses[only].At), full)
		return fixed(full)
	case good == 0 && bad > 1 && j.allDeduct():
		full, why := j.needFull()
		if why.Code != WhyNone {
			return failed(why)
		}
		if j.oneDirection() {
			j.assume(OtherSideFull, "", full)
			return fixed(full)
		}
	}
	return failed(Reason{Code: WhyGap, Words: j.a.words})
}

func isOpenLoss(a Award) bool {
	o, ok := a.(Open)
	return ok && o.Minus
}

func isDeduct(a Award) bool {
	_, ok := a.(Deduct)
	return ok
}

func (j *judge) allDeduct() bool {
	for _, c := range j.r.Clauses {
		if !isDeduct(c.Then) && !isZero(c.Then) {
			return false
		}
	}
	return true
}

// oneDirection reports whether all failing tiers lie on the same side of the
// actual, so that it is on the good side of all of them.
func (j *judge) oneDirection() bool {
	ups, downs := 0, 0
	for _, c := range j.r.Clauses {
		for _, w := range withins(c.When) {
			for _, r := range w.Ranges {
				x, _, why := j.measure(w.What, r.anyEnd().At.Unit, w.Of)
				if why.Code != WhyNone || w.What == Day {
					return false
				}
				if r.Lo.Set && x.Cmp(r.Lo.At.N) <= 0 {
					ups++
				} else if r.Hi.Set && x.Cmp(r.Hi.At.N) >= 0 {
					downs++
				}
			}
		}
	}
	return (ups == 0) != (downs == 0)
}

func (r Range) anyEnd() Bound {
	if r.Lo.Set {
		return r.Lo
	}
	return r.Hi
}

// notSpoken is why an actual that no condition could judge has no score.
func (j *judge) notSpoken() Reason {
	for _, c := range j.r.Clauses {
		if _, why := j.holds(c.When); why.Code != WhyNone {
			return why
		}
	}
	return Reason{Code: WhyGap, Words: j.a.words}
}

// aboveTop gives the top tier at exactly one value what lies beyond it on the
// good side, if all other tiers lie on the other side.
func (j *judge) aboveTop() (result, bool) {
	top := -1
	for i, c := range j.r.Clauses {
		if w, ok := c.When.(Within); ok && w.What == Value && w.Ranges[0].Exact && len(w.Ranges) == 1 && j.isTop(c) {
			if top >= 0 {
				return result{}, false
			}
			top = i
		}
	}
	if top < 0 {
		return result{}, false
	}
	w := j.r.Clauses[top].When.(Within)
	b := w.Ranges[0].Lo
	x, _, why := j.measure(Value, b.At.Unit, w.Of)
	if b.Target || why.Code != WhyNone {
		return result{}, false
	}
	side := x.Cmp(b.At.N)
	if j.costs() != (side < 0) || !j.othersBeyond(top, b.At, -side) {
		return result{}, false
	}
	j.assume(AboveTopTier, w.Words, b.At.N)
	res := j.give(j.r.Clauses[top])
	res.clause = top
	return res, true
}

// othersBeyond reports whether all other tiers lie on that side of q.
func (j *judge) othersBeyond(top int, q Quantity, side int) bool {
	for i, c := range j.r.Clauses {
		if i == top {
			continue
		}
		for _, w := range withins(c.When) {
			for _, r := range w.Ranges {
				for _, b := range [...]Bound{r.Lo, r.Hi} {
					if !b.Set || w.What != Value {
						continue
					}
					if d, ok := compareQ(b.At, q); !ok || d*side < 0 {
						return false
					}
				}
				if side > 0 && !r.Lo.Set || side < 0 && !r.Hi.Set {
					return false
				}
			}
		}
	}
	return true
}
