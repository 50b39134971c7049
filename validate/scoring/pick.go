package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// picked is how the clauses answered one actual.
type picked struct {
	clause int    // the tier that applies; −1 none
	hard   Reason // why nothing may be said at all
	veto   Reason // an open condition that gives more than the tier, or takes an unsaid amount
	takes  bool   // … that takes
	gap    bool   // an award is open that nothing else stands in for
	spoke  bool   // some condition was decided
}

// silent reports whether a reason only says that the actual speaks of something
// else.
func silent(w WhyCode) bool {
	switch w {
	case WhyCondition, WhyForeign, WhyDate, WhyNumber, WhyRank:
		return true
	}
	return false
}

// isTier reports whether a clause claims actuals by a condition of its own.
func isTier(c Clause) bool {
	switch c.When.(type) {
	case Always, Else:
		return false
	}
	switch c.Then.(type) {
	case Step, Bonus:
		return false
	}
	if o, ok := c.Then.(Open); ok && o.Bonus {
		return false
	}
	return true
}

// pick finds the tier that applies (convention 9).
func (j *judge) pick() picked {
	p := picked{clause: -1}
	var opens []int
	reasons := map[int]Reason{}
	for i, c := range j.r.Clauses {
		if !isTier(c) {
			continue
		}
		t, why := j.holds(c.When)
		t, why = j.unlessBeside(c, t, why)
		if t == open {
			if s := j.spared(i); s != open {
				t = s
				j.assumeUnmended(c, t)
			}
		}
		if t == yes && (j.notBeyond(c) || j.doneLate(c)) {
			t = no
		}
		if j.unjudgedFault(c) {
			t, why = open, Reason{Code: WhyCondition, At: c.At} // 质量不达标的，酌情扣分
		}
		if w, ok := c.When.(Within); ok && t == yes && j.costs() && gains(c.Then) && j.isTop(c) && w.Ranges[0].Lo.Set && w.Ranges[0].Lo.Target {
			t, why = open, Reason{Code: WhySign, At: c.At} // 超额完成 where less is wanted
		}
		if t != open && j.reachesCost(c, t) {
			t, why = open, Reason{Code: WhySign, At: c.At}
		}
		switch {
		case t == open && !silent(why.Code):
			if p.hard.Code == WhyNone {
				p.hard = why
			}
		case t == open:
			opens = append(opens, i)
			reasons[i] = why
		case t == yes && p.clause < 0:
			p.clause, p.spoke = i, true
		case t == yes && (j.noneHolds(c) || j.noneHolds(j.r.Clauses[p.clause])):
			if p.spoke = true; j.noneHolds(c) {
				p.clause = i
			}
		case t == yes:
			p.spoke = true
			if j.sameTier(i, p.clause) {
				p.hard = Reason{Code: WhyReadings, At: c.At} // 达到90%得8分，90%以上得10分
			}
			if openBeside(c, j.r.Clauses[p.clause]) {
				p.veto, p.takes = openReason(c.Then.(Open), c), true
			}
			if j.moreDemanding(i, p.clause) {
				p.clause = i
			}
		default:
			p.spoke = true
		}
	}
	raises := false
	for _, i := range opens {
		j.openTier(&p, i, reasons[i])
		o, ok := j.r.Clauses[i].Then.(Open)
		raises = raises || ok && !o.Minus && p.veto.Code != WhyNone && !p.takes
		p.takes = p.takes && !raises // nothing is not sure where somebody may give more
	}
	return p
}

