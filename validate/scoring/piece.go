package scoring

import (
	"slices"

	"jixiaobot/validate/num"
)

// pieces makes steps of 完成1项得2分，满分10分 and 获得1次表彰加1分，最高加3分, where the cap shows
// that every one counts, and leaves unread what may be a step or a tier.
func (p *parser) pieces() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || len(w.Ranges) != 1 || c.Part > 0 {
			continue
		}
		switch a := c.Then.(type) {
		case Points:
			p.pieceGain(i, w, a)
		case Bonus:
			p.pieceBonus(i, w, a)
		}
	}
}

// pieceGain takes 完成1项得2分 for a step where full marks are more.
func (p *parser) pieceGain(i int, w Within, a Points) {
	at := w.Ranges[0].Lo.At
	if w.What != Value || !a.Lo.Equal(a.Hi) || a.Hi.Sign() <= 0 || !reachesJust(w) {
		return
	}
	if p.restatesStep(i, at, a) {
		p.unread(p.rule.Clauses[i].At) // 共5项，每项1分，完成1项得1分: what all of them give is not said
		return
	}
	most := p.rule.MostGain
	if !most.Set && len(p.said) > 0 {
		most = Cap{p.said[0].n, true}
	}
	if p.gainers()-p.fixedBonuses() != 1 || !most.Set || most.N.Cmp(a.Hi) <= 0 {
		return
	}
	switch {
	case p.failsShort():
		p.unread(p.rule.Clauses[i].At) // 完成1项得2分，未完成不得分，满分10分
	case at.Unit.Kind == Count && at.N.Equal(one()), at.Unit.Kind == Percent && wholePieces(at.N, a.Hi, most.N):
		p.rule.Clauses[i].When = Always{}
		p.rule.Clauses[i].Then = Step{What: Done, Every: at, By: Amount{N: a.Hi}, Add: true, Limit: most, Words: w.Words}
	case at.Unit.Kind == Percent && at.N.Cmp(num.Int(100)) >= 0:
	case len(p.rule.Clauses) == 1 && !w.Ranges[0].Lo.Target:
		p.unread(p.rule.Clauses[i].At) // 完成5个得2分，满分10分: for each five, or for five and more
	}
}

// fixedBonuses counts what comes on top for something in words: 获得表彰的加1分.
func (p *parser) fixedBonuses() int {
	n := 0
	for _, c := range p.rule.Clauses {
		_, text := c.When.(Text)
		if _, bonus := c.Then.(Bonus); bonus && text {
			n++
		}
	}
	return n
}

// failsShort reports whether nothing is given where the plan is not reached.
func (p *parser) failsShort() bool {
	return slices.ContainsFunc(p.rule.Clauses, func(c Clause) bool {
		m, ok := c.When.(Met)
		return ok && m.Not && !m.OnTime && isZero(c.Then)
	})
}

// wholePieces reports whether parts of so many percent make up the whole, and their points
// the full marks: 完成10%得1分，满分10分.
func wholePieces(every, by, full num.Num) bool {
	n, ok := num.Int(100).Div(every)
	return ok && n.IsInt() && n.Cmp(one()) > 0 && n.Mul(by).Equal(full)
}

// reachesJust reports whether a range is said by 完成 or 实现 and a number alone, without 以上.
func reachesJust(w Within) bool {
	r := w.Ranges[0]
	return r.Lo.Set && !r.Hi.Set && !r.Lo.Target && r.Lo.Incl && w.Of == Unsaid && startsWithAny(w.Words, pieceVerbs()) && !containsAny(w.Words, upTails()...)
}

// restatesStep reports whether a step of the rule gives the same for the same thing.
func (p *parser) restatesStep(i int, at Quantity, a Points) bool {
	for k, c := range p.rule.Clauses {
		if s, ok := c.Then.(Step); ok && k != i && s.Add && s.Every.Unit == at.Unit && s.Every.N.Equal(at.N) && s.By.N.Equal(a.Hi) {
			return true
		}
	}
	return false
}

// pieceBonus takes 获得1次表彰加1分 for a step above a base, and 较计划提高1个百分点加0.5分 for one
// above the plan.
func (p *parser) pieceBonus(i int, w Within, b Bonus) {
	r := w.Ranges[0]
	if w.What != Value || !r.Exact || r.Lo.Target || r.Lo.At.N.Sign() <= 0 {
		return
	}
	s := Step{What: Over, Every: r.Lo.At, By: b.By, Add: true, Bonus: true, Words: w.Words}
	switch {
	case w.Trend && hasAny(scan(w.Words).toks, wTarget):
		if containsAny(w.Words, fallWords()...) {
			s.What = Short
		}
	case r.Lo.At.Unit.Kind == Count && r.Lo.At.N.Equal(one()) && p.onlyBase():
		s.What = Done
	default:
		return
	}
	p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
}

// onlyBase reports whether a rule gives a base and one bonus above it and nothing else.
func (p *parser) onlyBase() bool {
	bonuses := 0
	for _, c := range p.rule.Clauses {
		_, always := c.When.(Always)
		switch c.Then.(type) {
		case Bonus:
			bonuses++
		case Points:
			if !always {
				return false
			}
		default:
			return false
		}
	}
	return bonuses == 1
}
