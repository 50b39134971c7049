package grid_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
	"jixiaobot/validate/num"
)

// tabTable is a form as one gets it by copying the sheet, the text that the
// command export writes.
func tabTable(f form.Form) string {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma = '\t'
	rows := [][]string{{form.Title}, {""}}
	labelled := func(fields []form.Field) {
		for _, x := range fields {
			rows = append(rows, []string{x.Label(), f.Get(form.Ref{Field: x})})
		}
	}
	labelled(form.HeaderFields())
	head := []string{form.IndicatorsLabel}
	for _, x := range form.RowFields() {
		head = append(head, x.Label())
	}
	rows = append(rows, head)
	for i := range f.Indicators {
		row := []string{""}
		for _, x := range form.RowFields() {
			row = append(row, f.Get(form.Ref{Row: i + 1, Field: x}))
		}
		rows = append(rows, row)
	}
	labelled(form.FooterFields())
	rows = append(rows, []string{""})
	for _, p := range form.Instructions() {
		rows = append(rows, []string{p})
	}
	if err := w.WriteAll(rows); err != nil {
		panic(err)
	}
	return out.String()
}

// words draws texts such as people write, with quotes, commas and, where a blank
// takes them, line breaks.
func words(lines bool) *rapid.Generator[string] {
	parts := []string{"窗口", "服务", "数量", "全县", "群众", "“好差评”", "\"引号\"", "，", "。", "（含）", "12", "a", "的", "完成", "情况", "|", "  ", ","}
	if lines {
		parts = append(parts, "\n", "\n①", "\t")
	}
	return rapid.Custom(func(t *rapid.T) string {
		s := "办" + strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 1, 12).Draw(t, "parts"), "") + "结"
		return s
	})
}

func drawIndicator(t *rapid.T) form.Indicator {
	one := rapid.SampledFrom(form.Level1s()).Draw(t, "level1")
	i := form.Indicator{
		Level1: one, Level2: rapid.SampledFrom(form.Level2s(one)).Draw(t, "level2"),
		Level3: words(false).Draw(t, "level3"), Type: rapid.SampledFrom(form.Types()).Draw(t, "type"),
		Definition: rapid.OneOf(rapid.Just(""), words(true)).Draw(t, "definition"),
		Standard:   rapid.OneOf(rapid.Just(""), words(true)).Draw(t, "standard"),
		Remark:     rapid.OneOf(rapid.Just(""), words(true)).Draw(t, "remark"),
	}
	if i.Qualitative() {
		i.Target = words(true).Draw(t, "target")
		return i
	}
	i.Target = fmt.Sprint(rapid.IntRange(0, 99999).Draw(t, "target"))
	i.Unit = rapid.SampledFrom([]string{"", "个", "%", "万元", "人次", "元/人", "平方米"}).Draw(t, "unit")
	return i
}

// TestTabTableReadsBack: what export writes as a text is read as the same form.
func TestTabTableReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		maybe := func(lines bool, name string) string {
			return rapid.OneOf(rapid.Just(""), words(lines)).Draw(t, name)
		}
		f := form.Form{
			Year: "2026", Department: maybe(false, "department"), Duties: maybe(true, "duties"), Goals: maybe(true, "goals"),
			Preparer: maybe(false, "preparer"), Phone: rapid.SampledFrom([]string{"", "13800000000"}).Draw(t, "phone"),
			Date: rapid.SampledFrom([]string{"", "2025年12月12日"}).Draw(t, "date"), Head: maybe(false, "head"),
			PerformanceReviewer: rapid.SampledFrom([]string{"", "李明 2025.12.12"}).Draw(t, "reviewer"),
		}
		f.Indicators = rapid.SliceOfN(rapid.Custom(drawIndicator), 1, 6).Draw(t, "indicators")
		got := grid.Read(grid.FromText(tabTable(f))).Form
		for _, at := range f.Refs() {
			if got.Get(at) != f.Get(at) {
				t.Errorf("row %d %s: %q, want %q", at.Row, at.Field.Label(), got.Get(at), f.Get(at))
			}
		}
		if len(got.Indicators) != len(f.Indicators) {
			t.Errorf("%d rows, want %d", len(got.Indicators), len(f.Indicators))
		}
	})
}

// TestHundredRows reads long tables in every style.
func TestHundredRows(t *testing.T) {
	real := realForm(t)
	for _, n := range []int{10, 100} {
		want := form.Form{}
		for i := range n {
			row := real.Indicators[i%len(real.Indicators)]
			row.Level3 = fmt.Sprintf("%s第%d项", row.Level3, i)
			want.Indicators = append(want.Indicators, row)
		}
		for name, part := range map[string]string{"tabs": "\t", "bars": " | ", "spaces": "   ", "lines": "\n"} {
			t.Run(fmt.Sprint(name, n), func(t *testing.T) {
				sameForm(t, grid.Read(grid.FromText(plainTable(want, part))).Form, want)
			})
		}
	}
}

