package trial

import (
	"errors"
	"strconv"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// Reasons for no score that only a trial knows: the actual can be read, but
// hardly be true. They stand in Score.Why and in Execution.Why.
const (
	WhyAbove100 scoring.WhyCode = "rate-above-100"  // a share above 100 %
	WhyBelow0   scoring.WhyCode = "actual-negative" // a count or a share below 0
	WhyScale    scoring.WhyCode = "unit-unsaid"     // 56000 without a unit, in a row that counts in 万 and plans 5
)

// RowOf is what of a row of the form matters for its sentence; rows count from
// 1. A row that the form does not have has only the year.
func RowOf(f form.Form, row int) scoring.Row {
	if row < 1 || row > len(f.Indicators) {
		return RowFor(form.Indicator{}, f.Year)
	}
	return RowFor(f.Indicators[row-1], f.Year)
}

// RowFor is what of an indicator matters for its sentence, in a form of the
// year; a year that is no number is unknown.
func RowFor(ind form.Indicator, year string) scoring.Row {
	y, err := strconv.Atoi(year)
	if err != nil {
		y = 0
	}
	return scoring.Row{Level3: ind.Level3, Type: ind.Type, Target: ind.Target, Unit: ind.Unit, Year: y}
}

// Meant is an actual as the row takes it: a day without a year is one of the
// form's year (次年1月9日 of the next), and an overrun in percent (超支25% in a row
// with ≤) is the amount it comes to. Everything else stays as typed.
func Meant(row scoring.Row, actual string) string {
	rs := num.Fold(actual)
	for _, d := range num.FindDays(rs) {
		if d.Start != 0 || d.End != len(rs) || d.Year != 0 || d.Day == 0 || d.LastDay || row.Year == 0 {
			continue
		}
		if day, ok := d.In(row.Year); ok {
			return day.Chinese()
		}
		return strconv.Itoa(row.Year) + yearMark + actual // no such day, which its reader says
	}
	return overrun(row, actual)
}

func overrun(row scoring.Row, actual string) string {
	rest, over := cutPrefix(strings.Join(strings.Fields(folded(actual)), ""), overWords())
	if !over || row.Unit == percent || row.Type != form.AtMost && row.Type != form.LessThan {
		return actual
	}
	by, err := num.ParseQuantity(rest)
	target, bad := num.Parse(row.Target)
	if err != nil || bad != nil || by.Unit != percent || by.Sign != "" || by.Value.Sign() < 0 {
		return actual
	}
	sum := target.Add(target.Mul(by.Value.Mul(num.Ratio(1, 100))))
	if scoring.UnitOf(row.Unit).Kind == scoring.Count && !sum.IsInt() {
		return actual // no 3.9次
	}
	return sum.Plain() + row.Unit
}

// Score is the score of an actual as it was typed; one that cannot be read has
// no score, and the reason.
func Score(rule scoring.Rule, row scoring.Row, actual string) scoring.Score {
	a, err := scoring.ParseActual(actual, rule, row)
	if err != nil {
		return unscored(reasonOf(err))
	}
	return rule.Score(row, a)
}

func unscored(why scoring.Reason) scoring.Score { return scoring.Score{Clause: -1, Why: why} }

// reasonOf is why an actual could not be read.
func reasonOf(err error) scoring.Reason {
	var r *scoring.Refusal
	if errors.As(err, &r) {
		return r.Reason
	}
	return scoring.Reason{Code: scoring.WhyActual}
}

// System is what the official system's own formula gives (convention 19 of
// scoring.System). False where it has none: 定性, no number, no full marks.
func System(rule scoring.Rule, row scoring.Row, actual string) (num.Num, bool) {
	full, ok := rule.FullIn(row)
	if !ok {
		return num.Num{}, false
	}
	a, err := scoring.ParseActual(actual, rule, row)
	if err != nil {
		return num.Num{}, false
	}
	return scoring.System(row, full, a)
}

// Differs reports whether the official system's figure is another than the
// sentence's score; a range or no score is always another.
func Differs(system num.Num, own scoring.Score) bool {
	return !own.Known || !system.Equal(own.Low) || !system.Equal(own.High)
}

// Otherwise reports whether a score came from the 否则 of the sentence, which
// takes any words, a slip of the pen too.
func Otherwise(rule scoring.Rule, s scoring.Score) bool {
	if s.Clause < 0 || s.Clause >= len(rule.Clauses) {
		return false
	}
	_, ok := rule.Clauses[s.Clause].When.(scoring.Else)
	return ok
}
