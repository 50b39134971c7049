package scoring

// onlyLimit reports whether a range is how many days after an event (收到文件后30日内) the
// work may take, and the only such limit: what is late by any time is beyond it, whatever
// the day of the event was.
func (j *judge) onlyLimit(w Within) bool {
	limits := 0
	look(j.r.Clauses, func(v Within) {
		if v.What == Value && len(v.Ranges) > 0 && v.Ranges[0].timed() {
			limits++
		}
	})
	r := w.Ranges[0]
	return limits == 1 && len(w.Ranges) == 1 && r.Hi.Set && !r.Lo.Set && !r.Hi.Target && endsInAny(w.Lead, sinceWords())
}
