package grid

import (
	"strings"

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
