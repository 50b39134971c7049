package scoring

import "slices"

// heldAs is the answer that entry n holds by these words: its best level outright, a lower
// one by its words.
func (r Rule) heldAs(n int, words string) Actual {
	best, ok := r.part(n).bestLevel()
	if r.Kind != Items || !ok || levelCount(r.part(n)) < 2 && !r.things {
		return Actual{kind: isHeld}
	}
	if r.things {
		return Actual{Text: words, words: clean(words)} // the other things are asked for too
	}
	for _, w := range condWords(best.When) {
		if plain(w) == plain(words) {
			return Actual{kind: isHeld}
		}
	}
	return Actual{Text: words, words: clean(words)}
}

// unnumbered reports whether the entries have levels and no numbers in the sentence, so that
// a number may mean a level.
func (r Rule) unnumbered() bool {
	if !r.things {
		return false
	}
	return slices.ContainsFunc(r.Clauses, func(c Clause) bool { return c.Part > 0 && levelCount(r.part(c.Part)) > 1 })
}

// bestLevel is the award of an entry that gives most, the first where that is not known.
func (r Rule) bestLevel() (Clause, bool) {
	best := -1
	for i, c := range r.Clauses {
		if !gains(c.Then) {
			continue
		}
		if best < 0 || fallsTo(c, r.Clauses[best]) {
			best = i
		}
	}
	if best < 0 {
		return Clause{}, false
	}
	return r.Clauses[best], true
}

// levelCount is the number of fixed awards of an entry.
func levelCount(r Rule) int {
	n := 0
	for _, c := range r.Clauses {
		if _, fixed := topOf(c.Then); fixed && gains(c.Then) {
			n++
		}
	}
	return n
}
