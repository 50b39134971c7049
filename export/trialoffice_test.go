package export

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/trial"
)

// An actualSet is one set of actuals for a form, with 预算执行率.
type actualSet struct {
	name      string
	form      form.Form
	actuals   []string
	execution string
}

// TestTrialInOffice fills the 试算表 with other actuals than it was written with,
// lets LibreOffice recalculate it, and compares what it shows with the trial: the
// real form with 60 sets of actuals, and every sentence of the corpus of package
// scoring with numbers in and around its own. A score shown is the trial's; where
// the trial has none, none is shown.
func TestTrialInOffice(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("no soffice on the PATH")
	}
	if testing.Short() {
		t.Skip("soffice takes seconds")
	}
	dir := t.TempDir()
	if keep := os.Getenv("EXPORT_KEEP"); keep != "" {
		dir = keep
	}
	alwaysRecalculate(t, filepath.Join(dir, "profile"))
	sets := slices.Concat(realSets(t)[:share(60)], tieSets(t)[:share(4)], corpusSets(t, share(14)))
	blank := map[string][]byte{} // by the year and department, which tell the forms apart
	var files []string
	for _, s := range sets {
		path := filepath.Join(dir, s.name+".xlsx")
		key := s.form.Year + s.form.Department
		if blank[key] == nil {
			blank[key] = writeTrial(t, s.form, nil, "")
		}
		if err := os.WriteFile(path, s.fill(t, blank[key]), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, path)
	}
	// Sheet 2 as text, every cell as it is shown.
	convert(t, soffice, dir, dir, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2", files)
	rows, scores, silent := 0, 0, 0
	for _, s := range sets {
		shown := readShown(t, filepath.Join(dir, s.name+"-"+trialName+".csv"))
		a, b, c := s.compare(t, shown)
		rows, scores, silent = rows+a, scores+b, silent+c
	}
	t.Logf("%d sets, %d rows: %d scores alike, %d of the trial's not shown", len(sets), rows, scores, silent)
	if silent*5 > scores {
		t.Error("too many scores are not shown")
	}
}

