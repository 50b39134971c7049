package picture

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jixiaobot/dialog/say"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

var update = flag.Bool("update", false, "rewrite the pictures of testdata; look at them before they are committed")

// golden holds a picture to the one in testdata, pixel by pixel: how tightly the
// file is packed may change with the compiler's library.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name+".png")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(got, want) {
		return
	}
	a, b := decode(t, got), decode(t, want)
	if a.Rect != b.Rect {
		t.Errorf("%s is %v, was %v", name, a.Rect.Size(), b.Rect.Size())
		return
	}
	different := 0
	for y := range a.Rect.Dy() {
		for x := range a.Rect.Dx() {
			if a.At(x, y) != b.At(x, y) {
				different++
			}
		}
	}
	if different > 0 {
		t.Errorf("%s has %d pixels that differ; -update rewrites it, then look at it", name, different)
	}
}

func decode(t *testing.T, data []byte) *image.Paletted {
	t.Helper()
	p, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return p.(*image.Paletted)
}

// longForm has so many rows of the real form, one below the other.
func longForm(t *testing.T, rows int) form.Form {
	f := realForm(t)
	real := f.Indicators
	f.Indicators = nil
	for _, i := range real { // as many of each 一级 and 二级 as it takes
		for n := range (rows + len(real) - 1) / len(real) {
			if len(f.Indicators) == rows {
				break
			}
			x := i
			x.Level3 = fmt.Sprintf("%s（%d）", i.Level3, n+1)
			f.Indicators = append(f.Indicators, x)
		}
	}
	return f
}

// strangeForm is full of what nobody wants to see in a form.
func strangeForm() form.Form {
	long := strings.Repeat("这一格写得太长了，", 1111) + "完。"
	return form.Form{
		Year: "", Department: "很长的单位名称" + strings.Repeat("办公室", 60), Duties: "一\n\n\n二\t三\r\n四",
		Indicators: []form.Indicator{
			{Level1: "产出指标", Level3: "表情😀和\u0007控制\u200b符", Type: "≥", Target: "12345678901234567890.123456789", Unit: "https://example.invalid/" + strings.Repeat("x", 60)},
			{Level1: "产出指标", Level2: "数量指标", Standard: long},
			{Standard: strings.Repeat("。", 60), Remark: strings.Repeat("（", 40)},
		},
		Date: "2026年12月31日",
	}
}

func TestGoldenTables(t *testing.T) {
	at := func(row int, x form.Field) form.Ref { return form.Ref{Row: row, Field: x} }
	tests := []struct {
		name  string
		sheet Sheet
		pages int
	}{
		{"table-real", Sheet{Form: realForm(t)}, 1},
		{"table-problems", Sheet{Form: realForm(t), Tints: []Tint{
			{form.Ref{}, Notice},
			{at(0, form.Year), Fault},
			{at(0, form.Goals), Notice},
			{at(0, form.Head), Notice},
			{at(1, form.Level2), Fault},
			{at(3, form.Target), Fault},
			{at(3, form.Target), Notice},
			{at(8, form.Standard), Notice},
			{form.Ref{Row: 10}, Notice},
			{at(12, form.Remark), Fault},
			{at(99, form.Remark), Fault},
		}}, 1},
		{"table-forty", Sheet{Form: longForm(t, 40), Tints: []Tint{{at(25, form.Level3), Notice}}}, 3},
		{"table-empty", Sheet{}, 1},
		{"table-strange", Sheet{Form: strangeForm(), Tints: []Tint{{at(2, form.Standard), Fault}}}, 12},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			pages, _, err := painter(t).Table(test.sheet)
			if err != nil {
				t.Fatal(err)
			}
			if len(pages) != test.pages {
				t.Errorf("%d pages, want %d", len(pages), test.pages)
			}
			for i, page := range pages {
				if len(page) > 2<<20 {
					t.Errorf("page %d has %d bytes", i+1, len(page))
				}
				if i < 3 {
					golden(t, fmt.Sprintf("%s-%d", test.name, i+1), page)
				}
			}
		})
	}
}

