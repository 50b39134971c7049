package scoring

import "jixiaobot/validate/num"

// pastPlan reports whether words say 超过 right before the plan (超过目标值), so that 120%
// behind them is a share of it, as 100% and more always is.
func pastPlan(s string) bool {
	return startsWithAny(s, pastWords()) && !containsAny(s, partOfWords()...)
}

// mayBeGap reports whether a comparison before the plan and a percentage may tell how far
// below it one is (低于目标值10%); 不足目标值10% does not.
func mayBeGap(s string) bool { return containsAny(s, gapWords()...) }

// shareOrExcess marks 超过目标值80%得8分: more than 80% of it, or 80% beyond it. Below half of the
// plan only the latter is meant.
func (p *parser) shareOrExcess() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		_, fixed := c.Then.(Points)
		if !ok || !fixed || w.What != Over || !gains(c.Then) || len(w.Ranges) != 1 || !startsWithAny(w.Words, pastWords()) || w.isMultiple() {
			continue
		}
		b := w.Ranges[0].Lo
		if b.Set && !b.Target && (!w.Ranges[0].Hi.Set || w.Ranges[0].Exact) && b.At.Unit.Kind == Percent && b.At.N.Cmp(half()) >= 0 && b.At.N.Cmp(num.Int(100)) < 0 {
			w.Either = true
			p.rule.Clauses[i].When = w
		}
	}
}

// eitherWay reports whether the actual lies in one of the two ranges that 低于目标值30% or
// 超过目标值80% may mean and not in the other. In a row of amounts 不足目标值30% is a share of
// the plan and nothing else.
func (j *judge) eitherWay(w Within) bool {
	if w.What == Value && !j.rate || j.a.kind != isNumber || j.a.short {
		return false
	}
	r := w.Ranges[0]
	b := r.anyEnd()
	x, _, why := j.share(OfTarget)
	y, _, why2 := j.distance(w.What == Over, b.At.Unit)
	if why.Code != WhyNone || why2.Code != WhyNone {
		return false
	}
	part, far := x.Cmp(b.At.N), y.Cmp(b.At.N)
	beyond := far > 0 || far == 0 && (w.What == Value || b.Incl)
	switch t, _ := j.targetReached(); {
	case w.What == Over && r.Exact && far > 0:
		return true // the tiers beyond are not one-sided
	case w.What == Over && t == yes && j.onlyMet():
		return false // 完成得10分: no share of the plan gives more
	case w.What == Over:
		return (part > 0 || part == 0 && b.Incl) != beyond
	}
	return (part < 0) != beyond
}

// topMissed reports whether some clause earns for what the row asks at least, and the actual
// is less than any of them asks: a step for what lies beyond says nothing of that.
func (j *judge) topMissed() bool {
	if !j.hasT || !j.hasV || !j.wantsMore() || j.v.Cmp(j.target) >= 0 {
		return false
	}
	missed := false
	for _, c := range j.r.Clauses {
		if _, step := c.Then.(Step); step || !gains(c.Then) {
			continue
		}
		switch w := c.When.(type) {
		case Met:
			missed = !w.Not && !w.OnTime
		case Within:
			missed = w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Lo.Set && (!w.Ranges[0].Hi.Set || w.Ranges[0].Exact) && j.isBelow(w)
		default:
			missed = false
		}
		if !missed {
			return false
		}
	}
	return missed
}

// isBelow reports whether the actual is less than a range begins with.
func (j *judge) isBelow(w Within) bool {
	b := w.Ranges[0].Lo
	if b.Target {
		return true
	}
	x, _, why := j.valueIn(b.At.Unit, w.Of)
	return why.Code == WhyNone && x.Cmp(b.At.N) < 0
}

// earnedBelow reports whether the plan that earns full marks is reached, so that a deduction for
// what lies beyond (完成得10分，超过目标值150%扣2分) is taken off them.
func (j *judge) earnedBelow() bool {
	if !j.hasT || !j.wantsMore() || !j.onlyMet() {
		return false
	}
	t, why := j.targetReached()
	return why.Code == WhyNone && t == yes
}
