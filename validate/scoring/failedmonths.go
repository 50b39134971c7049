package scoring

import "slices"

// spellMark stands before the unit of a stretch of time that is counted like a thing: the months
// in which something failed, and no length of time.
const spellMark = "~"

// failedMonths takes 有一个月未按时发放扣1分 for a count of the months in which something failed. Every
// other number of months in the sentence must be such a count (12个月均未按时), or all are left as
// lengths of time (每逾期一个月).
func (p *parser) failedMonths() {
	unit, lead := Unit{}, false
	for i, t := range p.toks {
		if t.is(wNum) && t.unit != "" && isSpell(t.unit) && p.countsFailed(i) && !lead {
			unit = spellOf(t.unit)
			lead = p.saysOften(unit) || p.at(i-1).is(wHappen, wIf)
		}
	}
	if !lead {
		return
	}
	var at []int
	for i, t := range p.toks {
		switch {
		case !t.is(wNum) || t.unit == "" || !isSpell(t.unit) || spellOf(t.unit) != unit || p.dayOfMonth(i):
		case p.countsFailed(i):
			at = append(at, i)
		default:
			return
		}
	}
	for _, i := range at {
		p.toks[i].unit = spellMark + unit.name()
	}
}

// dayOfMonth reports whether the number at i is a day of every month: 每月10日前.
func (p *parser) dayOfMonth(i int) bool {
	return unitOf(p.toks[i].unit).Kind == Calendar && p.at(i+1).is(wUpTo)
}

// countsFailed reports whether the number at i counts what failed.
func (p *parser) countsFailed(i int) bool { return p.failsAfter(i) && p.beginsCount(i) }

// isSpell tells a stretch of time in which something is done once: months, quarters, weeks, days.
func isSpell(unit string) bool {
	switch unitOf(unit).Kind {
	case Month, Week, Calendar:
		return true
	}
	return isQuarter(unit)
}

// spellOf is the unit of such a stretch of time, one for each way to write it.
func spellOf(unit string) Unit {
	if isQuarter(unit) {
		return Unit{Kind: Count, Text: quarterCount}
	}
	return unitOf(unit)
}

// beginsCount reports whether the number at i begins what is counted: 有一个月, behind a stop, 超过3个月.
func (p *parser) beginsCount(i int) bool {
	t := p.at(i - 1)
	switch {
	case i == 0, t.is(wComma, wSemi, wStop, wColon, wOpenP, wCloseP, wEvery, wUntil, wPoint):
		return true
	case t.is(wHappen, wIf):
		return oneOf(p.words(p.toks[i-1:i]), someLeads())
	}
	return t.is(wGE, wGT) && !t.is(wLate) && i > 1 && p.at(i-2).is(wComma, wSemi, wStop, wHappen)
}

// failsAfter reports whether what stands behind the number at i, up to the award, is that something
// was not done then, or late. A month in which it was to be done (一个月内未办结) is a length of time.
func (p *parser) failsAfter(i int) bool {
	fails := false
	for k := i + 1; k < min(i+maxFails, len(p.toks)); k++ {
		t := p.toks[k]
		switch {
		case t.is(wDeduct, wZero, wBelow, wComma, wSemi, wStop, wBy, wOpenP):
			return fails
		case t.is(wInside, wUpTo, wAfter, wBetween, wNum, wTilde, wEvery, wDate), !t.is(wNotTime) && containsAny(p.words(p.toks[k:k+1]), lengthWords()...):
			return false
		}
		fails = fails || t.is(wNot, wNotTime, wNotReach, wNotMet, wLate, wLack)
	}
	return fails
}

// maxFails bounds the words for what failed, in tokens.
const maxFails = 9

// saysOften reports whether the sentence says that something is done in every such stretch of time:
// 每月发放, 按季度报送.
func (p *parser) saysOften(u Unit) bool {
	return slices.ContainsFunc(oftenIn(u), func(name string) bool { return p.says(name) })
}

// inSpells takes 2个月 for a count where the rule counts the months in which something failed.
func (r Rule) inSpells(a Actual) Actual {
	u := a.q.Unit
	if a.kind != isNumber || !u.isTime() && u.Text != quarterCount || endsInAny(a.words, namedSpells()) {
		return a // 2季度, 3日: one of them, by its name
	}
	for _, c := range r.Clauses {
		own, ok := counted(c)
		if ok && spellOf(own.Text) == spellOf(u.name()) {
			a.q.Unit = own
			return a
		}
	}
	return a
}

// counted is the stretch of time that a clause counts like a thing.
func counted(c Clause) (Unit, bool) {
	if s, ok := c.Then.(Step); ok && s.Every.Unit.Kind == Count && s.Every.Unit.Text != "" && isSpell(s.Every.Unit.Text) {
		return s.Every.Unit, true
	}
	for w := range withins(c.When) {
		if u := w.Ranges[0].anyEnd().At.Unit; u.Kind == Count && u.Text != "" && isSpell(u.Text) {
			return u, true
		}
	}
	return Unit{}, false
}

// spellOfMore reports whether an actual counts months in a row of which so many of something else are
// to be reached, so that it may be those in which it was done or those in which it was not.
func (j *judge) spellOfMore(u Unit) bool {
	if u.Kind != Count || !isSpell(u.Text) || j.rate || j.costs() || j.row.Type == qualitative {
		return false
	}
	return j.hasT && j.target.Sign() > 0 && (j.row.Unit == "" || spellOf(j.row.Unit) != spellOf(u.Text))
}
