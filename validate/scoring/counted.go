package scoring

// countsSaving reports whether the row's value is itself the saving of which a range speaks,
// though its name does not say so: 成本节约率达到5%得10分 in a row of ≥ 5 %, where more is better.
// 超支5%以内 in a row of ≤ 5 % is counted alike.
func (j *judge) countsSaving(w Within) bool {
	if !j.savesHere(w) {
		return false
	}
	for _, c := range j.r.Clauses {
		for v := range withins(c.When) {
			if b := v.Ranges[0].anyEnd(); (v.What == w.What || v.What == Value && w.What == Short && containsAny(v.Words, savingWords()...)) && b.Set && !b.Target && j.isTarget(b.At) {
				return true
			}
		}
	}
	return false
}

// isTarget reports whether a quantity is the row's value.
func (j *judge) isTarget(q Quantity) bool {
	if j.rate || q.Unit.Kind == Percent {
		return j.rate && q.N.Equal(j.target)
	}
	x, ok := convert(q, unitOf(j.row.Unit))
	return ok && x.Equal(j.target)
}

// savesHere reports whether a range is one of savings in a row of which more is wanted, or of
// overruns where less is: what lies below the one's value, or above the other's, is not meant.
func (j *judge) savesHere(w Within) bool {
	if !j.hasT || !j.rate && unitOf(j.row.Unit).Kind != Money {
		return false
	}
	switch w.What {
	case Short:
		return !j.costs() && j.row.Type != qualitative && j.speaksOf(Short, savingWords())
	case Over:
		return j.costs() && j.speaksOf(Over, overrunWords())
	}
	return false
}

// speaksOf reports whether some range of a measure is named by one of the words.
func (j *judge) speaksOf(m Measure, words []string) bool {
	for _, c := range j.r.Clauses {
		for w := range withins(c.When) {
			if w.What == m && containsAny(w.Words, words...) {
				return true
			}
		}
	}
	return false
}
