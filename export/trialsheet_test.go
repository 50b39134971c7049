package export

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/form"
	"jixiaobot/validate/trial"
)

// realActuals are actuals for the twelve rows of the real form.
func realActuals() []string {
	return []string{"92个", "5.6万件", "4", "100%", "98", "95", "90%", "2027年1月10日", "效果明显", "没有效果", "94", "440"}
}

func writeTrial(t testing.TB, f form.Form, actuals []string, execution string) []byte {
	t.Helper()
	var out bytes.Buffer
	r := trial.Compute(f, actuals, trial.Options{Execution: execution})
	if err := WriteTrial(&out, f, r, TrialOptions{}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestTrialReads: the form is found in a workbook with a trial. EXPORT_KEEP names a
// directory that keeps it to be looked at.
func TestTrialReads(t *testing.T) {
	data := writeTrial(t, realForm(t), realActuals(), "93.5%")
	if p := os.Getenv("EXPORT_KEEP"); p != "" {
		if err := os.WriteFile(filepath.Join(p, "trial.xlsx"), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	f, err := Read(bytes.NewReader(data))
	if err != nil || !f.Equal(realForm(t)) {
		t.Error(err)
	}
}

func TestReadActualsOfTrial(t *testing.T) {
	got, err := ReadActuals(bytes.NewReader(writeTrial(t, realForm(t), realActuals(), "93.5%")))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"92", "5.6", "4", "100", "98", "95", "90", "2027-01-10", "效果明显", "没有效果", "94", "440"}
	for i, r := range got.Rows {
		if r.Row != i+1 || r.Level3 != realForm(t).Indicators[i].Level3 || r.Actual != want[i] {
			t.Errorf("row %d: %+v, want %s", i+1, r, want[i])
		}
	}
	if len(got.Rows) != 12 || got.Execution != "93.5" {
		t.Errorf("%d rows, execution %q", len(got.Rows), got.Execution)
	}
}

func BenchmarkWriteTrial(b *testing.B) {
	for _, rows := range []int{12, 500} {
		b.Run(fmt.Sprint(rows), func(b *testing.B) {
			f := withRows(realForm(b), rows)
			var actuals []string
			for len(actuals) < rows {
				actuals = append(actuals, realActuals()...)
			}
			r := trial.Compute(f, actuals, trial.Options{Execution: "93.5"})
			var out bytes.Buffer
			b.ReportAllocs()
			for b.Loop() {
				out.Reset()
				if err := WriteTrial(&out, f, r, TrialOptions{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(out.Len()), "bytes")
		})
	}
}

func BenchmarkReadActuals(b *testing.B) {
	f := withRows(realForm(b), 500)
	data := writeTrial(b, f, slices.Repeat(realActuals(), 42)[:500], "93.5")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ReadActuals(bytes.NewReader(data)); err != nil {
			b.Fatal(err)
		}
	}
}

// TestTrialKeepsTheForm: the first sheet is the one Write makes, byte for byte,
// and the same trial gives the same bytes.
func TestTrialKeepsTheForm(t *testing.T) {
	f := realForm(t)
	alone, both := parts(t, write(t, f)), parts(t, writeTrial(t, f, realActuals(), "93.5"))
	if both[sheetPath] == "" || alone[sheetPath] != both[sheetPath] || alone[stringsPath] != both[stringsPath] {
		t.Error("the official sheet changed")
	}
	if !bytes.Equal(writeTrial(t, f, realActuals(), "93.5"), writeTrial(t, f, realActuals(), "93.5")) {
		t.Error("other bytes the second time")
	}
}

func parts(t *testing.T, data []byte) map[string]string {
	t.Helper()
	out := map[string]string{}
	rewrite(t, data, func(name, text string) string {
		out[name] = text
		return text
	}, nil)
	return out
}

// TestTrialTakesNoFormula: what people typed stands in the formulas of the sheet
// as texts only, and is none anywhere else.
func TestTrialTakesNoFormula(t *testing.T) {
	var f form.Form
	f.Department, f.Year = "=1+1", "=2026"
	evil := []string{`=HYPERLINK("http://x","y")`, "+1+1", "-2", "@SUM(1)", "=cmd|' /C calc'!A0", `"&A1&"`, "\t=1"}
	for _, s := range evil {
		f.Indicators = append(f.Indicators, form.Indicator{
			Level1: s, Level2: s, Level3: s, Type: form.Qualitative, Target: s, Unit: s,
			Standard: s + "得5分，" + s + "一般得3分，否则不得分",
		})
	}
	for _, actuals := range [][]string{evil, {"=1", "=1", "=1", "=1", "=1", "=1"}} {
		r := trial.Compute(f, actuals, trial.Options{Execution: "=1+1"})
		var out bytes.Buffer
		err := WriteTrial(&out, f, r, TrialOptions{Told: func(l trial.Line) (string, string) { return l.Actual, `"&A1&"` + l.Actual }})
		if err != nil {
			t.Fatal(err)
		}
		book, err := excelize.OpenReader(bytes.NewReader(out.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := book.GetRows(trialName)
		if err != nil {
			t.Fatal(err)
		}
		texts := regexp.MustCompile(`"(?:[^"]|"")*"`)
		for r := range rows {
			for col := 1; col <= trialColumns; col++ {
				in, err := book.GetCellFormula(trialName, ref(col, r+1))
				if err != nil {
					t.Fatal(err)
				}
				bare := texts.ReplaceAllString(in, "")
				if in != "" && col <= trialStandard || strings.ContainsAny(bare, `"'|!@#`) || strings.Contains(bare, "HYPERLINK") {
					t.Errorf("%s: %s", ref(col, r+1), in)
				}
			}
		}
		book.Close()
	}
}

// TestTrialBounded: rules that are dear to look into, a thousand of them, take
// seconds at most.
func TestTrialBounded(t *testing.T) {
	var b strings.Builder
	for i := range 58 {
		fmt.Fprintf(&b, "效果第%c等得%d分，", rune('一'+i*37), i)
	}
	var f form.Form
	for range share(MaxRows) {
		f.Indicators = append(f.Indicators, form.Indicator{Level1: "产出指标", Type: form.Qualitative, Standard: b.String() + "否则不得分"})
	}
	r := trial.Compute(f, nil, trial.Options{})
	from := time.Now()
	var out bytes.Buffer
	if err := WriteTrial(&out, f, r, TrialOptions{}); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(from); took > 20*time.Second*slowness {
		t.Errorf("%v", took)
	} else {
		t.Log(took)
	}
}
