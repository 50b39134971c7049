package validate

import (
	"errors"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// percent is the unit of a rate.
const percent = "%"

// readMeasure understands an answer at 指标类型, 指标值 or 计量单位. People write the
// three together, so each of them understands the others.
func readMeasure(c cells, at form.Ref, typed string) ([]form.Edit, []Problem) {
	switch at.Field {
	case form.Type:
		return c.readType(typed)
	case form.Target:
		return c.readTarget(typed)
	}
	return c.readUnit(typed)
}

// typeNamed is the 指标类型 that a text names: a sign in any spelling (>=, 不低于) or
// 定性.
func typeNamed(typed string) (string, bool) {
	if sign, ok := num.Sign(bare(typed)); ok {
		return sign, true
	}
	if qualitativeWord(letters(typed)) {
		return form.Qualitative, true
	}
	return "", false
}

// readType takes a sign, 定性, or sign, number and unit at once. A 定性 row must
// have no 计量单位, so one that stands there goes.
func (c cells) readType(typed string) ([]form.Edit, []Problem) {
	if name, ok := typeNamed(typed); ok {
		edits := []form.Edit{c.edit(form.Type, name)}
		if name == form.Qualitative && c.row.Unit != "" {
			edits = append(edits, c.edit(form.Unit, ""))
		}
		return edits, nil
	}
	q, err := quantity(typed)
	if err != nil || q.Sign == "" {
		return nil, []Problem{problem(TypeUnknown, c.at(form.Type)).got(typed).want(form.Types()...)}
	}
	sign := c.edit(form.Type, q.Sign)
	q.Sign = ""
	return append([]form.Edit{sign}, c.split(q)...), nil
}

// readTarget takes a number with or without sign and unit in a quantitative row;
// the words of a 定性 row are left as they are. While the 指标类型 is open, an answer
// that is clearly an amount is taken for one.
func (c cells) readTarget(typed string) ([]form.Edit, []Problem) {
	keep := []form.Edit{c.edit(form.Target, typed)}
	if c.row.Qualitative() {
		return keep, nil
	}
	q, err := quantity(typed)
	if !c.quantitative() {
		if err != nil || !clearAmount(q) {
			return keep, nil
		}
		return c.split(q), nil
	}
	if err != nil {
		return nil, []Problem{problem(whyNoNumber(typed, err), c.at(form.Target)).got(typed)}
	}
	if reached(typed) {
		q.Sign = "" // “达到100%” says nothing against the = that was chosen
	}
	return c.split(q), nil
}

// clearAmount reports whether a quantity is one even where text could stand: 98,
// ≥98个, 5万件, but not “3个档案室建成”.
func clearAmount(q num.Quantity) bool {
	return q.Sign != "" || num.ScanUnit(num.Fold(q.Unit)) == len([]rune(q.Unit))
}

// whyNoNumber is the reason that a 指标值 is no number. A date has several numbers
// too, but what it needs is another 指标类型.
func whyNoNumber(typed string, err error) Code {
	switch {
	case len(num.FindDays(num.Fold(typed))) > 0:
		return TargetNotNumber
	case errors.Is(err, num.ErrVague):
		return TargetVague
	case errors.Is(err, num.ErrSeveral):
		return TargetTwo
	}
	return TargetNotNumber
}

// split puts number, sign and unit into their cells; what the answer does not
// say, and what already stands there in other letters, is left alone.
func (c cells) split(q num.Quantity) []form.Edit {
	edits := []form.Edit{c.edit(form.Target, q.Value.Plain())}
	if q.Sign != "" && q.Sign != c.row.Type {
		edits = append(edits, c.edit(form.Type, q.Sign))
	}
	if q.Unit != "" && !sameUnit(q.Unit, c.row.Unit) {
		edits = append(edits, c.edit(form.Unit, q.Unit))
	}
	return edits
}

// readUnit takes a 计量单位; 无 leaves it empty. In a 定性 row nothing else may
// stand. A number written with the unit is taken for the 指标值.
func (c cells) readUnit(typed string) ([]form.Edit, []Problem) {
	unit := tidyUnit(typed)
	switch {
	case blankWord(unit):
		return []form.Edit{c.edit(form.Unit, "")}, nil
	case c.row.Qualitative():
		return nil, []Problem{problem(UnitOnQualitative, c.at(form.Unit)).got(typed)}
	}
	q, err := quantity(unit)
	if err != nil || q.Unit == "" || !strings.ContainsAny(unit[:1], "0123456789") {
		return []form.Edit{c.edit(form.Unit, unit)}, nil
	}
	edits := []form.Edit{c.edit(form.Unit, q.Unit)}
	if q.Value.Plain() != c.row.Target {
		edits = append(edits, c.edit(form.Target, q.Value.Plain()))
	}
	return edits, nil
}

// tidyUnit is a 计量单位 without label, quotes, brackets and stops around it, and
// with the common %.
func tidyUnit(typed string) string {
	s := string(num.Fold(typed))
	if _, after, ok := strings.Cut(s, ":"); ok {
		s = after
	}
	s = bare(s)
	if inner, ok := strings.CutPrefix(s, "("); ok && strings.HasSuffix(s, ")") {
		s = strings.TrimSuffix(inner, ")")
	}
	switch s = num.Normal(s); {
	case s == "" || strings.ContainsAny(s, "()"):
		return typed
	case s == typed:
		return s
	}
	return tidyUnit(s) // “（个）。”
}

// quantity is num.ParseQuantity for a cell of the form, where 无 behind a number
// is no unit.
func quantity(typed string) (num.Quantity, error) {
	q, err := num.ParseQuantity(bare(typed))
	if blankWord(q.Unit) {
		q.Unit = ""
	}
	return q, err
}

// sameUnit is num.SameUnit, quick where nothing differs.
func sameUnit(a, b string) bool { return a == b || a != "" && b != "" && num.SameUnit(a, b) }

// bare is an answer without the quotes and stops people put around it.
func bare(s string) string { return strings.Trim(s, wrappings) }
