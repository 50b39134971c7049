package validate_test

import (
	"testing"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

func TestPoints(t *testing.T) {
	f := realForm(t)
	total, byLevel1, without := validate.Points(f)
	if total.Plain() != "90" || without != 0 {
		t.Errorf("total %s, %d rows without", total.Plain(), without)
	}
	want := map[string]string{form.Output: "30", form.Benefit: "30", form.Satisfaction: "10", form.Cost: "20"}
	if len(byLevel1) != len(want) {
		t.Errorf("%d levels", len(byLevel1))
	}
	for _, one := range byLevel1 {
		if one.Points.Plain() != want[one.Level1] {
			t.Errorf("%s: %s", one.Level1, one.Points.Plain())
		}
	}

	f.Indicators[0].Standard = "达到计划值得满分"
	f.Indicators[1].Standard = ""
	f.Indicators[2].Level1 = "别的"
	if total, byLevel1, without = validate.Points(f); total.Plain() != "86" || without != 2 || byLevel1[0].Points.Plain() != "24" {
		t.Errorf("total %s, %d rows without, %+v", total.Plain(), without, byLevel1)
	}
	if _, byLevel1, _ := validate.Points(form.Form{}); byLevel1 != nil {
		t.Error("an empty form has levels")
	}
}

func TestTotalAsked(t *testing.T) {
	for _, c := range []struct {
		total string
		wrong bool
	}{{"", false}, {"90", false}, {"９０", false}, {"100", true}, {"90.5", true}, {"all", false}} {
		ps := only(validate.Form(realForm(t), validate.Options{Total: c.total}), validate.PointsTotal)
		if (len(ps) > 0) != c.wrong {
			t.Errorf("%q: %+v", c.total, ps)
		}
		if c.wrong && (ps[0].Got != "90" || ps[0].Want[0] != c.total) {
			t.Errorf("%q: %+v", c.total, ps)
		}
	}
}
