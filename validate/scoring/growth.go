package scoring

import "strings"

// growsFromWhere reports whether a bonus counts a growth (每提高10%加1分) on a base that names
// no figure, so that it may be a growth from anywhere: last year's figure, nothing, the plan.
func (r Rule) growsFromWhere(s Step, when Cond) bool {
	t, text := when.(Text)
	last := text && (t.Foreign || containsAny(t.Words, lastYearWords()...))
	if _, always := when.(Always); !always && !last || s.What != Over || !s.Bonus || r.HasMark {
		return false
	}
	if !containsAny(s.Words, growsWords()...) || containsAny(s.Words, overrunMarks()...) {
		return false
	}
	base := false
	for _, c := range r.Clauses {
		o, step := c.Then.(Step)
		_, always := c.When.(Always)
		switch {
		case step && !o.Add:
			return false // 每增加1%加0.5分，每减少1%扣0.5分: both from the plan
		case step || !gains(c.Then):
		case !always:
			return false // 达到计划得6分，每提高…: from there
		default:
			base = true
		}
	}
	return base
}

// moreDone reports whether a bonus in a row of costs is for more than the plan (超额完成的加1分):
// more work than was planned, which costs say nothing of, and never more money.
func (j *judge) moreDone(c Cond) bool {
	w, ok := c.(Within)
	if !ok || !j.costs() || len(w.Ranges) != 1 {
		return false
	}
	r := w.Ranges[0]
	return w.What == Over || w.What == Value && r.Lo.Set && r.Lo.Target && !r.Hi.Set
}

// growsAlone takes 每增加100元得1分 for a count of what was reached, where nothing names what it
// grows from: no base, no tier, no plan. Whether the row counts that, the judge decides.
func (p *parser) growsAlone() {
	if p.rule.HasMark || p.gainers() != 1 || p.stepCount() != 1 {
		return
	}
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		_, always := c.When.(Always)
		if ok && always && s.Add && !s.Bonus && s.What == Over && saysGrowth(s.Words) && !containsAny(s.Name+s.Words, overrunMarks()...) {
			s.What = Done
			p.rule.Clauses[i].Then = s
		}
	}
}

// saysGrowth reports whether words tell of an increase.
func saysGrowth(words string) bool {
	return containsAny(words, growsWords()...) || containsAny(words, newWords()...)
}

// growsFromUnsaid reports whether a step that gives points counts an increase (每增加1个得1分)
// which is not surely what the row counts: it may begin at nothing, at last year's figure or at
// the plan. It begins at nothing where the row is named for an increase or for how much is done,
// or where the plan earns just what there is to earn.
func (j *judge) growsFromUnsaid(s Step) bool {
	said := s.Name + s.Words
	if !s.Add || s.Bonus || !j.hasT || !saysGrowth(said) || containsAny(said, progressNames()...) {
		return false
	}
	if containsAny(j.row.Level3, increaseNames()...) && !(j.rate && growsTwice(said)) {
		return false
	}
	return containsAny(said, lastYearWords()...) || !j.planEarnsAll(s)
}

// growsTwice reports whether words tell of the growth of a rate of growth: 增长率每提高1个百分点.
func growsTwice(said string) bool {
	for _, name := range growthRates() {
		if before, after, ok := strings.Cut(said, name); ok {
			return saysGrowth(before + after)
		}
	}
	return false
}

// planEarnsAll reports whether steps counted from nothing give full marks just at the plan.
func (j *judge) planEarnsAll(s Step) bool {
	if !j.wantsMore() || !j.hasFull || s.By.OfFull || s.Every.N.Sign() <= 0 {
		return false
	}
	at, why := j.markValue(mark{q: s.Every})
	if why.Code != WhyNone || at.Sign() <= 0 {
		return false
	}
	n, _ := j.target.Div(at)
	return n.Mul(s.By.N).Equal(j.full)
}
