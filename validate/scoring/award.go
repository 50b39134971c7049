package scoring

import "jixiaobot/validate/num"

// taken is what an award phrase says.
type taken struct {
	award   Award
	next    int     // the token after it
	full    num.Num // full marks said with it (满分2分)
	hasFull bool
	bare    bool // points without a verb: may be a heading (3分，…)
	per     bool // 分/次: a step of one
	unit    string
}

// at is the token at i; behind the end one of no class.
func (p *parser) at(i int) token {
	if i < 0 || i >= len(p.toks) {
		return token{from: len(p.rs), to: len(p.rs)}
	}
	return p.toks[i]
}

// award reads an award at token i: 得10分, 得满分2分, 不得分, 扣2分, 得该项50%, 10分.
func (p *parser) award(i int) (taken, bool) {
	t := p.at(i)
	switch {
	case t.is(wZero) && !p.at(i+1).is(wUntil):
		return taken{award: Points{}, next: i + 1}, true
	case t.is(wKeep):
		return taken{award: whole(), next: i + 1}, true
	case t.is(wNoBonus):
		return taken{award: Bonus{}, next: i + 1}, true
	case t.is(wDrain) && !p.drains(i):
		return taken{award: Points{}, next: p.drainEnd(i)}, true
	case t.is(wBelow):
		return p.deduct(i, true)
	case t.is(wDeduct):
		return p.deduct(i, false)
	case t.is(wBonus):
		return p.bonus(i)
	case t.is(wFull):
		return p.fullMarks(i)
	case t.is(wEQ) && p.rs[t.from] == runeBe && len(p.trim(p.pend)) > 0 && !hasAny(p.pend, wNum, wFullIs):
		if lo, hi, next, ok := p.points(i + 1); ok && !p.comparisonAfter(next) {
			return taken{award: Points{lo, hi}, next: next}, true // 效果好为10分
		}
	case t.is(wHigh, wLow) && p.changes(i) != nil:
		return *p.changes(i), true
	case t.is(wLow):
		return p.fallsTo(i)
	case t.is(wGet) && p.at(i+1).is(wForeign):
		return p.average(i)
	case t.is(wGet):
		return p.get(i)
	case t.is(wAs) && !t.is(wBy, wGet) && p.at(i+1).is(wFull):
		return p.fullMarks(i + 1) // 视为满分
	case t.is(wNum):
		if a, ok := p.band(i); ok {
			return a, true
		}
		if a, ok := p.shareOfWorth(i); ok {
			return a, true
		}
		if a, ok := p.allGone(i); ok {
			return a, true
		}
		return p.bare(i)
	case t.is(wPro):
		return p.proportion(i)
	case t.is(wBy) && p.rateOfPlan(i) > 0:
		return taken{award: Proportion{}, next: p.rateOfPlan(i)}, true
	case t.is(wBy) && p.at(i+1).is(wForeign):
		return p.average(i)
	case t.is(wIf) && p.at(i+1).is(wNum) && p.at(i+1).unit == percentUnit:
		if s, next, ok := p.share(i + 1); ok && !s.Lo.Equal(s.Hi) && p.at(next).is(wScoreVerb, wOpenVerb) {
			return taken{award: s, next: p.passScoring(next)}, true // 在80%至100%之间计分
		}
	case t.is(wBy) && p.fallsBy(i+1) > 0:
		return taken{award: Deduct{By: Amount{N: p.at(i + 1).n}}, next: p.fallsBy(i + 1)}, true
	case t.is(wBy, wHalve):
		return p.scaled(i)
	case t.is(wExcess):
		j := i + 1
		for p.at(j).is(wScoreVerb, wPoint) {
			j++
		}
		return taken{award: Open{Words: p.words(p.toks[i:j]), NoAmount: true}, next: j}, true
	}
	return taken{}, false
}

// changes reads 增加1分 and 减少1分, which change the points and not what is counted.
func (p *parser) changes(i int) *taken {
	w := p.words(p.toks[i : i+1])
	lo, hi, next, ok := p.points(i + 1)
	if w != moreSaid && w != fewSaid || !ok || !lo.Equal(hi) || lo.IsZero() || p.comparisonAfter(next) {
		return nil
	}
	t := p.perUnit(taken{award: Deduct{By: Amount{N: lo}}, next: next})
	if w == moreSaid {
		t.award = Bonus{By: Amount{N: lo}}
	}
	return &t
}

// drains reports whether 扣完 at i is the end of a deduction (扣完为止) and not an
// award (未完成扣完).
func (p *parser) drains(i int) bool {
	j := i + 1
	for p.at(j).is(wOwn, wWorth, wDe) {
		j++
	}
	if p.at(j).is(wNum) && p.at(j+1).is(wPoint) {
		j += 2
	}
	if p.takesAll(i, j) {
		return false
	}
	return p.at(j).is(wUntil) || j > i+1 || len(p.pend) == 0
}

