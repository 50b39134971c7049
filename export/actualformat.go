package export

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// A cellFormat is what the number format of a cell makes of a number.
type cellFormat uint8

const (
	plainFormat   cellFormat = iota
	percentFormat            // a share: 0.94 is 94%
	dateFormat               // a day
	textOnly                 // digits that are text
	yesOrNo                  // TRUE or FALSE
)

// format is the format of the actual of a row.
func (s actualSheet) format(r int) cellFormat {
	at, err := excelize.CoordinatesToCellName(s.head.actual, r)
	if err != nil {
		return plainFormat
	}
	switch kind, err := s.book.GetCellType(s.name, at); {
	case err != nil:
		return plainFormat
	case kind == excelize.CellTypeBool:
		return yesOrNo
	case kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString:
		return textOnly
	}
	id, err := s.book.GetCellStyle(s.name, at)
	if err != nil {
		return plainFormat
	}
	style, err := s.book.GetStyle(id)
	if err != nil || style == nil {
		return plainFormat
	}
	if style.CustomNumFmt != nil {
		return formatOf(*style.CustomNumFmt)
	}
	switch n := style.NumFmt; {
	case n == 9 || n == 10:
		return percentFormat
	case n >= 14 && n <= 17, n == 22, n >= 27 && n <= 31, n == 36, n >= 50 && n <= 54, n == 57, n == 58:
		return dateFormat
	case n == textFormat:
		return textOnly
	}
	return plainFormat
}

// formatOf sorts a number format that somebody wrote: what stands in quotes or
// brackets in it is only shown.
func formatOf(code string) cellFormat {
	var b strings.Builder
	quoted, bracket := false, false
	for i := 0; i < len(code); i++ {
		switch c := code[i]; {
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[':
			bracket = true
		case c == ']':
			bracket = false
		case bracket:
		case c == '\\' || c == '_' || c == '*':
			i++
		default:
			b.WriteByte(c)
		}
	}
	switch bare := strings.ToLower(b.String()); {
	case strings.Contains(bare, "%"):
		return percentFormat
	case strings.Contains(bare, "y") || strings.Contains(bare, "d"):
		return dateFormat
	case bare == textMark:
		return textOnly
	}
	return plainFormat
}
