package scoring

import "strings"

// allowances takes 允许偏差5% for a band that costs nothing, where it is plain that the step
// beside it counts what lies beyond the band: 允许误差±5%，每超过1%扣1分; 允许超支5%，超出5%的每1%扣1分.
// Any other allowance is not understood.
func (p *parser) allowances() {
	if !p.says(allowWords()...) {
		return
	}
	for i := 0; i < len(p.rule.Clauses); i++ {
		c := p.rule.Clauses[i]
		band, rest, found := allowance(c.When)
		if !found || startsNot(saying(c.When)) {
			continue
		}
		s, step := c.Then.(Step)
		beyond := step && !s.Add && (rest == nil || beyondBand(rest, band))
		switch {
		case band.Ranges[0].Hi.Target, band.What != Gap && band.What != Over && band.What != Short:
			p.unread(c.At)
		case step && beyond && (rest != nil || band.What == Gap && containsAny(s.Words, overAlone()[0], overAlone()[2], overAlone()[5])):
			if s.What == Off {
				s.What = band.What
			}
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
			p.topBefore(i, band)
			i++
		case !step && rest == nil && (isWhole(c.Then) || gains(c.Then) && containsAny(band.Words, insideWords()...)):
			p.rule.Clauses[i].When = band
		case !step && gains(c.Then) && sameBand(rest, band):
			p.rule.Clauses[i].When = rest
		default:
			p.unread(c.At)
		}
	}
}

// allowance is the band that a condition allows, up to its number, and what else the
// condition says.
func allowance(c Cond) (band Within, rest Cond, found bool) {
	switch c := c.(type) {
	case Within:
		band, found = c, containsAny(c.Words, allowWords()...)
	case All:
		if len(c.Parts) != 2 || !containsAny(c.Words, allowWords()...) {
			break
		}
		w, ok := c.Parts[0].(Within)
		band, rest, found = w, c.Parts[1], true
		if !ok {
			return Within{Words: c.Words, Ranges: []Range{{Hi: Bound{Target: true}}}}, rest, true
		}
	}
	if !found || len(band.Ranges) != 1 || !band.Ranges[0].Hi.Set {
		return Within{Ranges: []Range{{Hi: Bound{Target: true}}}}, rest, found
	}
	r := band.Ranges[0]
	r.Lo, r.Exact, r.Hi.Incl = Bound{}, false, true
	band.Ranges = []Range{r}
	return band, rest, true
}

// saying is what a condition says as a whole, from the start.
func saying(c Cond) string {
	switch c := c.(type) {
	case Within:
		return c.Words
	case All:
		return c.Words
	}
	return ""
}

// beyondBand reports whether a condition says no more than that the band is left: 超出5%,
// 超出误差.
func beyondBand(c Cond, band Within) bool {
	switch c := c.(type) {
	case Within:
		if len(c.Ranges) != 1 || !c.Ranges[0].startsAt(band.Ranges[0].Hi.At) {
			return false
		}
		return c.What == band.What || c.What == Over || c.What == Value && !c.Ranges[0].Exact && subjectOf(c) == ""
	case Text:
		return startsWithAny(c.Words, overAlone()) && len([]rune(c.Words)) <= 6 && !strings.ContainsAny(c.Words, figureRunes+denyingRunes)
	}
	return false
}

// sameBand reports whether a condition is the band once more: 偏差在5%以内.
func sameBand(c Cond, band Within) bool {
	w, ok := c.(Within)
	if !ok || w.What != band.What || len(w.Ranges) != 1 || w.Ranges[0].Lo.Set || !w.Ranges[0].Hi.Set {
		return false
	}
	d, same := compareQ(w.Ranges[0].Hi.At, band.Ranges[0].Hi.At)
	return same && d == 0
}

// isWhole reports whether an award is full marks by that name.
func isWhole(a Award) bool {
	s, ok := a.(Share)
	return ok && s.Lo.Equal(one()) && s.Hi.Equal(one())
}

// bandMark lets ±5%-±10% behind 100%±5% count from the 100% in the middle.
func (p *parser) bandMark() {
	gap, mid := false, -1
	for _, c := range p.rule.Clauses {
		w, is := c.When.(Within)
		gap = gap || is && w.What == Gap
	}
	if !gap || p.rule.HasMark {
		return
	}
	top, _, ok := p.topTier()
	for i, c := range p.rule.Clauses {
		w, is := c.When.(Within)
		if !is || len(w.Ranges) != 1 {
			continue
		}
		r := w.Ranges[0]
		pts, fixed := c.Then.(Points)
		if ok && fixed && pts.Hi.Equal(top) && w.What == Value && r.Lo.Set && r.Hi.Set && !r.Exact && !r.Lo.Target && !r.Hi.Target && r.Lo.At.Unit == r.Hi.At.Unit {
			mid = i
		}
	}
	if mid < 0 {
		return
	}
	r := p.rule.Clauses[mid].When.(Within).Ranges[0]
	at := r.Lo.At
	at.N, _ = at.N.Add(r.Hi.At.N).Div(two())
	p.rule.Mark, p.rule.HasMark = at, true
}
