package export

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"jixiaobot/validate/form"
)

func realForm(t testing.TB) form.Form {
	t.Helper()
	data, err := os.ReadFile("../validate/form/testdata/real.json")
	if err != nil {
		t.Fatal(err)
	}
	var f form.Form
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

func write(t testing.TB, f form.Form) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, f); err != nil {
		t.Fatalf("Write: %v", err)
	}
	return out.Bytes()
}

func TestRealForm(t *testing.T) {
	f := realForm(t)
	data := write(t, f)
	got, err := Read(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if !got.Equal(f) {
		t.Errorf("got  %+v\nwant %+v", got, f)
	}
	if !bytes.Equal(data, write(t, f)) {
		t.Error("differs from run to run")
	}
}
