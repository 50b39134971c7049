package dialog

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
	"jixiaobot/validate/trial"
)

// readReach reads 怎样才能到85分, 怎么评上优: a question for the ways to a total. The
// goal is given as it was typed, a number or a grade.
func (t *turn) readReach(said string) (goal string, ok bool) {
	said = strings.TrimRight(said, askingMarks)
	rest, asked := cutFirst(said, reachWords())
	if !asked {
		return "", false
	}
	rest = strings.TrimPrefix(rest, totalWord)
	rest, _ = cutFirst(rest, reachLinks())
	rest = strings.TrimSuffix(strings.TrimSuffix(rest, ofWord), aboveWord)
	if slices.Contains(fullMarkWords(), rest) {
		return rest, true
	}
	if _, ok := gradeWords()[rest]; ok {
		return rest, true
	}
	q, err := num.ParseQuantity(rest)
	return rest, err == nil && q.Sign == "" && slices.Contains(pointWords(), q.Unit)
}

// reach says how the total of the trial comes to a goal, at the least cost;
// without a goal it is the next grade, or full marks.
func (t *turn) reach(goal string) {
	defer t.again()
	if !t.s.tried() {
		t.say(Cannot{Why: NoTrial})
		return
	}
	o := t.s.settings()
	r := t.s.outcome()
	t.say(Reached{
		Form: t.s.Form, Outlook: trial.Ways(t.s.Form, t.s.actuals(), t.s.goal(goal), o),
		Scale: r.Execution.Known, Ranged: !r.Low.Equal(r.High),
	})
}

// goal is a goal in the points the person sees. A grade is a share of full
// marks; no goal is the next grade, and above all grades full marks.
func (s *State) goal(typed string) num.Num {
	if q, err := num.ParseQuantity(typed); err == nil {
		return q.Value
	}
	r := s.outcome()
	full := r.Full
	if r.Execution.Known {
		full = full.Add(num.Int(10))
	}
	limits := s.settings().Limits
	want, named := gradeWords()[typed]
	if !named {
		want = r.GradeLow + 1
	}
	if slices.Contains(fullMarkWords(), typed) {
		return full
	}
	if !named && (!r.HasGrade || r.GradeLow == trial.Excellent) {
		return full
	}
	return limits.From(want).Mul(full).Mul(num.Ratio(1, 100))
}
