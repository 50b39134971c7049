package scoring

import "jixiaobot/validate/num"

// restated takes 达到目标值95% in a row of 95% for the target said once more, so that it
// and the tiers that name no plan are plain values and no shares of the target.
func (j *judge) restated() {
	if !j.rate || !j.hasT || j.target.Equal(num.Int(100)) {
		return
	}
	again := false
	for _, c := range j.r.Clauses {
		for w := range withins(c.When) {
			again = again || w.Named && w.Ranges[0].Lo.At.N.Equal(j.target) && j.isTop(c)
		}
	}
	if !again {
		return
	}
	j.unshare()
	each(j.r.Clauses, func(w *Within) {
		if w.Named || !containsAny(w.Words, planWords()...) {
			w.Of = Unsaid
		}
	})
}

// named reports whether some tier names the plan and a percentage without 的.
func (r Rule) named() bool {
	found := false
	look(r.Clauses, func(w Within) { found = found || w.Named })
	return found
}
