package scoring

import "slices"

// pastTier takes 超出10% behind 控制在10%以内 for what the tier before it leaves over: more than
// 10%, measured as that tier is, and no distance of 10% from it. The same word in the tiers
// behind it (超出20%不得分) then names such an end as well.
func (p *parser) pastTier() {
	cs := p.rule.Clauses
	for i := 1; i < len(cs); i++ {
		t, ok := cs[i-1].When.(Within)
		if !ok || !leftOver(t, cs[i].When) {
			continue
		}
		for k := i; k < len(cs); k++ {
			if v, alone := excessAlone(cs[k].When); alone && v.beginsFrom(t) {
				cs[k].When = v.asTier(t)
			} else if v, ok := cs[k].When.(Within); ok && v.What == Value && subjectOf(v) == "" && len(v.Ranges) == 1 && v.Ranges[0].Lo.Set && v.beginsFrom(t) {
				v.What = t.What // 大于10%不得分 behind 超支率≤5%, 超出5%的按…
				cs[k].When = v
			}
		}
		return
	}
}

// leftOver reports whether c is for all that tier t leaves over: 超出10%, or 超支率＞10% where t
// counts what is beyond the plan itself.
func leftOver(t Within, c Cond) bool {
	if w, ok := excessAlone(c); ok {
		return endsAt(t, w)
	}
	w, ok := c.(Within)
	if !ok || w.What != t.What || t.What == Value || len(w.Ranges) != 1 {
		return false
	}
	r := w.Ranges[0]
	return r.Lo.Set && !r.Lo.Incl && !r.Lo.Target && !r.Hi.Set && endsAt(t, w)
}

// openEnded lets 超出40%不得分 and 超出10%的按比例计分 be for all from there on: only a tier with points
// of its own may be for just that far, as in 超5%扣1分、超10%扣2分.
func (p *parser) openEnded() {
	if slices.ContainsFunc(p.rule.Clauses, exactExcess) {
		return // 超出5%扣1分，超出10%扣2分: what lies between them is not said
	}
	for i, c := range p.rule.Clauses {
		w, ok := excessAlone(c.When)
		if !ok || !w.Ranges[0].Exact {
			continue
		}
		r := w.Ranges[0]
		r.Hi, r.Exact = Bound{}, false
		w.Ranges = []Range{r}
		p.rule.Clauses[i].When = w
	}
}

// exactExcess reports whether a clause has points of its own for just one distance.
func exactExcess(c Clause) bool {
	w, ok := excessAlone(c.When)
	if !ok || !w.Ranges[0].Exact {
		return false
	}
	switch c.Then.(type) {
	case Points, Share:
		return !isZero(c.Then)
	case Deduct, Bonus:
		return true
	}
	return false
}

// beginsFrom reports whether w begins at the end of t or beyond it.
func (w Within) beginsFrom(t Within) bool {
	a, b := w.Ranges[0].Lo.At, t.Ranges[0].Hi.At
	return a.Unit == b.Unit && a.N.Cmp(b.N) >= 0
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
