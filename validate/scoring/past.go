package scoring

import "strings"

// comparesPast is a clause that compares the row's own figure with the past (同比下降的加扣1分, 比上年减少的再扣1分):
// the past stands nowhere in the form, and such a case is no event that may be taken not to have happened.
func (j *judge) comparesPast() (Reason, bool) {
	if j.a.kind != isNumber || j.r.Kind == Items || j.row.Type == qualitative {
		return Reason{}, false
	}
	for _, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || !containsAny(t.Words, lastYearWords()...) || !containsAny(t.Words, mereChanges()...) || !j.ofOwnFigure(t.Words) {
			continue
		}
		if held, why := j.textHolds(t); held == open && silent(why.Code) {
			return Reason{Code: WhyForeign, Words: t.Words}, true
		}
	}
	return Reason{}, false
}

// ofOwnFigure reports whether words that compare name nothing, or what the row is named for.
func (j *judge) ofOwnFigure(words string) bool {
	for _, w := range append(pastFillers(), mereChanges()...) {
		words = strings.ReplaceAll(words, w, "")
	}
	return len([]rune(words)) < 2 || sharesWord(words, j.row.Level3)
}
