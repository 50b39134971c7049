package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// truth is what an actual says of a condition. open comes with the reason.
type truth int

const (
	no truth = iota
	yes
	open
)

// holds judges one condition.
func (j *judge) holds(c Cond) (truth, Reason) {
	switch c := c.(type) {
	case Always:
		return yes, Reason{}
	case Else:
		return no, Reason{}
	case Met:
		return under(c.Given)(j.meets(c))
	case Within:
		return under(c.Given)(j.within(c))
	case Text:
		return j.textHolds(c)
	case Rank:
		return j.ranked(c)
	case All:
		return j.all(c.Parts)
	case Any:
		return j.any(c.Parts)
	}
	return open, Reason{Code: WhyCondition}
}

func (j *judge) all(parts []Cond) (truth, Reason) {
	out, why := yes, Reason{}
	parts = j.withoutMark(parts)
	if twoFigures(parts) {
		return open, Reason{Code: WhyCondition, Words: wordsOf(parts)}
	}
	for _, p := range parts {
		t, w := j.partHeld(p)
		if t == no {
			return no, Reason{}
		}
		if t == open {
			out, why = open, w
		}
	}
	return out, why
}

// withoutMark drops the row's own number named before the comparison (目标值为60件，
// 完成60件) and a number that another part compares with anyway.
func (j *judge) withoutMark(parts []Cond) []Cond {
	var rest []Cond
	for i, p := range parts {
		w, ok := p.(Within)
		named := false
		if ok && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Exact && !w.Ranges[0].Lo.Target {
			named = j.hasT && w.Ranges[0].Lo.At.N.Equal(j.target) && i < len(parts)-1
			for k, o := range parts {
				v, same := o.(Within)
				if same && k != i && differentSubjects([]string{subjectOf(w), subjectOf(v)}) && endsInAny(subjectOf(w), degreeTails()) && endsInAny(subjectOf(v), degreeTails()) {
					named = false // 完成率100%且合格率80%以上: two figures
					break
				}
				named = named || k > i && same && v.What == Value && v.Ranges[0].anyEnd().At.N.Equal(w.Ranges[0].Lo.At.N)
			}
		}
		if !named {
			rest = append(rest, p)
		}
	}
	if len(rest) == 0 {
		return parts
	}
	return rest
}

// wordsOf are the words of the last part, for saying what is not known.
func wordsOf(parts []Cond) string {
	switch c := parts[len(parts)-1].(type) {
	case Within:
		return c.Words
	case Text:
		return c.Words
	case Met:
		return c.Words
	}
	return ""
}

// partHeld judges one part of a joined condition. What is met besides the row's
// own plan (质量达标) no number says anything of.
func (j *judge) partHeld(p Cond) (truth, Reason) {
	if m, ok := p.(Met); ok && !m.OnTime && (containsAny(m.Words, qualityWords()...) || containsAny(m.Words, approvalWords()...)) && j.a.kind == isNumber {
		return open, Reason{Code: WhyCondition, Words: m.Words}
	}
	return j.holds(p)
}

// twoFigures reports whether the parts compare two different things, of which
// one actual can only say one: two that are not the two ends of one range.
func twoFigures(parts []Cond) bool {
	var first *Within
	met := false
	for _, p := range parts {
		m, ok := p.(Met)
		met = met || ok && !m.Not && !m.OnTime
	}
	for w := range withins(All{Parts: parts}) {
		if w.What != Value {
			continue
		}
		if met && w.Ranges[0].Exact && w.Ranges[0].Lo.At.Unit.Kind == Percent {
			return true // 权重占10%，达到目标值得10分
		}
		if first == nil {
			first = &w
			continue
		}
		if !twoEnds(*first, w) {
			return true
		}
	}
	return false
}

