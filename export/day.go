package export

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/num"
)

// days puts the day itself where a sheet shows one in a figure order of some
// other country: 6/30/2026 and 06-30-26 are one day in the cell. What a person
// typed as text stays.
func (t table) days(book *excelize.File, sheet string, until time.Time) (table, error) {
	if !t.showsDays() {
		return t, nil
	}
	raw, err := cells(book, sheet, until, excelize.Options{RawCellValue: true})
	if err != nil {
		return nil, err
	}
	props, err := book.GetWorkbookProps()
	if err != nil {
		return nil, err
	}
	from1904 := props.Date1904 != nil && *props.Date1904
	for r, row := range t {
		for c, shown := range row {
			if day, ok := serialDay(raw.at(r+1, c+1), from1904); ok && dayShown(shown) {
				t[r][c] = day
			}
		}
	}
	return t, nil
}

// showsDays reports whether any cell looks like a day in figures.
func (t table) showsDays() bool {
	for _, row := range t {
		for _, s := range row {
			if dayShown(s) {
				return true
			}
		}
	}
	return false
}

// dayShown reports whether a cell shows three figures with / or - between, and at
// most a time behind them.
func dayShown(s string) bool {
	if len(s) > 30 {
		return false
	}
	s, _, _ = strings.Cut(s, " ")
	for _, mark := range []string{"/", "-"} {
		parts := strings.Split(s, mark)
		if len(parts) == 3 && digits(parts[0]) && digits(parts[1]) && digits(parts[2]) {
			return true
		}
	}
	return false
}

// serialDay is the day that a cell's number stands for; false for a text or a
// number that is none of this century or the last.
func serialDay(raw string, from1904 bool) (string, bool) {
	v, err := strconv.ParseFloat(raw, 64)
	if err != nil || math.IsNaN(v) || v < 1 || v > 80000 {
		return "", false
	}
	when, err := excelize.ExcelDateToTime(v, from1904)
	if err != nil {
		return "", false
	}
	return num.DayOf(when).Chinese(), true
}
