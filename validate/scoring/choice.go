package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// choice scores a rule that one actual picks a clause of.
func (j *judge) choice() result {
	if j.halfCount() || j.unclearCount() {
		return failed(Reason{Code: WhyCount, Words: j.a.words})
	}
	p := j.pick()
	if p.hard.Code != WhyNone {
		return failed(p.hard)
	}
	if p.veto.Code == WhyForeign {
		return failed(p.veto)
	}
	if res, ok := j.takenFromTier(p); ok {
		return res
	}
	if o, c, ok := j.openAlways(); ok && !o.Bonus && len(j.r.Clauses) > 1 && p.veto.Code == WhyNone {
		p.veto, p.takes = openReason(o, c), o.Minus || !adjustsScore(o.Words)
	}
	steps := j.steps(p)
	if steps.why.Code != WhyNone && p.takes {
		return failed(p.veto)
	}
	if steps.why.Code != WhyNone {
		return failed(steps.why)
	}
	if j.lateAfterEarly(steps) {
		return failed(Reason{Code: WhyReadings})
	}
	if j.twoClaims(p, steps) {
		return failed(Reason{Code: WhyReadings, At: j.r.Clauses[p.clause].At})
	}
	base := j.base(p, steps)
	if base.why.Code != WhyNone {
		return base
	}
	if j.topUnsaid(base) {
		return failed(Reason{Code: WhyReadings}) // the target is reached, and no tier gives full marks
	}
	if p.veto.Code != WhyNone && !(p.takes && base.hi.IsZero()) {
		return failed(p.veto)
	}
	return j.withBonus(base)
}

// stepsOnlyOver reports whether nothing counts what is missing or how far the actual
// lies from the plan on either side.
func (j *judge) stepsOnlyOver() bool {
	return !anyThen(j.r.Clauses, func(s Step) bool { return !s.Bonus && s.What != Over && s.What != Events })
}

// onlyMet reports whether full marks are for what the row asks and nothing else.
func (j *judge) onlyMet() bool {
	for _, c := range j.r.Clauses {
		if m, ok := c.When.(Met); ok && gains(c.Then) {
			return !m.Not
		}
	}
	return false
}

// halfCount reports whether a part of a thing is said where things are counted
// one by one (每缺1个): there is no half of one.
func (j *judge) halfCount() bool {
	if j.a.kind != isNumber || j.a.q.N.IsInt() || j.rate || unitOf(j.row.Unit).Kind != Count || strings.ContainsAny(j.row.Unit, multiplierRunes) {
		return false
	}
	return anyThen(j.r.Clauses, func(s Step) bool { return s.What == Missing })
}

// topUnsaid reports whether a tier below the full marks said beside it is all that
// an actual gets which reaches the target.
func (j *judge) topUnsaid(base result) bool {
	if base.clause < 0 || !j.r.HasFull || !j.hasT || base.hi.IsZero() || base.hi.Cmp(j.r.Full) >= 0 || len(j.r.Rivals) > 0 || j.r.Base.Set {
		return false
	}
	c := j.r.Clauses[base.clause]
	_, pts := c.Then.(Points)
	_, share := c.Then.(Share)
	if w, ok := c.When.(Within); !ok || !pts && !share || w.What != Value || j.fullTier() || j.r.bonuses() {
		return false
	}
	t, why := j.targetReached()
	return why.Code == WhyNone && t == yes
}

// fullTier reports whether some clause gives the full marks said.
func (j *judge) fullTier() bool {
	for _, c := range j.r.Clauses {
		switch a := c.Then.(type) {
		case Points:
			if a.Hi.Cmp(j.r.Full) >= 0 {
				return true
			}
		case Share:
			if a.Hi.Equal(one()) {
				return true
			}
		case Step, Formula, Proportion, Series, Open, Bonus:
			return true
		}
	}
	return false
}

