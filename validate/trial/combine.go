package trial

import (
	"cmp"
	"math"
	"slices"

	"jixiaobot/validate/num"
)

// work bounds one search for a combination: rows × moves × steps of points.
const work = 8_000_000

// combinations are ways of several rows: the cheapest, and the cheapest without
// each of its dearest rows in turn.
func combinations(climbs []climb, need num.Num) []Way {
	first, ok := combine(climbs, need)
	if !ok {
		return nil
	}
	ways := []Way{first}
	for _, c := range first.Changes[:min(mostWays-1, len(first.Changes))] {
		rest := slices.DeleteFunc(slices.Clone(climbs), func(x climb) bool { return x.line.Row == c.Row })
		if w, ok := combine(rest, need); ok && !slices.ContainsFunc(ways, w.same) {
			ways = append(ways, w)
		}
	}
	for i := range ways {
		slices.SortFunc(ways[i].Changes, func(a, b Change) int { return cmp.Compare(a.Row, b.Row) })
	}
	// Beside a way that costs half as much another is no advice.
	dear := first.cost.Add(first.cost)
	ways = slices.DeleteFunc(ways, func(w Way) bool { return w.cost.Cmp(dear) > 0 })
	return cheapest(ways)
}

// same reports whether two ways change the same rows to the same actuals.
func (w Way) same(o Way) bool {
	if len(w.Changes) != len(o.Changes) {
		return false
	}
	for _, c := range w.Changes {
		if !slices.ContainsFunc(o.Changes, func(d Change) bool { return d.Row == c.Row && d.To == c.To }) {
			return false
		}
	}
	return true
}

// A pick is the move chosen for one row.
type pick struct {
	climb *climb
	move  move
}

// combine is the cheapest combination found; false when all rows at their best
// do not suffice. Its changes stand the dearest first.
func combine(climbs []climb, need num.Num) (Way, bool) {
	picks := chosen(climbs, need)
	if picks == nil {
		for i := range climbs {
			picks = append(picks, pick{&climbs[i], climbs[i].moves[len(climbs[i].moves)-1]})
		}
	}
	picks, ok := trim(picks, need)
	if !ok {
		return Way{}, false
	}
	var w Way
	for _, p := range picks {
		w.Changes = append(w.Changes, p.climb.change(p.move))
		w.cost = w.cost.Add(p.move.cost)
	}
	return w, true
}

// trim takes off what the picks bring beyond what is needed, from the dearest
// first; false when they bring too little.
func trim(picks []pick, need num.Num) ([]pick, bool) {
	spare := need.Neg()
	for _, p := range picks {
		spare = spare.Add(p.move.gain)
	}
	if spare.Sign() < 0 {
		return nil, false
	}
	slices.SortStableFunc(picks, func(a, b pick) int { return b.move.cost.Cmp(a.move.cost) })
	var out []pick
	for _, p := range picks {
		enough := p.move.gain.Sub(spare)
		if enough.Sign() <= 0 {
			spare = enough.Neg()
			continue
		}
		if m, ok := p.climb.nearest(enough); ok && m.cost.Cmp(p.move.cost) <= 0 {
			spare = spare.Sub(p.move.gain.Sub(m.gain))
			p.move = m
		}
		out = append(out, p)
	}
	return out, true
}

// chosen solves the choice of one move or none for each row, the least cost for
// the points needed. Points are counted in whole steps, a hundredth of a point
// or, in a long form, more, and gains rounded down, so that what it finds
// suffices; nil where the rounding hides every solution.
func chosen(climbs []climb, need num.Num) []pick {
	moves := 0
	for _, c := range climbs {
		moves += len(c.moves)
	}
	per := int64(100)
	for per > 1 && ceil(need, per)*int64(moves) > work {
		per /= 10
	}
	steps := ceil(need, per)
	if steps > work/8 {
		return nil
	}
	costs := make([]int64, steps+1) // of gaining at least so many steps
	for i := range costs[1:] {
		costs[i+1] = math.MaxInt64
	}
	took := make([][]uint8, len(climbs))
	for i, c := range climbs {
		took[i] = c.choose(costs, per)
	}
	if costs[steps] == math.MaxInt64 {
		return nil
	}
	var out []pick
	at := steps
	for i := len(climbs) - 1; i >= 0; i-- {
		if k := took[i][at]; k > 0 {
			m := climbs[i].moves[k-1]
			out = append(out, pick{&climbs[i], m})
			at = max(0, at-floor(m.gain, per))
		}
	}
	return out
}

// choose adds one row to the least costs, in place, and says for each number of
// steps which of its moves is taken, from 1; 0 none.
func (c *climb) choose(costs []int64, per int64) []uint8 {
	took := make([]uint8, len(costs))
	type option struct{ gain, price int64 }
	var all []option
	for _, m := range c.moves[:min(len(c.moves), math.MaxUint8)] {
		all = append(all, option{floor(m.gain, per), whole(m.cost.Mul(num.Int(1_000_000)).Ceil())})
	}
	for at := int64(len(costs)) - 1; at > 0; at-- { // from above: what lies below is still without this row
		for k, o := range all {
			before := costs[max(0, at-o.gain)]
			if o.gain > 0 && before != math.MaxInt64 && before+o.price < costs[at] {
				costs[at], took[at] = before+o.price, uint8(k+1)
			}
		}
	}
	return took
}

// floor and ceil count points in steps of which per make a point.
func floor(points num.Num, per int64) int64 { return whole(points.Mul(num.Int(per)).Floor()) }

func ceil(points num.Num, per int64) int64 { return whole(points.Mul(num.Int(per)).Ceil()) }

// whole is a whole number, held within what can be added up a million times.
func whole(n num.Num) int64 {
	const most = int64(1) << 42
	switch {
	case n.Cmp(num.Int(most)) >= 0:
		return most
	case n.Cmp(num.Int(-most)) <= 0:
		return -most
	}
	var v int64
	for _, d := range n.Plain() {
		if d == '-' {
			continue
		}
		v = v*10 + int64(d-'0')
	}
	if n.Sign() < 0 {
		return -v
	}
	return v
}
