package scoring

import (
	"sort"

	"jixiaobot/validate/num"
)

// interval is a tier on the scale of its sentence. An end that is not set is
// open.
type interval struct {
	lo, hi       num.Num
	loSet, hiSet bool
	loIn, hiIn   bool
	at           Span
	gain         bool
	exact        bool
}

// tiers reports values between tiers that none claims, and values that two
// claim (convention 9).
func (c *checker) tiers() {
	if c.r.Kind != Choice {
		return
	}
	ts, unit, ok := c.intervals()
	if !ok || len(ts) < 2 {
		return
	}
	c.overlaps(ts)
	if c.covered() {
		return
	}
	c.gaps(ts, unit)
}

// covered reports whether some clause takes every value that no tier claims.
func (c *checker) covered() bool {
	for _, cl := range c.r.Clauses {
		if isElse(cl.When) {
			return true
		}
		if m, ok := cl.When.(Met); ok && m.Not {
			return true
		}
		switch cl.When.(type) {
		case Always:
			return true
		}
		switch cl.Then.(type) {
		case Step, Series:
			return true
		}
	}
	return false
}

// intervals are the tiers over the value of the indicator, if they all compare
// the same thing in one unit.
func (c *checker) intervals() ([]interval, Unit, bool) {
	var out []interval
	var unit *Unit
	what := Measure(-1)
	for _, cl := range c.r.Clauses {
		if !isTier(cl) {
			continue
		}
		if m, ok := cl.When.(Met); ok && !m.Not {
			continue // judged with the row, joins whatever lies next to it
		}
		w, ok := cl.When.(Within)
		if !ok || w.What == Day {
			if t, text := cl.When.(Text); text && t.Exempt {
				continue
			}
			return nil, Unit{}, false
		}
		if what >= 0 && what != w.What {
			return nil, Unit{}, false
		}
		what = w.What
		for _, r := range w.Ranges {
			e := r.anyEnd()
			if e.Target {
				return nil, Unit{}, false
			}
			if unit == nil {
				u := e.At.Unit
				unit = &u
			}
			iv := interval{at: cl.At, gain: gains(cl.Then), loSet: r.Lo.Set, hiSet: r.Hi.Set, loIn: r.Lo.Incl, hiIn: r.Hi.Incl, exact: r.Exact}
			var ok1, ok2 bool
			iv.lo, ok1 = convertEnd(r.Lo, *unit)
			iv.hi, ok2 = convertEnd(r.Hi, *unit)
			if !ok1 || !ok2 {
				return nil, Unit{}, false
			}
			out = append(out, iv)
		}
	}
	if unit == nil {
		return nil, Unit{}, false
	}
	return out, *unit, true
}

func convertEnd(b Bound, u Unit) (num.Num, bool) {
	if !b.Set {
		return num.Num{}, true
	}
	return convert(b.At, u)
}

// overlaps compares every two tiers; one-sided ones of one direction are a
// ladder and do not overlap.
func (c *checker) overlaps(ts []interval) {
	for i, a := range ts {
		for _, b := range ts[:i] {
			if a.loSet != a.hiSet && a.loSet == b.loSet && a.hiSet == b.hiSet {
				continue
			}
			if a.meets(b) {
				c.add(TierOverlap, a.at, c.r.textAt(b.at))
			}
		}
	}
}

// meets reports whether some value lies in both.
func (a interval) meets(b interval) bool {
	return below(a, b) && below(b, a)
}

// below reports whether a begins before b ends.
func below(a, b interval) bool {
	if !a.loSet || !b.hiSet {
		return true
	}
	d := a.lo.Cmp(b.hi)
	return d < 0 || d == 0 && a.loIn && b.hiIn
}

// gaps walks up the scale.
func (c *checker) gaps(ts []interval, u Unit) {
	sorted := append([]interval{}, ts...)
	sort.SliceStable(sorted, func(i, k int) bool {
		a, b := sorted[i], sorted[k]
		if a.loSet != b.loSet {
			return !a.loSet
		}
		return a.lo.Cmp(b.lo) < 0 || a.lo.Equal(b.lo) && a.loIn && !b.loIn
	})
	reach := sorted[0]
	for _, t := range sorted[1:] {
		if !t.joins(reach, u) {
			c.add(TierGap, t.at, reach.hi.Plain()+u.name(), t.lo.Plain()+u.name())
		}
		if !t.hiSet || reach.hiSet && (t.hi.Cmp(reach.hi) > 0 || t.hi.Equal(reach.hi) && t.hiIn) {
			reach.hi, reach.hiSet, reach.hiIn = t.hi, t.hiSet, t.hiIn
		}
	}
	c.outerGaps(sorted, reach, u)
}

// joins reports whether t begins where the tiers below it have reached.
func (t interval) joins(reach interval, u Unit) bool {
	if !reach.hiSet || !t.loSet {
		return true
	}
	d := t.lo.Cmp(reach.hi)
	if d < 0 || d == 0 && (t.loIn || reach.hiIn) {
		return true
	}
	whole := u.Kind == Count || u.Kind == Calendar || u.Kind == Workday
	return whole && t.loIn && reach.hiIn && t.lo.Equal(reach.hi.Add(one()))
}

// outerGaps: beyond the worst of several awarding tiers somebody must say what
// holds.
func (c *checker) outerGaps(ts []interval, reach interval, u Unit) {
	gain := 0
	for _, t := range ts {
		if t.gain {
			gain++
		}
	}
	if gain < 2 {
		return
	}
	if first := ts[0]; !c.j.costs() && first.loSet && (first.lo.Sign() > 0 || !first.loIn) && first.gain {
		c.add(TierGap, first.at, first.lo.Plain()+u.name())
	}
	if last := ts[len(ts)-1]; c.j.costs() && reach.hiSet && last.gain {
		c.add(TierGap, last.at, reach.hi.Plain()+u.name())
	}
}
