package scoring

import "jixiaobot/validate/num"

// shareTiers settles what lies between two numbers that is scored in proportion (150人得4分，150-200人之间
// 按比例得分，200人得5分): the tier of its lower end is then that number alone, and where the points of an end are
// not those of the proportion there, how the points go from one to the other is not said.
func (j *judge) shareTiers() {
	if !j.hasFull || !j.hasT || j.target.Sign() <= 0 {
		return
	}
	for i, c := range j.r.Clauses {
		w, is := c.When.(Within)
		if !is || !gives(c.Then) || w.What != Value || len(w.Ranges) != 1 || w.Ranges[0].Exact || !j.begins(w.Ranges[0]) {
			continue
		}
		agree := true
		for k, d := range j.r.Clauses {
			v, ok := d.When.(Within)
			if !ok || v.What != Value || len(v.Ranges) != 1 || !isFixed(d.Then) || isZero(d.Then) {
				continue
			}
			agree = agree && j.endAgrees(c, v.Ranges[0], d.Then)
			j.endsThere(k, w.Ranges[0])
		}
		if !agree {
			w.Ranges = []Range{{Lo: j.endOut(i, w.Ranges[0].Lo), Hi: j.endOut(i, w.Ranges[0].Hi)}}
			c.When = w
			c.Then = Open{Words: j.r.textAt(c.At)}
			j.put(i, c)
		}
	}
}

// begins reports whether a range has an end on the bad side of the row.
func (j *judge) begins(r Range) bool {
	if j.costs() {
		return r.Hi.Set
	}
	return r.Lo.Set
}

// endsThere makes a single value of the tier that begins where a proportion does and goes on without end.
func (j *judge) endsThere(k int, share Range) {
	c := j.r.Clauses[k]
	w := c.When.(Within)
	r := w.Ranges[0]
	b, at := r.Lo, share.Lo
	if j.costs() {
		b, at = r.Hi, share.Hi
	}
	if r.Exact || r.Lo.Set == r.Hi.Set || !b.Set || !b.Incl || !j.sameBound(b, at) {
		return
	}
	w.Ranges = []Range{{Lo: b, Hi: b, Exact: true}}
	c.When = w
	j.put(k, c)
}

// sameBound reports whether two bounds are one number of the row.
func (j *judge) sameBound(a, b Bound) bool {
	x, okA := j.boundValue(a)
	y, okB := j.boundValue(b)
	return okA && okB && x.Equal(y)
}

// boundValue is a bound in the unit of the row.
func (j *judge) boundValue(b Bound) (num.Num, bool) {
	if !b.Set {
		return num.Num{}, false
	}
	if b.Target {
		return j.target, true
	}
	x, why := j.markValue(mark{q: b.At})
	return x, why.Code == WhyNone
}

// gives reports whether an award gives points in proportion, as it is or by a formula.
func gives(a Award) bool {
	switch a := a.(type) {
	case Proportion:
		return !a.Minus
	case Formula:
		return !a.Drawn && !shareOff(a)
	}
	return false
}

// endAgrees reports whether the points of a tier at an end of a proportion, if it stands at one, are what
// the proportion gives there.
func (j *judge) endAgrees(c Clause, tier Range, a Award) bool {
	share, b := c.When.(Within).Ranges[0], tier.Lo
	if j.costs() {
		b = tier.Hi
	}
	if _, share := c.Then.(Proportion); !share {
		return true // a written formula says all of it
	}
	if !b.Incl || !j.sameBound(b, share.Lo) && !j.sameBound(b, share.Hi) {
		return true
	}
	x, ok := j.boundValue(b)
	top, fixed := topOf(a)
	if !ok || !fixed {
		return false
	}
	if top.OfFull {
		top.N = top.N.Mul(j.full)
	}
	n, ok := x.Div(j.target)
	if j.costs() {
		n, ok = j.target.Div(x)
	}
	return ok && top.N.Equal(j.clamp(n.Mul(j.full), j.full))
}

// endOut takes an end of the i-th clause out of it where another tier names that number.
func (j *judge) endOut(i int, b Bound) Bound {
	for k, d := range j.r.Clauses {
		w, ok := d.When.(Within)
		if k == i || !ok || w.What != Value || len(w.Ranges) != 1 || !isFixed(d.Then) {
			continue
		}
		if r := w.Ranges[0]; r.Lo.Set && r.Lo.Incl && j.sameBound(r.Lo, b) || r.Hi.Set && r.Hi.Incl && j.sameBound(r.Hi, b) {
			b.Incl = false
		}
	}
	return b
}
