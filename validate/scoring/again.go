package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// againSteps lets 每再超1%扣1分 behind 超过5%以内扣1分 go on from there: it counts what is beyond
// those 5%, on top of what they cost. Where nothing before it says where it begins, it is not
// understood.
func (p *parser) againSteps() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.behindPlaces() && p.ranks {
			continue
		}
		if s.Add {
			p.againGains(c, s)
			continue
		}
		if !strings.HasPrefix(s.Words, againWord) && !p.rule.goesOnFrom(i, s) {
			continue
		}
		w, bounded := c.When.(Within)
		from, cost, found := p.rule.beforeAgain(i, s)
		switch {
		case found && (!bounded || w.What == s.What && len(w.Ranges) == 1 && w.Ranges[0].startsAt(from)):
			s.Beyond, s.Start = from, cost
			s.Name, s.Words = "", againWord+strings.TrimPrefix(strings.TrimSuffix(s.Words, againWord), againWord)
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		case !bounded && !p.rule.allowsGap():
			p.unread(c.At)
		}
	}
}

// goesOnFrom reports whether step i is said to go on from what a tier right before it takes: 超支10%以内
// 扣2分，以后每超1%再扣0.5分.
func (r Rule) goesOnFrom(i int, s Step) bool {
	if i == 0 {
		return false
	}
	w, ok := r.Clauses[i-1].When.(Within)
	_, takes := r.Clauses[i-1].Then.(Deduct)
	if !ok || !takes || w.What == Day {
		return false
	}
	return s.isOnward(r.Clauses[i].When) || strings.HasSuffix(s.Words, againWord) && !w.Ranges[0].Exact
}

// againGains leaves unread 超额20%以上的，每再超1%加0.1分: whether it begins at those 20% or at the mark
// only a tier for them would tell.
func (p *parser) againGains(c Clause, s Step) {
	w, ok := c.When.(Within)
	if !ok || w.What == Value || w.What == Day || len(w.Ranges) != 1 {
		return
	}
	if lo := w.Ranges[0].Lo; lo.Set && !lo.Target && lo.At.N.Sign() > 0 && strings.HasPrefix(s.Words, againWord) {
		p.unread(c.At)
	}
}

// beforeAgain is where the tier right before clause i ends, a fixed deduction or full marks,
// and what it takes.
func (r Rule) beforeAgain(i int, s Step) (from Quantity, cost Amount, ok bool) {
	if i == 0 {
		return from, cost, false
	}
	w, within := r.Clauses[i-1].When.(Within)
	d, fixed := r.Clauses[i-1].Then.(Deduct)
	if pts, free := r.Clauses[i-1].Then.(Points); free && i == 1 && pts.Lo.Equal(pts.Hi) && pts.Lo.Sign() > 0 {
		fixed = true // 超支5%以内得10分，每再超1%扣1分
	}
	if !within || !fixed || d.Below || w.What != s.What || len(w.Ranges) != 1 {
		return from, cost, false
	}
	b := w.Ranges[0]
	if !b.Hi.Set || b.Hi.Target || b.Lo.Set && (b.Lo.Target || b.Lo.At.N.Sign() > 0) {
		return from, cost, false
	}
	from = b.Hi.At
	if !sameScale(from.Unit, s.Every.Unit) {
		return from, cost, false
	}
	return from, d.By, true
}

// sameScale reports whether two units count a distance alike: percent and percentage points
// do, in a row of rates, and in a row of amounts percent of the mark is meant by both.
func sameScale(a, b Unit) bool {
	share := func(u Unit) bool { return u.Kind == Percent || u.Kind == Point }
	return a == b || share(a) && share(b) || a.Kind == Count && b.Kind == Count
}

// startsAt reports whether a range is all that lies beyond q.
func (r Range) startsAt(q Quantity) bool {
	if !r.Lo.Set || r.Lo.Target || r.Hi.Set && !r.Exact {
		return false
	}
	d, ok := compareQ(r.Lo.At, q)
	return ok && d == 0
}

