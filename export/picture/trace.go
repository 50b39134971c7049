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
	f := follower{scale: s, beside: num.Min(closest(xs), w.span().Mul(num.Ratio(1, 1_000_000))), end: s.asked + maxFollowed}
	for i, x := range xs[1:] {
		f.stretch(xs[i], x)
	}
	return append(f.knots, knot{x: w.to, here: s.at(w.to)})
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
