package export

import (
	"io"
	"time"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

// maxCells bounds the filled cells of a foreign sheet that are looked at; a form
// of 1000 indicators has a third of it.
const maxCells = 32_000

// Find reads the form from any workbook: from one that Write made exactly as
// Read does, and else from its first sheet that holds the table, by whatever
// hand. The bounds and errors are those of Read. Macros are never looked at,
// formulas are read as the values last stored, links to other files are not
// followed.
func Find(r io.Reader) (grid.Found, error) { return within(r, find) }

// Grid is the first sheet of any workbook that holds the table, as a grid of
// texts: numbers and days as the sheet shows them, merged ranges known. The
// bounds and errors are those of Read.
func Grid(r io.Reader) (grid.Grid, error) {
	return within(r, func(data []byte, until time.Time) (grid.Grid, error) {
		s, err := search(data, until)
		return s.grid, err
	})
}

func find(data []byte, until time.Time) (grid.Found, error) {
	s, err := search(data, until)
	if err != nil || !s.ours {
		return s.found, err
	}
	return exact(s.found, s.form), nil
}

// exact is what was found in a sheet of our own, where nothing is in doubt.
func exact(found grid.Found, f form.Form) grid.Found {
	if !found.Form.Equal(f) {
		found = grid.Found{Head: true, Labels: len(form.HeaderFields()) + len(form.FooterFields())}
		found.First = min(1, len(f.Indicators))
	}
	found.Form, found.Unplaced = f, nil
	for i := range found.Cells {
		found.Cells[i] = grid.Origin{At: found.Cells[i].At, Row: found.Cells[i].Row, Col: found.Cells[i].Col}
	}
	return found
}

// A sighting is a sheet that holds the table.
type sighting struct {
	grid  grid.Grid
	found grid.Found
	ours  bool // in the layout of Write
	form  form.Form
}

// search looks through the sheets: first for the layout of Write, then for the
// table in any.
func search(data []byte, until time.Time) (sighting, error) {
	w, err := openBook(data, until)
	if err != nil {
		return sighting{}, err
	}
	defer w.book.Close()
	var foreign *sighting
	for _, s := range w.sheets {
		t, err := cells(w.book, s.name, until)
		if err != nil {
			return sighting{}, inPart(s.part, err)
		}
		if f, ok := t.form(w.areas[s.part]); ok {
			g := t.grid(w.spans[s.part])
			return sighting{grid: g, found: grid.Read(g), ours: true, form: f}, nil
		}
		if foreign != nil {
			continue
		}
		if t, err = t.days(w.book, s.name, until); err != nil {
			return sighting{}, inPart(s.part, err)
		}
		g := t.grid(w.spans[s.part])
		if time.Now().After(until) {
			return sighting{}, &Error{Code: TooSlow, Part: s.part}
		}
		if found, ok := grid.Recognise(g); ok {
			foreign = &sighting{grid: g, found: found}
		}
	}
	if foreign == nil {
		return sighting{}, &Error{Code: NotForm}
	}
	return *foreign, nil
}

// grid is the table with its merged ranges laid over.
func (t table) grid(spans []area) grid.Grid {
	filled, rows := 0, len(t)
	for r, row := range t {
		for _, s := range row {
			if s != "" {
				filled++
			}
		}
		if filled > maxCells {
			rows = r
			break
		}
	}
	g := grid.FromRows(t[:rows])
	g.Cut = g.Cut || rows < len(t)
	for _, s := range spans {
		g.Cover(s.row, s.col, s.lastRow, s.lastCol)
	}
	return g
}
