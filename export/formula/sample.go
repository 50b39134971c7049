package formula

import (
	"slices"

	"jixiaobot/validate/num"
)

// samples asks between two marks: close to each, in the middle, at a whole
// number, on the first steps from either, and towards an open end far out.
func (t tracer) samples(from, to *num.Num) []sample {
	var xs []num.Num
	switch {
	case from != nil && to != nil:
		wide := to.Sub(*from)
		for _, k := range []int64{17, 140, 390, 620, 860, 993} {
			xs = append(xs, between(*from, *to, from.Add(wide.Mul(num.Ratio(k, 1000)))))
		}
		xs = slices.Concat(xs, []num.Num{from.Add(wide.Mul(num.Ratio(1, 2))).Floor()}, outwards(*from, 1, nearBy()), outwards(*to, -1, nearBy()))
	case from != nil:
		xs = outwards(*from, 1, farOut())
	default:
		xs = outwards(*to, -1, farOut())
	}
	xs = append(xs, t.firstSteps(from, to)...)
	if t.whole {
		xs = wholes(xs)
	}
	xs = slices.DeleteFunc(xs, func(x num.Num) bool { return !t.canAsk(x, from, to) })
	slices.SortFunc(xs, num.Num.Cmp)
	var out []sample
	for _, x := range distinct(xs) {
		out = append(out, sample{x, t.number(x)})
	}
	return out
}

// firstSteps are numbers on the first steps from either end.
func (t tracer) firstSteps(from, to *num.Num) []num.Num {
	var out []num.Num
	for _, size := range t.stepSizes() {
		for _, k := range []int64{1, 6} {
			d := size.Mul(num.Ratio(k, 4))
			if from != nil {
				out = append(out, from.Add(d))
			}
			if to != nil {
				out = append(out, to.Sub(d))
			}
		}
	}
	return out
}

// How far from a mark numbers are asked for, in thousandths of it: next to one in a
// stretch that may be far wider than the mark is high, and beyond the last.
func nearBy() []int64 { return []int64{3, 130, 700} }
func farOut() []int64 { return []int64{3, 130, 700, 1000, 3700, 12_345_000} }

// outwards are numbers on one side of a mark.
func outwards(from num.Num, side int64, thousandths []int64) []num.Num {
	unit := num.Max(num.Int(1), num.Max(from, from.Neg()).Ceil())
	base := from.Floor()
	if side > 0 {
		base = from.Ceil()
	}
	var out []num.Num
	for _, k := range thousandths {
		out = append(out, base.Add(unit.Mul(num.Ratio(side*k, 1000))))
	}
	return out
}

// between is x cut to a short decimal that still lies between the two ends.
func between(from, to, x num.Num) num.Num {
	scale := num.Int(1)
	for range maxDigits {
		short, _ := x.Mul(scale).Floor().Div(scale)
		if d := x.Sub(short); short.Cmp(from) > 0 && short.Cmp(to) < 0 && d.Mul(num.Int(1000)).Cmp(to.Sub(from)) < 0 {
			return short
		}
		scale = scale.Mul(num.Int(10))
	}
	return x
}
