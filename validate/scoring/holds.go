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
		return j.meets(c)
	case Within:
		return j.within(c)
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
	if twoFigures(parts) {
		return open, Reason{Code: WhyCondition}
	}
	for _, p := range parts {
		t, w := j.holds(p)
		if t == no {
			return no, Reason{}
		}
		if t == open {
			out, why = open, w
		}
	}
	return out, why
}

// twoFigures reports whether the parts compare two different things, of which
// one actual can only say one.
func twoFigures(parts []Cond) bool {
	var first *Within
	for _, p := range parts {
		w, ok := p.(Within)
		if !ok || w.What != Value {
			continue
		}
		if first == nil {
			first = &w
			continue
		}
		a, b := first.Ranges[0].anyEnd().At.Unit.Kind, w.Ranges[0].anyEnd().At.Unit.Kind
		if differentSubjects([]string{first.About, w.About}) || a != b && a != Bare && b != Bare {
			return true
		}
	}
	return false
}

func (j *judge) any(parts []Cond) (truth, Reason) {
	out, why := no, Reason{}
	for _, p := range parts {
		t, w := j.holds(p)
		if t == yes {
			return yes, Reason{}
		}
		if t == open {
			out, why = open, w
		}
	}
	return out, why
}

// textHolds: a number or a day says nothing of words, except that none of an
// event is none of it and one is some.
func (j *judge) textHolds(c Text) (truth, Reason) {
	if c.Foreign {
		if t, why, ok := j.foreign(c); ok {
			return t, why
		}
		return open, Reason{Code: WhyForeign, Words: c.Words}
	}
	if j.a.kind == isNumber && !j.a.short && j.countsEvents() {
		n, why := j.events(false)
		switch {
		case why.Code != WhyNone:
		case saysNone(c.Words):
			return truthOf(n.IsZero()), Reason{}
		case saysSome(c.Words) && !c.Exempt && (n.IsZero() || j.lastWord(c)):
			return truthOf(n.Sign() > 0), Reason{}
		}
	}
	if j.hasV && j.a.kind == isNumber && !j.rate && j.deniesAll(c.Words) {
		return truthOf(j.v.IsZero()), Reason{}
	}
	return open, Reason{Code: WhyCondition, Words: c.Words}
}

// lastWord reports whether “发生…” is the only thing said of events, so that any
// event is one of its kind.
func (j *judge) lastWord(t Text) bool {
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && (s.What == Events || s.What == Missing) {
			return false
		}
		if o, ok := c.When.(Text); ok && o.Words != t.Words && saysSome(o.Words) {
			return false
		}
	}
	return true
}

// foreignInTarget reports whether somebody else's figure (全市平均水平) stands in
// 指标值, so that comparing with it is comparing with the target.
func (j *judge) foreignInTarget(c Text) bool {
	return c.Foreign && j.hasT && j.row.Type != qualitative && foreignSide(c.Words) != 0
}

func (j *judge) foreign(c Text) (truth, Reason, bool) {
	if !j.foreignInTarget(c) {
		return open, Reason{}, false
	}
	if !j.hasV {
		return open, j.vWhy, true
	}
	j.assume(MarkInTarget, c.Words, j.target)
	d := j.v.Cmp(j.target)
	switch foreignSide(c.Words) {
	case wGE:
		return truthOf(d >= 0), Reason{}, true
	case wGT:
		return truthOf(d > 0), Reason{}, true
	case wLE:
		return truthOf(d <= 0), Reason{}, true
	}
	return truthOf(d < 0), Reason{}, true
}

// deniesAll reports whether words like 未开展 deny what the tiers count
// (开展4次), so that they mean a count of 0.
func (j *judge) deniesAll(s string) bool {
	for _, n := range negations() {
		rest, ok := strings.CutPrefix(s, n)
		if !ok || rest == "" {
			continue
		}
		for _, c := range j.r.Clauses {
			for _, w := range withins(c.When) {
				if w.What == Value && w.About != "" && strings.Contains(w.About, rest) {
					return true
				}
			}
		}
	}
	return false
}

