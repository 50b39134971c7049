package grid

import (
	"encoding/json"
	"os"
	"testing"

	"jixiaobot/validate/form"
)

func TestRealForm(t *testing.T) {
	data, err := os.ReadFile("testdata/filled-form.txt")
	if err != nil {
		t.Fatal(err)
	}
	var want form.Form
	js, _ := os.ReadFile("testdata/filled-form.json")
	if err := json.Unmarshal(js, &want); err != nil {
		t.Fatal(err)
	}
	got := Read(FromText(string(data)))
	for _, at := range want.Refs() {
		if g, w := got.Form.Get(at), want.Get(at); g != w {
			t.Errorf("row %d %s: %q, want %q", at.Row, at.Field.Label(), g, w)
		}
	}
	if len(got.Form.Indicators) != 12 || !got.Form.Equal(want) {
		t.Errorf("%d rows", len(got.Form.Indicators))
	}
	for _, o := range got.Doubtful() {
		t.Errorf("doubtful: %+v %q", o, got.Form.Get(o.At))
	}
	if len(got.Unplaced) > 0 {
		t.Errorf("unplaced: %+v", got.Unplaced)
	}
}
