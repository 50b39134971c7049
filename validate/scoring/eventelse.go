package scoring

import "slices"

// eventsElse reports whether a clause takes what a counted event earns (发生一起事故的不得分), all
// other cases have an award, and something is counted: it may be that event, in another unit.
func (j *judge) eventsElse(c Clause, picked int) bool {
	w, ok := c.When.(Within)
	if !ok || picked >= 0 && !isElse(j.r.Clauses[picked].When) || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.At.Unit.Kind != Count {
		return false
	}
	if j.a.kind != isNumber || !j.hasV || j.v.Sign() <= 0 {
		return false
	}
	return slices.ContainsFunc(j.r.Clauses, func(c Clause) bool { return isElse(c.When) && gains(c.Then) })
}

// sameEvents reports whether a range counts the events that a row of none counts, by another
// word (1起 in a row of 次): what happened is either of the row's name, or not named at all.
func (j *judge) sameEvents(w Within, u Unit) bool {
	return j.wantsNone() && (saysSome(w.Words) || containsAny(w.Words, someLeads()...)) && oneOf(u.Text, eventCounters()) && oneOf(j.row.Unit, eventCounters()) && (stripTail(w.Tail) == "" || sharesWord(w.Tail, j.row.Level3))
}

// happensPlainly reports whether words say that something happens and compare right behind that:
// 存在2起以内, 发生未超3起.
func happensPlainly(words string) bool {
	rest, ok := cutPrefixAny(words, someHappens())
	k := firstFigure(rest)
	if !ok || k < 0 {
		return false
	}
	lead := rest[:k]
	for _, w := range [...]word{wGE, wGT, wLE, wLT, wHigh, wLow, wNotOver} {
		if lead == "" || inClass(lead, w) {
			return true
		}
	}
	return false
}
