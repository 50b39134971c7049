package validate

import (
	"slices"
	"strings"
	"unicode"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// readLevel1 understands an answer at 一级指标. A 二级指标 named there is understood
// as well: it belongs to one 一级指标 only. A 二级指标 of the row that does not fit
// any more is cleared.
func readLevel1(f form.Form, at form.Ref, typed string) ([]form.Edit, []Problem) {
	two := form.Ref{Row: at.Row, Field: form.Level2}
	if one, ok := oneOf(form.Level1s(), typed); ok {
		edits := []form.Edit{{At: at, Value: one}}
		if old := f.Get(two); old != "" && form.Level1Of(old) != one {
			edits = append(edits, form.Edit{At: two})
		}
		return edits, nil
	}
	if name, ok := oneOf(allLevel2s(), typed); ok {
		return []form.Edit{{At: at, Value: form.Level1Of(name)}, {At: two, Value: name}}, nil
	}
	return nil, []Problem{problem(Level1Unknown, at).got(typed).want(form.Level1s()...)}
}

// readLevel2 understands an answer at 二级指标, first among those of the row's
// 一级指标. Where that is still empty it follows from the answer.
func readLevel2(f form.Form, at form.Ref, typed string) ([]form.Edit, []Problem) {
	one := form.Ref{Row: at.Row, Field: form.Level1}
	own := form.Level2s(f.Get(one))
	if name, ok := oneOf(own, typed); ok {
		return []form.Edit{{At: at, Value: name}}, nil
	}
	name, ok := oneOf(allLevel2s(), typed)
	if !ok {
		return nil, []Problem{problem(Level2Unknown, at).got(typed).want(level2Choice(own, typed)...)}
	}
	edits := []form.Edit{{At: at, Value: name}, {At: one, Value: form.Level1Of(name)}}
	if f.Get(one) == "" {
		return edits, nil
	}
	return nil, []Problem{problem(Level2Misplaced, at).got(name).want(form.Level1Of(name)).fix(edits...)}
}

// level2Choice is what a 二级指标 that was not understood may have been: those
// that contain the answer, else those of the row's 一级指标, else all.
func level2Choice(own []string, typed string) []string {
	from := own
	if len(from) == 0 {
		from = allLevel2s()
	}
	if some := holding(from, stem(typed)); len(some) > 0 {
		return some
	}
	return from
}

func allLevel2s() []string {
	var out []string
	for _, one := range form.Level1s() {
		out = append(out, form.Level2s(one)...)
	}
	return out
}

// oneOf is the name of the list that an answer means: the same but for 指标, 类,
// numbering and punctuation, or the only one that contains the answer.
func oneOf(names []string, typed string) (string, bool) {
	want := stem(typed)
	for _, name := range names {
		if stem(name) == want {
			return name, true
		}
	}
	if some := holding(names, want); len(some) == 1 {
		return some[0], true
	}
	return "", false
}

// holding lists the names that contain a stem of at least two characters.
func holding(names []string, part string) []string {
	if len([]rune(part)) < 2 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return !strings.Contains(stem(name), part)
	})
}

// stem is the part of a level's name that tells it from the others: without
// numbering (1、), label (一级指标：), quotes, spaces and the ending 指标.
func stem(name string) string {
	rs := num.Fold(name)
	if i := slices.Index(rs, ':'); i >= 0 {
		rs = rs[i+1:]
	}
	s := letters(string(unnumbered(rs)))
	for again := true; again; {
		again = false
		for _, end := range levelEndings() {
			if cut := strings.TrimSuffix(s, end); cut != s && cut != "" {
				s, again = cut, true
			}
		}
	}
	return s
}

// unnumbered is folded text without a number of a list before it: 1. 2、 (3) 一、.
func unnumbered(rs []rune) []rune {
	i := 0
	for i < len(rs) && (rs[i] == '(' || unicode.IsSpace(rs[i])) {
		i++
	}
	start := i
	for i < len(rs) && numeral(rs[i]) {
		i++
	}
	if i == start || i == len(rs) || !strings.ContainsRune(".、,)", rs[i]) {
		return rs
	}
	return rs[i+1:]
}

// letters is folded text without anything but letters and figures, in lower
// case: what two wordings of the same name have in common.
func letters(s string) string {
	if num.OnlyHan(s) {
		return s // as most names
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, string(num.Fold(s)))
}
