package scoring

// ranksAmong reads 在全市16个区县中 before a place, which says how many places there are, and
// reports whether it did. Another number of them is another ranking, and stays a condition.
func (p *parser) ranksAmong(ts, next []token) bool {
	ts, next = p.trim(ts), p.trim(next)
	k := firstNumber(ts)
	body, among := cutTail(p.words(ts), amongThem())
	if k < 0 || !among || !endsInAny(beforeBracket(body), rankedBodies()) || hasAny(ts[k+1:], wNum) || len(next) == 0 {
		return false
	}
	for i, t := range ts {
		if i != k && !t.is(wText, wIf, wDe, wHarmless, wElse, wOpenP, wCloseP) {
			return false
		}
	}
	n, whole := place(ts[k])
	if !whole || n < 2 || unitOf(ts[k].unit).Kind != Count || p.rankAt(next) < 0 && !endsInAny(stripTail(p.words(next)), lastPlaces()) {
		return false
	}
	if p.rule.places > 0 && p.rule.places != n {
		return false
	}
	p.rule.places = n
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
	return true
}

// inRanking puts the words of the ranking before those of a place in it, which tell it from another
// ranking.
func inRanking(c Cond, ranking string) Cond {
	r, ok := c.(Rank)
	if !ok || ranking == "" {
		return c
	}
	r.Words = ranking + r.Words
	return r
}

// placed is the place of the actual counted from the end that a rank is counted from, where the
// sentence says how many places there are; false where that end is the other one and it does not,
// or there are not as many.
func (j *judge) placed(n int, last bool, r Rank) (int, bool) {
	switch all := j.r.places; {
	case all > 0 && n > all:
		return n, false
	case last == r.Last:
		return n, true
	case all > 0:
		return all + 1 - n, true
	}
	return n, false
}
