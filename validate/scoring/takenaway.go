package scoring

// takenAway makes deductions of points behind a minus (每发生一次-1分, 得-1分, 负1分) and behind a
// verb that lets them fall (每逾期1天降0.1分), where what stands before them is a fault that is
// counted. Points of such a fault behind any other word, or behind none, are not awarded: they
// are left unread.
func (p *parser) takenAway() {
	for i := 1; i+1 < len(p.toks); i++ {
		if !p.onlyPoints(i) {
			continue
		}
		from, sign := p.takingLead(i)
		at := p.faultAt(i)
		if from < i {
			at = p.faultAt(from)
		}
		unclear := from == i && p.strangeVerb(at, i)
		if from < i && at.fault {
			switch p.howTaken(sign, at, i) {
			case yes:
				i -= p.merge(from, i, wDeduct)
			case open:
				unclear = true
			}
		}
		if unclear {
			p.unread(p.span(p.toks[at.from].from, p.toks[i+1].to))
		}
	}
}

// How a deduction is said: by a dash, which may only join a case to its points, by a minus
// that can be nothing else, or by a verb.
type takingSign uint8

const (
	verbSaid takingSign = iota
	minusSaid
	linkSign
)

// fault is what a stretch of the sentence before points says.
type fault struct {
	from    int  // its first token
	fault   bool // it names a fault, something late or missing, or a distance
	plain   bool // … by a word that means nothing else
	none    bool // it only says what there is not, or what was not done
	counted bool // 每 or a number says of how many
	every   bool // 每 does
}

// onlyPoints reports whether a number of points stands at i that is no end of a span and no
// score that is compared.
func (p *parser) onlyPoints(i int) bool {
	t := p.toks[i]
	if !t.is(wNum) || t.unit != "" || !p.toks[i+1].is(wPoint) || t.n.Sign() <= 0 {
		return false
	}
	k := i + 2
	if p.at(k).is(wUp, wDown, wInside, wTilde, wHalf) || p.at(k).is(wDeduct, wBonus, wGet, wTimes, wScoreVerb) {
		return false
	}
	return !p.at(k).is(wComma) || !p.at(k+1).is(wDeduct, wBonus, wGet)
}

// takingLead is the first token of the words right before the points at i that take them, i
// where none do.
func (p *parser) takingLead(i int) (int, takingSign) {
	found, sign := i, verbSaid
	for j := i - 1; j >= 0 && p.toks[i].from-p.toks[j].from <= longestTaking; j-- {
		t := p.toks[j]
		if t.is(wNum, wEvery, wComma, wSemi, wStop, wColon, wMark, wPoint, wDate) {
			break
		}
		if s, ok := takingSaid(p.between(t.from, p.toks[i].from)); ok {
			found, sign = j, s
		}
	}
	if found == i || found == 0 {
		return i, verbSaid
	}
	before := p.toks[found-1]
	if before.is(wPoint, wEvery) || sign == linkSign && before.is(wNum) && (before.unit == "" || before.unit == percentUnit && !p.faultAt(found).every) {
		return i, verbSaid // 2-3分, 每下降1分
	}
	return found, sign
}

// faultAt is what is said before token i, back to the stop before it; a comma right before it is
// none.
func (p *parser) faultAt(i int) fault {
	k := i
	if k > 0 && p.toks[k-1].is(wComma) {
		k--
	}
	f := fault{from: k}
	for f.from > 0 && !p.toks[f.from-1].is(wComma, wSemi, wStop, wColon, wMark, wList, wOpenP, wCloseP) {
		f.from--
		t := p.toks[f.from]
		f.every = f.every || t.is(wEvery)
		if t.is(wNum) && t.unit != "" {
			f.counted = true
		}
		if t.is(wGet, wBonus) {
			f.plain, f.fault = false, false
			return f
		}
		said := t.is(wLate, wLack, wNotMet, wNotReach, wNotTime, wGap, wLow) || t.is(wHappen) && !oneOf(p.words(p.toks[f.from:f.from+1]), openHappenings())
		f.plain = f.plain || said
		f.none = f.none || t.is(wNone0, wNot) && !said
		f.fault = f.fault || said || t.is(wHappen, wHigh, wBudget, wNone0, wNot)
	}
	f.none = f.none && !f.plain
	f.counted = f.counted || f.every
	return f
}

// strangeVerb reports whether the points at i stand behind a fault of which they cannot be the
// award: a step on it, or one of it and a word that is no verb: 逾期1天丢0.1分.
func (p *parser) strangeVerb(f fault, i int) bool {
	if !f.plain || !f.counted || p.toks[i-1].is(wDeduct, wBonus, wGet, wBelow, wFull, wWorth, wUntil, wMost, wDrain, wEQ, wBy, wComma, wCloseP) {
		return false
	}
	if f.every {
		return true
	}
	n, t := p.toks[max(0, i-2)], p.toks[i-1]
	return t.is(wText) && t.to-t.from <= 2 && n.is(wNum) && n.n.Equal(one()) && hasAny(p.toks[f.from:i], wLate, wLack)
}

// howTaken tells whether points are taken for what stands before them: 未完成得-5分 may leave 5 less
// or 5 below 0, and a dash may only join a case to its points (按时完成-10分，逾期-5分，未完成-0分).
func (p *parser) howTaken(sign takingSign, f fault, i int) truth {
	switch {
	case f.every, sign == verbSaid, sign == minusSaid && f.counted:
		return yes
	case sign == minusSaid, f.none:
		return open
	}
	for k := 1; k+1 < len(p.toks); k++ {
		t := p.toks[k]
		if k == i || !t.is(wNum) || !p.toks[k+1].is(wPoint) || !p.toks[k-1].is(wMinus) || k > 1 && p.toks[k-2].is(wNum, wPoint) && p.toks[k-2].unit == "" {
			continue
		}
		if t.n.IsZero() || !p.faultAt(k-1).fault {
			return no
		}
		if f.counted {
			return open
		}
	}
	return yes
}

// merge makes one token of a class of those from one to before another, and is how many fewer
// there are then.
func (p *parser) merge(from, to int, class word) int {
	p.toks[from] = token{from: p.toks[from].from, to: p.toks[to-1].to, set: setOf(class)}
	p.toks = append(p.toks[:from+1], p.toks[to:]...)
	return to - from - 1
}