// twoEnds reports whether two comparisons can be the ends of one range.
func twoEnds(v, w Within) bool {
	if differentSubjects([]string{v.About, w.About}) || differentSubjects([]string{subjectOf(v), subjectOf(w)}) {
		return false
	}
	a, b := v.Ranges[0], w.Ranges[0]
	x, y := a.anyEnd().At.Unit.Kind, b.anyEnd().At.Unit.Kind
	if x != y && x != Bare && y != Bare {
		return false
	}
	return a.Lo.Set != a.Hi.Set && b.Lo.Set != b.Hi.Set && a.Lo.Set != b.Lo.Set
}

func (j *judge) any(parts []Cond) (truth, Reason) {
	out, why := no, Reason{}
	for i, p := range parts {
		t, w := j.partHeld(p)
		if i > 0 && t != open && twoFigures([]Cond{parts[0], p}) {
			t, w = open, Reason{Code: WhyCondition, Words: wordsOf(parts[i : i+1])}
		}
		if t == yes {
			return yes, Reason{}
		}
		if t == open {
			out, why = open, w
		}
	}
	return out, why
}

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

// meets judges 达标 by the sign and value of the row, and 按时 by the deadline.
func (j *judge) meets(c Met) (truth, Reason) {
	t, why := j.reached(c)
	if t != open && c.Not {
		t = truthOf(t == no && !j.littleOver())
	}
	return t, why
}

func (j *judge) reached(c Met) (truth, Reason) {
	if j.a.kind == isDay || j.a.kind == isLate {
		if j.timed {
			return open, Reason{Code: WhyNumber, Words: j.a.words}
		}
		x, _, _, why := j.lateness(Unit{Kind: Calendar})
		if why.Code == WhyWorkdays || why.Code == WhyMonths || why.Code == WhyUnit {
			return truthOf(j.a.q.N.Sign() <= 0), Reason{}
		}
		if why.Code != WhyNone {
			return open, why
		}
		if c.Not && !c.OnTime && j.lateSteps() && x.Sign() > 0 {
			return yes, Reason{} // 未完成: a day is a day of completion
		}
		return truthOf(x.Sign() <= 0), Reason{}
	}
	if c.OnTime && !j.timed {
		return open, Reason{Code: WhyDate, Words: j.a.words}
	}
	if j.a.kind != isNumber {
		return open, Reason{Code: WhyNumber, Words: j.a.words}
	}
	if j.a.short {
		return truthOf(j.a.q.N.Sign() == 0), Reason{}
	}
	if j.hasT && goalOf(c.Words) != "" {
		j.assume(MarkInTarget, c.Words, j.target)
	}
	if t, why, ok := j.allHold(c); ok {
		return t, why
	}
	return j.targetReached()
}

// lateSteps reports whether lateness has its own deductions.
func (j *judge) lateSteps() bool {
	return anyThen(j.r.Clauses, func(s Step) bool { return s.What == Late })
}

// targetReached judges the actual by the row's sign (convention 4).
func (j *judge) targetReached() (truth, Reason) {
	switch {
	case !j.hasV:
		return open, j.vWhy
	case !j.hasT && j.countsEvents() && j.row.Type == qualitative:
		return truthOf(j.v.IsZero()), Reason{}
	case !j.hasT:
		return j.sentenceReached()
	}
	c := j.v.Cmp(j.target)
	switch j.row.Type {
	case signGE:
		return truthOf(c >= 0), Reason{}
	case signGT:
		return truthOf(c > 0), Reason{}
	case signLE:
		return truthOf(c <= 0), Reason{}
	case signLT:
		return truthOf(c < 0), Reason{}
	case signEQ:
		if c > 0 && j.target.Sign() > 0 && (j.proportional() || j.tiersBelow() || j.addsBeyond()) && !j.r.takesSize() && !j.tierAbove() {
			j.assume(AboveEqual, "", j.target)
			return yes, Reason{}
		}
		return truthOf(c == 0), Reason{}
	}
	return open, Reason{Code: WhyNoTarget}
}

// sentenceReached judges by the number the sentence itself asks for, where the
// row has none.
func (j *judge) sentenceReached() (truth, Reason) {
	m, ok := j.markFor(false)
	if !ok || m.target {
		return open, Reason{Code: WhyNoTarget}
	}
	x, _, why := j.valueIn(m.q.Unit, Unsaid)
	if why.Code != WhyNone {
		return open, why
	}
	return truthOf(x.Cmp(m.q.N) >= 0), Reason{}
}

