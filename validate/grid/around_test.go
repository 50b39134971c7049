package grid_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
)

// aroundLabels are spellings of the labels around a table.
func aroundLabels(x form.Field) []string {
	switch x {
	case form.Department:
		return []string{"部门（单位）名称", "单位名称", "填报单位", "预算单位", "填报单位（盖章）"}
	case form.Duties:
		return []string{"部门（单位）职责", "部门职能", "主要职责"}
	case form.Goals:
		return []string{"年度总体目标", "年度绩效目标", "总体目标"}
	case form.BusinessReviewer:
		return []string{"业务股室审核", "业务科室审核意见"}
	case form.PerformanceReviewer:
		return []string{"绩效股审核", "绩效管理股审核"}
	case form.Preparer:
		return []string{"填表人", "填报人", "经办人"}
	case form.Phone:
		return []string{"联系电话", "联系方式", "电话"}
	case form.Date:
		return []string{"填表日期", "填报时间", "日期"}
	}
	return []string{"单位负责人", "负责人", "单位负责人（签字）"}
}

// TestAround writes header and footer in many ways around the rows.
func TestAround(t *testing.T) {
	real := realForm(t)
	rapid.Check(t, func(t *rapid.T) {
		mark := rapid.SampledFrom([]string{"\t", "   ", " | "}).Draw(t, "mark")
		want := form.Form{Year: "2026", Indicators: real.Indicators[:4]}
		values := map[form.Field][]string{
			form.Department: {"清江县水利局", "青山镇人民政府"}, form.Duties: {"负责水资源管理、防汛抗旱工作。", "1.统筹发展。2.社会治理。"},
			form.Goals: {"完成年度任务。", "目标1：完成投资；目标2：按时完工。"}, form.BusinessReviewer: {"", "张三", "同意。覃芳"},
			form.PerformanceReviewer: {"", "李四 2026.1.2"}, form.Preparer: {"", "王小明"}, form.Phone: {"", "13800000000", "0743-6821234"},
			form.Date: {"", "2026年1月8日", "2026-01-08"}, form.Head: {"", "彭勇"},
		}
		line := func(fields ...form.Field) string {
			var parts []string
			cell := rapid.SampledFrom([]string{"：", mark, "：" + mark}).Draw(t, "cell")
			for _, x := range fields {
				value := rapid.SampledFrom(values[x]).Draw(t, "value")
				want = want.With(form.Edit{At: form.Ref{Field: x}, Value: value})
				label := rapid.SampledFrom(aroundLabels(x)).Draw(t, "label")
				if mark == "   " && value == "" && cell == mark {
					cell = "：" // nothing would show where the answer is missing
				}
				parts = append(parts, label+cell+value)
			}
			return strings.Join(parts, mark) + "\n"
		}
		var b strings.Builder
		b.WriteString(rapid.SampledFrom([]string{
			"部门（单位）整体绩效目标表\n（2026年度）\n", "2026年度部门整体支出绩效目标申报表\n", "附件1\n整体绩效目标表\n(2026)年度\n单位：万元\n", "预算年度：2026年\n",
		}).Draw(t, "title"))
		for _, x := range []form.Field{form.Department, form.Duties, form.Goals} {
			b.WriteString(line(x))
		}
		b.WriteString(plainTable(form.Form{Indicators: want.Indicators}, mark))
		if rapid.Bool().Draw(t, "in one line") {
			b.WriteString(line(form.BusinessReviewer, form.PerformanceReviewer))
			b.WriteString(line(form.Preparer, form.Phone, form.Date, form.Head))
		} else {
			for _, x := range form.FooterFields() {
				b.WriteString(line(x))
			}
		}
		b.WriteString(rapid.SampledFrom([]string{"", "说明：\n" + strings.Join(form.Instructions()[1:], "\n"), "注：本表一式三份。\n"}).Draw(t, "notes"))
		got := grid.Read(grid.FromText(b.String())).Form
		for _, at := range want.Refs() {
			if got.Get(at) != want.Get(at) {
				t.Errorf("row %d %s: %q, want %q", at.Row, at.Field.Label(), got.Get(at), want.Get(at))
			}
		}
		if t.Failed() {
			t.Log(b.String())
		}
	})
}
