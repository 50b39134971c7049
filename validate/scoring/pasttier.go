package scoring

// pastTier takes 超出10% behind 控制在10%以内 for what the tier before it leaves over: more than
// 10%, measured as that tier is, and no distance of 10% from it. The same word in the tiers
// behind it (超出20%不得分) then names such an end as well.
func (p *parser) pastTier() {
	cs := p.rule.Clauses
	for i := 1; i < len(cs); i++ {
		w, ok := excessAlone(cs[i].When)
		if !ok {
			continue
		}
		t, ok := cs[i-1].When.(Within)
		if !ok || !endsAt(t, w) {
			continue
		}
		for k := i; k < len(cs); k++ {
			if v, alone := excessAlone(cs[k].When); alone && v.Ranges[0].Lo.At.N.Cmp(w.Ranges[0].Lo.At.N) >= 0 {
				cs[k].When = v.asTier(t)
			}
		}
		return
	}
}

// excessAlone is a condition that names one figure behind 超出 and its like, and nothing else.
func excessAlone(c Cond) (Within, bool) {
	w, ok := c.(Within)
	if !ok || w.What != Over || len(w.Ranges) != 1 {
		return w, false
	}
	r := w.Ranges[0]
	k := firstFigure(w.Words)
	if k < 0 || !r.Lo.Set || r.Lo.Target || r.Hi.Set && !r.Exact || r.Lo.At.Unit.Kind == Point {
		return w, false
	}
	return w, oneOf(w.Words[:k], plainExcess()) && !containsAny(w.Words[k:], upTails()...)
}

// endsAt reports whether a tier reaches up to the figure that w begins with.
func endsAt(t, w Within) bool {
	if len(t.Ranges) != 1 || t.What != Value && t.What != Gap && t.What != Over {
		return false
	}
	r, at := t.Ranges[0], w.Ranges[0].Lo.At
	return !r.Exact && !r.Lo.Set && r.Hi.Set && !r.Hi.Target && r.Hi.Incl && r.Hi.At.Unit == at.Unit && r.Hi.At.N.Equal(at.N)
}

// asTier is w as an end of the measure of t: more than the figure.
func (w Within) asTier(t Within) Within {
	r := w.Ranges[0]
	r.Lo.Incl, r.Hi, r.Exact = false, Bound{}, false
	w.What, w.Of, w.Rate, w.Ranges = t.What, t.Of, t.Rate, []Range{r}
	return w
}
