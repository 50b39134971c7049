package formula

import (
	"testing"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/trial"
)

// FuzzCompile: whatever the sentence and its row, Compile ends, and a formula
// agrees with the trial in every score.
func FuzzCompile(f *testing.F) {
	for i, s := range compiled(f) {
		if i%7 == 0 || slowness > 1 {
			f.Add(s.line.Rule.Text, s.line.At.Type, s.line.At.Target, s.line.At.Unit, "92", int64(92), uint16(1))
		}
	}
	f.Fuzz(func(t *testing.T, sentence, kind, target, unit, actual string, top int64, below uint16) {
		i := form.Indicator{Type: kind, Target: target, Unit: unit, Standard: sentence}
		l := trial.Compute(form.Form{Year: "2026", Indicators: []form.Indicator{i}}, []string{actual}, trial.Options{}).Lines[0]
		left := maxAsks
		c, ok := Compile(l, &left)
		if !ok {
			return
		}
		if !c.printable() {
			t.Errorf("too long: %s", c.In("G5"))
		}
		if got, want := c.answer(c.Cell(l)), answerOf(l); l.Given() && got.verdict == scored && !got.equal(want) {
			t.Errorf("%q: got %v want %v\n%s", actual, got, want, c.In("G5"))
		}
		x := cut(num.Ratio(top%100_000_000, int64(below)+1), 6)
		got, want := c.answer(Content{Kind: Number, N: x}), newOracle(l, 1).number(x)
		if c.numbers != nil && got.verdict == scored && !got.equal(want) {
			t.Errorf("%s: got %v want %v\n%s", x.Plain(), got, want, c.In("G5"))
		}
	})
}
