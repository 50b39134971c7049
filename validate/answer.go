package validate

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// Answer understands one answer at one blank of the form, in whatever spelling
// people use, and says what it changes: first the blank that was asked, then
// what follows for other blanks (“≥98个” at 指标值 sets sign, number and unit).
// The blank may be in the row below the last.
//
// A refused answer gives no edits and at least one Error. An accepted one gives
// at least one edit and every problem that the blank then has or that the answer
// brings to other filled blanks of the row, Errors among them: those stand in
// the form until they are mended.
func Answer(f form.Form, at form.Ref, text string) (edits []form.Edit, ps []Problem) {
	return Checks{}.Answer(f, at, text)
}

// Answer is the function Answer.
func (c Checks) Answer(f form.Form, at form.Ref, text string) (edits []form.Edit, ps []Problem) {
	if !answerable(f, at) {
		return nil, []Problem{problem(NoSuchBlank, at)}
	}
	typed, ps := tidy(at, text)
	if ps != nil {
		return nil, ps
	}
	edits, ps = read(f, at, typed)
	if edits == nil {
		return nil, ps
	}
	return edits, c.consequences(f, f.With(edits...), at)
}

// answerable reports whether the form has the blank, or gets it with one row more.
func answerable(f form.Form, at form.Ref) bool {
	return f.Has(at) || at.Row == len(f.Indicators)+1 && at.Field.InRow()
}

// limit is how many characters a blank takes, and whether it takes several
// lines. The form sets none; these keep a cell printable.
func limit(field form.Field) (most int, lines bool) {
	switch field {
	case form.Duties, form.Goals:
		return 5000, true
	case form.Definition, form.Standard:
		return 2000, true
	case form.Remark, form.Target: // 定性时，不受限制
		return 500, true
	case form.Department:
		return 200, false
	}
	return 100, false
}

// tidy is the answer as it would be kept, or why it cannot be: nothing in it,
// too long, or several lines where there is room for one.
func tidy(at form.Ref, text string) (string, []Problem) {
	most, lines := limit(at.Field)
	tooLong := []Problem{problem(TextTooLong, at).want(strconv.Itoa(most))}
	if len(text) > 100*most { // not worth cleaning
		return "", tooLong
	}
	typed := num.Normal(text)
	switch {
	case typed == "":
		return "", []Problem{problem(TextEmpty, at)}
	case utf8.RuneCountInString(typed) > most:
		return "", tooLong
	case !lines && strings.Contains(typed, "\n"):
		return "", []Problem{problem(OneLine, at).got(typed)}
	case !lines:
		typed = strings.ReplaceAll(typed, "\t", " ")
	}
	return typed, nil
}

// read gives the edits of an answer, or no edits and why it is refused.
func read(f form.Form, at form.Ref, typed string) ([]form.Edit, []Problem) {
	switch at.Field {
	case form.Level1:
		return readLevel1(f, at, typed)
	case form.Level2:
		return readLevel2(f, at, typed)
	case form.Type, form.Target, form.Unit:
		return readMeasure(rowAt(f, at.Row), at, typed)
	case form.Year:
		year, ok := readYear(typed)
		if !ok {
			return nil, []Problem{problem(YearInvalid, at).got(typed)}
		}
		typed = year
	case form.Phone:
		typed = tidyPhone(typed)
	case form.Date:
		if !dateLike(typed) {
			return nil, []Problem{problem(DateUnclear, at).got(typed)}
		}
	}
	return []form.Edit{{At: at, Value: typed}}, nil
}

// rowAt is row n as the checks see it; an empty one below the last.
func rowAt(f form.Form, n int) cells {
	if n > len(f.Indicators) {
		return cells{n: n}
	}
	return cells{row: f.Indicators[n-1], n: n}
}

// consequences is what is wrong after the edits of one answer: with the blank
// itself, and with other filled blanks of its row that were right before. What
// is merely not filled yet is no news. After an answer at 评（扣）分标准 all that it
// says is news: it has just been written.
func (c Checks) consequences(before, after form.Form, at form.Ref) []Problem {
	if at.Row == 0 {
		return single(after, at)
	}
	var s *sentence
	if scored(at.Field) {
		s = c.sentenceOf(rowAt(after, at.Row).row)
	}
	var was, ps []Problem
	if at.Row <= len(before.Indicators) && at.Field != form.Standard {
		was = checked(before, at, s) // the same sentence: only an answer there changes it
	}
	for _, p := range checked(after, at, s) {
		news := p.At == at || after.Get(p.At) != "" && !slices.ContainsFunc(was, p.like)
		if news && !premature(after, p) {
			ps = append(ps, p)
		}
	}
	return ps
}

// scored reports whether an answer at a field can change what is wrong with the
// 评（扣）分标准 of its row.
func scored(field form.Field) bool {
	switch field {
	case form.Type, form.Target, form.Unit, form.Standard:
		return true
	}
	return false
}

// checked is what is wrong with the row of an answered blank, so far as the
// answer can matter to it.
func checked(f form.Form, at form.Ref, s *sentence) []Problem {
	c, year := rowAt(f, at.Row), formYear(f)
	ps := c.touched(at.Field, namesake(f, at), year)
	if scored(at.Field) {
		ps = append(ps, c.standard(s, year)...)
	}
	return inOrder(ps)
}

// namesake is the earlier row of the same name, for answers that can change it.
func namesake(f form.Form, at form.Ref) int {
	if at.Field != form.Level2 && at.Field != form.Level3 {
		return 0
	}
	return twin(f, at.Row)
}

// like reports whether q is the same problem: same kind, place and words.
func (p Problem) like(q Problem) bool {
	return p.Code == q.Code && p.At == q.At && p.Got == q.Got && slices.Equal(p.Want, q.Want)
}

// premature reports whether a problem may still vanish when the row is filled
// further: the date of a 时效指标 may stand in its 评（扣）分标准.
func premature(f form.Form, p Problem) bool {
	return p.Code == DeadlineMissing && blank(f.Indicators[p.At.Row-1].Standard)
}
