package scoring

import (
	"slices"

	"jixiaobot/validate/num"
)

// Score computes the score of one actual in a row. It never fails: where there
// is no score, Why says the reason.
func (r Rule) Score(row Row, a Actual) Score {
	out := r.score(row, a)
	if !out.Known {
		return out
	}
	for _, c := range r.cores {
		if words, ok := c.differs(row, a, out); ok {
			return Score{Clause: -1, Full: out.Full, HasFull: out.HasFull, Why: Reason{Code: WhyCondition, Words: words}}
		}
	}
	return out
}

// score is Score by all clauses as they were read.
func (r Rule) score(row Row, a Actual) Score {
	out := Score{Clause: -1}
	out.Full, out.HasFull = r.FullIn(row)
	r = r.ofSign(row)
	if out.Why = r.unscorable(row, a); out.Why.Code != WhyNone {
		return out
	}
	a = r.placeOf(row, r.sizeOf(a))
	main, res := r.judge(row, a, mode{})
	if a.before && a.kind == isDay && !main.due.IsZero() && a.day.Sub(main.due) > 0 {
		out.Why = Reason{Code: WhyVague, Words: a.words} // some day before the 5th, and the 1st was the last
		return out
	}
	out.Assumptions = main.assumed
	if res.why.Code != WhyNone {
		out.Why = res.why
		return out
	}
	if main.used.mark { // whether the row's target is that average, only the person knows
		out.Why = Reason{Code: WhyForeign, Words: main.foreignWords, Want: []string{row.Target}}
		out.Others = []Reading{{TargetIsMark, res.lo, res.hi, main.lines}}
		return out
	}
	if len(r.Rivals) > 0 && r.HasFull && res.hi.Cmp(r.Full) > 0 && !r.bonuses() {
		out.Why = Reason{Code: WhyTwoFulls}
		return out
	}
	if r.abovePoints(out, res.hi) {
		out.Why = Reason{Code: WhyReadings}
		return out
	}
	if m, codes := r.eitherCap(undecided(main.used, r)); len(m) > 0 {
		if rs := r.readings(row, a, m, codes, res); len(rs) > 1 {
			out.Why, out.Others = Reason{Code: WhyReadings}, rs
			return out
		}
	}
	if len(r.Rivals) > 0 && r.HasFull && r.takesSteps() && !r.bonuses() {
		out.Why = Reason{Code: WhyTwoFulls}
		return out
	}
	out.Low, out.High, out.Known, out.Clause, out.Trace = res.lo, res.hi, true, main.clauseIn(r, res.clause), main.lines
	if len(out.Trace) == 0 && res.lo.Equal(res.hi) {
		out.Trace = []Line{{show(res.lo), res.lo}}
	}
	out.Others = r.others(row, a, main.used, res)
	return out
}

// unscorable is why no score may be given before any clause is looked at: words not understood,
// figures that may be two things, a plan that is not the row's.
func (r Rule) unscorable(row Row, a Actual) Reason {
	if len(r.Unread) > 0 {
		return Reason{Code: WhyUnread, Words: r.textAt(r.Unread[0]), At: r.Unread[0]}
	}
	if r.doubtsFull(row) {
		return Reason{Code: WhyTwoFulls}
	}
	if why, ok := r.doubtsList(row, a); ok {
		return why
	}
	if p, ok := r.otherPlan(row); ok {
		return Reason{Code: WhyReadings, Words: p.Is.said(), At: p.At}
	}
	if a.kind == isNumber && r.takesApart(row) {
		return Reason{Code: WhyParts, Words: a.words}
	}
	if a.kind == isNumber && r.faultsElsewhere(row) {
		return Reason{Code: WhyCount, Words: a.words}
	}
	if why, ok := r.otherQuantity(row, a); ok {
		return why
	}
	a = r.sizeOf(a)
	if a.kind == isNumber && a.q.N.Sign() < 0 && r.absolute() {
		return Reason{Code: WhyReadings, Words: absoluteWord} // 绝对值 of a negative actual
	}
	if r.letterUnclear(row) {
		return Reason{Code: WhyReadings}
	}
	if at, ok := r.otherCoef(row); ok {
		return Reason{Code: WhyUnread, Words: r.textAt(at), At: at}
	}
	if at, ok := r.doubtIn(row); ok {
		return Reason{Code: WhyUnread, Words: r.textAt(at), At: at}
	}
	if at, ok := r.cutIn(row, a); ok {
		return Reason{Code: WhyCondition, Words: r.textAt(at), At: at}
	}
	return Reason{}
}

