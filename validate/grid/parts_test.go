package grid_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

func realText(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile("testdata/filled-form.txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func realForm(t testing.TB) form.Form {
	t.Helper()
	data, err := os.ReadFile("testdata/filled-form.json")
	if err != nil {
		t.Fatal(err)
	}
	var f form.Form
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// sameForm reports every blank in which two forms differ.
func sameForm(t *testing.T, got, want form.Form) {
	t.Helper()
	if len(got.Indicators) != len(want.Indicators) {
		t.Errorf("%d indicators, want %d", len(got.Indicators), len(want.Indicators))
	}
	for _, at := range want.Refs() {
		if g, w := got.Get(at), want.Get(at); g != w {
			t.Errorf("row %d %s: %q, want %q", at.Row, at.Field.Label(), g, w)
		}
	}
}

// TestRealForm is the reason for the package: the real form as its clerk pasted
// it, byte for byte, every cell right and none in doubt.
func TestRealForm(t *testing.T) {
	found, ok := grid.Recognise(grid.FromText(realText(t)))
	if !ok {
		t.Error("not recognised")
	}
	sameForm(t, found.Form, realForm(t))
	for _, o := range found.Doubtful() {
		t.Errorf("doubtful: %+v %q", o, found.Form.Get(o.At))
	}
	if len(found.Unplaced) > 0 {
		t.Errorf("unplaced: %+v", found.Unplaced)
	}
	for _, o := range found.Cells {
		if o.Row == 0 {
			t.Errorf("%+v came from nowhere", o)
		}
	}
	if o, ok := found.Origin(form.Ref{Row: 10, Field: form.Level3}); !ok || o.Row != 24 || o.Col != 3 {
		t.Errorf("row 10 came from %+v", o)
	}
}

// inParts reads texts as messages that come one after another; the layout goes
// through JSON between them, as it would in a store.
func inParts(t *testing.T, texts ...string) grid.Found {
	t.Helper()
	var found grid.Found
	for i, text := range texts {
		text = strings.Trim(text, " \n\t") // as messengers do
		if text == "" {
			continue
		}
		kept, err := json.Marshal(found.Layout)
		if err != nil {
			t.Fatal(err)
		}
		var l grid.Layout
		if err := json.Unmarshal(kept, &l); err != nil {
			t.Fatal(err)
		}
		next, ok := grid.Continues(found.Form, l, grid.FromText(text))
		if !ok && i > 0 && next.Form.Equal(found.Form) && len(next.Notes) == 0 {
			t.Logf("part %d is no part: %.40q", i, text)
		}
		found = next
	}
	return found
}

// TestRealFormInParts cuts the real form into messages at every line.
func TestRealFormInParts(t *testing.T) {
	text, want := realText(t), realForm(t)
	for i, r := range text {
		if r != '\n' {
			continue
		}
		sameForm(t, inParts(t, text[:i], text[i:]).Form, want)
		if t.Failed() {
			t.Fatalf("cut at %.60q", text[i:])
		}
	}
}

// TestOneLineAPart sends the rows of the table one by one.
func TestOneLineAPart(t *testing.T) {
	lines := strings.Split(realText(t), "\n")
	parts := append([]string{strings.Join(lines[:14], "\n")}, lines[14:27]...)
	parts = append(parts, strings.Join(lines[27:], "\n"))
	sameForm(t, inParts(t, parts...).Form, realForm(t))
}

// TestCutWithinRow cuts a message within the rows of the table: where messengers
// cut, behind a cell or a sentence, nothing may be lost; anywhere else nearly
// nothing.
func TestCutWithinRow(t *testing.T) {
	text, want := realText(t), realForm(t)
	from, to := strings.Index(text, "举办窗口"), strings.Index(text, "业务股室审核：")
	failed, tried := 0, 0
	before := '\n'
	for i, r := range text[from:to] {
		likely := strings.ContainsRune("\t，。", before)
		before = r
		if i += from; !likely && i%11 != 0 {
			continue
		}
		tried++
		if inParts(t, text[:i], text[i:]).Form.Equal(want) {
			continue
		}
		if failed++; likely {
			t.Errorf("cut at %q|%q", tail(text[:i]), head(text[i:]))
		}
	}
	if failed > tried/20 {
		t.Errorf("%d of %d cuts lose something", failed, tried)
	}
}

func tail(s string) string {
	rs := []rune(s)
	return string(rs[max(0, len(rs)-12):])
}

func head(s string) string {
	rs := []rune(s)
	return string(rs[:min(len(rs), 12)])
}

// TestRealFormOtherwise: the same text as other programs would have handed it
// on, and as the cells of a sheet.
func TestRealFormOtherwise(t *testing.T) {
	text, want := realText(t), realForm(t)
	for name, mark := range map[string]string{"spaces": "    ", "wide spaces": "　　", "bars": " | ", "lines": "\n"} {
		t.Run(name, func(t *testing.T) {
			sameForm(t, grid.Read(grid.FromText(strings.ReplaceAll(text, "\t", mark))).Form, want)
		})
	}
	t.Run("windows", func(t *testing.T) {
		sameForm(t, grid.Read(grid.FromText("\uFEFF"+strings.ReplaceAll(text, "\n", "\r\n"))).Form, want)
	})
	t.Run("sheet", func(t *testing.T) {
		var rows [][]string
		for _, line := range strings.Split(text, "\n") {
			rows = append(rows, strings.Split(line, "\t"))
		}
		sameForm(t, grid.Read(grid.FromRows(rows)).Form, want)
	})
	t.Run("single spaces", func(t *testing.T) { // the table only: its header holds spaces of its own
		from, to := strings.Index(text, "绩效指标\t"), strings.Index(text, "业务股室审核：")
		got := grid.Read(grid.FromText(strings.ReplaceAll(text[from:to], "\t", " "))).Form
		sameForm(t, form.Form{Indicators: got.Indicators}, form.Form{Indicators: want.Indicators})
	})
}
