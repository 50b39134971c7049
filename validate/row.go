package validate

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// longestName is how many characters a 三级指标 may have and still be the brief
// name the 说明 asks for (简洁明确); its own examples have five to eight.
const longestName = 30

// inOrder sorts the problems of one row by their column.
func inOrder(ps []Problem) []Problem {
	slices.SortStableFunc(ps, func(p, q Problem) int { return cmp.Compare(p.At.Field, q.At.Field) })
	return ps
}

// cells is one indicator with its number, as the checks of a row see it.
type cells struct {
	row form.Indicator
	n   int // from 1
}

func (c cells) at(field form.Field) form.Ref { return form.Ref{Row: c.n, Field: field} }

// edit is the edit of one cell of the row.
func (c cells) edit(field form.Field, value string) form.Edit {
	return form.Edit{At: c.at(field), Value: value}
}

// quantitative reports whether the 指标类型 is one of the five signs.
func (c cells) quantitative() bool {
	return !c.row.Qualitative() && slices.Contains(form.Types(), c.row.Type)
}

// columns checks everything about the row but its 评（扣）分标准. earlier is the row
// before it that bears the same name, 0 when there is none; year is that of the
// form, 0 unknown.
func (c cells) columns(earlier, year int) []Problem {
	var ps []Problem
	ps = append(ps, c.levels()...)
	ps = append(ps, c.level3(earlier)...)
	ps = append(ps, c.measure(year)...)
	ps = append(ps, c.definition()...)
	return append(ps, c.remark()...)
}

// touched is the part of columns that an answer at a field can change.
func (c cells) touched(field form.Field, earlier, year int) []Problem {
	switch field {
	case form.Level1, form.Level2:
		return slices.Concat(c.levels(), c.level3(earlier), c.deadline(year))
	case form.Level3:
		return slices.Concat(c.level3(earlier), c.measure(year), c.definition())
	case form.Type, form.Target, form.Unit, form.Standard:
		return c.measure(year)
	case form.Definition:
		return c.definition()
	}
	return c.remark()
}

func (c cells) levels() []Problem { return append(c.level1(), c.level2()...) }

// measure checks 指标类型, 指标值 and 计量单位, which only make sense together.
func (c cells) measure(year int) []Problem {
	return slices.Concat(c.kind(), c.target(), c.deadline(year), c.unit())
}

func (c cells) remark() []Problem { return doubledOnly(c.at(form.Remark), c.row.Remark) }

func (c cells) level1() []Problem {
	if slices.Contains(form.Level1s(), c.row.Level1) {
		return nil
	}
	p := problem(Level1Unknown, c.at(form.Level1)).got(c.row.Level1).want(form.Level1s()...)
	if one, ok := oneOf(form.Level1s(), c.row.Level1); ok {
		return []Problem{p.fix(c.edit(form.Level1, one))}
	}
	if one := form.Level1Of(c.row.Level2); one != "" && blank(c.row.Level1) {
		return []Problem{p.fix(c.edit(form.Level1, one))}
	}
	return []Problem{p}
}

func (c cells) level2() []Problem {
	own := form.Level2s(c.row.Level1)
	one := form.Level1Of(c.row.Level2)
	switch {
	case slices.Contains(own, c.row.Level2), one != "" && own == nil:
		return nil
	case one != "":
		p := problem(Level2Misplaced, c.at(form.Level2)).got(c.row.Level2).want(one)
		return []Problem{p.fix(c.edit(form.Level1, one))}
	}
	p := problem(Level2Unknown, c.at(form.Level2)).got(c.row.Level2).want(level2Choice(own, c.row.Level2)...)
	if name, ok := oneOf(own, c.row.Level2); ok {
		p = p.fix(c.edit(form.Level2, name))
	}
	return []Problem{p}
}

func (c cells) level3(earlier int) []Problem {
	at, name := c.at(form.Level3), c.row.Level3
	if blank(name) {
		return []Problem{problem(Level3Missing, at)}
	}
	var ps []Problem
	if utf8.RuneCountInString(name) > longestName {
		ps = append(ps, problem(Level3TooLong, at).got(name).want(strconv.Itoa(longestName)))
	}
	if earlier > 0 {
		ps = append(ps, problem(DuplicateIndicator, at).got(name).want(strconv.Itoa(earlier)))
	}
	return append(ps, wordy(at, name)...)
}

