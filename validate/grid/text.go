package grid

import (
	"strings"
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
	if !strings.ContainsAny(text, "\r\u2028\u2029\uFEFF") {
		return text // as nearly every message
	}
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
	if !strings.ContainsAny(line, "|｜│┃¦") {
		return []string{strings.TrimSpace(line)}
	}
	line = strings.TrimSpace(strings.NewReplacer("｜", "|", "│", "|", "┃", "|", "¦", "|").Replace(line))
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

// partsCells reports whether a rune may stand between two cells, in any style.
func partsCells(r rune) bool {
	switch r {
	case '\n', ',', '，', '|', '｜', '│', '┃', '¦':
		return true
	}
	return width(r) > 0
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