// sizeOf is an actual without its sign where the rule looks at nothing but how large it is.
func (r Rule) sizeOf(a Actual) Actual {
	if a.kind == isNumber && a.q.N.Sign() < 0 && r.sizeAlone() {
		a.q.N = a.q.N.Neg()
	}
	return a
}

// otherPlan is the plan that the sentence names (计划280人) and the row's value is not.
func (r Rule) otherPlan(row Row) (Plan, bool) {
	if len(r.Plans) == 0 {
		return Plan{}, false
	}
	j := newJudge(r, row, Actual{})
	for _, p := range r.Plans {
		x, ok := convert(p.Is, unitOf(j.row.Unit))
		if j.rate && p.Is.Unit.Kind == Percent {
			x, ok = p.Is.N, true
		}
		if !j.hasT || !ok || !x.Equal(j.target) {
			return p, true
		}
	}
	return Plan{}, false
}

// doubtIn finds a figure that may be an entry's number and a figure (1.98%以上得10分),
// unless the row's own value is as small as the decimal.
func (r Rule) doubtIn(row Row) (Span, bool) {
	if len(r.doubts) == 0 {
		return Span{}, false
	}
	j := newJudge(r, row, Actual{})
	if j.hasT && j.target.Cmp(num.Int(10)) < 0 {
		return Span{}, false
	}
	return r.doubts[0], true
}

// saidAt is the words of the sentence at a span, without the blanks in them.
func (r Rule) saidAt(s Span) string {
	return withoutBlanks(r.textAt(s))
}

// saidBefore is the last n characters, blanks aside, before a place of the sentence; fewer at
// its beginning.
func (r Rule) saidBefore(at, n int) string {
	rs := []rune(r.saidAt(Span{0, at}))
	return string(rs[max(0, len(rs)-n):])
}

// textAt is the words of the sentence at a span.
func (r Rule) textAt(s Span) string {
	if s.From < 0 || s.From >= s.To {
		return ""
	}
	n, from := 0, -1
	for i := range r.Text {
		if n == s.From {
			from = i
		}
		if n == s.To {
			return r.Text[from:i]
		}
		n++
	}
	if n == s.To {
		return r.Text[from:]
	}
	return ""
}

func (r Rule) judge(row Row, a Actual, m mode) (*judge, result) {
	if m.low {
		r = r.ofLow(row, a)
		m.low = false
	}
	if m.common {
		r = r.commonCap()
		m.common = false
	}
	j := newJudge(r, row, a)
	j.mode = m
	j.leaveElsewhere()
	j.value()
	j.leaveGivens()
	res := j.run()
	if res.why.Code == WhyNone && j.unknown.Code != WhyNone {
		res = failed(j.unknown)
	}
	if why := j.nothingDone(res); res.why.Code == WhyNone && why.Code != WhyNone {
		res = failed(why)
	}
	if res.why.Code == WhyNone {
		j.assumeElsewhere(res)
		j.assumeSpotless(res)
	}
	if res.why.Code == WhyNone && len(r.Exempt) > 0 {
		j.assume(ConditionFails, r.Exempt[0], one())
	}
	if res.why.Code == WhyNone {
		for _, w := range r.waived {
			j.assume(ConditionFails, w, one())
		}
	}
	return j, res
}

// bonuses reports whether something may come on top of full marks.
func (r Rule) bonuses() bool {
	for _, c := range r.Clauses {
		switch a := c.Then.(type) {
		case Bonus:
			return true
		case Step:
			if a.Bonus {
				return true
			}
		}
	}
	return false
}

// takesSteps reports whether some step takes points, so that it matters from which full
// marks.
func (r Rule) takesSteps() bool {
	return anyThen(r.Clauses, func(s Step) bool { return !s.Add })
}

