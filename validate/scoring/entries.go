package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// needsAll takes 缺一项不得分 after the entries of a marked list for a condition on
// all of them.
func (p *parser) needsAll() {
	cs := p.rule.Clauses
	n := len(cs) - 1
	if n < 1 || !p.marked && n < 2 || !isZero(cs[n].Then) || cs[n].Part != cs[n-1].Part {
		return
	}
	words := ""
	switch w := cs[n].When.(type) {
	case Within:
		words = w.Words
	case Text:
		words = w.Words
	}
	if !anyOneMissing(stripTail(words)) {
		return
	}
	p.rule.Clauses = cs[:n]
	if !p.isItems() {
		p.rule.Clauses = cs
		return
	}
	if containsAny(p.rule.saidAt(cs[n].At), ownEntries()...) {
		p.unread(cs[n].At) // 有一项不符合或弄虚作假的，该项不得分: whether all is lost is not said
		return
	}
	p.rule.AllOrNone = true
}

// stripTail drops 的 and 者.
func stripTail(s string) string { return strings.TrimRight(s, deRunes) }

// exclusive reports whether a clause speaks of how many of the others hold
// (只完成一项得5分), so that the clauses are no list.
func (p *parser) exclusive() bool {
	onTime, late := false, false
	for _, c := range p.rule.Clauses {
		m, ok := c.When.(Met)
		onTime = onTime || ok && m.OnTime && !m.Not && gains(c.Then) && !p.marked
		late = late || ok && m.OnTime && m.Not && gains(c.Then) && !p.marked
		t, text := c.When.(Text)
		onTime = onTime || text && gains(c.Then) && !p.marked && startsWithAny(t.Words, inTimeWords())
		w, rated := c.When.(Within)
		late = late || rated && w.Rate.tellsTime() && gains(c.Then) && !p.marked
	}
	if p.highest || p.rule.branched && !p.marked {
		return true // 省级得3分，市级得2分，就高不就低
	}
	if onTime && late {
		return true // 按期完成得8分，逾期完成得5分
	}
	if p.gradedByRate() || p.doneScale() || p.bandsOfPoints() || p.byLack() || p.byTrend() || p.byGrowth() {
		return true
	}
	for _, c := range p.rule.Clauses {
		said := fullWords(c.When)
		if containsAny(said, onlySome()...) {
			return true
		}
	}
	return false
}

// onlyTexts reports whether all that was said so far gives points for words.
func (p *parser) onlyTexts() bool {
	for _, c := range p.rule.Clauses {
		_, text := c.When.(Text)
		_, fixed := c.Then.(Points)
		if !text && !isElse(c.When) || !fixed {
			return false
		}
	}
	return len(p.rule.Clauses) > 1
}

// ownStep reports whether the only awarding step counts another thing than the
// other awards (召开会议4次得4分；每次有纪要得1分).
func (p *parser) ownStep(a awarding) bool {
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || !s.Add || s.Bonus {
			continue
		}
		own := strings.TrimPrefix(stripNumbers(s.Words), s.Every.Unit.Text)
		if len([]rune(own)) < 2 {
			return false
		}
		for _, about := range a.abouts {
			if differentSubjects([]string{own, about}) {
				return true
			}
		}
	}
	return false
}

// otherThings reports whether tiers count people and things by different names
// (培训4次, 培训人数200人), so that they are no tiers of one scale.
func (p *parser) otherThings() bool {
	type thing struct {
		name, unit string
		people     bool
	}
	var seen []thing
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || !gains(c.Then) {
			continue
		}
		u := w.Ranges[0].anyEnd().At.Unit
		t := thing{subjectOf(w), u.Text, countsPeople(u.Text)}
		if u.Kind != Count || t.name == "" {
			return false
		}
		for _, o := range seen {
			apart := o.unit != t.unit && differentSubjects([]string{o.name, t.name})
			if o.name == t.name || o.people == t.people && !apart {
				return false
			}
		}
		seen = append(seen, t)
	}
	return len(seen) > 1
}

// sharedSteps leaves unread a deduction at the end of a list that may be for its
// last entry or for all (培训5次得2分，检查3次得3分，每少1次扣0.5分; …。缺一项扣1分).
func (p *parser) sharedSteps() {
	cs := p.rule.Clauses
	last := cs[len(cs)-1]
	s, ok := last.Then.(Step)
	if !ok || s.Add {
		return
	}
	if anyOneMissing(stripTail(s.Words)) {
		p.rule.Clauses = cs[:len(cs)-1]
		if p.eachWorth(s.By) {
			p.rule.Passed = append(p.rule.Passed, last.At) // 各得1分，缺一项扣1分: said twice
			return
		}
		p.rule.Clauses = cs
		p.unread(last.At)
		return
	}
	counted := 0
	for _, c := range cs[:len(cs)-1] {
		if o, step := c.Then.(Step); step && !o.Add {
			return
		}
		w, ok := c.When.(Within)
		if ok && gains(c.Then) && w.Ranges[0].anyEnd().At.Unit == s.Every.Unit {
			counted++
		}
	}
	if counted > 1 {
		p.unread(last.At)
	}
}

