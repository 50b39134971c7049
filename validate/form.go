package validate

import (
	"slices"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// Form reports everything that is wrong or doubtful about a whole form, in the
// order of the paper: header, rows with their columns, footer, and last what
// concerns the form as a whole.
func Form(f form.Form, o Options) []Problem { return Checks{}.Form(f, o) }

// Form is the function Form.
func (c Checks) Form(f form.Form, o Options) []Problem {
	var ps []Problem
	for _, field := range form.HeaderFields() {
		ps = append(ps, single(f, form.Ref{Field: field})...)
	}
	sentences := c.sentencesOf(f)
	earlier := make(map[string]int, len(f.Indicators))
	year := formYear(f)
	for i, r := range f.Indicators {
		row := cells{row: r, n: i + 1}
		columns := append(row.columns(firstOf(earlier, f, i+1), year), row.standard(sentences[i], year)...)
		ps = append(ps, inOrder(columns)...)
	}
	for _, field := range form.FooterFields() {
		ps = append(ps, single(f, form.Ref{Field: field})...)
	}
	return append(ps, whole(f, sentences, o)...)
}

// firstOf is the number of the row before row n that bears the same name; 0 when
// there is none. It remembers row n in earlier.
func firstOf(earlier map[string]int, f form.Form, n int) int {
	key := nameKey(f.Indicators[n-1])
	if key == "" {
		return 0
	}
	first, ok := earlier[key]
	if !ok {
		earlier[key] = n
	}
	return first
}

// nameKey is the same for two rows that measure the same thing: equal names
// under one 二级指标; empty for a row without a name.
func nameKey(row form.Indicator) string {
	name := letters(row.Level3)
	if name == "" {
		return ""
	}
	return stem(row.Level2) + "\n" + name
}

// twin is the number of an earlier row of the same name; 0 when there is none.
func twin(f form.Form, n int) int {
	row := f.Indicators[n-1]
	name := letters(row.Level3)
	if name == "" {
		return 0
	}
	for i, other := range f.Indicators[:n-1] {
		if letters(other.Level3) == name && stem(other.Level2) == stem(row.Level2) {
			return i + 1
		}
	}
	return 0
}

// single checks one blank of header or footer.
func single(f form.Form, at form.Ref) []Problem {
	value := f.Get(at)
	if num.Normal(value) == "" {
		return missing(at)
	}
	switch at.Field {
	case form.Year:
		return year(at, value)
	case form.Goals:
		return wordy(at, value)
	case form.Duties:
		return doubledOnly(at, value)
	case form.Phone:
		if !validPhone(value) {
			return []Problem{problem(PhoneInvalid, at).got(value)}
		}
	case form.Date:
		if !isDay(value) {
			return []Problem{problem(DateInvalid, at).got(value)}
		}
	}
	return nil
}

// missing is what an empty blank of header or footer is: the reviewers sign
// later, and phone and date may be written by hand.
func missing(at form.Ref) []Problem {
	switch at.Field {
	case form.Year:
		return []Problem{problem(YearInvalid, at)}
	case form.Department:
		return []Problem{problem(DepartmentMissing, at)}
	case form.Duties:
		return []Problem{problem(DutiesMissing, at)}
	case form.Goals:
		return []Problem{problem(GoalsMissing, at)}
	case form.Preparer:
		return []Problem{problem(PreparerMissing, at)}
	case form.Head:
		return []Problem{problem(HeadMissing, at)}
	}
	return nil
}

// year checks a 年度 that is not empty: four digits, of this century.
func year(at form.Ref, value string) []Problem {
	read, ok := readYear(value)
	switch {
	case ok && read == value:
		return nil
	case ok:
		return []Problem{problem(YearInvalid, at).got(value).fix(form.Edit{At: at, Value: read})}
	}
	return []Problem{problem(YearInvalid, at).got(value)}
}

// doubledOnly is wordy for a text whose vague words are quoted from above.
func doubledOnly(at form.Ref, value string) []Problem {
	return slices.DeleteFunc(wordy(at, value), func(p Problem) bool { return p.Code == VagueWording })
}

// whole checks what only the whole form shows.
func whole(f form.Form, all []*sentence, o Options) []Problem {
	var ps []Problem
	if none := absent(f); len(none) > 0 {
		ps = append(ps, problem(Level1Absent, form.Ref{}).want(none...))
	}
	return append(ps, total(f, all, o)...)
}