// undecided are the readings of which none may be preferred.
func undecided(u used, r Rule) ([]mode, []ReadingCode) {
	switch {
	case u.zero:
		return []mode{{}, {zero: true}}, []ReadingCode{DeductFromFull, DeductFromZero}
	case u.whole && u.asIs:
		return []mode{{}, {asIs: true}, {asIs: true, whole: true}}, []ReadingCode{TargetIsFull, FormulaAsIs, RateAsNumber}
	case u.whole:
		return []mode{{}, {whole: true}}, []ReadingCode{FormulaAsIs, RateAsNumber}
	case u.asIs:
		return []mode{{}, {asIs: true}}, []ReadingCode{TargetIsFull, FormulaAsIs}
	case u.excess:
		return []mode{{}, {excess: true}}, []ReadingCode{InverseRatio, ExcessOff}
	case u.sum:
		return []mode{{}, {sum: true}}, []ReadingCode{BonusHighest, BonusSum}
	case u.tail:
		return []mode{{}, {tail: true}}, []ReadingCode{MonthShort, MonthLong}
	case u.fifteen:
		return []mode{{}, {fifteen: true}}, []ReadingCode{HalfOfMonth, FifteenDays}
	case u.beyond:
		return []mode{{}, {beyond: true}}, []ReadingCode{EachEvent, WithinAllowed}
	case u.low:
		return []mode{{}, {low: true}}, []ReadingCode{FromTopTier, FromLowTier}
	case u.full:
		ms, codes := []mode{{}}, []ReadingCode{FullOne}
		for i := range r.Rivals {
			ms, codes = append(ms, mode{full: i + 1}), append(codes, FullTwo)
		}
		return ms, codes
	}
	return nil, nil
}

// readings scores each mode; equal scores are one reading.
func (r Rule) readings(row Row, a Actual, ms []mode, codes []ReadingCode, first result) []Reading {
	var out []Reading
	for i, m := range ms {
		j, res := r.judge(row, a, m)
		if res.why.Code != WhyNone || said2(out, res) {
			continue
		}
		out = append(out, Reading{codes[i], res.lo, res.hi, j.lines})
	}
	return out
}

func said2(rs []Reading, res result) bool {
	return slices.ContainsFunc(rs, func(r Reading) bool { return r.Low.Equal(res.lo) && r.High.Equal(res.hi) })
}

// others are the other readings that differ from the score.
func (r Rule) others(row Row, a Actual, u used, res result) []Reading {
	var ms []mode
	var codes []ReadingCode
	if u.part {
		ms = append(ms, mode{part: PartUp}, mode{part: PartPro})
		codes = append(codes, StartedStep, ProRataStep)
	}
	if u.relative {
		ms, codes = append(ms, mode{relative: true}), append(codes, RelativePct)
	}
	var out []Reading
	for _, o := range r.readings(row, a, ms, codes, res) {
		if !o.Low.Equal(res.lo) || !o.High.Equal(res.hi) {
			out = append(out, o)
		}
	}
	return out
}

// run picks the way the rule is answered.
func (j *judge) run() result {
	if len(j.r.Clauses) == 0 {
		return failed(Reason{Code: WhyNoPoints})
	}
	if j.a.kind == isWords || j.a.none && j.r.Kind == Choice && len(j.a.ways) == 0 {
		if res, done := j.exempt(); done {
			return res
		}
	}
	if res, done := j.noneBelow(); done {
		return res
	}
	if why, ok := j.comparesPast(); ok {
		return failed(why)
	}
	switch {
	case len(j.r.Entries) > 0 && (j.row.Type == "" || j.row.Type == qualitative):
		return j.heldEntries()
	case j.r.Kind == Items:
		return j.items()
	case j.r.Kind == Choice && j.a.kind == isParts && !j.a.none && j.gainsByPart():
		return failed(Reason{Code: WhyParts, Words: j.a.words})
	case j.r.Kind == Faults, j.a.kind == isParts:
		return j.faults()
	case j.a.kind == isWords:
		return j.byWords()
	}
	return j.choice()
}

// gainsByPart reports whether steps award points by themselves, which only a list
// can add up.
func (j *judge) gainsByPart() bool {
	return anyThen(j.r.Clauses, func(s Step) bool { return s.Add && !s.Bonus })
}
