package scoring

import "slices"

// belowZero takes 小于-10% beside 节约率大于等于0 for one of that distance: no amount and no
// share of the plan lies below 0.
func (p *parser) belowZero() {
	kind, found := Value, false
	look(p.rule.Clauses, func(w Within) {
		if w.What == Short || w.What == Over {
			kind = w.What
		}
		found = found || w.belowZero()
	})
	if kind == Value || !found {
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if w.belowZero() {
			w.What = kind
		}
	})
}

// belowZero reports whether a range of values that names nothing has an end below 0.
func (w Within) belowZero() bool {
	if w.What != Value || w.About != "" && w.About != "-" || w.Trend {
		return false
	}
	return slices.ContainsFunc(w.Ranges, func(r Range) bool { return r.Lo.Set && r.Lo.At.N.Sign() < 0 || r.Hi.Set && r.Hi.At.N.Sign() < 0 })
}