// within judges a range.
func (j *judge) within(w Within) (truth, Reason) {
	if why := j.rangeDoubt(w); why.Code != WhyNone {
		return open, why
	}
	if t, why, ok := j.denyingWithin(w); ok {
		return t, why
	}
	if j.valueOrShort(w) {
		return open, Reason{Code: WhyReadings, Words: w.Words}
	}
	if value, doubt := j.figureOrBeyond(w); value {
		w.asValue()
	} else if doubt && !j.sameEither(w) {
		return open, Reason{Code: WhyReadings, Words: w.Words} // 突破36次 of 50: more than that, or that much beyond
	}
	if j.onGoodSide(w) {
		return j.beyondGaps()
	}
	if why := j.rateDoubt(w); why.Code != WhyNone {
		return open, why
	}
	if j.lacks(w) {
		w.What = Missing
	}
	if j.ownRate(w) {
		w.What = Value
	} else if w.What == Short && (j.row.Type == signGE || j.row.Type == signGT) && j.savesHere(w) {
		return open, Reason{Code: WhySign, Words: w.Words} // 节约5%以上 in a row of ≥ 95 %: of which the actual says nothing
	} else if j.rate && containsAny(w.Words, undoneRate) {
		return open, Reason{Code: WhyReadings, Words: w.Words} // of the plan, or of all there is
	}
	if j.ofElse(w) {
		return open, Reason{Code: WhyCondition, Words: w.Words}
	}
	if w.What == Day || w.From.Month > 0 || j.a.kind == isDay || j.a.kind == isLate {
		return j.dayWithin(w)
	}
	out, why := no, Reason{}
	for _, r := range w.Ranges {
		t, y := j.inRange(w, r)
		if t == yes && j.worseKind(w) {
			return open, Reason{Code: WhyCondition, Words: w.Words}
		}
		if t == yes {
			return yes, Reason{}
		}
		if t == open {
			out, why = open, y
		}
	}
	return out, why
}

// otherIndicator reports whether a range compares a rate of quality (满意度低于90%)
// in a row that counts something else, whose actual says nothing of it.
func (j *judge) otherIndicator(w Within) bool {
	if w.What == Value && j.rate && j.otherRate(subjectOf(w)) {
		return true
	}
	if j.listedBeside(w) {
		return true
	}
	counts := j.row.Type == qualitative && j.a.kind == isNumber && j.a.q.Unit.Kind != Percent && j.countsEvents()
	if w.What != Value || w.Of != Unsaid || j.rate || !j.hasT && !counts || w.Ranges[0].anyEnd().At.Unit.Kind != Percent {
		return false
	}
	name := subjectOf(w)
	return endsInAny(name, qualityRates()) && (!strings.Contains(j.row.Level3, name) || unitOf(j.row.Unit).Kind == Count && !j.costs())
}

// otherRate reports whether a name is a rate of quality and the row's name another
// one (满意度低于80% in the row of a 合格率).
func (j *judge) otherRate(name string) bool {
	if strings.Contains(name, j.row.Level3) || strings.Contains(j.row.Level3, name) || j.sameGrowth(name) {
		return false
	}
	a, b := "", ""
	for _, r := range qualityRates() {
		if strings.HasSuffix(name, r) {
			a = r
		}
		if strings.HasSuffix(j.row.Level3, r) {
			b = r
		}
	}
	if a != "" && b != "" && strings.Contains(j.row.Level3, rateStem(a)) && strings.Contains(name, rateStem(b)) {
		return false // 结转结余率 in the row of a 结余结转率
	}
	return a != "" && b != "" && a != b && !(strings.Contains(name, satisfied) && strings.HasPrefix(b, satisfied))
}

