package scoring

import "strings"

// againAlike drops the second bit of a step that 以此类推 lets go on: 少15天减1分，再少15天再减1分，
// 以此类推 takes a point for every 15 days.
func (p *parser) againAlike() {
	cs := p.rule.Clauses
	k := len(cs) - 1
	if !p.rule.Etc || k < 1 || p.etcAt != k+1 || cs[k].Part > 0 {
		return
	}
	a, okA := cs[k-1].Then.(Step)
	b, okB := cs[k].Then.(Step)
	if !okA || !okB || !isAlways(cs[k-1].When) || !isAlways(cs[k].When) || !strings.HasPrefix(b.Words, againWord) || strings.HasPrefix(a.Words, againWord) {
		return
	}
	alike := a.What == b.What && a.Every.Unit == b.Every.Unit && a.Every.N.Equal(b.Every.N) && a.By.OfFull == b.By.OfFull && a.By.N.Equal(b.By.N)
	if !alike || a.Add || b.Add || a.Limit.Set || b.Limit.Set || a.Below || b.Below {
		return
	}
	p.rule.Passed = append(p.rule.Passed, cs[k].At)
	p.rule.Clauses = cs[:k:k]
	p.rule.Etc, p.etcAt = false, k
}
