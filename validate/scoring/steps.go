package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// stepSum is what the steps take or give for an actual.
type stepSum struct {
	spoke        bool // some step counts what the actual speaks of
	gain         bool // it gives points
	zeroDistance bool // it counted, and nothing was to be counted
	what         Measure
	loss         num.Num
	text         string
	pre          Line // how the count was worked out, if it is more than a number
	limit        Cap
	below        bool
	why          Reason
}

// steps counts all steps. Two that take for the same actual are more than the
// sentence settles.
func (j *judge) steps(p picked) stepSum {
	var sum stepSum
	taking := 0
	for _, c := range j.r.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Bonus {
			continue
		}
		t, cwhy := j.holds(c.When)
		if t == no && !(isElse(c.When) && p.clause < 0) {
			continue
		}
		n, pre, why := j.count(s)
		if isElse(c.When) {
			t = truthOf(p.clause < 0)
		}
		switch {
		case why.Code != WhyNone && (silent(why.Code) || why.Code == WhyCount) && (p.clause >= 0 || j.otherStepSpeaks(s)):
			if _, always := c.When.(Always); always {
				j.assume(ConditionFails, s.Words, num.Num{})
			}
			continue
		case why.Code != WhyNone && p.clause >= 0 && j.isTop(j.r.Clauses[p.clause]) && (s.What == Short || s.What == Over || s.What == Off):
			continue // the target is reached, whatever a step would measure
		case why.Code != WhyNone:
			if sum.why.Code == WhyNone {
				sum.why = why
			}
			continue
		}
		if t == open && n.Sign() > 0 {
			sum.why = cwhy
			continue
		}
		j.addStep(&sum, s, n, pre)
		if n.Sign() > 0 {
			taking++
		}
	}
	if taking > 1 {
		sum.why = Reason{Code: WhyParts}
	}
	if sum.spoke && silent(sum.why.Code) && sum.loss.Sign() == 0 && !sum.gain {
		sum.why = Reason{}
	}
	return sum
}

// otherStepSpeaks reports whether another step counts what the actual says.
func (j *judge) otherStepSpeaks(s Step) bool {
	for _, c := range j.r.Clauses {
		o, ok := c.Then.(Step)
		if !ok || o.What == s.What {
			continue
		}
		if _, _, why := j.count(o); why.Code == WhyNone {
			return true
		}
	}
	return false
}

func (j *judge) addStep(sum *stepSum, s Step, n num.Num, pre Line) {
	by, byText, why := j.loss(s.By)
	if why.Code != WhyNone && n.Sign() > 0 {
		sum.why = why
		return
	}
	sum.spoke = true
	if n.Sign() == 0 {
		sum.zeroDistance = true
		sum.gain = sum.gain || s.Add
		if s.Add {
			sum.limit = s.Limit
		}
		return
	}
	sum.what, sum.loss, sum.gain, sum.below = s.What, n.Mul(by), s.Add, s.Below
	sum.text, sum.limit, sum.pre = show(n)+" × "+byText, s.Limit, pre
}

// count is how many steps the actual makes, whole unless the sentence or the
// reading says otherwise (convention 7).
func (j *judge) count(s Step) (num.Num, Line, Reason) {
	x, text, exact, why := j.stepDistance(s)
	if why.Code != WhyNone {
		if (s.NoBy || s.NoEvery) && (why.Code == WhyUnit || why.Code == WhyNoTarget) {
			return x, Line{}, Reason{Code: WhyNoAmount, Words: s.Words}
		}
		return x, Line{}, why
	}
	if x.Sign() <= 0 {
		return num.Num{}, Line{}, Reason{}
	}
	if s.NoBy || s.NoEvery || s.Every.N.Sign() <= 0 {
		return x, Line{}, Reason{Code: WhyNoAmount, Words: s.Words}
	}
	n, _ := x.Div(s.Every.N)
	pre := j.workLine(s, text, n, exact)
	if n.IsInt() {
		return n, pre, Reason{}
	}
	part := s.Part
	if part == PartUnsaid {
		j.used.part = true
		part = j.mode.part
	}
	switch part {
	case PartUp:
		return n.Ceil(), pre, Reason{}
	case PartPro:
		if !exact {
			return n, Line{}, Reason{Code: WhyMonths}
		}
		return n, pre, Reason{}
	}
	return n.Floor(), pre, Reason{}
}