// ownRate reports whether the row itself counts the distance that a range names
// (节约率 in the row of a 节约率), so that its actual is that distance already.
func (j *judge) ownRate(w Within) bool {
	if w.What != Short && w.What != Over {
		return false
	}
	if !j.rate {
		return j.countsSaving(w)
	}
	kind := savingWords()
	if w.What == Over {
		kind = overrunWords()
	}
	if j.namedAlike(w) {
		return true
	}
	if containsAny(w.Words, offStems()...) {
		kind = offStems() // 未完成率, 超额率
	}
	if !containsAny(w.Words, kind...) && subjectOf(Within{Words: w.Words}) != "" {
		return false
	}
	return containsAny(j.row.Level3, kind...) || j.row.Level3 == "" && containsAny(w.Words, rateSuffix) || j.countsSaving(w)
}

// countsEach reports whether the row counts what is to be reached by each: its name
// says so, or its value is that number.
func (j *judge) countsEach(w Within) bool {
	return containsAny(j.row.Level3, everySaid, evenWord) || containsAny(j.row.Level3, eachOneWords()...) || j.hasT && w.Ranges[0].anyEnd().At.N.Equal(j.target) && (j.namesTarget(w) || j.row.Unit == "")
}

// smallShare reports whether a range is bounded on one side by less than half in
// percent, in a row of amounts, and names nothing: 超过5%, 低于10%.
func (j *judge) smallShare(w Within) bool {
	r := w.Ranges[0]
	n := r.anyEnd().At
	return w.What == Value && w.Of == Unsaid && !j.rate && j.hasT && subjectOf(w) == "" && r.Lo.Set != r.Hi.Set && n.Unit.Kind == Percent && n.N.Sign() > 0 && n.N.Cmp(half()) < 0
}

// trendRow reports whether the row itself counts the rate of change, so that no
// earlier figure is needed.
func (j *judge) trendRow(w Within) bool {
	if !j.rate && (j.row.Unit != "" || j.hasT) {
		return false
	}
	falls := containsAny(w.About, fallWords()...)
	if falls && j.costs() {
		return false // a fall as a negative figure: which sign is meant is not said
	}
	return j.row.Level3 == "" && !j.costs() || containsAny(j.row.Level3, trendIn(w.About)...) || !falls && (containsAny(j.row.Level3, changeWords()...) || j.countsRise())
}

func (j *judge) inRange(w Within, r Range) (truth, Reason) {
	for _, b := range [...]struct {
		Bound
		side int
	}{{r.Lo, 1}, {r.Hi, -1}} {
		if !b.Set {
			continue
		}
		c, why := j.compareBound(w, b.Bound)
		if why.Code != WhyNone {
			return open, why
		}
		if c*b.side < 0 || c == 0 && !b.Incl {
			return no, Reason{}
		}
	}
	return yes, Reason{}
}

// compareBound compares the measured actual with one end.
func (j *judge) compareBound(w Within, b Bound) (int, Reason) {
	if b.Target {
		if !j.hasT {
			return 0, Reason{Code: WhyNoTarget}
		}
		if !j.hasV {
			return 0, j.vWhy
		}
		return j.v.Cmp(j.target), Reason{}
	}
	u := b.At.Unit
	if j.timed && w.What == Early && b.At.N.IsZero() {
		u = unitOf(j.row.Unit) // early at all
	}
	x, _, why := j.measure(w.What, u, w.Of)
	return x.Cmp(b.At.N), why
}

// measure is what a range or a step counts, in the unit u.
func (j *judge) measure(m Measure, u Unit, of Basis) (num.Num, string, Reason) {
	switch m {
	case Short:
		return j.distance(false, u)
	case Over:
		return j.distance(true, u)
	case Gap:
		return j.gap(u)
	case Missing:
		x, why := j.events(true)
		return x, show(x), why
	case Late:
		if j.timed {
			return j.distance(true, u)
		}
		x, text, _, why := j.lateBy(u)
		return x, text, why
	case Early:
		if j.timed {
			return j.distance(false, u)
		}
		x, text, _, why := j.early(u)
		return x, text, why
	}
	return j.valueIn(u, of)
}
