package scoring

import (
	"slices"

	"jixiaobot/validate/num"
)

// full finds full marks: said outright, else the most the clauses give.
func (p *parser) full() {
	r := &p.rule
	if len(p.said) > 0 {
		r.Full, r.HasFull, r.FullAt = p.said[0].n, true, p.said[0].at
		for _, s := range p.said[1:] {
			if !s.n.Equal(r.Full) {
				r.Rivals = append(r.Rivals, s.n)
			}
		}
	}
	if p.headedParts() {
		return
	}
	n, at, ok := p.earned()
	switch {
	case !ok:
	case !r.HasFull:
		r.Full, r.HasFull, r.FullAt = n, true, at
		_, r.limited = r.onlyLimit()
	case !n.Equal(r.Full) && (!p.usesFull() || n.Cmp(r.Full) > 0 || p.shortOfFull()):
		r.Rivals = append(r.Rivals, n)
	}
}

// headedParts takes 制度建设（2分）：…；执行情况（3分）：… for the points of the entries:
// what the headings say adds up to what the entries give.
func (p *parser) headedParts() bool {
	r := &p.rule
	n, at, ok := p.earned()
	if r.Kind != Items || len(p.said) < 2 || !ok {
		return false
	}
	sum := num.Num{}
	for _, s := range p.said {
		sum = sum.Add(s.n)
	}
	if !sum.Equal(n) {
		return false
	}
	r.Full, r.HasFull, r.FullAt, r.Rivals = n, true, at, nil
	return true
}

// shortOfFull reports whether the only award in points, for what is to be
// reached, is less than the full marks said beside it (总分100分，达到90分得10分，…).
func (p *parser) shortOfFull() bool {
	n := 0
	for _, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Points:
			if a.Hi.Sign() <= 0 {
				continue
			}
			n++
			switch w := c.When.(type) {
			case Met:
				if w.Not {
					return false
				}
			case Within:
				if r := w.Ranges[0]; w.What == Day && !r.Hi.Set || w.What != Day && (w.What != Value || !r.Exact && !r.Lo.Set) {
					return false
				}
			default:
				return false
			}
		case Share:
			if a.Hi.Sign() > 0 {
				return false
			}
		case Bonus, Formula, Proportion, Open:
			return false
		case Step:
			if a.Add {
				return false
			}
		}
	}
	return n == 1 && p.rule.Kind == Choice
}

// usesFull reports whether some award is said as a share of full marks or taken
// off them, so that the points of tiers need not reach full marks.
func (p *parser) usesFull() bool {
	for _, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Share:
			if a.Hi.Equal(one()) {
				return true
			}
		case Formula, Proportion:
			return true
		case Step:
			return true
		case Deduct:
			return true
		case Open:
			return true
		}
	}
	return false
}

// earned is the most the clauses give by themselves.
func (p *parser) earned() (num.Num, Span, bool) {
	r := &p.rule
	if r.Kind == Items {
		return p.earnedItems()
	}
	if r.Kind == Faults {
		return p.topTier()
	}
	n, at, ok := p.topTier()
	if ok && len(p.said) == 0 && p.rule.saysWhole() {
		return num.Num{}, Span{}, false // 达到90%得满分，80%得8分: 8 is not full marks
	}
	if ok {
		return n, at, true
	}
	if r.MostGain.Set {
		return r.MostGain.N, Span{}, true
	}
	if limit, ok := r.onlyLimit(); ok {
		return limit, Span{}, true
	}
	for _, c := range r.Clauses {
		if f, isF := c.Then.(Formula); isF && !uses(f.Expr, VarFull) {
			if l := factors(f.Expr); len(l) == 1 {
				return l[0], c.At, true
			}
		}
	}
	return num.Num{}, Span{}, false
}

// saysWhole reports whether some tier gives 满分, so that the highest points said
// of other tiers are not full marks. An exemption does not count, nor does what may be one
// (全年无投诉的计满分) beside points that steps take from.
func (r Rule) saysWhole() bool {
	for _, c := range r.Clauses {
		if t, text := c.When.(Text); text && deniesHaving(t.Words) && r.stepsDown() {
			continue
		}
		if s, ok := c.Then.(Share); ok && s.Lo.Equal(one()) && !isExempt(c) {
			return true
		}
	}
	return false
}

// stepsDown reports whether a step takes for every bit of a distance.
func (r Rule) stepsDown() bool {
	return slices.ContainsFunc(r.Clauses, func(c Clause) bool {
		s, ok := c.Then.(Step)
		return ok && !s.Add && (s.What == Short || s.What == Over || s.What == Off)
	})
}

// topTier is the highest award in points outside bonuses.
func (p *parser) topTier() (top num.Num, at Span, ok bool) {
	for _, c := range p.rule.Clauses {
		var n num.Num
		switch a := c.Then.(type) {
		case Points:
			n = a.Hi
		case Open:
			if !a.HasMost || a.Minus {
				continue
			}
			n = a.Most.N
		default:
			continue
		}
		if n.Sign() > 0 && (!ok || n.Cmp(top) > 0) {
			top, at, ok = n, c.At, true
		}
	}
	return top, at, ok
}

// earnedItems is the sum of what each entry gives at most.
func (p *parser) earnedItems() (sum num.Num, at Span, ok bool) {
	if p.rule.MostGain.Set {
		return p.rule.MostGain.N, Span{}, true
	}
	best := map[int]num.Num{}
	for _, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Points:
			best[c.Part] = num.Max(best[c.Part], a.Hi)
		case Step:
			if !a.Add {
				continue
			}
			if !a.Limit.Set {
				return sum, at, false
			}
			best[c.Part] = num.Max(best[c.Part], a.Limit.N)
		case Share, Proportion:
			return sum, at, false
		}
		at = c.At
	}
	for _, n := range best {
		sum = sum.Add(n)
	}
	return sum, at, sum.Sign() > 0
}

// wholeIfMet reports whether the plan itself earns 满分, so that nothing grows up to it.
func (r Rule) wholeIfMet() bool {
	for _, c := range r.Clauses {
		s, ok := c.Then.(Share)
		m, met := c.When.(Met)
		w, in := c.When.(Within)
		plan := met && !m.Not || in && w.What == Value && w.Ranges[0].Lo.Target && !w.Ranges[0].Hi.Set
		if ok && plan && s.Lo.Equal(one()) {
			return true
		}
	}
	return false
}

// said is a number of full marks and where it stands.
type said struct {
	n    num.Num
	at   Span
	part int // the entry it stands in, 0 for none
}
