package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// cap reads 扣完为止, 扣满15分为止, 最高得3分, 加分不超过5分.
func (p *parser) cap() bool {
	t := p.toks[p.i]
	switch {
	case p.endsAt(), t.is(wGE) && p.least():
		return true
	case t.is(wDrain) && p.drains(p.i), t.is(wZero) && p.at(p.i+1).is(wUntil):
		return p.drained()
	case t.is(wHigh, wGT) && p.overFull(), t.is(wDeduct) && p.ceiling(), t.is(wBonus) && p.limitOf():
		return true
	case t.is(wMost), t.is(wNotOver) && p.amountAt(p.i+1) && p.lastStep() != nil && len(p.trim(p.pend)) == 0, t.is(wLE) && p.amountAt(p.i+1) && p.at(p.i+1).unit != percentUnit && p.lastStep() != nil && len(p.trim(p.pend)) <= 2 && !hasAny(p.pend, wNum):
		return p.most()
	}
	return false
}

// least reads 最低得5分 after a deduction by steps.
func (p *parser) least() bool {
	s := p.lastStep()
	goesOn := p.rule.Etc && p.etcAt == len(p.rule.Clauses) // 以此类推，最低得5分
	k := len(p.rule.Clauses)
	takes := k > 0 && takes(p.rule.Clauses[k-1].Then)
	if !goesOn && !takes && (s == nil || s.Add) || len(p.trim(p.pend)) > 0 || !oneOf(p.words(p.toks[p.i:p.i+1]), floorWords()) {
		return false
	}
	j := p.i + 1
	for p.at(j).is(wGet, wBase, wGE, wEQ) && !p.at(j).is(wNum) {
		j++
	}
	lo, hi, next, ok := p.points(j)
	if !ok {
		return p.leastPart(j)
	}
	if !lo.Equal(hi) || p.comparisonAfter(next) {
		return false
	}
	p.rule.Least = Cap{lo, true}
	p.pend, p.i = nil, next
	return true
}

// overFull reads 超过10分的按10分计, 超过满分的按满分计, which only repeat that full marks
// bound the score.
func (p *parser) overFull() bool {
	a, j, ok := p.boundAt(p.i + 1)
	for p.at(j).is(wDe, wComma, wIf) {
		j++
	}
	if !ok || !p.at(j).is(wBy, wAs) {
		return false
	}
	b, next, ok := p.boundAt(j + 1)
	if !ok || !a.Equal(b) {
		return false
	}
	for p.at(next).is(wAs, wScoreVerb, wGet) && !p.at(next).is(wNum) {
		next++
	}
	if a.Sign() > 0 {
		p.rule.MostGain = Cap{a, true}
	}
	p.pend, p.i = nil, next
	return true
}

// boundAt reads 10分, or 满分 as 0.
func (p *parser) boundAt(i int) (num.Num, int, bool) {
	if p.at(i).is(wFull) || p.at(i).is(wWorth) && p.at(i).to-p.at(i).from > 1 {
		return num.Num{}, i + 1, true
	}
	lo, hi, next, ok := p.points(i)
	return lo, next, ok && lo.Equal(hi)
}

// drained reads 扣完为止 with the points it may name.
func (p *parser) drained() bool {
	p.joinLead()
	j := p.i + 1
	for p.at(j).is(wOwn, wWorth, wDe) {
		j++
	}
	if n, ok := p.partAt(j); ok {
		if at := p.span(p.at(p.i).from, p.at(j).to); !p.capPart(n, at) {
			p.unread(at)
		}
		j++
	}
	if lo, hi, next, ok := p.points(j); ok && lo.Equal(hi) {
		p.limit(lo, p.span(p.at(p.i).from, p.at(next-1).to))
		j = next
	}
	for p.at(j).is(wUntil, wOwn, wWorth, wPoint, wDe) {
		j++
	}
	p.pend, p.i, p.drain = nil, j, true
	return true
}

// limit takes 扣满15分为止: full marks where none are said, else the most a step
// may take.
func (p *parser) limit(n num.Num, at Span) {
	if len(p.said) == 0 && p.topPoints() == nil {
		p.sayFull(n, at)
		return
	}
	if p.drainOfPart(n) {
		return
	}
	full := p.said0()
	if full != nil && full.Equal(n) {
		return
	}
	if full != nil && n.Cmp(*full) < 0 && p.saidInAward() {
		p.rule.MostLoss = Cap{n, true} // 达到90%得满分10分，…扣满5分为止
		return
	}
	if full != nil && len(p.said) > 0 {
		p.sayFull(n, at) // 满分100分，…扣完10分为止: two full marks
		return
	}
	p.rule.MostLoss = Cap{n, true}
}

