package export

import "github.com/xuri/excelize/v2"

// A kind is what a cell is there for.
type kind uint8

const (
	title    kind = iota // the title
	heading              // the lines below it
	label                // an official label of the table
	column               // 绩效指标, beside all indicators
	prose                // an answer of several words
	short                // an answer of one word
	figure               // a number
	sign                 // a review signature in the table
	free                 // a signature below it
	note                 // a paragraph of the 说明
	noteHead             // its first, below a line
)

// A look is everything that tells one cell style from another: size in points
// (0: the usual one) and, of numbers, the format (empty: General).
type look struct {
	kind   kind
	size   float64
	format string
}

// printSize is the size of print asked for.
func (l look) printSize() float64 {
	if l.size == 0 {
		return bodySize
	}
	return l.size
}

// air is the height in points a row of this kind has beyond its text: room to
// sign, and to tell the 说明 from the form.
func (l look) air() float64 {
	switch l.kind {
	case title, label, column:
		return 3
	case sign, free:
		return 9
	}
	return 0
}

// sides are those with a border. The 说明 has a line above it: where it begins a
// page it closes the head row that is repeated there.
func (l look) sides() []string {
	switch l.kind {
	case label, column, prose, short, figure, sign:
		return []string{"left", "right", "top", "bottom"}
	case noteHead:
		return []string{"top"}
	}
	return nil
}

// textFormat is the built-in format @: what is typed over the cell later stays
// text, a date is not recalculated and a leading = starts no formula.
const textFormat = 49

// maxTextFormat is the length above which old versions of Excel show #### in a
// cell of that format.
const maxTextFormat = 255

// style is the look in excelize's terms.
func (l look) style() *excelize.Style {
	s := &excelize.Style{
		Font:      &excelize.Font{Family: l.font(), Size: l.printSize()},
		Alignment: l.alignment(),
	}
	for _, side := range l.sides() {
		s.Border = append(s.Border, excelize.Border{Type: side, Color: "000000", Style: 1})
	}
	switch l.format {
	case "":
	case textMark:
		s.NumFmt = textFormat
	default:
		s.CustomNumFmt = &l.format
	}
	return s
}

// textMark is the format of a look whose answer stays text.
const textMark = "@"

func (l look) font() string {
	if l.kind == title || l.kind == label || l.kind == column {
		return heiti
	}
	return songti
}

func (l look) alignment() *excelize.Alignment {
	a := &excelize.Alignment{Vertical: "center", Horizontal: "center", WrapText: true}
	switch l.kind {
	case prose, sign, free, note, noteHead:
		a.Horizontal = "left"
	case column:
		// In the head row, so that it stands there again where that is repeated.
		a.Vertical = "top"
	case figure:
		// A number does not wrap: one too wide for its column would show ####.
		a.WrapText, a.ShrinkToFit = false, true
	}
	return a
}
