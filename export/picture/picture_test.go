package picture

import (
	"bytes"
	"encoding/json"
	"image/png"
	"os"
	"testing"

	"jixiaobot/dialog/say"
	"jixiaobot/validate/form"
	"jixiaobot/validate/scoring"
)

// painter is a Painter with the program's own font.
func painter(t testing.TB) *Painter {
	t.Helper()
	f, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return New(f)
}

// realForm is the form that an office filled in.
func realForm(t testing.TB) form.Form {
	t.Helper()
	data, err := os.ReadFile("testdata/real.json")
	if err != nil {
		t.Fatal(err)
	}
	var f form.Form
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

func TestTableOfRealForm(t *testing.T) {
	pages, missing, err := painter(t).Table(Sheet{Form: realForm(t)})
	if err != nil || len(missing) > 0 || len(pages) == 0 {
		t.Fatalf("%d pages, missing %q, %v", len(pages), missing, err)
	}
	for i, page := range pages {
		c, err := png.DecodeConfig(bytes.NewReader(page))
		if err != nil || c.Width != PageWidth || c.Height != PageHeight {
			t.Errorf("page %d: %d × %d, %v", i+1, c.Width, c.Height, err)
		}
	}
}

func TestCurvesOfRealForm(t *testing.T) {
	p := painter(t)
	for _, i := range realForm(t).Indicators {
		rule, err := scoring.Parse(i.Standard)
		if err != nil {
			t.Fatal(err)
		}
		row := scoring.Row{Level3: i.Level3, Type: i.Type, Target: i.Target, Unit: i.Unit, Year: 2026}
		data, missing, err := p.Curve(Curve{Rule: rule, Row: row, Actual: i.Target + i.Unit, Reading: say.Reading})
		if err != nil || len(missing) > 0 || len(data) == 0 {
			t.Errorf("%s: missing %q, %v", i.Level3, missing, err)
		}
	}
}
