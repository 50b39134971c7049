package trial

import (
	"strings"
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

func TestParseExecution(t *testing.T) {
	for _, c := range []struct {
		text, points string
		why          scoring.WhyCode
	}{
		{"", "0", ""},
		{"  ", "0", ""},
		{"93.5%", "9.35", ""},
		{"93.5", "9.35", ""},
		{"９３．５％", "9.35", ""},
		{"百分之九十三点五", "9.35", ""},
		{"预算执行率93.5%", "9.35", ""},
		{"预算执行率：93.5%", "9.35", ""},
		{"执行率达到 93.5 %", "9.35", ""},
		{"0", "0", ""},
		{"0.5%", "0.05", ""},
		{"1", "0.1", ""},
		{"100%", "10", ""},
		{"100.01%", "0", WhyAbove100},
		{"935", "0", WhyAbove100},
		{"-1%", "0", WhyBelow0},
		{"0.935", "0", scoring.WhyFraction},
		{"约93%", "0", scoring.WhyVague},
		{"93%左右", "0", scoring.WhyVague},
		{"90%-95%", "0", scoring.WhyVague},
		{"95%以上", "0", scoring.WhyVague},
		{"93.5分", "0", scoring.WhyUnit},
		{"93万元", "0", scoring.WhyUnit},
		{"很高", "0", scoring.WhyActual},
		{"预算执行率", "0", scoring.WhyActual},
	} {
		e := ParseExecution(c.text)
		given := strings.TrimSpace(c.text) != ""
		if e.Points.Plain() != c.points || e.Why.Code != c.why || e.Known != (given && c.why == "") || e.Given != given || e.Text != c.text {
			t.Errorf("%q: %+v, want %s, %s", c.text, e, c.points, c.why)
		}
	}
}

func TestLimits(t *testing.T) {
	for _, c := range []struct {
		points string
		want   Grade
	}{{"100", Excellent}, {"90", Excellent}, {"89.99", Good}, {"80", Good}, {"79.99", Fair}, {"60", Fair}, {"59.99", Poor}, {"0", Poor}} {
		n, err := num.Parse(c.points)
		if err != nil {
			t.Fatal(err)
		}
		if got := UsualLimits().Grade(n); got != c.want {
			t.Errorf("%s: %d, want %d", c.points, got, c.want)
		}
	}
	for _, g := range []Grade{Poor, Fair, Good, Excellent} {
		if from := UsualLimits().From(g); UsualLimits().Grade(from) != g {
			t.Errorf("grade %d does not begin at %s", g, from)
		}
	}
	for _, l := range []Limits{{}, {num.Int(90), num.Int(90), num.Int(60)}, {num.Int(60), num.Int(80), num.Int(90)}, {num.Int(101), num.Int(80), num.Int(60)}} {
		if l.Ordered() {
			t.Errorf("%+v is ordered", l)
		}
	}
}

// The limits asked for are used; a grade of a range straddles them.
func TestGrades(t *testing.T) {
	f := form.Form{Indicators: []form.Indicator{
		{Level1: form.Benefit, Type: form.Qualitative, Target: "好", Standard: "好得100-80分，一般得79-60分，差得59-0分"},
	}}
	o := Options{Limits: Limits{num.Int(95), num.Int(85), num.Int(70)}}
	r := Compute(f, []string{"好"}, o)
	if !r.HasGrade || r.GradeLow != Fair || r.GradeHigh != Excellent || r.GradeOpen || r.Scaled {
		t.Errorf("好: %+v", r)
	}
	if r := Compute(f, []string{"好"}, Options{}); r.GradeLow != Good || r.GradeHigh != Excellent {
		t.Errorf("the usual limits: %d to %d", r.GradeLow, r.GradeHigh)
	}
	out := Ways(f, []string{"一般"}, num.Int(80), Options{})
	if len(out.Ways) != 1 || out.Ways[0].Changes[0].To != "好" || out.Ways[0].Total.Plain() != "80" {
		t.Errorf("%+v", out)
	}
	bonus := f
	bonus.Indicators = append(bonus.Indicators, form.Indicator{Type: form.AtLeast, Target: "10", Unit: "个", Standard: "完成得10分，每超1个加1分，最多加5分。"})
	if r := Compute(bonus, []string{"好"}, Options{}); r.HasGrade {
		t.Errorf("an open row with a bonus has no bounds: %+v", r)
	}
}

func TestResultPoints(t *testing.T) {
	f := realForm(t)
	if got := Compute(f, nil, Options{}).Points(num.Int(80)); got.Plain() != "72" {
		t.Errorf("80 of 100 are %s of 90", got)
	}
	if got := Compute(f, nil, Options{Execution: "95%"}).Points(num.Int(80)); got.Plain() != "80" {
		t.Errorf("80 of 100 are %s of 100", got)
	}
}

func TestMeant(t *testing.T) {
	cost := scoring.Row{Type: form.AtMost, Target: "400", Unit: "万元", Year: 2026}
	for _, c := range []struct {
		row          scoring.Row
		actual, want string
	}{
		{cost, "超支25%", "500万元"},
		{cost, "超支 25 ％", "500万元"},
		{cost, "超支25", "超支25"},
		{cost, "超支-25%", "超支-25%"},
		{scoring.Row{Type: form.AtLeast, Target: "400", Unit: "个"}, "超过25%", "超过25%"},
		{scoring.Row{Type: form.AtMost, Target: "5", Unit: "%"}, "超过25%", "超过25%"},
		{cost, "12月20日", "2026年12月20日"},
		{cost, "次年1月9日", "2027年1月9日"},
		{cost, "2月30日", "2026年2月30日"},
		{cost, "2027年1月9日", "2027年1月9日"},
		{cost, "12月底", "12月底"},
		{scoring.Row{}, "12月20日", "12月20日"},
		{cost, "", ""},
	} {
		if got := Meant(c.row, c.actual); got != c.want {
			t.Errorf("%q: %q, want %q", c.actual, got, c.want)
		}
	}
}

// What cannot be true has no score; what only looks so has one.
func TestImpossible(t *testing.T) {
	up := "达到计划值得10分，否则按实际值/计划值×10分计分。"
	for _, c := range []struct {
		ind    form.Indicator
		actual string
		want   scoring.WhyCode
	}{
		{form.Indicator{Level3: "满意度", Type: "≥", Target: "95", Unit: "%", Standard: up}, "100.1%", WhyAbove100},
		{form.Indicator{Level3: "满意度", Type: "≥", Target: "95", Unit: "%", Standard: up}, "100%", ""},
		{form.Indicator{Level3: "满意度", Type: "≥", Target: "95", Unit: "%", Standard: up}, "-1%", WhyBelow0},
		{form.Indicator{Level3: "旅游收入增长率", Type: "≥", Target: "5", Unit: "%", Standard: up}, "130%", ""},
		{form.Indicator{Level3: "旅游收入增长率", Type: "≥", Target: "5", Unit: "%", Standard: up}, "-3%", ""},
		{form.Indicator{Level3: "完成率", Type: "≥", Target: "110", Unit: "%", Standard: up}, "120%", ""},
		{form.Indicator{Level3: "完成率", Type: "=", Target: "100", Unit: "%", Standard: "完成率低于60%不得分，高于120%不得分，其余得10分。"}, "130%", ""},
		{form.Indicator{Level3: "三公经费控制率", Type: "≤", Target: "100", Unit: "%", Standard: "≤100%得8分；每超出1个百分点扣0.5分，扣完为止。"}, "102%", ""},
		{form.Indicator{Level3: "窗口数", Type: "≥", Target: "98", Unit: "个", Standard: up}, "-1", WhyBelow0},
		{form.Indicator{Level3: "结余", Type: "≥", Target: "98", Unit: "万元", Standard: up}, "-1", ""},
		{form.Indicator{Level3: "窗口数", Type: "≥", Target: "98", Unit: "个", Standard: "达到得10分，否则不得分。"}, "不少", scoring.WhyNumber},
		{form.Indicator{Level3: "办件", Type: "≥", Target: "5", Unit: "万件", Standard: up}, "3000", WhyScale},
		{form.Indicator{Level3: "办件", Type: "≥", Target: "5", Unit: "万件", Standard: up}, "56000件", ""},
		{form.Indicator{Level3: "办件", Type: "≥", Target: "5", Unit: "万件", Standard: up}, "8.5", ""},
		{form.Indicator{Level3: "办件", Type: "≥", Target: "0", Unit: "万件", Standard: "达到得10分，否则不得分。"}, "8.5", ""},
		{form.Indicator{Level3: "窗口数", Type: "≥", Target: "5", Unit: "个", Standard: up}, "3000", ""},
	} {
		l := Compute(form.Form{Indicators: []form.Indicator{c.ind}}, []string{c.actual}, Options{}).Lines[0]
		if l.Score.Why.Code != c.want || l.Known() != (c.want == "") {
			t.Errorf("%s %s: %+v, want %q", c.ind.Level3, c.actual, l.Score, c.want)
		}
	}
}

func TestUnreadableSentences(t *testing.T) {
	f := form.Form{Indicators: []form.Indicator{
		{Level1: "别的", Standard: ""},
		{Level1: form.Cost, Standard: "严格按照相关文件执行"},
		{Level1: form.Output, Type: "≥", Target: "98", Unit: "个", Standard: "达到计划值得满分，否则不得分。"},
	}}
	r := Compute(f, []string{"5", "5", "98", "beyond the last row"}, Options{})
	checkSums(t, r)
	if len(r.NoScore) != 3 || len(r.NoFull) != 3 || r.Has100 || r.HasGrade {
		t.Errorf("%+v", r)
	}
	if got := []string{r.Subtotals[0].Level1, r.Subtotals[1].Level1, r.Subtotals[2].Level1}; got[0] != form.Output || got[1] != form.Cost || got[2] != "别的" {
		t.Errorf("the order is %v", got)
	}
	if why := r.Lines[2].Score.Why.Code; why != scoring.WhyFullUnknown {
		t.Errorf("满分 without a number: %s", why)
	}
	if out := Ways(f, []string{"5", "5", "98"}, num.Int(1), Options{}); out.Reachable || len(out.NoScore) != 3 {
		t.Errorf("%+v", out)
	}
	if r := Compute(form.Form{}, []string{"5"}, Options{}); r.Has100 || len(r.Lines) > 0 {
		t.Errorf("no rows: %+v", r)
	}
	if r := WhatIf(f, nil, 9, "5", Options{}); len(r.Open) != 3 {
		t.Errorf("a row that is not there: %+v", r)
	}
}

// climbs says how one row gets better: the nearest actual for each score.
func climbsText(ind form.Indicator, actual string) string {
	f := form.Form{Year: "2026", Indicators: []form.Indicator{ind}}
	l := Compute(f, []string{actual}, Options{}).Lines[0]
	c := climb{line: l}
	if l.Known() {
		c.find(effortFor(1))
	}
	var out []string
	for _, m := range c.moves {
		m = c.settle(m, m.gain)
		out = append(out, m.actual+"="+m.score.Low.String())
	}
	return strings.Join(out, " ")
}

// TestLadders is one row for each kind of answer.
func TestLadders(t *testing.T) {
	words := func(target, standard string) form.Indicator {
		return form.Indicator{Type: form.Qualitative, Target: target, Standard: standard}
	}
	rate := form.Indicator{Type: "=", Target: "100", Unit: "%", Standard: "时限内办结率100%得5分，每超时1件扣0.5分"}
	for _, c := range []struct {
		ind          form.Indicator
		actual, want string
	}{
		{form.Indicator{Type: ">", Target: "10", Unit: "个", Standard: "达到计划值得5分，否则不得分。"}, "9", "11个=5"},
		{form.Indicator{Type: "<", Target: "10", Unit: "件", Standard: "低于10件得5分，10-20件得3分，20件以上不得分"}, "25件", "20件=3 9件=5"},
		{form.Indicator{Type: "≤", Target: "5", Unit: "个工作日", Standard: "不超过5个工作日得5分，每超过1个工作日扣1分，扣完为止"}, "7", "6个工作日=4 5个工作日=5"},
		{form.Indicator{Type: "≥", Target: "5", Unit: "亿元", Standard: "5亿元以上得10分，3亿元（含）至5亿元得6分，3亿元以下不得分"}, "29000万元", "3亿元=6 5亿元=10"},
		{form.Indicator{Type: "≥", Target: "10", Unit: "万人次", Standard: "计3分，每超1万人次加计1分，加分不超过2分。"}, "10.5", "11万人次=4 12万人次=5"},
		{rate, "2件", "1件=4.5 0件=5"},
		{form.Indicator{Type: "≥", Target: "5", Unit: "个", Standard: "达到计划值得5分，未完成不得分。"}, "未完成", "5个=5"},
		{words("无事故", "每发生一起扣2分，扣完为止，满分6分"), "发生2起", "发生1起=4 发生0起=6"},
		{words("完整", "资料完整得3分，每缺一份扣0.5分，扣完为止"), "缺2份", "缺1份=2.5 缺0份=3"},
		{words("2026年6月30日前", "6月30日前完成得5分，9月30日前完成得3分，未完成不得分。"), "2026-12-01", "2026年9月30日=3 2026年6月30日=5"},
		{words("2026年11月30日前", "按时完成得4分，每逾期1个工作日扣2分，扣完为止。"), "晚3个工作日", "晚1个工作日=2 按时完成=4"},
		{words("第1名", "第1名得10分，第2-3名得8分，其他得5分"), "第五名", "第3名=8 第1名=10"},
		{words("前列", "倒数第一不得分，倒数第二得2分，其他得5分"), "倒数第1名", "倒数第2名=2 倒数第3名=5"},
		{words("规范", "①制度健全得3分；②执行到位得2分；③成效明显得5分。"), "2", "2,3=7 全部=10"},
		{words("规范", "满分10分。1.账务处理不规范扣2分；2.原始凭证不完整扣1分；3.超范围支出扣5分。"), "1,3", "1=8 无=10"},
		{words("不发生", "发生重大安全事故每起扣5分，发生一般安全事故每起扣2分，扣完10分为止。"), "1:1起；2:1起", "1:0起；2:1起=8 1:0起；2:0起=10"},
		{words("", "①计划完成率≥95%（2分）；②验收合格率≥98%（3分）"), "①：96%；②：90%", "①：96%；②：98%=5"},
		{words("效果明显", "效果明显得15分，效果一般得8分，本年无任务得15分，否则不得分。"), "没有效果", "效果一般=8 效果明显=15"},
		{words("效果明显", "效果明显得15分，效果一般得8分，否则不得分。"), "效果明显", ""},
		{words("落实到位", "落实到位的得6分；落实不力的酌情扣分。"), "落实不力", ""},
	} {
		if got := climbsText(c.ind, c.actual); got != c.want {
			t.Errorf("%s: from %s: %s, want %s", c.ind.Standard, c.actual, got, c.want)
		}
	}
}

// FuzzActual holds that no text breaks a trial, in the rows of the real form or
// in a row of a list.
func FuzzActual(f *testing.F) {
	real := realForm(f)
	real.Indicators = append(real.Indicators,
		form.Indicator{Level1: form.Output, Type: form.Qualitative, Target: "规范", Standard: "①制度健全得3分；②执行到位得2分；③成效明显得5分。"},
		form.Indicator{Level1: form.Output, Type: form.Qualitative, Target: "无", Standard: "发生重大安全事故每起扣5分，发生一般安全事故每起扣2分，扣完10分为止。"},
		form.Indicator{Level1: form.Output, Type: form.Qualitative, Target: "第1名", Standard: "第一名得10分，第二名得9分，第三名得8分，以此类推。"},
	)
	for _, s := range []string{"92", "94.5%", "晚15天", "2027年1月20日", "1:2起；2:9999999999999999999999起", "第99999名", "1,3", "无", "全部", "发生2起", "超支12%", "缺1项", "1/3", "①③", "晚99999999个月", "-0", "\x00", "99999999999999999999999999999999"} {
		f.Add(s, "93.5%")
	}
	f.Fuzz(func(t *testing.T, actual, execution string) {
		actuals := make([]string, len(real.Indicators))
		for i := range actuals {
			actuals[i] = actual
		}
		o := Options{Execution: execution}
		checkSums(t, Compute(real, actuals, o))
		checkWays(t, real, actuals, num.Int(50), o)
	})
}
