package num

import (
	"errors"
	"fmt"
	"time"
)

// What can be wrong with a text that should be a day.
var (
	ErrNotDay    = errors.New("num: not a day")
	ErrNoSuchDay = errors.New("num: no such day") // written as a day, but the calendar has none: 2月30日
)

// Years that a form may speak of; four digits outside are no year.
const (
	firstYear = 1900
	lastYear  = 2199
)

// Day is a day of the calendar. NewDay, ParseDay, DayOf and AddDays make only
// days that exist; the zero Day is none.
type Day struct{ Year, Month, Day int }

// NewDay is the day of that year, month and day; false when the calendar has no
// such day or the year is not within 1–9999.
func NewDay(year, month, day int) (Day, bool) {
	d := Day{year, month, day}
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Day{}, false
	}
	return d, true
}

// DayOf is the day that t shows in its own location.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	return Day{y, int(m), d}
}

// daysIn is the number of days of a month.
func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// time is midnight of the day, in UTC so that every day has 24 hours.
func (d Day) time() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d == Day{} }

// Before reports whether d comes before e.
func (d Day) Before(e Day) bool { return d.time().Before(e.time()) }

// Equal reports whether d and e are the same day.
func (d Day) Equal(e Day) bool { return d == e }

// Sub is the number of calendar days from e to d: 0 for the same day, negative
// when d comes first.
func (d Day) Sub(e Day) int {
	const secondsPerDay = 24 * 60 * 60
	return int((d.time().Unix() - e.time().Unix()) / secondsPerDay)
}

// AddDays is the day n calendar days after d, before it for n below 0.
func (d Day) AddDays(n int) Day { return DayOf(d.time().AddDate(0, 0, n)) }

// String is "2026-12-31".
func (d Day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// Chinese is "2026年12月31日".
func (d Day) Chinese() string { return fmt.Sprintf(dayFormat, d.Year, d.Month, d.Day) }

// ParseDay reads a text that is one day with its year and nothing else:
// 2025年12月12日, 2025年12月12号, 二〇二五年十二月十二日, 2025.12.12, 2025-12-12,
// 2025/12/12, 2025。12。12, 2025 12 12, 20251212; full-width, with zeros or spaces
// between too. ErrNoSuchDay for a day that the calendar does not have, ErrNotDay
// for everything else: the order is always year, month, day, the year has four
// digits and lies within 1900–2199.
func ParseDay(s string) (Day, error) {
	if len(s) > maxText {
		return Day{}, ErrNotDay
	}
	rs := trimStops(trim(Fold(s)))
	w, n := writtenDay(rs)
	if n == 0 {
		w, n = markedDay(rs, true)
	}
	if n == 0 {
		w, n = eightDigits(rs)
	}
	if n == 0 || n != len(rs) || w.Day == 0 || w.Year == 0 || w.LastDay || w.Shift != 0 {
		return Day{}, ErrNotDay
	}
	d, ok := NewDay(w.Year, w.Month, w.Day)
	if !ok {
		return Day{}, ErrNoSuchDay
	}
	return d, nil
}

// small is the value of a few digits.
func small(rs []rune) int {
	v := 0
	for _, r := range rs {
		v = v*10 + int(r-'0')
	}
	return v
}

// markedDay reads 2026.12.31 with one mark between its parts. A whole text may
// have any of the marks, or only spaces; inside a sentence only . - and / are
// no punctuation of its own.
func markedDay(rs []rune, whole bool) (Dated, int) {
	if digits(rs) != 4 || small(rs[:4]) < firstYear || small(rs[:4]) > lastYear {
		return Dated{}, 0
	}
	marks := dayMarks()
	if !whole {
		marks = marks[:3]
	}
	n := 4 + spaces(rs[4:])
	mark := ""
	for _, m := range marks {
		if has(rs[n:], m) {
			mark = m
		}
	}
	if mark == "" && (!whole || n == 4) {
		return Dated{}, 0
	}
	month, n := markedPart(rs, n, mark)
	if n == 0 {
		return Dated{}, 0
	}
	day, n := markedPart(rs, n, mark)
	if n == 0 || has(rs[n:], ".") && digits(rs[n+1:]) > 0 {
		return Dated{}, 0
	}
	return Dated{Year: small(rs[:4]), Month: month, Day: day}, n
}

// markedPart reads the mark at n and one or two digits after it, and gives the
// end of both; 0 when they are not there.
func markedPart(rs []rune, n int, mark string) (v, end int) {
	n += spaces(rs[n:])
	if !has(rs[n:], mark) {
		return 0, 0
	}
	n += runes(mark)
	n += spaces(rs[n:])
	k := digits(rs[n:])
	if k != 1 && k != 2 {
		return 0, 0
	}
	return small(rs[n : n+k]), n + k
}

// eightDigits reads 20261231.
func eightDigits(rs []rune) (Dated, int) {
	if digits(rs) != 8 || small(rs[:4]) < firstYear || small(rs[:4]) > lastYear {
		return Dated{}, 0
	}
	return Dated{Year: small(rs[:4]), Month: small(rs[4:6]), Day: small(rs[6:8])}, 8
}
