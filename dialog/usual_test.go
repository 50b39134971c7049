package dialog

import (
	"testing"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// usualRows are rows of every kind that usual sentences are offered for.
func usualRows() []form.Indicator {
	return []form.Indicator{
		{Level2: "数量指标", Level3: "设置政务服务窗口数", Type: "≥", Target: "98", Unit: "个"},
		{Level2: "数量指标", Level3: "办理业务数", Type: ">", Target: "5", Unit: "万件"},
		{Level2: "质量指标", Level3: "信息发布率", Type: "=", Target: "100", Unit: "%"},
		{Level2: "质量指标", Level3: "规范率", Type: "≥", Target: "95.5", Unit: "%"},
		{Level2: "服务对象满意度指标", Level3: "群众满意度", Type: "≥", Target: "95", Unit: "%"},
		{Level2: "经济成本指标", Level3: "预算成本", Type: "≤", Target: "419.72", Unit: "万元"},
		{Level2: "社会成本指标", Level3: "投诉件数", Type: "<", Target: "3", Unit: "件"},
		{Level2: "质量指标", Level3: "安全事故", Type: "≤", Target: "0", Unit: "起"},
		{Level2: "质量指标", Level3: "差错", Type: "=", Target: "0", Unit: "次"},
		{Level2: "时效指标", Level3: "工作完成时间", Type: "定性", Target: "2026年12月31日前"},
		{Level2: "时效指标", Level3: "项目完工", Type: "定性", Target: "2026年6月30日前完成"},
		{Level2: "社会效益指标", Level3: "方便办事群众", Type: "定性", Target: "效果明显"},
		{Level2: "生态效益指标", Level3: "水质", Type: "定性", Target: "显著改善"},
	}
}

// TestUsualSentences: every usual sentence that is offered says the points that
// were given, has nothing wrong with it in its row, and gives full marks where
// the target is reached.
func TestUsualSentences(t *testing.T) {
	for _, row := range usualRows() {
		for _, u := range (&State{Form: form.Form{Year: "2026"}}).fitting(row) {
			for _, points := range []string{"1", "2", "5", "10", "15", "20", "2.5"} {
				full, err := num.Parse(points)
				if err != nil {
					t.Fatal(err)
				}
				checkUsual(t, row, u, full)
			}
		}
	}
}

func checkUsual(t *testing.T, row form.Indicator, u usual, full num.Num) {
	var s State
	s.Form.Year = "2026"
	sentence, ok := scoring.Compose(u.kind(), s.scoringRow(row), full)
	if !ok {
		t.Errorf("%s does not fit %s %s%s%s", u, row.Level3, row.Type, row.Target, row.Unit)
		return
	}
	row.Standard = sentence
	rule, err := scoring.Parse(row.Standard)
	if err != nil || len(rule.Unread) > 0 {
		t.Errorf("%s: %s: %v, unread %v", u, row.Standard, err, rule.Unread)
		return
	}
	if !rule.HasFull || !rule.Full.Equal(full) {
		t.Errorf("%s: %s: full %v %s, want %s", u, row.Standard, rule.HasFull, rule.Full, full)
	}
	at := form.Ref{Row: 1, Field: form.Standard}
	_, problems := validate.Answer(form.Form{Year: "2026", Indicators: []form.Indicator{row}}, at, row.Standard)
	if len(problems) > 0 {
		t.Errorf("%s: %s %s%s: %s: %+v", u, row.Level3, row.Type, row.Target, row.Standard, problems)
	}
	samples := s.samples(rule, row)
	if len(samples) == 0 {
		t.Errorf("%s: %s: no samples", u, row.Standard)
	}
	for i, x := range samples {
		if !x.Score.Known || i == 0 && !x.Score.Low.Equal(full) && row.Type != form.MoreThan && row.Type != form.LessThan {
			t.Errorf("%s: %s%s: %s: %s scores %v %s (%v)", u, row.Type, row.Target, row.Standard, x.Actual, x.Score.Known, x.Score.Low, x.Score.Why)
		}
	}
}