// spared judges the tier that earns everything where the actual counts events
// or what is missing: it holds when there are none.
func (j *judge) spared(i int) truth {
	c := j.r.Clauses[i]
	if !gains(c.Then) || !j.isTop(c) {
		return open
	}
	for k, d := range j.r.Clauses {
		if k != i && isTier(d) && gains(d.Then) {
			if t, ok := d.When.(Text); !ok || !t.Exempt {
				return open
			}
		}
	}
	for _, d := range j.r.Clauses {
		s, ok := d.Then.(Step)
		if !ok || s.Add || s.NoBy || s.NoEvery {
			continue
		}
		if _, always := d.When.(Always); !always {
			continue
		}
		if s.What != Events && s.What != Missing && !j.a.short {
			if t, ok := c.When.(Text); ok && !t.Foreign && !containsAny(t.Words, qualityWords()...) {
				if x, _, _, why := j.stepDistance(s); why.Code == WhyNone {
					return truthOf(x.Sign() <= 0)
				}
			}
			continue
		}
		if j.a.kind != isNumber || j.hasV && j.rate {
			continue
		}
		n, _, why := j.count(s)
		if why.Code == WhyNone {
			return truthOf(n.IsZero())
		}
		if x, w := j.events(s.What == Missing); w.Code == WhyNone {
			return truthOf(x.IsZero())
		}
	}
	return open
}

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

// countsEvents reports whether the rule is about events, so that a bare number
// is a count of them.
func (j *judge) countsEvents() bool {
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && (s.What == Events || s.What == Missing) {
			return true
		}
		if w, ok := c.When.(Within); ok && w.What == Value && w.Ranges[0].Lo.At.Unit.Kind == Count {
			return true
		}
		if o, ok := c.Then.(Open); ok && o.Minus && saysEvent(o, c) {
			return true
		}
	}
	return j.row.Type != qualitative && j.hasT && j.target.IsZero()
}

func saysEvent(_ Open, c Clause) bool {
	t, ok := c.When.(Text)
	return ok && saysSome(t.Words)
}

