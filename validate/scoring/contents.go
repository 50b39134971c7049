package scoring

import "slices"

// settleContents passes over the entries of a list that have no award of their own
// where all that follows counts what does not comply (①…；②…。每发现一处不符合扣1分); else
// they are unread.
func (p *parser) settleContents() {
	if p.eachContent() {
		return
	}
	counted := len(p.rule.Clauses) > 0
	for _, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		counted = counted && step && !s.Add && (s.What == Events || s.What == Missing)
	}
	if counted {
		p.readContents()
	}
}

// readContents takes the entries of the list off what was not understood.
func (p *parser) readContents() {
	for _, e := range p.contents {
		p.rule.Unread = slices.DeleteFunc(p.rule.Unread, func(s Span) bool {
			return e.at.From <= s.From && s.To <= e.at.To || s.From <= e.at.From && e.at.To <= s.To
		})
		p.rule.Passed = append(p.rule.Passed, e.at)
	}
}

// eachContent gives every entry of the list what each is worth: ①…；②…。每符合一项得1分.
func (p *parser) eachContent() bool {
	if len(p.contents) < 2 || len(p.rule.Clauses) != 1 {
		return false
	}
	c := p.rule.Clauses[0]
	s, ok := c.Then.(Step)
	if !ok || !s.Add || s.Bonus || s.By.OfFull || !s.Every.N.Equal(one()) || s.Every.Unit.Kind != Count || !oneOf(s.Every.Unit.Text, entryUnits()) {
		return false
	}
	p.rule.Clauses = nil
	p.readContents()
	for i, e := range p.contents {
		p.add(Clause{When: Text{Words: gradeAfterIs(e.words)}, Then: Points{s.By.N, s.By.N}, Part: i + 1, At: e.at})
	}
	p.rule.Passed = append(p.rule.Passed, c.At)
	return true
}
