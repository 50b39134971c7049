package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// gapBelow is 相差 for a step: below the plan it counts, above there is no score, nor on
// either side where less is wanted.
func (j *judge) gapBelow(u Unit) (num.Num, string, Reason) {
	if j.isDeviation() && j.row.Level3 != "" {
		return j.gap(u)
	}
	x, text, why := j.distance(false, u)
	switch {
	case why.Code == WhyNone && x.Sign() < 0:
		return x, text, Reason{Code: WhyAbovePlan}
	case why.Code == WhyNone && x.Sign() > 0 && j.costs():
		return x, text, Reason{Code: WhySign}
	case why.Code == WhyNone && x.Sign() > 0:
		j.assume(GapBelow, "", num.Num{})
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

// ranks reports whether full marks are for a place among others.
func (j *judge) ranks() bool {
	return slices.ContainsFunc(j.r.Clauses, func(c Clause) bool {
		_, ok := c.When.(Rank)
		return ok && j.isTop(c)
	})
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
	if q.Unit.Kind == Other && !num.SameUnit(q.Unit.Text, j.row.Unit) && !j.lacksTime(q.Unit) || q.N.Sign() < 0 || !q.N.IsInt() || q.Unit.Kind == Percent || q.Unit.Kind == Point || q.Unit.isTime() && !j.lacksTime(q.Unit) || q.Unit.Kind == Money {
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words}
	}
	if j.otherThing(q.Unit) {
		return num.Num{}, Reason{Code: WhyUnit, Words: j.a.words, Want: []string{j.row.Unit}}
	}
	if strings.ContainsAny(q.Unit.Text, multiplierRunes) {
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words} // 3万次
	}
	if j.spellOfMore(q.Unit) {
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words}
	}
	if _, time := j.lackUnit(); time && j.a.short && q.Unit.Kind == Count {
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words} // 缺5项 where days are counted
	}
	if j.a.short {
		return q.N, Reason{}
	}
	if k := unitOf(j.row.Unit).Kind; q.Unit.Kind == Bare && j.hasT && j.target.Sign() > 0 && (k == Money || k == Other) && j.row.Type != qualitative {
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words} // 90 in a row of 万元 is no count of faults
	}
	if j.timed && q.Unit.Kind == Bare && !j.a.event && j.target.Sign() > 0 {
		return num.Num{}, Reason{Code: WhyCount, Words: j.a.words} // 40 in a row of 分钟 is a length of time
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
	if j.costs() && j.target.Sign() > 0 {
		j.used.beyond = q.N.Sign() > 0
		if j.mode.beyond {
			return num.Max(num.Num{}, q.N.Sub(j.target)), Reason{}
		}
	}
	need, ok := j.required()
	if !ok {
		j.assume(CountsMissing, "", q.N)
		return q.N, Reason{}
	}
	if m, marked := j.markFor(false); marked && !m.target && m.q.Unit.Kind == Percent && !m.q.N.Equal(num.Int(100)) {
		return num.Num{}, Reason{Code: WhyReadings} // 完成计划的90%以上得10分，每缺1个扣1分: of the plan, or of its 90%
	}
	n := num.Max(num.Num{}, need.Sub(q.N))
	j.assume(CountsReached, "", n)
	return n, Reason{}
}

// required is the count that is to be reached.
func (j *judge) required() (num.Num, bool) {
	if n, named, asked := j.wholeCount(); asked {
		return n, named
	}
	if j.hasT && j.target.IsZero() {
		return num.Num{}, false
	}
	for _, c := range j.r.Clauses {
		for w := range withins(c.When) {
			r := w.Ranges[0]
			if w.What == Value && gains(c.Then) && r.Lo.Set && r.Lo.At.Unit.Kind == Count && r.Lo.At.N.Sign() > 0 && !(j.costs() && r.Hi.Set) {
				return r.Lo.At.N, true
			}
		}
	}
	if j.hasT && j.target.Sign() > 0 && !j.costs() {
		return j.target, true
	}
	for _, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		if s, step := c.Then.(Step); ok && step && !s.Add && w.What == Value && w.Ranges[0].Hi.Set && !w.Ranges[0].Lo.Set && w.Ranges[0].Hi.At.Unit.Kind == Count {
			return w.Ranges[0].Hi.At.N, true // 小于3次的，每少一次
		}
	}
	if j.row.Type == qualitative {
		q, err := num.ParseQuantity(strings.TrimPrefix(strings.TrimSpace(j.row.Target), everyYear))
		if err == nil && q.Sign == "" && unitOf(q.Unit).Kind == Count && q.Value.Sign() > 0 {
			return q.Value, true
		}
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
		if s.pre.Expr != "" {
			j.lines = append(j.lines, s.pre)
			j.line(show(full)+" "+minusSign+" "+s.text, full)
		}
		return fixed(full)
	}
	loss := s.loss
	if s.limit.Set {
		loss = num.Min(loss, s.limit.N)
	}
	if j.r.MostLoss.Set {
		loss = num.Min(loss, j.r.MostLoss.N)
	}
	if s.pre.Expr != "" {
		j.lines = append(j.lines, s.pre)
	}
	if j.r.Base.Set {
		full = j.r.Base.N
	}
	left := full.Sub(loss)
	if !s.below {
		left = num.Max(num.Num{}, left)
	}
	j.line(show(full)+" "+minusSign+" "+s.text, left)
	if s.below {
		return fixed(j.owed(left))
	}
	return fixed(j.atLeast(left))
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

// missesCount reports whether the rule counts what is missing of a required
// number, so that 无 may mean either.
func (j *judge) missesCount() bool {
	if _, ok := j.required(); !ok {
		return false
	}
	return anyThen(j.r.Clauses, func(s Step) bool { return s.What == Missing && !s.Add })
}
