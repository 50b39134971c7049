package scoring

// lags takes 每延误5% and 延误10%以上 for what lies above the plan where the row counts
// a time or a rate of lateness, of which less is better. Elsewhere among rows of
// which less is better it is a lateness that the actual says nothing of.
func (j *judge) lags() {
	if !j.costs() && !(j.timed && j.row.Type == signEQ) {
		return
	}
	for i, c := range j.r.Clauses {
		s, step := c.Then.(Step)
		w, ok := c.When.(Within)
		step, ok = step && s.Lags(), ok && w.What == Short && saysLag(w.Words)
		if !step && !ok {
			continue
		}
		if step {
			s.What = j.lagMeasure(false)
			c.Then = s
		}
		if ok {
			w.What = j.lagMeasure(!w.fromPlan())
			c.When = w
		}
		j.put(i, c)
	}
}

// fromPlan reports whether a distance names the plan that it is measured from: 滞后目标5%以上.
func (w Within) fromPlan() bool {
	return w.Named || w.Of != Unsaid || containsAny(w.Words, planNames()...)
}

// lagMeasure is what a lateness in percent measures in a row of which less is better. The
// tiers of a rate of lateness (滞后10%-20%) are its values, unless they name the plan.
func (j *judge) lagMeasure(tier bool) Measure {
	switch {
	case j.timed, j.rate && j.countsLag() && !tier:
		return Over
	case j.rate && j.countsLag():
		return Value
	}
	return Late
}

// countsLag reports whether a row of rates is one of lateness or of a deviation.
func (j *judge) countsLag() bool { return j.isDeviation() || saysLag(j.row.Level3) }

// Lags reports whether a step counts a lateness in percent: 每延误5%, 每滞后1个百分点.
func (s Step) Lags() bool {
	k := s.Every.Unit.Kind
	return s.What == Short && (k == Percent || k == Point) && saysLag(s.Words)
}

// saysLag reports whether words speak of lateness.
func saysLag(words string) bool { return words != "" && hasAny(scan(words).toks, wLate, wNotTime) }

// lagSteps takes 每延误5% beside a length of time (工期180天，每延误5%扣0.5分) for what lies
// above it: a lateness only makes it longer.
func (p *parser) lagSteps() {
	timed := false
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || !s.Lags() {
			continue
		}
		if !timed && !p.rule.onlyTimes() {
			return
		}
		timed, s.What = true, Over
		p.rule.Clauses[i].Then = s
	}
}

// onlyTimes reports whether all values that a sentence compares with are lengths of time that
// may not be passed.
func (r Rule) onlyTimes() bool {
	some, other := false, false
	look(r.Clauses, func(w Within) {
		r := w.Ranges[0]
		timed := w.What == Value && r.timed() && (r.Exact || r.Hi.Set && !r.Lo.Set)
		some, other = some || timed, other || w.What == Value && !timed
	})
	return some && !other
}
