package scoring

// zeroEnds takes 0 into 0-5% beside 负增长, which lies below it, where no other tier has it.
func (p *parser) zeroEnds() {
	below, taken := false, false
	look(p.rule.Clauses, func(w Within) {
		for _, r := range w.Ranges {
			zeroTop := r.Hi.Set && !r.Hi.Target && r.Hi.At.N.IsZero()
			below = below || w.Trend && zeroTop && !r.Lo.Set && !r.Hi.Incl
			taken = taken || zeroTop && r.Hi.Incl
		}
	})
	if !below || taken {
		return
	}
	each(p.rule.Clauses, func(w *Within) {
		if r := w.Ranges[0]; len(w.Ranges) == 1 && w.What == Value && r.Lo.Set && !r.Lo.Said && !r.Lo.Target && r.Lo.At.N.IsZero() && r.Hi.Set {
			r.Lo.Incl = true
			w.Ranges = []Range{r}
		}
	})
}

// sameGrowth reports whether a name and the row's both call a rate of growth: 增幅 in the row of
// a 增长率.
func (j *judge) sameGrowth(name string) bool {
	return oneOf(name, growthNames()) && endsInAny(j.row.Level3, growthNames())
}
