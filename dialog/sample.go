package dialog

import (
	"slices"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// samples is a short table of scores: at the target, a little short of it and
// at zero, or what stands for these where the sentence is not about an amount.
func (s *State) samples(rule scoring.Rule, ind form.Indicator) []Sample {
	row := s.scoringRow(ind)
	var out []Sample
	for _, actual := range typical(rule, ind, row.Year) {
		out = append(out, Sample{Actual: actual, Score: trial.Score(rule, row, actual)})
	}
	return out
}

// typical are three actuals that show how a sentence scores.
func typical(rule scoring.Rule, ind form.Indicator, year int) []string {
	switch {
	case rule.Kind == scoring.Items:
		return typicalItems()
	case rule.Kind == scoring.Faults:
		return typicalFaults()
	}
	if day, ok := deadline(ind.Target, year); ok {
		return append([]string{day}, typicalDelays(delayStep(rule))...)
	}
	if words := rule.Grades(); ind.Qualitative() && len(words) > 0 {
		return withOther(rule, words)
	}
	if q, err := num.ParseQuantity(ind.Target); err == nil && !ind.Qualitative() {
		return amounts(q.Value, ind)
	}
	if counts(rule) {
		return typicalEvents()
	}
	return rule.Grades()
}

// amounts are the target, a little short of it on the bad side, and zero, or
// where less is better twice the target.
func amounts(target num.Num, ind form.Indicator) []string {
	short, far := target.Sub(slack(target)), num.Num{}
	if ind.Type == form.AtMost || ind.Type == form.LessThan || target.Sign() <= 0 {
		short, far = target.Add(slack(target)), target.Add(target)
	}
	out := []string{target.Plain() + ind.Unit, short.Plain() + ind.Unit}
	if !far.Equal(short) && !far.Equal(target) {
		out = append(out, far.Plain()+ind.Unit)
	}
	return out
}

// slack is a little of a target: one, or a twentieth of a large one.
func slack(target num.Num) num.Num {
	twentieth := target.Mul(num.Ratio(1, 20))
	if target.IsInt() {
		return num.Max(num.Int(1), twentieth.Floor())
	}
	return twentieth
}

// withOther are up to three grades, the last place for what 否则 takes.
func withOther(rule scoring.Rule, grades []string) []string {
	for _, c := range rule.Clauses {
		if _, ok := c.When.(scoring.Else); ok {
			return append(slices.Clone(grades[:min(2, len(grades))]), otherWord())
		}
	}
	return grades[:min(3, len(grades))]
}

// deadline is the day of a target that is one; a day without a year is one of
// the form's year.
func deadline(target string, year int) (string, bool) {
	for _, d := range num.FindDays(num.Fold(target)) {
		if day, ok := d.In(year); ok {
			return day.Chinese(), true
		}
	}
	return "", false
}

// delayStep is the size of the sentence's steps in time; false without any.
func delayStep(rule scoring.Rule) (scoring.Quantity, bool) {
	for _, c := range rule.Clauses {
		if st, ok := c.Then.(scoring.Step); ok && st.What == scoring.Late && !st.NoEvery {
			return st.Every, true
		}
	}
	return scoring.Quantity{}, false
}

// counts reports whether the sentence counts things that happened or are missing.
func counts(rule scoring.Rule) bool {
	for _, c := range rule.Clauses {
		if st, ok := c.Then.(scoring.Step); ok && (st.What == scoring.Events || st.What == scoring.Missing) {
			return true
		}
	}
	return false
}