// base is the score before bonuses.
func (j *judge) base(p picked, s stepSum) result {
	switch {
	case p.clause >= 0 && !j.isTop(j.r.Clauses[p.clause]) && !isZero(j.r.Clauses[p.clause].Then) && !j.r.bonusCounted():
		if res, ok := j.aboveTop(); ok && !j.beyondTop(j.r.Clauses[p.clause], j.r.Clauses[res.clause].When.(Within).Ranges[0].Lo.At) {
			return res // 90%得10分，85%以上得8分, and 92% were reached
		}
		return j.tierAndSteps(p, s)
	case p.clause >= 0:
		return j.tierAndSteps(p, s)
	case p.veto.Code != WhyNone && (!p.takes || p.gap && j.r.hasElse()):
		return failed(p.veto)
	case s.spoke && s.gain:
		return j.gained(s)
	case s.spoke && s.loss.Sign() == 0 && p.spoke && j.stepsOnlyOver() && j.topMissed():
		return failed(Reason{Code: WhyGap, Words: j.a.words}) // 超过30%扣1分, and the plan was not reached
	case s.spoke && s.loss.Sign() == 0 && p.spoke && j.row.Type == signEQ && j.hasT && j.hasV && j.v.Cmp(j.target) < 0 && (j.onlyMet() || j.offPlan()) && j.stepsOnlyOver():
		return failed(Reason{Code: WhyGap, Words: j.a.words}) // 每多1个扣1分, and fewer were reached
	case s.spoke && s.loss.Sign() > 0 && j.elseGives():
		return failed(Reason{Code: WhyReadings}) // 否则按比例得分, and a step for the same
	case s.spoke && (s.loss.Sign() > 0 || !p.spoke || s.zeroDistance):
		return j.takenFrom(s)
	}
	if res, ok := j.aboveTop(); ok && p.spoke {
		return res
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
		if j.baseTied(c) {
			return failed(Reason{Code: WhyGap, Words: j.a.words})
		}
		res := j.give(c)
		res.clause = i
		return res
	}
	return j.noTier(p)
}

// hasElse reports whether something is for all other cases, which an award that nothing is
// known of may be none of.
func (r Rule) hasElse() bool {
	return slices.ContainsFunc(r.Clauses, func(c Clause) bool { return isElse(c.When) })
}

// elseGives reports whether 否则 gives points of its own by a formula or in
// proportion.
func (j *judge) elseGives() bool {
	for _, c := range j.r.Clauses {
		switch c.Then.(type) {
		case Formula, Proportion:
			if isElse(c.When) {
				return true
			}
		}
	}
	return false
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
	if s.gain {
		return res // 每次得2分，5次以上得满分: full marks already
	}
	if s.what != Gap && s.what != Late && s.what != Events && s.what != Missing {
		return failed(Reason{Code: WhySign, At: c.At})
	}
	return j.taken(s)
}

// noTier is the score where nothing claims the actual: the other side of a
// single condition, the top tier at one value, or none (conventions 9 and 13).
func (j *judge) noTier(p picked) result {
	good, bad, only := 0, 0, -1
	for i, c := range j.r.Clauses {
		if t, ok := c.When.(Text); ok && t.Exempt {
			continue
		}
		if _, ok := c.Then.(Bonus); ok {
			continue
		}
		if s, ok := c.Then.(Step); ok {
			if !s.Bonus { // what comes on top says nothing of either side
				good, bad = good+1, bad+1
			}
			continue
		}
		if gains(c.Then) {
			good++
		} else {
			bad++
		}
		only = i
	}
	if good > 0 && j.onlyLosses() {
		full, why := j.needFull()
		if why.Code != WhyNone {
			return failed(why)
		}
		j.assume(OtherSideFull, j.r.textAt(j.r.Clauses[0].At), full)
		return fixed(full)
	}
	if !p.spoke {
		return failed(j.notSpoken())
	}
	if j.shareBelow() {
		if t, why := j.targetReached(); why.Code == WhyNone && t == yes {
			return j.giveProportion(false) // 超额完成的按满分计，未完成的按比例得分: all of it at the plan itself
		}
	}
	switch {
	case good == 1 && bad == 0 && j.failingSide(j.r.Clauses[only]):
		return j.goodSide(only)
	case good == 1 && bad == 0 && j.betterThan(j.r.Clauses[only]):
		return failed(Reason{Code: WhyGap, Words: j.a.words})
	case good == 1 && bad == 0:
		j.assume(OtherSideZero, j.r.textAt(j.r.Clauses[only].At), num.Num{})
		return fixed(num.Num{})
	case bad == 1 && good == 0 && twoSided(j.r.Clauses[only].When):
		return failed(Reason{Code: WhyGap, Words: j.a.words}) // 低于80%或高于120%的不得分
	case bad == 1 && good == 0 && (isOpenLoss(j.r.Clauses[only].Then) && isTier(j.r.Clauses[only]) || isZero(j.r.Clauses[only].Then) || isDeduct(j.r.Clauses[only].Then)):
		return j.goodSide(only)
	case good == 0 && bad > 1 && j.allDeduct() && j.oneDirection() && j.spotless():
		full, why := j.needFull()
		if why.Code != WhyNone {
			return failed(why)
		}
		j.assume(OtherSideFull, "", full)
		return fixed(full)
	}
	return failed(Reason{Code: WhyGap, Words: j.a.words})
}

// twoSided reports whether ranges lie on both sides of what is between them.
func twoSided(c Cond) bool {
	w, ok := c.(Within)
	if !ok {
		return false
	}
	up, down := false, false
	for _, r := range w.Ranges {
		up, down = up || r.Lo.Set && !r.Hi.Set, down || r.Hi.Set && !r.Lo.Set
	}
	return up && down
}

