package plainjson

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"
)

// TestText: a text is written as encoding/json writes it, whatever is in it.
func TestText(t *testing.T) {
	marks := []rune("满意度“98%”…—≥\u2028\u2029\ufeff\ufffd<>&\\\"\n\r\t\b\f\x00\x7f𠀀é")
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(
			rapid.String(), rapid.StringOf(rapid.SampledFrom(marks)),
			rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }),
			rapid.Map(rapid.SliceOfN(rapid.ByteRange(0xdf, 0xf0), 3, 3), func(b []byte) string { return string(append(b, 0x80, 0x80)) }),
		).Draw(t, "text")
		want, err := json.Marshal(map[string]string{"text": text})
		if err != nil {
			t.Fatal(err)
		}
		o := Object{Out: []byte("before")}
		o.Begin()
		o.Text("text", text)
		o.End()
		if string(o.Out) != "before"+string(want) {
			t.Fatalf("%q: %s, want %s", text, o.Out, want)
		}
	})
}
