package scoring

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"jixiaobot/validate/num"
)

// monotone are sentences in which more of the indicator is never worse, for a ≥
// row of 100; the second list is the same for ≤.
func monotone() (up, down []string) {
	up = []string{
		"达到计划值得满分10分，否则按实际值/计划值*指标分值计分。",
		"完成率大于等于100%得10分，小于100%且大于等于80%得8分，小于80%且大于等于60%得5分，小于60%不得分。",
		"达到目标值得10分，每少5个扣1分，扣完为止。",
		"达到目标值得10分，每低10%扣2分，扣完为止；完成率低于50%不得分。",
		"完成率小于60%不得分；大于等于60%的，得分=（实际完成率-60%）/（1-60%）×10分。",
		"全部完成得10分,完成80%以上得8分,完成60%以上得5分,60%以下不得分",
	}
	down = []string{
		"控制在预算内得10分，每超出10%扣1分，扣完为止。",
		"控制在目标值以内得10分，超出10%以内得8分，超出10%以上不得分。",
		"不超过目标值得10分，超支的按比例得分。",
	}
	return up, down
}

func TestMoreIsNeverWorse(t *testing.T) {
	up, down := monotone()
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.IntRange(0, 300).Draw(t, "a")
		b := rapid.IntRange(a, 300).Draw(t, "b")
		s := rapid.SampledFrom(up).Draw(t, "up")
		x, y := scoreOf(t, s, "≥", a), scoreOf(t, s, "≥", b)
		if x.Cmp(y) > 0 {
			t.Fatalf("%s: %d gives %s, %d gives %s", s, a, x, b, y)
		}
		s = rapid.SampledFrom(down).Draw(t, "down")
		if x, y := scoreOf(t, s, "≤", a), scoreOf(t, s, "≤", b); x.Cmp(y) < 0 {
			t.Fatalf("%s: %d gives %s, %d gives %s", s, a, x, b, y)
		}
	})
}

func scoreOf(t *rapid.T, sentence, sign string, v int) num.Num {
	r, err := Parse(sentence)
	if err != nil {
		t.Fatal(err)
	}
	row := Row{Type: sign, Target: "100", Unit: "个"}
	a, err := ParseActual(fmt.Sprint(v), r, row)
	if err != nil {
		t.Fatal(err)
	}
	s := r.Score(row, a)
	if !s.Known || !s.Low.Equal(s.High) {
		t.Fatalf("%s, %d: no score: %s", sentence, v, s.Why.Code)
	}
	return s.Low
}

// TestSpelling: full-width characters, blanks and synonyms change no answer.
func TestSpelling(t *testing.T) {
	corpus := readCorpus(t)
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom(corpus).Draw(t, "chunk")
		s := respell(t, c.sentence)
		r, err := Parse(c.sentence)
		q, err2 := Parse(s)
		if (err == nil) != (err2 == nil) {
			t.Fatalf("%s and %s are not both read", c.sentence, s)
		}
		if err != nil {
			return
		}
		for _, k := range c.cases {
			x, xo, _, _ := answer(r, c.row, k.actual)
			y, yo, _, _ := answer(q, c.row, k.actual)
			if x != y || xo != yo {
				t.Fatalf("%s gives %s (%s), %s gives %s (%s) for %s", c.sentence, x, xo, s, y, yo, k.actual)
			}
		}
	})
}

// respell writes signs and digits full-width and puts blanks between words. A comma
// inside a number stays: full-width it would be a stop.
func respell(t *rapid.T, s string) string {
	var b strings.Builder
	quoted := strings.ContainsAny(s, "“”《〔")
	rs := []rune(s)
	for i, c := range rs {
		inside := c == ',' && i > 0 && i+1 < len(rs) && isDigit(rs[i-1]) && isDigit(rs[i+1])
		switch how := rapid.IntRange(0, 3).Draw(t, "how"); {
		case how == 1 && !inside && strings.ContainsRune("0123456789%()-*/=<>:;,.", c) && c != '.':
			b.WriteRune(c - '!' + '！')
		case how == 2 && unicode.Is(unicode.Han, c) && !quoted:
			b.WriteRune(c)
			b.WriteRune(' ')
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// TestUsuals: every usual standard parses without a word unread, checks clean
// and scores fully in its row.
func TestUsuals(t *testing.T) {
	rows := []Row{
		{Type: "≥", Target: "98", Unit: "个"},
		{Type: "≥", Target: "95", Unit: "%", Level3: "群众满意度"},
		{Type: "=", Target: "100", Unit: "%"},
		{Type: "≤", Target: "419.72", Unit: "万元"},
		{Type: "<", Target: "30", Unit: "分钟"},
		{Type: "=", Target: "0", Unit: "起"},
		{Type: "定性", Target: "2026年12月31日前"},
		{Type: "定性", Target: "效果明显"},
	}
	for _, row := range rows {
		kinds := Usuals(row)
		if len(kinds) == 0 {
			t.Errorf("%+v: no usual standard", row)
		}
		for _, k := range kinds {
			text, _ := Compose(k, row, num.Int(10))
			t.Log(row.Type, row.Target, row.Unit, text)
			r := mustParse(t, text)
			actual := row.Target
			switch {
			case k == PerEvent && row.Type == "定性":
				actual = "0"
			case row.Type == "定性" && strings.Contains(row.Target, "日"):
				actual = "2026-12-31"
			case row.Type == "<":
				actual = "29"
			}
			if got, _, why, _ := answer(r, row, actual); got != "10" {
				t.Errorf("%s, %+v, %s: %s %s", text, row, actual, got, why)
			}
		}
	}
}

func TestSystem(t *testing.T) {
	for _, c := range []struct{ sign, target, actual, want string }{
		{"≥", "95", "94", "9.89"},
		{"≥", "95", "97", "10"},
		{"=", "0", "0", "10"},
		{"=", "0", "1", "0"},
		{"≤", "100", "100", "10"},
		{"≤", "100", "150", "5"},
		{"≤", "100", "250", "0"},
		{"<", "100", "90", "10"},
	} {
		row := Row{Type: c.sign, Target: c.target, Unit: "个"}
		a, err := ParseActual(c.actual, Rule{}, row)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := System(row, num.Int(10), a); !ok || got.String() != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
	if _, ok := System(Row{Type: "定性", Target: "效果明显"}, num.Int(10), Actual{}); ok {
		t.Error("the system has a figure for 定性")
	}
}
