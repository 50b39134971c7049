package scoring

import "strings"

// stepPhrase reads a step with 每.
func (p *parser) stepPhrase() bool {
	if !p.toks[p.i].is(wEvery) {
		return false
	}
	s, open, next, ok := p.step(p.i)
	if !ok {
		return false
	}
	p.leadBeforeStep(s)
	if s.Bonus && p.lead != nil && len(p.trim(p.pend)) == 0 {
		p.add(Clause{When: Met{}, Then: p.lead.award, Part: p.part, At: p.leadAt})
		p.lead = nil // 计3分，每超1万加计1分: 3 for what the row asks
	}
	var award Award = s
	if open != nil {
		award = open
	}
	from := p.i
	p.i = next
	if next < len(p.toks) && next > 0 && (s.NoBy || s.NoEvery) {
		p.skipOpenTail()
	}
	p.clauseAt(p.pend, award, p.span(p.toks[from].from, p.at(p.i-1).to))
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

// formulaPhrase reads 得分=…, and 按…计分 with a formula between.
func (p *parser) formulaPhrase() bool {
	t := p.toks[p.i]
	from := p.i
	j := 0
	switch {
	case t.is(wFormula):
		j = p.i + 1
	case t.is(wPro) && p.at(p.i+1).is(wTimes, wDiv):
		j = p.i
	case t.is(wBy) && !t.is(wPro) && p.ratioWords():
		return true
	case t.is(wBy) && !t.is(wPro), t.is(wGet) && p.at(p.i+1).is(wOpenP):
		j = p.i + 1
	case t.is(wActual, wRate, wOpenP):
		j = p.i
	case t.is(wText) && p.at(p.i+1).is(wTimes, wDiv):
		j = p.i
	default:
		return false
	}
	e, next, ok := p.formula(j)
	if !ok || !isFormula(e) {
		return false
	}
	if p.at(next).is(wEQ) { // 完成率=…: a definition
		return false
	}
	for p.at(next).is(wScoreVerb, wDe, wPoint, wGet, wHarmless, wAs) && !p.at(next).is(wNum) && !p.award0(next) {
		next++
	}
	p.i = next
	p.formulaClause(e, p.span(p.toks[from].from, p.at(next-1).to))
	return true
}

// awaitsFormula reports whether an award only announces the formula after it.
func (p *parser) awaitsFormula(a Award) bool {
	switch a := a.(type) {
	case Proportion:
		return true
	case Open:
		return a.NoAmount && !a.Minus
	}
	return false
}

// ratioWords reads 按实际次数与计划次数的比例计分.
func (p *parser) ratioWords() bool {
	for j := p.i + 1; j < min(p.i+10, len(p.toks)); j++ {
		t := p.toks[j]
		if t.is(wComma, wSemi, wStop, wNum) {
			return false
		}
		w := string(p.rs[t.from:t.to])
		tail := prefixTail(w, ratioTails())
		if tail < 0 {
			continue
		}
		a, b, ok := cutAny(clean(string(p.rs[p.toks[p.i].to:t.from])+w[:tail]), ratioJoints())
		b = strings.TrimSuffix(b, ofWord)
		if !ok || !isActualName(a) || !isTargetName(b) {
			return false
		}
		next := j + 1
		for p.at(next).is(wScoreVerb, wDe, wPoint, wGet, wHarmless) && !p.award0(next) {
			next++
		}
		from := p.i
		p.i = next
		p.formulaClause(Binary{'*', Binary{'/', VarActual, VarTarget}, VarFull}, p.span(p.toks[from].from, p.at(next-1).to))
		return true
	}
	return false
}

// award0 reports whether an award with points starts at i.
func (p *parser) award0(i int) bool {
	if !p.at(i).is(wGet, wDeduct) {
		return false
	}
	_, ok := p.get(i)
	return ok && p.at(i).is(wGet)
}

// isFormula reports whether e computes points: it has an actual in it.
func isFormula(e Expr) bool {
	_, one := e.(Var)
	return !one && (uses(e, VarActual) || uses(e, VarRate))
}

// formulaClause adds the formula, or puts it for a 按…赋分 right before it.
func (p *parser) formulaClause(e Expr, at Span) {
	if n := len(p.rule.Clauses); n > 0 && len(p.trim(p.pend)) == 0 {
		if p.awaitsFormula(p.rule.Clauses[n-1].Then) {
			p.rule.Clauses[n-1].Then = Formula{e}
			return
		}
	}
	p.clauseAt(p.pend, Formula{e}, at)
	p.pend = nil
}

// openPhrase reads 酌情扣分, and 按超过的比重赋分 whose formula follows.
func (p *parser) openPhrase() bool {
	t := p.toks[p.i]
	if !t.is(wOpen) {
		return false
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
		p.skipToStop() // 扣分=…: a formula for what is taken, not known here
		return true
	}
	a, ok := p.award(p.i)
	if !ok {
		return false
	}
	from := p.i
	p.i = a.next
	at := p.span(p.toks[from].from, p.at(a.next-1).to)
	if a.hasFull {
		p.sayFull(a.full, at)
	}
	ts := p.trim(p.pend)
	if pts, ok := a.award.(Points); ok && a.bare && len(ts) > 0 && pts.Lo.Equal(pts.Hi) && p.headingEnds(from) && subjectLike(p.words(ts)) && !hasAny(ts, wNum, wDate) {
		p.sayFull(pts.Hi, at) // 培训合格率（3分）：…
		p.pend = nil
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

// headingEnds reports whether bracketed points at from end a heading.
func (p *parser) headingEnds(from int) bool {
	return p.at(from-1).is(wOpenP) && p.at(p.i).is(wCloseP) && p.at(p.i+1).is(wColon)
}

// base reads 基础分10分.
func (p *parser) base(a taken, at Span) {
	if pts, ok := a.award.(Points); ok {
		p.sayFull(pts.Hi, at)
	}
	p.add(Clause{When: Always{}, Then: a.award, Part: 0, At: at})
}

// clauseHere makes the clause; an award waiting in lead was a heading, unless
// points in brackets end a list entry.
func (p *parser) clauseHere(a taken, at Span) {
	p.headLead()
	p.clauseAt(p.pend, a.award, at)
}

// headLead turns a waiting award into full marks said by a heading.
func (p *parser) headLead() {
	if p.lead == nil {
		return
	}
	if pts, ok := p.lead.award.(Points); ok && pts.Lo.Equal(pts.Hi) && pts.Hi.Sign() > 0 {
		p.sayFull(pts.Hi, p.leadAt)
	} else if _, full := p.lead.award.(Share); !full {
		p.unread(p.leadAt)
	}
	p.lead = nil
}

// leadAward keeps an award without a condition before it.
func (p *parser) leadAward(a taken, at Span) {
	p.headLead()
	if p.sameAsLast(a, at) {
		return
	}
	if _, ok := a.award.(Proportion); ok {
		p.add(Clause{When: Always{}, Then: a.award, Part: p.part, At: at})
		return
	}
	p.lead, p.leadAt = &a, at
}

// sameAsLast takes “得满分，计10分” and “不得分，扣10分” as one award said twice.
func (p *parser) sameAsLast(a taken, at Span) bool {
	n := len(p.rule.Clauses)
	if n == 0 {
		return false
	}
	pts, ok := a.award.(Points)
	if ok && isZero(pts) && isZero(p.rule.Clauses[n-1].Then) && p.toks[p.i-1].to > 0 {
		return true
	}
	if s, full := p.rule.Clauses[n-1].Then.(Share); ok && full && s.Lo.Equal(one()) && pts.Lo.Equal(pts.Hi) && pts.Hi.Sign() > 0 {
		p.sayFull(pts.Hi, at)
		return true
	}
	return false
}

// perClause makes a step of 扣1分/次.
func (p *parser) perClause(a taken, at Span) {
	ts := p.trim(p.pend)
	s := p.stepBody(ts)
	s.Every = Quantity{N: one(), Unit: unitOf(a.unit)}
	switch w := a.award.(type) {
	case Deduct:
		s.By = w.By
	case Bonus:
		s.By, s.Add, s.Bonus = w.By, true, true
	case Points:
		s.By, s.Add = Amount{N: w.Hi}, true
	default:
		p.unread(at)
		return
	}
	p.settle(&s, ts)
	p.clauseAt(nil, s, at)
}

// clause makes a clause of an award read before its condition.
func (p *parser) clause(ts []token, a taken) { p.clauseAt(ts, a.award, p.leadAt) }

// clauseAt makes a clause of pending words and an award.
func (p *parser) clauseAt(ts []token, a Award, at Span) {
	gain := gains(a)
	if head, rest, ok := p.cutPreamble(ts); ok {
		p.preamble(head)
		ts = rest
	}
	if _, isOpen := a.(Open); isOpen {
		ts = p.cutGround(ts)
	}
	c, bad := p.cond(ts, gain)
	for _, b := range bad {
		p.unread(b)
	}
	if c == nil {
		c = Always{}
	}
	if t, ok := c.(Text); ok && subjectLike(t.Words) {
		if _, isOpen := a.(Open); isOpen {
			c = Always{}
		}
	}
	for _, w := range withins(c) {
		if gain && containsAny(w.Words, everyPeriods()...) {
			p.unread(p.spanOf(ts)) // 每月开展1次得0.5分: for the month or for the year
		}
	}
	if len(ts) > 0 {
		s := p.spanOf(p.trim(ts))
		if s.From < at.From && s.To > s.From {
			at.From = s.From
		}
		if s.To > at.To {
			at.To = s.To
		}
	}
	p.add(Clause{When: c, Then: a, Part: p.part, At: at})
}

// cutGround drops 按差距 before 酌情扣分: what is left open needs no ground.
func (p *parser) cutGround(ts []token) []token {
	for i, t := range ts {
		if i > 0 && t.is(wBy) && !hasAny(ts[i:], wNum) && len(p.trim(ts[:i])) > 0 {
			return ts[:i]
		}
	}
	return ts
}

func (p *parser) add(c Clause) { p.rule.Clauses = append(p.rule.Clauses, c) }

// gains reports whether an award gives points.
func gains(a Award) bool {
	switch a := a.(type) {
	case Points:
		return a.Hi.Sign() > 0
	case Share:
		return a.Hi.Sign() > 0
	case Step:
		return a.Add
	case Bonus, Formula, Proportion:
		return true
	case Open:
		return !a.Minus
	}
	return false
}

// cutPreamble splits words before a colon that only announce (计分标准：).
func (p *parser) cutPreamble(ts []token) (head, rest []token, ok bool) {
	for i, t := range ts {
		if !t.is(wColon) || i == len(ts)-1 {
			continue
		}
		s := p.words(ts[:i])
		if !hasAny(ts[:i], wNum, wDate, wNot, wElse, wMet) && (subjectLike(s) || hasAny(ts[:i], wHarmless)) {
			return ts[:i], ts[i+1:], true
		}
	}
	return nil, ts, false
}
