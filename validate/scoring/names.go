package scoring

// mergeNames makes one word of the name of what is measured where numbers, days
// or words of a rule stand in it: 65岁以上老年人健康管理率≥90%, 逾期案件清理率达到95%,
// 每万人口发明专利数达到40件.
func (p *parser) mergeNames() {
	var out []token // what stands before i, once a name was found
	for i := 0; i < len(p.toks); {
		k := p.nameEnd(i)
		if k < 0 {
			if out != nil {
				out = append(out, p.toks[i])
			}
			i++
			continue
		}
		if out == nil {
			out = append(make([]token, 0, len(p.toks)), p.toks[:i]...)
		}
		out = append(out, token{from: p.toks[i].from, to: p.toks[k].to, set: setOf(wText)})
		i = k + 1
	}
	if out != nil {
		p.toks = out
	}
}

// nameEnd is the last token of a name that begins at i, −1 where none does that
// holds a word of a rule.
func (p *parser) nameEnd(i int) int {
	if i > 0 && !p.toks[i-1].is(wComma, wSemi, wStop, wMark, wColon, wOpenP, wCloseP, wPoint, wZero, wList) && !(p.toks[i-1].is(wGE, wGT, wLE, wLT) && isSign(p.rs[p.toks[i-1].from])) {
		return -1
	}
	if cmpOf(p.toks[i]) != 0 && p.at(i+1).is(wTarget) {
		return -1 // 低于计划产量80%
	}
	if k := p.sizedThings(i); k > 0 {
		return k
	}
	rule, end := false, -1
	for k := i; k < len(p.toks) && k < i+maxName; k++ {
		t := p.toks[k]
		if t.is(wComma, wSemi, wStop, wMark, wColon, wOpenP, wCloseP, wPoint, wElse, wOpen, wEQ, wTimes, wDiv, wPlus) || t.is(wGet, wDeduct, wBonus, wFull, wZero) && !t.is(wText) {
			break
		}
		if t.is(wList) && (p.at(k-1).is(wNum) || p.at(k-1).is(wUp, wDown, wInside) && p.at(k-2).is(wNum) && !p.ageAt(k-2)) {
			break // 未完成50个、满意度低于90%; 群众满意度90%以上、企业满意度85%以上
		}
		if p.strongAnd(t) || t.is(wOr) || isSign(p.rs[t.from]) || k > i && !t.is(wNum, wRate) && p.comparesAt(k) {
			break
		}
		if p.toks[i].is(wEvery) && p.at(k+1).is(wNum) && !p.at(k+2).is(wText) {
			break // 每查出违规金额100万元计0.2分: a step
		}
		if p.toks[i].is(wEvery) && p.at(i+1).is(wHappen, wLack) && p.judgedAt(k+1) {
			break // 每发现一处质量不达标扣0.5分
		}
		if p.ageAt(k) && p.comparesAt(k+2) {
			end = k + 1 // 35岁以下达60%
		}
		ends := k+1 < len(p.toks) && (p.comparesAt(k+1) || p.judgedAt(k+1)) && t.is(wText, wRate) && endsInAny(p.words(p.toks[k:k+1]), nameTails())
		if ends && rule && t.to-t.from < maxName {
			end = k
		}
		rule = rule || t.is(wOnTime, wEarly, wForeign) || t.is(wNum, wDate, wEvery, wLate, wNot, wNone0, wBudget, wHigh, wLow, wNotReach, wNotMet, wNotTime, wLack, wHappen, wUp, wDown, wInside)
	}
	return end
}

// maxName bounds a name in tokens and in runes.
const maxName = 30

// judgedAt reports whether what is named before i is judged there without a number right
// behind it: 在5%以内, 达标, ＜90% behind the name in the middle of 80%≤…率＜90%.
func (p *parser) judgedAt(i int) bool {
	t := p.at(i)
	switch {
	case i >= len(p.toks):
		return false
	case t.is(wMet, wNotMet) && !t.is(wText):
		return true
	case t.is(wIf) && p.words(p.toks[i:i+1]) == atSaid, containsAny(p.words(p.toks[i:i+1]), keptWord):
		return p.at(i + 1).is(wNum)
	}
	return false
}

// ageAt reports whether a span of ages stands at i: 35岁以下.
func (p *parser) ageAt(i int) bool {
	return p.at(i).is(wNum) && oneOf(p.at(i).unit, ageUnits()) && p.at(i+1).is(wUp, wDown, wInside)
}

// comparesAt reports whether a comparison or its number stands at i.
func (p *parser) comparesAt(i int) bool {
	t := p.at(i)
	if t.is(wReach) || t.is(wNum) && !p.at(i+1).is(wPoint) {
		return true
	}
	return cmpOf(t) != 0 && (p.at(i+1).is(wNum, wTarget, wOpenP, wMinus) || cmpOf(p.at(i+1)) != 0 || t.is(wNotReach))
}
