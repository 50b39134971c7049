package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// sameExcess lets 20%以上 after 超额完成10%以上 be an excess too, where more of it gives
// more (加1分, 加2分), or less of it less (超额20%以上得10分，10%以上得8分).
func (p *parser) sameExcess() {
	cs := p.rule.Clauses
	for i := 1; i < len(cs); i++ {
		v, before := cs[i-1].When.(Within)
		w, ok := cs[i].When.(Within)
		if !before || !ok || v.What != Over || w.What != Value || w.Of == OfTarget || subjectOf(w) != "" || len(v.Ranges) != 1 || len(w.Ranges) != 1 {
			continue
		}
		a, b := v.Ranges[0].Lo, w.Ranges[0].Lo
		x, okX := givenBy(cs[i-1].Then)
		y, okY := givenBy(cs[i].Then)
		if !okX || !okY || !a.Set || !b.Set || a.Target || b.Target || a.At.Unit != b.At.Unit || a.At.Unit.Kind != Percent {
			continue
		}
		if d := b.At.N.Cmp(a.At.N); d == 0 || d != y.N.Cmp(x.N) {
			continue
		}
		w.What = Over
		cs[i].When = w
	}
}

// givenBy is what a tier gives, or what comes on top of full marks.
func givenBy(a Award) (Amount, bool) {
	if b, ok := a.(Bonus); ok {
		return b.By, !b.By.OfFull
	}
	pts, ok := a.(Points)
	return Amount{N: pts.Hi}, ok && pts.Lo.Equal(pts.Hi) && pts.Hi.Sign() > 0
}

// risingExcess takes 超10%扣5分 between 超预算扣2分 and 超20%不得分 for that much or more:
// the further one is beyond, the less is left.
func (p *parser) risingExcess() {
	if p.rule.Etc {
		return
	}
	for _, m := range [...]Measure{Over, Short} {
		if at := p.pointsOf(m); len(at) > 0 {
			for _, i := range at {
				w := p.rule.Clauses[i].When.(Within)
				r := w.Ranges[0]
				r.Hi, r.Exact = Bound{}, false
				w.Ranges = []Range{r}
				p.rule.Clauses[i].When = w
			}
		}
	}
}

// pointsOf are the clauses that name one percentage of a distance and take more the
// larger it is, beside the one for the distance itself (超预算扣2分).
func (p *parser) pointsOf(m Measure) []int {
	var at []int
	any := false
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != m || len(w.Ranges) != 1 || c.Part > 0 {
			continue
		}
		r := w.Ranges[0]
		switch {
		case gains(c.Then) || r.Hi.Set && !r.Exact:
			return nil
		case r.Lo.Target:
			any = true
		case r.Exact && r.Lo.At.Unit.Kind == Percent:
			if n := len(at); n > 0 && !p.takesMore(at[n-1], i) {
				return nil
			}
			at = append(at, i)
		}
	}
	if !any {
		return nil
	}
	return at
}

// takesMore reports whether clause k is for a larger distance than clause i, and leaves
// less.
func (p *parser) takesMore(i, k int) bool {
	a, b := p.rule.Clauses[i], p.rule.Clauses[k]
	if b.When.(Within).Ranges[0].Lo.At.N.Cmp(a.When.(Within).Ranges[0].Lo.At.N) <= 0 {
		return false
	}
	d, fixed := a.Then.(Deduct)
	e, also := b.Then.(Deduct)
	return isZero(b.Then) || fixed && also && d.By.OfFull == e.By.OfFull && e.By.N.Cmp(d.By.N) > 0
}

// pointBeside takes 完成10个得10分 beside ±10%以内得8分 for just that many: the tiers around
// it count on either side.
func (p *parser) pointBeside() {
	gap := false
	look(p.rule.Clauses, func(w Within) { gap = gap || w.What == Gap })
	gap = gap || p.rule.bothSides()
	top, _, ok := p.topTier()
	if !gap || !ok {
		return
	}
	for i, c := range p.rule.Clauses {
		w, is := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if !is || !fixed || !pts.Hi.Equal(top) || w.What != Value || len(w.Ranges) != 1 {
			continue
		}
		r := w.Ranges[0]
		if !r.Lo.Set || r.Hi.Set || r.Lo.Target || !onlyReached(w.Words) || r.Lo.At.Unit.Kind == Percent {
			continue
		}
		r.Hi, r.Exact = r.Lo, true
		w.Ranges = []Range{r}
		p.rule.Clauses[i].When = w
	}
}

