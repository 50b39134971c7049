package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// withBonus adds what comes on top of the base.
func (j *judge) withBonus(base result) result {
	extra, text, why := j.bonuses()
	if why.Code == WhyNone && j.growsFromTier(base.clause) {
		why = Reason{Code: WhyReadings, At: j.r.Clauses[base.clause].At}
	}
	if why.Code != WhyNone {
		return failed(why)
	}
	if extra.Sign() == 0 {
		return base
	}
	out := base
	out.lo, out.hi = base.lo.Add(extra), base.hi.Add(extra)
	if j.r.Base.Set && j.r.HasFull && out.hi.Cmp(j.r.Full) > 0 {
		return failed(Reason{Code: WhyReadings}) // full marks bound what grows from a base
	}
	if j.r.FillsTo.Set && out.hi.Cmp(j.r.FillsTo.N) > 0 {
		return failed(Reason{Code: WhyReadings})
	}
	j.line(show(base.hi)+" + "+text, out.hi)
	return out
}

// bonuses sums the fixed bonuses met and the steps above the mark.
func (j *judge) bonuses() (num.Num, string, Reason) {
	var met []num.Num
	total, text := num.Num{}, ""
	for _, c := range j.r.Clauses {
		switch a := c.Then.(type) {
		case Bonus:
			t, why := j.bonusHolds(c)
			if why.Code != WhyNone {
				return total, "", why
			}
			if t == yes && a.By.N.Sign() > 0 {
				by, _, why := j.loss(a.By)
				if why.Code != WhyNone {
					return total, "", why
				}
				met = append(met, by)
			}
		case Open:
			if a.Bonus {
				return total, "", openReason(a, c)
			}
		case Step:
			if !a.Bonus {
				continue
			}
			by, s, why := j.bonusStep(a, c)
			if why.Code != WhyNone {
				return total, "", why
			}
			if by.Sign() > 0 {
				total, text = total.Add(by), s
			}
		}
	}
	fixedSum := j.sumBonus(met)
	total = total.Add(fixedSum)
	if text == "" {
		text = show(fixedSum)
	}
	if j.r.MostBonus.Set && total.Cmp(j.r.MostBonus.N) > 0 {
		total = j.r.MostBonus.N
		text = show(total)
	}
	return total, text, Reason{}
}

// bonusHolds judges the condition of a bonus; what the actual is silent on is
// taken not to hold.
func (j *judge) bonusHolds(c Clause) (truth, Reason) {
	if j.match >= 0 {
		for i, d := range j.r.Clauses {
			if d.At == c.At && i == j.match {
				return yes, Reason{}
			}
		}
		return no, Reason{}
	}
	t, why := j.holds(c.When)
	if t == yes && (j.moreDone(c.When) || j.otherHonour(c.When)) {
		t, why = open, Reason{Code: WhyCondition, Words: j.r.textAt(c.At)}
	}
	if rank, ok := c.When.(Rank); ok && t == open && j.a.kind == isNumber {
		return t, Reason{Code: WhyRank, Words: rank.Words}
	}
	if t == open && j.mayBeEarly(c.When) {
		return open, Reason{Code: WhyCondition, Words: j.r.textAt(c.At)}
	}
	if text, ok := c.When.(Text); ok && text.unsure && t == open {
		return t, why
	}
	if t == open && silent(why.Code) && why.Code != WhyForeign && !j.givenCase(c.When) {
		j.assume(ConditionFails, j.r.textAt(c.At), num.Num{})
		return no, Reason{}
	}
	if t == yes && j.notBeyond(c) {
		return no, Reason{} // 超额10%以内加1分, and the plan is just met
	}
	return t, why
}

// sumBonus: whether bonuses met add up is not said (convention 9).
func (j *judge) sumBonus(met []num.Num) num.Num {
	top, sum := num.Num{}, num.Num{}
	for _, n := range met {
		top, sum = num.Max(top, n), sum.Add(n)
	}
	if len(met) > 1 {
		j.used.sum = true
		if j.mode.sum {
			return sum
		}
	}
	return top
}

// otherEvents reports whether another step counts other things, so that one
// number cannot be both.
func (j *judge) otherEvents(s Step) bool {
	if s.What != Events && s.What != Done && s.What != Missing {
		return false
	}
	for _, c := range j.r.Clauses {
		o, ok := c.Then.(Step)
		if ok && (o.What == Events || o.What == Done || o.What == Missing) && o.Words != s.Words {
			return true
		}
	}
	return false
}

