package num

import (
	"cmp"
	"strings"
)

// A Dated is a date written inside a text: the parts that were written, the rest
// 0. It need not exist (2月30日, or 2月29日 of a common year); In tells. Start and
// End are rune offsets into the folded runes: of the first rune, and behind the
// last.
type Dated struct {
	Year, Month, Day int
	Start, End       int
	Shift            int  // years from the form's year, where 次年 (1) or 上年 (−1) is written and Year is 0
	LastDay          bool // 底 or 末: Day is the last day of the month, the longest it can be where the year is not said
}

// In is the day meant in a form of the given year, which counts only where the
// date has no year of its own. False when month or day was not written, or when
// the calendar has no such day.
func (w Dated) In(year int) (Day, bool) {
	if w.Year != 0 {
		year = w.Year
	} else {
		year += w.Shift
	}
	if w.LastDay && w.Month >= 1 && w.Month <= 12 {
		return NewDay(year, w.Month, daysIn(year, w.Month))
	}
	return NewDay(year, w.Month, w.Day)
}

// FindDays finds every date written inside folded runes, in order, none
// overlapping:
//
//	2026年12月31日, 12月31日, 6月30号, 二〇二六年六月三十日   parts as written
//	26年12月31日           two digits are a year of this century before a month
//	2026年6月              Day 0
//	6月份, 6月前, 在6月     Year 0 and Day 0; 每推迟1月 and 三月一次 are no dates
//	2026年12月底, 12月末    LastDay
//	2026年底, 年末          month 12, day 31
//	2026年, 2026年度        Month 0 and Day 0
//	2026.12.31, 2026-12-31, 2026/12/31
//	20261231               only before 前, 日, a stop or the end
//	次年3月31日, 上年底     Year 0, Shift 1 (来年, 下年度 too) and −1; 今年, 本年, 当年 have Shift 0
//
// A 2月30日 is found; In says that there is no such day. It finds no 上半年, 月底
// without a month, 每月5日, 6个月, 2026.12 or 12.31, which are no days or could be
// numbers, and no day of a year that is said but cannot be read (20226年底).
func FindDays(rs []rune) []Dated {
	var out []Dated
	for i := 0; i < len(rs); {
		w, n := dateAt(rs, i)
		if n == 0 {
			i += max(1, Run(rs[i:]))
			continue
		}
		w.Start, w.End = i, i+n
		out = append(out, w)
		i += n
	}
	return out
}

// dateAt reads a date at rs[i:] that a reader of the whole text would see there.
func dateAt(rs []rune, i int) (Dated, int) {
	if space(rs[i]) { // no date begins with one; this keeps the search linear
		return Dated{}, 0
	}
	if w, n := writtenDay(rs[i:]); n > 0 && plausible(w) && fits(w, rs, i, n) {
		return w, n
	}
	if w, n := markedDay(rs[i:], false); n > 0 && plausible(w) && w.Month > 0 && w.Day > 0 {
		return w, n
	}
	w, n := eightDigits(rs[i:])
	if _, ok := w.In(0); ok && (closed(rs[i+n:]) || firstOf(rs[i+n:], dateContext()) > 0) {
		return w, n
	}
	return Dated{}, 0
}

// fits reports whether what stands around a date of n runes at i lets it be one.
// A month alone (3月) may be a span of months as well, so it needs a word that
// only a date has, or to be all there is.
func fits(w Dated, rs []rune, i, n int) bool {
	before, after := rs[:i], rs[i+n:]
	switch {
	case w.Shift > 0 && strings.ContainsRune(nextBegins, rs[i]) && endsWith(before, notBeforeNext()):
		return false
	case w.Year != 0 || w.Shift != 0:
		return true
	case endsWith(before, notBeforeDate()) || otherYear(before, rs[i]):
		return false
	case w.Day != 0:
		return true
	case firstOf(after, afterMonth()) > 0:
		return !endsWith(before, notBeforeMonth())
	}
	return endsWith(before, beforeMonth()) || i == 0 && len(trimStops(after)) == 0
}

// otherYear reports whether a date without a year follows one that could not be
// read (20226年12月31日) or that nobody can tell (第二年年底): it is not the form's.
func otherYear(before []rune, first rune) bool {
	if endsWith(before, []string{wordYear}) {
		before = before[:len(before)-runes(wordYear)]
	} else if string(first) != wordYear {
		return false
	}
	if len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	_, figure := figureOf(last)
	return figure || isDigit(last)
}

// endsWith reports whether rs ends with one of the words.
func endsWith(rs []rune, words []string) bool {
	for _, w := range words {
		if n := len(rs) - runes(w); n >= 0 && has(rs[n:], w) {
			return true
		}
	}
	return false
}

