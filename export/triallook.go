package export

import "github.com/xuri/excelize/v2"

// A trialKind is what a cell of the 试算表 is there for.
type trialKind uint8

const (
	trialHeading  trialKind = iota // the title
	trialLine                      // a line below it
	trialLabel                     // a head or the name of a sum
	trialProse                     // a text of several words
	trialShort                     // a word or a number in the middle
	trialPoints                    // points, shown to two decimals
	trialPointsIn                  // points that a person fills in
	trialInput                     // an actual: to be filled in
	trialTextIn                    // an actual in words, which stay as typed
	trialDayIn                     // an actual that is a day
)

// A trialLook is everything that tells one style of the 试算表 from another.
type trialLook struct {
	kind   trialKind
	print  float64 // size of print, where it is not the usual one
	strong bool    // of a sum
	typed  bool    // words that stay as they stand, even edited: a leading = starts no formula
}

func (l trialLook) size() float64 {
	switch l.kind {
	case trialHeading:
		return titleSize
	case trialLine:
		return lineSize
	}
	return bodySize
}

// air is the height in points a row has beyond its text.
func (l trialLook) air() float64 {
	if l.kind == trialProse {
		return 0
	}
	return 5
}

// The colours of the 试算表.
const (
	colourInput = "FFF2CC" // pale yellow: to be filled in
	colourHead  = "E7EDF5" // pale blue: heads and sums
)

// The number formats of the 试算表. An actual that is a number has none: a percent
// sign typed into the cell then shows in its format, and the formula can tell.
const (
	pointsFormat = "0.00"
	dayFormat    = "yyyy-mm-dd"
)

// style is the look in excelize's terms.
func (l trialLook) style() *excelize.Style {
	s := &excelize.Style{
		Font:      &excelize.Font{Family: songti, Size: l.print},
		Alignment: &excelize.Alignment{Vertical: "center", Horizontal: "center", WrapText: true},
	}
	if l.kind != trialHeading && l.kind != trialLine {
		for _, side := range []string{"left", "right", "top", "bottom"} {
			s.Border = append(s.Border, excelize.Border{Type: side, Color: "000000", Style: 1})
		}
	}
	switch l.kind {
	case trialHeading:
		s.Font.Family = heiti
	case trialLine, trialProse:
		s.Alignment.Horizontal = "left"
	case trialLabel:
		s.Font.Family = heiti
	}
	if l.kind == trialLabel || l.strong {
		s.Fill = solid(colourHead)
	}
	l.format(s)
	return s
}

// format sets the number format and the colour of a cell to be filled in.
func (l trialLook) format(s *excelize.Style) {
	switch l.kind {
	case trialPoints:
		s.CustomNumFmt = new(pointsFormat)
	case trialPointsIn:
		s.Fill, s.CustomNumFmt = solid(colourInput), new(pointsFormat)
	case trialInput:
		s.Fill = solid(colourInput)
	case trialTextIn:
		s.Fill, s.NumFmt = solid(colourInput), textFormat
	case trialDayIn:
		s.Fill, s.CustomNumFmt = solid(colourInput), new(dayFormat)
	}
	if l.typed {
		s.NumFmt = textFormat
	}
}

func solid(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}
