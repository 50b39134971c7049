package scoring

// beyondTop reports whether a tier claims by itself what lies beyond the one value q that the top
// tier names (超过100%得3分, 超支的扣1分), so that the top tier does not take it.
func (j *judge) beyondTop(c Clause, q Quantity) bool {
	for w := range withins(c.When) {
		if w.What == Over && !j.costs() || w.What == Short && j.costs() {
			return true
		}
		if w.What != Value {
			continue
		}
		for _, r := range w.Ranges {
			b, side := r.Lo, 1
			if j.costs() {
				b, side = r.Hi, -1
			}
			if !b.Set || r.Exact {
				continue
			}
			if b.Target {
				return true
			}
			if d, ok := compareQ(b.At, q); ok && d*side >= 0 {
				return true
			}
		}
	}
	return false
}

// tierAbove reports whether a tier of the sentence begins at the plan or above it and claims an
// actual that lies there: 完成目标得3分，超过目标得2分.
func (j *judge) tierAbove() bool {
	for _, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		if !ok || !isTier(c) || w.What != Value && w.What != Over {
			continue
		}
		for _, r := range w.Ranges {
			if r.Exact || w.What == Value && !j.startsAtPlan(r.Lo) {
				continue
			}
			if t, _ := j.inRange(w, r); t == yes {
				return true
			}
		}
	}
	return false
}

// startsAtPlan reports whether a lower end is the plan, which it leaves out, or lies above it.
func (j *judge) startsAtPlan(b Bound) bool {
	if !b.Set || b.Target {
		return b.Set && !b.Incl
	}
	x, why := j.markValue(mark{q: b.At})
	d := x.Cmp(j.target)
	return why.Code == WhyNone && (d > 0 || d == 0 && !b.Incl)
}

// littleOver reports whether more was reached than the row's “=” asks for, and some tier is for a
// distance above it: 未完成得1分 is not for what is a little over beside 超额10%以上得2分.
func (j *judge) littleOver() bool {
	if j.row.Type != signEQ || !j.hasT || !j.hasV || j.target.Sign() <= 0 || j.v.Cmp(j.target) <= 0 {
		return false
	}
	found := false
	for _, c := range j.r.Clauses {
		if w, ok := c.When.(Within); ok && isTier(c) {
			found = found || w.What == Over
		}
	}
	return found
}
