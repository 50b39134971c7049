package export

import (
	"strings"
	"unicode"

	"jixiaobot/validate/form"
)

// A table is a sheet's cells as text, rows and columns counted from 0 and cut
// after the last value.
type table [][]string

// at is a cell by row and column counted from 1, as in the sheet.
func (t table) at(row, col int) string {
	if row < 1 || row > len(t) || col < 1 || col > len(t[row-1]) {
		return ""
	}
	return t[row-1][col-1]
}

// form recovers the answers; false if the sheet has not the layout of Write.
// Everything is found from the head row, the only row whose ten cells are all
// labels: an answer may look like any one label.
func (t table) form(areas []merge) (form.Form, bool) {
	head := t.headRow()
	foot := t.below(head, form.BusinessReviewer)
	if head == 0 || foot == 0 {
		return form.Form{}, false
	}
	var f form.Form
	f = f.With(t.header(head)...)
	f = f.With(t.footer(foot)...)
	f.Indicators = t.indicators(head+1, foot-1, areas)
	return f, true
}

// headRow is the number of the head row; 0 without one.
func (t table) headRow() int {
	labels := headLabels()
	for r := 1; r <= len(t); r++ {
		n := 0
		for n < columns && squeeze(t.at(r, n+1)) == labels[n] {
			n++
		}
		if n == columns {
			return r
		}
	}
	return 0
}

// below is the first row below another whose first cell begins with the label.
// No answer can stand there: the first cells of the indicators are merged.
func (t table) below(row int, x form.Field) int {
	for r := row + 1; r <= len(t); r++ {
		if _, ok := afterLabel(t.at(r, 1), x); ok {
			return r
		}
	}
	return 0
}

// header reads the answers above the head row. The labels are looked for from
// there upwards, since the name below the title may be anything; the year from
// the top, since it stands above that name.
func (t table) header(head int) []form.Edit {
	var out []form.Edit
	row := head
	for _, x := range []form.Field{form.Goals, form.Duties, form.Department} {
		for r := row - 1; r > 0; r-- {
			if squeeze(t.at(r, 1)) == x.Label() {
				out = append(out, form.Edit{At: form.Ref{Field: x}, Value: t.at(r, 2)})
				row = r
				break
			}
		}
	}
	for r := 1; r < row; r++ {
		if year, ok := yearOf(t.at(r, 1)); ok {
			return append(out, form.Edit{At: form.Ref{Field: form.Year}, Value: year})
		}
	}
	return out
}

// yearOf takes the year out of the line below the title.
func yearOf(line string) (string, bool) {
	for _, marks := range [][2]string{{yearOpen, yearClose}, {wideYearOpen, wideYearClose}} {
		if rest, ok := strings.CutPrefix(line, marks[0]); ok {
			if year, ok := strings.CutSuffix(rest, marks[1]); ok {
				return year, true
			}
		}
	}
	return "", false
}

// footer reads the signatures: the two reviews in the row given, the others in
// the row below it.
func (t table) footer(row int) []form.Edit {
	var out []form.Edit
	for _, x := range form.FooterFields() {
		r := row + 1
		if x == form.BusinessReviewer || x == form.PerformanceReviewer {
			r = row
		}
		for col := 1; col <= columns; col++ {
			if value, ok := afterLabel(t.at(r, col), x); ok {
				out = append(out, form.Edit{At: form.Ref{Field: x}, Value: value})
				break
			}
		}
	}
	return out
}

// afterLabel is what follows the label of a field and its colon in one cell.
func afterLabel(text string, x form.Field) (string, bool) {
	rest, ok := strings.CutPrefix(text, x.Label())
	if !ok {
		return "", false
	}
	if value, ok := strings.CutPrefix(rest, colon); ok {
		return value, true
	}
	return strings.CutPrefix(rest, asciiColon)
}

// indicators reads the rows from first to last; in merged rows all have the
// value of the first.
func (t table) indicators(first, last int, areas []merge) []form.Indicator {
	if last < first {
		return nil
	}
	source := map[[2]int]int{}
	for _, m := range areas {
		for r := max(m.from, first); r <= min(m.to, last) && m.col <= columns; r++ {
			source[[2]int{r, m.col}] = max(m.from, first)
		}
	}
	var edits []form.Edit
	for r := first; r <= last; r++ {
		for n, x := range form.RowFields() {
			from, merged := source[[2]int{r, n + 2}]
			if !merged {
				from = r
			}
			edits = append(edits, form.Edit{At: form.Ref{Row: r - first + 1, Field: x}, Value: t.at(from, n+2)})
		}
	}
	return form.Form{}.With(edits...).Indicators
}

// squeeze is a label without the spaces and line breaks put in for looks.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
