package scoring

import "jixiaobot/validate/num"

// reachedFirst puts 达标得5分 before the distances that earn less than it (相差5个以内得3分，…，达标
// 得5分): what is reached is no distance any more, whatever the order.
func (p *parser) reachedFirst() {
	if p.marks > 0 {
		return
	}
	cs := p.rule.Clauses
	first, best := -1, num.Num{}
	for i, c := range cs {
		if w, ok := c.When.(Within); ok && w.What == Gap && !w.Ranges[0].Exact {
			if first < 0 {
				first = i
			}
			if pts, fixed := c.Then.(Points); fixed {
				best = num.Max(best, pts.Hi)
			}
			continue
		}
		if first < 0 || !earnsReached(c, best) {
			continue
		}
		copy(cs[first+1:i+1], cs[first:i])
		cs[first] = c
		first++
	}
}

// earnsReached reports whether a clause gives more than that for what the row asks, or for a
// number that it must come up to.
func earnsReached(c Clause, than num.Num) bool {
	switch a := c.Then.(type) {
	case Points:
		if a.Lo.Cmp(than) <= 0 {
			return false
		}
	case Share:
		if !a.Lo.Equal(one()) {
			return false
		}
	default:
		return false
	}
	switch w := c.When.(type) {
	case Met:
		return !w.Not
	case Within:
		return w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Lo.Set != w.Ranges[0].Hi.Set
	}
	return false
}

// beyondGaps is what a distance from the plan says of what lies beyond it: nothing where that has
// points of its own, else it is not said.
func (j *judge) beyondGaps() (truth, Reason) {
	for _, c := range j.r.Clauses {
		if earnsReached(c, num.Num{}) {
			return no, Reason{}
		}
	}
	return open, Reason{Code: WhyAbovePlan}
}

// onGoodSide reports whether a tier tells how far off a plan is (相差5个以内得3分) that was more
// than reached: of that it does not speak (convention 7).
func (j *judge) onGoodSide(w Within) bool {
	if w.What != Gap || !j.hasT || !j.hasV || j.isDeviation() || !containsAny(w.Words, apartWords()...) {
		return false
	}
	d := j.v.Cmp(j.target)
	return d > 0 && (j.row.Type == signGE || j.row.Type == signGT) || d < 0 && j.costs()
}