// plainTable writes head and rows with a mark between the cells; where the mark
// cannot show empty cells they are left out.
func plainTable(f form.Form, mark string) string {
	var b strings.Builder
	write := func(cells []string) {
		b.WriteString(strings.Join(cells, mark) + "\n")
	}
	var head []string
	for _, x := range form.RowFields() {
		head = append(head, x.Label())
	}
	write(head)
	for i := range f.Indicators {
		var row []string
		for _, x := range form.RowFields() {
			if s := f.Get(form.Ref{Row: i + 1, Field: x}); s != "" || mark == "\t" || mark == " | " {
				row = append(row, s)
			}
		}
		write(row)
	}
	return b.String()
}

// hostile are texts made to be slow.
func hostile() map[string]func(n int) string {
	rep := func(s string) func(int) string {
		return func(n int) string { return strings.Repeat(s, n/len(s)+1) }
	}
	return map[string]func(n int) string{
		"quotes":   rep("\"a\t"),
		"doubled":  rep("\"\""),
		"openings": rep("\t\"\"x\n"),
		"tabs":     rep("\t"),
		"lines":    rep("\n"),
		"signs":    rep("≥\t"),
		"kinds":    rep("≥\n"),
		"colons":   rep("填表人："),
		"rows":     rep("产出指标\t数量指标\t窗口数\t≥\t98\t个\t解释\t得2分\n"),
		"broken":   rep("产出指标\t数量\n指标\t窗口数\t≥\t98\t个\n解释\t得2分\n"),
		"extend":   rep("产出指标\t数量指标\t窗口数\t≥\t98\t个\t解释\t得2分\t\n\t\t\t\t\t\t更多更多\n\t\t\t\t\t\t更多\n"),
		"goals":    rep("年度总体目标：一\n二\n三\n"),
		"spaces":   rep("  a"),
		"bars":     rep("|≥"),
		"commas":   rep("一级指标，二级指标，三级指标，指标值，"),
		"digits":   rep("9"),
		"dates":    rep("2026年12月31日"),
		"heads":    rep("一级指标\t二级指标\t三级指标\t指标类型\n"),
		"singles":  rep("一级指标\n二级指标\n三级指标\n指标类型\n指标值\n≥\n98\n"),
		"levels":   rep("产出指标\n数量指标\n"),
		"brackets": rep("（（"),
		"invalid":  rep("\xff\xfe\t"),
	}
}

// TestCostIsLinear reads texts of two sizes:
// twice the text may not take much more than twice the time.
func TestCostIsLinear(t *testing.T) {
	for name, make := range hostile() {
		t.Run(name, func(t *testing.T) {
			cost := func(n int) time.Duration {
				text := make(n)
				start := time.Now()
				g := grid.FromText(text)
				f := grid.Read(g)
				if len(g.Rows) > grid.MaxRows || len(f.Form.Indicators) > grid.MaxForm {
					t.Errorf("out of bounds")
				}
				return time.Since(start)
			}
			half, whole := cost(grid.MaxText/8), cost(grid.MaxText/4)
			for try := 0; try < 3 && whole > 5*half+200*time.Millisecond; try++ { // a busy machine
				half, whole = cost(grid.MaxText/8), cost(grid.MaxText/4)
			}
			if whole > 5*half+200*time.Millisecond {
				t.Errorf("%v, then %v", half, whole)
			}
			if whole > 5*time.Second {
				t.Errorf("%v", whole)
			}
			t.Logf("%v, %v", half, whole)
		})
	}
}

// FuzzFromText: whatever is pasted, no panic, nothing without bounds, and what
// was read says where it stood.
func FuzzFromText(f *testing.F) {
	f.Add(realText(f))
	for _, make := range hostile() {
		f.Add(make(500))
	}
	f.Fuzz(func(t *testing.T, text string) {
		start := time.Now()
		defer func() {
			if took := time.Since(start); took > 2*time.Second {
				t.Errorf("%v for %d bytes", took, len(text))
			}
		}()
		g := grid.FromText(text)
		found, _ := grid.Recognise(g)
		total := 0
		for _, at := range found.Form.Refs() {
			total += len(found.Form.Get(at))
		}
		if limit := 100*len(text) + 1000; total > limit {
			t.Errorf("%d bytes out of %d", total, len(text))
		}
		one := !strings.ContainsAny(num.Normal(text), "\n\t,，|｜│┃¦ \u00A0\u2002\u2009\u2003\u3000")
		if one && len(found.Form.Indicators) > 0 && found.Labels == 0 {
			t.Errorf("%q is one cell, and a row", text) // QuickRow does not even look
		}
		for _, o := range found.Cells {
			if !found.Form.Has(o.At) {
				t.Errorf("%+v is no blank", o)
			}
		}
		grid.QuickRow(text)
		grid.Continues(found.Form, found.Layout, g)
	})
}
