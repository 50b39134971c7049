package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// planNumbers takes 低于计划12场 in the row of 12 for fewer than these: the number is the plan itself, and
// not how far it lies from it. So does 超过计划12场 mean more than 12.
func (j *judge) planNumbers() {
	if !j.hasT || j.target.Sign() <= 0 || j.row.Type == qualitative {
		return
	}
	for i, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && j.stepOfPlan(s) {
			j.unknown = Reason{Code: WhyReadings, At: c.At} // 低于目标12场扣2分: below it, or 12 below
		}
		w, ok := c.When.(Within)
		if ok && j.eitherOfPlan(w) {
			j.unknown = Reason{Code: WhyReadings, At: c.At}
		}
		if !ok || w.What != Short && w.What != Over || w.Either || w.Of != Unsaid || len(w.Ranges) != 1 || w.Trend {
			continue
		}
		r := w.Ranges[0]
		if r.Hi.Set && !r.Exact || r.Lo.Target || !r.Lo.Set || !containsAny(w.Words, numberedPlans()...) || !j.isPlan(r.Lo.At, w.Words) {
			continue
		}
		b := Bound{Target: true, Set: true, Said: true, Incl: containsAny(w.Words, inclusionRune)}
		if w.Ranges = []Range{{Lo: b}}; w.What == Short {
			w.Ranges = []Range{{Hi: b}}
		}
		w.What = Value
		c.When = w
		j.put(i, c)
	}
}

// isPlan reports whether a quantity is what the row plans, said as such right behind the name of the plan.
func (j *judge) isPlan(q Quantity, said string) bool {
	if q.Unit.Kind == Percent || q.Unit.Kind == Point || q.Unit.Kind == Bare || containsAny(said, distanceTails()...) {
		return false
	}
	return !j.rate && j.isTarget(q)
}

// stepOfPlan reports whether a step is as large as the plan that it names without 每.
func (j *judge) stepOfPlan(s Step) bool {
	return (s.What == Short || s.What == Over) && !s.NoEvery && containsAny(s.Words, numberedPlans()...) && !strings.Contains(s.Words, everySaid) && j.isPlan(s.Every, s.Words)
}

// eitherOfPlan reports whether a comparison names the plan by its number and may be one with it or with
// something else: 比计划12场少, 低于计划95% in the row of 95 %.
func (j *judge) eitherOfPlan(w Within) bool {
	if w.What != Value || len(w.Ranges) != 1 || w.Ranges[0].anyEnd().Target || !containsAny(w.Words, numberedPlans()...) {
		return false
	}
	r := w.Ranges[0]
	at := r.anyEnd().At
	if r.Exact {
		return j.isPlan(at, w.Words) && oneOf(w.Lead, comparedLeads()) && w.Tail != ""
	}
	return j.rate && r.Hi.Set && !r.Lo.Set && w.Of == OfTarget && at.Unit.Kind == Percent && at.N.Equal(j.target) && at.N.Cmp(num.Int(100)) < 0 && endsInAny(upToFigure(w.Words), planNames())
}

// upToFigure is what stands before the first figure of words.
func upToFigure(s string) string {
	if k := firstFigure(s); k >= 0 {
		return s[:k]
	}
	return s
}
