package main

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"jixiaobot/dialog"
	"jixiaobot/export"
	"jixiaobot/validate/form"
)

// TestUploads: which file is read, and what is said of one that is not.
func TestUploads(t *testing.T) {
	real, err := readForm(realForm, nil)
	if err != nil {
		t.Fatal(err)
	}
	var sheet bytes.Buffer
	if err := export.Write(&sheet, real); err != nil {
		t.Fatal(err)
	}
	var pasted bytes.Buffer
	if err := writeTable(&pasted, real); err != nil {
		t.Fatal(err)
	}
	json, err := os.ReadFile(realForm)
	if err != nil {
		t.Fatal(err)
	}
	ole := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)
	for _, test := range []struct {
		name, data string
		why        dialog.FileFault
	}{
		{"form.xlsx", sheet.String(), ""},
		{"FORM.XLSX", sheet.String(), ""},
		{"no ending", sheet.String(), ""},
		{"form.json", string(json), ""},
		{"form.xls", ole, dialog.FileLegacy},
		{"form.et", sheet.String(), dialog.FileLegacy},
		{"form.docx", "PK", dialog.FileLegacy},
		{"form.xlsx", ole, dialog.FileLegacy},
		{"form.xlsx", ole + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00", dialog.FileLocked},
		{"pasted.txt", pasted.String(), ""},
		{"pasted.txt", "\xff\xfe", dialog.FileForeign},
		{"form.xlsx", "", dialog.FileBroken},
		{"form.xlsx", sheet.String()[:sheet.Len()/2], dialog.FileBroken},
		{"form.json", "{", dialog.FileBroken},
		{"form.json", `{"year":2026}`, dialog.FileBroken},
		{"form.json", "{}", dialog.FileForeign},
		{"notes.txt", "notes", dialog.FileForeign},
		{"photo.jpg", "\xff\xd8\xff", dialog.FileForeign},
		{"big.xlsx", strings.Repeat("x", export.MaxBytes+1), dialog.FileTooBig},
	} {
		in := sheets{}.Read(test.name, []byte(test.data))
		switch in := in.(type) {
		case dialog.Upload:
			if test.why != "" || !in.Form.Equal(real) || in.Name != test.name {
				t.Errorf("%s of %d bytes is read, want %q", test.name, len(test.data), test.why)
			}
		case dialog.Unreadable:
			if in.Why != test.why || in.Name != test.name {
				t.Errorf("%s of %d bytes is refused as %q, want %q", test.name, len(test.data), in.Why, test.why)
			}
		default:
			t.Errorf("%s gives a %T", test.name, in)
		}
	}
}

func TestMake(t *testing.T) {
	f := form.Form{Year: "2026", Department: "县/档案馆\n"}
	files, err := sheets{press: new(export.Press)}.Make(dialog.Deliver{Kind: dialog.Workbook, Form: f, Draft: true})
	if err != nil || len(files) != 1 || files[0].Name != "2026_县档案馆_整体绩效目标表_草稿.xlsx" {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	if _, err := export.Read(bytes.NewReader(files[0].Data)); err != nil {
		t.Error(err)
	}
	f.Goals = strings.Repeat("长", 40_000)
	if _, err := (sheets{press: new(export.Press)}).Make(dialog.Deliver{Kind: dialog.Workbook, Form: f}); err == nil {
		t.Error("a cell of 40,000 characters is written")
	}
	if _, err := (sheets{press: new(export.Press)}).Make(dialog.Deliver{Kind: "hologram"}); err == nil {
		t.Error("an unknown kind of file is made")
	}
}

// TestMakeBeside: the pictures and the trial sheet of the real form; the figures
// of the sheet come back.
func TestMakeBeside(t *testing.T) {
	data, err := os.ReadFile(realForm)
	if err != nil {
		t.Fatal(err)
	}
	f, err := decodeForm(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	s, err := newSheets(nil, "")
	if err != nil {
		t.Fatal(err)
	}
	actuals := make([]string, len(f.Indicators))
	actuals[0], actuals[10] = "92", "94%"
	one := form.Form{Year: f.Year, Indicators: f.Indicators[10:11]}
	for _, d := range []dialog.Deliver{
		{Kind: dialog.Preview, Form: f, Marks: []dialog.Mark{{At: form.Ref{Row: 3, Field: form.Target}, Error: true}}},
		{Kind: dialog.Curve, Form: one, Row: 11, Actual: "94%"},
		{Kind: dialog.TrialSheet, Form: f, Actuals: actuals, Execution: "93%"},
	} {
		files, err := s.Make(d)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %d files, %v", d.Kind, len(files), err)
		}
		for _, x := range files {
			t.Logf("%s: %d bytes", x.Name, len(x.Data))
			if want := d.Kind != dialog.TrialSheet; x.Picture != want || bytes.HasPrefix(x.Data, []byte("\x89PNG")) != want {
				t.Errorf("%s is a picture: %v", x.Name, x.Picture)
			}
		}
		if d.Kind != dialog.TrialSheet {
			continue
		}
		in, ok := s.Read(files[0].Name, files[0].Data).(dialog.Upload)
		want := []dialog.NamedActual{{Row: 1, Level3: f.Indicators[0].Level3, Actual: "92"}, {Row: 11, Level3: f.Indicators[10].Level3, Actual: "94"}}
		if !ok || !in.Form.Equal(f) || !slices.Equal(in.Actuals, want) || in.Execution == "" {
			t.Errorf("read back: %+v, execution %q", in.Actuals, in.Execution)
		}
	}
}

// FuzzDecodeForm: whatever the bytes, no panic; and what is read is written so
// that it reads the same.
func FuzzDecodeForm(f *testing.F) {
	if real, err := os.ReadFile(realForm); err == nil {
		f.Add(real)
	}
	f.Add([]byte(`{"indicators":[{"level1":"\u0000<&>"}],"year":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := decodeForm(bytes.NewReader(data))
		if err != nil {
			return
		}
		var out, text bytes.Buffer
		if err := encodeForm(&out, a); err != nil {
			t.Fatal(err)
		}
		b, err := decodeForm(&out)
		if err != nil || !a.Equal(b) {
			t.Fatalf("read back as %+v, %v", b, err)
		}
		if err := writeTable(&text, a); err != nil {
			t.Fatal(err)
		}
	})
}
