package scoring

// sameBasis lets 80%-90% after 完成目标值的90%以上 be a share of the target too.
func (p *parser) sameBasis() {
	of := Unsaid
	look(p.rule.Clauses, func(w Within) {
		if w.Of == OfTarget {
			of = OfTarget
		}
	})
	if of == Unsaid {
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if w.What == Value && w.About == "" && w.Ranges[0].anyEnd().At.Unit.Kind == Percent {
			w.Of = of
		}
	})
}

// sameLimit lets 超过5天 after 推迟5天内不扣分 count what that clause counts.
func (p *parser) sameLimit() {
	cs := p.rule.Clauses
	for i := 1; i < len(cs); i++ {
		w, ok := cs[i].When.(Within)
		v, before := cs[i-1].When.(Within)
		if !ok || !before || w.What != Value || v.What == Value || v.What == Day || len(w.Ranges) != 1 || subjectOf(w) != "" && w.Lead != "" {
			continue
		}
		if r := w.Ranges[0]; r.Lo.Set && !r.Exact && !r.Lo.Target && v.Ranges[0].Hi.Set && r.follows(v.Ranges[0]) {
			w.What = v.What
			cs[i].When = w
		}
	}
}
