package dialog_test

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
	"jixiaobot/validate/form"

	"pgregory.net/rapid"
)

// realForm is the form all of this comes from.
func realForm(t testing.TB) form.Form {
	data, err := os.ReadFile("testdata/real.json")
	if err != nil {
		t.Fatal(err)
	}
	var f form.Form
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	return f
}

// TestRealFormIsFilled plays the transcript of the real form and compares every
// cell.
func TestRealFormIsFilled(t *testing.T) {
	script, err := os.ReadFile("testdata/real.txt")
	if err != nil {
		t.Fatal(err)
	}
	p := &player{t: t}
	asked := map[string]int{}
	for _, line := range strings.Split(string(script), "\n") {
		if strings.HasPrefix(line, "> ") || strings.HasPrefix(line, "= ") {
			p.turn(line)
			asked[question(p.last)]++
		}
	}
	if want := realForm(t); !p.state.Form.Equal(want) {
		t.Errorf("the form is\n%+v\nwant\n%+v", p.state.Form, want)
	}
	for q, n := range asked {
		if q != "" && n > 1 {
			t.Errorf("asked %d times: %s", n, q)
		}
	}
}

// sameWords reports whether two forms agree but for the full stop that ends a
// 指标解释: in a quick row it ends the clause.
func sameWords(a, b form.Form) bool {
	for _, f := range []*form.Form{&a, &b} {
		*f = f.Clone()
		for i := range f.Indicators {
			f.Indicators[i].Definition = strings.TrimSuffix(f.Indicators[i].Definition, "。")
		}
	}
	return a.Equal(b)
}

// question is the first line with 【】 of some messages.
func question(ms []say.Message) string {
	for _, m := range ms {
		for _, line := range strings.Split(m.Text, "\n") {
			if strings.Contains(line, "【") {
				return line
			}
		}
	}
	return ""
}

// texts is what a hostile or hasty person may type.
func texts() *rapid.Generator[string] {
	usual := rapid.SampledFrom([]string{
		"产出指标", "成本指标", "满意度", "数量指标", "时效指标", "≥", "定性", "98", "≥98个", "5万件", "效果明显", "2026", "县教育局",
		"达到计划值得满分2分，否则按实际值/计划值*指标分值计分。", "跳过", "上一步", "目录", "检查", "进度", "帮助", "导出", "撤销", "重来",
		"是", "否", "返回", "第1行", "第2行指标值", "复制第1行", "删除第1行", "把第2行移到第1行", "在第1行前插入", "加一行", "指标填完了",
		"清空", "同上一行", "保留", "不填", "1", "2", "3", "9", "22", "", " ", "下一页", "上一页", "退出", "复制", "上移", "下移", "删除",
		"13800000000", "今天", "2月30日", "【年度】", "试算", "看结果", "明细", "试算表", "清空试算", "怎样提分", "怎么评上优", "第1行90", "预算执行率95%", "晚3天", "预览", "看图", "第1行看图", "第99999行", "第0行", "移动第1行到第9行", "完成", "没有了", "/forget", "全部删除",
	})
	return rapid.OneOf(usual, usual, usual, rapid.String(), rapid.StringN(1, 3000, -1))
}