// openTier weighs a tier whose condition the actual says nothing of: it may
// block what was picked, or is taken not to hold.
func (j *judge) openTier(p *picked, i int, why Reason) {
	c := j.r.Clauses[i]
	t, isText := c.When.(Text)
	switch o, isOpen := c.Then.(Open); {
	case isText && t.Exempt:
		if slices.Contains(j.waived, c.At) {
			j.assume(ConditionFails, j.r.textAt(c.At), num.Num{})
		}
		return
	case j.givenCase(c.When):
		p.veto, p.takes = why, isZero(c.Then) // 严重逾期的不得分, and it is late: whether gravely is not said
		p.gap = p.gap || gains(c.Then) && p.clause < 0
	case isText && t.unsure && (p.clause < 0 || j.givesMore(i, p.clause)):
		p.veto, p.takes, p.gap = why, false, p.gap || p.clause < 0
	case isOpen && o.Minus:
		p.veto, p.takes = openReason(o, c), true
	case p.clause >= 0 && j.otherEnd(i, p.clause):
		j.assume(ConditionFails, j.r.textAt(c.At), num.Num{}) // 前3名得10分，…，后3名不得分
	case p.clause >= 0 && j.nothingLacks(c, j.r.Clauses[p.clause]):
		return // 资料齐全得4分，缺1项得3分, and one is missing
	case p.clause >= 0 && j.otherAward(c, j.r.Clauses[p.clause]):
		p.veto = Reason{Code: WhyParts} // 完成任务得8分，按时完成得2分
	case gains(c.Then) && (p.clause < 0 || i < p.clause || j.givesMore(i, p.clause)):
		if p.gap = p.gap || p.clause < 0; p.veto.Code == WhyNone {
			p.veto = why
		}
	case !gains(c.Then) && isText && (startsNot(t.Words) || saysNought(t.Words)) && j.hasV && j.v.IsZero() && (!j.blamed(t) || j.hasT && j.target.Sign() > 0 && j.wantsMore()):
		p.veto, p.takes = why, true // nothing at all: 未开展不得分 may be meant
	case !gains(c.Then) && isText && (saysSome(t.Words) || graveCase(t.Words) && j.happened()) && j.a.kind == isNumber && j.countsEvents():
		p.veto, p.takes = why, true // is what happened the worse kind?
	case !gains(c.Then) && isText && j.speaksOfFigure(t):
		p.veto, p.takes = why, true
	case !gains(c.Then) && isText && p.clause >= 0 && isDeduct(j.r.Clauses[p.clause].Then) && j.ownFault(t):
		p.veto, p.takes = why, true
	case !gains(c.Then) && j.partHolds(c.When):
		p.veto, p.takes = why, true // 低于60%且…不得分: the number is below, the rest is not known
	case !gains(c.Then) && lastRank(c.When):
		p.veto, p.takes = why, true // how many places there are is not said
	case !gains(c.Then) && j.worseTier(c.When):
		p.veto, p.takes = why, true // 发生1起一般事故扣5分，发生1起重大事故不得分: which was it?
	case !gains(c.Then) && j.doneThen(c.When):
		j.assume(ConditionFails, j.r.textAt(c.At), num.Num{}) // 逾期5天以上或未报送: who names a day has done it
	case !gains(c.Then) && compound(c.When):
		p.veto, p.takes = why, true // 未完成或未通过验收: the one half is not known
	case j.shortUnjudged(c):
		p.veto, p.takes = why, true // 少7次, and fewer than 6 get nothing
	case !gains(c.Then) && j.eventsElse(c, p.clause):
		p.veto, p.takes = why, true // 发生一起事故的不得分，否则得5分, and some were
	case !gains(c.Then) && (otherFigure(c.When) || j.speaksBeside(c)):
		p.veto, p.takes = why, true // a figure of another indicator
	case !gains(c.Then) && p.clause >= 0:
		j.assume(ConditionFails, j.r.textAt(c.At), num.Num{})
	case !gains(c.Then) && isText:
		j.assume(ConditionFails, t.Words, num.Num{})
	case !gains(c.Then):
		j.assume(ConditionFails, j.r.textAt(c.At), num.Num{})
	}
}

func lastRank(c Cond) bool {
	r, ok := c.(Rank)
	return ok && r.Last
}

// compound reports whether a condition joins a comparison with something else.
func compound(c Cond) bool {
	var parts []Cond
	switch c := c.(type) {
	case Any:
		parts = c.Parts
	case All:
		parts = c.Parts
	}
	for _, p := range parts {
		switch p.(type) {
		case Within, Met:
			return true
		}
	}
	return false
}