// workLine is how the number of steps was worked out; none where the count was
// said or a month is only begun.
func (j *judge) workLine(s Step, text string, n num.Num, exact bool) Line {
	if !s.Every.N.Equal(one()) {
		text = bracketed(text) + " ÷ " + show(s.Every.N)
	}
	if !exact || !strings.Contains(text, " ") {
		return Line{}
	}
	return Line{text, n}
}

func bracketed(s string) string {
	for _, r := range s {
		if r == ' ' {
			return "(" + s + ")"
		}
	}
	return s
}

// stepDistance is what a step counts.
func (j *judge) stepDistance(s Step) (x num.Num, text string, exact bool, why Reason) {
	u := s.Every.Unit
	switch s.What {
	case Late, Early:
		if j.timed && j.a.kind == isNumber {
			x, text, why = j.distance(s.What == Late, u)
			return x, text, true, why
		}
		x, text, exact, why = j.lateness(u)
		if s.What == Early {
			x = x.Neg()
		}
		return x, text, exact, why
	case Events, Missing:
		x, why = j.events(s.What == Missing)
		return x, show(x), true, why
	case Done:
		if j.a.kind != isNumber || j.a.short {
			return x, "", true, Reason{Code: WhyNumber, Words: j.a.words}
		}
		x, text, why = j.valueIn(u, s.Of)
		return x, text, true, why
	case Gap:
		x, text, why = j.gapBelow(u)
		return x, text, true, why
	}
	if j.a.kind == isRank && isRankUnit(u.Text) {
		return j.rankDistance()
	}
	if u.isTime() && !j.timed && (j.a.kind == isDay || j.a.kind == isLate) {
		x, text, exact, why = j.lateness(u)
		return x, text, exact, why
	}
	if j.a.kind == isNumber && s.What == Short && (u.Kind == Count || u.Kind == Bare) && (j.a.short || !j.hasMark()) {
		x, why = j.events(true)
		return x, show(x), true, why
	}
	over := s.What == Over || s.What == Off && j.costs()
	if j.a.kind != isNumber {
		return x, "", true, Reason{Code: WhyNumber, Words: j.a.words}
	}
	x, text, why = j.distance(over, u)
	return x, text, true, why
}

func (j *judge) hasMark() bool {
	m, ok := j.markFor(false)
	return ok && (!m.target || j.hasT)
}

// gapBelow is 相差 for a step: below the plan it counts, above there is no score.
func (j *judge) gapBelow(u Unit) (num.Num, string, Reason) {
	if j.isDeviation() && j.row.Level3 != "" {
		return j.gap(u)
	}
	x, text, why := j.distance(false, u)
	if why.Code == WhyNone && x.Sign() < 0 {
		if m, _ := j.markFor(false); m.target || true {
			return x, text, Reason{Code: WhyAbovePlan}
		}
	}
	return x, text, why
}

// rankDistance is how many places below the top tier's.
func (j *judge) rankDistance() (num.Num, string, bool, Reason) {
	for _, c := range j.r.Clauses {
		r, ok := c.When.(Rank)
		if !ok || !j.isTop(c) || r.Last || j.a.last || r.To == 0 {
			continue
		}
		d := num.Int(int64(j.a.rank - r.To))
		return d, show(num.Int(int64(j.a.rank))) + " − " + show(num.Int(int64(r.To))), true, Reason{}
	}
	return num.Num{}, "", true, Reason{Code: WhyRank, Words: j.a.words}
}

