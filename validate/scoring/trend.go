package scoring

import "strings"

// trends takes words that only say which way a figure went (未增长, 持平, 同比下降), in the row of
// the rate of that change, for what they say of the rate: none of it, 0, below it.
func (j *judge) trends() {
	if j.a.kind != isNumber || j.a.short || !j.rate || !j.hasT {
		return
	}
	rises, falls := j.countsRise(), containsAny(j.row.Level3, downRows()...)
	if rises == falls || falls && j.a.q.N.Sign() < 0 {
		return // a fall as a negative figure: which sign is meant is not said
	}
	for i, c := range j.r.Clauses {
		if all, ok := c.When.(All); ok {
			if w, ok := someTrend(all, falls); ok {
				c.When = w
				j.put(i, c)
			}
			continue
		}
		t, ok := c.When.(Text)
		if !ok || t.Exempt {
			continue
		}
		r, said := trendRange(t.Words, falls)
		if !said {
			continue
		}
		c.When = Within{What: Value, Ranges: []Range{r}, Words: t.Words}
		j.put(i, c)
	}
}

// someTrend is 有下降但不足5% as a range above 0, in the row of a fall.
func someTrend(all All, falls bool) (Within, bool) {
	if len(all.Parts) != 2 {
		return Within{}, false
	}
	t, text := all.Parts[0].(Text)
	w, compares := all.Parts[1].(Within)
	if !text || !compares || t.Exempt || w.What != Value || len(w.Ranges) != 1 {
		return Within{}, false
	}
	hi := w.Ranges[0].Hi
	r, said := trendRange(t.Words, falls)
	if !said {
		r, said = trendRange(strings.TrimPrefix(plain(t.Words), haveWord), falls)
	}
	if !said || r.Hi.Set || w.Ranges[0].Lo.Set || !hi.Set || hi.Target || hi.At.N.Sign() <= 0 {
		return Within{}, false
	}
	w.Ranges, w.Words = []Range{{Lo: r.Lo, Hi: hi}}, all.Words
	return w, true
}

// countsRise reports whether the row is the rate at which something grows.
func (j *judge) countsRise() bool {
	name := j.row.Level3
	if containsAny(name, growthRates()...) || containsAny(name, upRows()...) {
		return true
	}
	if containsAny(name, fallWords()...) || containsAny(name, cutNames()...) {
		return false
	}
	points := unitOf(j.row.Unit).Kind == Point
	return containsAny(name, overYear()...) || points && containsAny(name, increaseNames()...)
}

// trendRange is what words of direction say of the rate of a rise, or with falls of a fall.
func trendRange(words string, falls bool) (Range, bool) {
	s := plain(words)
	for rest, ok := cutLead(s, trendLeads()); ok; rest, ok = cutLead(s, trendLeads()) {
		s = rest
	}
	zero := Bound{Set: true, Said: true}
	at := zero
	at.Incl = true
	up, down, none := riseSaid(), fallSaid(), noRiseSaid()
	if falls {
		up, down, none = down, up, noFallSaid()
	}
	switch {
	case saysTrend(s, none):
		return Range{Hi: at}, true
	case saysTrend(s, unchangedSaid()):
		return Range{Lo: at, Hi: at, Exact: true}, true
	case saysTrend(s, up):
		return Range{Lo: zero}, true
	case saysTrend(s, down):
		return Range{Hi: zero}, true
	}
	return Range{}, false
}

// saysTrend reports whether words are one of those, or the name of a figure and one of those.
func saysTrend(s string, words []string) bool {
	name := withoutTails(s, words)
	return name != s && (name == "" || subjectLike(name))
}

// growthFromZero leaves 0 out of 增长5%以下 where another tier is for no growth.
func (p *parser) growthFromZero() {
	trend, claimed := false, false
	look(p.rule.Clauses, func(w Within) { trend = trend || w.Trend })
	if !trend {
		return
	}
	for _, c := range p.rule.Clauses {
		if t, ok := c.When.(Text); ok {
			up, rise := trendRange(t.Words, false)
			down, fall := trendRange(t.Words, true)
			claimed = claimed || rise && up.Hi.Incl || fall && down.Hi.Incl
		}
		for w := range withins(c.When) {
			r := w.Ranges[0]
			claimed = claimed || w.What == Value && r.Exact && !r.Hi.Target && r.Hi.At.N.IsZero()
		}
	}
	if !claimed {
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if r := w.Ranges[0]; w.Trend && len(w.Ranges) == 1 && r.Lo.Set && r.Lo.At.N.IsZero() && r.Hi.Set && r.Hi.At.N.Sign() > 0 && figuresIn(w.Words) == 1 {
			r.Lo.Incl = false
			w.Ranges = []Range{r}
		}
	})
}

// figuresIn counts the numbers in words.
func figuresIn(words string) int {
	n := 0
	for _, t := range scan(words).toks {
		if t.is(wNum) {
			n++
		}
	}
	return n
}
