package grid

import (
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// A style is how a pasted text parts its cells.
type style uint8

const (
	plain  style = iota // a line is a cell
	tabs                // as spreadsheets copy
	bars                // | a | b |
	commas              // CSV
	spaces              // two or more, or wide ones
	blanks              // single ones: a messenger has squeezed them
	single              // one cell a line
)

// FromText makes a grid of a pasted text, whatever parts its cells: tabs, with
// quotes around cells that hold line breaks, vertical bars, commas, spaces, or
// line breaks, one cell a line. It takes time and room in proportion to the
// text; beyond the bounds it cuts.
func FromText(text string) Grid {
	var g Grid
	if len(text) > MaxText {
		text, g.Cut = strings.ToValidUTF8(text[:MaxText], ""), true
	}
	text = lineEnds(text)
	lines := strings.Split(text, "\n")
	st := styleOf(lines)
	switch st {
	case tabs, commas:
		g.quoted(text, st)
	case single:
		g.oneCellALine(lines)
	default:
		for i, line := range lines {
			g.add(i+1, cut(line, st))
		}
	}
	g.Loose = st == spaces || st == blanks || st == single
	return g
}

// lineEnds is the text with one spelling of line ends.
func lineEnds(text string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\uFEFF", "").Replace(text)
}

// add makes a row of a line.
func (g *Grid) add(line int, texts []string) {
	if len(g.Rows) >= MaxRows {
		g.Cut = true
		return
	}
	g.Rows = append(g.Rows, g.line(line, texts))
}

// styleOf chooses the way of parting cells that makes most of the text a table.
func styleOf(lines []string) style {
	best, most := plain, 0
	for _, st := range []style{tabs, bars, commas, spaces, blanks} {
		if n := rowsOf(lines, st); n > most {
			best, most = st, n
		}
	}
	if most == 0 && singles(lines) {
		return single
	}
	if most == 0 && strings.Contains(strings.Join(lines[:min(len(lines), 50)], ""), "\t") {
		return tabs
	}
	return best
}

// sampleLines bounds how many lines a style is chosen by.
const sampleLines = 400

// rowsOf counts the lines that are a head or a row of indicators when parted so;
// a head counts most.
func rowsOf(lines []string, st style) int {
	n := 0
	for _, line := range lines[:min(len(lines), sampleLines)] {
		if len(line) > 16<<10 {
			continue
		}
		cells := cut(line, st)
		if n > 40 {
			break // plain enough
		}
		if len(cells) < 4 {
			continue
		}
		labels, anchors := 0, 0
		for _, c := range cells[:min(len(cells), MaxCols)] {
			c = strings.TrimSpace(c)
			switch {
			case c == "":
			case columnHead(c) != 0:
				labels++
			case signs(c, st != blanks):
				anchors++
			}
		}
		switch {
		case labels >= 4:
			n += 10
		case anchors == 1 && st != commas:
			n++
		}
	}
	return n
}

// signs reports whether a cell is a 指标类型 or, where that counts, begins with
// the sign of its target.
func signs(cell string, joined bool) bool {
	if len(cell) > 4*maxLabel {
		return false
	}
	if _, ok := typeWord(cell); ok {
		return true
	}
	_, n := num.ScanSign(num.Fold(cell))
	return joined && n > 0 && see(cell).signed
}

// cut parts one line.
func cut(line string, st style) []string {
	switch st {
	case tabs:
		return strings.Split(line, "\t")
	case bars:
		return cutBars(line)
	case commas:
		return strings.FieldsFunc(line+",", func(r rune) bool { return r == ',' || r == '，' })
	case spaces:
		return cutSpaces(line, 2)
	case blanks:
		return cutSpaces(line, 1)
	}
	return []string{line}
}

// cutBars parts a line at vertical bars; the rule below the head of a table
// holds nothing.
func cutBars(line string) []string {
	line = strings.TrimSpace(strings.NewReplacer("｜", "|", "│", "|", "┃", "|", "¦", "|").Replace(line))
	if !strings.Contains(line, "|") {
		return []string{line}
	}
	if strings.Trim(line, "|-:+ ─┼=") == "" {
		return nil
	}
	line = strings.TrimPrefix(strings.TrimSuffix(line, "|"), "|")
	return strings.Split(line, "|")
}

// cutSpaces parts a line at runs of least spaces; a wide space counts as two,
// a tab as many.
func cutSpaces(line string, least int) []string {
	var out []string
	var b strings.Builder
	run, pending := 0, ""
	for _, r := range line {
		if w := width(r); w > 0 {
			run += w
			pending += string(r)
			continue
		}
		switch {
		case run >= least && b.Len() > 0:
			out = append(out, b.String())
			b.Reset()
		case b.Len() > 0:
			b.WriteString(pending)
		}
		run, pending = 0, ""
		b.WriteRune(r)
	}
	if b.Len() > 0 {
		out = append(out, b.String())
	}
	return out
}

// width is how wide a space is; 0 for a rune that is none.
func width(r rune) int {
	switch r {
	case ' ', '\u00A0', '\u2002', '\u2009':
		return 1
	case '\u3000', '\u2003':
		return 2
	case '\t':
		return 8
	}
	return 0
}

// quoted parts a text whose cells may stand in double quotes, with line breaks
// and cell marks inside, as spreadsheets copy them.
func (g *Grid) quoted(text string, st style) {
	line := 1
	for len(text) > 0 {
		var row []string
		first := line
		for more := true; more; {
			cell, n, stop := nextCell(text, st)
			row = append(row, cell)
			line += strings.Count(text[:n], "\n")
			text = text[n:]
			more = stop == '\t' && len(row) < 4*MaxCols
		}
		g.add(first, row)
	}
}

// nextCell reads one cell at the start of text: how many bytes it takes with the
// mark behind it, and whether that mark ends the cell ('\t') or the line.
func nextCell(text string, st style) (cell string, n int, stop byte) {
	if cell, n, ok := quotedCell(text, st); ok {
		n, stop := mark(text, n, st)
		return cell, n, stop
	}
	for i, r := range text {
		if r == '\n' || parts(r, st) {
			n, stop := mark(text, i, st)
			return text[:i], n, stop
		}
	}
	return text, len(text), '\n'
}

// parts reports whether a rune ends a cell.
func parts(r rune, st style) bool {
	return st == tabs && r == '\t' || st == commas && (r == ',' || r == '，')
}

// mark passes over the mark at i.
func mark(text string, i int, st style) (n int, stop byte) {
	if i >= len(text) {
		return len(text), '\n'
	}
	r := firstRune(text[i:])
	if parts(r, st) {
		return i + len(string(r)), '\t'
	}
	return i + 1, '\n'
}

// quotedCell reads a cell in double quotes that ends with the cell, and says how
// many bytes it takes. Quotes around a text that needs none are the writer's own
// and stay.
func quotedCell(text string, st style) (cell string, n int, ok bool) {
	if text == "" || text[0] != '"' {
		return "", 0, false
	}
	end := 1
	for {
		i := strings.IndexByte(text[end:], '"')
		if i < 0 {
			return "", 0, false
		}
		end += i + 1
		if end < len(text) && text[end] == '"' {
			end++
			continue
		}
		break
	}
	if end < len(text) && text[end] != '\n' && !parts(firstRune(text[end:]), st) {
		return "", 0, false
	}
	inner := text[1 : end-1]
	if st == tabs && !needsQuotes(inner) {
		return text[:end], end, true
	}
	return strings.ReplaceAll(inner, `""`, `"`), end, true
}

// needsQuotes reports whether a spreadsheet would have put the text in quotes.
func needsQuotes(s string) bool {
	return strings.ContainsAny(s, "\t\n\"") || strings.HasPrefix(s, " ") || s == `\.`
}

// singles reports whether lines hold one cell each: the signs of 指标类型 stand
// alone, or the labels of the head follow one another.
func singles(lines []string) bool {
	labels, kinds := 0, 0
	for _, line := range lines[:min(len(lines), 10*sampleLines)] {
		line = num.Normal(line)
		if line == "" {
			continue
		}
		if c := columnHead(line); c.InRow() || c == pointsColumn || c != 0 && labels > 0 {
			labels++
		} else {
			if labels >= 4 {
				return true
			}
			labels = 0
		}
		if kind, ok := typeWord(line); ok && (kind != "" || labels == 0) {
			kinds++
		}
	}
	return kinds >= 1 && len(lines) >= 4
}

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
