package scoring

// roundedAt reads from 不足 at i what a started step of the size of s counts: 不足10天按10天计,
// 不足1万的不扣分, 不足1%按比例. It is the place behind it; false where that is not said.
func (p *parser) roundedAt(i int, s *Step) (Partial, int, bool) {
	if !p.at(i).is(wShortOf, wLT) || !p.at(i+1).is(wNum) || !s.sameStep(quantityOf(p.at(i+1).n, p.at(i+1).unit)) {
		return PartUnsaid, i, false
	}
	part, j := PartUnsaid, i+2
	for p.at(j).is(wDe, wIf, wComma) {
		j++
	}
	switch {
	case p.at(j).is(wKeep) || p.at(j).is(wZero) && s.Add:
		part = PartWhole
		j++
	case p.at(j).is(wPro):
		part = PartPro
		j++
	case p.at(j).is(wAs, wBy) && p.at(j+1).is(wNum):
		if !s.sameStep(quantityOf(p.at(j+1).n, p.at(j+1).unit)) {
			return PartUnsaid, i, false
		}
		part = PartUp
		j += 2
	case p.ignoredAt(j) > j:
		part = PartWhole
		j = p.ignoredAt(j)
	default:
		return PartUnsaid, i, false
	}
	for p.at(j).is(wAs, wScoreVerb, wIf, wDe, wPoint) || part == PartUp && p.words(p.toks[j:min(j+1, len(p.toks))]) == countedWord {
		j++
	}
	return part, j, true
}

// roundedInside cuts （不足1万按1万计） out of the body of a step, the tokens from i to end: what a
// started step counts may stand right behind its size.
func (p *parser) roundedInside(i, end int, body []token) ([]token, Partial) {
	for k := i + 1; k < end; k++ {
		if !p.at(k).is(wOpenP, wComma) || !p.at(k+1).is(wShortOf) || !p.at(k+2).is(wNum) {
			continue
		}
		head := p.trim(p.toks[i:k])
		s := p.stepBody(head)
		part, next, ok := p.roundedAt(k+1, &s)
		for ok && next < end && p.at(next).is(wCloseP, wComma) {
			next++
		}
		if ok && next >= end && part != PartUnsaid {
			return head, part
		}
		return body, PartUnsaid
	}
	return body, PartUnsaid
}

// roundedEnd is the bracket that shuts at the end of a remark on a started step which opens at
// i; i where none does.
func (p *parser) roundedEnd(i int) int {
	if !p.at(i).is(wOpenP) || !p.at(i+1).is(wShortOf) || !p.at(i+2).is(wNum) {
		return i
	}
	for k := i + 3; k < min(i+12, len(p.toks)); k++ {
		if p.at(k).is(wCloseP) {
			return k
		}
	}
	return i
}