// inputs is anything that can happen, buttons of the last messages included.
func inputs(last []say.Message) *rapid.Generator[dialog.Input] {
	var presses []dialog.Press
	for _, m := range last {
		for _, row := range m.Choices {
			for _, c := range row {
				presses = append(presses, c.Press)
			}
		}
	}
	gens := []*rapid.Generator[dialog.Input]{
		rapid.Custom(func(t *rapid.T) dialog.Input {
			return dialog.Text{Text: texts().Draw(t, "text"), ID: rapid.Int64Range(0, 40).Draw(t, "id")}
		}),
		rapid.Custom(func(t *rapid.T) dialog.Input {
			return dialog.Edited{Text: texts().Draw(t, "text"), ID: rapid.Int64Range(0, 40).Draw(t, "id")}
		}),
		rapid.Custom(func(t *rapid.T) dialog.Input { return dialog.Press{Data: rapid.String().Draw(t, "data")} }),
		rapid.Custom(func(t *rapid.T) dialog.Input {
			n := rapid.IntRange(0, 3).Draw(t, "rows")
			up := dialog.Upload{Name: "a.xlsx", Form: form.Form{Department: "县医院", Indicators: make([]form.Indicator, n)}}
			if rapid.Bool().Draw(t, "trial") {
				up.Actuals = []dialog.NamedActual{{Row: 1, Level3: texts().Draw(t, "name"), Actual: texts().Draw(t, "actual")}}
			}
			return up
		}),
		rapid.SampledFrom([]dialog.Input{dialog.Start, dialog.Forget, dialog.Unreadable{Name: "a.doc", Why: dialog.FileLegacy}}),
	}
	if len(presses) > 0 {
		gens = append(gens, rapid.Custom(func(t *rapid.T) dialog.Input { return rapid.SampledFrom(presses).Draw(t, "press") }))
	}
	return rapid.OneOf(gens...)
}

// TestStepHolds plays random conversations: no panic, the given state untouched,
// never silent, one question at most, the state storable and bounded.
func TestStepHolds(t *testing.T) { rapid.Check(t, conversation) }

func FuzzStep(f *testing.F) { f.Fuzz(rapid.MakeFuzz(conversation)) }

func conversation(t *rapid.T) {
	var s dialog.State
	var last []say.Message
	for i := range rapid.IntRange(1, 60).Draw(t, "turns") {
		in := inputs(last).Draw(t, "input")
		before := encoded(t, s)
		next, effects := dialog.Step(s, in, noon)
		if !bytes.Equal(before, encoded(t, s)) {
			t.Fatalf("turn %d changed the state it was given", i)
		}
		last = say.Turn(next, effects)
		checkMessages(t, next, last)
		s = reopened(t, next)
	}
}

