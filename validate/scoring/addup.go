package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// addUp adds 再得2分 and 再扣2分 of a further tier to what the tier before it gives or takes:
// 达到90%得3分，达到95%再得2分 gives five from 95% on. Where no tier before it is on the same scale
// and less far, it is not understood.
func (p *parser) addUp() {
	p.takenFirst()
	if p.rule.Etc {
		return // 少5个扣1分，再少5个再扣1分，以此类推
	}
	if !p.says(moreLeads()...) && !p.says(againLeads()...) && !p.says(addedPoints()...) && !p.says(tallyLeads()...) {
		return
	}
	for i := range p.rule.Clauses {
		c := p.rule.Clauses[i]
		if all, ok := c.When.(All); ok && isBonus(c.Then) && len(all.Parts) == 2 {
			if t, text := all.Parts[1].(Text); text && oneOf(t.Words, tallyLeads()) {
				p.rule.Clauses[i].When = all.Parts[0] // 达到95%累加2分
			}
		}
		sum, fixed := fixedAmount(c.Then)
		if !fixed || !p.addsUp(c) {
			continue
		}
		when := withoutMore(c.When)
		p.rule.Clauses[i].When = when
		w, ok := when.(Within)
		if !ok && c.Part == 0 && comparesNumber(when) {
			p.unread(c.At) // 达到95%且无投诉的再得2分
		}
		if _, nth, _ := exactCount(when); !ok || nth != "" && isDeduct(c.Then) && w.Ranges[0].Exact {
			continue // 有总结的再得1分 is another thing; 第二次再扣2分
		}
		k := p.lessFar(i, &w)
		if k < 0 {
			p.unread(c.At)
			continue
		}
		before, _ := fixedAmount(p.rule.Clauses[k].Then)
		w.Tail = withoutTails(withoutTails(w.Tail, moreLeads()), againLeads()) // what 完成再得2分 adds is in the points now
		p.rule.Clauses[i].When, p.rule.Clauses[i].Then = w, withAmount(c.Then, sum.Add(before))
		p.further(k, i)
	}
}

// takenFirst leaves unread 未达到的起扣1分 and 未达到的先扣1分, whose condition is none as written: what
// else is taken comes beside it.
func (p *parser) takenFirst() {
	for _, c := range p.rule.Clauses {
		if t, ok := c.When.(Text); ok && isDeduct(c.Then) && endsInAny(t.Words, firstTails()) {
			p.unread(c.At)
		}
	}
}

// fixedAmount is what a tier gives, or takes, if that is one number of points.
func fixedAmount(a Award) (num.Num, bool) {
	switch a := a.(type) {
	case Points:
		return a.Hi, a.Lo.Equal(a.Hi) && a.Hi.Sign() > 0
	case Deduct:
		return a.By.N, !a.By.OfFull && !a.Below
	}
	return num.Num{}, false
}

// withAmount is the award with another number of points.
func withAmount(a Award, n num.Num) Award {
	if d, ok := a.(Deduct); ok {
		d.By.N = n
		return d
	}
	return Points{n, n}
}

// addsUp reports whether a clause says that its points come beside those before it.
func (p *parser) addsUp(c Clause) bool {
	if isDeduct(c.Then) {
		return p.againSaid(c)
	}
	said := p.rule.saidAt(c.At)
	if containsAny(said, addedPoints()...) {
		return true
	}
	for _, w := range moreLeads() {
		for i := strings.Index(said, w); i >= 0; {
			if startsWithAny(said[i+len(w):], gainVerbs()) {
				return true
			}
			k := strings.Index(said[i+len(w):], w)
			if k < 0 {
				break
			}
			i += len(w) + k
		}
	}
	return false
}

// withoutMore is a condition without 再 and its like behind it, which belong to the award.
func withoutMore(c Cond) Cond {
	all, ok := c.(All)
	if !ok || len(all.Parts) != 2 {
		return c
	}
	t, text := all.Parts[1].(Text)
	if w, compares := all.Parts[0].(Within); text && compares && (oneOf(t.Words, moreLeads()) || oneOf(t.Words, againLeads())) {
		return w
	}
	return c
}

// comparesNumber reports whether some part of a condition compares with a number of the row.
func comparesNumber(c Cond) bool {
	found := false
	lookCond(c, func(w Within) { found = found || w.What == Value || w.What == Over || w.What == Short })
	return found
}

