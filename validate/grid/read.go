package grid

import (
	"strings"

	"jixiaobot/validate/form"
)

// Read recovers the form that a grid holds.
func Read(g Grid) Found { return Append(form.Form{}, Layout{}, g) }

// Append reads the next part of a table: rows without a head go on in the
// columns of the part before, which the Layout of that Found holds, and a row
// that the end of a message cut in two is put together. The Found holds the
// whole form; its Cells, Points and First are of this part only, Points by
// indicator of the whole form.
func Append(base form.Form, l Layout, g Grid) Found {
	r := reader{grid: g, found: Found{Form: base.Clone(), Layout: l, Cut: g.Cut}}
	r.below = l.Below
	r.resume()
	r.last = len(r.grid.Rows) - 1
	for r.last >= 0 && len(filled(r.grid.Rows[r.last])) == 0 {
		r.last--
	}
	for i := 0; i < len(r.grid.Rows); {
		i += r.step(i)
	}
	r.finish()
	return r.found
}

// A reader goes through the rows of a grid once.
type reader struct {
	grid  Grid
	found Found

	table bool         // the head or the first indicator has come
	below bool         // the 说明 has begun
	open  form.Field   // a label whose answer may come, or go on, in the next line
	late  bool         // a blank line stands behind open
	redo  bool         // row 0 is the last indicator of the part before
	name  Cell         // a line that may be the 部门（单位）名称
	last  int          // the last row with a text
	seen  []form.Field // labels of header and footer found
}

// resume puts the row that may go on together with the first line, if that is
// its rest.
func (r *reader) resume() {
	l := &r.found.Layout
	r.table = len(l.Columns) > 0 || len(r.found.Form.Indicators) > 0
	r.open, l.Open = l.Open, 0
	if len(l.Tail) == 0 {
		return
	}
	tail := make([]Cell, len(l.Tail))
	for i, s := range l.Tail {
		tail[i] = Cell{Text: s, Col: i + 1}
	}
	next, partial := r.firstLine(), l.Partial
	switch {
	case next >= 0 && r.goesOn(tail, next):
		whole := r.joined(tail, r.grid.Rows[next], joinCut)
		r.grid.Rows = append([][]Cell{whole}, r.grid.Rows[next+1:]...)
		r.redo = !partial
	case partial && !levelsOnly(tail):
		r.lose(filled(tail))
	}
	l.Tail, l.Partial = nil, false
}

// firstLine is the first row with a text; -1 without one.
func (r *reader) firstLine() int {
	for i, row := range r.grid.Rows {
		if len(filled(row)) > 0 {
			return i
		}
	}
	return -1
}

// step reads what begins in row i and says how many rows it took.
func (r *reader) step(i int) int {
	cells := filled(r.grid.Rows[i])
	if len(cells) == 0 {
		r.late = true
		return 1
	}
	if r.rowLike(cells) {
		return r.indicator(i)
	}
	if columns, n := headAt(r.grid, i); n > 0 {
		r.head(columns)
		return n
	}
	switch {
	case r.notes(cells), r.labels(cells), r.below && r.keep(cells):
	case r.table:
		return r.inTable(i, cells)
	default:
		r.above(i, cells)
	}
	r.late = false
	return 1
}

// rowLike reports whether the cells are a row of indicators by themselves: one
// has the look of a 指标类型, and there are others enough.
func (r *reader) rowLike(cells []Cell) bool {
	anchored := false
	for _, c := range cells {
		anchored = anchored || see(c.Text).anchor()
	}
	return anchored && (len(cells) >= 4 || r.table && len(cells) >= 3 && !r.below)
}

func (r *reader) head(columns []form.Field) {
	r.found.Layout.Columns, r.found.Head = columns, true
	r.table, r.below, r.open = true, false, 0
	r.ended()
}

// ended notes that the last row does not go on.
func (r *reader) ended() { r.found.Layout.Tail, r.found.Layout.Partial = nil, false }

// partial keeps the last line of a part, which may be cut: it is no loss yet.
func (r *reader) partial(i int, cells []Cell) {
	l := &r.found.Layout
	if i < r.last {
		r.lose(cells)
		return
	}
	l.Tail, l.Partial = texts(r.grid.Rows[i]), true
}

// texts are the texts of cells.
func texts(cells []Cell) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		out[i] = c.Text
	}
	return out
}

// keep sets texts aside that are no answers.
func (r *reader) keep(cells []Cell) bool {
	for _, c := range cells {
		if len(r.found.Notes) < maxKept {
			r.found.Notes = append(r.found.Notes, c)
		}
	}
	return true
}

// lose notes texts that no blank was found for.
func (r *reader) lose(cells []Cell) {
	for _, c := range cells {
		if len(r.found.Unplaced) < maxKept {
			r.found.Unplaced = append(r.found.Unplaced, c)
		}
	}
}

// notes reads the beginning of the 说明.
func (r *reader) notes(cells []Cell) bool {
	if !notesBegin(cells[0].Text) || len(cells) > 2 {
		return false
	}
	r.below, r.open = r.table, 0 // above the table other labels follow
	r.ended()
	return r.keep(cells)
}

// above reads a line without a label above the table: the title, the year, a
// further line of duties or goals, or a name.
func (r *reader) above(i int, cells []Cell) {
	first := cells[0]
	year := yearIn(first.Text)
	title := titleLine(plainKey(first.Text)) || currencyLine(first.Text)
	short := len([]rune(first.Text)) <= 2*maxLabel
	switch {
	case short && year != "" && (title || isYearLine(first.Text)):
		r.set(form.Year, Cell{Text: year, Row: first.Row, Col: first.Col})
		r.keep(cells)
	case title && short:
		r.keep(cells)
	case r.open != 0 && (!several(r.open) || short && !r.late):
		r.more(cells)
	case short && r.name.Text == "" && len(cells) == 1 && organisation(first.Text):
		r.name = first
	default:
		r.partial(i, cells)
	}
}

// more takes a further line for the label above it.
func (r *reader) more(cells []Cell) {
	at := form.Ref{Field: r.open}
	old := r.found.Form.Get(at)
	text := joinTexts(cells)
	if len(old) > maxAnswer {
		r.lose(cells)
		return
	}
	if old != "" {
		text = joinBroken(old, text)
	}
	if old == "" {
		r.set(r.open, Cell{Text: text, Row: cells[0].Row, Col: cells[0].Col})
	} else {
		r.found.Form = r.found.Form.With(form.Edit{At: at, Value: text})
	}
	if several(r.open) {
		r.open = 0
	}
}

func joinTexts(cells []Cell) string { return strings.Join(texts(cells), "\n") }

// finish settles what only the whole grid tells.
func (r *reader) finish() {
	r.found.Layout.Below = r.below
	r.found.Layout.Open = r.open
	at := form.Ref{Field: form.Department}
	if r.name.Text == "" {
		return
	}
	if r.found.Form.Get(at) != "" || !r.table && r.found.Labels == 0 {
		r.keep([]Cell{r.name})
		return
	}
	r.set(form.Department, r.name)
	r.found.Cells[len(r.found.Cells)-1].Doubt = NameGuess
}