// plausible reports whether the parts written can be those of a date at all; a
// 2月30日 is one, though no day.
func plausible(w Dated) bool { return w.Month <= 12 && w.Day <= 31 }

// closed reports whether the text ends here or a new clause begins.
func closed(rs []rune) bool {
	return len(rs) == 0 || space(rs[0]) || stop(rs[0]) || rs[0] == ')'
}

// writtenDay reads a date with 年, 月 or 日 at the start of rs, as far as it goes.
func writtenDay(rs []rune) (w Dated, n int) {
	w.Year, w.Shift, n = yearPart(rs)
	year := n
	n += spaces(rs[n:])
	if end := yearEnd(rs[n:], year > 0); end > 0 {
		w.Month, w.Day, w.LastDay = 12, 31, true
		return w, n + end
	}
	month, k := numbered(rs[n:], wordMonth)
	switch {
	case k > 0:
		w.Month = month
		return w.monthOn(rs, n+k)
	case w.Year != 0 && digits(rs) != 2:
		return w, year
	}
	return Dated{}, 0 // 次年, or 26年, which may be a span of years
}

// monthOn reads on after the 月 that ends at n: its last day, or a day.
func (w Dated) monthOn(rs []rune, n int) (Dated, int) {
	if end := firstOf(rs[n:], endWords()); end > 0 && plausible(w) {
		const leapYear = 2000
		w.Day, w.LastDay = daysIn(cmp.Or(w.Year, leapYear), w.Month), true
		return w, n + end
	}
	for _, word := range dayWords() {
		if d, k := numbered(rs[n:], word); k > 0 {
			w.Day = d
			return w, n + k
		}
	}
	// A day without 日 is one only where nothing follows: 2025年12月12.
	k := n + spaces(rs[n:])
	if d := digits(rs[k:]); (d == 1 || d == 2) && k+d == len(rs) && small(rs[k:]) > 0 {
		w.Day = small(rs[k:])
		return w, k + d
	}
	return w, n
}

// yearPart reads 2026年, 二〇二六年, 26年 or 次年.
func yearPart(rs []rune) (year, shift, n int) {
	if year, n = yearFigures(rs); n == 0 {
		for _, t := range relativeYears() {
			if n := firstOf(rs, t.words); n > 0 {
				return 0, t.shift, n
			}
		}
		return 0, 0, 0
	}
	n += spaces(rs[n:])
	k := firstOf(rs[n:], yearEnds())
	if k == 0 || year < firstYear || year > lastYear {
		return 0, 0, 0
	}
	return year, 0, n + k
}

// yearFigures reads four digits, two of this century, or a row of Chinese ones.
func yearFigures(rs []rune) (year, n int) {
	const century = 2000
	switch digits(rs) {
	case 4:
		return small(rs[:4]), 4
	case 2:
		return century + small(rs[:2]), 2
	case 0:
		return yearRow(rs)
	}
	return 0, 0
}

// yearRow reads 二〇二六, with any of the zeros people write: 0, O, 零, ○.
func yearRow(rs []rune) (year, n int) {
	for n < len(rs) && n < 4 {
		f, ok := figureOf(rs[n])
		switch {
		case ok && f.digit >= 0:
			year = year*10 + int(f.digit)
		case n > 0 && (rs[n] == '0' || rs[n] == 'O' || rs[n] == 'o'):
			year *= 10
		default:
			return 0, 0
		}
		n++
	}
	if n < 4 {
		return 0, 0
	}
	return year, n
}

// yearEnd reads 底 or 末 after a year, 年底 and 年年底 as well; without a year
// before it only 年底 and 年末.
func yearEnd(rs []rune, said bool) int {
	n := 0
	if has(rs, wordYear) {
		n = 1
	} else if !said {
		return 0
	}
	if k := firstOf(rs[n:], endWords()); k > 0 {
		return n + k
	}
	return 0
}

// numbered reads a number within 1–99, in digits or in Chinese, and the word
// after it: 12月, 十二月. Spaces between do not matter.
func numbered(rs []rune, word string) (v, n int) {
	start := spaces(rs)
	n = digits(rs[start:])
	switch {
	case n == 1 || n == 2:
		v = small(rs[start : start+n])
	case n > 0:
		return 0, 0
	default:
		w, k := scanWhole(rs[start:])
		if k == 0 || w >= 100 {
			return 0, 0
		}
		v, n = int(w), k
	}
	n += start
	n += spaces(rs[n:])
	if v == 0 || !has(rs[n:], word) {
		return 0, 0
	}
	return v, n + runes(word)
}