// lessFar is the clause before the i-th that gives or takes as it does, and is the nearest less far
// on its scale; −1 where there is none. A number that is named without 以上 is made the end of a
// range in both.
func (p *parser) lessFar(i int, w *Within) int {
	for k := i - 1; k >= 0; k-- {
		c := p.rule.Clauses[k]
		if _, fixed := fixedAmount(c.Then); !fixed || isDeduct(c.Then) != isDeduct(p.rule.Clauses[i].Then) || c.Part != p.rule.Clauses[i].Part {
			if isZero(c.Then) {
				continue
			}
			return -1
		}
		switch b := c.When.(type) {
		case Met:
			if metBefore(b, *w, isDeduct(c.Then)) && openEnd(w) {
				return k
			}
			return -1
		case Within:
			if !openEnd(&b) || !openEnd(w) || !isBefore(b, *w) {
				return -1
			}
			p.rule.Clauses[k].When = b
			return k
		}
		return -1
	}
	return -1
}

// metBefore reports whether a tier of a distance goes on from the plan: 按时完成得3分，提前10天再得2分.
func metBefore(m Met, w Within, loses bool) bool {
	if m.Not != loses {
		return false
	}
	switch w.What {
	case Late, Early:
		return (w.What == Late) == loses
	case Over, Short:
		return !m.OnTime
	}
	return false
}

// openEnd makes 80个 in a tier 80个 or more, and reports whether a comparison has one end.
func openEnd(w *Within) bool {
	if len(w.Ranges) != 1 {
		return false
	}
	r := w.Ranges[0]
	if r.Exact && w.What != Gap && w.What != Day && !r.Lo.Target {
		r.Hi, r.Exact = Bound{}, false
		w.Ranges = []Range{r}
	}
	return r.Lo.Set != r.Hi.Set
}

// isBefore reports whether tier b begins before tier w on the same scale, so that who reaches w has
// reached b.
func isBefore(b, w Within) bool {
	x, y := b.Ranges[0], w.Ranges[0]
	if x.Lo.Set && x.Lo.Target && (w.What == Over || w.What == Late) && y.Lo.Set && !y.Lo.Target {
		return true // 超支的扣3分，超支10%以上加扣3分
	}
	if x.Hi.Set && x.Hi.Target && w.What == Short && y.Lo.Set && !y.Lo.Target {
		return true
	}
	if b.What != w.What || b.Of != w.Of || x.Lo.Set != y.Lo.Set || y.anyEnd().Target || x.anyEnd().Target || differentSubjects([]string{subjectOf(b), subjectOf(w)}) {
		return false
	}
	if w.What == Day {
		return dayBefore(x, y)
	}
	d, ok := compareQ(x.anyEnd().At, y.anyEnd().At)
	return ok && d != 0 && (d < 0) == x.Lo.Set
}

// dayBefore is isBefore for days: the later day is further where what comes after it is meant.
func dayBefore(x, y Range) bool {
	a, b := x.anyEnd().Date, y.anyEnd().Date
	if a.Month == 0 || b.Month == 0 || (a.Year == 0) != (b.Year == 0) {
		return false
	}
	n := func(d DayRef) int {
		day := d.Day
		if day == 0 {
			day = 31
		}
		return ((d.Year+d.Shift)*12+d.Month)*32 + day
	}
	return n(a) != n(b) && (n(a) < n(b)) == x.Lo.Set
}

// further moves clause i before clause k where the two are on scales of their own, so that the
// further one has what both claim.
func (p *parser) further(k, i int) {
	a, okA := p.rule.Clauses[k].When.(Within)
	b, okB := p.rule.Clauses[i].When.(Within)
	if okA && okB && a.What == b.What && !a.Ranges[0].anyEnd().Target {
		return
	}
	c := p.rule.Clauses[i]
	p.rule.Clauses = slices.Insert(slices.Delete(slices.Clone(p.rule.Clauses), i, i+1), k, c)
}

// stepsOnFull leaves unread 每超1个百分点另得0.5分 beside a tier that gives full marks already: whether
// it comes on top of them is not said.
func (p *parser) stepsOnFull() {
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || !s.Add || s.Bonus || s.What != Over || c.Part > 0 || !p.addsUp(c) {
			continue
		}
		for _, d := range p.rule.Clauses {
			if pts, fixed := d.Then.(Points); fixed && p.rule.HasFull && pts.Hi.Equal(p.rule.Full) {
				p.unread(c.At)
				break
			}
		}
	}
}
