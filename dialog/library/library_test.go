package library

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// TestSuggestions holds every suggestion against what the 说明 asks of a row.
func TestSuggestions(t *testing.T) {
	names := map[string]bool{}
	definitions := map[string]bool{}
	for _, s := range every() {
		t.Run(s.Name, func(t *testing.T) {
			checkWords(t, s)
			checkMeasure(t, s)
			for _, target := range samples(s) {
				checkRow(t, s, target)
			}
			if names[s.Name] || definitions[s.Definition] {
				t.Error("name or definition stands twice")
			}
			names[s.Name], definitions[s.Definition] = true, true
		})
	}
}

func checkWords(t *testing.T, s Suggestion) {
	t.Helper()
	if form.Level1Of(s.Level2) == "" {
		t.Errorf("no such 二级指标: %s", s.Level2)
	}
	if n := utf8.RuneCountInString(s.Name); n == 0 || n > 15 {
		t.Errorf("name of %d characters", n)
	}
	body, ended := strings.CutSuffix(s.Definition, "。")
	if !ended || strings.ContainsAny(body, "。；") || utf8.RuneCountInString(body) > 40 {
		t.Errorf("not one short sentence: %s", s.Definition)
	}
	if strings.Contains(s.Definition, s.Name) {
		t.Errorf("the definition repeats the name: %s", s.Definition)
	}
	for _, text := range []string{s.Name, s.Unit, s.Definition, s.Target} {
		if strings.ContainsFunc(text, unicode.IsDigit) {
			t.Errorf("a number that the clerk did not give: %s", text)
		}
	}
	for _, kind := range s.Units {
		if !slices.ContainsFunc(kindWords(), func(k kindWord) bool { return k.kind == kind }) {
			t.Errorf("no words tell the kind %s", kind)
		}
	}
}

func checkMeasure(t *testing.T, s Suggestion) {
	t.Helper()
	if !slices.Contains(form.Types(), s.Type) {
		t.Errorf("no such 指标类型: %s", s.Type)
	}
	if qualitative := s.Type == form.Qualitative; qualitative != (s.Unit == "") {
		t.Errorf("%s with unit %q", s.Type, s.Unit)
	}
	if graded := s.Usual == byEffect; graded != (s.Target != "") {
		t.Errorf("%s with target %q", s.Usual, s.Target)
	}
	if rate := strings.HasSuffix(s.Name, "率") || strings.HasSuffix(s.Name, "满意度"); rate != (s.Unit == "%") {
		t.Errorf("unit %q for this name", s.Unit)
	}
	if less := form.Level1Of(s.Level2) == form.Cost; less && s.Type != form.AtMost && s.Usual != perEvent {
		t.Errorf("%s for a cost", s.Type)
	}
}

// checkRow makes the row that the clerk would get, with a sample 指标值 and ten
// points: its usual sentence fits, and nothing is wrong with it.
func checkRow(t *testing.T, s Suggestion, target string) {
	t.Helper()
	row := form.Indicator{
		Level1: form.Level1Of(s.Level2), Level2: s.Level2, Level3: s.Name,
		Type: s.Type, Target: target, Unit: s.Unit, Definition: s.Definition,
	}
	kind, ok := usualKinds()[s.Usual]
	if !ok {
		t.Fatalf("no such usual sentence: %s", s.Usual)
	}
	of := scoring.Row{Level3: row.Level3, Type: row.Type, Target: row.Target, Unit: row.Unit, Year: 2026}
	if row.Standard, ok = scoring.Compose(kind, of, num.Int(10)); !ok {
		t.Fatalf("%s does not fit %s%s%s", s.Usual, row.Type, row.Target, row.Unit)
	}
	for _, p := range validate.Form(form.Form{Year: "2026", Indicators: []form.Indicator{row}}, validate.Options{}) {
		if p.At.Row == 1 {
			t.Errorf("%s at %s: %s", p.Code, p.At.Field.Label(), p.Got)
		}
	}
}

// samples are 指标值 such as a clerk might give.
func samples(s Suggestion) []string {
	switch {
	case s.Target != "":
		return []string{s.Target}
	case s.Type == form.Qualitative:
		return []string{"2026年12月31日前", "2026年6月底前", "12月20日前完成"}
	case s.Usual == perEvent:
		return []string{"0"}
	case s.Unit == "%" && s.Type == form.Equal:
		return []string{"100"}
	case s.Unit == "%" && s.Type == form.AtLeast:
		return []string{"85", "95", "98.5"}
	case s.Unit == "%":
		return []string{"3", "4.5"}
	}
	return []string{"1", "3.5", "98", "419.72", "12000"}
}

