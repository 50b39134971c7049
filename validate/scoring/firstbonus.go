package scoring

import (
	"slices"
	"strings"
)

// firstBonus drops the first bit of a bonus that goes on by steps just like it: 超过目标10%的加1分，
// 每再超10%再加1分 adds a point for every 10%. Where the steps go on otherwise than they begin, from
// where they count is not understood.
func (p *parser) firstBonus() {
	for i := 1; i < len(p.rule.Clauses); i++ {
		s, ok := p.rule.Clauses[i].Then.(Step)
		if !ok || !s.Add || s.What != Over && s.What != Short && s.What != Early || !strings.Contains(p.rule.saidAt(p.rule.Clauses[i].At), everySaid) {
			continue
		}
		more := p.goesOnGaining(i, s)
		switch first, bit := p.firstBit(i-1, s); {
		case more && bit && first.Every.Unit == s.Every.Unit && first.Every.N.Equal(s.Every.N) && first.By.OfFull == s.By.OfFull && first.By.N.Equal(s.By.N) && !first.Limit.Set:
			first.Limit = s.Limit
			c := p.rule.Clauses[i-1]
			c.When, c.Then = Always{}, first
			c.At.To = max(c.At.To, p.rule.Clauses[i].At.To)
			p.rule.Clauses = slices.Delete(slices.Clone(p.rule.Clauses), i-1, i)
			p.rule.Clauses[i-1] = c
			i--
			if p.etcAt > i {
				p.etcAt--
			}
		case more && (bit || s.Bonus):
			p.unread(p.rule.Clauses[i].At)
		}
	}
}

// goesOnGaining reports whether a step says that it goes on from what stands before it, or stands
// right behind the first bit of the same.
func (p *parser) goesOnGaining(i int, s Step) bool {
	if t, ok := p.rule.Clauses[i].When.(Text); ok {
		return oneOf(t.Words, againLeads()) || oneOf(t.Words, laterAlone())
	}
	if !isAlways(p.rule.Clauses[i].When) {
		return false
	}
	_, bit := p.firstBit(i-1, s)
	return bit || strings.HasPrefix(s.Words, againWord)
}

// firstBit is clause i as a step where it is a bonus for one number of the distance that a step
// counts, without 每.
func (p *parser) firstBit(i int, s Step) (Step, bool) {
	c := p.rule.Clauses[i]
	if strings.Contains(p.rule.saidAt(c.At), everySaid) {
		return Step{}, false
	}
	switch a := c.Then.(type) {
	case Step:
		return a, a.Add && a.What == s.What && isAlways(c.When)
	case Bonus:
		w, ok := c.When.(Within)
		if !ok || w.What != s.What || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target || w.Ranges[0].Hi.Set && !w.Ranges[0].Exact {
			return Step{}, false
		}
		return Step{What: w.What, Every: w.Ranges[0].Lo.At, By: a.By, Add: true, Bonus: true, Words: w.Words}, true
	}
	return Step{}, false
}
