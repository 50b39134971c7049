package scoring

import "jixiaobot/validate/num"

// clampOnly reads 超过100%按100%计, which every score is bound by anyway.
func (p *parser) clampOnly(ts []token) bool {
	ts = p.afterRate(ts)
	var ns []token
	for _, t := range ts {
		switch {
		case t.is(wNum):
			ns = append(ns, t)
		case !t.is(wGT, wGE, wHigh, wDe, wBy, wAs, wScoreVerb, wRate, wIf, wGet) && p.words([]token{t}) != "" && p.words([]token{t}) != countedWord:
			return false
		}
	}
	full := num.Int(100)
	return len(ns) == 2 && ts[0].is(wGT, wGE, wHigh, wRate) && ns[0].unit == "%" && ns[1].unit == "%" && ns[0].n.Equal(full) && ns[1].n.Equal(full)
}

// defined passes over 控制率=（实际支出/预算安排）×100% before the rule: how the
// actual is measured, not what it earns.
func (p *parser) defined() bool {
	t := p.toks[p.i]
	ts := p.trim(p.pend)
	if !t.is(wEQ) || p.rs[t.from] != '=' || len(ts) == 0 || !isRateName(p.words(ts)) && !namesDeviation(p.words(ts)) || hasAny(ts, wNum, wDate, wElse, wNot, wEvery) {
		return false
	}
	depth, ratio, j := 0, false, p.i+1
	for ; j < len(p.toks); j++ {
		u := p.toks[j]
		switch {
		case u.is(wOpenP):
			depth++
		case u.is(wCloseP):
			depth--
		case u.is(wDiv, wMinus):
			ratio = true
		case u.is(wPoint, wWorth, wZero, wFull, wFormula) && !u.is(wText), u.is(wGE, wGT, wLE, wLT) && isSign(p.rs[u.from]):
			return false
		}
		if depth <= 0 && u.is(wComma, wSemi, wStop) || p.hundred(j) {
			break
		}
	}
	if p.hundred(j) {
		j++
	}
	if !ratio || depth > 0 {
		return false
	}
	p.rule.Passed = append(p.rule.Passed, p.span(ts[0].from, p.at(j-1).to))
	p.pend, p.i = nil, j
	return true
}

// baseMark reads 以98%为基准 and 在90%的基础上, from which the steps after it count.
func (p *parser) baseMark() bool {
	t := p.toks[p.i]
	lead := p.words(p.toks[p.i : p.i+1])
	ends := baseEnds(lead)
	if !t.is(wIf, wBy) || len(ends) == 0 {
		return false
	}
	if ts := p.trim(p.pend); len(ts) > 0 && (!subjectLike(p.words(ts)) || hasAny(ts, wNum, wDate, wMet, wNot)) {
		return false
	}
	j := p.i + 1
	for k := 0; k < 3 && p.at(j).is(wReach, wRate, wTarget, wText) && !p.at(j).is(wNum); k++ {
		j++
	}
	if !p.at(j).is(wNum) {
		return false
	}
	q := Quantity{N: p.at(j).n, Unit: unitOf(p.at(j).unit)}
	j++
	if p.at(j).is(wDe) {
		j++
	}
	next := p.baseEnd(j, ends)
	if next < 0 {
		return false
	}
	p.rule.Mark, p.rule.HasMark = q, true
	p.rule.Passed = append(p.rule.Passed, p.span(t.from, p.at(next-1).to))
	p.pend, p.i = nil, next
	return true
}

// baseEnd is the place behind the words that close a base and begin at j, which may be two
// (为 and 标准); −1 where others stand there.
func (p *parser) baseEnd(j int, ends []string) int {
	for n := 1; n <= 2 && j+n <= len(p.toks); n++ {
		if oneOf(p.words(p.toks[j:j+n]), ends) {
			return j + n
		}
	}
	return -1
}

// failing reports whether words speak of the side that does not earn (未完成的…,
// 逾期的…), which only an award not understood can follow.
func (p *parser) failing(ts []token) bool {
	for _, t := range ts {
		if p.fails(t) {
			return true
		}
	}
	return hasAny(ts, wNot) && hasAny(ts, wReach, wMet, wTarget)
}

func (p *parser) fails(t token) bool {
	return t.is(wNotReach, wNotMet, wNotTime) && !t.is(wOnTime) || t.is(wLow, wShortOf) && containsAny(p.words([]token{t}), failWords()...)
}

// hundred reports whether the 100% of ×100% stands at i.
func (p *parser) hundred(i int) bool {
	t := p.at(i)
	return t.is(wNum) && t.unit == "%" && t.n.Equal(num.Int(100)) && p.at(i-1).is(wTimes)
}