// kind checks the 指标类型: one of the five signs, or 定性.
func (c cells) kind() []Problem {
	if slices.Contains(form.Types(), c.row.Type) {
		return nil
	}
	p := problem(TypeUnknown, c.at(form.Type)).got(c.row.Type).want(form.Types()...)
	if name, ok := typeNamed(c.row.Type); ok {
		p = p.fix(c.edit(form.Type, name))
	}
	return []Problem{p}
}

func (c cells) target() []Problem {
	at, value := c.at(form.Target), c.row.Target
	switch {
	case blank(value):
		return []Problem{problem(TargetMissing, at)}
	case c.quantitative():
		return c.number()
	case !c.row.Qualitative(), strings.Contains(c.row.Standard, value):
		return doubledOnly(at, value) // not known what it should be, or a grade that the 评（扣）分标准 explains
	}
	return wordy(at, value)
}

// number checks the 指标值 of a quantitative row: a number, nothing else.
func (c cells) number() []Problem {
	at, value := c.at(form.Target), c.row.Target
	q, err := quantity(value)
	if err != nil {
		return []Problem{problem(TargetNotNumber, at).got(value)}
	}
	var ps []Problem
	switch {
	case q.Unit != "" && q.Sign == "":
		ps = append(ps, problem(UnitInTarget, at).got(value).want(q.Value.Plain(), q.Unit).fix(c.parted(q)...))
	case !plainNumber(value):
		ps = append(ps, problem(TargetNotNumber, at).got(value).want(q.Value.Plain()).fix(c.parted(q)...))
	}
	return append(ps, c.rate(q)...)
}

// parted is the edits that put sign, number and unit of a 指标值 where they
// belong; none when they contradict what stands there.
func (c cells) parted(q num.Quantity) []form.Edit {
	edits := []form.Edit{c.edit(form.Target, q.Value.Plain())}
	if q.Sign != "" && q.Sign != c.row.Type {
		return nil
	}
	switch {
	case q.Unit == "" || sameUnit(q.Unit, c.row.Unit):
		return edits
	case blank(c.row.Unit):
		return append(edits, c.edit(form.Unit, q.Unit))
	}
	return nil
}

// rate checks the height of a percentage. A rate of growth may be above 100 %,
// any other is a part of a whole.
func (c cells) rate(q num.Quantity) []Problem {
	unit := c.row.Unit
	if blank(unit) {
		unit = q.Unit
	}
	if bare(string(num.Fold(unit))) != percent || grows(c.row.Level3) {
		return nil
	}
	high := q.Value.Cmp(num.Int(100))
	switch {
	case high > 0, high == 0 && c.row.Type == form.MoreThan:
		return []Problem{problem(RateAbove100, c.at(form.Target)).got(c.row.Type + q.Value.Plain() + percent)}
	case high == 0 && c.row.Type == form.AtLeast:
		p := problem(RateAtLeast100, c.at(form.Type)).got(c.row.Type).want(form.Equal)
		return []Problem{p.fix(c.edit(form.Type, form.Equal))}
	}
	return nil
}

func (c cells) unit() []Problem {
	at, value := c.at(form.Unit), c.row.Unit
	switch {
	case c.row.Qualitative() && !blank(value):
		return []Problem{problem(UnitOnQualitative, at).got(value).fix(c.edit(form.Unit, ""))}
	case c.quantitative() && blank(value) && !c.unitInTarget():
		return []Problem{problem(UnitMissing, at)}
	}
	return nil
}

// unitInTarget reports whether the unit that is missing stands in the 指标值.
func (c cells) unitInTarget() bool {
	q, err := quantity(c.row.Target)
	return err == nil && q.Unit != ""
}

func (c cells) definition() []Problem {
	at, value := c.at(form.Definition), c.row.Definition
	if blank(value) {
		return []Problem{problem(DefinitionMissing, at)}
	}
	var ps []Problem
	if saysOnlyName(value, c.row.Level3) {
		ps = append(ps, problem(DefinitionRepeatsName, at).got(value))
	}
	return append(ps, wordy(at, value)...)
}

// blank reports whether nothing that can be read stands in a cell.
func blank(value string) bool {
	first, _ := utf8.DecodeRuneInString(value)
	if first > ' ' && first <= unicode.MaxASCII || unicode.Is(unicode.Han, first) {
		return false // nearly every cell
	}
	return num.Normal(value) == ""
}

// plainNumber reports whether a number is written in figures only, as the 说明
// asks: 98, 1,234.5, −3, but not 九十八 or ≥98.
func plainNumber(value string) bool {
	for _, r := range num.Fold(strings.TrimSpace(value)) {
		if !strings.ContainsRune("0123456789.,-", r) {
			return false
		}
	}
	return true
}
