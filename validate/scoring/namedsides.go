package scoring

import (
	"slices"
	"strings"
)

// namedSides takes 结余5%以内 and 少支的每1个百分点 for a distance below the plan where the other side of
// it is named too (超支5%以内得3分，结余5%以内得4分), and what is bounded on both sides for no less than
// the plan on the one and no more on the other.
func (p *parser) namedSides() {
	if !p.says(underNames()...) && !p.shows(fewSide) {
		return
	}
	over, under := false, false
	for _, c := range p.rule.Clauses {
		up, down := p.sidesIn(c)
		over, under = over || up, under || down
	}
	if !over || !under {
		return
	}
	for i, c := range p.rule.Clauses {
		p.rule.Clauses[i] = p.ofSide(c)
	}
	if p.rule.boundTwice() {
		p.bothBounded()
	}
}

// sidesIn tells of which sides of the plan a clause speaks.
func (p *parser) sidesIn(c Clause) (over, under bool) {
	see := func(m Measure) { over, under = over || m == Over, under || m == Short }
	if s, ok := c.Then.(Step); ok && !s.Add {
		see(s.What)
	}
	for _, part := range partsOf(c.When) {
		switch w := part.(type) {
		case Text:
			m, _ := p.namedSide(w.Words)
			see(m)
		case Within:
			m, _ := p.namedSide(w.Lead)
			if w.What == Value && m != Value && !w.Ranges[0].anyEnd().Target {
				see(m)
			}
			if w.What == Value && (w.Lead == "" || m != Value) && w.Ranges[0].anyEnd().Target && w.Ranges[0].Lo.Set != w.Ranges[0].Hi.Set {
				see(map[bool]Measure{true: Over, false: Short}[w.Ranges[0].Lo.Set])
			}
			see(w.What)
		}
	}
	return over, under
}

// partsOf are the parts of a joined condition, or the condition itself.
func partsOf(c Cond) []Cond {
	switch c := c.(type) {
	case Any:
		return c.Parts
	case All:
		return c.Parts
	}
	return []Cond{c}
}

// namedSide is the side of the plan that words name and nothing else: 结余, 多支, 少建.
func (p *parser) namedSide(words string) (Measure, bool) {
	s := strings.TrimSuffix(stripTail(words), evenWord)
	for _, t := range sideTails() {
		if t != rateSuffix {
			s = strings.TrimSuffix(s, t)
		}
	}
	switch {
	case oneOf(s, overNames()):
		return Over, true
	case oneOf(s, underNames()):
		return Short, true
	}
	if m, ok := p.sideOf(s); ok {
		return m, true
	}
	return Value, false
}

// ofSide is a clause with its sides taken for what they are.
func (p *parser) ofSide(c Clause) Clause {
	s, step := c.Then.(Step)
	if t, ok := c.When.(Text); ok && step {
		if m, named := p.namedSide(t.Words); named && !s.Add && (s.What == Off || s.What == Events && s.Every.Unit.Kind != Count) {
			s.What, s.Words = m, t.Words+s.Words
			c.When, c.Then = Always{}, s
		}
		return c
	}
	parts := partsOf(c.When)
	out, named := make([]Cond, len(parts)), 0
	for i, part := range parts {
		out[i] = part
		if w, ok := p.onSide(part, len(parts) > 1 || !step); ok {
			out[i], named = w, named+1
		}
	}
	switch all := c.When.(type) {
	case Any:
		if len(out) == 2 && oppositeSides(out) && !gains(c.Then) {
			out[0], out[1] = fromPlan(out[0].(Within), false), fromPlan(out[1].(Within), false)
		}
		c.When = Any{Parts: out, Words: all.Words}
	case All:
		if named == len(parts) && len(parts) == 2 && oppositeSides(out) {
			c.When = Any{Parts: out, Words: all.Words} // 超支5%以内、结余10%以内
		}
	default:
		c.When = out[0]
	}
	return c
}

// onSide is a part of a condition as a distance on the side that it names; ok says that it names one.
func (p *parser) onSide(c Cond, tier bool) (Cond, bool) {
	switch w := c.(type) {
	case Text:
		m, named := p.namedSide(w.Words)
		if !named || !tier || w.Exempt || w.Foreign {
			return c, false
		}
		r := Range{Lo: Bound{Target: true, Set: true, Said: true}}
		if m == Short {
			r = Range{Hi: Bound{Target: true, Set: true, Said: true}}
		}
		return Within{Ranges: []Range{r}, Words: w.Words}, true
	case Within:
		m, named := p.namedSide(w.Lead)
		if named && w.What == Value && !w.Ranges[0].anyEnd().Target {
			w.What, w.Lead, w.About = m, "", ""
		}
		return w, w.What == Over || w.What == Short
	}
	return c, false
}

// oppositeSides reports whether two parts lie on different sides of the plan.
func oppositeSides(cs []Cond) bool {
	v, okV := cs[0].(Within)
	w, okW := cs[1].(Within)
	return okV && okW && v.What != w.What
}

// boundTwice reports whether a distance is bounded above the plan and one below it: 超支5%以内, 结余5%以内.
func (r Rule) boundTwice() bool {
	over, under := false, false
	look(r.Clauses, func(w Within) {
		for _, g := range w.Ranges {
			if g.Hi.Set && !g.Hi.Target && !g.Exact {
				over, under = over || w.What == Over, under || w.What == Short
			}
		}
	})
	return over && under
}

// bothBounded lets a distance that is bounded at its far end alone begin at the plan, which belongs
// to the tier that gives most, if no other is for the plan itself.
func (p *parser) bothBounded() {
	top, _, ok := p.topTier()
	for i, c := range p.rule.Clauses {
		pts, fixed := c.Then.(Points)
		best := ok && fixed && pts.Hi.Equal(top) && top.Sign() > 0 || isWhole(c.Then)
		p.rule.Clauses[i].When = eachCond(c.When, func(w *Within) { *w = fromPlan(*w, best) })
	}
}

// fromPlan is a distance that is bounded at its far end alone as one from the plan on, which belongs
// to it or not.
func fromPlan(w Within, incl bool) Within {
	if w.What != Over && w.What != Short {
		return w
	}
	w.Ranges = slices.Clone(w.Ranges)
	for k, g := range w.Ranges {
		if g.Hi.Set && !g.Hi.Target && !g.Exact && !g.Lo.Set {
			w.Ranges[k].Lo = Bound{At: Quantity{Unit: g.Hi.At.Unit}, Incl: incl, Set: true, Said: true}
		}
	}
	return w
}

// namedAlike reports whether the row itself counts the distance that a range is named by (结余).
func (j *judge) namedAlike(w Within) bool {
	for _, names := range [...][]string{underNames(), overNames()} {
		for _, n := range names {
			if strings.HasPrefix(w.Words, n) {
				return strings.Contains(j.row.Level3, n)
			}
		}
	}
	return false
}
