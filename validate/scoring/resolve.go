package scoring

import (
	"sort"
	"strings"

	"jixiaobot/validate/num"
)

func one() num.Num { return num.Int(1) }

func two() num.Num { return num.Int(2) }

// finish settles what only the whole sentence tells: steps said without 每, the
// pattern of 以此类推, which ends of ranges are in, lists, and full marks. Each pass
// relies on those before it.
func (p *parser) finish() {
	p.settleConds()
	p.settleSteps()
	p.settleEnds()
	p.settleWhole()
	p.swallowed()
	sort.Slice(p.rule.Unread, func(i, j int) bool { return p.rule.Unread[i].From < p.rule.Unread[j].From })
}

// settleConds settles what conditions mean by one another: contents without awards, bands and their
// distances, marks that are split, what happens when nothing was done.
func (p *parser) settleConds() {
	p.evenLess()
	p.consequences()
	p.dueBefore()
	p.gradedMet()
	p.headShare()
	p.headedTiers()
	p.headOpen()
	p.headLeadLast()
	p.settleContents()
	p.awardBands()
	p.pastTier()
	p.stepsPast()
	p.splitOpposites()
	p.deniedGains()
	p.planRates()
	p.faultOfCounts()
	p.noneLate()
	p.splitFaults()
	p.plainOpposite()
	p.heldLines()
	p.faultFigures()
	p.dutySteps()
	p.wholeCounts()
	p.belowNothing()
	p.belowZero()
	p.sameBasis()
	p.sameGap()
	p.valueFigures()
	p.sameExcess()
	p.shareOrExcess()
	p.bandSaid()
	p.allowances()
	p.bandMark()
	p.startedStep()
	p.addUp()
	p.beforePlan()
	p.onTimeTop()
	p.earlyTiers()
	p.fromNth()
	p.namedSides()
	p.risingExcess()
	p.openEnded()
	p.pointBeside()
	p.capOfBonus()
	p.settleCases()
}

// settleCases settles which cases the conditions tell apart, and what goes on from one to the next.
func (p *parser) settleCases() {
	p.baseBehind()
	p.sameLimit()
	p.againSteps()
	p.againCounts()
	p.thereIsSome()
	p.splitCases()
	p.splitMarks()
	p.missingRanges()
	p.notEnough()
	p.metBesides()
	p.sideFaults()
	p.milderCases()
	p.treatedAs()
	p.goBelow()
	p.noneAtAll()
	p.noneOfAll()
	p.deadRest()
	p.strangeVerbs()
	p.halfReached()
	p.overSpending()
	p.innerCounts()
	p.moreDoneSteps()
	p.belowBase()
	p.noneOfBoth()
	p.lateTogether()
	p.hours()
	p.partsOfPeriods()
	p.gradeAsides()
	p.gradeLabels()
	p.bothMissed()
	p.keptPlan()
	p.shortOfPlan()
}

// settleSteps settles what steps count and from where.
func (p *parser) settleSteps() {
	p.pointBounds()
	p.growthSteps()
	p.excessSteps()
	p.gapSteps()
	p.outsideBand()
	p.besideBand()
	p.otherNames()
	p.pieces()
	p.planPieces()
	p.lateCounts()
	p.lastDistance()
	p.exactSteps()
	p.firstBonus()
	p.againAlike()
	p.toldWhole()
	p.settleCaps()
	p.looseEnds()
	p.series()
	p.openEvents()
	p.openDistances()
	p.risingDistances()
	p.offSteps()
	p.lagSteps()
	p.tierBase()
	p.levelSteps()
}

// settleEnds settles marks, deadlines and the ends of ranges, and with them the kind of the rule.
func (p *parser) settleEnds() {
	p.namedMark()
	p.foreignGoals()
	p.periodDuty()
	p.dropSubjects()
	p.yearlyDemand()
	p.growsAlone()
	p.drawLines()
	p.outsideRanks()
	p.placeSteps()
	p.nestedPlaces()
	p.otherRankings()
	p.afterNewYear()
	p.afterDeadline()
	p.zeroPeriods()
	p.cutSteps()
	p.holidays()
	p.timesAddUp()
	p.ends()
	p.outerEnds()
	p.growthFromZero()
	p.heldEnds()
	p.zeroEnds()
	p.wholePlan()
	p.subParts()
	p.reachedFirst()
	p.entryWorths()
	p.noneOfThem()
	p.noneOfListed()
	p.kind()
}

// settleWhole settles full marks, and leaves unread what the rule as a whole does not bear.
func (p *parser) settleWhole() {
	p.lastBase()
	p.alternatives()
	p.twoDeadlines()
	p.full()
	p.doubtFull()
	p.stepsOnFull()
	p.weighed()
	p.settlePart()
	p.settleLeast()
	p.boundOfNothing()
	p.boundBelowTier()
	p.strayBounds()
	p.figureAndElse()
	p.debts()
	p.growsToFull()
	p.oftenShort()
	p.oftenGraded()
	p.apartThings()
	p.apartFigures()
	p.ownLosses()
	p.strayHeld()
	p.planBesideShare()
	p.headedEntries()
	p.strayBase()
	p.strayShares()
	p.restShares()
	p.nothingToDo()
	p.rescaled()
	p.trendSteps()
	p.mixedPeriods()
	p.aheadOfPlan()
	p.milestones()
	p.amongSteps()
	p.foundOnce()
	p.waivedCases()
	p.strayBars()
	p.signsApart()
	p.settleHeld()
	p.bandGains()
	p.severalOwn()
	p.shareAndSteps()
	p.basesInside()
	p.givens()
	p.statedPlan()
	p.easedLosses()
	p.onceAlone()
	p.farNumbers()
}

