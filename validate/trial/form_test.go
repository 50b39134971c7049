package trial

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// realForm is the form as it was filled for 2026.
func realForm(t testing.TB) form.Form {
	t.Helper()
	b, err := os.ReadFile("testdata/real.json")
	if err != nil {
		t.Fatal(err)
	}
	var f form.Form
	if err := json.Unmarshal(b, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// longForm is the rows of the real form over and over.
func longForm(t testing.TB, rows int) (form.Form, []string) {
	f := realForm(t)
	actuals := []string{"92", "4.6万件", "3", "99%", "98", "93", "94.5", "2027年1月20日", "效果一般", "效果明显", "94%", "470"}
	var out []string
	ind := f.Indicators
	f.Indicators = nil
	for i := range rows {
		one := ind[i%len(ind)]
		one.Level3 += fmt.Sprint(i)
		f.Indicators = append(f.Indicators, one)
		out = append(out, actuals[i%len(actuals)])
	}
	return f, out
}

func BenchmarkCompute500(b *testing.B) {
	f, actuals := longForm(b, 500)
	for b.Loop() {
		Compute(f, actuals, Options{Execution: "95%"})
	}
}

func BenchmarkCompute12(b *testing.B) {
	f, actuals := longForm(b, 12)
	for b.Loop() {
		Compute(f, actuals, Options{Execution: "95%"})
	}
}

func BenchmarkWays500(b *testing.B) {
	f, actuals := longForm(b, 500)
	r := Compute(f, actuals, Options{})
	for _, part := range []int64{1, 3, 5, 10} {
		b.Run(fmt.Sprint("tenths-", part), func(b *testing.B) {
			goal := r.Low.Add(r.Full.Sub(r.Low).Mul(num.Ratio(part, 10)))
			for b.Loop() {
				Ways(f, actuals, goal, Options{})
			}
		})
	}
}