// get reads what follows 得: points, a share, 满分, 该项分值.
func (p *parser) get(i int) (taken, bool) {
	j := i + 1
	for p.at(j).is(wGet) || p.at(j).is(wColon) && j == i+1 || p.at(j).is(wEQ) && j == i+1 && p.at(i).to-p.at(i).from > 1 {
		j++
	}
	if p.at(j).is(wFull) {
		return p.fullMarks(j)
	}
	if p.at(j).is(wBase) {
		j++
	}
	k := p.own(j)
	if p.at(k).is(wFull) {
		return p.fullMarks(k)
	}
	for _, from := range [...]int{k, j} {
		if lo, hi, next, ok := p.points(from); ok && !p.comparisonAfter(next) {
			if pts, end, part := p.pointsPart(lo, hi, next); part {
				return taken{award: pts, next: end}, true // 得10分的80%
			}
			return p.perUnit(taken{award: Points{lo, hi}, next: next}), true
		}
	}
	if s, next, ok := p.share(j); ok {
		s, next, ok = p.oneEnded(s, next)
		return taken{award: s, next: next}, ok
	}
	if k > j && hasAny(p.toks[j:k], wWorth) && hasAny(p.toks[j:k], wOwn) || k > j && p.at(j).is(wWorth) && p.at(j).to-p.at(j).from > 1 {
		return taken{award: whole(), next: k}, true
	}
	return taken{}, false
}

// fullMarks reads 满分, 满分2分, 满分（5分）.
func (p *parser) fullMarks(i int) (taken, bool) {
	if s, next, ok := p.share(i + 1); ok && p.at(i+1).is(wDe, wNum) {
		if p.at(i + 1).is(wDe) {
			s, next, ok = p.oneEnded(s, next)
		}
		return taken{award: s, next: next}, ok // 满分的80%
	}
	t := taken{award: whole(), next: i + 1}
	j := i + 1
	for p.at(j).is(wEQ, wColon, wGet) && !p.at(j).is(wNum) {
		j++
	}
	if lo, hi, next, ok := p.points(j); ok && lo.Equal(hi) && !p.comparisonAfter(next) {
		t.full, t.hasFull, t.next = lo, true, next
		if pts, end, part := p.pointsPart(lo, hi, next); part {
			t.award, t.next = pts, end // 得满分10分的80%
			return t, true
		}
	} else if p.at(i + 1).is(wPoint) {
		t.next++
	}
	if p.at(i-1).is(wBy) && oneOf(p.words(p.toks[min(t.next, len(p.toks)):min(t.next+1, len(p.toks))]), countVerbs()) {
		t.next++ // 按满分计
	}
	return t, true
}

// bare reads points without a verb.
func (p *parser) bare(i int) (taken, bool) {
	lo, hi, next, ok := p.points(i)
	if !ok || p.comparisonAfter(next) || p.comparedBefore() || !lo.Equal(hi) && p.explains(i, next) || p.at(next).is(wZero) || p.award0(next) || p.scoredSpan(lo, hi, next) || p.labelled(next) || p.at(next).is(wDeduct, wBonus) && p.amountAt(next+1) {
		return taken{}, false // 75-85分得3分: points of a test, compared
	}
	if pts, end, part := p.pointsPart(lo, hi, next); part {
		return taken{award: pts, next: end}, true // 10分的80%
	}
	return p.perUnit(taken{award: Points{lo, hi}, next: next, bare: true}), true
}

// scoredSpan reports whether a span of points is one of a test score, whose own award
// follows: 75分至84分，6分.
func (p *parser) scoredSpan(lo, hi num.Num, next int) bool {
	if lo.Equal(hi) || !p.at(next).is(wComma) {
		return false
	}
	_, _, _, ok := p.points(next + 1)
	return ok
}

// labelled reports whether points are a band of a test score that a grade names
// (80-90分为良好) or that an award follows (80-89分的得4分).
func (p *parser) labelled(i int) bool {
	if p.at(i).is(wDe) && p.award0(i+1) {
		return true
	}
	return p.at(i).is(wText) && isLabel(p.words(p.toks[i:i+1]))
}

// comparedBefore reports whether the words pending end in a comparison, so that
// a number after them is compared.
func (p *parser) comparedBefore() bool {
	n := len(p.pend)
	if n == 0 {
		return false
	}
	t := p.pend[n-1]
	return cmpOf(t) != 0 && !t.is(wReach) && (!t.is(wNotReach) || t.is(wLT)) || t.is(wTilde) && n > 1 && p.pend[n-2].is(wNum, wPoint, wIncl, wExcl)
}

