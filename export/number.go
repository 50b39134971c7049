package export

import (
	"strings"

	"jixiaobot/validate/form"
)

// maxDigits is how many digits a workbook's number keeps exactly.
const maxDigits = 15

// generalWidth is the most characters the General format shows as they are; a
// longer number it rounds or turns into 1.2E+11.
const generalWidth = 10

// isNumber reports whether the 指标值 of the row goes into the sheet as a number:
// a quantitative row, and a plain decimal that comes back letter for letter. 007,
// 95.0, +5 and anything beyond 15 digits stay text.
func isNumber(i form.Indicator) bool {
	return quantitative(i) && plainDecimal(i.Target)
}

// quantitative reports whether the 指标类型 is one of the five signs.
func quantitative(i form.Indicator) bool {
	switch i.Type {
	case form.AtLeast, form.MoreThan, form.Equal, form.AtMost, form.LessThan:
		return true
	}
	return false
}

// plainDecimal reports whether s is the one spelling of its number: no leading
// or trailing zero too many, no sign but a minus, at most 15 digits.
func plainDecimal(s string) bool {
	body := strings.TrimPrefix(s, "-")
	whole, fraction, dotted := strings.Cut(body, ".")
	if body == "0" {
		return s == "0"
	}
	if !digits(whole) || len(whole)+len(fraction) > maxDigits {
		return false
	}
	if len(whole) > 1 && whole[0] == '0' {
		return false
	}
	return !dotted || digits(fraction) && !strings.HasSuffix(fraction, "0")
}

// digits reports whether s is one or more ASCII digits.
func digits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// numberFormat is the format that shows a number with all its digits: General,
// which goes along with later changes, as long as it shows them.
func numberFormat(s string) string {
	if len(s) <= generalWidth {
		return ""
	}
	_, fraction, dotted := strings.Cut(s, ".")
	if !dotted {
		return "0"
	}
	return "0." + strings.Repeat("0", len(fraction))
}
