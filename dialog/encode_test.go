package dialog

import (
	"bytes"
	"encoding/json"
	"math/rand"
	"reflect"
	"testing"
	"testing/quick"

	"pgregory.net/rapid"
)

// TestEncode: what is put together by hand is what encoding/json makes of it, to
// the byte, whatever stands in any field.
func TestEncode(t *testing.T) {
	for seed := range int64(500) {
		s := anyState(t, rand.New(rand.NewSource(seed)))
		got, err := s.Encode()
		if err != nil {
			t.Fatal(err)
		}
		want, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
	}
}

// anyState has something by chance in about half of its fields.
func anyState(t *testing.T, by *rand.Rand) State {
	t.Helper()
	var s State
	fields := reflect.ValueOf(&s).Elem()
	for i := range fields.NumField() {
		if !fields.Type().Field(i).IsExported() || by.Intn(2) == 0 {
			continue
		}
		v, ok := quick.Value(fields.Field(i).Type(), by)
		if !ok {
			t.Fatal("no value for ", fields.Type().Field(i).Name)
		}
		fields.Field(i).Set(v)
	}
	if s.Asked.What == "" {
		s.Asked = Pending{} // nothing is waited for
	}
	return s
}

// TestPlain: a text is only taken as it is if encoding/json takes it so.
func TestPlain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(
			rapid.String(), rapid.StringOf(rapid.SampledFrom([]rune("满意度“98%”…—≥\u2028\u2029\ufeff\ufffd<>&\\\"\n\x00\x7f𠀀é"))),
			rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }),
			rapid.Map(rapid.SliceOfN(rapid.ByteRange(0xdf, 0xf0), 3, 3), func(b []byte) string { return string(append(b, 0x80, 0x80)) }),
		).Draw(t, "text")
		raw, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		if plain(text) && string(raw) != `"`+text+`"` {
			t.Fatalf("%q is not plain: %s", text, raw)
		}
	})
	for _, text := range []string{"", "满意度“98%”以上…—①≥５个百分点，优（含）\x7f"} {
		if !plain(text) {
			t.Errorf("%q is plain", text)
		}
	}
}