// events is the number of things that happened, or with missing that are
// missing (convention 14).
func (j *judge) events(missing bool) (num.Num, Reason) {
	if j.a.none {
		return num.Num{}, Reason{}
	}
	if j.a.kind != isNumber {
		return num.Num{}, Reason{Code: WhyNumber, Words: j.a.words}
	}
	q := j.a.q
	if q.N.Sign() < 0 || !q.N.IsInt() || q.Unit.Kind == Percent || q.Unit.Kind == Point || q.Unit.isTime() || q.Unit.Kind == Money {
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words}
	}
	if j.a.short {
		return q.N, Reason{}
	}
	if missing {
		return j.missing(q)
	}
	bare := q.Unit.Kind == Bare
	switch {
	case j.a.event, j.row.Type == qualitative, !j.hasT && !j.rate:
	case j.rate && bare:
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words}
	case j.rate:
	case (j.costs() || j.row.Type == signEQ) && j.target.Sign() <= 0:
	case j.costs():
		j.used.beyond = q.N.Sign() > 0
		if j.mode.beyond {
			return num.Max(num.Num{}, q.N.Sub(j.target)), Reason{}
		}
	default:
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words}
	}
	j.assume(CountsEvents, "", q.N)
	return q.N, Reason{}
}

// missing counts what lacks: from the count required where the row or the
// sentence names one.
func (j *judge) missing(q Quantity) (num.Num, Reason) {
	if j.rate {
		if q.Unit.Kind == Bare {
			return num.Num{}, Reason{Code: WhyCount, Words: j.a.words}
		}
		j.assume(CountsMissing, "", q.N)
		return q.N, Reason{}
	}
	need, ok := j.required()
	if !ok {
		j.assume(CountsMissing, "", q.N)
		return q.N, Reason{}
	}
	n := num.Max(num.Num{}, need.Sub(q.N))
	j.assume(CountsReached, "", n)
	return n, Reason{}
}

// required is the count that is to be reached.
func (j *judge) required() (num.Num, bool) {
	for _, c := range j.r.Clauses {
		for _, w := range withins(c.When) {
			r := w.Ranges[0]
			if w.What == Value && gains(c.Then) && r.Lo.Set && r.Lo.At.Unit.Kind == Count && r.Lo.At.N.Sign() > 0 {
				return r.Lo.At.N, true
			}
		}
	}
	if j.hasT && j.target.Sign() > 0 && !j.costs() {
		return j.target, true
	}
	return num.Num{}, false
}

// taken is full marks less what the steps take.
func (j *judge) taken(s stepSum) result {
	full, why := j.needFull()
	if why.Code != WhyNone {
		return failed(why)
	}
	if s.loss.Sign() == 0 {
		return fixed(full)
	}
	loss := s.loss
	if j.r.MostLoss.Set {
		loss = num.Min(loss, j.r.MostLoss.N)
	}
	if s.pre.Expr != "" {
		j.lines = append(j.lines, s.pre)
	}
	left := full.Sub(loss)
	if !s.below {
		left = num.Max(num.Num{}, left)
	}
	j.line(show(full)+" "+minusSign+" "+s.text, left)
	return fixed(left)
}

// gained is what an awarding step gives, up to its cap; without a cap there is
// no score.
func (j *judge) gained(s stepSum) result {
	limit := s.limit
	if !limit.Set && j.hasFull {
		limit = Cap{j.full, true}
	}
	if j.r.MostGain.Set {
		limit = j.r.MostGain
	}
	if !limit.Set {
		return failed(Reason{Code: WhyNoCap})
	}
	if s.pre.Expr != "" {
		j.lines = append(j.lines, s.pre)
	}
	got := num.Min(s.loss, limit.N)
	if j.hasFull {
		got = num.Min(got, j.full)
	}
	j.line(s.text, got)
	return fixed(got)
}
