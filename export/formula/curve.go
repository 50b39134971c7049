package formula

import (
	"slices"

	"jixiaobot/validate/num"
)

// Bounds of the search, so that no rule makes it long.
const (
	maxPieces = 40  // stretches of one formula; a spreadsheet nests 64 deep
	maxMarks  = 120 // places looked at
	maxSplits = 6   // bends looked for between two of them
)

// A piece is a stretch of actuals with one law: from low on, which is its own
// first if in is set, up to the next piece. The first has no low.
type piece struct {
	low   num.Num
	in    bool
	law   law
	seen  []sample
	point bool // low alone
}

// A curve is the score over all numbers, in order.
type curve []piece

// at is the answer to an actual.
func (c curve) at(x num.Num) answer {
	l := c[0].law
	for _, p := range c[1:] {
		if side := x.Cmp(p.low); side < 0 || side == 0 && !p.in {
			break
		}
		l = p.law
	}
	return l.at(x)
}

// scores reports whether some actual has a score.
func (c curve) scores() bool {
	return slices.ContainsFunc(c, func(p piece) bool { return p.seen[0].answer.verdict == scored })
}

// A tracer finds the curve of a rule.
type tracer struct {
	*oracle
	*marks
	whole bool // only whole numbers have scores
}

// counts reports whether only whole numbers have scores: there is no half event.
func (t tracer) counts() bool {
	score := func(n num.Num) bool { return t.number(n).verdict == scored }
	return slices.ContainsFunc([]num.Num{num.Int(1), num.Int(2), num.Int(5)}, score) &&
		!slices.ContainsFunc([]num.Num{num.Ratio(3, 2), num.Ratio(5, 2), num.Ratio(15, 2), num.Ratio(127, 4)}, score)
}

// numbers traces the score over the numbers; false where some stretch follows
// no law that a formula could have.
func (t tracer) numbers() (curve, bool) {
	at := t.all()
	if t.whole {
		at = wholes(at)
	}
	if len(at) > maxMarks {
		return nil, false
	}
	c, ok := t.stretch(nil, &at[0], 0)
	for i := range at {
		var next *num.Num
		if i+1 < len(at) {
			next = &at[i+1]
		}
		if typeable(at[i]) {
			s := sample{at[i], t.number(at[i])}
			c = append(c, piece{low: at[i], in: true, law: flat{s.answer}, seen: []sample{s}, point: true})
		}
		more, found := t.stretch(&at[i], next, 0)
		if ok = ok && found; !ok {
			return nil, false
		}
		c = append(c, more...)
	}
	c = c.joined()
	return c, len(c) <= maxPieces
}

// wholes are the whole numbers at and around some numbers, in order.
func wholes(all []num.Num) []num.Num {
	var out []num.Num
	for _, n := range all {
		out = append(out, n.Floor(), n.Ceil())
	}
	out = distinct(out)
	slices.SortFunc(out, num.Num.Cmp)
	return out
}

// typeable reports whether a person could type the number: a decimal of at most
// as many digits as a cell keeps.
func typeable(n num.Num) bool {
	top, below := parts(n)
	return below == "1" && digitsOf(top) <= maxDigits
}

// stretch finds the law between two neighbouring marks, nil being no end.
func (t tracer) stretch(from, to *num.Num, depth int) (curve, bool) {
	all := t.samples(from, to)
	if t.whole && from != nil && to != nil && to.Sub(*from).Cmp(num.Int(4)) <= 0 {
		return points(all), true
	}
	l, ok := fit(all)
	if !ok {
		l, ok = t.stairs(from, to, all)
	}
	if ok {
		p := piece{law: l, seen: all}
		if from != nil {
			p.low = *from
		}
		return curve{p}, true
	}
	if depth == maxSplits {
		return nil, false
	}
	if bend, ok := bendOf(all); ok && inside(bend, from, to) {
		return t.split(from, &bend, to, depth+1)
	}
	for _, size := range t.sizes {
		for _, edge := range edges(size, from, to) {
			if c, ok := t.split(from, &edge, to, depth+1); ok {
				return c, true
			}
		}
	}
	return nil, false
}

// split finds the laws on both sides of a number, and at it.
func (t tracer) split(from, at, to *num.Num, depth int) (curve, bool) {
	left, ok := t.stretch(from, at, depth)
	if !ok {
		return nil, false
	}
	right, ok := t.stretch(at, to, depth)
	if !ok {
		return nil, false
	}
	if typeable(*at) {
		s := sample{*at, t.number(*at)}
		left = append(left, piece{low: *at, in: true, law: flat{s.answer}, seen: []sample{s}, point: true})
	}
	return append(left, right...), true
}

// edges are where the first step from either end of a stretch is whole.
func edges(size num.Num, from, to *num.Num) []num.Num {
	var out []num.Num
	if from != nil {
		out = append(out, from.Add(size))
	}
	if to != nil {
		out = append(out, to.Sub(size))
	}
	return slices.DeleteFunc(out, func(x num.Num) bool { return !inside(x, from, to) })
}

// inside reports whether a number lies between two ends, nil being none.
func inside(x num.Num, from, to *num.Num) bool {
	return (from == nil || x.Cmp(*from) > 0) && (to == nil || x.Cmp(*to) < 0)
}

// points are samples that are all there is.
func points(all []sample) curve {
	var out curve
	for _, s := range all {
		out = append(out, piece{low: s.x, in: true, law: flat{s.answer}, seen: []sample{s}, point: true})
	}
	return out
}

// bendOf is where the line of the first samples meets that of the last.
func bendOf(all []sample) (num.Num, bool) {
	if len(all) < 6 {
		return num.Num{}, false
	}
	a, ok1 := straight(all[:3])
	b, ok2 := straight(all[len(all)-3:])
	if !ok1 || !ok2 {
		return num.Num{}, false
	}
	return a.a.Sub(b.a).Div(b.b.Sub(a.b))
}

// straight is the line or the flat score that explains samples.
func straight(all []sample) (line, bool) {
	l, ok := fit(all)
	switch l := l.(type) {
	case line:
		return l, ok
	case flat:
		return line{a: l.answer.n}, ok && l.answer.verdict == scored
	}
	return line{}, false
}

// joined joins neighbours that one law explains, from the right, so that a mark
// belongs to what lies above it wherever both would do.
func (c curve) joined() curve {
	var out curve // from the right
	for i := len(c) - 1; i >= 0; i-- {
		p := c[i]
		if len(out) > 0 {
			last := &out[len(out)-1]
			if l, ok := common(*last, p); ok {
				last.law, last.low, last.in, last.point = l, p.low, p.in, last.point && p.point
				last.seen = append(last.seen, p.seen...)
				continue
			}
		}
		out = append(out, p)
	}
	slices.Reverse(out)
	return out
}

// common is a law of one of two pieces that explains both.
func common(a, b piece) (law, bool) {
	laws := []law{a.law, b.law}
	if a.point {
		laws = []law{b.law, a.law}
	}
	for _, l := range laws {
		if explains(l, a.seen) && explains(l, b.seen) {
			return l, true
		}
	}
	return nil, false
}
