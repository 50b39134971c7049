package scoring

import "strings"

// eitherNoun takes 新组建商会或行业协会1家以上 for one count: 或 joins two nouns that are the object
// of one verb.
func eitherNoun(conds []Cond, words string) (Within, bool) {
	if len(conds) != 2 {
		return Within{}, false
	}
	t, text := conds[0].(Text)
	w, ok := conds[1].(Within)
	if !text || !ok || t.Exempt || t.Foreign || w.What != Value || len(w.Ranges) != 1 || w.Ranges[0].anyEnd().At.Unit.Kind != Count || w.Ranges[0].anyEnd().Target {
		return w, false
	}
	name := subjectOf(w)
	if !doesTo(t.Words) || len([]rune(name)) < minObject || doesTo(name) || setsCondition(t.Words) || setsCondition(name) || strings.ContainsAny(t.Words+name, jointsBeside+denyingRunes) {
		return w, false
	}
	if startsWithAny(name, predicateVerbs()) || endsInAny(t.Words, degreeTails()) || endsInAny(name, degreeTails()) {
		return w, false
	}
	w.Lead, w.About = strings.TrimSuffix(words, strings.TrimPrefix(w.Words, name)), ""
	w.Words = words
	return w, true
}

// doesTo reports whether words are a verb for making or holding something, and what is made.
func doesTo(s string) bool {
	n := prefixLen([]rune(s), makingVerbs())
	return n > 0 && len([]rune(s)) >= n+minObject
}