// doneThen reports whether the actual names a day or a lateness, and a condition asks for
// another one or for not having done it at all.
func (j *judge) doneThen(c Cond) bool {
	any, ok := c.(Any)
	if !ok || j.a.kind != isDay && j.a.kind != isLate {
		return false
	}
	for _, p := range any.Parts {
		t, text := p.(Text)
		if held, _ := j.partHeld(p); held != no && !(text && neverDone(t.Words)) {
			return false
		}
	}
	return true
}

// neverDone tells 未报送 and 没有完成.
func neverDone(s string) bool {
	rs := []rune(s)
	rest := stripTail(string(rs[prefixLen(rs, undoneLeads()):]))
	return rest != s && oneOf(rest, finishVerbs())
}

// otherFigure reports whether a condition compares a percentage by name.
func otherFigure(c Cond) bool {
	w, ok := c.(Within)
	return ok && w.What == Value && endsInAny(subjectOf(w), qualityRates())
}

// givesMore reports whether clause i may give more than clause k, so that it
// must be ruled out first.
func (j *judge) givesMore(i, k int) bool {
	if j.isTop(j.r.Clauses[k]) {
		return false
	}
	a, okA := topOf(j.r.Clauses[i].Then)
	b, okB := topOf(j.r.Clauses[k].Then)
	return !okA || !okB || a.OfFull != b.OfFull || a.N.Cmp(b.N) > 0
}

// topOf is the most a fixed award gives.
func topOf(a Award) (Amount, bool) {
	switch a := a.(type) {
	case Points:
		return Amount{N: a.Hi}, true
	case Share:
		return Amount{N: a.Hi, OfFull: !a.Hi.IsZero()}, true
	}
	return Amount{}, false
}

// moreDemanding reports whether one-sided tier i asks more than one-sided tier
// k in the same direction.
func (j *judge) moreDemanding(i, k int) bool {
	if beginsLater(j.r.Clauses[i].When) && (isLateAtAll(j.r.Clauses[k].When) || j.pastDue(k, i)) {
		return true // 逾期完成得5分，超期1个月以上不得分
	}
	if j.inGoodTime(i, k) || j.lateNotUndone(i, k) {
		return true
	}
	if j.allOfThem(i, k) {
		return true // 完成3项得3分，全部完成得4分
	}
	if insideTier(j.r.Clauses[i], j.r.Clauses[k]) {
		return true // 完成1个得2分，完成2-4个得4分
	}
	if m, ok := j.r.Clauses[i].When.(Met); ok && m.Not && j.costs() && isZero(j.r.Clauses[i].Then) && isDeduct(j.r.Clauses[k].Then) {
		return true // 超过预算110%扣2分，未完成不得分: nothing is left to take from
	}
	if isDeduct(j.r.Clauses[k].Then) && fails(j.r.Clauses[k]) && !isDeduct(j.r.Clauses[i].Then) {
		return true // 质量不达标扣2分，80%以上得6分: see twoClaims
	}
	if j.failsBeyond(i, k) {
		return true // 完成100个得10分，超过120个或低于80个不得分
	}
	a, okA := j.edge(j.r.Clauses[i].When)
	b, okB := j.edge(j.r.Clauses[k].When)
	if !okA || !okB || a.up != b.up || a.what != b.what {
		return false
	}
	d := a.at.Cmp(b.at)
	if d == 0 {
		return a.excl && !b.excl
	}
	return (d > 0) == a.up
}

// edge is the end of a one-sided tier on a scale that tiers share.
type edge struct {
	what Measure
	up   bool
	at   num.Num
	excl bool
}

