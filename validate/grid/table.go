package grid

import (
	"slices"
	"strings"

	"jixiaobot/validate/form"
)

// columns are those of the table being read.
func (r *reader) columns() []form.Field {
	if c := r.found.Layout.Columns; len(c) > 0 {
		return c
	}
	return official()
}

// indicator reads the row i of indicators, with the lines that belong to it.
func (r *reader) indicator(i int) int {
	row, n := r.gather(i)
	r.table, r.below, r.open = true, false, 0
	r.add(draftOf(row, r.columns(), r.grid.Loose), row)
	return n
}

// gather is row i with the lines that a line break within a cell parted from it.
func (r *reader) gather(i int) ([]Cell, int) {
	row, n := r.grid.Rows[i], 1
	for i+n < len(r.grid.Rows) && r.goesOn(row, i+n) {
		row = r.joined(row, r.grid.Rows[i+n], joinBroken)
		n++
	}
	return row, n
}

// goesOn reports whether row i goes on with the row given: in a pasted text, a
// line that begins within a cell, holds nothing that stands for itself and is
// short enough for both to be one row.
func (r *reader) goesOn(row []Cell, i int) bool {
	next := r.grid.Rows[i]
	cells := filled(next)
	if r.grid.sheet || len(cells) == 0 || next[0].Text == "" {
		return false
	}
	whole, rest := r.rowLike(filled(row)), r.rowLike(cells)
	if whole && rest || !r.table || r.standsAlone(i, cells) {
		return false
	}
	if len(next) == 1 {
		return whole
	}
	have := len(row)
	if r.grid.Loose {
		have = len(filled(row))
	}
	return have+len(next)-1 <= len(r.columns()) && (whole || !levelEnds(row) || strings.HasPrefix(next[0].Text, levelEnd))
}

// standsAlone reports whether a row is something else than the rest of a row of
// indicators.
func (r *reader) standsAlone(i int, cells []Cell) bool {
	first := cells[0].Text
	if notesBegin(first) || sumLine(plainKey(first)) || levelName(first) {
		return true
	}
	if parts := splitLabels(first); len(parts) > 0 {
		return true
	}
	_, n := headAt(r.grid, i)
	return n > 0
}

// levelEnds reports whether the last text of a row is the whole name of a level:
// nothing was cut there.
func levelEnds(row []Cell) bool {
	cells := filled(row)
	last := cells[len(cells)-1].Text
	return levelName(last)
}

// joined is a row with the line that goes on with it: its last cell and the
// first of the line are one, or they are two, whichever makes the better row.
func (r *reader) joined(row, next []Cell, join func(a, b string) string) []Cell {
	out := slices.Clone(row)
	if r.grid.lines {
		return append(out, next...)
	}
	last := len(out) - 1
	for last > 0 && out[last].Text == "" && (len(next) == 1 || r.grid.Loose) {
		last-- // the line break stood in the last text of the row
	}
	apart := append(slices.Clone(out), next...)
	out[last].Text = join(out[last].Text, next[0].Text)
	out = append(out, next[1:]...)
	if r.score(apart) > r.score(out)+1 {
		out = apart
	}
	return out[:min(len(out), MaxCols)]
}

// score is how well a row fits the columns.
func (r *reader) score(row []Cell) int {
	_, looks := seen(row, r.grid.Loose)
	_, score := align(looks, r.columns(), r.grid.Loose)
	return score
}

// joinBroken joins two lines of a cell. Where the second begins a sentence or an
// item of a list the break is kept.
func joinBroken(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	if itemBegins(b) || strings.ContainsRune("。；;：:", lastRune(a)) {
		return a + "\n" + b
	}
	return squeezeBreaks(a + "\n" + b)
}

// joinCut joins a text that the end of a message cut in two. A break between two
// sentences stays one.
func joinCut(a, b string) string {
	if itemBegins(b) && strings.ContainsRune("。；;", lastRune(a)) {
		return a + "\n" + b
	}
	return a + b
}

