package grid_test

import (
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/simplifiedchinese"

	"jixiaobot/validate/grid"
)

func TestDecode(t *testing.T) {
	text := realText(t)
	gbk, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	little, big := "\xFF\xFE", "\xFE\xFF"
	for _, u := range utf16.Encode([]rune(text)) {
		little += string([]byte{byte(u), byte(u >> 8)})
		big += string([]byte{byte(u >> 8), byte(u)})
	}
	for name, data := range map[string]string{"utf-8": text, "marked": "\uFEFF" + text, "gbk": gbk, "little": little, "big": big} {
		if got, ok := grid.Decode([]byte(data)); !ok || got != text {
			t.Errorf("%s: %v, %.40q", name, ok, got)
		}
	}
	for _, data := range []string{"\xFF\xFE\x00", "\xFF\xD8\xFF\xE0\x00", "PK\x03\x04\x00\x00", "\x00", "\xFF\xFE\x00\xD8"} {
		if got, ok := grid.Decode([]byte(data)); ok {
			t.Errorf("%q is taken for the text %q", data, got)
		}
	}
}
