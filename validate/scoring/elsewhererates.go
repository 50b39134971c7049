package scoring

import (
	"slices"
	"strings"
)

// strangeAward is the name of a rate that the sentence awards, or takes for, in a row that
// counts things or time and is not named for it (出勤率90%以上得5分 in a row of 培训人数, 30天内办结率 in one
// of 办理时限): what was reached of the plan is not that rate.
func (j *judge) strangeAward() string {
	if j.rate || !j.hasT || j.row.Level3 == "" || j.row.Type == qualitative {
		return ""
	}
	if u := unitOf(j.row.Unit); u.Kind != Count && u.Kind != Other && !u.isTime() {
		return ""
	}
	for _, c := range j.r.Clauses {
		name := ""
		switch a := c.Then.(type) {
		case Formula:
			name = a.Rate
		case Step:
			if k := a.Every.Unit.Kind; k == Percent || k == Point {
				if name = rateIn(a.Name); name == "" {
					name = rateIn(a.Words)
				}
			}
		}
		if name != "" && j.strangeTo(name) {
			return name
		}
		if !gains(c.Then) {
			continue
		}
		for w := range withins(c.When) {
			if name := subjectOf(w); w.What == Value && w.Of == Unsaid && w.Ranges[0].anyEnd().At.Unit.Kind == Percent && j.strangeTo(name) {
				return name
			}
		}
	}
	return ""
}

// strangeTo reports whether a name is that of a rate which neither says how far the plan was
// carried out nor what the row counts, and which the sentence does not define.
func (j *judge) strangeTo(name string) bool {
	if !endsInAny(name, sureRates()) || len([]rune(name)) < 3 {
		return false
	}
	stem, timed := rateStem(name), unitOf(j.row.Unit).isTime()
	if firstFigure(name) >= 0 && containsAny(name, insideTimes()...) {
		return true // 30天内办结率 is none of days, nor of all that was done
	}
	if oneOf(stem, progressStems()) || !timed && oneOf(stem, doneStems()) || sharesWord(stem, j.row.Level3) || strings.Contains(name, doneWord) {
		return false
	}
	return !slices.ContainsFunc(j.r.Passed, func(at Span) bool { return strings.Contains(j.r.saidAt(at), name) })
}

// listedBeside reports whether a range compares a rate by name beside cases told in words, in a
// row of words: a bare number is one of these.
func (j *judge) listedBeside(w Within) bool {
	if j.row.Type != qualitative || w.What != Value || j.a.kind != isNumber || j.a.q.Unit.Kind == Percent || w.Ranges[0].anyEnd().At.Unit.Kind != Percent || !endsInAny(subjectOf(w), degreeTails()) {
		return false
	}
	n := 0
	for _, c := range j.r.Clauses {
		if t, ok := c.When.(Text); ok && !t.Exempt && !t.Foreign {
			n++
		}
	}
	return n > 1
}
