package scoring

// planRates gives the tiers of a rate of the plan their measure in the row: the actual of a row
// that counts no amounts is that rate already.
func (j *judge) planRates() {
	if !j.r.planRated || j.countsAmounts() {
		return
	}
	for i, c := range j.r.Clauses {
		named := false
		when := eachCond(c.When, func(w *Within) {
			if w.Rate.Name == "" {
				return
			}
			if named = true; w.What != Gap {
				w.What = Value
			}
			w.Rate = PlanRate{}
		})
		if named {
			c.When = when
			j.put(i, c)
		}
	}
}

// countsAmounts reports whether the row counts amounts and has a plan of them.
func (j *judge) countsAmounts() bool {
	return j.hasT && j.row.Unit != "" && !j.rate && j.row.Unit != permille
}

// countsPlanOf reports whether the row counts the amount, and has the plan, of which a rate says
// how far they lie apart. Where only the name tells (延误率), both must speak of the time of a
// work: that of 办理时限 may be the share of the cases that were late.
func (j *judge) countsPlanOf(r PlanRate) bool {
	switch {
	case !j.hasT || j.rate || r.Else:
		return false
	case r.Late:
		return j.timed && (containsAny(r.Of, periodNames()...) || containsAny(j.row.Level3, periodNames()...))
	case containsAny(r.Of, timeNames()...):
		return j.timed
	case containsAny(r.Of, costNames()...):
		return unitOf(j.row.Unit).Kind == Money
	case r.Of == "":
		return true
	}
	return sharesWord(r.Of, j.row.Level3)
}

// rateDoubt is why the actual does not tell whether a tier of such a rate holds.
func (j *judge) rateDoubt(w Within) Reason {
	switch {
	case w.Rate.Name == "":
	case w.What != Gap && !j.countsPlanOf(w.Rate):
		return Reason{Code: WhyCondition, Words: w.Words}
	case j.signUnsaid(w):
		return Reason{Code: WhyReadings, Words: w.Words}
	}
	return Reason{}
}

// signUnsaid reports whether a tier of a 偏差率 that is defined with a sign holds for the actual as
// a distance to both sides and not to one, or the other way round.
func (j *judge) signUnsaid(w Within) bool {
	if w.What != Gap {
		return false
	}
	one := w
	one.What = w.Rate.What
	for _, r := range w.Ranges {
		a, why := j.inRange(w, r)
		b, why2 := j.inRange(one, r)
		if why.Code == WhyNone && why2.Code == WhyNone && a != b {
			return true
		}
	}
	return false
}
