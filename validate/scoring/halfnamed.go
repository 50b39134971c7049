package scoring

import "strings"

// halfNamed reports whether the actual denies something and is only the first half of what a clause
// says (未达到优秀 of 未达到优秀但达到良好), which of the cases it is being the other half.
func (j *judge) halfNamed() bool {
	s := plain(j.a.words)
	grade := isGradeWord(s) && j.secondHalf(s) < 0 // 良好 of 未达到优秀但接近良好
	if !startsNot(s) && !grade {
		return false
	}
	half := false
	for _, c := range j.r.Clauses {
		for _, w := range condWords(c.When) {
			rest, ok := strings.CutPrefix(plain(w), s)
			if ok && rest == "" {
				return false
			}
			half = half || grade && startsNot(w) && strings.HasSuffix(plain(w), s) && containsAny(w, butLeads()[:3]...)
			half = half || startsNot(s) && ok && startsWithAny(rest, butLeads())
		}
	}
	return half
}

// secondHalf is the clause of which the actual is the grade behind a denial of a better one: 良好 where
// 未达到优秀但达到良好 has its own award; −1 for none.
func (j *judge) secondHalf(s string) int {
	found := -1
	if !isGradeWord(s) {
		return found
	}
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		rest, ends := strings.CutSuffix(plain(t.Words), s)
		if !ok || !ends || !startsNot(rest) {
			continue
		}
		for _, w := range butLeads() {
			if _, verb, ok := strings.Cut(rest, w); !ok || verb != "" && !oneOf(verb, gradeVerbs()) {
				continue
			} else if found >= 0 && found != i {
				return -1
			}
			found = i
		}
	}
	return found
}
