package grid

import "jixiaobot/validate/num"

// Bounds of a grid: more than any form has, and little enough to be read at
// every message. What lies beyond is left out, and Found.Cut says so.
const (
	MaxText = 1 << 20 // bytes of a pasted text
	MaxRows = 5000    // lines of a grid
	MaxCols = 64      // cells of a line
	MaxForm = 1000    // indicators of a form, as many as a workbook takes

	maxAnswer = 32 << 10 // bytes of an answer that further lines are added to
)

// A Cell is a text and the place where it stood.
type Cell struct {
	Text  string `json:"text"`
	Row   int    `json:"row"`             // line of the text or row of the sheet, from 1
	Col   int    `json:"col"`             // cell of the line or column of the sheet, from 1
	Cover bool   `json:"cover,omitempty"` // a place that a merged cell covers; Text repeats that of the cell
}

// A Grid is a table of cells, a line a row.
type Grid struct {
	Rows [][]Cell
	// Loose is set when empty cells left no trace: a table pasted with spaces
	// between its cells, or one cell a line.
	Loose bool
	// Cut is set when something was left out because of the bounds.
	Cut bool

	sheet    bool // the rows are those of a sheet: none is broken in two
	lines    bool // one cell a line: the rows were put together from it
	numbered bool // and each begins with its number
	covered  int  // places that merged ranges were laid over
}

// maxCovered bounds the places of all merged ranges together.
const maxCovered = 1 << 18

// FromRows is a grid of texts that stand where they stood: rows and columns
// count from 1.
func FromRows(rows [][]string) Grid {
	g := Grid{sheet: true}
	for r, row := range rows {
		if r == MaxRows {
			g.Cut = true
			break
		}
		g.Rows = append(g.Rows, g.line(r+1, row))
	}
	return g
}

// line makes one row of cells.
func (g *Grid) line(row int, texts []string) []Cell {
	if len(texts) > MaxCols {
		texts = texts[:MaxCols]
		g.Cut = true
	}
	out := make([]Cell, len(texts))
	for i, s := range texts {
		out[i] = Cell{Text: num.Normal(s), Row: row, Col: i + 1}
	}
	return out
}

// Cover marks a merged range, its corners counted from 1: every place of it has
// the text of the first.
func (g *Grid) Cover(row, col, lastRow, lastCol int) {
	if row < 1 || col < 1 || row > len(g.Rows) || col > MaxCols || col > len(g.Rows[row-1]) {
		return
	}
	from := g.Rows[row-1][col-1]
	from.Cover = true
	for r := row; r <= min(lastRow, len(g.Rows)); r++ {
		for c := col; c <= min(lastCol, MaxCols); c++ {
			if g.covered++; g.covered > maxCovered {
				g.Cut = true
				return
			}
			g.widen(r, c)
			if at := g.Rows[r-1][c-1]; at.Text == "" || r == row && c == col {
				g.Rows[r-1][c-1] = Cell{Text: from.Text, Row: row, Col: col, Cover: true}
			}
		}
	}
}

// widen gives row r at least c cells.
func (g *Grid) widen(r, c int) {
	for n := len(g.Rows[r-1]); n < c; n++ {
		g.Rows[r-1] = append(g.Rows[r-1], Cell{Row: r, Col: n + 1})
	}
}

// filled are the cells of a row that hold a text of their own, or the text of a
// merged cell once.
func filled(row []Cell) []Cell {
	var out []Cell
	for i, c := range row {
		if c.Text != "" && !(i > 0 && sameOrigin(row[i-1], c)) {
			out = append(out, c)
		}
	}
	return out
}

// sameOrigin reports whether two neighbours show one merged cell.
func sameOrigin(a, b Cell) bool { return b.Cover && a.Row == b.Row && a.Col == b.Col }