// deduct reads 扣2分; without an amount the deduction stays open.
func (p *parser) deduct(i int, below bool) (taken, bool) {
	j := i + 1
	for p.at(j).is(wDeduct) || p.at(j).is(wMinus) || below && p.at(j).is(wBase) {
		j++
	}
	a, next, ok := p.amount(j)
	if !ok && p.barePoints(j) {
		a, next, ok = Amount{N: p.at(j).n}, j+1, true // 差一项减0.2，
	}
	if ok && p.vague(i, next) {
		for p.at(next).is(wUp, wDown, wInside, wDe, wHalf) {
			next++
		}
		return taken{award: Open{Words: p.between(p.at(i).from, p.at(next-1).to), Minus: true, NoAmount: true}, next: next}, true
	}
	if ok {
		return p.perUnit(taken{award: Deduct{By: a, Below: below}, next: next}), true
	}
	if p.at(p.own(j)).is(wDrain) || p.at(p.own(j)).is(wFull) {
		return taken{award: Points{}, next: p.own(j) + 1}, true
	}
	lo, hi, next, ok := p.points(p.own(j))
	if ok && !lo.Equal(hi) {
		return taken{award: Open{Words: p.between(p.at(i).from, p.at(next-1).to), Minus: true, Most: Amount{N: hi}, HasMost: true}, next: next}, true
	}
	end := p.own(j)
	for p.at(end).is(wPoint, wScoreVerb) {
		end++
	}
	return taken{award: Open{Words: p.between(p.at(i).from, p.at(end-1).to), Minus: true, NoAmount: true}, next: end}, true
}

// vague reports whether the words around an amount leave it open: 扣1分以上, 至少扣1分,
// 扣1分的一半.
func (p *parser) vague(i, next int) bool {
	if endsInAny(p.words(p.toks[max(0, i-1):i]), vagueBefore()) {
		return true
	}
	return p.at(next).is(wUp, wDown, wInside) || p.at(next).is(wDe) && p.at(next+1).is(wHalf)
}

// barePoints reports whether a number without 分 right behind a verb of deduction is all
// that stands before a stop.
func (p *parser) barePoints(i int) bool {
	t := p.at(i)
	return t.is(wNum) && t.unit == "" && t.n.Sign() > 0 && (i+1 >= len(p.toks) || p.at(i+1).is(wComma, wSemi, wStop))
}

// bonus reads 加5分, 奖2分.
func (p *parser) bonus(i int) (taken, bool) {
	j := i + 1
	if p.at(i).to-p.at(i).from > 1 && p.at(j).is(wGet) && len(p.trim(p.pend)) > 0 && endsInAny(p.words(p.pend), prizeLeads()) {
		return taken{}, false // 省级奖励得5分: what was won
	}
	for p.at(j).is(wBonus) {
		j++
	}
	a, next, ok := p.amount(j)
	if ok {
		return p.perUnit(taken{award: Bonus{By: a}, next: next}), true
	}
	if p.at(i).to-p.at(i).from == 1 || !p.at(i).is(wBonus) {
		return taken{}, false
	}
	if p.at(i+1).is(wSemi, wStop, wComma) || i+1 >= len(p.toks) {
		return taken{award: Open{Words: p.between(p.at(i).from, p.at(i).to), NoAmount: true}, next: i + 1}, true
	}
	return taken{}, false
}

// proportion reads 按比例得分, 按比例扣分.
func (p *parser) proportion(i int) (taken, bool) {
	j := i + 1
	minus := false
	for p.at(j).is(wScoreVerb, wDe, wDeduct, wOwn, wWorth, wGet, wPoint) && !p.at(j).is(wNum) {
		minus = minus || p.at(j).is(wDeduct) || containsAny(p.words(p.toks[j:j+1]), capLossWords()...)
		j++
	}
	if !minus {
		if a, ok := p.halfProportion(j); ok {
			return a, true
		}
	}
	if p.at(j).is(wNum) || p.at(j).is(wTimes) {
		return taken{}, false
	}
	return taken{award: Proportion{Minus: minus}, next: j}, true
}

