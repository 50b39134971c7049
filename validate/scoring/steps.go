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

// otherFigure reports whether a step counts a rate of quality in a row that counts
// something else, or reports not made in a row of amounts: the actual says nothing
// of it.
func (j *judge) otherFigure(s Step) bool {
	if s.What == Over && j.wantsMore() && containsAny(s.Name+s.Words, undoneRate) {
		return true // 未完成率每增加1%: what grows is not what the row counts
	}
	if j.rate && !s.Add && j.stepsOtherRate(s) {
		return true
	}
	if j.rate || !j.hasT || j.target.Sign() <= 0 || j.row.Type == qualitative || j.a.kind != isNumber {
		return false
	}
	if s.What == Missing && containsAny(s.Words, reportWords()...) {
		return !j.a.short && !containsAny(j.row.Level3, reportWord) && !j.rowAttends(s)
	}
	if j.stepsOtherCount(s) {
		return true
	}
	for _, name := range qualityRates() {
		if strings.HasPrefix(s.Words, name) && !strings.Contains(j.row.Level3, name) {
			return s.What == Short || s.What == Over || s.What == Off
		}
	}
	return false
}

// rowAttends reports whether the row counts what one may be absent from (参加例会次数, and
// 每缺席一次例会).
func (j *judge) rowAttends(s Step) bool {
	rs := []rune(stripNumbers(s.Words))
	for i := 0; i+1 < len(rs); i++ {
		if two := string(rs[i : i+2]); !oneOf(two, reportWords()) && strings.Contains(j.row.Level3, two) {
			return true
		}
	}
	return false
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
		if pre.Expr != "" {
			sum.pre, sum.text = pre, "0 × "+byText // begun, but not whole
		}
		sum.gain = sum.gain || s.Add
		if s.Add {
			sum.limit, sum.text = s.Limit, show(n)+" × "+byText
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
	if !j.grace.IsZero() {
		x, text = x.Sub(j.grace), text+" "+minusSign+" "+show(j.grace)
		j.grace = num.Num{}
	}
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
	depth := 0
	for _, r := range s {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth == 0 && (r == '−' || r == '+'):
			return "(" + s + ")"
		}
	}
	return s
}

// stepDistance is what a step counts.
func (j *judge) stepDistance(s Step) (x num.Num, text string, exact bool, why Reason) {
	u := s.Every.Unit
	if j.cutShare(s) || j.cutsFromUnsaid(s) || j.pointOfMany(u) {
		return x, "", true, Reason{Code: WhyReadings, Words: s.Words}
	}
	if x, text, why, ok := j.halfMonths(s); ok {
		return x, text, false, why
	}
	switch s.What {
	case Late, Early:
		if j.timed && j.a.kind == isNumber {
			x, text, why = j.distance(s.What == Late, u)
			return x, text, true, why
		}
		if s.What == Early {
			return j.early(u)
		}
		return j.lateBy(u)
	case Events, Missing:
		return j.eventDistance(s)
	case Done:
		if j.a.kind != isNumber || j.a.short {
			return x, "", true, Reason{Code: WhyNumber, Words: j.a.words}
		}
		if j.growsFromUnsaid(s) {
			return x, "", true, Reason{Code: WhyReadings, Words: s.Words}
		}
		x, text, why = j.valueIn(u, s.Of)
		return x, text, true, why
	}
	if j.a.kind == isNumber && j.placeUntold(s) {
		return x, "", true, Reason{Code: WhyRank, Words: j.a.words}
	}
	if j.a.kind == isNumber && !j.a.short {
		if x, text, why, ok := j.beyondBand(s); ok {
			return x, text, true, why
		}
	}
	if s.What == Gap && namesBothSides(s.Words) {
		x, text, why = j.gap(u)
		return x, text, true, why
	}
	if s.What == Gap {
		x, text, why = j.gapBelow(u)
		return x, text, true, why
	}
	if j.a.kind == isRank && isRankUnit(u.Text) {
		return j.rankDistance()
	}
	if u.isTime() && !j.timed && (j.a.kind == isDay || j.a.kind == isLate) {
		x, text, exact, why = j.lateBy(u)
		return x, text, exact, why
	}
	if j.a.kind == isNumber && s.What == Short && (u.Kind == Count || u.Kind == Bare) && (j.a.short || !j.hasMark()) {
		x, why = j.events(true)
		return x, show(x), true, why
	}
	if s.Add && !s.Bonus && s.What == Short && j.wantsMore() && j.a.kind == isNumber && !j.a.short {
		if j.row.Level3 != "" && !containsAny(j.row.Level3, fallWords()...) && !containsAny(j.row.Level3, cutNames()...) && !containsAny(j.row.Level3, savingWords()...) {
			return x, "", true, Reason{Code: WhySign, Words: s.Words}
		}
		x, text, why = j.valueIn(u, s.Of) // 每下降1%得1分 in a row that counts the fall
		return x, text, true, why
	}
	if j.a.kind != isNumber {
		return x, "", true, Reason{Code: WhyNumber, Words: j.a.words}
	}
	x, text, why = j.sideDistance(s)
	return x, text, true, why
}

