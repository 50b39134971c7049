package scoring

import "strings"

// fallOrGrowth reports whether a sentence speaks of a fall (降幅达到5%, 每少下降1个百分点) where the
// row counts it as a growth, of which less is wanted: whether its numbers are those of the
// fall or of the growth is not said, and more of one is less of the other.
func (j *judge) fallOrGrowth() bool {
	if !j.hasT || !j.costs() && j.target.Sign() > 0 || j.row.Type == qualitative || !strings.ContainsAny(j.r.Text, fallRunes) || j.target.Sign() >= 0 && containsAny(j.row.Level3, downRows()...) {
		return false
	}
	below := j.target.Sign() < 0 || j.target.IsZero() && (j.countsRise() || containsAny(j.row.Level3, changeNames()...))
	tells := func(words string) bool {
		switch {
		case j.costs() && containsAny(words, lesserFalls()...):
			return true
		case !j.rate || !below:
			return false
		}
		return j.costs() && j.target.Sign() < 0 && tellsFall(words) || containsAny(words, downRows()...)
	}
	for _, c := range j.r.Clauses {
		if s, step := c.Then.(Step); step && tells(s.Name+s.Words) {
			return true
		}
		for w := range withins(c.When) {
			if !w.Trend && tells(w.Words) {
				return true
			}
		}
	}
	return false
}

// tellsFall reports whether words name a fall, and not a change either way.
func tellsFall(words string) bool {
	for _, both := range changeNames() {
		words = strings.ReplaceAll(words, both, "")
	}
	return containsAny(words, wayWords(falls)...)
}

// cutsFromUnsaid reports whether a step that gives points counts what was cut (每压减1万元得0.5分)
// in a row of what is left, so that it is not said what was cut from: last year's figure, the
// budget, the plan.
func (j *judge) cutsFromUnsaid(s Step) bool {
	if !s.Add || !j.costs() || !j.hasT || j.a.kind != isNumber || s.Bonus && s.What != Done || s.What != Done && s.What != Short {
		return false
	}
	if s.What == Short && (s.Every.Unit.isTime() || containsAny(bareText(j.r.Text), planLeads()...)) {
		return false // 比预算每减少1%; a time is cut from what was allowed
	}
	return containsAny(s.Name+s.Words, cutVerbs()...) && !containsAny(j.row.Level3, cutVerbs()...)
}
