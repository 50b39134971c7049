package scoring

// innerCounts settles two counts that stand before one award. 完成10篇；超过10篇的每篇加0.2分 names the
// plan before the step counts what is beyond it; 15个村，完成一个得1分 names all things before what one
// of them earns, and how many count is not said then.
func (p *parser) innerCounts() {
	for i, c := range p.rule.Clauses {
		if a, ok := c.When.(All); ok && c.Part == 0 && gains(c.Then) {
			p.innerCount(i, a)
		}
		if w, ok := c.When.(Within); ok && (p.eachOfAll(c, w) || isZero(c.Then) && pricesInside(w)) {
			p.unread(c.At)
		}
	}
}

// innerCount settles the counts of one clause.
func (p *parser) innerCount(i int, a All) {
	var counts []Within
	for _, part := range a.Parts {
		w, ok := part.(Within)
		if !ok || len(w.Ranges) != 1 || w.Ranges[0].anyEnd().Target || w.Ranges[0].anyEnd().At.Unit.Kind != Count {
			return
		}
		counts = append(counts, w)
	}
	if len(counts) != 2 {
		return
	}
	first, last := counts[0].Ranges[0], counts[1].Ranges[0]
	c := p.rule.Clauses[i]
	s, step := c.Then.(Step)
	switch d, same := compareQ(last.anyEnd().At, first.anyEnd().At); {
	case !step && first.Exact && first.Lo.At.N.Cmp(one()) > 0 && last.anyEnd().At.N.Equal(one()) && last.Lo.Set:
		p.unread(c.At)
	case !step || !s.Add:
	case same && d == 0 && counts[0].What == Value && counts[1].What == Value && first.Lo.Set && last.Lo.Set && !last.Hi.Set:
		p.rule.Clauses[i].When = counts[1]
	default:
		p.unread(c.At)
	}
}

// eachOfAll reports whether a step gives points for each of so many things that the sentence names
// before it, beside words that give nothing where the plan is not reached (15个村，每完成一个得1分，
// 未完成不得分): those of one thing, or of all of them.
func (p *parser) eachOfAll(c Clause, w Within) bool {
	s, step := c.Then.(Step)
	return step && s.Add && !s.Bonus && s.What == Done && c.Part == 0 && len(w.Ranges) == 1 && w.Ranges[0].Exact && p.failsShort()
}

// pricesInside reports whether a count was read on into points that are no award of its own: 5个项目共8分，
// 未开工的不得分.
func pricesInside(w Within) bool {
	if !w.Ranges[0].Exact || w.Ranges[0].Lo.At.Unit.Kind != Count || !containsAny(w.Words, totalLeads()...) {
		return false
	}
	toks := scan(w.Words).toks
	for i := 1; i < len(toks); i++ {
		if toks[i].is(wPoint) && toks[i-1].is(wNum) {
			return true
		}
	}
	return false
}