// adjusted lets somebody who has a say in every score change it either way: 评价组可根据实际情况调整得分.
func (p *parser) adjusted(said string) bool {
	for i, c := range p.rule.Clauses {
		o, open := c.Then.(Open)
		if !open || !isAlways(c.When) {
			continue
		}
		if !strings.HasSuffix(o.Words, said) {
			o.Words += said
			p.rule.Clauses[i].Then = o
		}
		return true
	}
	return false
}

// headLeadLast settles an award at the very end that found no condition: “…。
// 满分10分” said as 10分 is full marks; anything else is an award for all.
func (p *parser) headLeadLast() {
	if p.lead == nil {
		return
	}
	if _, ok := p.lead.award.(Points); ok && len(p.rule.Clauses) > 0 {
		p.headLead()
		return
	}
	p.headLead()
}

func isZero(a Award) bool {
	switch a := a.(type) {
	case Points:
		return a.Lo.IsZero() && a.Hi.IsZero()
	case Share:
		return a.Lo.IsZero() && a.Hi.IsZero()
	}
	return false
}

// rescaled leaves unread what turns the score into another one (得分取70%, 乘以
// 系数) wherever it was passed over or taken for a condition.
func (p *parser) rescaled() {
	for _, at := range p.rule.Passed {
		if said := p.rule.saidAt(at); rescales(said) || givesShare(said) || othersBound(said) || adjustedPlan(said) || adjustsScore(said) && !p.adjusted(said) {
			p.unread(at)
		}
	}
	for i, c := range p.rule.Clauses {
		if p.halvesOther(i) {
			p.unread(c.At)
		}
		said := fullWords(c.When)
		if rescales(said) && !comparesCoef(c.When) {
			p.unread(c.At)
		}
	}
}

// halvesOther reports whether 减半 stands beside several tiers on another scale
// (90%得8分…，逾期的减半计分), so that it halves what one of them gave.
func (p *parser) halvesOther(i int) bool {
	c := p.rule.Clauses[i]
	if s, ok := c.Then.(Share); !ok || s.Lo.Equal(one()) || !containsAny(p.rule.saidAt(c.At), halvingWords()...) {
		return false
	}
	if w, ok := c.When.(Within); ok && w.What == Value {
		return false
	}
	others := 0
	for k, d := range p.rule.Clauses {
		if k != i && (gains(d.Then) || takes(d.Then)) && !isExempt(d) {
			others++
		}
	}
	return others > 1
}

// nothingToDo takes 无问题的得5分, beside a rate that earns the same, for an
// exemption: it is answered in words, not by the rate.
func (p *parser) nothingToDo() {
	if p.rule.Kind != Choice || p.stepCount() > 0 {
		return
	}
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		a, fixed := c.Then.(Points)
		if !ok || !fixed || !p.rule.HasFull || !a.Hi.Equal(p.rule.Full) || !startsNot(t.Words) {
			continue
		}
		for _, d := range p.rule.Clauses {
			w, ok := d.When.(Within)
			b, fixed := d.Then.(Points)
			if ok && fixed && w.What == Value && b.Hi.Equal(a.Hi) && w.Ranges[0].anyEnd().At.Unit.Kind == Percent {
				t.Exempt = true
				p.rule.Clauses[i].When = t
			}
		}
	}
}

// wholeCounts takes 三处不符合 in a deduction for a count of what does not comply, and
// 3个以上未完成 for a count of what is missing.
func (p *parser) wholeCounts() {
	for i, c := range p.rule.Clauses {
		all, ok := c.When.(All)
		if !ok || len(all.Parts) != 2 || gains(c.Then) {
			continue
		}
		w, ok := all.Parts[0].(Within)
		if !ok || w.What != Value || !w.Ranges[0].Lo.Set || w.Ranges[0].anyEnd().At.Unit.Kind != Count {
			continue
		}
		switch all.Parts[1].(type) {
		case Text, Met:
			w.Words = all.Words
			if undone(all.Parts[1]) && !p.notOne(w, c) {
				w.What = Missing
			}
			p.rule.Clauses[i].When = w
		}
	}
}

