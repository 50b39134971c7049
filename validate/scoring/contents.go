package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// settleContents passes over the entries of a list that have no award of their own
// where all that follows counts what does not comply (①…；②…。每发现一处不符合扣1分); else
// they are unread.
func (p *parser) settleContents() {
	p.settleMarks()
	if p.byMarks || p.eachContent() || p.heldContents() {
		return
	}
	counted := len(p.rule.Clauses) > 0
	steps := 0
	for i, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		if i == 0 && c.Part == 0 && isFault(c) && len(p.contents) > 1 {
			continue // 存在截留情形的不得分；①…；②…，每发现一项扣2分
		}
		if step && oneOf(s.Every.Unit.Text, entryUnits()) {
			steps++
		}
		counted = counted && step && !s.Add && (s.What == Events || s.What == Missing)
	}
	counted = counted && (steps > 0 || !isFault(p.rule.Clauses[0]))
	if counted {
		p.rule.counted = p.countedEntries(steps)
		p.readContents()
		return
	}
	p.leaveEntries()
	p.eachUnlisted()
}

// eachUnlisted leaves unread points for each entry (符合以下要求的各得2分：…) where the entries were not
// read as such.
func (p *parser) eachUnlisted() {
	if p.marks < 2 {
		return
	}
	for _, c := range p.rule.Clauses {
		if pts, fixed := c.Then.(Points); fixed && c.Part == 0 && pts.Hi.Sign() > 0 && containsAny(p.rule.saidAt(c.At), eachGets()...) {
			p.unread(c.At)
		}
	}
}

// countedEntries is how many numbered entries the only step counts one by one, 0 for none.
func (p *parser) countedEntries(steps int) int {
	last := p.rule.Clauses[len(p.rule.Clauses)-1]
	n := p.marks
	if steps != 1 || n < 2 || !last.Then.(Step).Every.N.Equal(one()) || last.Then.(Step).What != Events {
		return 0
	}
	return n
}

// readContents takes the entries of the list off what was not understood.
func (p *parser) readContents() {
	for _, e := range p.contents {
		p.rule.Unread = slices.DeleteFunc(p.rule.Unread, func(s Span) bool {
			return e.at.From <= s.From && s.To <= e.at.To || s.From <= e.at.From && e.at.To <= s.To
		})
		p.rule.Passed = append(p.rule.Passed, e.at)
	}
}

// eachContent gives every entry of the list what each is worth: ①…；②…。每符合一项得1分.
func (p *parser) eachContent() bool {
	p.dropHolds()
	p.stepEntries()
	if len(p.rule.Clauses) != 1 {
		p.rule.unlisted = p.namesBeside()
		return false
	}
	c := p.rule.Clauses[0]
	s, ok := c.Then.(Step)
	if ok && len(p.contents) == 0 {
		p.namedContents(c, s)
	}
	if len(p.contents) < 2 {
		return false
	}
	if !ok || !s.Add || s.Bonus || s.NoBy || !s.Every.N.Equal(one()) || s.Every.Unit.Kind != Count || !oneOf(s.Every.Unit.Text, entryUnits()) {
		return false
	}
	if w, counted := c.When.(Within); counted && !w.Ranges[0].anyEnd().At.N.Equal(num.Int(int64(len(p.contents)))) {
		return false // 以上四项, and there are three
	}
	if len(p.contents) < p.marks {
		p.unread(c.At) // some entry went elsewhere
		return false
	}
	for i, e := range p.contents {
		if e.mark != 0 && e.mark != i+1 {
			return false // entries within an entry
		}
	}
	each, ok := p.eachAward(s.By)
	if !ok || !p.countsEntries(s) {
		return false
	}
	p.rule.Clauses = nil
	p.readContents()
	for i, e := range p.contents {
		p.add(Clause{When: Text{Words: gradeAfterIs(e.words)}, Then: each, Part: i + 1, At: e.at})
	}
	p.rule.Passed = append(p.rule.Passed, c.At)
	return true
}

// countsEntries reports whether a step counts the entries and not some other thing (每培训一项):
// it says nothing but that they hold, or all of them earn the full marks that are said.
func (p *parser) countsEntries(s Step) bool {
	if _, ok := readHeld(s.Words + goodAll()[0]); ok {
		return true
	}
	most := p.rule.MostGain
	if !most.Set && len(p.said) > 0 {
		most = Cap{p.said[0].n, true}
	}
	return !most.Set || s.By.OfFull || most.N.Equal(s.By.N.Mul(num.Int(int64(len(p.contents)))))
}

// eachAward is what each entry earns: points, or a share of full marks where all of them make
// up the whole (得该项分值的25%, and there are four).
func (p *parser) eachAward(by Amount) (Award, bool) {
	if !by.OfFull {
		return Points{by.N, by.N}, true
	}
	if !by.N.Mul(num.Int(int64(len(p.contents)))).Equal(one()) {
		return nil, false
	}
	if len(p.said) == 1 {
		n := by.N.Mul(p.said[0].n)
		return Points{n, n}, true
	}
	return Share{by.N, by.N}, true
}