func usualKinds() map[string]scoring.Usual {
	return map[string]scoring.Usual{
		share: scoring.ByShare, allOrNothing: scoring.AllOrNothing, tiers: scoring.InTiers, satisfied: scoring.Satisfaction,
		byEffect: scoring.ByEffect, perDelay: scoring.PerDelay, perOverrun: scoring.PerOverrun, perEvent: scoring.PerEvent,
	}
}

// TestEveryUnitIsHelped: any unit finds at least four suggestions under every
// 二级指标, and each kind of unit some of its own under most.
func TestEveryUnitIsHelped(t *testing.T) {
	for _, one := range form.Level1s() {
		for _, two := range form.Level2s(one) {
			if n := len(For(two, "县某某局", 99)); n < 4 {
				t.Errorf("%s: %d suggestions for any unit", two, n)
			}
		}
	}
	for _, k := range kindWords() {
		own := 0
		for _, s := range every() {
			if slices.Contains(s.Units, k.kind) {
				own++
			}
		}
		if k.kind != "" && own < 9 {
			t.Errorf("%s: %d suggestions of its own", k.kind, own)
		}
	}
}

func TestFor(t *testing.T) {
	for _, c := range []struct {
		level2, department string
		n                  int
		want               []string
	}{
		{"数量指标", "县教育局", 3, []string{"新增公办学位数", "资助困难学生人次", "完成重点工作任务数"}},
		{"数量指标", "", 2, []string{"完成重点工作任务数", "组织业务培训次数"}},
		{"社会效益指标", "县教育和体育局", 3, []string{"促进教育公平", "文化场馆服务人次", "保障单位正常运转"}},
		{"时效指标", "芷江镇人民政府财政所", 3, []string{"民生实事完成时间", "惠农补贴发放时间", "部门预算批复时间"}},
		{"时效指标", "县教育局", 0, nil},
		{"时效指标", "县教育局", -1, nil},
		{"产出指标", "县教育局", 9, nil},
		{"", "", 9, nil},
	} {
		var got []string
		for _, s := range For(c.level2, c.department, c.n) {
			got = append(got, s.Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s %s: %v, want %v", c.level2, c.department, got, c.want)
		}
	}
}

// TestForIsSteady: the same question has the same answer, and nobody can spoil
// it for the next.
func TestForIsSteady(t *testing.T) {
	first := For("质量指标", "县水利局", 99)
	want := slices.Clone(first)
	first[0] = Suggestion{}
	for range 20 {
		if got := For("质量指标", "县水利局", 99); !reflect.DeepEqual(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	}
}

func TestKindsOf(t *testing.T) {
	for department, want := range map[string][]string{
		"芷江侗族自治县政务服务中心":  {service},
		"县卫生健康局":         {health},
		"县交通运输局":         {traffic},
		"县公安局交通警察大队":     {police},
		"公安县教育局":         {education},
		"县农村公路养护中心":      {traffic},
		"县动物疾病预防控制中心":    {farming},
		"县环境卫生管理所":       {building},
		"市生态环境局芷江分局":     {ecology},
		"县人力资源和社会保障局":    {labour},
		"县住房和城乡建设局":      {building},
		"县文化旅游广电体育局":     {culture},
		"县市场监督管理局":       {market},
		"县应急管理局":         {emergency},
		"县司法局":           {justice},
		"县档案馆":           {archives},
		"县财政局":           {finance},
		"县农业农村局":         {farming},
		"县民政局":           {civil},
		"县水利局":           {water},
		"文化路街道办事处":       {township},
		"碧涌镇人民政府":        {township},
		"禾梨坳乡人民政府":       {township},
		"县教育局 教育局":       {education},
		"市人民政府":          nil,
		"市政务服务中心":        {service},
		"县社会养老保险中心":      {labour},
		"县动物卫生监督所":       {farming},
		"县工商业联合会":        nil,
		"县人民政协":          nil,
		"县人民政府办公室":       nil,
		"县委宣传部":          nil,
		"":               nil,
		"\xe6\x95教育\xff": {education},
	} {
		if got := kindsOf(department); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", department, got, want)
		}
	}
}
