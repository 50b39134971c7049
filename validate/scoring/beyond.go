package scoring

// pointBounds takes 超过3个百分点 and 低于5个百分点 for distances: no value is counted in
// percentage points.
func (p *parser) pointBounds() {
	points := false
	look(p.rule.Clauses, func(w Within) { points = points || w.Ranges[0].anyEnd().At.Unit.Kind == Point })
	if !points {
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if len(w.Ranges) != 1 || w.What != Value || w.Ranges[0].anyEnd().At.Unit.Kind != Point || subjectOf(*w) != "" {
			return
		}
		switch r := w.Ranges[0]; {
		case r.Lo.Set && !r.Hi.Set && r.Lo.At.Unit.Kind == Point:
			w.What = Over
		case r.Hi.Set && !r.Lo.Set && r.Hi.At.Unit.Kind == Point:
			r.Lo, r.Hi = r.Hi, Bound{} // 低于5个百分点: five or more below
			r.Lo.Incl = true
			w.What, w.Ranges = Short, []Range{r}
		}
	})
}

// excessSteps lets steps under 超额部分 and 不足部分 count from the plan, or from the number
// that is named with it: 超5000万元部分每500万元加1分.
func (p *parser) excessSteps() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Add && !s.Bonus || s.What != Done && s.What != Events && s.What != Off && s.What != Over && s.What != Short {
			continue
		}
		what, beyond := p.beyondWhat(c.When)
		if t, text := c.When.(Text); text && !beyond && p.sameUnit(s.Every.Unit) {
			what, beyond = p.sideOf(t.Words)
		}
		if !beyond || what == Short && s.Bonus && !namesSaving(stripTail(wordsOf([]Cond{c.When}))) || (what == Late) != s.Every.Unit.isTime() {
			continue
		}
		s.What = what
		p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
	}
}

// stepsPast lets 超过100%的，超过部分每1个百分点扣1分 count what lies beyond, under that limit.
func (p *parser) stepsPast() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Add || s.What != Over && s.What != Short && s.What != Off {
			continue
		}
		w, part, limited := partBeyond(c.When)
		if !limited {
			continue
		}
		what, beyond := p.beyondWhat(part)
		if v, short := part.(Within); short && failsPlan(v) && oneOf(stripTail(v.Words), belowWords()) {
			what, beyond = Short, true // 不足部分
		}
		if beyond && (what == Over && w.Ranges[0].Lo.Set || what == Short && w.Ranges[0].Hi.Set) {
			s.What = what
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = w, s
		}
	}
}

// partBeyond splits a limit from the words behind it for what lies beyond.
func partBeyond(c Cond) (w Within, part Cond, ok bool) {
	all, is := c.(All)
	if !is || len(all.Parts) != 2 {
		return w, nil, false
	}
	w, ok = all.Parts[0].(Within)
	return w, all.Parts[1], ok && (w.What == Value || w.What == Over && w.Ranges[0].Lo.Target) && len(w.Ranges) == 1 && w.Ranges[0].Lo.Set != w.Ranges[0].Hi.Set
}

// growthSteps lets 5个以上每增加1个得1分 count from 5 where 5 earn points of their own, or where
// nothing but a base does: it comes on top of those.
func (p *parser) growthSteps() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		w, has := c.When.(Within)
		if !ok || !has || !s.Add || s.What != Over || w.What != Value || w.Of != Unsaid || len(w.Ranges) != 1 {
			continue
		}
		from := w.Ranges[0].Lo
		if alone := len(p.rule.Clauses) == 1; alone && from.Set && !from.Target && !w.Ranges[0].Hi.Set && !s.Bonus && !p.rule.HasMark {
			p.rule.Mark, p.rule.HasMark = from.At, true // 达到60%后每增加5%得1分, and nothing else
		}
		if subjectOf(w) != "" {
			continue
		}
		if !from.Set || from.Target || w.Ranges[0].Hi.Set || !p.topAt(from.At) && !p.onBase(i, s) {
			continue
		}
		if !p.topAt(from.At) {
			p.rule.Mark, p.rule.HasMark = from.At, true
		}
		p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, p.onTop(s)
	}
}

