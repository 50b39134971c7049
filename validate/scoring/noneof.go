package scoring

// noneOfFaults reports whether 无 is an answer to several faults of which clause i is one that
// begins so (无当事人签字扣3分).
func (j *judge) noneOfFaults(i int) bool {
	t, text := j.r.Clauses[i].When.(Text)
	if !text || !isDeduct(j.r.Clauses[i].Then) || !oneOf(j.a.words, noneWords()) || plain(t.Words) == plain(j.a.words) {
		return false
	}
	faults := 0
	for _, c := range j.r.Clauses {
		if _, text := c.When.(Text); text && isDeduct(c.Then) {
			faults++
		}
	}
	return faults > 1
}