func (j *judge) edge(c Cond) (edge, bool) {
	if m, ok := c.(Met); ok {
		if j.row.Type == signEQ && m.Not && j.hasT && j.hasV && j.v.Cmp(j.target) < 0 {
			return edge{what: Value, at: j.target, excl: true}, true
		}
		if !j.hasT || m.OnTime || j.row.Type == signEQ {
			return edge{}, false
		}
		return edge{what: Value, up: j.costs() == m.Not, at: j.target}, true
	}
	w, ok := c.(Within)
	if !ok || len(w.Ranges) != 1 {
		return edge{}, false
	}
	r := w.Ranges[0]
	b := r.Lo
	switch {
	case r.Lo.Set && r.Hi.Set || !r.Lo.Set && !r.Hi.Set:
		return edge{}, false
	case r.Hi.Set:
		b = r.Hi
	}
	if j.ownRate(w) {
		w.What = Value // 超支率不突破3% in the row of a 超支率
	}
	e := edge{what: w.What, up: r.Lo.Set, excl: !b.Incl}
	switch {
	case b.Target:
		if e.at = j.target; w.What == Over {
			e.what = Value // 超出控制数
		}
		return e, j.hasT
	case w.What == Day:
		d, ok := j.dayOf(b.Date)
		epoch, _ := num.NewDay(1970, 1, 1)
		e.at = num.Int(int64(d.Sub(epoch)))
		return e, ok
	case w.What == Value:
		at, why := j.markValue(mark{q: b.At})
		if w.Of == OfTarget && j.rate {
			at = percent(b.At.N).Mul(j.target)
		}
		e.at = at
		return e, why.Code == WhyNone
	}
	if at, ok := j.offTarget(w.What, b); ok {
		e.what, e.at = Value, at
		e.up = r.Lo.Set == (w.What == Over)
		return e, true
	}
	if w.What == Gap && j.isDeviation() {
		e.what = Value // the row counts the deviation itself
	}
	e.at = b.At.N.Mul(b.At.Unit.roughly())
	return e, b.At.Unit == r.Lo.At.Unit || b.At.Unit == r.Hi.At.Unit
}

// insideTier reports whether tier c lies inside tier d, which is open on one side, and
// gives more.
func insideTier(c, d Clause) bool {
	v, okV := c.When.(Within)
	w, okW := d.When.(Within)
	x, fixV := c.Then.(Points)
	y, fixW := d.Then.(Points)
	if !okV || !okW || !fixV || !fixW || v.What != Value || w.What != Value || v.Of != w.Of || len(v.Ranges) != 1 || len(w.Ranges) != 1 || x.Hi.Cmp(y.Hi) <= 0 {
		return false
	}
	a, b := v.Ranges[0], w.Ranges[0]
	if a.Lo.Set && b.Lo.Set && !b.Hi.Set && !b.Lo.Target && !a.Lo.Target {
		d, ok := compareQ(a.Lo.At, b.Lo.At)
		return ok && d > 0
	}
	if a.Hi.Set && b.Hi.Set && !b.Lo.Set && !b.Hi.Target && !a.Hi.Target {
		d, ok := compareQ(a.Hi.At, b.Hi.At)
		return ok && d < 0
	}
	return false
}

// isLateAtAll reports whether a condition is that of any lateness: 逾期完成.
func isLateAtAll(c Cond) bool {
	m, ok := c.(Met)
	return ok && m.OnTime && m.Not
}

// beginsLater reports whether a condition holds from some lateness, or some day, on.
func beginsLater(c Cond) bool {
	w, ok := c.(Within)
	return ok && (w.What == Late || w.What == Day || w.What == Over) && len(w.Ranges) == 1 && w.Ranges[0].Lo.Set && !w.Ranges[0].Lo.Target && !w.Ranges[0].Hi.Set
}

// roughly is about how many days a length of time has, to tell the longer of two; 1 for
// all that is no time.
func (u Unit) roughly() num.Num {
	switch u.Kind {
	case Workday:
		return num.Ratio(7, 5)
	case Week:
		return num.Int(7)
	case Month:
		return num.Int(30)
	case Year:
		return num.Int(365)
	}
	return one()
}

