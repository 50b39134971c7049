package trial

import (
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A Line is one indicator row of a trial.
type Line struct {
	Row    int    // from 1
	Actual string // as typed; empty: not given
	Meant  string // as it was scored, see Meant
	Rule   scoring.Rule
	Parsed bool // the sentence could be read, at least in part
	At     scoring.Row

	// Score is the score, or with Why the reason for none; zero for a row that
	// is not given.
	Score scoring.Score

	Full    num.Num // full marks of the row, meaningless unless HasFull
	HasFull bool

	// System is the official system's own figure, there only where it is
	// another than Score. A row of 定性 has none: there a person picks.
	System    num.Num
	HasSystem bool

	// Otherwise is set where a 定性 row's words are none of its grades and were
	// taken by 否则; a slip of the pen would be too.
	Otherwise bool
}

// Given reports whether the row has an actual.
func (l Line) Given() bool { return strings.TrimSpace(l.Actual) != "" }

// Known reports whether the row has a score, or a range of scores.
func (l Line) Known() bool { return l.Score.Known }

// Of is one row of the form with an actual, as Compute has it; rows count from
// 1. The zero Line for a row that the form does not have. known may be nil.
func Of(f form.Form, row int, actual string, known *scoring.Memory) Line {
	if row < 1 || row > len(f.Indicators) {
		return Line{}
	}
	return newLine(f, row, known).with(actual)
}

// newLine is a row before its actual.
func newLine(f form.Form, row int, known *scoring.Memory) Line {
	l := Line{Row: row, At: RowOf(f, row)}
	rule, err := known.Parse(f.Indicators[row-1].Standard)
	l.Rule, l.Parsed = rule, err == nil && len(rule.Clauses) > 0
	if l.Parsed {
		l.Full, l.HasFull = rule.FullIn(l.At)
	}
	return l
}

// with is the row with another actual.
func (l Line) with(actual string) Line {
	l.Actual, l.Meant, l.Otherwise = actual, "", false
	l.Score, l.System, l.HasSystem = scoring.Score{}, num.Num{}, false
	switch {
	case !l.Given():
		return l
	case !l.Parsed:
		l.Score = unscored(scoring.Reason{Code: scoring.WhyUnread, Words: l.Rule.Text})
		return l
	}
	l.Meant = Meant(l.At, actual)
	if l.Meant != actual && l.eitherYear() {
		l.Score = unscored(scoring.Reason{Code: scoring.WhyYear, Words: actual})
		return l
	}
	a, err := scoring.ParseActual(l.Meant, l.Rule, l.At)
	if err != nil {
		l.Score = unscored(reasonOf(err))
		return l
	}
	if why := impossible(l.Rule, l.At, a); why != scoring.WhyNone {
		l.Score = unscored(scoring.Reason{Code: why, Words: actual})
		return l
	}
	l.judge(a)
	return l
}

func (l *Line) judge(a scoring.Actual) {
	l.Score = l.Rule.Score(l.At, a)
	if a.Said() == scoring.SaidDay && l.Meant != l.Actual {
		l.Score.Assumptions = append(l.Score.Assumptions, scoring.Assumption{Code: scoring.YearOfRow, N: num.Int(int64(l.At.Year))})
	}
	if a.Said() == scoring.SaidWords && Otherwise(l.Rule, l.Score) {
		if l.At.Type != form.Qualitative {
			l.Score = unscored(scoring.Reason{Code: scoring.WhyNumber, Words: l.Actual})
			return
		}
		l.Otherwise = true
	}
	if !l.HasFull {
		return
	}
	if system, ok := scoring.System(l.At, l.Full, a); ok && Differs(system, l.Score) {
		l.System, l.HasSystem = system, true
	}
}

// eitherYear reports whether a day without a year may as well be one of the
// next year: that day lies nearer to the deadline and has another score. A form
// is scored in the January after its year, and 1月20日 is said of that one then.
func (l Line) eitherYear() bool {
	next := l.At
	next.Year++
	due, ok := dueDay(l.Rule, l.At)
	a, err := scoring.ParseActual(l.Meant, l.Rule, l.At)
	b, bad := scoring.ParseActual(Meant(next, l.Actual), l.Rule, l.At)
	if !ok || err != nil || bad != nil || a.Said() != scoring.SaidDay || b.Said() != scoring.SaidDay {
		return false
	}
	early, late := due.Sub(a.Day()), b.Day().Sub(due)
	if b.Day().Equal(a.Day()) || early <= 0 || late < 0 || late >= early {
		return false
	}
	x, y := l.Rule.Score(l.At, a), l.Rule.Score(l.At, b)
	return x.Known != y.Known || !x.Low.Equal(y.Low) || !x.High.Equal(y.High)
}

// dueDay is the last day the row's value or its sentence names.
func dueDay(rule scoring.Rule, row scoring.Row) (due num.Day, ok bool) {
	for _, d := range daysOf(rule, row) {
		if !ok || due.Before(d) {
			due, ok = d, true
		}
	}
	return due, ok
}

// daysOf are the days the row's value and its sentence name.
func daysOf(rule scoring.Rule, row scoring.Row) []num.Day {
	written := num.FindDays(num.Fold(row.Target))
	for _, d := range figuresOf(rule).days {
		written = append(written, num.Dated{Year: d.Year, Month: d.Month, Day: d.Day, Shift: d.Shift, LastDay: d.Last})
	}
	var out []num.Day
	for _, d := range written {
		if day, ok := d.In(row.Year); ok {
			out = append(out, day)
		}
	}
	return out
}

// impossible is why an actual cannot be true, though it can be read: a share
// above 100 % where neither the row nor the sentence knows of such, a count or
// a share below 0, a number without a unit that cannot be meant in 万.
func impossible(rule scoring.Rule, row scoring.Row, a scoring.Actual) scoring.WhyCode {
	v, ok := scoring.ValueIn(row, a)
	if !ok || row.Type == form.Qualitative {
		return scoring.WhyNone
	}
	low, high := reach(rule, row)
	switch {
	case high.set && v.Cmp(high.at) > 0:
		return WhyAbove100
	case low.set && v.Cmp(low.at) < 0:
		return WhyBelow0
	case unscaled(row, a):
		return WhyScale
	}
	return scoring.WhyNone
}

// Unscaled is the number from which a figure without a unit is asked back, in a
// row that counts in 万 or 亿: a hundred times the plan. 56000 where 5 万件 are
// planned is a number of 件, and 3000 would be full marks for what is short of
// the plan. False for rows that count in ones, or plan nothing.
func Unscaled(row scoring.Row) (num.Num, bool) {
	factor, _ := num.Scale(row.Unit)
	target, err := num.ParseQuantity(row.Target)
	if factor.Equal(num.Int(1)) || err != nil || target.Value.Sign() <= 0 || row.Type == form.Qualitative {
		return num.Num{}, false
	}
	return target.Value.Mul(num.Int(100)), true
}

func unscaled(row scoring.Row, a scoring.Actual) bool {
	q := a.Quantity()
	from, ok := Unscaled(row)
	return ok && q.Unit.Kind == scoring.Bare && q.Unit.Text == "" && q.N.Cmp(from) >= 0
}

// limit is one end of what a figure can be.
type limit struct {
	at  num.Num
	set bool
}

// reach is what the figure of a row can be at all: shares lie between 0 and
// 100, counts above 0. Where less is better (控制率≤100%), where a rate grows or
// falls, and where the target or the sentence lies beyond, there is no limit.
func reach(rule scoring.Rule, row scoring.Row) (low, high limit) {
	kind := scoring.UnitOf(row.Unit).Kind
	if kind != scoring.Percent && kind != scoring.Count {
		return low, high
	}
	at := append(figuresOf(rule).bounds, scoring.Quantity{})
	if target, err := num.ParseQuantity(row.Target); err == nil {
		at = append(at, scoring.Quantity{N: target.Value})
	}
	low = limit{set: !signed(row.Level3)}
	costs := row.Type == form.AtMost || row.Type == form.LessThan
	high = limit{at: num.Int(100), set: kind == scoring.Percent && !costs && !grows(row.Level3)}
	for _, q := range at {
		low.set = low.set && q.N.Sign() >= 0
		high.set = high.set && q.N.Cmp(high.at) <= 0
	}
	return low, high
}

// With is the row with another actual, scored anew; empty: not given.
func (l Line) With(actual string) Line { return l.with(actual) }