// onGround reports whether what stands before is only the ground of the rule
// (按照工作要求，), so that a heading can follow.
func (p *parser) onGround() bool {
	n := len(p.pend)
	return n > 1 && p.pend[n-1].is(wComma) && groundLike(p.words(p.pend)) && !hasAny(p.pend, wNum, wDate, wElse, wNot, wNotMet, wNotReach, wMet)
}

// countsAll reports whether what stands before is only how many there are of what
// the step before counts: 每符合一项得1分，共4项，满分4分.
func (p *parser) countsAll() bool {
	ts := p.trim(p.pend)
	s := p.lastStep()
	if p.pricesAll(ts, s) {
		return true
	}
	return s != nil && s.Add && len(ts) > 0 && len(ts) <= 3 && hasAny(ts, wNum) && startsWithAny(p.words(ts), totalLeads())
}

// beginsFailing reports whether words begin with the side that does not earn:
// 未完成, 低于目标.
func (p *parser) beginsFailing(ts []token) bool {
	if len(ts) == 0 {
		return false
	}
	return p.fails(ts[0]) || len(ts) > 1 && ts[0].is(wLT) && ts[1].is(wTarget) && !hasAny(ts, wNum)
}

// plan reads 计划280人 and 检查任务300家/年 before the rule: the plan that the row has too.
func (p *parser) plan(ts []token) (Quantity, bool) {
	n := len(ts)
	if n < 2 || n > 6 || len(p.rule.Clauses) > 0 || !ts[n-1].is(wNum) || ts[n-1].unit == "" {
		return Quantity{}, false
	}
	named := false
	for _, t := range ts[:n-1] {
		named = named || t.is(wTarget) || oneOf(p.words([]token{t}), dutyWords())
		if !t.is(wText, wTarget, wReach, wIf, wDe) && !oneOf(p.words([]token{t}), equalWords()) {
			return Quantity{}, false
		}
	}
	return Quantity{N: ts[n-1].n, Unit: unitOf(ts[n-1].unit)}, named
}

// meetsThis reports whether words describe the standard that the next clause awards
// (监管体系健全，层层签订责任书。达到标准的得5分).
func (p *parser) meetsThis(ts []token) bool {
	if hasAny(ts, wNum, wDate, wNot, wNotMet, wNotReach, wElse) || len(p.rule.Clauses) > 0 || !p.at(p.i).is(wStop) {
		return false
	}
	j := p.i + 1
	for j < len(p.toks) && !p.at(j).is(wGet, wComma, wStop, wSemi, wDeduct) {
		j++
	}
	return p.at(j).is(wGet) && oneOf(stripTail(p.words(p.toks[p.i+1:j])), standardAnswers())
}

// sampled reports whether words only tell how many were looked at: 抽查档案20份，每发现
// 一份不真实的扣0.5分.
func (p *parser) sampled(ts []token) bool {
	ts = p.trim(ts)
	n := len(ts)
	return n > 1 && n < 6 && ts[n-1].is(wNum) && startsWithAny(p.words(ts), sampleLeads()) && !hasAny(ts[:n-1], wNum, wNot, wGE, wLE, wReach)
}

// sourceOnly reports whether words only say where the actual comes from and what it
// leaves out: 页数以验收单为准; 预算数以年初批复为准，年中追加不计入.
func (p *parser) sourceOnly(ts []token) bool {
	for i, t := range ts {
		if t.is(wDeduct, wBonus) && i+1 < len(ts) && ts[i+1].is(wNum, wOwn, wWorth) {
			return false
		}
	}
	if hasAny(ts, wPoint, wZero, wKeep, wFull, wPro, wFormula, wOpen, wHalve, wBelow, wEvery, wElse) || p.comparesShare(ts) {
		return false
	}
	said := false
	start := 0
	for i := 0; i <= len(ts); i++ {
		if i < len(ts) && !ts[i].is(wComma) {
			continue
		}
		part := p.words(ts[start:i])
		start = i + 1
		switch {
		case part == "":
		case isBasis(part), notCounted(part):
			said = true
		case said && len([]rune(part)) > 20:
			return false
		}
	}
	return said
}

// comparesShare reports whether words compare a percentage, or a count of things, so
// that they may set a condition.
func (p *parser) comparesShare(ts []token) bool {
	for i, t := range ts {
		if !t.is(wNum) {
			continue
		}
		u := unitOf(t.unit)
		if u.Kind == Percent || u.Kind == Point || i > 0 && cmpOf(ts[i-1]) != 0 && !u.isTime() || i+1 < len(ts) && ts[i+1].is(wUp, wDown, wInside) && !u.isTime() {
			return true
		}
	}
	return false
}