// offTarget puts a distance from the target on the scale of the value, so that
// 超过目标值10% can be compared with 完成目标值, and 低于目标5个百分点以上 with 低于目标.
func (j *judge) offTarget(m Measure, b Bound) (num.Num, bool) {
	if m != Over && m != Short || !j.hasT {
		return num.Num{}, false
	}
	off := b.At.N
	switch u := b.At.Unit; {
	case u.Kind == Percent && !j.rate:
		off = percent(off).Mul(j.target)
	case u.Kind == Percent || u.Kind == Point || u.Kind == Bare:
	default:
		x, ok := convert(b.At, unitOf(j.row.Unit))
		if !ok {
			return num.Num{}, false
		}
		off = x
	}
	if m == Short {
		off = off.Neg()
	}
	return j.target.Add(off), true
}

// notBeyond reports whether a failing tier of a distance (超支5%以内扣2分) is
// answered by an actual that is not beyond the mark at all.
func (j *judge) notBeyond(c Clause) bool {
	w, ok := c.When.(Within)
	if !ok || w.Ranges[0].Lo.Set || !w.Ranges[0].Hi.Set || w.Ranges[0].Hi.Target || w.What != Value && w.Ranges[0].Hi.At.N.Sign() <= 0 || j.givesAll(c) {
		return false
	}
	if j.ownRate(w) {
		w.What = Value // 超支率不超过5% in the row of a 超支率
	}
	switch w.What {
	case Over, Short, Gap, Early, Late, Missing:
	case Value:
		return j.noEvent(w, c)
	default:
		return false
	}
	x, _, why := j.measure(w.What, w.Ranges[0].Hi.At.Unit, w.Of)
	return why.Code == WhyNone && x.Sign() <= 0
}

// partHolds reports whether a number in a condition holds whose words are open.
func (j *judge) partHolds(c Cond) bool {
	a, ok := c.(All)
	if !ok {
		return false
	}
	for _, part := range a.Parts {
		if w, is := part.(Within); is {
			if t, _ := j.holds(w); t == yes {
				return true
			}
		}
	}
	return false
}

// sameTier reports whether two tiers claim just the same values for different
// points, so that neither is the one meant.
func (j *judge) sameTier(i, k int) bool {
	a, b := j.r.Clauses[i], j.r.Clauses[k]
	v, okA := a.When.(Within)
	w, okB := b.When.(Within)
	x, fixA := a.Then.(Points)
	y, fixB := b.Then.(Points)
	if !okA || !okB || !fixA || !fixB || x.Hi.Equal(y.Hi) || v.What != Value || w.What != Value || v.Of != w.Of || len(v.Ranges) != 1 || len(w.Ranges) != 1 {
		return false
	}
	return v.Ranges[0].same(w.Ranges[0])
}

// same reports whether two ranges have the same ends.
func (r Range) same(s Range) bool {
	return r.Lo.Set == s.Lo.Set && r.Hi.Set == s.Hi.Set && r.Lo.Target == s.Lo.Target && r.Hi.Target == s.Hi.Target &&
		r.Lo.At.Unit == s.Lo.At.Unit && r.Hi.At.Unit == s.Hi.At.Unit &&
		r.Lo.At.N.Equal(s.Lo.At.N) && r.Hi.At.N.Equal(s.Hi.At.N) && r.Lo.Incl == s.Lo.Incl && r.Hi.Incl == s.Hi.Incl
}

// worseKind reports whether a count is one of graver events (发生1起重大事故) beside a step
// for others, of which the actual does not say what it counts.
func (j *judge) worseKind(w Within) bool {
	if w.What != Value || !startsWithAny(w.Tail, graveWords()) || containsAny(j.row.Level3, graveWords()...) {
		return false
	}
	return anyThen(j.r.Clauses, func(s Step) bool { return s.What == Events && !strings.Contains(s.Words, w.Tail) })
}

func (j *judge) worseTier(c Cond) bool {
	w, ok := c.(Within)
	return ok && j.worseKind(w)
}
