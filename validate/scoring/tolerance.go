package scoring

import "jixiaobot/validate/num"

// tolerances takes 5万元以下不扣 behind 每超10万元扣1分 for how far beyond the plan costs nothing: as a
// figure of the row it would lie far on the good side of it. Where it is more than one step it is
// not said from where the steps count then.
func (j *judge) tolerances() {
	if len(j.r.Clauses) < 2 || !j.hasT || j.target.Sign() <= 0 || j.row.Type == qualitative {
		return
	}
	last := -1
	for i, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && isAlways(c.When) && !s.Add && (s.What == Over || s.What == Short) {
			last = i
			continue
		}
		if last < 0 || !isWhole(c.Then) {
			continue
		}
		w, ok := c.When.(Within)
		if !ok || len(w.Ranges) != 1 || subjectOf(Within{Words: w.Words}) != "" || !containsAny(j.r.saidAt(c.At), sparedWords()...) {
			continue
		}
		s := j.r.Clauses[last].Then.(Step)
		if b, ok := j.toleranceIn(w, s); ok {
			if k := b.At.N.Cmp(s.Every.N); k > 0 || k == 0 && s.What == Short {
				j.unknown = Reason{Code: WhyReadings, At: c.At}
				continue
			}
			w.What, w.Ranges = s.What, []Range{{Hi: b}}
			c.When = w
			j.put(i, c)
			j.tolerant = true
		}
	}
}

// sparedSteps is how far the actual lies beyond the plan, from where steps count of which a part
// costs nothing. Beyond a whole step that costs nothing they may count from its end as well.
func (j *judge) sparedSteps(to Bound, s Step) (x num.Num, text string, why Reason, ok bool) {
	x, text, why = j.distance(true, s.Every.Unit)
	if why.Code == WhyNone && to.At.N.Cmp(s.Every.N) >= 0 && x.Cmp(to.At.N) > 0 {
		why = Reason{Code: WhyReadings}
	}
	return x, text, why, true
}

// toleranceIn is the bound of a range that is one of the distance that a step counts.
func (j *judge) toleranceIn(w Within, s Step) (Bound, bool) {
	r := w.Ranges[0]
	b := r.anyEnd()
	if b.Target || b.At.Unit.Kind != s.Every.Unit.Kind || r.Exact || b.At.N.Sign() <= 0 {
		return Bound{}, false
	}
	if w.What != Value { // 2个百分点以内
		b.Incl = containsAny(w.Words, endSaid()...)
		return b, b.At.Unit.Kind == Point && w.What == Short && r.Lo.Set && !r.Hi.Set && b.Incl
	}
	x, why := j.markValue(mark{q: b.At})
	return b, r.Hi.Set && !r.Lo.Set && (b.At.Unit.Kind == Percent && !j.rate || why.Code == WhyNone && x.Cmp(j.target) < 0)
}
