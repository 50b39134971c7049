package picture

import (
	"slices"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A vertex is a corner of a line: the place and the score there.
type vertex struct {
	x num.Num
	value
}

// An end says what is drawn where a line ends.
type end uint8

const (
	bare end = iota // the line goes on beyond the picture: nothing
	dot             // the end belongs to the line
	ring            // it does not
)

// A piece is a line without a jump.
type piece struct {
	points   []vertex
	from, to end
}

// A trace is the score under one reading: lines, and places that stand alone.
type trace struct {
	code   scoring.ReadingCode // empty: the score itself
	pieces []piece
	alone  []vertex
}

// A knot is a place of the axis with its score; behind it lie the places up to
// the next knot, the first and the last of them just beside the knots.
type knot struct {
	x      num.Num
	here   outcome
	behind []sample
}

// A sample is a score between two knots.
type sample struct {
	x num.Num
	outcome
	jump bool // the score jumps just before it, at no place that the rule names
}

// knots are the turns of a window, its ends and what lies between.
func (s scale) knots(w window, turns []turn) []knot {
	xs := []num.Num{w.from, w.to}
	for _, t := range turns {
		if s.real(t) && w.holds(t.x) {
			xs = append(xs, t.x)
		}
	}
	slices.SortFunc(xs, num.Num.Cmp)
	xs = slices.CompactFunc(xs, num.Num.Equal)
	beside := num.Min(closest(xs), w.span().Mul(num.Ratio(1, 1_000_000)))
	out := make([]knot, 0, len(xs))
	for i, x := range xs {
		k := knot{x: x, here: s.at(x)}
		if i+1 < len(xs) {
			k.behind = s.between(x.Add(beside), xs[i+1].Sub(beside))
		}
		out = append(out, k)
	}
	return out
}

// between samples the scores from a to b, only as often as it needs.
func (s scale) between(a, b num.Num) []sample {
	var at [5]sample
	for i := range at {
		x := a.Add(b.Sub(a).Mul(num.Ratio(int64(i), int64(len(at)-1))))
		at[i] = sample{x: x, outcome: s.at(x)}
	}
	if s.straight(at[0], at[2], at[4]) && s.straight(at[0], at[1], at[2]) && s.straight(at[2], at[3], at[4]) {
		return []sample{at[0], at[4]}
	}
	out := at[:1:1]
	for _, next := range at[1:] {
		out = s.closeIn(out, next, maxDepth)
	}
	return out
}

// straight reports whether a score lies on the line between two others, under
// every reading.
func (s scale) straight(a, mid, b sample) bool {
	if a.known != mid.known || mid.known != b.known || len(a.others) != len(mid.others) || len(mid.others) != len(b.others) {
		return false
	}
	if a.known && !s.on(a.value, mid.value, b.value) {
		return false
	}
	for code, v := range mid.others {
		if x, y := a.others[code], b.others[code]; !x.known || !y.known || !s.on(x, v, y) {
			return false
		}
	}
	return true
}

// on reports whether a value is as good as the middle of two others.
func (s scale) on(a, mid, b value) bool {
	half := num.Ratio(1, 2)
	chord := value{lo: a.lo.Add(b.lo).Mul(half), hi: a.hi.Add(b.hi).Mul(half), known: true}
	return !s.apart(chord, mid, 1_000)
}

// maxDepth is how often a part is halved to find where a score changes that the
// rule gave no sign of.
const maxDepth = 12

// closeIn appends a sample, and between it and the last one as many more as it
// takes for the line between them to be straight, or for a jump to be no wider
// than a hair.
func (s scale) closeIn(out []sample, next sample, depth int) []sample {
	last := out[len(out)-1]
	x := last.x.Add(next.x).Mul(num.Ratio(1, 2))
	mid := sample{x: x, outcome: s.at(x)}
	if s.straight(last, mid, next) {
		return append(out, next)
	}
	if depth == 0 {
		next.jump = s.far(last.value, next.value)
		return append(out, next)
	}
	return s.closeIn(s.closeIn(out, mid, depth-1), next, depth-1)
}

// far reports whether two scores differ by a tenth of full marks, or only one of
// them is known.
func (s scale) far(a, b value) bool {
	return a.known != b.known || a.known && s.apart(a, b, 10)
}

// close reports whether two scores are as good as equal: places just beside one
// another on a line.
func (s scale) close(a, b value) bool {
	return a.known && b.known && !s.apart(a, b, 5_000)
}

// apart reports whether two scores differ by a part of full marks, or of the
// greater of them.
func (s scale) apart(a, b value, part int64) bool {
	limit := num.Max(num.Max(absolute(a.hi), absolute(b.hi)), s.full).Mul(num.Ratio(1, part))
	return absolute(a.lo.Sub(b.lo)).Cmp(limit) > 0 || absolute(a.hi.Sub(b.hi)).Cmp(limit) > 0
}

// codes are the readings that the knots know, the score itself first.
func codes(knots []knot) []scoring.ReadingCode {
	found := map[scoring.ReadingCode]bool{}
	for _, k := range knots {
		for code := range k.here.others {
			found[code] = true
		}
		for _, s := range k.behind {
			for code := range s.others {
				found[code] = true
			}
		}
	}
	out := []scoring.ReadingCode{""}
	for code := range found {
		out = append(out, code)
	}
	slices.Sort(out)
	return out
}
