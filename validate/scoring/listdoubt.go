package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// entriesLost reports whether a rule that is no list has two faults in words or more that cost
// a fixed amount each, so that a bare number may name one of them: ①未制定方案扣2分；②未开展自查
// 扣2分。满意度低于80%的，扣1分.
func (p *parser) entriesLost() bool {
	var names []string
	for _, c := range p.rule.Clauses {
		switch c.Then.(type) {
		case Deduct:
		case Points:
			if !p.marked || c.Part == 0 || !isFault(c) {
				continue
			}
		default:
			continue
		}
		switch w := c.When.(type) {
		case Text:
			names = append(names, w.Words)
		case Met:
			if w.Not {
				names = append(names, w.Words)
			}
		}
	}
	return len(names) > 1 && (p.marked || !graded(names)) && distinct(names)
}

// numbersShift reports whether a list without numbers of its own has something between or before
// its entries that may or may not count as one of them: 缺方案扣1分，弄虚作假的不得分；缺台账扣1分.
func (p *parser) numbersShift() bool {
	other, shifts, lacks := false, false, false
	for _, c := range p.rule.Clauses {
		t, _ := c.When.(Text)
		_, bonus := c.Then.(Bonus)
		lacking := denies(t.Words) || startsWithAny(t.Words, lackWords())
		switch entry := takes(c.Then); {
		case p.rule.Kind == Items && bonus, p.rule.Kind == Faults && isFault(c) && !lacking:
			other = true
		case p.rule.Kind == Items && gains(c.Then):
			shifts, lacks = shifts || other, true
		case p.rule.Kind == Faults && entry:
			shifts, lacks = shifts || other, lacks || lacking
		}
	}
	return shifts && lacks // 挪用的不得分；虚列的扣2分 is one list of such faults
}

// doubtsList reports whether the number, or the 无, of an actual may mean two things in a list.
func (r Rule) doubtsList(row Row, a Actual) (Reason, bool) {
	number := a.kind == isNumber && (a.q.Unit.Kind == Bare || a.q.Unit.Kind == Count) && !a.short
	parts := a.kind == isParts && !a.none && !a.all
	why := Reason{Code: WhyParts, Words: a.words, Want: r.PartWords()}
	switch {
	case r.Kind == Choice && r.counted > 1 && number && a.q.Unit.Kind == Bare && a.q.N.Cmp(two()) >= 0 && a.q.N.Cmp(num.Int(int64(r.counted))) <= 0:
		return why, true // two of them, or the second
	case r.Kind == Choice:
		return why, r.unlisted && (parts || number && (row.Type == "" || row.Type == qualitative || wantsNone(row)))
	case r.shifted && parts && strings.ContainsFunc(a.words, numbersEntry):
		return why, true
	case r.Kind == Faults && (a.none || number) && r.bonusForNone():
		return Reason{Code: WhyReadings, Words: a.words}, true
	}
	return why, r.Kind == Items && (a.none || number && a.q.N.IsZero()) && r.faultsBeside()
}

// numbersEntry tells the runes that an entry is named by.
func numbersEntry(c rune) bool { return isDigit(c) || c >= '①' && c <= '⑳' }

// countedAlone is an entry that asks for a number without the events said beside it (开展12次得3分，
// …，发生安全事故的不得分), which the number that was reached says nothing of.
func (j *judge) countedAlone(sub Rule, a Actual) Rule {
	if a.kind != isNumber || a.event || !asksNumber(sub.Clauses) {
		return sub
	}
	var rest []Clause
	for _, c := range sub.Clauses {
		t, _ := c.When.(Text)
		if isFault(c) && !denies(t.Words) {
			j.assume(ConditionFails, t.Words, num.Num{})
			continue
		}
		rest = append(rest, c)
	}
	sub.Clauses = rest
	return sub
}

// asksNumber reports whether some clause gives for so many and more.
func asksNumber(cs []Clause) bool {
	return slices.ContainsFunc(cs, func(c Clause) bool {
		w, ok := c.When.(Within)
		return ok && gains(c.Then) && w.What == Value && w.Ranges[0].Lo.Set && w.Ranges[0].Lo.At.N.Sign() > 0
	})
}

// bonusForNone reports whether something is added where an event did not happen (全年零上访的另加2分),
// of which a count of the faults of several kinds does not tell.
func (r Rule) bonusForNone() bool {
	for _, c := range r.Clauses {
		t, text := c.When.(Text)
		if _, bonus := c.Then.(Bonus); bonus && text && (saysNone(t.Words) || startsNot(t.Words)) {
			return true
		}
	}
	return false
}

// faultsBeside reports whether a list of awards takes for faults too, so that 无 may mean that no
// entry holds or that no fault occurred: 资料齐全得1分；水质达标得8分，每发现一次不达标扣2分.
func (r Rule) faultsBeside() bool {
	for _, c := range r.Clauses {
		switch a := c.Then.(type) {
		case Deduct:
			return true
		case Step:
			if !a.Add && a.What != Short && a.What != Over {
				return true
			}
		}
	}
	return false
}
