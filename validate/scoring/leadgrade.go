package scoring

import "strings"

// ledGrade finds the grade that is the part behind the last comma of a clause, exactly, where
// the first grade alone carries what is judged (机关运转高效有序，好; 较好; 一般): every other
// clause is no more than a grade word. A lead that denies (无违规，好) is a condition of its own.
func (j *judge) ledGrade(s string) int {
	found := -1
	if j.r.Kind != Choice || !isGradeWord(s) {
		return -1
	}
	for i, c := range j.r.Clauses {
		words := condWords(c.When)
		if isElse(c.When) {
			continue
		}
		if len(words) != 1 {
			return -1
		}
		at := strings.LastIndex(words[0], ",")
		switch {
		case at < 0 && isGradeWord(plain(words[0])):
		case at > 0 && found < 0 && plain(words[0][at:]) == s && j.gradesLed(words[0][:at], s):
			found = i
		default:
			return -1
		}
	}
	return found
}

// gradesLed reports whether a grade says how good what its lead names is: any grade of a scale
// does, and any other behind a mere name (群众反映，满意).
func (j *judge) gradesLed(lead, grade string) bool {
	if strings.ContainsAny(lead, denyingRunes) || isGradeWord(plain(lead)) || firstFigure(lead) >= 0 {
		return false
	}
	return oneOf(grade, scaleWords()) || oneOf(grade, pleasedWords()) || namesThing(lead)
}

// shaded reports whether a word stands in another only behind what lessens or denies it:
// 好 in 较好, 满意 in 基本满意, 及时 in 不及时.
func shaded(word, in string) bool {
	lead, _, found := strings.Cut(in, word)
	return found && endsInAny(lead, shadeLeads())
}
