package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// valueFigures takes 超6000条 beside 达4000条 for the value itself, not for what lies beyond the plan:
// where a sibling ends at that very figure, or where the figures and the points of all tiers rise
// together. A distance that earned less than the plan itself would make no sense.
func (p *parser) valueFigures() {
	some := false
	for i, c := range p.rule.Clauses {
		ok := true
		lookCond(c.When, func(w Within) {
			if exceedsPlainly(w) {
				some = true
				ok = ok && (p.endsThere(i, w.Ranges[0].Lo.At) || p.risesAmongValues(i, w.Ranges[0].Lo.At))
			}
		})
		if _, step := c.Then.(Step); !ok || step && some {
			return // 超5天以上扣5分，超10天以上不得分 behind 10天内办结; 超5000万元部分每500万元加1分
		}
	}
	if !some {
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if exceedsPlainly(*w) {
			w.asValue()
		}
	})
}

// exceedsPlainly reports whether a distance is said by 超, 超出 or 突破 right before its figure, so
// that it may be the value as well.
func exceedsPlainly(w Within) bool { return exceedsBy(w, exceedWords()...) }

// exceedsBy is the same of some of these words.
func exceedsBy(w Within, words ...string) bool {
	if w.What != Over || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target || w.Ranges[0].Hi.Set && !w.Ranges[0].Exact {
		return false
	}
	return saidBeforeFigure(w.Words, words...)
}

// saidBeforeFigure reports whether one of some words stands in s right before a figure.
func saidBeforeFigure(s string, words ...string) bool {
	return slices.ContainsFunc(words, func(said string) bool {
		_, rest, ok := strings.Cut(s, said)
		return ok && firstFigure(rest) == 0
	})
}

// asValue makes a distance a comparison of the value: 以上 keeps its end in, all else leaves it out.
func (w *Within) asValue() {
	lo := w.Ranges[0].Lo
	lo.Incl = containsAny(w.Words, endSides()[0], inclusionRune)
	w.What, w.Ranges = Value, []Range{{Lo: lo}}
}

// endsThere reports whether a clause besides i compares the value with q.
func (p *parser) endsThere(i int, q Quantity) bool {
	found, own := false, takes(p.rule.Clauses[i].Then)
	for k, c := range p.rule.Clauses {
		if k == i {
			continue
		}
		both := own && takes(c.Then) // 超出1个扣1分，不足1个扣2分
		lookCond(c.When, func(w Within) {
			for _, r := range w.Ranges {
				for _, b := range [...]Bound{r.Lo, r.Hi} {
					found = found || w.What == Value && b.Set && (b.Incl || !both) && !b.Target && b.At.Unit == q.Unit && b.At.N.Equal(q.N)
				}
			}
		})
	}
	return found
}

// risesAmongValues reports whether all tiers that begin at a value give more the higher it is,
// clause i among them were q its value.
func (p *parser) risesAmongValues(i int, q Quantity) bool {
	own, fixed := givenBy(p.rule.Clauses[i].Then)
	if !fixed {
		return false
	}
	_, bonus := p.rule.Clauses[i].Then.(Bonus)
	seen := false
	for k, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		other, also := c.Then.(Points)
		if k == i || !ok || !also || w.What != Value || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target || isZero(c.Then) {
			continue
		}
		at := w.Ranges[0].Lo.At
		more := own.N.Cmp(other.Hi)
		if bonus {
			more = 1 // what comes on top of them
		}
		if at.Unit != q.Unit || more == 0 || q.N.Cmp(at.N) != more {
			return false
		}
		seen = true
	}
	return seen
}

// figureOrBeyond tells a figure behind 超, 超出 or 突破 that is the plan's own, or as large as half of
// it: of that figure or more all such figures are values, else whether it is one is not said.
func (j *judge) figureOrBeyond(w Within) (value, doubt bool) {
	if exceedsPlainly(w) && w.Ranges[0].Exact && j.rate && j.ownRate(w) {
		return true, false // 超6%但没超10% in the row of a 超支率
	}
	if !exceedsPlainly(w) || !j.hasT || j.target.Sign() <= 0 || j.a.kind != isNumber || j.a.short || j.a.event {
		return false, false
	}
	at, why := j.markValue(mark{q: w.Ranges[0].Lo.At})
	if why.Code != WhyNone || !j.rate && w.Ranges[0].Lo.At.Unit.Kind == Percent {
		return false, false
	}
	if j.costs() {
		return w.Ranges[0].Lo.At.Unit.Kind != Point && at.Cmp(j.target) >= 0 && !j.exceedsByLess(), false // 超110万元 where 100 may be spent
	}
	own := false
	look(j.r.Clauses, func(v Within) {
		if exceedsPlainly(v) && v.Ranges[0].Lo.At.Unit == w.Ranges[0].Lo.At.Unit {
			x, why := j.markValue(mark{q: v.Ranges[0].Lo.At})
			own = own || why.Code == WhyNone && x.Equal(j.target)
		}
	})
	five, two := num.Int(5), num.Int(2)
	return own, !own && at.Mul(five).Cmp(j.target.Mul(two)) >= 0
}

// exceedsByLess reports whether some 超N in a row of costs is less than the plan, so that all are told from it:
// 超5天以上扣5分，超10天以上不得分, where ten are allowed.
func (j *judge) exceedsByLess() bool {
	return anyWhen(j.r.Clauses, func(v Within) bool {
		if !exceedsPlainly(v) {
			return false
		}
		x, why := j.markValue(mark{q: v.Ranges[0].Lo.At})
		return why.Code == WhyNone && x.Cmp(j.target) < 0
	})
}

// sameEither reports whether a figure holds, or fails, both as a value and as a distance.
func (j *judge) sameEither(w Within) bool {
	q := w.Ranges[0].Lo.At
	x, _, why := j.valueIn(q.Unit, Unsaid)
	y, _, why2 := j.distance(true, q.Unit)
	return why.Code == WhyNone && why2.Code == WhyNone && (x.Cmp(q.N) > 0) == (y.Cmp(q.N) >= 0)
}

// addsBeyond reports whether steps add to full marks for what lies beyond the plan, so that more
// than “=” asks for reaches it too.
func (j *judge) addsBeyond() bool {
	return anyThen(j.r.Clauses, func(s Step) bool { return s.Add && s.What == Over })
}
