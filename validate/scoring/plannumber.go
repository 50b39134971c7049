package scoring

// planNumbers takes 低于计划12场 in the row of 12 for fewer than these: the number is the plan itself, and
// not how far it lies from it. So does 超过计划12场 mean more than 12.
func (j *judge) planNumbers() {
	if !j.hasT || j.target.Sign() <= 0 || j.row.Type == qualitative {
		return
	}
	for i, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != Short && w.What != Over || w.Either || w.Of != Unsaid || len(w.Ranges) != 1 || w.Trend {
			continue
		}
		r := w.Ranges[0]
		if r.Hi.Set && !r.Exact || r.Lo.Target || !r.Lo.Set || !containsAny(w.Words, planWords()...) || !j.isPlan(r.Lo.At, w.Words) {
			continue
		}
		b := Bound{Target: true, Set: true, Said: true}
		if w.Ranges = []Range{{Lo: b}}; w.What == Short {
			w.Ranges = []Range{{Hi: b}}
		}
		w.What = Value
		c.When = w
		j.put(i, c)
	}
}

// isPlan reports whether a quantity is what the row plans, said as such right behind the name of the plan.
func (j *judge) isPlan(q Quantity, said string) bool {
	if q.Unit.Kind == Percent || q.Unit.Kind == Point || q.Unit.Kind == Bare || endsInAny(said, distanceTails()) {
		return false
	}
	x, ok := convert(q, unitOf(j.row.Unit))
	return ok && x.Equal(j.target)
}
