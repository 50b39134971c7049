package picture

import "jixiaobot/validate/num"

// This file looks at what lies between the places that the rule names. A line is
// drawn from one place to another only when the scorer gives what lies on it at
// several places between them. Where it does not, the part is divided until it
// does; a jump that comes to light is looked at exactly, as if the rule had named
// it; what is left over is a hole.

// A sample is a score between two knots.
type sample struct {
	x num.Num
	outcome
	hole bool // from the sample before to this one nothing is drawn
}

// A follower follows the score from knot to knot.
type follower struct {
	scale
	knots  []knot
	beside num.Num // how far from a knot its neighbours lie
	end    int     // beyond so many questions nothing is divided
}

// The bounds of a follower: how often a part is divided, so often that a hole is
// narrower than a line is wide, and how many questions it may ask.
const (
	maxDepth    = 22
	maxFollowed = 2_000
)

// stretch appends the knot at from with what is behind it up to the knot at to,
// and the knots that come to light on the way.
func (f *follower) stretch(from, to num.Num) {
	next := f.sample(to.Sub(f.beside))
	for {
		k := knot{x: from, here: f.at(from)}
		line, turn, found := f.follow([]sample{f.sample(from.Add(f.beside))}, next, maxDepth)
		if near := turn.Sub(f.beside); found && near.Cmp(line[len(line)-1].x) > 0 {
			line = append(line, f.sample(near))
		}
		k.behind = line
		f.knots = append(f.knots, k)
		if !found {
			return
		}
		from = turn
	}
}

func (s scale) sample(x num.Num) sample { return sample{x: x, outcome: s.at(x)} }

// follow appends a sample, and between it and the last one as many more as it
// takes for all lines to hold. Where it finds a turn it stops before it.
func (f *follower) follow(line []sample, next sample, depth int) (out []sample, turn num.Num, found bool) {
	last := line[len(line)-1]
	doubt, ok := f.fits(last, next)
	if ok {
		return append(line, next), turn, false
	}
	if f.asked > f.end {
		next.hole = true
		return append(line, next), turn, false
	}
	if depth == 0 {
		if turn, found = f.turn(last, next); !found {
			next.hole = true
			line = append(line, next)
		}
		return line, turn, found
	}
	if line, turn, found = f.follow(line, doubt, depth-1); found {
		return line, turn, true
	}
	return f.follow(line, next, depth-1)
}

// fits reports whether the line between two samples is what the scorer gives
// there: in the middle, at odd places on either side of it, and at the roundest
// number. If not, doubt is where to divide it.
func (f *follower) fits(a, b sample) (doubt sample, ok bool) {
	middle := f.sample(within(a.x, b.x, 537))
	if !f.holds(a, middle, b) {
		return middle, false
	}
	for _, part := range [...]int64{293, 771} {
		if !f.holds(a, f.sample(within(a.x, b.x, part)), b) {
			return middle, false
		}
	}
	round := roundest(a.x, b.x)
	if round.Equal(b.x) {
		return middle, true
	}
	s := f.sample(round)
	return s, f.holds(a, s, b)
}

// turn is the number at which the score turns between two samples that are very
// close, when it is the roundest one there.
func (f *follower) turn(a, b sample) (num.Num, bool) {
	n := roundest(a.x, b.x)
	before, after := f.sample(n.Sub(f.beside)), f.sample(n.Add(f.beside))
	return n, f.alike(a, before) && (n.Equal(b.x) || f.alike(after, b))
}

// holds reports whether a score lies on the line between two others, under every
// reading.
func (s scale) holds(a, mid, b sample) bool {
	part, ok := mid.x.Sub(a.x).Div(b.x.Sub(a.x))
	if !ok || !sameReadings(a, mid) || !sameReadings(mid, b) {
		return false
	}
	on := func(a, mid, b value) bool {
		if a.equal(b) {
			return !s.apart(a, mid, fineness)
		}
		line := value{lo: a.lo.Add(b.lo.Sub(a.lo).Mul(part)), hi: a.hi.Add(b.hi.Sub(a.hi).Mul(part)), known: true}
		return !s.apart(line, mid, fineness)
	}
	if mid.known && !on(a.value, mid.value, b.value) {
		return false
	}
	for code, v := range mid.others {
		if !on(a.others[code], v, b.others[code]) {
			return false
		}
	}
	return true
}

// fineness is the part of full marks by which a line may miss the score: much less
// than its own width.
const fineness = 1_000

// alike reports whether two scores are the same but for less than a line shows.
func (s scale) alike(a, b sample) bool {
	if !sameReadings(a, b) || a.known && s.apart(a.value, b.value, fineness) {
		return false
	}
	for code, v := range a.others {
		if s.apart(v, b.others[code], fineness) {
			return false
		}
	}
	return true
}

// sameReadings reports whether two samples have scores under the same readings.
func sameReadings(a, b sample) bool {
	if a.known != b.known || len(a.others) != len(b.others) {
		return false
	}
	for code := range a.others {
		if _, ok := b.others[code]; !ok {
			return false
		}
	}
	return true
}

// within is the place so many thousandths of the way from a to b, cut off behind
// the digits that matter, so that questions stay short.
func within(a, b num.Num, thousandths int64) num.Num {
	grid := powerOfTen(b.Sub(a)).Mul(num.Ratio(1, 1_000))
	n, ok := a.Add(b.Sub(a).Mul(num.Ratio(thousandths, 1_000))).Div(grid)
	if !ok {
		return a
	}
	return n.Floor().Mul(grid)
}

// roundest is the number above a and not above b that is the first multiple of the
// greatest power of ten that has one there.
func roundest(a, b num.Num) num.Num {
	if a.Sign() < 0 && b.Sign() >= 0 {
		return num.Num{}
	}
	best := b
	for grid := powerOfTen(b.Sub(a)).Mul(num.Ratio(1, 10)); ; grid = grid.Mul(num.Int(10)) {
		n, ok := a.Div(grid)
		if !ok {
			return best
		}
		n = n.Floor().Add(num.Int(1)).Mul(grid)
		if n.Cmp(b) > 0 {
			return best
		}
		best = n
	}
}

// powerOfTen is the greatest power of ten that is not above a positive number.
func powerOfTen(n num.Num) num.Num {
	power, ten, tenth := num.Int(1), num.Int(10), num.Ratio(1, 10)
	if n.Sign() <= 0 {
		return power
	}
	for power.Cmp(n) > 0 {
		power = power.Mul(tenth)
	}
	for power.Mul(ten).Cmp(n) <= 0 {
		power = power.Mul(ten)
	}
	return power
}
