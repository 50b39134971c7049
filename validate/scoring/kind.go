package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// kind decides whether the clauses are one choice, a checklist or a list of
// deductions, and numbers the entries of a list.
func (p *parser) kind() {
	if p.held != nil {
		p.settleHeld()
		return
	}
	p.dropLoneMarks()
	p.dropLack()
	p.needsAll()
	p.fewerFaults()
	switch {
	case p.isFaults():
		p.rule.Kind = Faults
		p.number(func(c Clause) bool { return takes(c.Then) || isFault(c) })
	case p.isItems() && p.settleLevels(), p.severalThings(), p.stages():
		p.rule.Kind = Items
		p.sumEntries()
		p.number(func(c Clause) bool { return gains(c.Then) })
		p.sharedSteps()
		p.lackTiers()
	default:
		p.rule.unlisted = p.rule.unlisted || p.entriesLost()
		for i := range p.rule.Clauses {
			p.rule.Clauses[i].Part = 0
		}
	}
	p.strayRemark()
}

// dropLoneMarks forgets list numbers where there is only one.
func (p *parser) dropLoneMarks() {
	seen := map[int]bool{}
	for _, c := range p.rule.Clauses {
		if c.Part > 0 {
			seen[c.Part] = true
		}
	}
	p.marked = len(seen) > 1
	if p.marked {
		return
	}
	for i := range p.rule.Clauses {
		p.rule.Clauses[i].Part = 0
	}
}

// isFault reports whether a clause gives nothing for a fault said in words.
func isFault(c Clause) bool {
	_, text := c.When.(Text)
	return text && isZero(c.Then) && !isExempt(c)
}

// takes reports whether an award takes points off.
func takes(a Award) bool {
	switch a := a.(type) {
	case Deduct:
		return true
	case Step:
		return !a.Add
	case Open:
		return a.Minus
	}
	return false
}

// isFaults: two deductions or more for different things, which are not grades
// of one thing.
func (p *parser) isFaults() bool {
	if p.otherThings() || p.ownAwards() {
		return false
	}
	var names []string
	fixed := 0
	for _, c := range p.rule.Clauses {
		switch {
		case takes(c.Then):
			name, ok := faultName(c)
			if !ok {
				return false
			}
			if _, step := c.Then.(Step); !step {
				fixed++
			}
			names = append(names, name)
		case p.marked && c.Part > 0 && isFault(c):
			t := c.When.(Text)
			names, fixed = append(names, t.Words), fixed+1 // ①无计划的不得分；②未印发的不得分
		case gains(c.Then) && !isWholeOr(c):
			return false
		case gains(c.Then) && c.Part > 0 && p.marked:
			return false
		}
	}
	if len(names) < 2 {
		return false
	}
	if fixed == len(names) && !p.marked && graded(names) {
		return false
	}
	return distinct(names)
}

// isWholeOr reports whether a clause only says when nothing is taken off.
func isWholeOr(c Clause) bool {
	if _, ok := c.Then.(Step); ok {
		return false
	}
	switch c.When.(type) {
	case Always, Met, Text, Else:
		return true
	case Within:
		return true
	}
	return false
}

// faultName is what a deduction is for; false when it is for a value of the
// indicator itself.
func faultName(c Clause) (string, bool) {
	if s, ok := c.Then.(Step); ok {
		if s.What != Events && s.What != Missing && !(s.What == Short && s.Every.Unit.Kind == Count) && s.What != Late {
			return "", false
		}
		name := stripNumbers(s.Words)
		switch w := c.When.(type) {
		case Text:
			name = w.Words + name
		case Within:
			if w.What == Value && w.Ranges[0].Lo.Set {
				return w.Words + name, true
			}
			return "", false
		}
		return name, true
	}
	switch w := c.When.(type) {
	case Text:
		return w.Words, true
	case Met:
		return w.Words, w.Not
	case Any:
		return w.Words, onlyWords(w.Parts) // 未建立小组或未及时调整的，扣3分
	}
	return "", false
}

