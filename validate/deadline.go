package validate

import (
	"slices"
	"strconv"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// deadline checks the date of a row. A 时效指标 needs one in its 指标值 or its
// 评（扣）分标准, unless it is a number (≤ 5 工作日), says how long (5个工作日内) or how
// often (每月10日前); and the date belongs into the year of the form.
func (c cells) deadline(year int) []Problem {
	if c.quantitative() || blank(c.row.Target) {
		return nil
	}
	at, timely := c.at(form.Target), c.row.Level2 == form.Timeliness
	if days := dates(c.row.Target, timely); len(days) > 0 {
		return outside(at, c.row.Target, days[len(days)-1:], year)
	}
	if !timely {
		return nil
	}
	if days := dates(c.row.Standard, true); len(days) > 0 {
		return outside(c.at(form.Standard), c.row.Standard, days, year)
	}
	if timed(c.row.Target) || recurring(c.row.Standard) {
		return nil
	}
	return []Problem{problem(DeadlineMissing, at).got(c.row.Target)}
}

// dates lists the dates of a text that can be a deadline: a year alone only
// where a deadline must stand, for “较2025年提升” is none.
func dates(text string, years bool) []num.Dated {
	return slices.DeleteFunc(num.FindDays(num.Fold(text)), func(d num.Dated) bool { return !years && d.Month == 0 })
}

// outside reports the first of the dates when none of them lies in the year. A
// sentence may well name later days, at which fewer points are left.
func outside(at form.Ref, text string, days []num.Dated, year int) []Problem {
	for _, d := range days {
		if year == 0 || d.Year == year || d.Year == 0 && d.Shift == 0 {
			return nil
		}
	}
	words := string([]rune(text)[days[0].Start:days[0].End])
	return []Problem{problem(DeadlineOutsideYear, at).got(words).want(strconv.Itoa(year))}
}

// timed reports whether a text says how long something may take, or how often it
// is due.
func timed(text string) bool {
	if recurring(text) {
		return true
	}
	rs := num.Fold(text)
	for i := 0; i < len(rs); i++ {
		if _, n := num.Scan(rs[i:]); n > 0 && beginsWithAny(string(rs[i+n:]), spanWords()) {
			return true
		}
		i += max(0, num.Run(rs[i:])-1)
	}
	return false
}

// recurring reports whether a text says how often something is due.
func recurring(text string) bool { return containsAny(text, recurringWords()...) }
