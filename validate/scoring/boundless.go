package scoring

// boundOfNothing leaves unread a bound of the score below full marks where the sentence does
// nothing but take points (每低1个百分点扣1分，总分不超过3分，满分10分): full marks could never be had.
func (p *parser) boundOfNothing() {
	r := &p.rule
	if !r.MostGain.Set || !r.HasFull || r.MostGain.N.Cmp(r.Full) >= 0 || len(r.Clauses) == 0 {
		return
	}
	for _, c := range r.Clauses {
		if s, step := c.Then.(Step); !step || s.Add {
			return
		}
	}
	p.unread(r.FullAt)
}

// boundBelowTier leaves unread a bound of the score below what a tier of it gives: 完成得10分。未完成的按比例
// 得分。最高不超过8分. It may be that of the proportion, or of all, and then the tier could never be had.
func (p *parser) boundBelowTier() {
	r := &p.rule
	if !r.MostGain.Set || r.Kind != Choice {
		return
	}
	for _, c := range r.Clauses {
		if pts, ok := c.Then.(Points); ok && !isAlways(c.When) && pts.Hi.Cmp(r.MostGain.N) > 0 {
			p.unread(Span{0, len([]rune(r.Text))})
			return
		}
	}
}

// strayBounds leaves unread words for a bound that were taken for a case: 下限3分, 最多只扣3分.
func (p *parser) strayBounds() {
	for _, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if !ok || len([]rune(t.Words)) > maxBoundWords {
			continue
		}
		if _, fixed := c.Then.(Points); fixed && !isZero(c.Then) || isDeduct(c.Then) {
			if prefixLen([]rune(t.Words), boundLeads()) > 0 {
				p.unread(c.At)
			}
		}
	}
}

// figureAndElse leaves unread a figure that was joined with 否则 into one case: its own award is lost
// before it (记2分（不少于80万元）、记1分（不少于24万元）、否则，不得分), and with it whose all of them are.
func (p *parser) figureAndElse() {
	for _, c := range p.rule.Clauses {
		all, ok := c.When.(All)
		if !ok {
			continue
		}
		figure, rest := false, false
		for _, part := range all.Parts {
			w, within := part.(Within)
			figure = figure || within && w.What == Value
			rest = rest || isElse(part)
		}
		if figure && rest {
			p.unread(Span{0, len([]rune(p.rule.Text))})
			return
		}
	}
}