// goesOn adds up a step that counts what is beyond the tier before it (每再超1%); false where
// the actual is not beyond it, so that the tier speaks.
func (j *judge) goesOn(sum *stepSum, s Step) bool {
	x, _, _, why := j.stepDistance(s)
	if why.Code != WhyNone || x.Cmp(s.Beyond.N) <= 0 {
		return false
	}
	j.grace = s.Beyond.N
	n, pre, why := j.count(s)
	by, byText, why2 := j.loss(s.By)
	start, startText, why3 := j.loss(s.Start)
	for _, w := range [...]Reason{why, why2, why3} {
		if w.Code != WhyNone {
			sum.why = w
			return true
		}
	}
	sum.spoke, sum.what, sum.loss = true, s.What, start.Add(n.Mul(by))
	sum.text, sum.limit, sum.pre = show(n)+" × "+byText, s.Limit, pre
	if start.Sign() > 0 {
		sum.text = startText + " " + minusSign + " " + sum.text
	}
	return true
}

// severalRates reports whether a step stands under a distance of its own that holds, and
// counts by another name what another step counts too (缺1次扣1分，缺2次以上每次扣2分): whether
// all of them cost more, or those beyond alone, is not said.
func (j *judge) severalRates(c Clause, s Step) bool {
	w, ok := c.When.(Within)
	if !ok || s.What != Events || w.What == Value || w.What == Day || !w.Ranges[0].Lo.Set || !sameScale(w.Ranges[0].Lo.At.Unit, s.Every.Unit) {
		return false
	}
	for _, d := range j.r.Clauses {
		o, step := d.Then.(Step)
		if step && !o.Add && o.What == w.What && !o.By.N.Equal(s.By.N) {
			return true
		}
	}
	return false
}

// lowTier is the lowest of several tiers that award points, −1 where there is but one: a
// step beside them may count from there as well as from full marks.
func (r Rule) lowTier() int {
	low, n := -1, 0
	top := num.Num{}
	for i, c := range r.Clauses {
		pts, fixed := c.Then.(Points)
		if !fixed || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 {
			continue
		}
		switch w := c.When.(type) {
		case Within:
			if n++; low < 0 || pts.Hi.Cmp(r.Clauses[low].Then.(Points).Hi) <= 0 {
				low = i
			}
		case Met:
			if w.Not {
				continue
			}
			if n++; low >= 0 && pts.Hi.Cmp(r.Clauses[low].Then.(Points).Hi) < 0 {
				low = i // 超额完成得10分，完成得8分
			}
		default:
			continue
		}
		top = num.Max(top, pts.Hi)
	}
	if n < 2 || low < 0 || r.Clauses[low].Then.(Points).Hi.Cmp(top) >= 0 {
		return -1
	}
	return low
}

// ofLow is the rule with its steps counted from the lowest tier; where a tier is told in words
// (持平得8分), as the row takes them.
func (r Rule) ofLow(row Row, a Actual) Rule {
	low := r.lowTier()
	if low < 0 {
		r = newJudge(r, row, a).r
		low = r.lowTier()
	}
	if low < 0 {
		return r
	}
	return r.fromLow(low)
}

// fromLow is the rule without the tiers above the lowest, from which its steps count then.
func (r Rule) fromLow(low int) Rule {
	var cs []Clause
	for i, c := range r.Clauses {
		pts, fixed := c.Then.(Points)
		if i == low {
			r.Full, r.HasFull = pts.Hi, true
		}
		if i == low || !fixed || pts.Hi.Sign() <= 0 {
			cs = append(cs, c)
		}
	}
	r.Clauses, r.Rivals = cs, nil
	return r
}

// takenFrom is full marks less what the steps take, unless they may as well be taken from
// a lower tier and that gives something else.
func (j *judge) takenFrom(s stepSum) result {
	res := j.taken(s)
	low := -1
	if s.loss.Sign() > 0 && !s.gain && s.what != Events && s.what != Missing {
		low = j.r.lowTier()
	}
	if low < 0 || res.why.Code != WhyNone {
		return res
	}
	if _, other := j.r.fromLow(low).judge(j.row, j.a, j.mode); other.why.Code != WhyNone {
		return failed(Reason{Code: WhyReadings, At: j.r.Clauses[low].At})
	}
	j.used.low = true
	return res
}

// continued reports whether some step goes on from a fixed deduction, which then is the first
// of what is taken off full marks.
func (r Rule) continued() bool {
	return anyThen(r.Clauses, func(s Step) bool { return s.Beyond.N.Sign() > 0 })
}