// offSteps gives a step without a verb its side where the condition says it.
func (p *parser) offSteps() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok {
			continue
		}
		w, has := c.When.(Within)
		if !s.Add && !hasNumber(c.When) && containsAny(p.rule.saidAt(c.At), rangeWords()...) {
			s.What = Off // 超出或不足该区间的，每5%扣1分
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
			continue
		}
		if p.rule.HasMark && s.What == Done && containsAny(s.Words, overSteps()...) {
			s.What = Over // 在90%的基础上，每提高1个百分点得0.5分
			p.rule.Clauses[i].Then = s
			continue
		}
		if s.Bonus && s.What == Done && has && w.Ranges[0].Lo.Set && w.Ranges[0].Lo.Target {
			s.What = Over // 超收部分每达到预算数的1%加0.4分
			p.rule.Clauses[i].Then = s
			continue
		}
		if !s.Add && s.What == Events && has && w.Ranges[0].Hi.Set && w.Ranges[0].Hi.Target && !w.Ranges[0].Lo.Set {
			s.What = Short // 欠计划每10人罚0.5分
			p.rule.Clauses[i].Then = s
			continue
		}
		if s.What != Off || !has || w.What != Value {
			continue
		}
		switch r := w.Ranges[0]; {
		case r.Hi.Set && !r.Lo.Set:
			s.What = Short
		case r.Lo.Set && !r.Hi.Set:
			s.What = Over
		}
		p.rule.Clauses[i].Then = s
	}
}

// hasNumber reports whether a condition compares a number of its own.
func hasNumber(c Cond) bool {
	found := false
	lookCond(c, func(w Within) { found = found || !w.Ranges[0].anyEnd().Target })
	return found
}

// dropSubjects takes words before a step for the name of what is counted.
func (p *parser) dropSubjects() {
	for i, c := range p.rule.Clauses {
		if _, ok := c.Then.(Step); !ok {
			continue
		}
		s := c.Then.(Step)
		events := !s.Add && (s.What == Events || s.What == Missing) && p.stepCount() == 1
		if t, ok := c.When.(Text); ok && endsInAny(t.Words, qualityRates()) {
			s.Words = t.Words + s.Words // 合格率每低1个百分点
			p.rule.Clauses[i].Then = s
		}
		if t, ok := c.When.(Text); ok && !s.Add && foreignBase(t.Words) {
			t.Foreign = true // 以全市平均满意度为基准，每低1个百分点
			p.rule.Clauses[i].When = t
			continue
		}
		if t, ok := c.When.(Text); ok && !t.Exempt && !t.Foreign && (p.besideMark(t.Words) || subjectLike(t.Words) || oneOf(t.Words, averageWords()) || events && !p.rule.otherKind(t.Words)) {
			s.Name = t.Words
			if s.What == Off && endsInAny(t.Words, differenceTails()) {
				s.What = Gap // 实际执行率与基准之差每1个百分点扣0.5分
			}
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		}
		if t, ok := c.When.(Text); ok && s.Add && !s.Bonus && !t.Exempt && !t.Foreign {
			s.Name, s.Words = "", t.Words+s.Words // 开展巡查每次得0.5分
			if k := s.Every.Unit.Kind; s.What == Done && (k == Percent || k == Point) && namesSaving(t.Words) {
				s.What = Short // 节约每1%得0.5分
			}
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		}
		if m, ok := c.When.(Met); ok && m.Not && !m.OnTime && events && s.What == Events && s.Every.Unit.Kind == Count && s.Words == s.Every.Unit.Text {
			s.What = Missing // 未完成的每项扣2分
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
			continue
		}
		if m, ok := c.When.(Met); ok && !m.Not && m.OnTime && !s.Add && s.What == Late && p.gainers() == 0 {
			p.rule.Clauses[i].When = Always{} // 每月10日前发放到位，每推迟5天扣0.5分
		}
		if m, ok := c.When.(Met); ok && m.Not && (events || s.What == Late && m.OnTime) {
			s.Name = m.Words
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		}
	}
}

func (p *parser) stepCount() int {
	n := 0
	for _, c := range p.rule.Clauses {
		if _, ok := c.Then.(Step); ok {
			n++
		}
	}
	return n
}

// oftenShort leaves open what 每季度开展1次得1分，满分4分 gives: the points of one
// quarter are not those of the plan.
func (p *parser) oftenShort() {
	if p.gainers() != 1 || !p.rule.HasFull {
		return
	}
	for _, c := range p.rule.Clauses {
		m, ok := c.When.(Met)
		pts, isPts := c.Then.(Points)
		if ok && isPts && containsAny(m.Words, everyPeriods()...) && pts.Hi.Sign() > 0 && (pts.Hi.Cmp(p.rule.Full) < 0 || len(p.rule.Clauses) == 1) {
			p.unread(c.At)
		}
	}
}

// strayBase leaves open what 起评分3分 does beside a tier that gives more and
// without anything that adds to it.
func (p *parser) strayBase() {
	base, top := -1, num.Num{}
	for i, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Bonus, Open:
			return
		case Step:
			if a.Add {
				return
			}
		case Points:
			if _, always := c.When.(Always); always {
				base = i
			} else {
				top = num.Max(top, a.Hi)
			}
		}
	}
	if base >= 0 && top.Cmp(p.rule.Clauses[base].Then.(Points).Hi) > 0 {
		p.unread(p.rule.Clauses[base].At)
	}
}
