package scoring

import "jixiaobot/validate/num"

// heldEach takes 符合一项得1/3权重分 before a list of three for what each of its entries earns, where
// nothing else is said than what none of them does: as many of them make up full marks.
func (p *parser) heldEach(cs []Clause, n int) {
	at := -1
	for i, c := range cs {
		w, ok := c.When.(Within)
		if isZero(c.Then) && (ok && w.What == Value && w.Ranges[0].Hi.At.N.IsZero() || isElse(c.When)) {
			continue
		}
		if at >= 0 || !ok || w.What != Value || !w.Ranges[0].Exact || !w.Ranges[0].Lo.At.N.Equal(one()) {
			return
		}
		at = i
	}
	if at < 0 {
		return
	}
	by, ok := p.shareOfAll(cs[at].Then, num.Int(int64(n)))
	if !ok {
		return
	}
	w := cs[at].When.(Within)
	cs[at].When = Always{}
	cs[at].Then = Step{What: Done, Every: w.Ranges[0].Lo.At, By: by, Add: true, Words: w.Words}
}

// shareOfAll is an award of which n make up full marks.
func (p *parser) shareOfAll(a Award, n num.Num) (Amount, bool) {
	switch a := a.(type) {
	case Share:
		part, _ := one().Div(n)
		return Amount{N: part, OfFull: true}, a.Lo.Equal(a.Hi) && a.Lo.Equal(part)
	case Points:
		return Amount{N: a.Hi}, a.Lo.Equal(a.Hi) && len(p.said) == 1 && a.Hi.Mul(n).Equal(p.said[0].n)
	}
	return Amount{}, false
}
