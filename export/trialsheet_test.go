package export

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"testing"

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

func TestTrialKeep(t *testing.T) {
	data := writeTrial(t, realForm(t), realActuals(), "93.5%")
	if p := os.Getenv("EXPORT_KEEP"); p != "" {
		os.WriteFile(p+"/trial.xlsx", data, 0o600)
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
