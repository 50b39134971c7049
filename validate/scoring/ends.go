package scoring

import "slices"

// ends decides the ends that do not say 含 themselves: with 含 anywhere they are
// out, else in (convention 9).
func (p *parser) ends() {
	said := false
	look(p.rule.Clauses, func(w Within) {
		for _, r := range w.Ranges {
			said = said || r.Lo.Set && r.Hi.Set && !r.Exact && (r.Lo.Said && r.Lo.Incl || r.Hi.Said && r.Hi.Incl) && containsAny(w.Words, inclusionRune)
		}
	})
	said = said || p.saysIncl()
	p.rule.EndsOut = said
	unsaid := false
	look(p.rule.Clauses, func(w Within) { unsaid = unsaid || slices.ContainsFunc(w.Ranges, Range.unsaid) })
	if unsaid {
		each(p.rule.Clauses, func(w *Within) { w.settleEnds(said) })
	}
	if unsaid && said {
		p.wholeEnds()
	}
	if note := p.endNotes(); note.lo != 0 || note.hi != 0 {
		each(p.rule.Clauses, note.settle)
	}
}

// unsaid reports whether a range has an end that does not say whether it is in.
func (r Range) unsaid() bool { return r.Lo.Set && !r.Lo.Said || r.Hi.Set && !r.Hi.Said }

// settleEnds decides the unsaid ends of all ranges: out where the sentence says 含 of
// others, else in.
func (w *Within) settleEnds(said bool) {
	for i := range w.Ranges {
		r := &w.Ranges[i]
		lo, hi := r.Lo, r.Hi
		if lo.Set && !lo.Said {
			r.Lo.Incl = !said || hi.Said && !hi.Incl // 80个-100个（不含）
		}
		if hi.Set && !hi.Said {
			r.Hi.Incl = !said || lo.Said && !lo.Incl
		}
	}
}

// outerEnds takes in the unsaid end of the outermost range, 100% of 90%（含）-100%,
// beyond which no other tier lies.
func (p *parser) outerEnds() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || len(w.Ranges) != 1 || w.Ranges[0].Exact || w.Ranges[0].Hi.Target || w.Ranges[0].Lo.Target || !w.Ranges[0].Lo.Set || !w.Ranges[0].Hi.Set || w.What == Day {
			continue
		}
		r := w.Ranges[0]
		if !r.Hi.Said && p.outermost(i, w, r.Hi.At, 1) {
			r.Hi.Incl = true
		}
		if !r.Lo.Said && p.outermost(i, w, r.Lo.At, -1) {
			r.Lo.Incl = true
		}
		w.Ranges = []Range{r}
		p.rule.Clauses[i].When = w
	}
}

// outermost reports whether no other tier reaches q on that side.
func (p *parser) outermost(i int, w Within, q Quantity, side int) bool {
	for k, c := range p.rule.Clauses {
		if k == i {
			continue
		}
		for v := range withins(c.When) {
			r := v.Ranges[0]
			if v.What != w.What || side > 0 && !r.Hi.Set || side < 0 && !r.Lo.Set {
				return false
			}
			b := r.Hi
			if side < 0 {
				b = r.Lo
			}
			if d, ok := compareQ(b.At, q); !ok || d*side >= 0 {
				return false
			}
		}
	}
	return true
}

func (p *parser) saysIncl() bool {
	return slices.ContainsFunc(p.toks, func(t token) bool {
		return t.is(wIncl) || t.is(wUp, wDown) && containsAny(p.between(t.from, t.to), inclusionRune)
	})
}

// look calls f for every range condition, nested ones too.
func look(cs []Clause, f func(Within)) {
	for _, c := range cs {
		lookCond(c.When, f)
	}
}

func lookCond(c Cond, f func(Within)) {
	switch c := c.(type) {
	case Within:
		f(c)
	case All:
		for _, p := range c.Parts {
			lookCond(p, f)
		}
	case Any:
		for _, p := range c.Parts {
			lookCond(p, f)
		}
	}
}

// each calls f for every range condition, nested ones too, and stores what f
// changed.
func each(cs []Clause, f func(*Within)) {
	for i := range cs {
		cs[i].When = eachCond(cs[i].When, f)
	}
}

func eachCond(c Cond, f func(*Within)) Cond {
	switch c := c.(type) {
	case Within:
		c.Ranges = append([]Range{}, c.Ranges...)
		f(&c)
		return c
	case All:
		return All{eachPart(c.Parts, f), c.Words}
	case Any:
		return Any{eachPart(c.Parts, f), c.Words}
	}
	return c
}

func eachPart(cs []Cond, f func(*Within)) []Cond {
	out := make([]Cond, len(cs))
	for i, c := range cs {
		out[i] = eachCond(c, f)
	}
	return out
}