// onlyWords reports whether no part compares a number or a day.
func onlyWords(parts []Cond) bool {
	for _, p := range parts {
		switch p.(type) {
		case Text, Met:
		default:
			return false
		}
	}
	return true
}

// awarding is what the awards of a sentence stand on.
type awarding struct {
	names, abouts         []string
	texts, gainers, steps int
	rest                  bool // 否则, or a 0 said for one case
}

// isItems: awards for different things that can hold together.
func (p *parser) isItems() bool {
	a, ok := p.awarding()
	switch {
	case !ok, a.gainers < 2, len(a.names) < 2, p.exclusive(), nested(a.names), p.oneAndOther():
		return false
	case a.steps >= 2:
		return distinct(a.names)
	case a.steps == 1:
		return p.ownStep(a)
	case p.marked && p.markedItems():
		return true
	case !p.marked && p.noneOrSome():
		return false
	case p.mixed():
		return true
	case a.texts == a.gainers:
		return !graded(a.names) && !byDegree(a.names) && (!a.rest || p.zeroEach())
	case a.texts == 0 && len(a.abouts) >= 2:
		return differentSubjects(a.abouts) || p.otherThings()
	case a.texts > 0 && len(a.abouts) > 0 && len(a.abouts) == a.gainers-a.texts:
		return differentSubjects(append(a.abouts, a.names[0]))
	}
	return false
}

// awarding gathers the awards; false where one of them cannot stand in a list.
func (p *parser) awarding() (awarding, bool) {
	var a awarding
	onTop := !p.marked && (p.topPoints() != nil || p.rule.saysWhole())
	for _, c := range p.rule.Clauses {
		a.rest = a.rest || (isZero(c.Then) || isElse(c.When)) && !p.marked
		if !gains(c.Then) || isElse(c.When) || isExempt(c) {
			continue
		}
		switch o := c.Then.(type) {
		case Bonus:
			if onTop {
				continue // 无投诉得10分，受到表彰的加1分: no entry either
			}
		case Open:
			if !o.Bonus && !p.marked {
				return a, false
			}
		case Proportion, Formula:
			if !p.marked {
				return a, false // 超出按比例扣分 goes on with the scale before it
			}
		}
		if s, ok := c.Then.(Share); ok && !s.Lo.Equal(one()) && !p.sharesAddUp() {
			return a, false
		}
		if s, ok := c.Then.(Step); ok && s.Bonus && !p.marked {
			continue // what comes on top is no entry
		}
		if !a.take(c) {
			return a, false
		}
	}
	return a, true
}

// sharesAddUp reports whether the entries of a marked list award shares that are full
// marks together: ①…得40%；②…得30%；③…得30%.
func (p *parser) sharesAddUp() bool {
	sum := num.Num{}
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Share)
		if !ok || !s.Lo.Equal(s.Hi) || c.Part == 0 {
			return false
		}
		sum = sum.Add(s.Lo)
	}
	return p.marked && sum.Equal(one())
}

// take adds one award; false for ranks and alternatives, which are no entries.
func (a *awarding) take(c Clause) bool {
	a.gainers++
	switch w := c.When.(type) {
	case Text:
		a.names = append(a.names, w.Words)
		a.texts++
	case Met:
		a.names = append(a.names, w.Words)
		if !w.Not && !w.OnTime && len([]rune(w.Words)) > 3 {
			a.texts++
		}
	case Within:
		if s := strings.TrimRight(subjectOf(w), comparingRunes); s != "" && !merely(w, s) && (!isGradeWord(plain(s)) || w.Ranges[0].anyEnd().At.Unit.Kind == Count || isLevel(s)) {
			a.abouts = append(a.abouts, s)
		}
		a.names = append(a.names, w.Words)
	case Rank, Any:
		return false
	case Always:
		if s, ok := c.Then.(Step); ok && !s.Bonus {
			a.steps++
			a.names = append(a.names, stripNumbers(s.Words))
		}
	default:
		a.names = append(a.names, "")
	}
	return true
}

