package say

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
	by := rand.New(rand.NewSource(1))
	for range 300 {
		v, ok := quick.Value(reflect.TypeFor[[]Message](), by)
		if !ok {
			t.Fatal("no value for messages")
		}
		all := v.Interface().([]Message)
		for i := range all {
			if by.Intn(2) == 0 {
				all[i].Choices, all[i].Attach, all[i].Copy, all[i].Listed = nil, nil, "", 0
			}
		}
		got, err := Encode(all)
		if err != nil {
			t.Fatal(err)
		}
		want, err := json.Marshal(all)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
	}
}