// alwaysRecalculate makes a profile that trusts no stored value.
func alwaysRecalculate(t *testing.T, profile string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Join(profile, "user"), 0o700); err != nil {
		t.Fatal(err)
	}
	text := `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`
	if err := os.WriteFile(filepath.Join(profile, "user", "registrymodifications.xcu"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// realSets are 60 sets of actuals for the real form.
func realSets(t *testing.T) []actualSet {
	f := realForm(t)
	r := rand.New(rand.NewPCG(7, 7))
	pick := func(from ...string) string { return from[r.IntN(len(from))] }
	rate := func() string {
		return pick("100", "95", "94.99", "94%", "80", "79.9", "60", "59.9", "0", "101", "0.94", "97.5", "满意", "#N/A", fmt.Sprintf("%.2f", 50+50*r.Float64()))
	}
	var out []actualSet
	for i := range 60 {
		grade := func() string {
			return pick("效果明显", "效果一般", "没有效果", "明显", "一般", "不明显", "很好", "效果明显。", "95", "", "其他", "#N/A")
		}
		out = append(out, actualSet{
			name: fmt.Sprintf("real%02d", i), form: f,
			actuals: []string{
				pick("98", "120", "92", "0", "97.999", "49.245", "-1", "九十八", fmt.Sprint(r.IntN(130))),
				pick("5", "4.2", "5.6", "0", fmt.Sprintf("%.3f", 6*r.Float64())),
				pick("4", "3", "5", "0", ""), rate(), rate(), rate(), rate(),
				pick("2026-12-31", "2027-01-09", "2027-01-10", "2027-04-10", "2026-06-30", "2027-02-28", "2028-02-29", "15", "1926-12-31"),
				grade(), grade(), rate(),
				pick("419.72", "440", "461.692", "461.69", "545.636", "839.44", "300", "0", fmt.Sprintf("%.3f", 400+500*r.Float64())),
			},
			execution: pick("", "93.5", "100", "0", "87.35", "101", "0.9", "95%"),
		})
	}
	return out
}

// tieSets have scores that end in half a cent, where binary fractions would show
// the lower one: 201 of 400 for 2 points are 1.005, shown as 1.01.
func tieSets(t *testing.T) []actualSet {
	f := form.Form{Department: "半分"}
	for range 90 {
		f.Indicators = append(f.Indicators, form.Indicator{Level1: "产出指标", Level3: "数量", Type: "≥", Target: "400", Unit: "个", Standard: "达到计划值得满分2分，否则按实际值/计划值*指标分值计分。"})
	}
	var out []actualSet
	for k := range 4 {
		s := actualSet{name: fmt.Sprint("ties", k), form: f}
		for i := range f.Indicators {
			s.actuals = append(s.actuals, fmt.Sprint((i*4+k+1)|1))
		}
		s.actuals[k] = "0" // so that an odd number of them is added up
		out = append(out, s)
	}
	return out
}

// share is how many of so many sets are gone through: under the race detector,
// which is slow, some, or with JIXIAOBOT_FULL=1 more.
func share(sets int) int {
	switch {
	case slowness == 1:
		return sets
	case os.Getenv("JIXIAOBOT_FULL") == "1":
		return max(1, 3*sets/slowness)
	}
	return max(1, sets/slowness)
}

// partRows is how many sentences of the corpus stand in one form: a growing corpus
// makes more forms, never one that is too long.
const partRows = 400

// corpusSets are the sentences of the corpus, each a row, with different actuals
// in each set.
func corpusSets(t *testing.T, sets int) []actualSet {
	t.Helper()
	var out []actualSet
	for part := range slices.Chunk(corpusRows(t), partRows) {
		f := form.Form{Year: "2026", Department: fmt.Sprint("第", len(out)/sets+1, "部分")}
		var actuals [][]string
		for _, c := range part {
			f.Indicators, actuals = append(f.Indicators, c.row), append(actuals, c.tries())
		}
		for k := range sets {
			s := actualSet{name: fmt.Sprintf("corpus%02d", len(out)), form: f}
			for _, list := range actuals {
				actual := ""
				if len(list) > 0 {
					actual = list[k*7%len(list)]
				}
				s.actuals = append(s.actuals, actual)
			}
			out = append(out, s)
		}
	}
	return out
}

// tries are the actuals the corpus has for a row, and numbers in and around its own.
func (c corpusRow) tries() []string {
	list := slices.Clone(c.actuals)
	number := regexp.MustCompile(`\d+(\.\d+)?`)
	for _, s := range number.FindAllString(c.row.Standard+" "+c.row.Target, 6) {
		n, err := num.Parse(s)
		if err != nil {
			continue
		}
		target, _ := num.Parse(c.row.Target)
		share := n.Mul(target).Mul(num.Ratio(1, 100))
		for _, x := range []num.Num{n, n.Add(num.Ratio(1, 100)), n.Sub(num.Ratio(1, 100)), share, target.Add(share), target.Sub(n)} {
			list = append(list, x.Plain())
		}
	}
	return list
}

// A corpusRow is a sentence in its row, with the actuals the corpus has for it.
type corpusRow struct {
	row     form.Indicator
	actuals []string
}

func corpusRows(t *testing.T) []corpusRow {
	t.Helper()
	var out []corpusRow
	for _, glob := range []string{"*.txt", "*/*.txt"} {
		files, err := filepath.Glob("../validate/scoring/testdata/" + glob)
		if err != nil || len(files) == 0 {
			t.Fatal("no corpus: ", err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, chunk := range strings.Split(string(data), "sentence:")[1:] {
				out = append(out, readCorpusRow(chunk))
			}
		}
	}
	return out
}

func readCorpusRow(chunk string) corpusRow {
	chunk, _, _ = strings.Cut(chunk, "\n\n")
	lines := strings.Split(chunk, "\n")
	c := corpusRow{row: form.Indicator{Standard: strings.ReplaceAll(strings.TrimSpace(lines[0]), `\n`, "\n")}}
	for _, line := range lines[1:] {
		if row, ok := strings.CutPrefix(line, "row:"); ok {
			p := append(strings.Split(row, "|"), "", "", "", "")
			c.row.Type, c.row.Target, c.row.Unit, c.row.Level3 = strings.TrimSpace(p[0]), strings.TrimSpace(p[1]), strings.TrimSpace(p[2]), strings.TrimSpace(p[3])
		}
		if actual, _, ok := strings.Cut(line, "->"); ok && !strings.HasPrefix(line, "#") {
			c.actuals = append(c.actuals, strings.ReplaceAll(strings.TrimSpace(actual), `\n`, "\n"))
		}
	}
	return c
}

// fill takes a 试算表 without actuals and puts these in as a person would: what
// reads as a number as a number, a day as a day, a share as a cell of per cent.
func (s actualSet) fill(t *testing.T, blank []byte) []byte {
	t.Helper()
	book, err := excelize.OpenReader(bytes.NewReader(blank))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	percent, err := book.NewStyle(&excelize.Style{NumFmt: 10})
	must(err)
	date, err := book.NewStyle(&excelize.Style{NumFmt: 14})
	must(err)
	put := func(row int, text string) {
		at := ref(trialActual, row)
		body, share := strings.CutSuffix(text, "%")
		day, dayErr := num.ParseDay(text)
		v, err := strconv.ParseFloat(body, 64)
		switch {
		case text == "":
		case text == "#N/A":
			must(book.SetCellFormula(trialName, at, "NA()"))
		case dayErr == nil && strings.Contains(text, "-"):
			must(book.SetCellValue(trialName, at, day.Sub(num.Day{Year: 1899, Month: 12, Day: 30})))
			must(book.SetCellStyle(trialName, at, at, date))
		case err == nil && share:
			must(book.SetCellValue(trialName, at, v/100))
			must(book.SetCellStyle(trialName, at, at, percent))
		case err == nil && decimalText(body) && !strings.Contains(body, "e"):
			must(book.SetCellValue(trialName, at, v))
		default:
			must(book.SetCellStr(trialName, at, text))
		}
	}
	for i, text := range s.actuals {
		put(trialHeadRow+1+i, text)
	}
	rows, err := book.GetRows(trialName)
	must(err)
	for r := range rows {
		if len(rows[r]) > 0 && rows[r][0] == trialExecution {
			put(r+1, s.execution)
		}
	}
	var out bytes.Buffer
	must(book.Write(&out))
	return out.Bytes()
}

func readShown(t *testing.T, path string) [][]string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))))
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// compare counts the rows, the scores that are alike and those that are not shown.
func (s actualSet) compare(t *testing.T, shown [][]string) (rows, alike, silent int) {
	t.Helper()
	r := trial.Compute(s.form, s.actuals, trial.Options{Execution: s.execution})
	whole := len(r.Open)+len(r.NoScore) == 0
	for i, l := range r.Lines {
		cell := shown[trialHeadRow+i][trialScore-1]
		got, err := num.Parse(cell)
		has := l.Given() && l.Known() && l.Score.Low.Equal(l.Score.High)
		rows++
		switch {
		case err == nil && (!has || got.String() != l.Score.Low.String()):
			t.Errorf("%s row %d %s\n%s%s%s, %q: shown %s, trial %s (%v)", s.name, i+1, s.form.Indicators[i].Standard,
				s.form.Indicators[i].Type, s.form.Indicators[i].Target, s.form.Indicators[i].Unit, s.actuals[i], cell, l.Score.Low, l.Score.Why)
		case err == nil:
			alike++
		case has:
			silent++
			whole = false
		}
	}
	for _, row := range shown[trialHeadRow+len(s.form.Indicators):] {
		if _, err := num.Parse(row[trialScore-1]); row[0] == trialSum && err != nil {
			t.Errorf("%s: the sum is %q", s.name, row[trialScore-1])
		}
	}
	if whole {
		s.compareSums(t, shown, r)
	}
	return rows, alike, silent
}