func encoded(t *rapid.T, s dialog.State) []byte {
	data, err := s.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// reopened is the state as it comes back from a store.
func reopened(t *rapid.T, s dialog.State) dialog.State {
	data := encoded(t, s)
	if len(data) > 2<<20 {
		t.Fatalf("the state has grown to %d bytes", len(data))
	}
	if s.Stage == "" {
		return s
	}
	again, err := dialog.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(data, encoded(t, again)) {
		t.Fatalf("the state is not what was stored:\n%s\n%s", data, encoded(t, again))
	}
	return again
}

func checkMessages(t *rapid.T, s dialog.State, ms []say.Message) {
	if len(ms) == 0 {
		t.Fatal("silent")
	}
	brackets := 0
	for _, m := range ms {
		if strings.TrimSpace(m.Text) == "" {
			t.Fatal("an empty message")
		}
		brackets += strings.Count(m.Text, "【")
		for _, row := range m.Choices {
			for _, c := range row {
				if len(c.Press.Data) > 64 || c.Label == "" {
					t.Fatalf("button %q carries %d bytes", c.Label, len(c.Press.Data))
				}
			}
		}
	}
	asking := 0
	if (s.Stage == dialog.Asking || asksActual(s)) && !ms[len(ms)-1].Leave {
		asking = 1
	}
	if brackets != asking {
		t.Fatalf("%d questions in %+v, want %d", brackets, ms, asking)
	}
}

// asksActual reports whether the trial has a question open.
func asksActual(s dialog.State) bool {
	there := slices.ContainsFunc(s.Rows, func(r dialog.Row) bool { return r.Key == s.Trial.At })
	return s.Stage == dialog.Trying && (there || s.Trial.At < 0)
}

// TestEveryButtonCanBeTyped presses each button and types its words: the form
// and the next screen are the same.
func TestEveryButtonCanBeTyped(t *testing.T) {
	for _, file := range []string{"testdata/real.txt", "testdata/walk.txt", "testdata/wrong.txt", "testdata/trial.txt", "testdata/picture.txt"} {
		script, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		p := &player{t: t}
		for _, line := range strings.Split(string(script), "\n") {
			if strings.HasPrefix(line, "> ") || strings.HasPrefix(line, "= ") {
				p.turn(line)
				sameByTyping(t, p)
			}
		}
	}
}

func sameByTyping(t *testing.T, p *player) {
	n := 0
	m := p.last[len(p.last)-1]
	for _, row := range m.Choices {
		for _, c := range row {
			n++
			pressed, _ := dialog.Step(p.state, c.Press, noon)
			typed, _ := dialog.Step(p.state, dialog.Text{Text: c.Label}, noon)
			if a, b := mustEncode(t, pressed), mustEncode(t, typed); a != b {
				t.Errorf("after %q: pressing %q gives\n%s\ntyping it\n%s", m.Text, c.Label, a, b)
			}
			if !m.Numbered {
				continue
			}
			picked, _ := dialog.Step(p.state, dialog.Text{Text: itoa(n)}, noon)
			if a, b := mustEncode(t, pressed), mustEncode(t, picked); a != b {
				t.Errorf("after %q: pressing %q gives\n%s\ntyping %d\n%s", m.Text, c.Label, a, n, b)
			}
		}
	}
}

func itoa(n int) string {
	data, _ := json.Marshal(n)
	return string(data)
}

func mustEncode(t *testing.T, s dialog.State) string {
	data, err := s.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// BenchmarkTurn is one answer in the middle of the real form, from the decoded
// state to the words that are sent.
func BenchmarkTurn(b *testing.B) {
	s := middle(b)
	b.ReportAllocs()
	for b.Loop() {
		next, effects := dialog.Step(s, dialog.Text{Text: "98", ID: 7}, noon)
		if len(say.Turn(next, effects)) == 0 {
			b.Fatal("silent")
		}
	}
}

// middle is a conversation with eleven rows filled, asked for the target of the
// twelfth.
func middle(t testing.TB) dialog.State {
	f := realForm(t)
	f.Indicators = f.Indicators[:12]
	f.Indicators[11] = form.Indicator{Level1: form.Output, Level2: "数量指标", Level3: "窗口数", Type: form.AtLeast}
	s, _ := dialog.Step(dialog.State{}, dialog.Upload{Name: "a.xlsx", Form: f}, noon)
	s, _ = dialog.Step(s, dialog.Text{Text: "第12行指标值"}, noon)
	if s.At != (form.Ref{Row: 12, Field: form.Target}) {
		t.Fatalf("asked %v", s.At)
	}
	return s
}

// TestFewMessages counts what the clerk sends for the whole real form: pasted,
// row by row in quick rows, and answer by answer.
func TestFewMessages(t *testing.T) {
	want := realForm(t)
	for _, c := range []struct {
		file string
		most int
	}{{"testdata/paste.txt", 5}, {"testdata/quick.txt", 45}, {"testdata/real.txt", 120}} {
		script, err := os.ReadFile(c.file)
		if err != nil {
			t.Fatal(err)
		}
		p := &player{t: t}
		sent := 0
		var got *form.Form
		for _, line := range strings.Split(string(script), "\n") {
			if got != nil || !strings.HasPrefix(line, "> ") && !strings.HasPrefix(line, "= ") {
				continue
			}
			p.turn(line)
			if line[0] == '>' {
				sent++
			}
			for _, m := range p.last {
				if m.Attach != nil && !m.Attach.Draft {
					got = &m.Attach.Form
				}
			}
		}
		switch {
		case got == nil:
			t.Errorf("%s: nothing was delivered", c.file)
		case !sameWords(*got, want):
			t.Errorf("%s: delivered\n%+v\nwant\n%+v", c.file, *got, want)
		case sent > c.most:
			t.Errorf("%s: %d messages, want at most %d", c.file, sent, c.most)
		}
		t.Logf("%s: %d messages from the clerk", c.file, sent)
	}
}