// curves is one sentence of each kind.
func curves() []struct{ name, sentence, sign, target, unit, level3, actual, given string } {
	return []struct{ name, sentence, sign, target, unit, level3, actual, given string }{
		{"proportion", "达到计划值得满分2分，否则按实际值/计划值*指标分值计分。", "≥", "98", "个", "设置政务服务窗口数", "92", ""},
		{"threshold", "完成率小于60%为不及格，不得分；大于等于60%的，按超过的比重赋分，计算公式为：得分=（实际完成率-60%）/（1-60%）×指标分值。", "≥", "100", "%", "计划完成率", "80", "10"},
		{"tiers", "满意度大于等于95%的得10分，满意度小于95%且大于等于80%的得8分，满意度小于80%且大于等于60%的得5分，满意度小于60%不得分。", "≥", "95", "%", "群众满意度", "94%", ""},
		{"steps", "整体支出控制在预算范围内，得20分，每超出10%，扣2分，扣完为止", "≤", "419.72", "万元", "预算成本", "440", ""},
		{"cost", "资金控制在预算内得8分，超支的按比例得分。", "≤", "50", "万元", "公务用车运行维护费", "60万元", ""},
		{"deadline", "按计划计划在2026年12月31日前完成得10分，每推迟10天扣1分，扣完为止。", "定性", "2026年12月31日前", "", "工作完成时间", "2027-01-09", ""},
		{"workdays", "按时完成得5分，每推迟1个工作日扣1分，扣完为止。", "定性", "按时完成", "", "材料报送时间", "晚2个工作日", ""},
		{"grades", "效果明显得15分，效果一般得8分，否则不得分。", "定性", "效果明显", "", "方便办事群众", "效果一般", ""},
		{"ranges", "基本达成目标、部分实现目标、实现目标程度较低三个档次，分别按100%-80%（含）、80%-60%（含）、60%-0%计分", "定性", "基本达成目标", "", "可持续影响", "部分实现目标", "10"},
		{"band", "90分以上得9-8分，80-90分得8-6分，80分以下不得分", "≥", "90", "分", "考核得分", "85", ""},
		{"checklist", "①制定方案得1分；②组织培训得2分；③开展检查得2分。", "定性", "完成", "", "制度建设", "1,3", ""},
		{"faults", "发生重大安全事故每起扣5分，发生一般安全事故每起扣2分，扣完10分为止。", "≤", "0", "起", "安全事故", "", ""},
		{"events", "每发生一起安全事故扣2分，扣完为止。分值10分。", "=", "0", "起", "安全事故", "2起", ""},
		{"missing", "全年举办4场得2分，少1场扣0.5分，扣完为止", "≥", "4", "场", "招聘会场次", "3", ""},
		{"ranks", "第1名得10分，第2-3名得8分，其他得5分", "定性", "第1名", "", "考核排名", "第2名", ""},
		{"gap", "到位资金50万元以上得2分；到位资金200万元以上得5分；到位资金500万元以上得8分。", "≥", "500", "万元", "争取项目资金", "30", ""},
		{"both-sides", "偏差率≤5%得10分，5%-10%得5分，>10%不得分", "=", "100", "万元", "预算成本", "92", ""},
		{"readings", "完成计10分，不完成扣2分", "定性", "完成", "", "年度审计", "不完成", ""},
		{"months", "每推迟一个月扣1分，扣完为止。按时完成得5分。", "定性", "2026年6月30日前", "", "项目开工时间", "2026-08-15", ""},
		{"bonus", "接待游客达到10万人次计3分，每超1万人次加计1分，加分不超过5分，未达到不得分。", "≥", "10", "万人次", "接待游客量", "11.5万人次", ""},
	}
}

func TestGoldenCurves(t *testing.T) {
	p := painter(t)
	for _, test := range curves() {
		t.Run(test.name, func(t *testing.T) {
			rule, err := scoring.Parse(test.sentence)
			if err != nil {
				t.Fatal(err)
			}
			row := scoring.Row{Level3: test.level3, Type: test.sign, Target: test.target, Unit: test.unit, Year: 2026}
			if test.given != "" {
				row.Given, err = num.Parse(test.given)
				row.HasGiven = err == nil
			}
			data, missing, err := p.Curve(Curve{Rule: rule, Row: row, Actual: test.actual, Reading: say.Reading})
			if err != nil || len(missing) > 0 {
				t.Fatalf("missing %q, %v", missing, err)
			}
			golden(t, "curve-"+test.name, data)
		})
	}
}

// TestNoCurve: what has no score to be drawn is refused with the scorer's reason.
func TestNoCurve(t *testing.T) {
	for sentence, why := range map[string]scoring.WhyCode{
		"根据工作情况酌情计分。":   scoring.WhyDiscretionary,
		"得分=办结率×指标分值":   scoring.WhyFullUnknown,
		"完成得满分，未完成不得分。": scoring.WhyFullUnknown,
	} {
		rule, err := scoring.Parse(sentence)
		if err != nil {
			t.Fatal(err)
		}
		_, _, err = painter(t).Curve(Curve{Rule: rule, Row: scoring.Row{Type: "≥", Target: "98", Unit: "个"}, Actual: "92"})
		var e *Error
		if !errors.As(err, &e) || e.Code != NoScore || e.Why.Code != why {
			t.Errorf("%s: %v, want %s", sentence, err, why)
		}
	}
	if _, _, err := painter(t).Curve(Curve{}); err == nil {
		t.Error("a curve of no rule")
	}
}