// capOfBonus takes 每增加1个得1分，加分最多2分 for a bonus.
func (p *parser) capOfBonus() {
	if !p.rule.MostBonus.Set || p.rule.bonuses() {
		return
	}
	for i, c := range p.rule.Clauses {
		if s, ok := c.Then.(Step); ok && s.Add && s.What == Over && p.topPoints() != nil {
			s.Bonus = true
			p.rule.Clauses[i].Then = s
		}
	}
}

// nthOn reads 从第3件起: that many or more.
func (p *parser) nthOn(ts []token) (Within, bool) {
	k := 0
	for k < len(ts) && !ts[k].is(wNum) {
		k++
	}
	if k == 0 || k > 2 || len(ts) != k+2 || !oneOf(p.words(ts[:k]), nthLeads()) || !oneOf(p.words(ts[k+1:]), onwardWords()) {
		return Within{}, false
	}
	lo := Bound{At: quantityOf(ts[k].n, ts[k].unit), Incl: true, Set: true, Said: true}
	return Within{What: Value, Ranges: []Range{{Lo: lo}}, Words: p.words(ts)}, lo.At.Unit.Kind == Count && lo.At.N.Sign() > 0
}

// fromNth lets 从第3件起每件扣1分 count what lies beyond two. So does 从第3件起每增加1件扣1分 where up
// to two nothing is lost.
func (p *parser) fromNth() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		s, step := c.Then.(Step)
		more := s.What == Over && startsWithAny(s.Words, addingWords())
		if !ok || !step || s.Add || s.What != Events && s.What != Over || !s.Every.N.Equal(one()) || !startsWithAny(w.Words, nthLeads()) || !endsInAny(w.Words, onwardWords()) {
			continue
		}
		from := w.Ranges[0].Lo.At
		from.N = from.N.Sub(one())
		if s.What == Over && p.placesTo(i, from.N) {
			p.rule.Clauses[i].When = Always{} // 前三名得10分，从第四名起每下降1名扣2分
			continue
		}
		if s.What == Over && (!more || p.rule.HasMark || !p.startsAt(i, from) || s.Every.Unit.Text != from.Unit.Text) {
			continue // from the third on, or what lies beyond three
		}
		if p.rule.HasMark || !p.startsAt(i, from) || s.Every.Unit.Text != from.Unit.Text {
			p.unread(c.At)
			continue
		}
		s.What, s.Every = Over, Quantity{N: one(), Unit: from.Unit}
		p.rule.Mark, p.rule.HasMark = from, true
		p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
	}
}

// sameGap lets 5%-10% after 偏差率≤5%, 超支率≤5% or 节约10%以上 be the same distance.
func (p *parser) sameGap() {
	if !p.rule.hasDistances() {
		return
	}
	of := Value
	each(p.rule.Clauses, func(w *Within) {
		switch unnamed := subjectOf(*w) == "" && w.Ranges[0].anyEnd().At.Unit.Kind == Percent; {
		case w.What == Gap || (w.What == Over || w.What == Short) && !w.Ranges[0].anyEnd().Target && containsAny(w.Words, distanceNames()...):
			of = w.What
		case w.What == Value && unnamed && of != Value:
			w.What = of
		case w.What == Value && !unnamed:
			of = Value
		}
	})
}

// placesTo reports whether all that is said besides clause i is that the places up to the n-th
// lose nothing.
func (p *parser) placesTo(i int, n num.Num) bool {
	for k, c := range p.rule.Clauses {
		r, ok := c.When.(Rank)
		if k != i && !(ok && gains(c.Then) && !r.Last && r.From == 1 && n.Equal(num.Int(int64(r.To)))) {
			return false
		}
	}
	return true
}

// startsAt reports whether all that is said besides clause i is that up to q nothing is lost.
func (p *parser) startsAt(i int, q Quantity) bool {
	for k, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if k != i && !(ok && gains(c.Then) && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Hi.Set && w.Ranges[0].Hi.At.N.Equal(q.N)) {
			return false
		}
	}
	return true
}

// startedStep leaves unread 不足2个的扣1分 beside 每少2个扣3分: what a started step costs is
// no tier of the value.
func (p *parser) startedStep() {
	for i := 1; i < len(p.rule.Clauses); i++ {
		s, step := p.rule.Clauses[i-1].Then.(Step)
		w, ok := p.rule.Clauses[i].When.(Within)
		if _, taken := p.rule.Clauses[i].Then.(Deduct); !taken || !step || s.Add || !ok || w.What != Value || len(w.Ranges) != 1 || w.Ranges[0].Lo.Set || !strings.HasPrefix(w.Words, shortOfSaid) {
			continue
		}
		if d, same := compareQ(w.Ranges[0].Hi.At, s.Every); same && d == 0 {
			p.unread(p.rule.Clauses[i].At)
		}
	}
}
