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
			if w.Rate.Name != "" {
				w.What, w.Rate, named = Value, PlanRate{}, true
			}
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
