package grid

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// Decode is the text of a file: UTF-8, UTF-16 with its mark, or GB 18030, in
// which Excel and older editors save Chinese texts. False for bytes that are
// none of these, or hold control characters no text has.
func Decode(data []byte) (string, bool) {
	text, ok := decoded(data)
	return text, ok && !strings.ContainsFunc(text, binary)
}

func decoded(data []byte) (string, bool) {
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	switch {
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return wideText(data[2:], func(b []byte) uint16 { return uint16(b[0]) | uint16(b[1])<<8 })
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return wideText(data[2:], func(b []byte) uint16 { return uint16(b[1]) | uint16(b[0])<<8 })
	case utf8.Valid(data):
		return string(data), true
	}
	text, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	return string(text), err == nil && !bytes.ContainsRune(text, utf8.RuneError)
}

// wideText reads UTF-16 in the byte order that unit knows.
func wideText(data []byte, unit func([]byte) uint16) (string, bool) {
	if len(data)%2 != 0 {
		return "", false
	}
	units := make([]uint16, 0, len(data)/2)
	for ; len(data) > 0; data = data[2:] {
		units = append(units, unit(data))
	}
	text := string(utf16.Decode(units))
	return text, !strings.ContainsRune(text, utf8.RuneError)
}

// binary reports a control character that stands in no text.
func binary(r rune) bool {
	return r < ' ' && r != '\n' && r != '\r' && r != '\t' && r != '\v' && r != '\f'
}
