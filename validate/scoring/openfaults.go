package scoring

// unjudgedFault reports whether points are taken as somebody sees fit for something else than the
// number of the row: 质量不达标的酌情扣分 in a row that counts households.
func (j *judge) unjudgedFault(c Clause) bool {
	m, ok := openFault(c)
	if !ok || j.a.kind != isNumber {
		return false
	}
	if m.OnTime || containsAny(m.Words, qualityWords()...) || containsAny(m.Words, approvalWords()...) {
		return !j.sharesName(m.Words)
	}
	at, neg := firstDenial(m.Words)
	return neg != "" && at > 0 && !endsInAny(m.Words[:at], planNames()) && !j.namesCounted(m.Words[:at]) && !j.sharesName(m.Words[:at])
}

// openFault is the condition of a clause that takes points as somebody sees fit where something is
// not met.
func openFault(c Clause) (Met, bool) {
	o, ok := c.Then.(Open)
	m, met := c.When.(Met)
	return m, ok && met && o.Minus && m.Not
}

// sharesName reports whether words name what the row is of.
func (j *judge) sharesName(words string) bool { return sharesWord(words, j.row.Level3) }

// openBeside reports whether a tier that is left to a person claims what another one has claimed
// already (未完成的按比例计分；达不到要求的酌情扣分), so that both may hold.
func openBeside(c, d Clause) bool {
	_, ok := openFault(c)
	_, other := openFault(d)
	return ok && !other
}