// shareBelow reports whether what does not reach the plan is scored in proportion.
func (j *judge) shareBelow() bool {
	for _, c := range j.r.Clauses {
		m, ok := c.When.(Met)
		if p, share := c.Then.(Proportion); ok && share && m.Not && !p.Part {
			return true
		}
	}
	return false
}

// onlyLosses reports whether every clause takes points off on the bad side of the plan,
// and the actual lies on the good side of all of them: 少于24场的，每少2场扣0.5分.
func (j *judge) onlyLosses() bool {
	for _, c := range j.r.Clauses {
		if t, ok := c.When.(Text); ok && t.Exempt {
			continue
		}
		t, _ := j.holds(c.When)
		if t != no || gains(c.Then) || !takes(c.Then) && !isZero(c.Then) || !j.failingSide(Clause{When: c.When, Then: c.Then}) {
			return false
		}
	}
	return len(j.r.Clauses) > 0 && j.spotless()
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
	return !slices.ContainsFunc(j.r.Clauses, func(c Clause) bool { return !isDeduct(c.Then) && !isZero(c.Then) })
}

// oneDirection reports whether all failing tiers lie on the same side of the
// actual, so that it is on the good side of all of them.
func (j *judge) oneDirection() bool {
	ups, downs := 0, 0
	for _, c := range j.r.Clauses {
		for w := range withins(c.When) {
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
	if top < 0 || j.r.bothSides() || j.belowFull(top) {
		return result{}, false
	}
	w := j.r.Clauses[top].When.(Within)
	if containsAny(w.Words, exactlyWords()...) {
		return result{}, false // 正好12次
	}
	b := w.Ranges[0].Lo
	x, _, why := j.measure(Value, b.At.Unit, w.Of)
	if b.Target || why.Code != WhyNone {
		return result{}, false
	}
	side := x.Cmp(b.At.N)
	if b.At.N.IsZero() || !j.costs() && !j.wantsMore() && b.At.Unit.Kind != Percent && b.At.Unit.Kind != Count {
		return result{}, false // which side of it is the good one is not said
	}
	if j.costs() != (side < 0) || !j.othersBeyond(top, b.At, -side) {
		return result{}, false
	}
	j.assume(AboveTopTier, w.Words, b.At.N)
	res := j.give(j.r.Clauses[top])
	res.clause = top
	return res, true
}

// belowFull reports whether a tier gives less than the full marks that are said, so that
// they may be for what lies above it (满分10分，9个得9分).
func (j *judge) belowFull(i int) bool {
	pts, ok := j.r.Clauses[i].Then.(Points)
	return ok && j.r.HasFull && pts.Hi.Cmp(j.r.Full) < 0
}

// bothSides reports whether some step counts on either side of the plan, so that beyond
// the top tier is not better.
func (r Rule) bothSides() bool {
	if r.takesSize() || r.boundTwice() {
		return true
	}
	for _, c := range r.Clauses {
		if s, ok := c.Then.(Step); ok && s.What == Gap {
			return true
		}
		if w, ok := c.When.(Within); ok && w.What == Gap {
			return true
		}
	}
	return false
}

// wantsMore reports whether more is better in this row, or at least no worse.
func (j *judge) wantsMore() bool {
	return j.row.Type == signGE || j.row.Type == signGT || j.row.Type == signEQ && j.target.Sign() > 0
}

// shortOfPlan reports whether a clause holds only where less than the plan q was reached, which it
// says in words (栽不够的，完成八成以上) or by a share (不到八成).
func (j *judge) shortOfPlan(c Clause, q Quantity) bool {
	if j.rate || q.Unit.Kind == Percent || !j.target.Equal(q.N) || !j.wantsMore() {
		return false
	}
	switch w := c.When.(type) {
	case All:
		m, ok := w.Parts[0].(Met)
		return ok && m.Not && !m.OnTime
	case Within:
		hi := w.Ranges[0].Hi
		return w.What == Value && len(w.Ranges) == 1 && hi.Set && !hi.Target && hi.At.Unit.Kind == Percent && hi.At.N.Cmp(num.Int(100)) < 0
	}
	return false
}

// othersBeyond reports whether all other tiers lie on that side of q.
func (j *judge) othersBeyond(top int, q Quantity, side int) bool {
	for i, c := range j.r.Clauses {
		s, step := c.Then.(Step)
		if _, extra := c.Then.(Bonus); i == top || extra || step && s.Bonus || side < 0 && j.shortOfPlan(c, q) {
			continue
		}
		for w := range withins(c.When) {
			for _, r := range w.Ranges {
				for _, b := range [...]Bound{r.Lo, r.Hi} {
					if !b.Set || w.What != Value {
						continue
					}
					if d, ok := compareQ(b.At, q); !ok || d*side < 0 {
						return false
					}
				}
			}
		}
	}
	return true
}