// drainOfPart takes the second 扣完3分为止 for the points of its own step: then full marks are
// what all of them say together.
func (p *parser) drainOfPart(n num.Num) bool {
	k := len(p.rule.Clauses)
	if !p.drain || len(p.said) != 1 || k < 2 {
		return false
	}
	for _, c := range p.rule.Clauses {
		if s, ok := c.Then.(Step); !ok || s.Add {
			return false
		}
	}
	if k == 2 {
		first := p.rule.Clauses[0].Then.(Step)
		first.Limit = Cap{p.said[0].n, true}
		p.rule.Clauses[0].Then = first
	} else if !p.rule.Clauses[k-2].Then.(Step).Limit.Set {
		return false
	}
	last := p.rule.Clauses[k-1].Then.(Step)
	last.Limit = Cap{n, true}
	p.setLastStep(last)
	p.said[0].n = p.said[0].n.Add(n)
	return true
}

// said0 is what full marks seem to be so far.
func (p *parser) said0() *num.Num {
	if len(p.said) > 0 {
		return &p.said[0].n
	}
	return p.topPoints()
}

func (p *parser) topPoints() *num.Num {
	var top *num.Num
	for _, c := range p.rule.Clauses {
		if a, ok := c.Then.(Points); ok && a.Hi.Sign() > 0 && (top == nil || a.Hi.Cmp(*top) > 0) {
			n := a.Hi
			top = &n
		}
	}
	if top == nil && p.lead != nil {
		if a, ok := p.lead.award.(Points); ok {
			n := a.Hi
			top = &n
		}
	}
	return top
}

// most reads 最高得3分, 最多扣3分, 加分不超过5分, 最高不超过指标分值.
func (p *parser) most() bool {
	w := p.words(p.toks[p.i : p.i+1])
	for _, t := range p.trim(p.pend) {
		w = p.words([]token{t}) + w
	}
	j := p.i + 1
	for p.at(j).is(wMost, wNotOver, wLE, wGet, wDeduct, wBonus, wEQ, wColon) && !p.at(j).is(wNum) {
		w += p.words(p.toks[j : j+1])
		j++
	}
	a, next, ok := p.amount(j)
	if !ok && p.at(j).is(wFull) && p.at(j+1).is(wDe) {
		a, next, ok = p.amount(j + 2) // 满分的一半
	}
	if !ok {
		k := p.own(j)
		if p.at(k).is(wFull) {
			k++
		}
		if k > j {
			if hasAny(p.pend, wNum) {
				p.unread(p.spanOf(p.pend)) // 90万元封顶的得10分
			}
			p.pend, p.i = nil, k
			return true
		}
		return false
	}
	if a.OfFull && containsAny(w, capLossWords()...) && p.capPart(a.N, p.span(p.at(p.i).from, p.at(next-1).to)) {
		p.pend, p.i = nil, next
		return true
	}
	if a.OfFull || containsAny(w, singleWords()...) {
		p.joinLead()
		p.unread(p.span(p.at(p.i).from, p.at(next-1).to)) // 最多扣50%, 单次扣分不超过1分
		p.pend, p.i = nil, next
		return true
	}
	p.joinLead()
	if e := p.trim(p.pend); p.beginsFailing(e) {
		p.preamble(e) // 未完成的最高得3分: a tier whose points are not fixed
		for p.at(next).is(wUntil) {
			next++
		}
		p.pend, p.i = nil, next
		return true
	}
	put := p.capAt
	if p.ofAll(p.pend) || p.secondCap(w) {
		p.passHeld()
		put = p.capAll
	}
	if p.failing(p.pend) || hasAny(p.pend, wElse, wNum, wDate, wMet, wTarget, wBudget, wLate, wNot) {
		p.unread(p.spanOf(p.pend))
	}
	put(w, a.N, p.span(p.at(p.i).from, p.at(next-1).to))
	for p.at(next).is(wUntil) {
		next++
	}
	p.pend, p.i = nil, next
	return true
}

