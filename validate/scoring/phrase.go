package scoring

// stepPhrase reads a step with 每.
func (p *parser) stepPhrase() bool {
	if !p.toks[p.i].is(wEvery) {
		return false
	}
	s, open, next, ok := p.step(p.i)
	if !ok {
		return false
	}
	if n := len(p.rule.Clauses); s.NoBy && p.at(next).is(wEvery) && next-p.i <= 3 {
		p.unread(p.span(p.toks[p.i].from, p.at(next-1).to)) // 每人每少1天扣0.1分: for how many
		p.rule.Clauses = p.rule.Clauses[:n]
		p.pend, p.i = nil, next
		return true
	}
	p.leadBeforeStep(s)
	if s.Bonus && p.lead != nil && len(p.trim(p.pend)) == 0 {
		p.add(Clause{When: Met{}, Then: p.lead.award, Part: p.part, At: p.leadAt})
		p.lead = nil // 计3分，每超1万加计1分: 3 for what the row asks
	}
	p.headLead() // （6分）每少1个扣0.5分: whatever follows is not what 6 is for
	var award Award = s
	if open != nil {
		award = open
	}
	from := p.i
	p.i = next
	if next < len(p.toks) && next > 0 && (s.NoBy || s.NoEvery) {
		p.skipOpenTail()
	}
	at := p.span(p.toks[from].from, p.at(p.i-1).to)
	if s.NoEvery && p.at(p.i).is(wDeduct, wBonus) && p.amountAt(p.i+1) {
		p.unread(at) // 每扣1分扣0.5分
	}
	if open == nil && (s.What == Over || s.What == Short || s.What == Missing || s.What == Off) && p.bothWays(p.toks[from+1:p.i]) {
		if s.What == Missing || s.What == Off {
			s.What = Short // 多或少1个, 每上下浮动1%
			award = s
		}
		twin := s
		twin.What = Short + Over - s.What
		p.clauseAt(p.pend, twin, at)
	}
	p.clauseAt(p.pend, award, at)
	p.pend = nil
	return true
}

// skipOpenTail passes over the rest of 相应扣分 after a step without amount.
func (p *parser) skipOpenTail() {
	for p.at(p.i).is(wScoreVerb, wDeduct, wOwn) {
		p.i++
	}
}

// leadBeforeStep settles an award that stands before its condition when a step
// follows: 计8分2026年12月31日前完成每推迟十天扣两分. Where the condition is the
// step's own (10分，未完成的每少1个扣1分) the award was a heading.
func (p *parser) leadBeforeStep(s Step) {
	if p.lead == nil || len(p.trim(p.pend)) == 0 {
		return
	}
	c, bad := p.cond(p.pend, true)
	if len(bad) > 0 || !goodSide(c, s) {
		return
	}
	l := *p.lead
	p.lead = nil
	p.clause(p.pend, l)
	p.pend = nil
}

// goodSide reports whether a condition is the one that earns full marks, seen
// from a step that takes points.
func goodSide(c Cond, s Step) bool {
	switch c := c.(type) {
	case Met:
		return !c.Not
	case Within:
		r := c.Ranges[0]
		switch {
		case c.What == Day:
			return r.Hi.Set
		case s.What == Short:
			return r.Lo.Set
		case s.What == Over:
			return r.Hi.Set
		}
	}
	return false
}

// joinLead settles an award before its condition at a note like 扣完为止.
func (p *parser) joinLead() {
	if p.lead != nil && len(p.trim(p.pend)) > 0 {
		l := *p.lead
		p.lead = nil
		p.clause(p.pend, l)
		p.pend = nil
	}
}

