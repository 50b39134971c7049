package grid_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

func TestQuickRow(t *testing.T) {
	data, err := os.ReadFile("testdata/quick.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(data), "\n") {
		message, want, ok := strings.Cut(line, " => ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		message = strings.ReplaceAll(message, "→", "\t")
		got := "-"
		if q, ok := grid.QuickRow(message); ok {
			got = tellQuick(q)
		}
		if strings.TrimRight(want, " |") != strings.TrimRight(got, " |") {
			t.Errorf("%s\nwant %s\n got %s", message, want, got)
		}
		if strings.HasSuffix(line, "=> -") {
			if f, ok := grid.Recognise(grid.FromText(message)); ok {
				t.Errorf("%s: taken for a table: %+v", message, f.Form)
			}
		}
	}
}

func tellQuick(q grid.Quick) string {
	i := q.Form.Indicators[0]
	parts := []string{i.Level3, i.Type, i.Target, i.Unit, i.Definition, q.Points, q.Words}
	if i.Level1 != "" || i.Level2 != "" {
		parts = append(parts, i.Level1+" / "+i.Level2)
	}
	return strings.ReplaceAll(strings.Join(parts, " | "), " |  |", " |  |")
}

// TestAnswersAreNoTables asks of every answer of the real form, and of every
// sentence of the corpus of scoring sentences, whether it is taken for a table
// or a row.
func TestAnswersAreNoTables(t *testing.T) {
	var answers []string
	f := realForm(t)
	for _, at := range f.Refs() {
		answers = append(answers, f.Get(at))
	}
	answers = append(answers, form.Instructions()...)
	files, _ := filepath.Glob("../scoring/testdata/blind/*.txt")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(data), "\n") {
			if s, ok := strings.CutPrefix(line, "sentence: "); ok {
				answers = append(answers, s, strings.ReplaceAll(s, "；", "；\n"))
			}
		}
	}
	if len(answers) < 300 {
		t.Fatalf("only %d answers", len(answers))
	}
	for _, s := range answers {
		if f, ok := grid.Recognise(grid.FromText(s)); ok {
			t.Errorf("%q is taken for a table: %+v", s, f.Form)
		}
		if q, ok := grid.QuickRow(s); ok {
			t.Errorf("%q is taken for a row: %s", s, tellQuick(q))
		}
	}
}
