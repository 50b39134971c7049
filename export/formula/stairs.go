package formula

import "jixiaobot/validate/num"

// maxFlight is how many steps of a stair are gone over one by one.
const maxFlight = 400

// stairs tries the steps of the rule on a stretch.
func (t tracer) stairs(from, to *num.Num, all []sample) (law, bool) {
	for _, s := range all {
		if s.answer.verdict != scored {
			return nil, false
		}
	}
	for _, size := range t.stepSizes() {
		for _, mark := range t.origins() {
			for _, s := range [...]stair{
				{mark: mark, size: size},
				{mark: mark, size: size, down: true},
				{mark: mark, size: size, begun: true},
				{mark: mark, size: size, down: true, begun: true},
			} {
				if s, ok := t.climb(s, from, to, all); ok {
					return s, true
				}
			}
		}
	}
	return nil, false
}

// climb settles a and b of a stair by two of its steps, and its end by the
// stretch's, and goes over every step in between: on its edge, just before and
// just behind it.
func (t tracer) climb(s stair, from, to *num.Num, all []sample) (stair, bool) {
	first, ok := s.firstStep(from, to)
	if !ok {
		return s, false
	}
	x0, ok0 := t.on(s, first, from, to)
	x1, ok1 := t.on(s, first.Add(num.Int(1)), from, to)
	if !ok0 || !ok1 {
		return s, false
	}
	y0, y1 := t.number(x0), t.number(x1)
	if y0.verdict != scored || y1.verdict != scored || y0.n.Equal(y1.n) {
		return s, false
	}
	s.b = y1.n.Sub(y0.n)
	s.a = y0.n.Sub(s.b.Mul(s.steps(x0)))
	far := all[len(all)-1]
	if s.down {
		far = all[0]
	}
	if !s.at(far.x).equal(far.answer) {
		s.end, s.ends = far.answer.n, true
	}
	if !explains(s, all) {
		return s, false
	}
	return s, t.treads(s, first, from, to)
}

// on is a number on step k and inside the stretch.
func (t tracer) on(s stair, k num.Num, from, to *num.Num) (num.Num, bool) {
	low, high := s.edge(k), s.edge(k.Add(num.Int(1)))
	if s.down {
		low, high = high, low
	}
	if from != nil {
		low = num.Max(low, *from)
	}
	if to != nil {
		high = num.Min(high, *to)
	}
	if low.Cmp(high) >= 0 {
		return num.Num{}, false
	}
	x := between(low, high, low.Add(high).Mul(num.Ratio(1, 2)))
	if t.whole {
		if x = s.edge(k); s.begun {
			x = s.edge(k.Add(num.Int(1)))
		}
	}
	return x, t.canAsk(x, from, to)
}

// canAsk reports whether a number lies inside a stretch and can be an actual.
func (t tracer) canAsk(x num.Num, from, to *num.Num) bool {
	return inside(x, from, to) && typeable(x) && (!t.whole || x.IsInt())
}

// treads asks at every step up to the end.
func (t tracer) treads(s stair, first num.Num, from, to *num.Num) bool {
	near := s.size.Mul(num.Ratio(1, 64))
	if t.whole {
		near = num.Int(1)
	}
	more := 3 // answers beyond the end
	for k := range int64(maxFlight) {
		edge := s.edge(first.Add(num.Int(k)))
		tried := false
		for _, x := range [...]num.Num{edge.Sub(near), edge, edge.Add(near)} {
			if !t.canAsk(x, from, to) {
				continue
			}
			tried = true
			got := t.number(x)
			if !s.at(x).equal(got) {
				return false
			}
			if s.ends && got.n.Equal(s.end) {
				more--
			}
		}
		if k > 1 && !tried || more <= 0 {
			return true
		}
	}
	return false
}

// edge is where step k begins, away from the mark.
func (s stair) edge(k num.Num) num.Num {
	if s.down {
		return s.mark.Sub(k.Mul(s.size))
	}
	return s.mark.Add(k.Mul(s.size))
}

// firstStep is the first step that lies in the stretch; false where the stretch
// does not lie on this side of the mark.
func (s stair) firstStep(from, to *num.Num) (num.Num, bool) {
	near := from
	if s.down {
		near = to
	}
	if near == nil {
		return num.Num{}, false
	}
	d := near.Sub(s.mark)
	if s.down {
		d = d.Neg()
	}
	if d.Sign() < 0 {
		return num.Num{}, false
	}
	k, _ := d.Div(s.size)
	return k.Floor(), true
}
