package scoring

import "strings"

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
	if p.lead != nil && p.leadTier(a) {
		p.unread(Span{p.leadAt.From, at.To})
	}
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
	} else if s, ok := p.lead.award.(Share); !ok || !s.Lo.Equal(one()) {
		p.unread(p.leadAt)
	}
	p.lead = nil
}

// headAtStop settles 本项6分。 with nothing before it: no words behind a stop are what the
// points are for.
func (p *parser) headAtStop() {
	if p.lead != nil && p.lead.bare && len(p.trim(p.pend)) == 0 {
		p.headLead()
	}
}

// leadAward keeps an award without a condition before it.
func (p *parser) leadAward(a taken, at Span) {
	p.headLead()
	if p.vetoFirst(a, at) {
		return
	}
	if p.sameAsLast(a, at) || p.partWorth(a, at) {
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
	p.lostPoints(ts)
	if p.noMoreBelow(ts, a, at) {
		p.unread(at)
	}
	if p.orAward(ts, a, at) || p.excused(ts, a, at) {
		return
	}
	gain := gains(a)
	if head, rest, ok := p.cutPreamble(ts); ok {
		p.preamble(head)
		ts = rest
	}
	if t := p.at(p.i); (gain || takes(a)) && t.is(wText) && startsStrange(p.words(p.toks[p.i:p.i+1])) {
		p.unread(p.span(t.from, t.to)) // 得10分左右
	}
	if _, isOpen := a.(Open); isOpen {
		ts = p.cutOnTop(p.cutGround(ts))
	}
	ts = p.cutScale(p.cutRemark(p.cutLine(p.cutBasis(p.cutDuty(ts, a)))))
	if gain {
		ts = p.cutBan(ts)
	}
	if p.saysNoMore(ts, a, at) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		return
	}
	if _, step := a.(Step); step && p.sampled(ts) {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
		ts = nil
	}
	from := Cond(nil)
	if s, ok := a.(Step); ok {
		ts, from = p.cutOnBase(ts, s, at)
	}
	ts = p.demand(ts, at)
	if !gain && p.ofPart(ts) {
		p.unread(at)
	}
	c := p.condOf(ts, a, from, at)
	p.doubtful(ts, c, a, at)
	at = p.covering(ts, at)
	if o, ok := a.(Proportion); ok && o.Minus {
		o.Part = containsAny(p.rule.saidAt(at), excessShares()...)
		a = o
	}
	p.add(Clause{When: c, Then: a, Part: p.part, At: at})
}

// saysNoMore reports whether an award only says that nothing more is given: 超额完成不加分 where nothing
// else adds, 超出部分不计分.
func (p *parser) saysNoMore(ts []token, a Award, at Span) bool {
	if b, ok := a.(Bonus); ok && b.By.N.IsZero() && len(p.rule.Clauses) > 0 && !p.rule.bonuses() && !hasAny(p.toks[p.i:], wBonus) && len(p.trim(ts)) > 0 && !hasAny(ts, wNum, wDate) {
		return true
	}
	return isZero(a) && p.beyondCounts(ts, at)
}

// condOf is the condition that words make of an award; what they leave out is from, or nothing.
func (p *parser) condOf(ts []token, a Award, from Cond, at Span) Cond {
	c, bad := p.cond(ts, gains(a))
	for _, b := range bad {
		p.unread(b)
	}
	if c == nil {
		c = from
	}
	if c == nil {
		c = Always{}
	}
	if saysLater(stripTail(wordsOf([]Cond{c}))) && p.afterDay() {
		c = p.later(a, at)
	}
	if t, ok := c.(Text); ok && !t.Exempt && (subjectLike(t.Words) || (endsInAny(t.Words, assessors()) || containsAny(t.Words, judgeWords()...))) {
		if _, isOpen := a.(Open); isOpen {
			c = Always{}
		}
	}
	return c
}

// doubtful leaves unread a clause whose words leave open when it holds, or what it is worth.
func (p *parser) doubtful(ts []token, c Cond, a Award, at Span) {
	if p.leavesOpen(c, a) || beyondNumber(p.words(ts), c, a) || isZero(a) && p.lateUntil(ts, c) {
		p.unread(at)
	}
	if _, takes := a.(Deduct); reshapes(p.words(p.trim(ts))) && !hasAny(ts, wNum, wDate, wComma) || takes && oneOf(p.words(ts), besideWords()) {
		p.unread(at)
	}
	for w := range withins(c) {
		if gains(a) && !eachAYear(w.Words) && containsAny(w.Words, everyPeriods()...) {
			p.unread(p.spanOf(ts)) // 每月开展1次得0.5分: for the month or for the year
		}
	}
}

// covering is a span together with the words before it.
func (p *parser) covering(ts []token, at Span) Span {
	if len(ts) == 0 {
		return at
	}
	s := p.spanOf(p.trim(ts))
	if s.From < at.From && s.To > s.From {
		at.From = s.From
	}
	at.To = max(at.To, s.To)
	return at
}

// later is the condition of 之后 behind a deadline: what no deadline claims. A step
// there counts from the deadline, unless there are several of them.
func (p *parser) later(a Award, at Span) Cond {
	if _, step := a.(Step); !step {
		return Else{} // 7月31日前完成得1分，之后完成不得分
	}
	if len(p.rule.Clauses) > 1 {
		p.unread(at)
	}
	return Always{}
}

// afterDay reports whether the clause before is a deadline.
func (p *parser) afterDay() bool {
	n := len(p.rule.Clauses)
	for n > 1 && isUndone(p.rule.Clauses[n-1]) {
		n-- // 12月31日前完成得10分，未完成不得分，之后完成的得5分
	}
	if n == 0 {
		return false
	}
	if m, timely := p.rule.Clauses[n-1].When.(Met); timely {
		return m.OnTime && !m.Not
	}
	w, ok := p.rule.Clauses[n-1].When.(Within)
	return ok && w.What == Day && len(w.Ranges) == 1 && w.Ranges[0].Hi.Set
}

