package scoring

import "jixiaobot/validate/num"

// Said is the kind of thing an actual says.
type Said int

// The kinds of actuals.
const (
	SaidWords   Said = iota // a grade, or other words
	SaidNumber              // a number, with or without a unit
	SaidMissing             // 缺1项: the number is the count missing
	SaidEvents              // 发生2起: the number is a count of events
	SaidDay                 // the day something was done
	SaidLate                // 晚15天, 提前3天
	SaidRank                // 第2名
	SaidParts               // which entries of a list, or answers by entry
)

// Said is the kind of thing the actual says.
func (a Actual) Said() Said {
	switch a.kind {
	case isNumber:
		switch {
		case a.short:
			return SaidMissing
		case a.event:
			return SaidEvents
		}
		return SaidNumber
	case isDay:
		return SaidDay
	case isLate:
		return SaidLate
	case isRank:
		return SaidRank
	case isParts, isHeld:
		return SaidParts
	}
	return SaidWords
}

// Quantity is the number the actual says, in the unit it was said in; for
// SaidLate the time after the deadline, below 0 before it. Zero for the kinds
// without a number.
func (a Actual) Quantity() Quantity { return a.q }

// Day is the day the actual says; the zero Day for all kinds but SaidDay.
func (a Actual) Day() num.Day { return a.day }

// Place is the place the actual says, from 1, counted from the end with last;
// 0 for all kinds but SaidRank.
func (a Actual) Place() (place int, last bool) { return a.rank, a.last }

// Held are the entries, from 1, that the actual names as holding: all of the
// rule's for 全部, none for 无. False where the entries have answers of their own
// (1:11次；2:2次), and for all kinds but SaidParts.
func (a Actual) Held(r Rule) (parts []int, ok bool) {
	if a.kind != isParts {
		return nil, false
	}
	for n := 1; n <= r.partCount(); n++ {
		p, named := a.parts[n]
		switch {
		case named && p.kind != isHeld:
			return nil, false
		case a.all || named:
			parts = append(parts, n)
		}
	}
	return parts, true
}

// ValueIn is a number as it counts in the row: 4197200元 is 419.72 in a row of
// 万元. False where the actual says no number, or one that the row cannot take.
func ValueIn(row Row, a Actual) (num.Num, bool) {
	j := newJudge(Rule{}, row, a)
	j.value()
	return j.v, j.hasV
}

// UnitOf sorts a unit as people write it.
func UnitOf(text string) Unit { return unitOf(string(num.Fold(text))) }
