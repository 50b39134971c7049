package scoring

// otherEnd reports whether tiers i and k count places from different ends (前3名得10分，
// 后3名不得分), so that where k claims the place said i may be taken not to. Of a place said
// from the front it may be so only where tier i stands behind, since the earlier has what two
// tiers claim, and never where the tiers of the front have no last place.
func (j *judge) otherEnd(i, k int) bool {
	r, okR := j.r.Clauses[i].When.(Rank)
	q, okQ := j.r.Clauses[k].When.(Rank)
	switch {
	case !okR || !okQ || r.Last == q.Last:
		return false
	case r.Last:
		return i > k && q.To > 0
	}
	return r.To > 0
}

// outsideRanks takes 未进入不得分 beside a rank that earns for all other places.
func (p *parser) outsideRanks() {
	ranks := false
	for _, c := range p.rule.Clauses {
		_, is := c.When.(Rank)
		ranks = ranks || is && gains(c.Then)
	}
	for i, c := range p.rule.Clauses {
		if t, ok := c.When.(Text); ok && ranks && oneOf(stripTail(t.Words), notAmong()) {
			p.rule.Clauses[i].When = Else{}
		}
	}
}
