package scoring_test

import (
	"slices"
	"testing"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

func turned(t *testing.T, sentence string) scoring.Rule {
	t.Helper()
	r, err := scoring.Parse(sentence)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestTurns(t *testing.T) {
	for _, test := range []struct {
		sentence, sign, target, unit string
		want                         []string
	}{
		{"满意度大于等于95%的得10分，满意度小于95%且大于等于80%的得8分，满意度小于80%不得分。", "≥", "95", "%", []string{"80", "95"}},
		{"整体支出控制在预算范围内，得20分，每超出10%，扣2分，扣完为止", "≤", "419.72", "万元", []string{"419.72", "461.692", "839.44"}},
		{"完成率≥100%得10分，90%≤完成率<100%得8分，其余不得分", "≥", "50", "个", []string{"45", "50"}},
		{"达到目标得5分，每少1个扣1分，扣完为止", "≥", "98", "个", []string{"93", "97", "98"}},
		{"年度完成投资5亿元以上得10分，3亿元（含）至5亿元得6分，3亿元以下不得分", "≥", "50000", "万元", []string{"30000", "50000"}},
		{"满意度≥95%得10分，每低1个百分点扣0.5分", "≥", "0.95", "", []string{"94", "85", "75"}},
	} {
		row := scoring.Row{Type: test.sign, Target: test.target, Unit: test.unit}
		turns := turned(t, test.sentence).Turns(row)
		for _, text := range test.want {
			n, err := num.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(turns, n.Equal) {
				t.Errorf("%s: no turn at %s", test.sentence, text)
			}
		}
		if len(turns) > 200 {
			t.Errorf("%s: %d turns", test.sentence, len(turns))
		}
	}
}

// TestAt: a number scores the same whether it is said or given, and one without
// a finite decimal scores exactly.
func TestAt(t *testing.T) {
	r := turned(t, "达到计划值得满分3分，否则按实际值/计划值*指标分值计分。")
	row := scoring.Row{Type: "≥", Target: "3", Unit: "个"}
	if s := r.Score(row, r.At(row, num.Ratio(1, 3))); !s.Known || !s.Low.Equal(num.Ratio(1, 3)) {
		t.Errorf("a third of one of three: %v", s)
	}
	said, err := scoring.ParseActual("2", r, row)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := r.Score(row, said), r.Score(row, r.At(row, num.Int(2))); !a.Low.Equal(b.Low) {
		t.Errorf("said %s, given %s", a.Low, b.Low)
	}
	rate := scoring.Row{Type: "≥", Target: "95", Unit: "%"}
	if s := r.Score(rate, r.At(rate, num.Ratio(1, 2))); !s.Known {
		t.Errorf("half a per cent has no score: %v", s.Why)
	}
}

func TestDueAndDays(t *testing.T) {
	r := turned(t, "6月底前完成得5分，9月底前完成得3分，未完成不得分。")
	row := scoring.Row{Type: "定性", Target: "2026年6月30日前", Year: 2026}
	due, ok := r.Due(row)
	if !ok || due.String() != "2026-06-30" {
		t.Errorf("due %v, %v", due, ok)
	}
	var days []string
	for _, d := range r.Days(row) {
		days = append(days, d.String())
	}
	if !slices.Contains(days, "2026-09-30") || !slices.Contains(days, "2026-06-30") {
		t.Errorf("days %v", days)
	}
	if _, ok := turned(t, "完成得5分，否则不得分。").Due(scoring.Row{Target: "98"}); ok {
		t.Error("a deadline without a day")
	}
}