// scaled reads a share said with the verb behind it: 按80%计分, 按满分的七成计分,
// 打八折计分, 折半计分. 按80%计 alone may speak of the rate and is none.
func (p *parser) scaled(i int) (taken, bool) {
	if p.at(i).is(wHalve) {
		h := num.Ratio(1, 2)
		return taken{award: Share{h, h}, next: p.passScoring(i + 1)}, true
	}
	j := i + 1
	if a, ok := p.scaledPoints(j); ok {
		return a, true
	}
	if p.at(j).is(wFull) {
		j++
	}
	s, next, ok := p.share(j)
	if !ok || p.comparisonAfter(next) {
		return taken{}, false
	}
	if p.at(next).is(wText) && p.words(p.toks[next:next+1]) == proportionWord {
		next++
	}
	end := p.passScoring(next)
	said := string(p.rs[p.at(j).from:p.at(end-1).to])
	return taken{award: s, next: end}, containsAny(said, scoringVerbs()...)
}

// rateOfPlan is the place behind 按年度任务完成比例计分, 0 where that does not stand at i.
func (p *parser) rateOfPlan(i int) int {
	plan := false
	for j := i + 1; j < min(i+6, len(p.toks)); j++ {
		t := p.at(j)
		if !t.is(wTarget, wText, wReach, wRate, wIf, wActual, wDe) || t.is(wNum) {
			return 0
		}
		plan = plan || t.is(wTarget, wReach, wRate)
		if plan && p.at(j+1).is(wScoreVerb) && endsInAny(p.words(p.toks[j:j+1]), shareTails()) {
			next := j + 1
			for p.at(next).is(wScoreVerb, wPoint) && !p.at(next).is(wDeduct, wNum) {
				next++
			}
			if containsAny(p.words(p.toks[j+1:next]), capLossWords()...) {
				return 0
			}
			return next
		}
	}
	return 0
}

// fallsBy is the place behind 0.25分递减, 0 where that does not stand at i.
func (p *parser) fallsBy(i int) int {
	lo, hi, next, ok := p.points(i)
	if !ok || !lo.Equal(hi) || !p.at(next).is(wScoreVerb) || !containsAny(p.words(p.toks[next:next+1]), fallingWord) {
		return 0
	}
	return next + 1
}

// average reads 得平均分 and 按平均分计分: points that somebody else's results give.
func (p *parser) average(i int) (taken, bool) {
	j := i + 2
	if !containsAny(p.words(p.toks[i+1:j]), averagePoints()...) {
		return taken{}, false
	}
	for p.at(j).is(wScoreVerb, wAs, wPoint) && !p.at(j).is(wNum, wDeduct) {
		j++
	}
	return taken{award: Open{Words: p.words(p.toks[i:j])}, next: j}, true
}

// passScoring passes over the verb after a share.
func (p *parser) passScoring(i int) int {
	for p.at(i).is(wScoreVerb, wDe, wPoint) && !p.at(i).is(wNum, wDeduct) {
		i++
	}
	return i
}

// band reads 100%-80%（含） right after a grade, in a sentence of 三档.
func (p *parser) band(i int) (taken, bool) {
	if p.at(i).unit != "%" || len(p.trim(p.pend)) == 0 || hasAny(p.pend, wNum, wLevels) || p.comparedBefore() || !hasAny(p.toks[i:], wLevels) {
		return taken{}, false
	}
	s, next, ok := p.share(i)
	if ok && p.at(i-1).is(wOpenP) && p.at(next).is(wCloseP) {
		next++ // 好（100%-90%）
	}
	if !ok || s.Lo.Equal(s.Hi) || !p.at(next).is(wList, wComma, wSemi, wLevels, wStop) && !(p.at(next).is(wNum) && p.at(next+1).is(wLevels)) {
		return taken{}, false
	}
	return taken{award: s, next: next}, true
}

// shareOfWorth reads 80%分值 behind the comma or colon that ends its condition.
func (p *parser) shareOfWorth(i int) (taken, bool) {
	if p.at(i).unit != "%" || !p.at(i-1).is(wComma, wColon) || !p.at(i+1).is(wWorth) || !hasAny(p.trim(p.pend), wNum, wDate, wText, wMet) {
		return taken{}, false
	}
	s, next, ok := p.share(i)
	return taken{award: s, next: next}, ok && next == i+2
}

// barePercent reports whether the sign is said only after the second number, as
// in 100-80%.
func (p *parser) barePercent(i int) bool {
	j := p.passIncl(i + 1)
	return p.at(i).unit == "" && p.at(j).is(wTilde) && p.at(j+1).is(wNum) && p.at(j+1).unit == "%"
}

// explains reports whether points in brackets only say what a grade is, because
// its award follows: 良好（80-90分）得4分.
func (p *parser) explains(from, next int) bool {
	if !p.at(from-1).is(wOpenP) || !p.at(next).is(wCloseP) {
		return false
	}
	j := next + 1
	for p.at(j).is(wComma, wDe, wColon) {
		j++
	}
	_, ok := p.award(j)
	return ok && p.at(j).is(wGet, wZero)
}
