package scoring

import "strings"

// agrees reports whether the words of the actual, which are none of the grades, plainly say
// what one that earns points says: a change the same way (增收200元 for 收入增加), none of what
// there is to be none of (未接到投诉 for 无投诉), a higher grade (优秀 for 合格). Such words never
// fall to 否则; the grades are offered.
func (j *judge) agrees() bool {
	rest := false
	for _, c := range j.r.Clauses {
		rest = rest || isElse(c.When)
	}
	if !rest {
		return false
	}
	a := plain(j.a.words)
	for _, c := range j.r.Clauses {
		if !gains(c.Then) || isElse(c.When) {
			continue
		}
		for _, w := range condWords(c.When) {
			if g := plain(w); sameWay(a, g) || bothNone(a, g) || outranks(a, g) {
				return true
			}
		}
	}
	return false
}

// sameWay reports whether two phrases tell of a change in the same direction, the first no
// weaker than the second.
func sameWay(a, g string) bool {
	x, y := direction(a), direction(g)
	return x != 0 && x == y && (!containsAny(a, weakChanges()...) || containsAny(g, weakChanges()...) || !containsAny(g, strongChanges()...))
}

// direction is 1 for words of a rise, −1 for those of a fall, 0 for others, for both, and
// for what is denied.
func direction(s string) int {
	if denies(s) {
		return 0
	}
	up, down := containsAny(s, upWords()...), containsAny(s, downWords()...)
	switch {
	case up && !down:
		return 1
	case down && !up:
		return -1
	}
	return 0
}

// bothNone reports whether both phrases say that something did not happen at all.
func bothNone(a, g string) bool {
	if !saysNone(g) || saysSome(a) {
		return false
	}
	core, _ := withoutNone(g)
	return (denies(a) || strings.HasPrefix(a, noneAlone()[2])) && sharesWord(happening(core), a)
}

// outranks reports whether a is one of the best grades and g asks for a lower one.
func outranks(a, g string) bool {
	for i, list := range bestGrades() {
		if !denies(a) && endsInAny(withoutTail(a), list) {
			return !denies(g) && !containsAny(g, list...) && containsAny(g, lowerGrades(i)...)
		}
	}
	return false
}
