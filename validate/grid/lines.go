package grid

import (
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// oneCellALine puts lines of one cell each together to rows: the head, and
// around every 指标类型 the cells before and behind it.
func (g *Grid) oneCellALine(lines []string) {
	g.lines = true
	var cells []Cell
	for i, line := range lines {
		if text := num.Normal(line); text != "" && len(cells) < MaxRows {
			cells = append(cells, Cell{Text: text, Row: i + 1, Col: 1})
		}
	}
	from, to := headRun(cells)
	for _, c := range cells[:from] {
		g.Rows = append(g.Rows, []Cell{c})
	}
	if from < to {
		g.numbered = columnHead(cells[from].Text) == serialColumn
		g.Rows = append(g.Rows, cells[from:to])
	}
	g.regroup(cells[to:], between(cells[from:to]))
}

// headRun is the range of lines that are the labels of the head; empty at 0
// without one.
func headRun(cells []Cell) (from, to int) {
	for i := 0; i < len(cells); i++ {
		n := 0
		for i+n < len(cells) && columnHead(cells[i+n].Text) != 0 {
			n++
		}
		if n >= 4 {
			return i, i + n
		}
		i += max(0, n-1)
	}
	return 0, 0
}

// between counts the columns between the name and the anchor of a row.
func between(head []Cell) int {
	name, n := -1, 0
	for i, c := range head {
		switch x := columnHead(c.Text); {
		case x == form.Level3:
			name = i
		case name >= 0 && n == 0 && (x == form.Type || x == form.Target):
			n = i - name - 1
		}
	}
	return n
}

// regroup makes rows of the lines below the head. Between the name of an
// indicator and its anchor stand as many cells as the head says.
func (g *Grid) regroup(cells []Cell, between int) {
	start, last := 0, -1
	for i := range cells {
		if i == last+1 && last >= 0 || !see(cells[i].Text).anchor() {
			continue // “≥” and then “≥98个” is one row
		}
		begin := g.serial(cells, max(start, last+1), rowBegin(cells, max(start, last+1), i, between))
		g.group(cells[start:begin])
		start, last = begin, i
	}
	end := rowEnd(cells, start)
	g.group(cells[start:end])
	for _, c := range cells[end:] {
		g.Rows = append(g.Rows, []Cell{c})
	}
}

// group adds one row, or several where names of levels within it begin another
// whose anchor nothing shows.
func (g *Grid) group(cells []Cell) {
	start := 0
	for i := 1; i < len(cells); i++ {
		if levelName(cells[i].Text) && !levelName(cells[i-1].Text) {
			at := g.serial(cells, start, i)
			if at > start {
				g.Rows = append(g.Rows, cells[start:at])
				start = at
			}
		}
	}
	if start < len(cells) {
		g.Rows = append(g.Rows, cells[start:])
	}
}

// rowBegin is where the row of the anchor i begins: the name before it, and the
// levels before that.
func rowBegin(cells []Cell, start, i, between int) int {
	begin := max(start, i-1)
	for n := 0; n < between && begin > start && !levelName(cells[begin-1].Text) && see(cells[begin].Text).points; n++ {
		begin--
	}
	for begin > start {
		if !levelName(cells[begin-1].Text) {
			break
		}
		begin--
	}
	return begin
}

// serial is where a row begins whose first column is its number, which stands
// before the place given.
func (g *Grid) serial(cells []Cell, start, begin int) int {
	if g.numbered && begin > start && strings.Trim(cells[begin-1].Text, "0123456789") == "" && len(cells[begin-1].Text) <= 4 {
		return begin - 1
	}
	return begin
}

// rowEnd is where the last row ends: at the first line that stands for itself.
func rowEnd(cells []Cell, start int) int {
	for i := start; i < len(cells); i++ {
		c := cells[i].Text
		if notesBegin(c) || len(splitLabels(c)) > 0 || sumLine(plainKey(c)) {
			return i
		}
	}
	return len(cells)
}
