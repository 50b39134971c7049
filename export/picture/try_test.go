package picture

import (
	"encoding/json"
	"os"
	"testing"
	"fmt"
	"time"

	"jixiaobot/validate/form"
)

func TestTry(t *testing.T) {
	data, _ := os.ReadFile("../../validate/form/testdata/real.json")
	var f form.Form
	json.Unmarshal(data, &f)
	t0 := time.Now()
	ft, err := Default()
	if err != nil { t.Fatal(err) }
	fmt.Println("open", time.Since(t0))
	p := New(ft)
	for range 5 {
		t0 = time.Now()
		pages, missing, err := p.Table(Sheet{Form: f, Tints: []Tint{{form.Ref{Row: 3, Field: form.Target}, Fault}, {form.Ref{Row: 12}, Notice}}})
		fmt.Println(time.Since(t0), len(pages), missing, err)
		for i, pg := range pages { os.WriteFile(fmt.Sprintf("/tmp/fontwork/t%d.png", i), pg, 0o644); fmt.Println(len(pg)) }
	}
}
