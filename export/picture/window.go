package picture

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// A window is the part of an axis that is drawn.
type window struct{ from, to num.Num }

func (w window) span() num.Num { return w.to.Sub(w.from) }

func (w window) holds(n num.Num) bool { return n.Cmp(w.from) >= 0 && n.Cmp(w.to) <= 0 }

// maxTurns bounds the places a curve is looked at beside.
const maxTurns = 400

// A turn is a place where the score may turn, and the scores at it and just
// before and behind it.
type turn struct {
	x                  num.Num
	here, before, next outcome
}

// real reports whether the score turns at a place: it jumps, or its slope
// changes.
func (s scale) real(t turn) bool {
	o, before, next := t.here, t.before, t.next
	if o.known != before.known || o.known != next.known || len(o.others) != len(before.others) || len(o.others) != len(next.others) {
		return true
	}
	if !o.known {
		return false
	}
	if !s.close(o.value, before.value) || !s.close(o.value, next.value) {
		return true
	}
	left, right := o.lo.Sub(before.lo), next.lo.Sub(o.lo)
	larger := num.Max(absolute(left), absolute(right))
	return absolute(left.Sub(right)).Mul(num.Int(100)).Cmp(larger) > 0
}

func absolute(n num.Num) num.Num {
	if n.Sign() < 0 {
		return n.Neg()
	}
	return n
}

// turns are the places given by the rule, sorted, each with the scores beside it.
func (s scale) turns() []turn {
	xs := s.rule.Turns(s.row)
	slices.SortFunc(xs, num.Num.Cmp)
	xs = slices.CompactFunc(xs, num.Num.Equal)
	xs = nearest(xs, s.center())
	if len(xs) == 0 {
		return nil
	}
	beside := closest(xs)
	out := make([]turn, 0, len(xs))
	for _, x := range xs {
		out = append(out, turn{x, s.at(x), s.at(x.Sub(beside)), s.at(x.Add(beside))})
	}
	return out
}

// center is the target, or 0 where it is no number of this axis.
func (s scale) center() num.Num {
	if s.of != amounts || s.unit != strings.TrimSpace(s.row.Unit) {
		return num.Num{}
	}
	return s.target()
}

// nearest keeps the places that are nearest to one.
func nearest(xs []num.Num, to num.Num) []num.Num {
	for len(xs) > maxTurns {
		if to.Sub(xs[0]).Cmp(xs[len(xs)-1].Sub(to)) > 0 {
			xs = xs[1:]
		} else {
			xs = xs[:len(xs)-1]
		}
	}
	return xs
}

// closest is a distance that is small beside all distances of sorted places.
func closest(xs []num.Num) num.Num {
	least := absolute(xs[len(xs)-1]).Add(absolute(xs[0])).Add(num.Ratio(1, 1000))
	for i := 1; i < len(xs); i++ {
		least = num.Min(least, xs[i].Sub(xs[i-1]))
	}
	return least.Mul(num.Ratio(1, 1_000_000))
}

// window is the part of an axis of amounts worth drawing: all places where the
// score turns with something on either side, from 0 where it slopes below the
// first, and as far as it slopes above the last.
func (s scale) window(turns []turn) window {
	var xs []num.Num
	for _, t := range turns {
		if s.real(t) {
			xs = append(xs, t.x)
		}
	}
	center := s.center()
	if len(xs) == 0 {
		xs = []num.Num{center}
	}
	w := window{xs[0], xs[len(xs)-1]}
	span := w.span()
	if span.IsZero() {
		span = num.Max(absolute(w.to), num.Ratio(1, 100)).Mul(num.Ratio(1, 2))
	}
	first, last := w.from, w.to
	w.from, w.to = first.Sub(span.Mul(num.Ratio(1, 4))), last.Add(span.Mul(num.Ratio(1, 4)))
	if !s.level(first.Sub(span), w.from, first) {
		w.from = num.Min(num.Num{}, first.Sub(span))
	}
	if first.Sign() >= 0 {
		w.from = num.Max(w.from, num.Num{})
	}
	if last.Equal(first) && first.Sign() > 0 {
		w.from = num.Num{}
	}
	for k := range 3 {
		if s.level(w.to, w.to.Add(span), w.to.Add(span.Mul(num.Int(2)))) {
			break
		}
		w.to = last.Add(span.Mul(num.Int(int64(k + 1))))
	}
	hundred := num.Int(100)
	if num.SameUnit(s.unit, "%") && last.Cmp(hundred) <= 0 && w.to.Cmp(hundred) > 0 {
		w.to = hundred
	}
	return w
}

// level reports whether the score is the same at all places; the last is only
// approached.
func (s scale) level(a, b, c num.Num) bool {
	close := c.Add(b.Sub(c).Mul(num.Ratio(1, 1000)))
	x, y, z := s.at(a), s.at(b), s.at(close)
	return x.value.equal(y.value) && y.value.equal(z.value)
}

// include widens the window so far that it holds a place, unless that would make
// the rest too small to be seen.
func (w window) include(n num.Num) window {
	const most = 3
	span := w.span().Mul(num.Int(most))
	if n.Cmp(w.from) < 0 && w.to.Sub(n).Cmp(span) <= 0 {
		w.from = n.Sub(w.span().Mul(num.Ratio(1, 20)))
	}
	if n.Cmp(w.to) > 0 && n.Sub(w.from).Cmp(span) <= 0 {
		w.to = n.Add(w.span().Mul(num.Ratio(1, 20)))
	}
	return w
}
