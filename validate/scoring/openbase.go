package scoring

import "jixiaobot/validate/num"

// growsToFull takes 达到80%得6分，每高1个百分点加0.2分，满分10分 for a base of 6 that grows
// up to 10 and falls from 6.
func (p *parser) growsToFull() {
	r := &p.rule
	top, _, ok := p.topTier()
	if r.Kind != Choice || !ok || !r.HasFull || r.wholeIfMet() || r.Full.Cmp(top) <= 0 || r.MostBonus.Set && !r.Full.Equal(top.Add(r.MostBonus.N)) {
		return
	}
	grows := false
	for _, c := range r.Clauses {
		if s, step := c.Then.(Step); step && s.Bonus {
			if s.Limit.Set {
				return
			}
			grows = true
		}
	}
	if grows {
		p.openBase(top)
		r.Base, r.MostBonus = Cap{top, true}, Cap{r.Full.Sub(top), true}
	}
}

// openBase lets the tier that the growth begins with hold above its number: 完成率80%得6分.
func (p *parser) openBase(top num.Num) {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if ok && fixed && pts.Hi.Equal(top) && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Exact {
			w.Ranges = []Range{{Lo: w.Ranges[0].Lo}}
			p.rule.Clauses[i].When = w
		}
	}
}
