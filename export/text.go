package export

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"jixiaobot/validate/form"
)

// MaxRows is the most indicators Write lays out.
const MaxRows = 1000

// maxText is the most UTF-16 units a cell of a workbook holds; excelize would
// cut the rest without a word.
const maxText = 32767

// maxForm bounds the UTF-8 bytes of all answers together, so that Read, which
// must bound what it unpacks, takes every workbook that Write makes.
const maxForm = 2 << 20

// checkForm refuses what a workbook cannot hold, before anything is laid out.
func checkForm(f form.Form) error {
	if len(f.Indicators) > MaxRows {
		return &Error{Code: TooManyRows, Err: fmt.Errorf("%d indicators, at most %d", len(f.Indicators), MaxRows)}
	}
	total := 0
	for _, at := range f.Refs() {
		text := f.Get(at)
		total += len(text)
		if err := checkText(at, text); err != nil {
			return err
		}
	}
	if total > maxForm {
		return &Error{Code: TooBig, Err: fmt.Errorf("%d bytes of text, at most %d", total, maxForm)}
	}
	return nil
}

// checkText refuses one answer; the label that shares its cell counts with it.
func checkText(at form.Ref, text string) error {
	if !utf8.ValidString(text) {
		return &Error{Code: TextInvalid, At: at}
	}
	if n := units16(text) + units16(at.Field.Label()+colon); n > maxText {
		return &Error{Code: TextTooLong, At: at, Err: fmt.Errorf("%d UTF-16 units, at most %d", n, maxText)}
	}
	return nil
}

// units16 counts UTF-16 code units, the measure of the limit of a cell.
func units16(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// escape is the text as a workbook stores it: what XML cannot carry becomes
// _xHHHH_, and a text that already looks like that has its underscore escaped.
// It is done here because excelize drops or merges some of these.
func escape(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == '_' && looksEscaped(s[i:]):
			b.WriteString("_x005F_")
		case unstorable(r):
			fmt.Fprintf(&b, "_x%04X_", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// needsEscape reports whether escape would change the text.
func needsEscape(s string) bool {
	return strings.Contains(s, "_x") || strings.ContainsFunc(s, unstorable)
}

// unstorable reports the runes that XML 1.0 forbids, and the carriage return,
// which every XML reader turns into a line feed.
func unstorable(r rune) bool {
	switch {
	case r == '\t' || r == '\n':
		return false
	case r < 0x20 || r == 0xFFFE || r == 0xFFFF:
		return true
	}
	return false
}

// looksEscaped reports whether s begins with _xHHHH_.
func looksEscaped(s string) bool {
	if len(s) < 7 || s[1] != 'x' || s[6] != '_' {
		return false
	}
	for _, c := range []byte(s[2:6]) {
		if !isHex(c) {
			return false
		}
	}
	return true
}

// unescape is the text that is stored so. A half of a surrogate pair stays as it
// stands.
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		i := strings.Index(s, "_x")
		if i < 0 {
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		if !looksEscaped(s) {
			b.WriteString(s[:2])
			s = s[2:]
			continue
		}
		n, _ := strconv.ParseUint(s[2:6], 16, 16)
		if r := rune(n); utf8.ValidRune(r) {
			b.WriteRune(r)
		} else {
			b.WriteString(s[:7])
		}
		s = s[7:]
	}
	b.WriteString(s)
	return b.String()
}

// ward is put between _ and x where excelize must not see an escape: it takes
// quadratic time for them and gets some wrong.
const ward = "\uE0FF"

// shield wards the escapes in the XML of a part.
func shield(part []byte) []byte {
	if bytes.Contains(part, []byte(ward)) {
		part = bytes.ReplaceAll(part, []byte(ward), []byte(ward+ward))
	}
	if bytes.Contains(part, []byte("_x")) {
		part = bytes.ReplaceAll(part, []byte("_x"), []byte("_"+ward+"x"))
	}
	return part
}

// unshield is the text as it was before, its escapes resolved.
func unshield(s string) string {
	if strings.Contains(s, ward) {
		s = strings.NewReplacer(ward+ward, ward, ward, "").Replace(s)
	}
	return unescape(s)
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}