// tierOfValue reports whether some tier awards a value of the indicator.
func (j *judge) tierOfValue() bool {
	return slices.ContainsFunc(j.r.Clauses, func(c Clause) bool {
		w, ok := c.When.(Within)
		return ok && gains(c.Then) && w.What == Value && w.Ranges[0].Lo.Set && !w.Ranges[0].Lo.At.N.IsZero()
	})
}

// rowCounts reports whether words before a step name just what the row counts (获表彰
// 每次加1分 in the row of 获表彰次数).
func (j *judge) rowCounts(c Cond) bool {
	t, ok := c.(Text)
	if ok && !t.Exempt && !t.Foreign && j.onlyBase() && unitOf(j.row.Unit).Kind == Count && j.row.Type != qualitative {
		return true // 基准分8分，被媒体报道的每次加0.5分: there is nothing else to count
	}
	return ok && !t.Exempt && !t.Foreign && j.row.Level3 != "" && (strings.Contains(j.row.Level3, t.Words) || strings.HasPrefix(t.Words, j.row.Level3))
}

// onlyBase reports whether the sentence says a base and one step on top of it, and
// nothing else.
func (j *judge) onlyBase() bool {
	steps := 0
	for _, c := range j.r.Clauses {
		_, always := c.When.(Always)
		switch a := c.Then.(type) {
		case Step:
			steps++
		case Points:
			if !(always && a.Hi.Sign() > 0) && !isFault(c) {
				return false
			}
		case Deduct:
			if _, text := c.When.(Text); !text {
				return false
			}
		default:
			return false
		}
	}
	return steps == 1
}

// bonusStep counts 每超1万加计1分. Without a cap nothing above the base is sure.
func (j *judge) bonusStep(s Step, c Clause) (num.Num, string, Reason) {
	if j.a.kind == isWords {
		return num.Num{}, "", Reason{}
	}
	if j.r.growsFromWhere(s, c.When) || j.bandGrowth(c, s) {
		return num.Num{}, "", Reason{Code: WhyReadings, At: c.At}
	}
	if j.mayStepEarly(s, c) {
		return num.Num{}, "", Reason{Code: WhyCondition, Words: j.r.textAt(c.At)}
	}
	if t, _ := j.holds(c.When); t != yes && !j.rowCounts(c.When) || j.otherEvents(s) {
		j.assume(ConditionFails, s.Words, num.Num{})
		return num.Num{}, "", Reason{}
	}
	if j.costs() && s.What == Over && containsAny(s.Name+s.Words, overDone) {
		j.assume(ConditionFails, j.r.textAt(c.At), num.Num{}) // more work than planned, not more money
		return num.Num{}, "", Reason{}
	}
	if s.What == Done && (j.tierOfValue() || j.planEarns() || j.honours(s)) {
		return num.Num{}, "", Reason{Code: WhyReadings, At: c.At} // from nothing, or beyond the tier
	}
	if isRankUnit(s.Every.Unit.Text) && j.ranks() {
		return num.Num{}, "", Reason{Code: WhyReadings, At: c.At} // 每进1名加0.5分: from which place
	}
	n, pre, why := j.count(s)
	if why.Code != WhyNone {
		if silent(why.Code) || why.Code == WhyCount {
			j.assume(ConditionFails, s.Words, num.Num{})
			return num.Num{}, "", Reason{}
		}
		return n, "", why
	}
	if n.Sign() <= 0 {
		return num.Num{}, "", Reason{}
	}
	if j.otherMark(c, s) || j.beyondGrace(c, s) {
		return n, "", Reason{Code: WhyReadings, At: c.At} // 12个以上每增加1个加1分 where 10 are asked
	}
	if !s.Limit.Set && !j.r.MostBonus.Set {
		return n, "", Reason{Code: WhyBonusNoCap, At: c.At}
	}
	by, text, why := j.loss(s.By)
	got := n.Mul(by)
	if pre.Expr != "" {
		j.lines = append(j.lines, pre)
	}
	if s.Limit.Set {
		got = num.Min(got, s.Limit.N)
	}
	return got, show(n) + " × " + text, why
}

// otherHonour reports whether words that say there is something (有创新做法) name what the row
// does not count.
func (j *judge) otherHonour(c Cond) bool {
	t, ok := c.(Text)
	return ok && j.a.kind == isNumber && !saysNone(t.Words) && !startsNot(t.Words) && !sharesWord(t.Words, j.row.Level3)
}
