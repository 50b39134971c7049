package scoring

import "jixiaobot/validate/num"

// tally is what the steps of a rule come to while they are counted.
type tally struct {
	sum    stepSum
	other  Reason // of a step that counts what the actual says nothing of
	taking int    // how many steps take for the actual
	among  bool   // some step is for a dearer kind of what another counts
}

// steps counts all steps. Two that take for the same actual are more than the
// sentence settles.
func (j *judge) steps(p picked) stepSum {
	var t tally
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && !s.Bonus {
			j.step(&t, p, c, s)
		}
	}
	return t.settled()
}

// step counts the step of one clause.
func (j *judge) step(y *tally, p picked, c Clause, s Step) {
	if s.Beyond.N.Sign() > 0 {
		if j.goesOn(&y.sum, s) {
			y.taking++
		}
		return
	}
	if j.otherFigure(s) {
		y.sum.why = Reason{Code: WhyCondition, Words: s.Words}
		if s.What != Missing {
			y.other = y.sum.why // a rate is never 0 unless it is said, as what was not reported is
		}
		return
	}
	t, cwhy := j.holds(c.When)
	y.among = y.among || s.Among
	switch {
	case t == open && j.stepBeside(c, s):
		y.other = cwhy
		return
	case t == no && !(isElse(c.When) && p.clause < 0):
		return
	case t == yes && (j.severalRates(c, s) || j.pastFree(c, s) || j.planOrTier(s)), isElse(c.When) && p.clause < 0 && j.planOrTier(s):
		y.sum.why = Reason{Code: WhyReadings, At: c.At}
		return
	}
	if j.growsFrom(c, s) {
		y.sum.why = Reason{Code: WhyReadings, At: c.At}
		return
	}
	j.grace = j.graceEnd(c, s)
	n, pre, why := j.count(s)
	if isElse(c.When) {
		t = truthOf(p.clause < 0)
	}
	switch {
	case why.Code != WhyNone:
		j.uncounted(y, p, c, s, why)
		return
	case t == open && (n.Sign() > 0 || cwhy.Code == WhyForeign && !s.Add):
		y.sum.why = cwhy
		return
	case n.Sign() > 0 && (j.beyondGrace(c, s) || j.laterThanDue(c) || j.otherMark(c, s) || j.fartherBand(c, s)):
		y.sum.why = Reason{Code: WhyReadings, At: c.At}
		return
	}
	j.addStep(&y.sum, s, n, pre)
	if n.Sign() > 0 {
		y.taking++
	}
}

// uncounted is a step that the actual cannot be counted by: one that it says nothing of
// beside what it does speak of, one that cannot matter since the target is reached, or
// the reason for no score.
func (j *judge) uncounted(y *tally, p picked, c Clause, s Step, why Reason) {
	switch {
	case (silent(why.Code) || why.Code == WhyCount) && (p.clause >= 0 || j.otherStepSpeaks(s)):
		if _, always := c.When.(Always); always {
			j.assume(ConditionFails, s.Words, num.Num{})
			return
		}
		j.assume(ConditionFails, j.r.textAt(c.At), num.Num{})
	case p.clause >= 0 && j.isTop(j.r.Clauses[p.clause]) && (s.What == Short || s.What == Over || s.What == Off):
		if u := s.Every.Unit; why.Code == WhyUnit && (u.isTime() || u.Kind == Money) {
			j.assume(ConditionFails, j.r.textAt(c.At), num.Num{}) // 逾期每天扣1分 beside 完成50个
		}
	case y.sum.why.Code == WhyNone:
		y.sum.why = why
	}
}

// settled is the sum of all steps.
func (t tally) settled() stepSum {
	sum := t.sum
	if t.taking > 1 {
		sum.why = Reason{Code: WhyParts}
	}
	if t.among && sum.loss.Sign() > 0 && sum.why.Code == WhyNone {
		sum.why = Reason{Code: WhyReadings} // were those of the dearer kind among them?
	}
	if sum.spoke && silent(sum.why.Code) && sum.loss.Sign() == 0 && !sum.gain {
		sum.why = Reason{}
	}
	if t.other.Code != WhyNone {
		sum.why = t.other
	}
	return sum
}
