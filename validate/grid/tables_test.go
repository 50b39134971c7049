package grid_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

var update = flag.Bool("update", false, "rewrite the expected forms")

// TestTables reads tables of many kinds of units, written by many hands: a .txt
// each, with what must come of it in the .form beside it.
func TestTables(t *testing.T) {
	files, err := filepath.Glob("testdata/tables/*.txt")
	if err != nil || len(files) < 15 {
		t.Fatalf("%d tables: %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			found, ok := grid.Recognise(grid.FromText(string(data)))
			if !ok {
				t.Error("not recognised")
			}
			compare(t, strings.TrimSuffix(file, ".txt")+".form", tell(found))
		})
	}
}

// compare holds got against a file, or rewrites the file.
func compare(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	a, b := strings.Split(string(want), "\n"), strings.Split(got, "\n")
	for i := range max(len(a), len(b)) {
		if at(a, i) != at(b, i) {
			t.Errorf("line %d\nwant %s\n got %s", i+1, at(a, i), at(b, i))
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

// tell writes what was found as a text people can read.
func tell(f grid.Found) string {
	var b strings.Builder
	for _, x := range form.HeaderFields() {
		fmt.Fprintf(&b, "%s：%s\n", x.Label(), show(f.Form.Get(form.Ref{Field: x})))
	}
	for i := range f.Form.Indicators {
		var cells []string
		for _, x := range form.RowFields() {
			cells = append(cells, show(f.Form.Get(form.Ref{Row: i + 1, Field: x})))
		}
		fmt.Fprintf(&b, "%d | %s\n", i+1, strings.TrimRight(strings.Join(cells, " | "), " |"))
	}
	for _, x := range form.FooterFields() {
		fmt.Fprintf(&b, "%s：%s\n", x.Label(), show(f.Form.Get(form.Ref{Field: x})))
	}
	if f.Points != nil {
		fmt.Fprintf(&b, "points: %q\n", f.Points)
	}
	for _, o := range f.Doubtful() {
		fmt.Fprintf(&b, "doubt: row %d %s %s %q %s (line %d, cell %d)\n", o.At.Row, o.At.Field.Label(), o.Doubt, o.Others, o.Column.Label(), o.Row, o.Col)
	}
	for _, c := range f.Unplaced {
		fmt.Fprintf(&b, "unplaced: %d,%d %s\n", c.Row, c.Col, show(c.Text))
	}
	for _, c := range f.Notes {
		fmt.Fprintf(&b, "note: %d,%d %s\n", c.Row, c.Col, show(c.Text))
	}
	return b.String()
}

func show(s string) string { return strings.ReplaceAll(s, "\n", "⏎") }
