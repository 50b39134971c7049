package scoring

import (
	"iter"
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// speaksPercent reports whether the sentence compares percentages above 1.
func (j *judge) speaksPercent() bool {
	found := false
	look(j.r.Clauses, func(w Within) {
		for _, r := range w.Ranges {
			for _, b := range [...]Bound{r.Lo, r.Hi} {
				found = found || b.Set && b.At.Unit.Kind == Percent && b.At.N.Cmp(one()) > 0
			}
		}
	})
	return found
}

// mark is what distances are measured from: the number of the full-marks
// clause on the side asked for, else the row's target.
type mark struct {
	q      Quantity
	target bool
}

// isAmount reports whether the sentence itself names an amount (50个, 180天) to measure
// from, so that 5% of it are no five of its units.
func (m mark) isAmount() bool {
	k := m.q.Unit.Kind
	return !m.target && k != Percent && k != Point && k != Bare
}

func (j *judge) markFor(over bool) (mark, bool) {
	if j.r.HasMark {
		return mark{q: j.r.Mark}, true
	}
	for _, c := range j.r.Clauses {
		if j.r.Base.Set && !j.isBase(c) || !j.r.Base.Set && !j.isTop(c) {
			continue
		}
		ws := slices.Collect(withins(c.When))
		if len(ws) > 1 {
			continue
		}
		for _, w := range ws {
			if w.What != Value || w.none && j.tierBeside(-1) {
				continue
			}
			if w.Trend && !j.trendRow(w) {
				return mark{}, false
			}
			r := w.Ranges[0]
			b := r.Lo
			if over {
				b = r.Hi
			}
			if !b.Set && len(w.Ranges) == 1 {
				b = r.Lo
				if !b.Set {
					b = r.Hi
				}
			}
			if b.Target || j.beyondPlan(w, b, over) {
				return mark{target: true}, j.hasT
			}
			return mark{q: b.At}, true
		}
		if _, met := c.When.(Met); met {
			return mark{target: true}, j.hasT
		}
	}
	return mark{target: true}, j.hasT
}

// beyondPlan reports whether a bound lies beyond the plan on the side asked for, while
// another tier is for the plan itself: 超额10%以上 between 完成任务的120%以上 and 完成任务.
func (j *judge) beyondPlan(w Within, b Bound, over bool) bool {
	if w.Of != OfTarget || b.At.Unit.Kind != Percent || over != (b.At.N.Cmp(num.Int(100)) > 0) || over == j.costs() {
		return false
	}
	for _, c := range j.r.Clauses {
		switch o := c.When.(type) {
		case Met:
			if gains(c.Then) && !o.Not {
				return true
			}
		case Within:
			r := o.Ranges[0]
			if gains(c.Then) && o.What == Value && (r.Lo.Target || r.Hi.Target || o.Of == OfTarget && r.anyEnd().At.N.Equal(num.Int(100))) {
				return true
			}
		}
	}
	return false
}

// withins are the comparisons that must hold for a condition to hold.
func withins(c Cond) iter.Seq[Within] {
	return func(yield func(Within) bool) { eachWithin(c, yield) }
}

// eachWithin hands them over until one is not wanted any more.
func eachWithin(c Cond, yield func(Within) bool) bool {
	switch c := c.(type) {
	case Within:
		return yield(c)
	case All:
		for _, p := range c.Parts {
			if !eachWithin(p, yield) {
				return false
			}
		}
	}
	return true
}

// isTop reports whether a clause gives full marks.
func (j *judge) isTop(c Clause) bool {
	switch a := c.Then.(type) {
	case Share:
		return a.Lo.Equal(one()) && a.Hi.Equal(one())
	case Points:
		if j.r.saysWhole() {
			return a.Hi.Sign() > 0 && j.hasFull && a.Hi.Equal(j.full)
		}
		if top, ok := j.r.topPoints(); ok && a.Hi.Sign() > 0 {
			return a.Hi.Equal(top)
		}
	}
	return false
}

// isBase reports whether a clause gives what growth begins from.
func (j *judge) isBase(c Clause) bool {
	p, ok := c.Then.(Points)
	return ok && p.Hi.Equal(j.r.Base.N)
}

func (r Rule) topPoints() (top num.Num, ok bool) {
	for _, c := range r.Clauses {
		if p, is := c.Then.(Points); is && p.Hi.Sign() > 0 && (!ok || p.Hi.Cmp(top) > 0) {
			top, ok = p.Hi, true
		}
	}
	return top, ok
}

func show(n num.Num) string {
	s := n.Plain()
	if strings.Contains(s, "/") {
		s = n.String()
	}
	if strings.HasPrefix(s, "-") {
		return "(" + minusSign + s[1:] + ")"
	}
	return s
}
