package trial

import (
	"strings"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A scale is the figures a row can have, in steps that make sense: whole for
// things that are counted, else at most two decimals.
type scale struct {
	now     num.Num // the present, in the row's unit
	target  num.Num
	planned bool // the row has a number for its 指标值
	step    num.Num
	unit    string // written behind a figure
}

func (l Line) scale(a scoring.Actual) (scale, bool) {
	now, ok := scoring.ValueIn(l.At, a)
	if !ok {
		return scale{}, false
	}
	s := scale{now: now, unit: l.At.Unit}
	if q, err := num.ParseQuantity(l.At.Target); err == nil && !l.qualitative() {
		s.target, s.planned = q.Value, true
	}
	if s.unit == "" || l.qualitative() {
		s.unit = ""
		if q, err := num.ParseQuantity(l.Meant); err == nil {
			s.unit = q.Unit
		}
	}
	s.step = num.Int(1)
	for range s.decimals() {
		s.step = s.step.Mul(num.Ratio(1, 10))
	}
	return s, true
}

// decimals is how finely a figure is given: not at all for what is counted; for
// the rest as the plan and the present are, a percentage to one place at least,
// an amount to about a thousandth.
func (s scale) decimals() int {
	factor, _ := num.Scale(s.unit)
	kind := scoring.UnitOf(s.unit).Kind
	one := factor.Equal(num.Int(1))
	switch {
	case kind == scoring.Count && one, kind == scoring.Calendar, kind == scoring.Workday, kind == scoring.Month, kind == scoring.Week, kind == scoring.Minute:
		return 0
	case kind == scoring.Bare && one && s.now.IsInt() && s.target.IsInt():
		return 0
	}
	const most = 2
	least := most
	switch size := num.Max(s.target, s.target.Neg()); {
	case kind == scoring.Percent || size.Cmp(num.Int(100)) >= 0 && size.Cmp(num.Int(1000)) < 0:
		least = 1
	case size.Cmp(num.Int(1000)) >= 0:
		least = 0
	}
	return min(most, max(least, places(s.now), places(s.target)))
}

// places is the number of decimals of a number; many for one without end.
func places(n num.Num) int {
	plain := n.Plain()
	if strings.Contains(plain, "/") {
		return len(plain)
	}
	_, after, _ := strings.Cut(plain, ".")
	return len(after)
}

// figureLadders are more and less of the row's figure, as far as it can be and
// as the sentence makes a difference.
func (l Line) figureLadders(a scoring.Actual) []ladder {
	s, ok := l.scale(a)
	if !ok {
		return l.countLadder(a) // 2件 in a row of rates
	}
	points := s.points(figuresOf(l.Rule), l.At.Unit)
	low, high := reach(l.Rule, l.At)
	var out []ladder
	for _, by := range []int64{1, -1} {
		up := ladder{}
		for _, p := range points {
			if high.set && p.Cmp(high.at) > 0 || low.set && p.Cmp(low.at) < 0 {
				continue
			}
			k := s.rung(p, by)
			up.marks = append(up.marks, k, k+1)
			up.rungs = max(up.rungs, k+1)
		}
		if up.rungs <= 0 {
			continue
		}
		up.text = func(k int64) string { return s.figure(k, by).Plain() + s.unit }
		up.cost = func(k int64) num.Num { return s.price(s.figure(k, by)) }
		out = append(out, up)
	}
	return out
}

// figure is the figure at a rung: the k-th multiple of the step above the
// present, with by −1 below it.
func (s scale) figure(k, by int64) num.Num {
	from, _ := s.now.Div(s.step)
	if by > 0 {
		return from.Floor().Add(num.Int(k)).Mul(s.step)
	}
	return from.Ceil().Sub(num.Int(k)).Mul(s.step)
}

// rung is the first rung that reaches a figure; not above 0 for one that lies
// on the other side.
func (s scale) rung(p num.Num, by int64) int64 {
	from, _ := s.now.Div(s.step)
	to, _ := p.Div(s.step)
	if by > 0 {
		return whole(to.Ceil().Sub(from.Floor()))
	}
	return whole(from.Ceil().Sub(to.Floor()))
}

// price is how far a figure lies from the present, in relation to the plan.
// Without a plan, or with one of nothing, each whole thing has its price.
func (s scale) price(p num.Num) num.Num {
	way := p.Sub(s.now)
	if way.Sign() < 0 {
		way = way.Neg()
	}
	if share, ok := way.Div(num.Max(s.target, s.target.Neg())); ok {
		return share
	}
	return way.Mul(fixedPrices().event)
}

// points are figures at which the sentence may give another score. It is not
// worked out which of them do: a bound may be a figure, a share of the plan, or
// a distance from it, so all of these are looked at.
func (s scale) points(f figures, unit string) []num.Num {
	const most = 10
	out := []num.Num{{}}
	if s.planned {
		out = append(out, s.target)
	}
	for _, b := range f.bounds {
		out = append(out, s.sizes(b, unit)...)
		for _, d := range s.sizes(b, unit) {
			out = append(out, s.target.Add(d), s.target.Sub(d))
		}
	}
	from := out[:min(len(out), 8)]
	for _, step := range f.steps {
		for _, d := range s.sizes(step, unit) {
			for j := int64(1); j <= most && d.Sign() > 0; j++ {
				for _, p := range from {
					out = append(out, p.Add(d.Mul(num.Int(j))), p.Sub(d.Mul(num.Int(j))))
				}
			}
		}
	}
	return out
}

// sizes are what a quantity of the sentence can come to in the row's unit.
func (s scale) sizes(q scoring.Quantity, unit string) []num.Num {
	out := []num.Num{q.N}
	if n, ok := num.Convert(q.N, q.Unit.Text, unit); ok && !n.Equal(q.N) {
		out = append(out, n)
	}
	if kind := q.Unit.Kind; s.planned && (kind == scoring.Percent || kind == scoring.Point || kind == scoring.Bare) {
		out = append(out, q.N.Mul(s.target).Mul(num.Ratio(1, 100)))
	}
	return out
}