// openPhrase reads 酌情扣分, and 按超过的比重赋分 whose formula follows.
func (p *parser) openPhrase() bool {
	t := p.toks[p.i]
	if !t.is(wOpen) {
		return false
	}
	if prefixLen(p.rs[t.to:], divideWords()) > 0 && len(p.trim(p.pend)) == 0 {
		p.rule.Passed = append(p.rule.Passed, p.span(t.from, t.to))
		p.i++ // 根据实际情况分为…三档: the grades leave nothing open
		return true
	}
	end := p.openEnd(p.i)
	o := Open{Words: p.words(p.toks[p.i:end])}
	ts := p.toks[p.i:end]
	o.Minus = hasAny(ts, wDeduct)
	o.Bonus = hasAny(ts, wBonus)
	if !o.Minus && !o.Bonus && len(ts) == 1 && !hasAny(p.toks[p.i:min(p.i+4, len(p.toks))], wScoreVerb, wGet, wDeduct) && !t.isLongOpen() {
		return false // 适当, 视情况 without points: a word of the condition
	}
	for k, u := range ts {
		if u.is(wNum) && k+1 < len(ts) && ts[k+1].is(wPoint) {
			o.Most, o.HasMost = Amount{N: u.n}, true
		}
	}
	from := p.i
	p.i = end
	p.clauseAt(p.pend, o, p.span(p.toks[from].from, p.at(end-1).to))
	p.pend = nil
	return true
}

func (t token) isLongOpen() bool { return t.to-t.from > 2 }

// awardPhrase reads an award and makes a clause with the pending words; without
// such words the award waits for the words after it.
func (p *parser) awardPhrase() bool {
	if p.toks[p.i].is(wDeduct) && p.at(p.i+1).is(wEQ) && p.rs[p.at(p.i+1).from] == '=' {
		p.guessing, p.guess = true, ""
		e, next, ok := p.formula(p.i + 2)
		p.guessing = false
		if ok && isFormula(e) && !p.at(next).is(wEQ) {
			from := p.i
			p.i = next
			for p.at(p.i).is(wPoint) {
				p.i++
			}
			p.formulaClause(less(e), from)
			return true
		}
		p.skipToStop() // 扣分=…: a formula for what is taken, not known here
		return true
	}
	a, ok := p.award(p.i)
	if !ok {
		return false
	}
	if p.rateOfStep(a) {
		return true
	}
	from := p.i
	p.i = a.next
	p.allOff(&a, from)
	at := p.span(p.toks[from].from, p.at(a.next-1).to)
	if a.hasFull {
		p.sayFull(a.full, at)
	}
	ts := p.trim(p.pend)
	if p.headless(ts, a) {
		p.unread(p.spanOf(ts))
	}
	if pts, ok := a.award.(Points); ok && a.bare && len(ts) > 0 && pts.Lo.Equal(pts.Hi) && p.headingEnds(from) && subjectLike(p.words(ts)) && !hasAny(ts, wNum, wDate) {
		p.sayFull(pts.Hi, at) // 培训合格率（3分）：…
		p.pend = nil
		return true
	}
	if pts, ok := a.award.(Points); ok && a.bare && len(ts) > 0 && pts.Lo.Equal(pts.Hi) && !hasAny(ts, wNum, wDate) && p.headsRest(from, ts) {
		p.sayFull(pts.Hi, at)
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		p.pend = nil
		return true
	}
	if p.fills(a, ts, at) {
		return true
	}
	switch {
	case a.per:
		p.perClause(a, at)
	case len(ts) == 0 && p.toks[from].is(wBase) || hasAny(ts, wBase) && len(ts) <= 2:
		p.base(a, at)
	case len(ts) == 0:
		p.leadAward(a, at)
	default:
		p.clauseHere(a, at)
	}
	p.pend = nil
	return true
}

// skipToStop leaves everything up to the next stop unread.
func (p *parser) skipToStop() {
	from := p.i
	for p.i < len(p.toks) && !p.toks[p.i].is(wSemi, wStop) {
		p.i++
	}
	p.unread(p.span(p.toks[from].from, p.toks[p.i-1].to))
	p.pend = nil
}

// bothWays reports whether a step counts on either side of the mark: 每超过（降低）
// 1%, 每高于或低于1%, 每增减1%.
func (p *parser) bothWays(ts []token) bool {
	low, high := false, false
	for _, t := range ts {
		switch {
		case t.is(wNum):
			return low && high
		case containsAny(p.words([]token{t}), bothWord):
			return true
		case t.is(wPlusMinus):
			low, high = true, true // 每上下浮动1%
		case t.is(wHigh) && !t.is(wLow), oneOf(p.words([]token{t}), overNames()):
			high = true
		case t.is(wLow) && !t.is(wHigh), oneOf(p.words([]token{t}), underNames()):
			low = true
		}
	}
	return false
}