// capAt puts a cap where its words and the clause before it say.
func (p *parser) capAt(w string, n num.Num, at Span) {
	said := w
	w = withoutSums(w)
	last := p.lastStep()
	switch {
	case containsAny(w, capBonusWords()...) && !containsAny(w, capLossWords()...) && last != nil && !last.Add:
		p.rule.MostBonus = Cap{n, true} // 每多1件加0.5分，每少1件减0.5分，加分最多1分
	case p.rule.bonuses() && last != nil && !last.Add && !containsAny(w, capLossWords()...) && !containsAny(w, capGainWords()...):
		p.unread(at) // 每多1件加0.5分，每少1件减0.5分，最多1分: either way, or this one
	case containsAny(w, capLossWords()...), last != nil && !last.Add && !containsAny(w, capGainWords()...):
		p.capLoss(said, n, at)
	case p.capShare(n, at):
	case last != nil && last.Bonus && !containsAny(w, capBonusWords()...):
		p.totalCap(n, at)
	case containsAny(w, capBonusWords()...):
		p.rule.MostBonus = Cap{n, true}
	case last != nil && last.Add && !last.Bonus:
		last.Limit = Cap{n, true}
		own := p.cappedSteps() > 0
		p.setLastStep(*last)
		p.rule.MostGain = Cap{n, true}
		if own {
			p.rule.MostGain = Cap{} // every step has its own cap
		}
	default:
		own := p.cappedSteps() > 0
		p.eachOne(n)
		p.rule.MostGain = Cap{n, true}
		if s := p.lastStep(); own && s != nil && s.Limit.Set {
			p.rule.MostGain = Cap{} // 培训1次得1分，最多3分；宣传1次得0.5分，最多2分
		}
	}
}

// cappedSteps counts the steps that have a cap of their own.
func (p *parser) cappedSteps() int {
	n := 0
	for _, c := range p.rule.Clauses {
		if s, ok := c.Then.(Step); ok && s.Limit.Set {
			n++
		}
	}
	return n
}

// totalCap takes 最高100分 after 基础分60分，每…加10分 for the most of both together.
func (p *parser) totalCap(n num.Num, at Span) {
	full := p.said0()
	if s := p.lastStep(); full == nil && s != nil && s.Bonus && len(p.rule.Clauses) == 1 {
		added := *s
		p.first = &added                       // a base may follow yet
		s.Bonus, s.Limit = false, Cap{n, true} // 每提请1家加0.5分，最高不超过3分: all there is to be had
		if s.What == Events || s.What == Missing {
			s.What = Done
		}
		p.setLastStep(*s)
		p.rule.MostGain = Cap{n, true}
		return
	}
	if full == nil && p.bonusesOnly() {
		p.gainsInstead(n)
		return
	}
	if full == nil || n.Cmp(*full) <= 0 {
		p.unread(at)
		return
	}
	p.rule.MostBonus = Cap{n.Sub(*full), true}
}

// goBelow takes 得分可为负数 for 倒扣 in everything that takes points.
func (p *parser) goBelow() {
	if !p.below && saysNegative(p.rule.Text) {
		p.below = slices.ContainsFunc(strings.FieldsFunc(p.rule.Text, isStop), saysBelowZero) // 得分可为负数；满意度低于80%的扣1分
	}
	for i, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Deduct:
			a.Below = a.Below || p.below
			p.rule.Clauses[i].Then = a
		case Step:
			a.Below = a.Below || p.below && !a.Add
			p.rule.Clauses[i].Then = a
		}
	}
}

// lastStep is the step of the last clause, nil when that is none.
func (p *parser) lastStep() *Step {
	if n := len(p.rule.Clauses); n > 0 {
		if s, ok := p.rule.Clauses[n-1].Then.(Step); ok {
			return &s
		}
	}
	return nil
}

func (p *parser) setLastStep(s Step) { p.rule.Clauses[len(p.rule.Clauses)-1].Then = s }

// sameStep reports whether a quantity is the size of a step: 1% and 1个百分点 are one
// size in one sentence.
func (s *Step) sameStep(q Quantity) bool {
	if q.Unit.Kind == Point && s.Every.Unit.Kind == Percent || q.Unit.Kind == Percent && s.Every.Unit.Kind == Point {
		return q.N.Equal(s.Every.N)
	}
	c, ok := compareQ(q, s.Every)
	return ok && c == 0
}