// sideDistance is how far the number lies on the side of the mark that a step counts on.
func (j *judge) sideDistance(s Step) (x num.Num, text string, why Reason) {
	over := s.What == Over || s.What == Off && (j.costs() || j.hasT && j.target.IsZero()) || s.Bonus && s.What == Short && j.wantsMore()
	if over && j.rate && !j.costs() && containsAny(j.row.Level3, savingWords()[:3]...) && containsAny(s.Words, overrunWords()...) {
		over = false // 每超支1% in the row of a 节约率
	}
	return j.distance(over, s.Every.Unit)
}

// eventDistance is what a step counts that takes or adds for events, or for what is missing.
func (j *judge) eventDistance(s Step) (x num.Num, text string, exact bool, why Reason) {
	u := s.Every.Unit
	if j.a.kind == isRank && isRankUnit(u.Text) && !s.Add && containsAny(s.Words, fallBackWords()...) {
		return j.rankDistance() // 每后退一名
	}
	if j.a.kind == isNumber && isRankUnit(u.Text) && !s.Add && j.ranks() {
		return x, "", true, Reason{Code: WhyRank, Words: j.a.words} // 5: the fifth place, or five places behind
	}
	if _, named := j.required(); named && !j.a.event && !j.a.short && containsAny(s.Words, lateSomeWords()...) {
		return x, "", true, Reason{Code: WhyReadings} // 12次均按时…每有一次不按时: 12 of which
	}
	if s.What == Missing && j.hasT && !j.a.short && strings.ContainsAny(j.row.Unit, multiplierRunes) {
		x, text, why = j.distance(false, u) // 每缺1000人 in a row of 万人
		return x, text, true, why
	}
	x, why = j.events(s.What == Missing || j.oughtTo(s))
	return x, show(x), true, why
}

func (j *judge) hasMark() bool {
	m, ok := j.markFor(false)
	return ok && (!m.target || j.hasT)
}

// beyondGrace reports whether a step stands under a lateness or an excess of its
// own (逾期10天内每天扣0.5分，超过10天每天扣1分), so that it may count from there as well as
// from the mark.
func (j *judge) beyondGrace(c Clause, s Step) bool {
	w, ok := c.When.(Within)
	if !ok || w.What == Value || w.What == Day || w.What == Gap || len(w.Ranges) != 1 {
		return false
	}
	r := w.Ranges[0]
	return r.Lo.Set && !r.Lo.Target && r.Lo.At.N.Sign() > 0 && !r.Exact && j.graceEnd(c, s).IsZero()
}

// graceEnd is where a step begins that counts what is beyond a lateness or an
// excess without loss: 推迟5天内不扣分，超过5天的，每超1天扣1分. 0 where it begins at the mark.
func (j *judge) graceEnd(c Clause, s Step) num.Num {
	w, ok := c.When.(Within)
	if !ok || w.What == Value || w.What == Day || w.What == Gap || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target || !containsAny(s.Words, beyondWords()...) {
		return num.Num{}
	}
	lo := w.Ranges[0].Lo.At
	for _, d := range j.r.Clauses {
		v, ok := d.When.(Within)
		if !ok || v.What != w.What || !j.isTop(d) || !v.Ranges[0].Hi.Set {
			continue
		}
		if k, same := compareQ(v.Ranges[0].Hi.At, lo); !same || k != 0 {
			continue
		}
		if x, fits := convert(lo, s.Every.Unit); fits {
			return x
		}
	}
	return num.Num{}
}

// otherMark reports whether a step under a bound of its own (90%以下每降低1个百分点)
// may count from there or from the mark of full marks.
func (j *judge) otherMark(c Clause, s Step) bool {
	w, ok := c.When.(Within)
	if ok && s.What == Done && s.Add && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Lo.Set && !w.Ranges[0].Lo.Target && w.Ranges[0].Lo.At.N.Sign() > 0 && containsAny(s.Words, riseWords()...) {
		return true // 80%以上的每提高1个百分点得0.5分: from there, or from nothing
	}
	if !ok || s.What != Short && s.What != Over || w.What != Value || len(w.Ranges) != 1 {
		return false
	}
	r := w.Ranges[0]
	b := r.Hi
	if s.What == Over {
		b = r.Lo
	}
	m, ok := j.markFor(s.What == Over)
	if !ok || !b.Set || r.Lo.Set == r.Hi.Set {
		return false
	}
	x, why := j.markValue(m)
	y, why2 := j.markValue(mark{q: b.At, target: b.Target})
	return why.Code == WhyNone && why2.Code == WhyNone && !x.Equal(y)
}
