package scoring

import "jixiaobot/validate/num"

// shares takes the bare numbers of tiers for shares of one, where they cannot be the
// row's own: 控制率≤1 in a row of ≤ 100 %, 完成率≥0.8 in a row of 10 个. In a row of rates
// one of them must be the row's value; else nothing is certain.
func (j *judge) shares() {
	if !j.hasT || j.row.Type == qualitative || j.target.Cmp(num.Int(smallTarget)) < 0 && j.rate {
		return
	}
	named := j.rate
	look(j.r.Clauses, func(w Within) { named = named || endsInAny(w.Lead, shareNames()) })
	if !named {
		return
	}
	most, own, any := num.Num{}, false, false
	look(j.r.Clauses, func(w Within) {
		for _, b := range w.bareEnds(j.rate) {
			most, any = num.Max(most, b.N), any || b.N.Sign() > 0
			own = own || b.N.Mul(num.Int(100)).Equal(j.target)
		}
	})
	switch {
	case !any || most.Cmp(num.Int(2)) > 0 || !j.rate && j.target.Cmp(num.Int(2)) <= 0:
		return
	case j.rate && !own:
		j.oneIsAll = true
		return
	}
	rate := j.rate
	j.unshare()
	for i, c := range j.r.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Every.Unit.Kind != Bare || s.Every.Unit.Text != "" {
			continue
		}
		j.oneIsAll = j.oneIsAll || s.Every.N.Cmp(one()) >= 0 // 每低1: one point, or all of it
		s.Every = asPercent(s.Every)
		j.r.Clauses[i].Then = s
	}
	each(j.r.Clauses, func(w *Within) {
		if len(w.bareEnds(rate)) == 0 {
			return
		}
		for i := range w.Ranges {
			w.Ranges[i].Lo.At, w.Ranges[i].Hi.At = asPercent(w.Ranges[i].Lo.At), asPercent(w.Ranges[i].Hi.At)
		}
	})
}

// smallTarget is the percentage below which 1 may be one percent.
const smallTarget = 20

// bareEnds are the ends of a comparison of the value that have no unit; in a row of
// amounts only those of a share of the plan.
func (w Within) bareEnds(rate bool) []Quantity {
	if w.What != Value || w.Of == OfTarget || !rate && subjectOf(w) != "" && !endsInAny(w.Lead, shareNames()) {
		return nil
	}
	var out []Quantity
	for _, r := range w.Ranges {
		for _, b := range [...]Bound{r.Lo, r.Hi} {
			if b.Set && !b.Target && b.At.Unit.Kind == Bare && b.At.Unit.Text == "" {
				out = append(out, b.At)
			}
		}
	}
	return out
}

// asPercent is a share of one as a percentage.
func asPercent(q Quantity) Quantity {
	return Quantity{N: q.N.Mul(num.Int(100)), Unit: Unit{Kind: Percent}}
}

// otherAward reports whether clause c gives points for something else than the value or
// the day that clause k judged, so that both may be earned.
func (j *judge) otherAward(c, k Clause) bool {
	a, fixed := c.Then.(Points)
	if !fixed || a.Hi.Sign() <= 0 || isZero(k.Then) || !isFixed(k.Then) || j.a.kind != isNumber || isExempt(c) {
		return false
	}
	switch k.When.(type) {
	case Met, Within:
	default:
		return false
	}
	switch w := c.When.(type) {
	case Met:
		return w.OnTime && !w.Not
	case Within:
		return w.Trend || j.otherRateAward(w, k)
	case All:
		for v := range withins(w) {
			if j.otherRateAward(v, k) {
				return true
			}
		}
	case Text:
		return w.Foreign || !isGradeWord(plain(w.Words))
	}
	return false
}

// otherRateAward reports whether a range is one of a rate that neither the row nor clause k is of:
// 完成得3分，合格率95%以上得2分 in a row of amounts.
func (j *judge) otherRateAward(w Within, k Clause) bool {
	name := subjectOf(w)
	if w.What != Value || w.Of != Unsaid || w.Ranges[0].anyEnd().At.Unit.Kind != Percent || !endsInAny(name, degreeTails()) || oneOf(rateStem(name), progressStems()) || sameRate(name, j.row.Level3) {
		return false
	}
	v, ok := k.When.(Within)
	return !ok || subjectOf(v) != name
}

// isFixed reports whether an award is so many points, or all of them.
func isFixed(a Award) bool {
	_, points := a.(Points)
	return points || isKept(a)
}