func (s actualSet) compareSums(t *testing.T, shown [][]string, r trial.Result) {
	t.Helper()
	for _, row := range shown[trialHeadRow+len(s.form.Indicators):] {
		got := row[trialScore-1]
		if n, err := num.Parse(got); err == nil {
			got = n.String()
		}
		want := got
		switch name := row[0]; {
		case name == trialSum:
			want = r.Low.String()
		case name == trialTotal && r.Has100:
			want = r.Low100.String()
		case name == trialGrade && r.HasGrade:
			want = trialGrades()[trial.Excellent-r.GradeLow]
		}
		if got != want {
			t.Errorf("%s %s: shown %q, trial %q", s.name, row[0], got, want)
		}
	}
}

// TestTrialStored: what is stored beside the formulas, for programs that do not
// calculate, is what LibreOffice calculates.
func TestTrialStored(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("no soffice on the PATH")
	}
	if testing.Short() {
		t.Skip("soffice takes seconds")
	}
	dir := t.TempDir()
	alwaysRecalculate(t, filepath.Join(dir, "profile"))
	parts := corpusSets(t, 1)
	sets := slices.Concat(realSets(t)[:share(20)], parts[:share(len(parts))])
	var files []string
	for _, s := range sets {
		path := filepath.Join(dir, s.name+".xlsx")
		if err := os.WriteFile(path, writeTrial(t, s.form, s.actuals, s.execution), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, path)
	}
	convert(t, soffice, dir, dir, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2", files)
	cells, formulas := 0, 0
	for i, s := range sets {
		book, err := excelize.OpenFile(files[i])
		if err != nil {
			t.Fatal(err)
		}
		for r, row := range readShown(t, filepath.Join(dir, s.name+"-"+trialName+".csv")) {
			for c, shown := range row {
				at := ref(c+1, r+1)
				stored, err := book.GetCellValue(trialName, at, excelize.Options{RawCellValue: true})
				if err != nil {
					t.Fatal(err)
				}
				f, err := book.GetCellFormula(trialName, at)
				if err != nil {
					t.Fatal(err)
				}
				if cells++; f == "" {
					continue
				}
				formulas++
				if n, err := num.Parse(shown); err == nil {
					shown = n.String()
				}
				if n, err := num.Parse(stored); err == nil {
					stored = n.String()
				}
				if strings.TrimSpace(shown) != strings.TrimSpace(stored) {
					t.Errorf("%s %s: stored %q, calculated %q\n%s", s.name, at, stored, shown, f)
				}
			}
		}
		book.Close()
	}
	t.Logf("%d formulas in %d cells", formulas, cells)
	saved := filepath.Join(dir, "saved")
	convert(t, soffice, dir, saved, "xlsx", files[:2])
	for i, s := range sets[:2] {
		before, err := os.ReadFile(files[i])
		if err != nil {
			t.Fatal(err)
		}
		after, err := os.ReadFile(filepath.Join(saved, s.name+".xlsx"))
		if err != nil {
			t.Fatal(err)
		}
		a, err1 := ReadActuals(bytes.NewReader(before))
		b, err2 := ReadActuals(bytes.NewReader(after))
		if err1 != nil || err2 != nil || !slices.Equal(a.Rows, b.Rows) || a.Execution != b.Execution {
			t.Errorf("%s saved by LibreOffice: %v %v\n got %+v\nwant %+v", s.name, err1, err2, b, a)
		}
		if f, err := Read(bytes.NewReader(after)); err != nil || !f.Equal(s.form) {
			t.Errorf("%s saved by LibreOffice lost the form: %v", s.name, err)
		}
	}
}