// onTop makes a step that gives points one that adds to those of a tier, up to the
// most of both together.
func (p *parser) onTop(s Step) Step {
	top, _, _ := p.topTier()
	most := s.Limit
	if !most.Set && len(p.said) == 1 {
		most = Cap{p.said[0].n, true}
	}
	if s.Bonus || most.Set && most.N.Cmp(top) <= 0 {
		return s
	}
	if most.Set {
		p.rule.MostBonus = Cap{most.N.Sub(top), true}
	}
	p.rule.MostGain = Cap{}
	s.Bonus, s.Limit = true, Cap{} // without a bound nothing above the tier is sure
	return s
}

// onBase reports whether clause i adds to a base and nothing else is said.
func (p *parser) onBase(i int, s Step) bool {
	if !s.Bonus || p.rule.HasMark {
		return false
	}
	for k, c := range p.rule.Clauses {
		_, always := c.When.(Always)
		_, fixed := c.Then.(Points)
		if k != i && !(always && fixed) {
			return false
		}
	}
	return len(p.rule.Clauses) == 2
}

// beyondWhat tells conditions that only say on which side of the plan a step counts.
func (p *parser) beyondWhat(c Cond) (Measure, bool) {
	words := ""
	switch w := c.(type) {
	case Text:
		words = w.Words
	case Within:
		r := w.Ranges[0]
		if w.What == Over && r.Lo.Set && !r.Lo.Target && len(w.Ranges) == 1 && p.topAt(r.Lo.At) {
			return Over, true
		}
		if hasNumber(c) || w.What != Value && w.What != Over && w.What != Short {
			return 0, false
		}
		words = w.Words
	case Met:
		words = w.Words
	}
	switch words = stripTail(words); {
	case oneOf(words, overtimeWords()):
		return Late, true
	case oneOf(words, excessWords()), p.fewer(words, moreSide), p.fewer(words, excessWords()[0]):
		return Over, true
	case oneOf(words, shortfallWords()), namesSaving(words), p.fewer(words, fewSide):
		return Short, true
	}
	return 0, false
}

// topAt reports whether the tier with the most points begins at q.
func (p *parser) topAt(q Quantity) bool {
	top, _, ok := p.topTier()
	found := false
	for _, c := range p.rule.Clauses {
		w, is := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if ok && is && fixed && pts.Hi.Equal(top) && w.What == Value && w.Ranges[0].Lo.Set {
			d, same := compareQ(w.Ranges[0].Lo.At, q)
			found = found || same && d == 0
		}
	}
	return found
}

// looseEnds marks 超过5天不得分 behind 每超过1天扣1分, of which only the row tells whether the
// value is meant or the excess.
func (p *parser) looseEnds() {
	if !p.rule.stepsOver() {
		return
	}
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if _, step := c.Then.(Step); step || !ok || gains(c.Then) || w.What != Value || len(w.Ranges) != 1 || subjectOf(w) != "" || !containsAny(w.Words, strictWords()[0], beyondWords()[0]) {
			continue
		}
		w.Loose = w.Ranges[0].Lo.Set && !w.Ranges[0].Hi.Set && !w.Ranges[0].Lo.Target
		p.rule.Clauses[i].When = w
	}
}

// lateCounts takes 迟报1次 and 迟报3次以上 for counts of what was late.
func (p *parser) lateCounts() {
	late := false
	look(p.rule.Clauses, func(w Within) { late = late || w.What == Late })
	if !late {
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if w.What == Late && w.Ranges[0].anyEnd().At.Unit.Kind == Count {
			w.What = Value
		}
	})
}

// follows reports whether a range begins where another ends: 5%-10% after 5%以内, 6-10个
// after 1-5个.
func (r Range) follows(s Range) bool {
	a, b := r.Lo.At, s.Hi.At
	if r.Hi.Set && a.Unit.Kind == Bare {
		a.Unit = r.Hi.At.Unit
	}
	if a.Unit != b.Unit || s.Hi.Target {
		return false
	}
	return a.N.Equal(b.N) || a.Unit.Kind == Count && a.N.Equal(b.N.Add(one()))
}
