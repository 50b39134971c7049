package scoring

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"
)

// FuzzParse: no text panics or hangs, what parses prints back to the same rule,
// and no actual of any kind panics.
func FuzzParse(f *testing.F) {
	for _, c := range readCorpus(f) {
		f.Add(c.sentence)
	}
	f.Add("((((((((得10分")
	f.Add("得分=1/0")
	f.Fuzz(func(t *testing.T, s string) {
		r, err := Parse(s)
		if err != nil {
			return
		}
		printed := r.String()
		again, err := Parse(printed)
		if err != nil {
			t.Fatalf("%q prints %q, which does not parse", s, printed)
		}
		if !again.Equal(r) {
			t.Fatalf("%q prints %q, which reads otherwise:\n%s\n%s", s, printed, dump(r), dump(again))
		}
		if twice := again.String(); twice != printed {
			t.Fatalf("%q prints %q, which prints %q", s, printed, twice)
		}
		for _, row := range []Row{{}, {Type: "≥", Target: "98", Unit: "个"}, {Type: "≤", Target: "0", Unit: "%"}, {Type: "定性", Target: "2026年12月31日前"}} {
			Check(r, row)
			for _, a := range []string{"92", "-3", "95%", "晚15天", "2027-01-09", "效果明显", "缺1项", "1,3", "1:2次", "第2名"} {
				sound(t, r, row, a)
			}
		}
	})
}

// sound fails where a score breaks what must always hold.
func sound(t testing.TB, r Rule, row Row, actual string) {
	t.Helper()
	a, err := ParseActual(actual, r, row)
	if err != nil {
		return
	}
	s := r.Score(row, a)
	switch {
	case !s.Known && s.Why.Code == WhyNone:
		t.Fatalf("%q %+v %s: no score and no reason", r.Text, row, actual)
	case s.Known && s.Low.Cmp(s.High) > 0:
		t.Fatalf("%q %+v %s: %s above %s", r.Text, row, actual, s.Low, s.High)
	case s.Known && s.Low.Sign() < 0 && !strings.Contains(r.String(), "倒扣"):
		t.Fatalf("%q %+v %s: below 0", r.Text, row, actual)
	case s.Known && s.HasFull && s.High.Cmp(s.Full) > 0 && !r.bonuses():
		t.Fatalf("%q %+v %s: %s above full marks %s", r.Text, row, actual, s.High, s.Full)
	}
}

// TestBadInput: a clear answer, never a number out of thin air.
func TestBadInput(t *testing.T) {
	for _, s := range []string{"", "   ", "\n\n", "。。。", strings.Repeat("得10分", 100_000)} {
		if r, err := Parse(s); err == nil {
			t.Errorf("Parse of %d runes gave %s", len([]rune(s)), dump(r))
		}
	}
	start := time.Now()
	for _, unit := range []string{"完成率≥90%得10分，", "(", "每", "优秀、", "第", "80%-", "①", "不", "得分=(", "1:"} {
		if _, err := Parse(strings.Repeat(unit, 10_000/len([]rune(unit)))); err != nil {
			continue
		}
	}
	if d := time.Since(start); d > 10*time.Second {
		t.Errorf("long sentences took %v", d)
	}
	cases := []struct {
		rule   string
		row    Row
		actual string
	}{
		{"得分=实际值/计划值×10分", Row{Type: "≥", Target: "0", Unit: "个"}, "5"},
		{"按比例得分，满分10分", Row{Type: "≥", Target: "-5", Unit: "万元"}, "5"},
		{"2026年12月31日前完成得10分，每推迟10天扣1分", Row{Type: "定性", Target: "2026年12月31日前"}, "2027-02-30"},
		{"完成80%以上得8分，完成60%以上得5分", Row{Type: "≥", Target: "0", Unit: "个"}, "3"},
	}
	for _, c := range cases {
		got, _, why, _ := answer(mustParse(t, c.rule), c.row, c.actual)
		if got != "none" || why == "" {
			t.Errorf("%s, %+v, %s: %s", c.rule, c.row, c.actual, got)
		}
	}
}

func mustParse(t testing.TB, s string) Rule {
	t.Helper()
	r, err := Parse(s)
	if err != nil {
		t.Fatalf("%s: %v", s, err)
	}
	return r
}

// benched is a sentence in its row, with an actual.
type benched struct {
	name, sentence, actual string
	row                    Row
}

// read parses the sentence and scores its actual.
func (c benched) read(b *testing.B) {
	r, err := Parse(c.sentence)
	if err != nil {
		b.Fatal(err)
	}
	a, err := ParseActual(c.actual, r, c.row)
	if err != nil || !r.Score(c.row, a).Known {
		b.Fatal("no score")
	}
}

// BenchmarkParseAndScore reads sentences of the real form and scores one actual of
// each: the kinds by themselves, and all rows of the form in turn, which is what a
// typical sentence takes.
func BenchmarkParseAndScore(b *testing.B) {
	for _, c := range []benched{
		{"proportion", "达到计划值得满分2分，否则按实际值/计划值*指标分值计分。", "92", Row{Type: "≥", Target: "98", Unit: "个"}},
		{"deadline", "按计划计划在2026年12月31日前完成得10分，每推迟10天扣1分，扣完为止。", "2027-01-10", Row{Type: "定性", Target: "2026年12月31日前"}},
		{"grades", "效果明显得15分，效果一般得8分，否则不得分。", "效果一般", Row{Type: "定性", Target: "效果明显"}},
		{"tiers", "满意度大于等于95%的得10分，满意度小于95%且大于等于80%的得8分，满意度小于80%且大于等于60%的得5分，满意度小于60%不得分。", "94", Row{Type: "≥", Target: "95", Unit: "%"}},
		{"steps", "整体支出控制在预算范围内，得20分，每超出10%，扣2分，扣完为止", "461.692", Row{Type: "≤", Target: "419.72", Unit: "万元"}},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.read(b)
			}
		})
	}
	rows := formRows(b)
	b.Run("form", func(b *testing.B) {
		b.ReportAllocs()
		for n := 0; b.Loop(); n++ {
			rows[n%len(rows)].read(b)
		}
	})
}

// formRows are the rows of the real form, each at its target.
func formRows(t testing.TB) []benched {
	data, err := os.ReadFile("../testdata/real.json")
	if err != nil {
		t.Fatal(err)
	}
	var form struct {
		Indicators []struct{ Type, Target, Unit, Level3, Standard string }
	}
	if err := json.Unmarshal(data, &form); err != nil {
		t.Fatal(err)
	}
	var rows []benched
	for _, i := range form.Indicators {
		rows = append(rows, benched{i.Level3, i.Standard, i.Target, Row{Type: i.Type, Target: i.Target, Unit: i.Unit}})
	}
	return rows
}
