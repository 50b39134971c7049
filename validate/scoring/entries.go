package scoring

import "strings"

// needsAll takes 缺一项不得分 after the entries of a marked list for a condition on
// all of them.
func (p *parser) needsAll() {
	if !p.marked {
		return
	}
	cs := p.rule.Clauses
	n := len(cs) - 1
	if n < 1 || !isZero(cs[n].Then) || cs[n].Part != cs[n-1].Part {
		return
	}
	words := ""
	switch w := cs[n].When.(type) {
	case Within:
		words = w.Words
	case Text:
		words = w.Words
	}
	if !oneOf(stripTail(words), anyMissing()) {
		return
	}
	p.rule.Clauses = cs[:n]
	if !p.isItems() {
		p.rule.Clauses = cs
		return
	}
	p.rule.AllOrNone = true
}

// stripTail drops 的 and 者.
func stripTail(s string) string { return strings.TrimRight(s, deRunes) }

// exclusive reports whether a clause speaks of how many of the others hold
// (只完成一项得5分), so that the clauses are no list.
func (p *parser) exclusive() bool {
	for _, c := range p.rule.Clauses {
		said := strings.Join(condWords(c.When), "")
		for _, w := range withins(c.When) {
			said += w.Words
		}
		if containsAny(said, onlySome()...) {
			return true
		}
	}
	return false
}

// ownStep reports whether the only awarding step counts another thing than the
// other awards (召开会议4次得4分；每次有纪要得1分).
func (p *parser) ownStep(a awarding) bool {
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || !s.Add || s.Bonus {
			continue
		}
		own := strings.TrimPrefix(stripNumbers(s.Words), s.Every.Unit.Text)
		if len([]rune(own)) < 3 {
			return false
		}
		for _, about := range a.abouts {
			if differentSubjects([]string{own, about}) {
				return true
			}
		}
	}
	return false
}

// otherThings reports whether tiers count people and things by different names
// (培训4次, 培训人数200人), so that they are no tiers of one scale.
func (p *parser) otherThings() bool {
	type thing struct {
		name   string
		people bool
	}
	var seen []thing
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || !gains(c.Then) {
			continue
		}
		u := w.Ranges[0].anyEnd().At.Unit
		t := thing{subjectOf(w), countsPeople(u.Text)}
		if u.Kind != Count || t.name == "" {
			return false
		}
		for _, o := range seen {
			if o.name == t.name || o.people == t.people {
				return false
			}
		}
		seen = append(seen, t)
	}
	return len(seen) > 1
}

// sharedSteps leaves unread a deduction at the end of a list that may be for its
// last entry or for all (培训5次得2分，检查3次得3分，每少1次扣0.5分; …。缺一项扣1分).
func (p *parser) sharedSteps() {
	cs := p.rule.Clauses
	last := cs[len(cs)-1]
	s, ok := last.Then.(Step)
	if !ok || s.Add {
		return
	}
	if oneOf(stripTail(s.Words), anyMissing()) {
		p.rule.Clauses = cs[:len(cs)-1]
		if p.eachWorth(s.By) {
			p.rule.Passed = append(p.rule.Passed, last.At) // 各得1分，缺一项扣1分: said twice
			return
		}
		p.rule.Clauses = cs
		p.unread(last.At)
		return
	}
	counted := 0
	for _, c := range cs[:len(cs)-1] {
		if o, step := c.Then.(Step); step && !o.Add {
			return
		}
		w, ok := c.When.(Within)
		if ok && gains(c.Then) && w.Ranges[0].anyEnd().At.Unit == s.Every.Unit {
			counted++
		}
	}
	if counted > 1 {
		p.unread(last.At)
	}
}

// eachWorth reports whether every entry gives exactly that much.
func (p *parser) eachWorth(a Amount) bool {
	for _, c := range p.rule.Clauses {
		pts, ok := c.Then.(Points)
		if !ok || a.OfFull || !pts.Lo.Equal(a.N) || !pts.Hi.Equal(a.N) {
			return false
		}
	}
	return true
}

// ownAwards reports whether several things are awarded by name, each with its
// own points (报送及时得2分，…；内容完整得3分，…), so that the deductions belong to them.
func (p *parser) ownAwards() bool {
	var names []string
	for _, c := range p.rule.Clauses {
		pts, ok := c.Then.(Points)
		if !ok || pts.Hi.Sign() <= 0 || isExempt(c) {
			continue
		}
		switch w := c.When.(type) {
		case Text:
			names = append(names, w.Words)
		case Met:
			names = append(names, w.Words)
		default:
			return false
		}
	}
	return len(names) > 1 && !graded(names) && !byDegree(names)
}