// inTable reads a row between the indicators that has no anchor.
func (r *reader) inTable(i int, cells []Cell) int {
	first := cells[0].Text
	switch {
	case sumLine(plainKey(first)):
		r.keep(cells)
		return 1
	case r.open != 0 && !r.late && len(cells) == 1 && len([]rune(first)) <= maxLabel:
		r.more(cells)
		r.open = 0
		return 1
	case r.level(cells):
		r.partial(i, nil)
		return 1
	}
	if row, n := r.gather(i); n > 1 && r.rowLike(filled(row)) {
		r.add(draftOf(row, r.columns(), r.grid.Loose), row)
		return n
	}
	d := draftOf(r.grid.Rows[i], r.columns(), r.grid.Loose)
	switch {
	case r.extend(d, cells):
	case d.worth() && len(cells) >= 3:
		r.add(d, r.grid.Rows[i])
	default:
		r.partial(i, cells)
	}
	return 1
}

// level reads a row that only names levels: those of the rows below.
func (r *reader) level(cells []Cell) bool {
	l, named := r.found.Layout, false
	for _, c := range cells {
		if listMark(c.Text) {
			continue
		}
		named = true
		one, two := level1Name(c.Text), level2Name(c.Text, l.Level1.Text)
		switch {
		case one != "" && (l.Level1.Text != one || two == ""):
			l.Level1, l.Level2 = named1(c, one), Cell{}
		case two != "":
			if own := form.Level1Of(two); own != l.Level1.Text {
				l.Level1 = Cell{Text: own}
			}
			l.Level2 = named1(c, two)
		default:
			return false
		}
	}
	if !named {
		return false
	}
	r.found.Layout = l
	r.keep(cells)
	return true
}

// named1 is a cell with its official name.
func named1(c Cell, name string) Cell {
	c.Text = name
	return c
}

// levelsOnly reports whether a row names nothing but levels.
func levelsOnly(row []Cell) bool {
	for _, c := range filled(row) {
		if !levelName(c.Text) {
			return false
		}
	}
	return true
}

// extend takes a row that only goes on with the texts of the row above it.
func (r *reader) extend(d draft, cells []Cell) bool {
	n := len(r.found.Form.Indicators)
	if n == 0 || r.late || r.found.First == 0 || r.grid.sheet && len(cells) > 2 || len(d.lost) > 0 {
		return false
	}
	var edits []form.Edit
	for x, c := range d.cells {
		if x != form.Definition && x != form.Standard && x != form.Remark && x != form.Target {
			return false
		}
		at := form.Ref{Row: n, Field: x}
		old := r.found.Form.Get(at)
		if len(old) > maxAnswer {
			return false
		}
		edits = append(edits, form.Edit{At: at, Value: joinBroken(old, c.Text)})
	}
	r.found.Form = r.found.Form.With(edits...)
	r.ended()
	return len(edits) > 0
}

// add appends an indicator to the form.
func (r *reader) add(d draft, row []Cell) {
	n := len(r.found.Form.Indicators)
	if r.redo {
		r.found.Form.Indicators = r.found.Form.Indicators[:n-1]
		n--
		r.redo = false
	}
	if n >= MaxForm {
		r.found.Cut = true
		return
	}
	d.levels(r.found.Layout)
	d.measure()
	points := d.points()
	r.found.Form = r.with(d, n+1)
	if r.found.First == 0 {
		r.found.First = n + 1
	}
	r.lose(d.lost)
	r.remember(d, row)
	if _, ok := d.cells[pointsColumn]; ok || r.found.Points != nil {
		for len(r.found.Points) < n {
			r.found.Points = append(r.found.Points, "")
		}
		r.found.Points = append(r.found.Points[:n], points)
	}
}

// with is the form with one more indicator, and notes where its cells came from.
func (r *reader) with(d draft, n int) form.Form {
	var edits []form.Edit
	for _, x := range form.RowFields() {
		value := d.text(x)
		if x != form.Definition && x != form.Standard && x != form.Remark && x != form.Target {
			value = oneLine(value)
		}
		if value == "" {
			continue
		}
		at := form.Ref{Row: n, Field: x}
		edits = append(edits, form.Edit{At: form.Ref{Row: 1, Field: x}, Value: value})
		o := d.doubts[x]
		o.At, o.Row, o.Col = at, d.cells[x].Row, d.cells[x].Col
		r.found.Cells = append(r.found.Cells, o)
	}
	f := r.found.Form
	row := form.Form{Indicators: []form.Indicator{{}}}.With(edits...)
	f.Indicators = append(f.Indicators, row.Indicators...)
	return f
}

// remember keeps what the next row or part needs.
func (r *reader) remember(d draft, row []Cell) {
	l := &r.found.Layout
	l.Level1, l.Level2 = d.cells[form.Level1], d.cells[form.Level2]
	l.Tail, l.Partial = texts(row), false
}
