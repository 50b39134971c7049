package export

import (
	"bytes"
	"encoding/xml"
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/form"
)

var update = flag.Bool("update", false, "rewrite the files in testdata")

// open reads a workbook with excelize.
func open(t testing.TB, book []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// TestLayout compares the sheet of the real form, told as a text, with
// testdata/real.txt. Run with -update after a change meant, and read the diff.
func TestLayout(t *testing.T) {
	book := write(t, realForm(t))
	got := tell(t, book)
	const path = "testdata/real.txt"
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	wants := strings.Split(string(want), "\n")
	for i, line := range strings.Split(got, "\n") {
		if i >= len(wants) || line != wants[i] {
			t.Fatalf("line %d of %s is now\n%s", i+1, path, line)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s has more lines than the sheet now gives", path)
	}
}

// tell describes a sheet: its rows with their cells and styles, and the XML around
// the cells.
func tell(t *testing.T, book []byte) string {
	t.Helper()
	f := open(t, book)
	var b strings.Builder
	for col := range columns {
		width, _ := f.GetColWidth(sheetName, columnName(col+1))
		fmt.Fprintf(&b, "column %s %g\n", columnName(col+1), width)
	}
	rows, err := f.GetRows(sheetName)
	if err != nil {
		t.Fatal(err)
	}
	for r := range rows {
		height, _ := f.GetRowHeight(sheetName, r+1)
		fmt.Fprintf(&b, "\nrow %d, %g high\n", r+1, height)
		for col := 1; col <= columns; col++ {
			at := ref(col, r+1)
			if value := table(rows).at(r+1, col); value != "" {
				fmt.Fprintf(&b, "  %-3s %s  %.40q\n", at, tellStyle(t, f, at), value)
			}
		}
	}
	b.WriteString("\nmerged")
	merges, _ := f.GetMergeCells(sheetName, true)
	for _, m := range merges {
		b.WriteString(" " + m.GetStartAxis() + ":" + m.GetEndAxis())
	}
	sheet := text(t, book, sheetPath)
	for _, element := range []string{
		"sheetPr", "dimension", "sheetViews", "dataValidations", "printOptions", "pageMargins", "pageSetup",
		"headerFooter", "rowBreaks", "ignoredErrors",
	} {
		b.WriteString("\n\n" + part(sheet, element))
	}
	b.WriteString("\n\n" + part(text(t, book, "xl/workbook.xml"), "definedNames") + "\n")
	b.WriteString("\n" + text(t, book, "docProps/core.xml") + "\n")
	return b.String()
}

// part is the first element of the name.
func part(text, element string) string {
	return regexp.MustCompile(`(?s)<` + element + `[ >].*</` + element + `>`).FindString(text)
}

func tellStyle(t *testing.T, f *excelize.File, at string) string {
	t.Helper()
	id, err := f.GetCellStyle(sheetName, at)
	if err != nil {
		t.Fatal(err)
	}
	s, err := f.GetStyle(id)
	if err != nil {
		t.Fatal(err)
	}
	kind, _ := f.GetCellType(sheetName, at)
	out := fmt.Sprintf("%s %g %s/%s", s.Font.Family, s.Font.Size, s.Alignment.Horizontal, s.Alignment.Vertical)
	if s.Alignment.WrapText {
		out += " wrap"
	}
	if s.Alignment.ShrinkToFit {
		out += " shrink"
	}
	out += fmt.Sprintf(" borders:%d", len(s.Border))
	if s.NumFmt == textFormat {
		out += " @"
	}
	if s.CustomNumFmt != nil {
		out += " " + *s.CustomNumFmt
	}
	if kind != excelize.CellTypeSharedString {
		out += " number"
	}
	return out
}

// Runs of equal levels are merged, 二级 only within one 一级, and never a missing
// level.
func TestMergedRuns(t *testing.T) {
	row := func(one, two string) form.Indicator { return form.Indicator{Level1: one, Level2: two} }
	f := form.Form{Indicators: []form.Indicator{
		row("甲", "一"), row("甲", "一"), row("甲", "二"), row("乙", "二"), row("乙", "二"), row("", ""), row("", ""), row("乙", "二"),
	}}
	var got []string
	for _, m := range newPlan(f).merges {
		got = append(got, ref(m.col, m.from)+":"+ref(m.col, m.to))
	}
	want := []string{"A7:A15", "B8:B10", "B11:B12", "C8:C9", "C11:C12"}
	if !slices.Equal(got, want) {
		t.Errorf("merged %v, want %v", got, want)
	}
}

// The head row carries the official labels and nothing else, whatever the form.
func TestHeadRow(t *testing.T) {
	f := open(t, write(t, form.Form{}))
	for i, want := range headLabels() {
		if got, _ := f.GetCellValue(sheetName, ref(i+1, headRow)); got != want || strings.ContainsAny(got, "\r\n ") {
			t.Errorf("column %d: %q, want %q", i+1, got, want)
		}
	}
}

// Every cell of the table has all four borders, hidden ones of merged ranges too.
func TestBorders(t *testing.T) {
	form := realForm(t)
	f := open(t, write(t, form))
	for r := departmentRow; r <= headRow+len(form.Indicators)+1; r++ {
		for col := 1; col <= columns; col++ {
			id, _ := f.GetCellStyle(sheetName, ref(col, r))
			s, err := f.GetStyle(id)
			if err != nil || len(s.Border) != 4 {
				t.Fatalf("%s: %v, borders %v", ref(col, r), err, s.Border)
			}
		}
	}
}

// A number is stored as one only where it comes back letter for letter.
func TestNumberCells(t *testing.T) {
	wants := map[string]string{
		"98": `<v>98</v>`, "419.72": `<v>419.72</v>`, "0": `<v>0</v>`, "-3": `<v>-3</v>`, "0.5": `<v>0.5</v>`,
		"123456789012.25": `<v>123456789012.25</v>`,
		"007":             "", "95.0": "", "1e3": "", "+5": "", ".5": "", "-0": "", "１２": "", "1234567890123456": "", "": "",
	}
	for _, kind := range append(form.Types(), "") {
		var f form.Form
		for target := range wants {
			f.Indicators = append(f.Indicators, form.Indicator{Type: kind, Target: target})
		}
		xml := text(t, write(t, f), sheetPath)
		for n, i := range f.Indicators {
			cell := regexp.MustCompile(fmt.Sprintf(`<c r="F%d"[^>]*?(t="s")?>(<v>.*?</v>)?</c>`, headRow+1+n)).FindStringSubmatch(xml)
			want := wants[i.Target]
			if kind == form.Qualitative || kind == "" {
				want = ""
			}
			number := cell[1] == "" && cell[2] != ""
			if number != (want != "") || number && cell[2] != want {
				t.Errorf("%s %s: %s", kind, i.Target, cell[0])
			}
		}
	}
}

// The drop-down covers the indicators and is not taken for a formula.
func TestDropDown(t *testing.T) {
	for rows, want := range map[int]string{0: "", 1: "E8:E8", 500: "E8:E507"} {
		f := open(t, write(t, withRows(realForm(t), rows)))
		vs, err := f.GetDataValidations(sheetName)
		if err != nil {
			t.Fatal(err)
		}
		if rows == 0 {
			if len(vs) != 0 {
				t.Errorf("no rows, but %v", vs[0].Sqref)
			}
			continue
		}
		if len(vs) != 1 || vs[0].Sqref != want || vs[0].Formula1 != `"≥,>,=,≤,<,定性"` || vs[0].ShowDropDown {
			t.Errorf("%d rows: %+v", rows, vs)
		}
	}
}

// Every row is high enough for its texts, by the measure of fit, and none higher
// than a sheet allows; a text is reduced rather than cut.
func TestRowHeights(t *testing.T) {
	f := realForm(t)
	f.Goals = strings.Repeat("推进政务服务高质量发展。", 300)
	f.Department = strings.Repeat("长", 10000)
	f.Indicators[2].Standard = strings.Repeat(f.Indicators[10].Standard, 8)
	f.Indicators[3].Remark = "一\n二\n三\n四"
	f.Indicators[4].Level1 = strings.Repeat("很长的一级指标", 30)
	p := newPlan(f)
	for r, row := range p.rows {
		for _, c := range row.cells {
			if c.text == "" || c.col < 4 && r >= headRow && r < headRow+len(f.Indicators) {
				continue // of merged rows the height together counts
			}
			need := textHeight(c.text, p.width(c), c.look.size)
			if row.height < min(need, maxHeight) || row.height > maxHeight {
				t.Errorf("row %d column %d: %g high, needs %g at %g", r+1, c.col, row.height, need, c.look.size)
			}
		}
	}
	if size := p.rows[goalsRow-1].cells[1].look.size; size >= bodySize || size < leastSize {
		t.Errorf("3600 characters of goals in print of %g", size)
	}
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		text     string
		capacity float64
		want     int
	}{
		{"", 10, 1},
		{"一二三四五", 10, 1},
		{"一二三四五六", 10, 2},
		{"一二三四五。", 10, 2}, // 五。 moves down
		{"一二三四（五", 10, 2},
		{"一\n二\r\n三\r四", 10, 4},
		{"\n", 10, 2},
		{"一二三2026年", 10, 2}, // 2026 is kept together
		{strings.Repeat("x", 95), 10, 10},
		{strings.Repeat("，", 50), 10, 10},
		{"e\u0301e\u0301", 3, 1},
	} {
		if got := lines(c.text, c.capacity); got != c.want {
			t.Errorf("lines(%q, %g) = %d, want %d", c.text, c.capacity, got, c.want)
		}
	}
}

// A table of several pages begins each page with its levels and keeps the
// signatures with an indicator.
func TestPages(t *testing.T) {
	for _, n := range []int{0, 1, 12, 13, 20, 27, 40, 77, 500} {
		p := newPlan(withRows(realForm(t), n))
		if len(p.breaks) > 0 && slices.Contains(p.breaks, headRow+n+1) || slices.Contains(p.breaks, p.last) {
			t.Errorf("%d rows: the signatures stand alone, breaks %v", n, p.breaks)
		}
		for _, r := range p.breaks {
			if r > headRow && r <= headRow+n && (p.rows[r-1].cells[1].text == "" || p.rows[r-1].cells[2].text == "") {
				t.Errorf("%d rows: row %d begins a page without its levels", n, r)
			}
		}
		if n <= 12 && len(p.breaks) > 1 {
			t.Errorf("%d rows: breaks %v", n, p.breaks)
		}
		if room := p.page(); n == 12 && p.height(0, p.last) > room {
			t.Errorf("12 rows are %g high on a page of %g", p.height(0, p.last), room)
		}
	}
}

// The XML of every part is whole and no text was cut on the way.
func TestPartsAreWhole(t *testing.T) {
	book := write(t, withRows(realForm(t), 40))
	rewrite(t, book, func(name, text string) string {
		if err := xml.Unmarshal([]byte(text), new(struct{ XMLName xml.Name })); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return text
	}, nil)
}
