package dialog_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
	"jixiaobot/validate/form"

	"pgregory.net/rapid"
)

// inTrial is a conversation about a form that is in its trial.
func inTrial(f form.Form) dialog.State {
	s, _ := dialog.Step(dialog.State{}, dialog.Upload{Name: "a.xlsx", Form: f}, noon)
	s, _ = dialog.Step(s, dialog.Text{Text: "试算"}, noon)
	return s
}

// TestTrialLeavesTheForm: whatever is said in the trial, the target form stays as
// it is, and so does what the clerk is asked after it.
func TestTrialLeavesTheForm(t *testing.T) {
	f := realForm(t)
	figures := []string{
		"98", "5.6万", "5.6万件", "3次", "94%", "103%", "0.9", "abc", "", "无", "全部", "效果一般", "一塌糊涂", "晚20天", "2027年1月5日", "2月30日", "超支12%",
		"窗口98，办件5.6万，满意度94%", "窗口数改成95", "第3行4次", "第99行5", "预算执行率95%", "预算执行率120%", "跳过", "上一步", "看结果", "明细", "下一页",
		"怎样提分", "怎样才能到85分", "怎么评上优", "如果满意度96%呢", "试算", "继续试算", "清空试算", "试算表", "看图", "预览", "返回", "1", "2",
	}
	rapid.Check(t, func(t *rapid.T) {
		s := inTrial(f)
		for range rapid.IntRange(1, 12).Draw(t, "turns") {
			said := rapid.OneOf(rapid.SampledFrom(figures), rapid.String()).Draw(t, "said")
			if s.Stage != dialog.Trying {
				said = "试算"
			}
			next, effects := dialog.Step(s, dialog.Text{Text: said}, noon)
			checkMessages(t, next, say.Turn(next, effects))
			if !next.Form.Equal(f) {
				t.Fatalf("%q changed the form", said)
			}
			if next.At != s.At {
				t.Fatalf("%q moved the question to %v", said, next.At)
			}
			s = reopened(t, next)
		}
	})
}

// TestTrialFromFile: actuals of a file go to the rows of their names; a name that
// is not there, or is there twice, is asked back.
func TestTrialFromFile(t *testing.T) {
	f := realForm(t)
	f.Indicators[4].Level3 = f.Indicators[3].Level3
	s, _ := dialog.Step(dialog.State{}, dialog.Upload{Name: "a.xlsx", Form: f}, noon)
	up := dialog.Upload{Name: "试算.xlsx", Form: form.Form{Department: "别的单位"}, Execution: "93%", Actuals: []dialog.NamedActual{
		{Row: 1, Level3: "设置政务服务窗口数", Actual: "92"},
		{Row: 7, Level3: "群众满意度", Actual: "94%"},
		{Row: 5, Level3: f.Indicators[3].Level3, Actual: "100"},
		{Row: 9, Level3: f.Indicators[3].Level3, Actual: "50"},
		{Row: 6, Level3: "没有这个指标", Actual: "7"},
		{Row: 2, Level3: "办理业务数", Actual: "很多"},
	}}
	s, effects := dialog.Step(s, up, noon)
	if !s.Form.Equal(f) || s.Stage != dialog.Trying || s.Trial.Execution != "93%" {
		t.Fatalf("stage %q, execution %q, form changed: %v", s.Stage, s.Trial.Execution, !s.Form.Equal(f))
	}
	want := map[int]string{1: "92", 11: "94%", 5: "100"}
	for i, r := range s.Rows {
		if r.Actual != want[i+1] {
			t.Errorf("row %d has %q, want %q", i+1, r.Actual, want[i+1])
		}
	}
	text := say.Turn(s, effects)[0].Text
	for _, w := range []string{"读到3行实际值", "没有这个指标", "很多"} {
		if !strings.Contains(text, w) {
			t.Errorf("%q is not in\n%s", w, text)
		}
	}
}

// TestTrialFileFirst: a file with actuals brings form and trial to a draft that
// has no rows yet.
func TestTrialFileFirst(t *testing.T) {
	f := realForm(t)
	up := dialog.Upload{Name: "a.xlsx", Form: f, Actuals: []dialog.NamedActual{{Row: 1, Level3: f.Indicators[0].Level3, Actual: "92"}}}
	s, _ := dialog.Step(dialog.State{}, up, noon)
	if !s.Form.Equal(f) || s.Rows[0].Actual != "92" || s.Stage != dialog.Trying {
		t.Errorf("stage %q, actual %q", s.Stage, s.Rows[0].Actual)
	}
}

// TestTrialEdited: an edited message corrects the figure it gave.
func TestTrialEdited(t *testing.T) {
	s := inTrial(realForm(t))
	s, _ = dialog.Step(s, dialog.Text{Text: "92", ID: 5}, noon)
	s, _ = dialog.Step(s, dialog.Text{Text: "5万", ID: 6}, noon)
	s, _ = dialog.Step(s, dialog.Edited{Text: "95", ID: 5}, noon)
	if s.Rows[0].Actual != "95" || s.Rows[1].Actual != "5万" || s.Trial.At != s.Rows[2].Key {
		t.Errorf("rows %+v, asked %d", s.Rows[:3], s.Trial.At)
	}
}

// BenchmarkTrial is one actual of a trial of 500 rows, from the decoded state to
// the words that are sent, with every total anew.
func BenchmarkTrial(b *testing.B) {
	f := realForm(b)
	rows := f.Indicators
	f.Indicators = nil
	for i := range 500 {
		ind := rows[i%len(rows)]
		ind.Level3 = fmt.Sprintf("%s%d", ind.Level3, i)
		f.Indicators = append(f.Indicators, ind)
	}
	s := inTrial(f)
	var all bytes.Buffer
	for i, ind := range f.Indicators {
		if ind.Unit != "" {
			fmt.Fprintf(&all, "第%d行%s，", i+1, ind.Target)
		}
	}
	s, _ = dialog.Step(s, dialog.Text{Text: all.String()}, noon)
	b.ReportAllocs()
	for b.Loop() {
		next, effects := dialog.Step(s, dialog.Text{Text: "第1行92"}, noon)
		if len(say.Turn(next, effects)) == 0 || next.Rows[0].Actual != "92" {
			b.Fatal("not taken")
		}
	}
}
