package dialog

import (
	"bytes"
	"encoding/json"
	"math/rand"
	"reflect"
	"testing"
	"testing/quick"
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