// merely reports whether a count only says less of what an award before it asks for: 仅开展一次,
// 组织2场, whatever the verb.
func merely(w Within, subject string) bool {
	return strings.Trim(subject, comparingRunes) == "" || startsWithAny(w.Words, merelyLeads()) || oneOf(subject, plainVerbs())
}

func isElse(c Cond) bool {
	_, ok := c.(Else)
	return ok
}

// zeroEach reports whether every award has its own 否则不得分.
func (p *parser) zeroEach() bool {
	if p.pairs() {
		return true
	}
	good, zero := 0, 0
	for i, c := range p.rule.Clauses {
		if gains(c.Then) {
			good++
			if i+1 < len(p.rule.Clauses) && isZero(p.rule.Clauses[i+1].Then) && isElse(p.rule.Clauses[i+1].When) {
				zero++
			}
		}
	}
	return good > 1 && zero == good
}

// pairs reports whether the clauses are good case and bad case, twice or more.
func (p *parser) pairs() bool {
	cs := p.rule.Clauses
	for i, c := range cs {
		if gains(c.Then) != (i%2 == 0) || i%2 == 1 && !isZero(c.Then) {
			return false
		}
	}
	return len(cs) >= 4 && len(cs)%2 == 0
}

// markedItems reports whether the entries of a marked list are conditions that
// can hold together, not tiers or grades of one thing.
func (p *parser) markedItems() bool {
	var names, abouts []string
	ranges, texts := 0, 0
	perPart := map[int]int{}
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) || isElse(c.When) {
			continue
		}
		if c.Part > 0 {
			perPart[c.Part]++
		}
		switch w := c.When.(type) {
		case Text:
			texts++
			names = append(names, w.Words)
		case Met:
			texts++
			names = append(names, w.Words)
		case Within:
			ranges++
			if w.What == Day {
				abouts = append(abouts, w.Lead+w.Tail) // ①5月底前完成摸排；②10月底前完成整治
				continue
			}
			abouts = append(abouts, subjectOf(w))
		}
	}
	switch {
	case len(perPart) < 2:
		return false
	case p.bothSides() >= 2:
		return true
	case ranges >= 2 && texts == 0:
		return differentSubjects(abouts) || manyPerPart(perPart)
	case ranges == 0:
		return !graded(names)
	}
	return true
}

// bothSides counts the entries that say what else holds (否则, 不得分) themselves.
func (p *parser) bothSides() int {
	gain, rest := map[int]bool{}, map[int]bool{}
	for _, c := range p.rule.Clauses {
		if gains(c.Then) && !isElse(c.When) {
			gain[c.Part] = true
		} else {
			rest[c.Part] = true
		}
	}
	n := 0
	for k := range gain {
		if k > 0 && rest[k] {
			n++
		}
	}
	return n
}

func manyPerPart(n map[int]int) bool {
	for _, k := range n {
		if k < 2 {
			return false
		}
	}
	return true
}

// number gives every entry of a list its number: the marks where there are
// some, else one for each clause that counts; the clauses after it are its own.
func (p *parser) number(counts func(Clause) bool) {
	if p.marked || p.grouped {
		p.rule.Marked = p.marked
		p.renumber()
		return
	}
	p.rule.shifted = p.numbersShift()
	n := 0
	for i, c := range p.rule.Clauses {
		if counts(c) && !isExempt(c) {
			n++
		}
		p.rule.Clauses[i].Part = n
		if !counts(c) && p.rule.Kind == Faults || isExempt(c) {
			p.rule.Clauses[i].Part = 0
		}
	}
	p.rule.Parts = n
}

func isExempt(c Clause) bool {
	t, ok := c.When.(Text)
	return ok && t.Exempt
}

// renumber closes gaps left by entries without an award.
func (p *parser) renumber() {
	next, last := 0, -1
	for i, c := range p.rule.Clauses {
		if c.Part == 0 {
			continue
		}
		if c.Part != last {
			next, last = next+1, c.Part
		}
		p.rule.Clauses[i].Part = next
	}
	p.rule.Parts = next
}
