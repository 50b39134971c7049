package validate_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

var update = flag.Bool("update", false, "rewrite the golden files from what the program says")

// problemsText writes problems a line each.
func problemsText(ps []validate.Problem) string {
	var b strings.Builder
	for _, p := range ps {
		fmt.Fprintf(&b, "%s %s at %s", p.Severity, p.Code, refText(p.At))
		if p.Got != "" {
			fmt.Fprintf(&b, " | got %s", p.Got)
		}
		if len(p.Want) > 0 {
			fmt.Fprintf(&b, " | want %s", strings.Join(p.Want, "、"))
		}
		if len(p.Fix) > 0 {
			fmt.Fprintf(&b, " | fix %s", editsText(p.Fix))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// golden compares got with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("differs from %s:\n%s", path, got)
	}
}

func TestRealForm(t *testing.T) {
	ps := validate.Form(realForm(t), validate.Options{})
	for _, p := range ps {
		if p.Severity == validate.Error {
			t.Errorf("the real form has an error: %+v", p)
		}
	}
	golden(t, "real-problems.txt", problemsText(ps))
}

func TestEmptyForm(t *testing.T) {
	golden(t, "empty-problems.txt", problemsText(validate.Form(form.Form{}, validate.Options{})))
	golden(t, "empty-row-problems.txt", problemsText(validate.Form(form.Form{Indicators: make([]form.Indicator, 1)}, validate.Options{})))
}

// messy is a form with something wrong nearly everywhere.
func messy() form.Form {
	return form.Form{
		Year: "26", Duties: "负责负责供水", Goals: "尽量完成", Phone: "123", Date: "改天",
		Indicators: []form.Indicator{
			{Level1: "产出", Level2: "社会效益指标", Type: ">=", Target: "98个", Remark: "按计按计"},
			{Level2: "数量", Level3: "若干窗口", Type: "≥", Target: "九十八", Definition: "若干窗口", Standard: "酌情计划计划打分"},
			{Level1: "产出指标", Level2: "时效指标", Level3: "窗口", Type: "定性", Target: "按时", Unit: "个"},
			{Level1: "产出指标", Level2: "时效指标", Level3: "“窗口”", Type: "≥", Target: "100", Unit: "%", Standard: "完成得2分，否则不得分"},
		},
	}
}

// TestOrder wants the problems in the order of the paper, the whole form last.
func TestOrder(t *testing.T) {
	f := messy()
	refs := append(f.Refs(), form.Ref{})
	last := 0
	for _, p := range validate.Form(f, validate.Options{}) {
		i := slices.Index(refs, p.At)
		if i < last {
			t.Errorf("%s at %s comes too late", p.Code, refText(p.At))
		}
		last = max(last, i)
	}
}

func TestSeverities(t *testing.T) {
	if s := validate.Code("").Severity().String() + validate.HeadMissing.Severity().String(); s != "errorwarning" {
		t.Error(s)
	}
}

// FuzzForm fills cells of a form with anything: Form must not panic, must point
// at blanks that are there, and its fixes must mend.
func FuzzForm(f *testing.F) {
	full := realForm(f)
	for i, at := range full.Refs() {
		f.Add(full.Get(at), i)
	}
	for i, text := range []string{"≥98个", "98个", "计划计划", "", "\xff", "定性", "2027年1月", "%", "105%", "若干", "一步一步", "无", "按按计按计划"} {
		for j := range 20 {
			f.Add(text, i*20+j)
		}
	}
	f.Fuzz(func(t *testing.T, text string, n int) {
		for _, base := range []form.Form{full, messy()} {
			refs := base.Refs()
			checkForm(t, base.With(form.Edit{At: refs[uint(n)%uint(len(refs))], Value: text}))
		}
	})
}

func checkForm(t *testing.T, f form.Form) {
	for _, p := range validate.Form(f, validate.Options{}) {
		if p.At != (form.Ref{}) && !f.Has(p.At) {
			t.Fatalf("%+v points nowhere", p)
		}
		if p.Severity != p.Code.Severity() {
			t.Fatalf("%+v has the wrong weight", p)
		}
		if len(p.Fix) == 0 || p.Code == validate.RepeatedWord {
			continue // taking one doubled word out can push the next two together
		}
		for _, q := range validate.Form(f.With(p.Fix...), validate.Options{}) {
			if q.Code == p.Code && q.At == p.At {
				t.Fatalf("%+v is not mended by its fix: %+v", p, q)
			}
		}
	}
}

// wide is a form of n rows, no two of the same name or sentence.
func wide(tb testing.TB, n int) form.Form {
	f := realForm(tb)
	rows := f.Indicators
	f.Indicators = nil
	for i := range n {
		row := rows[i%len(rows)]
		row.Level3 = fmt.Sprintf("%s第%d类", row.Level3, i)
		f.Indicators = append(f.Indicators, row)
	}
	return f
}

func BenchmarkForm12(b *testing.B)  { benchmarkForm(b, 12) }
func BenchmarkForm500(b *testing.B) { benchmarkForm(b, 500) }

func benchmarkForm(b *testing.B, rows int) {
	f := wide(b, rows)
	for b.Loop() {
		validate.Form(f, validate.Options{})
	}
}