// meets judges 达标 by the sign and value of the row, and 按时 by the deadline.
func (j *judge) meets(c Met) (truth, Reason) {
	t, why := j.reached(c)
	if t != open && c.Not {
		t = truthOf(t == no)
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
	return j.targetReached()
}

// lateSteps reports whether lateness has its own deductions.
func (j *judge) lateSteps() bool {
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && s.What == Late {
			return true
		}
	}
	return false
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
		if c > 0 && j.proportional() {
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

// proportional reports whether the sentence scores by proportion, or counts
// down what is short, so that more than “=” asks is not less.
func (j *judge) proportional() bool {
	for _, c := range j.r.Clauses {
		switch a := c.Then.(type) {
		case Formula, Proportion:
			return true
		case Step:
			if a.What == Short || a.What == Missing {
				return true
			}
		}
	}
	return false
}

// within judges a range.
func (j *judge) within(w Within) (truth, Reason) {
	if w.Trend && !j.trendRow(w) {
		return open, Reason{Code: WhyForeign, Words: w.Words}
	}
	if w.What == Day || j.a.kind == isDay || j.a.kind == isLate {
		return j.dayWithin(w)
	}
	out, why := no, Reason{}
	for _, r := range w.Ranges {
		t, y := j.inRange(w, r)
		if t == yes {
			return yes, Reason{}
		}
		if t == open {
			out, why = open, y
		}
	}
	return out, why
}

// trendRow reports whether the row itself counts the rate of change, so that no
// earlier figure is needed.
func (j *judge) trendRow(w Within) bool {
	if !j.rate && (j.row.Unit != "" || j.hasT) {
		return false
	}
	return j.row.Level3 == "" && !j.costs() || containsAny(j.row.Level3, trendIn(w.About)...) || containsAny(j.row.Level3, changeWords()...)
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
	x, _, why := j.measure(w.What, b.At.Unit, w.Of)
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
	case Late:
		if j.timed {
			return j.distance(true, u)
		}
		x, text, _, why := j.lateness(u)
		return x, text, why
	case Early:
		if j.timed {
			return j.distance(false, u)
		}
		x, text, _, why := j.lateness(u)
		return x.Neg(), text, why
	}
	return j.valueIn(u, of)
}

// dayWithin judges days, and how late a day is.
func (j *judge) dayWithin(w Within) (truth, Reason) {
	if w.What == Late || w.What == Early || w.What == Value && w.Ranges[0].timed() && !j.timed {
		if w.What == Value {
			w.What = Late
		}
		if j.a.kind != isDay && j.a.kind != isLate {
			return open, Reason{Code: WhyDate, Words: j.a.words}
		}
		if w.What == Late {
			if x, _, _, why := j.lateness(Unit{Kind: Calendar}); why.Code == WhyNone && x.Sign() <= 0 {
				return no, Reason{}
			}
		}
		for _, r := range w.Ranges {
			if t, why := j.inRange(w, r); t != no {
				return t, why
			}
		}
		return no, Reason{}
	}
	if w.What != Day {
		return open, Reason{Code: WhyNumber, Words: j.a.words}
	}
	d := j.a.day
	if j.a.kind == isLate {
		var why Reason
		if d, why = j.daySaid(); why.Code != WhyNone {
			if j.pastEvery(w) {
				return no, Reason{}
			}
			return open, why
		}
	} else if j.a.kind != isDay {
		return open, Reason{Code: WhyDate, Words: j.a.words}
	}
	return j.dayIn(w, d)
}

// pastEvery reports whether any lateness at all is past every end of the
// ranges, so that 晚5个工作日 needs no calendar.
func (j *judge) pastEvery(w Within) bool {
	if j.a.q.N.Sign() <= 0 || j.due.IsZero() {
		return false
	}
	for _, r := range w.Ranges {
		at, ok := j.dayOf(r.Hi.Date)
		if !r.Hi.Set || !ok || at.Sub(j.due) > 0 {
			return false
		}
	}
	return true
}

func (r Range) timed() bool {
	return r.Lo.Set && r.Lo.At.Unit.isTime() || r.Hi.Set && r.Hi.At.Unit.isTime()
}

// daySaid is the day that 晚15天 means.
func (j *judge) daySaid() (num.Day, Reason) {
	q := j.a.q
	if j.due.IsZero() {
		return num.Day{}, Reason{Code: WhyNoDeadline}
	}
	if !q.N.IsInt() || q.N.Cmp(num.Int(100000)) > 0 || q.N.Cmp(num.Int(-100000)) < 0 {
		return num.Day{}, Reason{Code: WhyDate, Words: j.a.words}
	}
	n := q.N
	if n.Sign() < 0 {
		n = n.Neg()
	}
	k := toInt(n)
	if q.N.Sign() < 0 {
		k = -k
	}
	switch q.Unit.Kind {
	case Calendar:
		return j.due.AddDays(k), Reason{}
	case Week:
		return j.due.AddDays(7 * k), Reason{}
	case Month:
		if k >= 0 && k < 600 {
			return monthsAfter(j.due, k, j.dueEnd), Reason{}
		}
	}
	if k <= 0 {
		return j.due, Reason{}
	}
	return num.Day{}, Reason{Code: WhyWorkdays, Words: j.a.words}
}

func (j *judge) dayIn(w Within, d num.Day) (truth, Reason) {
	for _, r := range w.Ranges {
		in := true
		for _, b := range [...]struct {
			Bound
			side int
		}{{r.Lo, 1}, {r.Hi, -1}} {
			if !b.Set {
				continue
			}
			at, ok := j.dayOf(b.Date)
			if !ok {
				return open, Reason{Code: WhyYear}
			}
			if b.Date.Year == 0 {
				j.assume(YearOfRow, "", num.Int(int64(at.Year)))
			}
			c := d.Sub(at) * b.side
			in = in && (c > 0 || c == 0 && b.Incl)
		}
		if in {
			return yes, Reason{}
		}
	}
	return no, Reason{}
}

// ranked judges a place.
func (j *judge) ranked(r Rank) (truth, Reason) {
	n, last := j.a.rank, j.a.last
	if j.a.kind == isNumber && isRankUnit(unitName2(j.a.q.Unit)) || j.a.kind == isNumber && isRankUnit(j.row.Unit) && j.a.q.Unit.Kind == Bare {
		if !j.a.q.N.IsInt() || j.a.q.N.Sign() <= 0 || j.a.q.N.Cmp(num.Int(100000)) > 0 {
			return open, Reason{Code: WhyRank, Words: j.a.words}
		}
		n, last = toInt(j.a.q.N), false
	} else if j.a.kind != isRank {
		return open, Reason{Code: WhyRank, Words: j.a.words}
	}
	if last != r.Last {
		if r.Last && !last || last {
			return open, Reason{Code: WhyRank, Words: j.a.words}
		}
	}
	return truthOf(n >= r.From && (r.To == 0 || n <= r.To)), Reason{}
}

func unitName2(u Unit) string { return u.Text }
