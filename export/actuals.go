package export

import (
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/num"
)

// Actuals are what a sheet with a column of actuals says.
type Actuals struct {
	Rows      []NamedActual // in the order of the sheet, rows without an actual too
	Execution string        // 预算执行率 as typed; empty where the sheet has none
}

// A NamedActual is the actual of one indicator as it stands in a sheet: which row
// of a form it belongs to is for the caller to find. Names may be missing or
// there twice.
type NamedActual struct {
	Row    int    // 序号, where the sheet has that column; else the place among the indicators, from 1
	Level3 string // 三级指标
	Actual string // as typed: a share as “94%”, a day as “2027-01-10”; empty where the cell is
}

// ReadActuals reads the actuals from a workbook: from the 试算表 of WriteTrial, as
// filled in or changed since, or from any sheet with a head row that has 三级指标 and
// a column 实际值 (实际完成值, 完成值, 全年实际值 …). Of several such sheets it takes the
// first that has an actual. The bounds and errors are those of Read; NotForm says
// that no sheet has such a column.
func ReadActuals(r io.Reader) (Actuals, error) { return within(r, readActuals) }

func readActuals(data []byte, until time.Time) (Actuals, error) {
	w, err := openBook(data, until)
	if err != nil {
		return Actuals{}, err
	}
	defer w.book.Close()
	var first *Actuals
	for _, s := range w.sheets {
		raw, err := cells(w.book, s.name, until, excelize.Options{RawCellValue: true})
		if err != nil {
			return Actuals{}, inPart(s.part, err)
		}
		head, ok := raw.actualsHead()
		if !ok {
			continue
		}
		in := actualSheet{book: w.book, name: s.name, raw: raw, head: head, until: until}
		if props, err := w.book.GetWorkbookProps(); err == nil && props.Date1904 != nil {
			in.from1904 = *props.Date1904
		}
		got, err := in.read(w.areas[s.part])
		if err != nil {
			return Actuals{}, inPart(s.part, err)
		}
		if got.any() {
			return got, nil
		}
		if first == nil {
			first = &got
		}
	}
	if first == nil {
		return Actuals{}, &Error{Code: NotForm}
	}
	return *first, nil
}

// any reports whether there is any actual.
func (a Actuals) any() bool {
	for _, r := range a.Rows {
		if r.Actual != "" {
			return true
		}
	}
	return a.Execution != ""
}

// An actualHead says where the head row and its columns are; number 0: none.
type actualHead struct{ row, number, level3, actual int }

// actualsHead finds the head row: the first with 三级指标 and a column of actuals.
func (t table) actualsHead() (actualHead, bool) {
	for r := 1; r <= len(t); r++ {
		h := actualHead{row: r}
		for col := 1; col <= len(t[r-1]); col++ {
			label := withoutBrackets(squeeze(t.at(r, col)))
			switch {
			case label == numberLabel && h.number == 0:
				h.number = col
			case slices.Contains(level3Labels(), label) && h.level3 == 0:
				h.level3 = col
			case slices.Contains(actualLabels(), label) && h.actual == 0:
				h.actual = col
			}
		}
		if h.level3 > 0 && h.actual > 0 {
			return h, true
		}
	}
	return actualHead{}, false
}

// withoutBrackets drops what a label explains in brackets: 实际值（填写）.
func withoutBrackets(s string) string {
	if i := strings.IndexAny(s, "（("); i > 0 {
		return s[:i]
	}
	return s
}

// An actualSheet is a sheet with a column of actuals.
type actualSheet struct {
	book     *excelize.File
	name     string
	raw      table
	head     actualHead
	from1904 bool
	until    time.Time
}

// read takes the rows below the head down to the first that begins with a label
// of the footer. Where 三级指标 is merged over rows, all of them have its name.
func (s actualSheet) read(areas []merge) (Actuals, error) {
	names := map[int]int{}
	for _, m := range areas {
		for r := m.from; m.col == s.head.level3 && r <= min(m.to, len(s.raw)); r++ {
			names[r] = m.from
		}
	}
	var out Actuals
	for r := s.head.row + 1; r <= len(s.raw); r++ {
		if time.Now().After(s.until) {
			return Actuals{}, &Error{Code: TooSlow}
		}
		from, merged := names[r]
		if !merged {
			from = r
		}
		name, actual := strings.TrimSpace(s.raw.at(from, s.head.level3)), s.actual(r)
		switch {
		case name == "" && s.isExecution(r):
			out.Execution = actual
		case s.isFooter(r):
			return out, nil
		case name == "" && (actual == "" || s.isSum(r)), slices.Contains(level3Labels(), squeeze(name)):
		default:
			out.Rows = append(out.Rows, NamedActual{s.number(r, len(out.Rows)+1), name, actual})
		}
	}
	return out, nil
}

// number is the 序号 of a row, or its place.
func (s actualSheet) number(r, place int) int {
	if s.head.number == 0 {
		return place
	}
	n, err := strconv.Atoi(strings.TrimSpace(s.raw.at(r, s.head.number)))
	if err != nil || n < 1 || n > MaxRows {
		return place
	}
	return n
}

// isExecution reports whether a row without an indicator is that of 预算执行率.
func (s actualSheet) isExecution(r int) bool {
	return strings.HasPrefix(squeeze(s.firstText(r)), executionLabel)
}

// isSum reports whether a row without an indicator adds up others.
func (s actualSheet) isSum(r int) bool {
	text := squeeze(s.firstText(r))
	return slices.ContainsFunc(sumLabels(), func(l string) bool { return strings.HasPrefix(text, l) })
}

// firstText is the first text of a row left of its actual.
func (s actualSheet) firstText(r int) string {
	for col := 1; col < s.head.actual; col++ {
		if text := s.raw.at(r, col); text != "" {
			return text
		}
	}
	return ""
}

// isFooter reports whether the table ends here.
func (s actualSheet) isFooter(r int) bool {
	text := squeeze(s.raw.at(r, 1))
	return slices.ContainsFunc(footerLabels(), func(l string) bool { return strings.HasPrefix(text, l) })
}

// actual is the cell of a row as a person typed it: what looks like a number may
// be a share or a day by the format of its cell.
func (s actualSheet) actual(r int) string {
	raw := strings.TrimSpace(s.raw.at(r, s.head.actual))
	v, err := strconv.ParseFloat(raw, 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) || !decimalText(raw) {
		return raw
	}
	switch s.format(r) {
	case percentFormat:
		if n, err := num.Parse(tidy(v)); err == nil {
			return n.Mul(num.Int(100)).Plain() + "%"
		}
	case dateFormat:
		when, err := excelize.ExcelDateToTime(v, s.from1904)
		if err == nil && v >= 1 && v < 100_000 {
			return num.DayOf(when).String()
		}
	case textOnly:
		return raw
	case yesOrNo:
		return strings.ToUpper(strconv.FormatBool(v != 0))
	}
	return tidy(v)
}

// decimalText reports whether a text is written as workbooks write numbers.
func decimalText(s string) bool {
	return s != "" && strings.Trim(s, "0123456789.-+eE") == ""
}

// tidy is a number without what binary fractions add to it: 56.99999999999999 is
// 57, as every program shows it.
func tidy(v float64) string {
	short, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', maxDigits, 64), 64)
	if err != nil {
		short = v
	}
	return strconv.FormatFloat(short, 'f', -1, 64)
}