// eachWorth reports whether every entry gives exactly that much.
func (p *parser) eachWorth(a Amount) bool {
	for _, c := range p.rule.Clauses {
		pts, ok := c.Then.(Points)
		if !ok || a.OfFull || !pts.Lo.Equal(a.N) || !pts.Hi.Equal(a.N) {
			return false
		}
	}
	return true
}

// ownAwards reports whether several things are awarded by name, each with its
// own points (报送及时得2分，…；内容完整得3分，…), so that the deductions belong to them.
func (p *parser) ownAwards() bool {
	var names []string
	for _, c := range p.rule.Clauses {
		pts, ok := c.Then.(Points)
		if !ok || pts.Hi.Sign() <= 0 || isExempt(c) {
			continue
		}
		switch w := c.When.(type) {
		case Text:
			names = append(names, w.Words)
		case Met:
			names = append(names, w.Words)
		default:
			return false
		}
	}
	return len(names) > 1 && !graded(names) && !byDegree(names)
}

// sumEntries takes the entry that only says the sum of the others (完成A得4分，完成B得
// 6分，全部完成得10分) out of a list; with other points it stays unread.
func (p *parser) sumEntries() {
	for i, c := range p.rule.Clauses {
		said := strings.Join(condWords(c.When), "")
		pts, ok := c.Then.(Points)
		if !ok || pts.Hi.Sign() <= 0 || !containsAny(said, allTogether()...) && !saysSum(sumSaid(c.When, said)) {
			continue
		}
		sum := num.Num{}
		for k, d := range p.rule.Clauses {
			if o, fixed := d.Then.(Points); fixed && k != i {
				sum = sum.Add(o.Hi)
			}
		}
		if !sum.Equal(pts.Hi) {
			p.unread(c.At)
			return
		}
		p.rule.Passed = append(p.rule.Passed, c.At)
		p.rule.Clauses = append(p.rule.Clauses[:i:i], p.rule.Clauses[i+1:]...)
		return
	}
}

// sumSaid is what a condition says, or where it counts (三项均有) all of its words.
func sumSaid(c Cond, said string) string {
	if w, ok := c.(Within); ok {
		return w.Words
	}
	return said
}

// nested reports whether one entry says another and more (有制度; 有制度和台账), so that
// they are grades.
func nested(names []string) bool {
	for i, a := range names {
		for k, b := range names {
			if i != k && a != b && len([]rune(a)) > 1 && strings.HasPrefix(b, a) && joined(strings.TrimPrefix(b, a)) {
				return true
			}
		}
	}
	return false
}

// byLack reports whether tiers award how much is missing or off (缺1项得3分，缺2项得1分), which
// are tiers of one thing.
func (p *parser) byLack() bool {
	n := 0
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if ok && !p.marked && gains(c.Then) && (w.What == Missing || w.What == Short || w.What == Late) {
			n++
		}
	}
	return n > 0
}

// byTrend reports whether every award is for a direction (提升, 不变, 下降), or for how far
// something went that way (提升2%以上).
func (p *parser) byTrend() bool {
	n := 0
	for _, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if !gains(c.Then) {
			continue
		}
		if w, far := c.When.(Within); far && w.Trend && !p.marked {
			n++
			continue
		}
		if !ok || !endsInAny(t.Words, trendEnds()) {
			return false
		}
		n++
	}
	return n > 1
}

// bandsOfPoints reports whether every award is a range of points below the one before
// it (5-4分, 3-2分, 1-0分), as grades have them and no list has.
func (p *parser) bandsOfPoints() bool {
	n, last := 0, num.Num{}
	for _, c := range p.rule.Clauses {
		pts, ok := c.Then.(Points)
		if !ok || !pts.Lo.Equal(pts.Hi) && n > 0 && pts.Hi.Cmp(last) > 0 || pts.Lo.Equal(pts.Hi) && pts.Hi.Sign() > 0 {
			return false
		}
		if pts.Hi.Sign() > 0 {
			n, last = n+1, pts.Lo
		}
	}
	return n > 1 && !p.marked
}

// gradedByRate reports whether tiers of the 完成率 stand behind an award for what
// the row asks (完成任务得8分，完成率90%以上得6分): one scale, no list.
func (p *parser) gradedByRate() bool {
	met, rates := false, 0
	for _, c := range p.rule.Clauses {
		switch w := c.When.(type) {
		case Met:
			met = met || !w.Not && !w.OnTime
		case Within:
			if strings.HasPrefix(w.Words, doneRate) || strings.HasPrefix(w.Words, doneWord) && w.Ranges[0].anyEnd().At.Unit.Kind == Percent {
				rates++
			}
		}
	}
	return met && rates > 0 && p.marks == 0
}

// oneAndOther reports whether there are two clauses, for the plan reached and not reached:
// 1.达到目标值得5分；2.未达到目标值的，按比例计分.
func (p *parser) oneAndOther() bool {
	cs := p.rule.Clauses
	if len(cs) != 2 {
		return false
	}
	a, ok := cs[0].When.(Met)
	b, ok2 := cs[1].When.(Met)
	return ok && ok2 && a.Not != b.Not && a.OnTime == b.OnTime
}
