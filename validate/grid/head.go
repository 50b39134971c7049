package grid

import "jixiaobot/validate/form"

// maxHeadRows is the most rows a head has: merged ones above the names of their
// columns.
const maxHeadRows = 3

// official are the columns of the form itself, for rows without a head.
func official() []form.Field {
	return append([]form.Field{otherColumn}, form.RowFields()...)
}

// headAt reads a head that begins in row i: the column of each place, and how
// many rows it takes; 0 for no head.
func headAt(g Grid, i int) (columns []form.Field, rows int) {
	for rows < maxHeadRows && i+rows < len(g.Rows) {
		next, ok := headRow(g.Rows[i+rows])
		if !ok {
			break
		}
		columns = over(columns, next)
		rows++
		if g.Loose {
			break // its places say nothing about the row below
		}
	}
	columns = named(columns, g, i, rows)
	if !enough(columns) {
		return nil, 0
	}
	return columns, rows
}

// headRow reads the labels of one row; false if it is none of a head.
func headRow(row []Cell) ([]form.Field, bool) {
	columns := make([]form.Field, len(row))
	labels, others, ours := 0, 0, false
	for i, c := range row {
		if c.Text == "" {
			continue
		}
		columns[i] = columnHead(c.Text)
		ours = ours || columns[i].InRow() || columns[i] == pointsColumn
		switch {
		case columns[i] != 0:
			labels++
		case see(c.Text).anchor() || len([]rune(c.Text)) > maxLabel:
			return nil, false
		default:
			columns[i] = otherColumn
			others++
		}
	}
	return columns, ours && labels >= others
}

// over lays the lower row of a head over the upper one.
func over(upper, lower []form.Field) []form.Field {
	out := make([]form.Field, max(len(upper), len(lower)))
	copy(out, upper)
	for i, c := range lower {
		if c != 0 && (c != otherColumn || out[i] == 0) {
			out[i] = c
		}
	}
	return out
}

// named settles which column names the indicator where none says 三级指标, and
// leaves each column once: the second of a name is no column of ours, unless the
// head spans the three levels.
func named(columns []form.Field, g Grid, i, rows int) []form.Field {
	seen := map[form.Field]bool{}
	for k, c := range columns {
		if c != otherColumn && seen[c] {
			columns[k] = otherColumn
		}
		seen[c] = true
	}
	if seen[form.Level3] {
		return columns
	}
	wide := []int{}
	for k, c := range columns {
		if c == otherColumn && indicatorHead(plainKey(headText(g, i, rows, k))) {
			wide = append(wide, k)
		}
	}
	levels := []form.Field{form.Level3, form.Level2, form.Level1}
	for n := 0; n < len(wide) && n < len(levels); n++ {
		if x := levels[n]; !seen[x] {
			columns[wide[len(wide)-1-n]] = x
		}
	}
	return columns
}

// headText is what stands in a place of the head, lowest row first.
func headText(g Grid, i, rows, k int) string {
	for r := i + rows - 1; r >= i; r-- {
		if k < len(g.Rows[r]) && g.Rows[r][k].Text != "" {
			return g.Rows[r][k].Text
		}
	}
	return ""
}

// enough reports whether columns make a head of the form: an indicator's name
// and two more of its columns.
func enough(columns []form.Field) bool {
	n, name := 0, false
	for _, c := range columns {
		if c.InRow() || c == pointsColumn {
			n++
		}
		name = name || c == form.Level3
	}
	return name && n >= 3
}