// stepEntries makes a step of 符合一项得1分 behind a list where all of its entries earn more.
func (p *parser) stepEntries() {
	if len(p.contents) < 2 || len(p.rule.Clauses) != 1 {
		return
	}
	c := p.rule.Clauses[0]
	pts, ok := c.Then.(Points)
	if !ok || !pts.Lo.Equal(pts.Hi) {
		return
	}
	if p.eachOfThem(c) {
		p.rule.Clauses[0].When = Always{}
		p.rule.Clauses[0].Then = Step{What: Done, Every: entriesAt(1).At, By: Amount{N: pts.Hi}, Add: true, Words: heldWords(c.When)}
		return
	}
	w, counts := c.When.(Within)
	if !counts {
		return
	}
	most := p.rule.MostGain
	if !most.Set && len(p.said) == 1 {
		most = Cap{p.said[0].n, true}
	}
	h, ok := readHeld(w.Words)
	if !ok || h.count != 1 || h.lacks || h.all || h.up || h.under || !most.Set || !most.N.Equal(pts.Hi.Mul(num.Int(int64(len(p.contents))))) {
		return
	}
	p.rule.Clauses[0].When = Always{}
	p.rule.Clauses[0].Then = Step{What: Done, Every: w.Ranges[0].anyEnd().At, By: Amount{N: pts.Hi}, Add: true, Words: w.Words}
}

// eachOfThem reports whether a clause gives its points for each of the entries that hold: 满足以下条件各得1分.
func (p *parser) eachOfThem(c Clause) bool {
	h, ok := readHeld(heldWords(c.When))
	return ok && !h.lacks && !h.all && !h.some && !h.up && !h.under && (h.count < 0 || h.count == len(p.contents)) && containsAny(p.rule.saidAt(c.At), eachGets()...)
}

// namedContents takes the entries out of the words before the step, where they are as
// many as make up full marks: 有场地、有人员、有制度，每具备一项得1分，共3分.
func (p *parser) namedContents(c Clause, s Step) {
	for _, name := range p.namesOf(c, s) {
		p.contents = append(p.contents, content{words: name, at: c.At})
	}
}

// namesOf are the entries that words before a step name, where all of them make up full marks:
// 有场地、有人员，每具备一项得1.5分，共3分.
func (p *parser) namesOf(c Clause, s Step) []string {
	t, ok := c.When.(Text)
	if !ok || !s.Add || len(p.said) != 1 {
		return nil
	}
	names := strings.Split(t.Words, listMarkSaid)
	if len(names) < 2 || !s.By.N.Mul(num.Int(int64(len(names)))).Equal(p.said[0].n) {
		return nil
	}
	return names
}

// namesBeside reports whether a step gives for each of several names and something else stands
// beside it, so that a number may be how many hold or which one.
func (p *parser) namesBeside() bool {
	return slices.ContainsFunc(p.rule.Clauses, func(c Clause) bool {
		s, ok := c.Then.(Step)
		return ok && len(p.namesOf(c, s)) > 1
	})
}

// dropLack passes over 缺项不得该项分 behind a list of awards, which says no more than that
// an entry that is not there earns nothing.
func (p *parser) dropLack() {
	n := len(p.rule.Clauses)
	if n < 3 {
		return
	}
	last := p.rule.Clauses[n-1]
	t, ok := last.When.(Text)
	if !ok || !isZero(last.Then) || !oneOf(stripTail(t.Words), lackAnswers()) {
		return
	}
	for _, c := range p.rule.Clauses[:n-1] {
		if _, text := c.When.(Text); !text || !gains(c.Then) {
			return
		}
	}
	p.rule.Passed = append(p.rule.Passed, last.At)
	p.rule.Clauses = p.rule.Clauses[:n-1]
}

// dropHolds passes over 符合得分，不符合不得分 behind what each entry is worth (①…；②…。每项2
// 分，…): that is what an entry of a list is anyway.
func (p *parser) dropHolds() {
	cs := p.rule.Clauses
	if len(cs) < 2 || len(p.contents) < 2 {
		return
	}
	s, ok := cs[0].Then.(Step)
	if !ok || !s.Add || s.Bonus || s.By.OfFull {
		return
	}
	for _, c := range cs[1:] {
		if !saysHolds(c, s.By) {
			return
		}
	}
	for _, c := range cs[1:] {
		p.rule.Passed = append(p.rule.Passed, c.At)
	}
	p.rule.Clauses = cs[:1]
}

// saysHolds reports whether a clause gives what holds its points and what does not hold
// none: 符合得分; 不符合不得分; both in one (符合得分，不符合).
func saysHolds(c Clause, each Amount) bool {
	pts, fixed := c.Then.(Points)
	none := isZero(c.Then)
	if !none && !isKept(c.Then) && !(fixed && pts.Lo.Equal(each.N) && pts.Hi.Equal(each.N)) {
		return false
	}
	var said string
	switch w := c.When.(type) {
	case Else:
		return none
	case Met:
		said = w.Words
	case Text:
		said = w.Words
	case All:
		said = w.Words
	}
	pieces := strings.FieldsFunc(said, trimmed)
	for i, s := range pieces {
		s = stripTail(strings.TrimSuffix(s, scoreSaid))
		if last := none && i == len(pieces)-1; last && !oneOf(s, unheldAnswers()) || !last && !oneOf(s, heldAnswers()) {
			return false
		}
	}
	return len(pieces) > 0
}