// demand reads what stands before 否则 without an award (完成50个，否则不得分): it earns
// full marks.
func (p *parser) demand(ts []token, at Span) []token {
	k := len(p.trim(ts))
	rest := p.trim(ts)
	for k > 0 && !rest[k-1].is(wElse) {
		k--
	}
	if k < 3 || len(rest)-k > 1 || len(p.rule.Clauses) > 0 || !rest[k-2].is(wComma, wSemi) || !p.judges(p.trim(rest[:k-2])) || hasAny(rest[:k-1], wElse) {
		return ts
	}
	c, bad := p.cond(rest[:k-2], true)
	for _, b := range bad {
		p.unread(b)
	}
	if c == nil {
		return ts
	}
	p.add(Clause{When: c, Then: whole(), Part: p.part, At: Span{From: p.spanOf(rest).From, To: at.From}})
	return rest[k-1:]
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

// cutOnTop drops 另行 before 酌情扣分: what is left open comes on top of the rest anyway.
func (p *parser) cutOnTop(ts []token) []token {
	if n := len(ts) - 1; n > 1 && ts[n-1].is(wComma) && oneOf(p.words(ts[n:]), onTopWords()) {
		return ts[:n]
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
		if isAside(s) && !hasAny(ts[:i], wPoint, wZero, wGet) || !hasAny(ts[:i], wNum, wDate, wNot, wElse, wMet) && (subjectLike(s) || hasAny(ts[:i], wHarmless)) {
			return ts[:i], ts[i+1:], true
		}
	}
	return nil, ts, false
}

// headsRest reports whether points behind a name head what follows: 年度报告（5分）。①…扣2分;
// 实施方案（3分），有就得满分; 录用率2分。低于30%的扣1分.
func (p *parser) headsRest(from int, ts []token) bool {
	if len(p.rule.Clauses) > 0 || p.lead != nil {
		return false
	}
	j := p.i
	bracketed := p.at(from-1).is(wOpenP) || p.at(from).is(wOpenP)
	if p.at(j).is(wCloseP) {
		j++
	}
	stop := p.at(j)
	for p.at(j).is(wStop, wComma, wSemi, wColon) {
		j++
	}
	rest := p.toks[min(j, len(p.toks)):]
	switch {
	case bracketed && p.at(j).is(wMark):
		if !hasAny(rest, wDeduct) {
			return false
		}
		p.heads++
		return true
	case bracketed && stop.is(wComma):
		return hasAny(rest, wFull) && !hasAny(rest, wMark)
	case stop.is(wStop):
		return subjectLike(p.words(ts)) && hasAny(rest, wDeduct) && !hasAny(rest, wGet)
	}
	return false
}

// partWorth takes points behind the step of an entry for what its mark earns: 走访企业不少于
// 30家，每少1家扣0.1分（3分）.
func (p *parser) partWorth(a taken, at Span) bool {
	n := len(p.rule.Clauses)
	pts, fixed := a.award.(Points)
	if !fixed || !a.bare || p.part == 0 || n == 0 || p.rule.Clauses[n-1].Part != p.part {
		return false
	}
	c := p.rule.Clauses[n-1]
	s, ok := c.Then.(Step)
	w, named := namesMark(c.When, s)
	if !ok || s.Add || !named || w.What != Value || !w.Ranges[0].Lo.Set {
		return false
	}
	w.Ranges = []Range{{Lo: w.Ranges[0].Lo}}
	top := Clause{When: w, Then: pts, Part: c.Part, At: Span{c.At.From, at.To}}
	c.When = Always{}
	p.rule.Clauses = append(p.rule.Clauses[:n-1:n-1], top, c)
	return true
}

// isKept reports whether an award is all there is.
func isKept(a Award) bool {
	s, ok := a.(Share)
	return ok && s.Lo.Equal(one())
}

// leavesOpen reports whether a clause says something that one number does not answer:
// 首次扣1分, 每人每少1天扣0.1分, 每增减1%加减1分.
func (p *parser) leavesOpen(c Cond, a Award) bool {
	t, text := c.(Text)
	s, step := a.(Step)
	w, compares := c.(Within)
	switch {
	case compares && w.Lead == firstSaid && (isKept(a) || step && s.Add):
		return true // 前两次不扣分, 前5项每项得0.5分
	case text && step && s.Add && saysLater(stripTail(t.Words)) && p.afterCount():
		return true // 完成5项得3分，之后每完成1项加0.5分
	case (step && !s.Add || isZero(a)) && c != nil && containsAny(strings.Join(condWords(c), ""), moreAndLess()...) && !(text && step && isBothSides(t.Words)):
		return true // 多于或少于10个，每个扣1分
	case manyWays(c) && takes(a) && containsAny(strings.Join(condWords(c), ""), moreAndLess()...):
		return true // 计划12次，多或少1次扣1分
	case takes(a) && containsAny(s.Words+wordsOf([]Cond{c}), totalSaid):
		return true // 从部门总分中扣0.5分
	case text && step && strings.HasPrefix(t.Words, everySaid) && !startsPeriod(t.Words):
		return true
	case step && containsAny(s.Words, bothWord) && p.says(bothAwards):
		return true
	}
	return text && oneOf(t.Words, firstTimes())
}

// manyWays reports whether more than two conditions are joined by 或.
func manyWays(c Cond) bool {
	any, ok := c.(Any)
	return ok && len(any.Parts) > 2
}
