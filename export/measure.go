package export

import (
	"math"
	"strings"
	"unicode"
)

// Sizes of print, in points.
const (
	bodySize  = 10.0
	titleSize = 18.0
	lineSize  = 11.0 // the two lines below the title
	leastSize = 6.0  // the smallest print a text is reduced to

	maxHeight = 409.0 // the greatest height of a row
	leading   = 1.3   // height of a line over the size of its print: more than 宋体 needs
	tall      = 1.45  // the same in the tallest fonts put in its place, for texts of many lines
	fewLines  = 3     // which the padding makes up for
	padding   = 3.0   // above and below the text of a cell together
	pixel     = 0.75  // heights are stored in whole pixels
	tiny      = 1e-6  // what binary fractions add to a whole number of them
)

// Widths, in pixels of 96 to the inch.
const (
	pixelsPerWidth = 7.3 // of one unit of column width, with the workbook's own font 宋体 11: 7.33, or 8 on Windows
	cellMargin     = 6.0 // inside a cell, left and right together
)

// fit is the height in points that shows the whole text in a cell of the width,
// and the size of print that takes: size, or as much smaller as keeps the row
// below maxHeight. A text too long even for leastSize gets maxHeight.
func fit(text string, width, size float64) (height, fitted float64) {
	for s := size; s >= leastSize; s-- {
		if h := textHeight(text, width, s); h <= maxHeight {
			return h, s
		}
	}
	return maxHeight, leastSize
}

// textHeight is the height of a text in print of the size, rounded up to what a
// sheet can store.
func textHeight(text string, width, size float64) float64 {
	n := lines(text, capacity(width, size))
	few := min(n, fewLines)
	points := size*(leading*float64(few)+tall*float64(n-few)) + padding
	return math.Ceil(points/pixel-tiny) * pixel
}

// capacity is how many half-width characters of the size stand side by side in
// a column of the width; at least one Chinese character.
func capacity(width, size float64) float64 {
	half := size * 96 / 72 / 2
	return max(2, (width*pixelsPerWidth-cellMargin)/half)
}

// lines counts the lines a text takes when broken to the capacity as Excel and
// LibreOffice break it: between Chinese characters, never inside a run of Latin
// letters or digits that fits a line, never before 。 or after （.
func lines(text string, capacity float64) int {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	n := 0
	for part := range strings.SplitSeq(text, "\n") {
		n += paragraph(part, capacity)
	}
	return n
}

// paragraph counts the lines of a text without line breaks.
func paragraph(text string, capacity float64) int {
	n, used, atom := 1, 0.0, 0.0
	var last rune
	place := func() {
		if used > 0 && used+atom > capacity {
			n, used = n+1, 0
		}
		over := math.Max(0, math.Ceil((used+atom)/capacity)-1)
		n, used, atom = n+int(over), used+atom-over*capacity, 0
	}
	for _, r := range text {
		if atom > 0 && breaks(last, r) {
			place()
		}
		atom += runeWidth(r)
		last = r
	}
	place()
	return n
}

// breaks reports whether a line may end between two characters.
func breaks(a, b rune) bool {
	if han(a) && han(b) {
		return true // nearly all of a text
	}
	if strings.ContainsRune(lineStartBanned, b) || strings.ContainsRune(lineEndBanned, a) {
		return false
	}
	return !latin(a) || !latin(b)
}

// han reports a common Chinese character, which no rule keeps on its line.
func han(r rune) bool { return r >= 0x4E00 && r <= 0x9FFF }

// latin reports a character of a word that is kept together.
func latin(r rune) bool { return r > ' ' && !wide(r) }

// runeWidth is the width in half-width characters. Fonts with wider Latin letters
// than 宋体 need no allowance: they make the columns wider too.
func runeWidth(r rune) float64 {
	switch {
	case han(r):
		return 2
	case wide(r) && !unicode.Is(unicode.Mn, r):
		return 2
	case r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	return 1.05
}

// wide reports a character that Chinese fonts draw full-width: everything beyond
// the alphabets, and the marks and signs (“ ” … × ≥ ①) that they share.
func wide(r rune) bool {
	switch {
	case r >= 0xFF61 && r <= 0xFFDC: // half-width forms
		return false
	case r >= 0x1100:
		return true
	}
	return r == '×' || r == '÷' || r == '±' || r == '°' || r == '·'
}
