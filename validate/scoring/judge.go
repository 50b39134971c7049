package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// judge holds one scoring: the rule in its row, one actual, and the choices of
// a reading. Another reading is another judge.
type judge struct {
	r    Rule
	row  Row
	a    Actual
	mode mode

	full         num.Num
	hasFull      bool
	target       num.Num
	hasT         bool
	due          num.Day // the deadline, zero when there is none
	dueEnd       bool    // the deadline is the last day of its month by its words
	rate         bool    // the unit of the row is %
	timed        bool    // the row's value is a length of time
	back         int     // how many years before that of the row's day the year lies of which 次年 is the next
	noYear       bool    // … which is not known
	oneIsAll     bool    // the sentence may write 1 for 100%, and no number of it is the row's
	noUnit       bool    // neither the row nor the sentence's mark says what the number counts
	v            num.Num // the actual in the unit of the row
	hasV         bool
	vUnit        Unit    // unit of v where the row has none
	vWhy         Reason  // why there is no v
	tolerant     bool    // 5万元以下不扣 behind 每超10万元扣1分: less than a step costs nothing
	grace        num.Num // what a step does not count, being without loss
	foreignWords string  // somebody else's mark that was taken for the row's target

	unknown    Reason // why nothing may be said at all: an award for another thing
	elsewheres []Span // faults of other things that were left out of the clauses
	excused    []Span // excuses that were left out where there is nothing to excuse

	own    bool   // the clauses are a copy that may be changed
	waived []Span // exemptions that the number rules out

	match int // clause the words of the actual name; −1 none

	lines   []Line
	assumed []Assumption
	used    used
}

// mode is one reading of what the sentence leaves open.
type mode struct {
	part     Partial // what a started step counts
	relative bool    // 1% of the mark, not one percentage point
	zero     bool    // 不完成扣2分 takes what was not earned
	asIs     bool    // the formula as written though the target is reached
	whole    bool    // 90% is 90 in a formula, not 0.9
	sum      bool    // bonuses met add up
	tail     bool    // months end with the month
	fifteen  bool    // half a month is 15 days, however many there are
	beyond   bool    // only events beyond the target cost
	excess   bool    // 超过部分按比例扣分: what is beyond the target, in parts of it
	full     int     // which of two full marks
	low      bool    // steps count from the lowest of several tiers
	common   bool    // the bound of the last step bounds all that is taken
}

// used says which choices of the mode mattered.
type used struct{ part, relative, zero, asIs, whole, sum, tail, fifteen, beyond, full, excess, mark, low bool }

// and is what mattered in either of two judgements.
func (u used) and(o used) used {
	return used{
		u.part || o.part, u.relative || o.relative, u.zero || o.zero, u.asIs || o.asIs, u.whole || o.whole, u.sum || o.sum,
		u.tail || o.tail, u.fifteen || o.fifteen, u.beyond || o.beyond, u.full || o.full, u.excess || o.excess, u.mark || o.mark, u.low || o.low,
	}
}

func newJudge(r Rule, row Row, a Actual) *judge {
	j := rowJudge(r, row, a)
	j.shares()
	j.ownRates()
	j.planNumbers()
	j.shareTiers()
	j.timed = j.hasT && unitOf(j.row.Unit).isTime()
	j.lags()
	j.dropLabel()
	j.ownVerbs()
	j.tradeVerbs()
	j.ownSteps()
	j.rowTasks()
	j.noneTiers()
	j.nothingOf()
	j.branches()
	j.relative()
	j.tolerances()
	j.restated()
	j.standards()
	j.trends()
	j.ownSides()
	j.lostDenials()
	j.shareAndLack()
	j.nextYear()
	j.deadline()
	return j
}

// rowJudge is a judge that knows the row's value and its unit, and has left the clauses as they were read.
func rowJudge(r Rule, row Row, a Actual) *judge {
	j := &judge{r: r, row: row, a: a, match: -1}
	j.row.Unit = withoutOther(row.Unit)
	j.rate = isRate(row.Unit)
	j.full, j.hasFull = r.FullIn(row)
	if row.Type != qualitative {
		if q, err := num.ParseQuantity(row.Target); err == nil && row.Target != "" {
			j.target, j.hasT = q.Value, true
			if j.row.Unit == "" && q.Unit != "" {
				j.row.Unit = q.Unit
				j.rate = isRate(q.Unit)
			}
		}
	}
	j.planRates()
	if j.row.Unit == "" && j.hasT {
		j.unitFromSentence()
	}
	return j
}

// unshare makes the clauses the judge's own: those of the rule are everybody's.
func (j *judge) unshare() {
	if !j.own {
		j.r.Clauses, j.own = slices.Clone(j.r.Clauses), true
	}
}

// put puts a clause in the place of the i-th, for this judge alone.
func (j *judge) put(i int, c Clause) {
	j.unshare()
	j.r.Clauses[i] = c
}

// relative takes 超过5天 behind 每超过1天扣1分 for a distance where, as a value, it would
// begin on the good side of what earns full marks.
func (j *judge) relative() {
	if !j.r.stepsOver() {
		return
	}
	for i, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		if _, step := c.Then.(Step); step || !ok || gains(c.Then) || w.What != Value || len(w.Ranges) != 1 || !w.Loose {
			continue
		}
		r := w.Ranges[0]
		if !r.Lo.Set || r.Hi.Set || r.Lo.Target || r.Lo.At.N.Sign() <= 0 {
			continue
		}
		m, known := j.markFor(true)
		at, why := j.markValue(m)
		x, why2 := j.markValue(mark{q: r.Lo.At})
		if !known || why.Code != WhyNone || why2.Code != WhyNone && r.Lo.At.Unit.Kind != Percent || why2.Code == WhyNone && x.Cmp(at) >= 0 {
			continue
		}
		w.What = Over
		c.When = w
		j.put(i, c)
	}
}

// stepsOver reports whether some step takes for what lies beyond the mark.
func (r Rule) stepsOver() bool {
	return anyThen(r.Clauses, func(s Step) bool { return !s.Add && s.What == Over })
}

// unitFromSentence takes the unit of the sentence's mark for a row without one,
// where the mark is the row's number (≥65% in a row of 65, 2.5万人 in a row of 2.5).
// Where no mark is, the unit stays open and a bare actual is no quantity.
func (j *judge) unitFromSentence() {
	said := false
	fractional := j.target.Sign() > 0 && j.target.Cmp(one()) <= 0
	take := func(q Quantity) {
		switch {
		case j.row.Unit != "" || q.Unit.Kind == Bare || q.Unit.isTime():
		case fractional && (q.Unit.Kind == Percent || q.Unit.Kind == Point):
			said = said || q.Unit.Kind == Percent && !q.N.Equal(j.target) // 0.95 or 95%?
		case q.Unit.Kind == Point, q.Unit.Kind == Percent && q.N.Equal(j.target):
			j.row.Unit, j.rate = percentUnit, true
		case q.Unit.Kind == Percent:
			said = said || q.N.Cmp(one()) > 0
		case q.N.Equal(j.target):
			j.row.Unit = q.Unit.name()
		case q.N.Equal(j.target.Mul(num.Int(10000))):
			j.row.Unit = tenThousand + q.Unit.name()
		default:
			said = said || q.Unit.Kind != Count
		}
	}
	look(j.r.Clauses, func(w Within) {
		if w.What != Value || w.Of == OfTarget {
			return
		}
		for _, r := range w.Ranges {
			for _, b := range [...]Bound{r.Lo, r.Hi} {
				if b.Set && !b.Target {
					take(b.At)
				}
			}
		}
	})
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && s.Every.Unit.Kind == Point {
			take(s.Every)
		}
	}
	j.noUnit = said && j.row.Unit == ""
}

// FullIn is full marks in a row: those of the sentence, else the points the
// person gave.
func (r Rule) FullIn(row Row) (num.Num, bool) {
	switch {
	case r.HasFull && !(r.limited && row.HasGiven):
		return r.Full, true
	case row.HasGiven:
		return row.Given, true
	}
	return num.Num{}, false
}

// deadline is the day of the sentence's first earning clause, else the row's.
func (j *judge) deadline() {
	for _, c := range j.r.Clauses {
		if m, ok := c.When.(Met); ok && m.OnTime && !m.Not && gains(c.Then) && j.rowHasDay() {
			break // 按期完成得10分，推迟到次年3月底得5分: on time is what the row says
		}
		w, ok := c.When.(Within)
		if _, extra := c.Then.(Bonus); !ok || extra || w.What != Day || !gains(c.Then) || !w.Ranges[0].Hi.Set {
			continue // 9月20日前完工加1分: that much earlier than the last day
		}
		if d, ok := j.dayOf(w.Ranges[0].Hi.Date); ok {
			j.due, j.dueEnd = d, w.Ranges[0].Hi.Date.Last
			return
		}
	}
	if j.hasT {
		return // 指标值 is a number
	}
	for _, w := range num.FindDays(num.Fold(j.row.Target)) {
		ref := DayRef{w.Year, w.Month, w.Day, w.Shift, w.LastDay}
		if d, ok := j.dayOf(ref); ok && w.Month > 0 {
			j.due, j.dueEnd = d, ref.Last
		}
	}
	if j.due.IsZero() {
		j.namedDue()
	}
}

// rowHasDay reports whether the row's value is a deadline.
func (j *judge) rowHasDay() bool {
	for _, w := range num.FindDays(num.Fold(j.row.Target)) {
		if w.Month > 0 {
			return !j.hasT
		}
	}
	return false
}

// dayOf is the day meant; a date without a year takes the year of the row, else
// of a date in its target. Never another.
func (j *judge) dayOf(ref DayRef) (num.Day, bool) {
	year := ref.Year
	if year == 0 {
		year = j.year()
		if year == 0 || j.noYear {
			return num.Day{}, false
		}
		year += ref.Shift - j.back
	}
	if ref.Month == 0 {
		return num.Day{}, false
	}
	if ref.Last || ref.Day == 0 {
		first, ok := num.NewDay(year, ref.Month, 28)
		for d := 31; ok && d > 28; d-- {
			if last, ok := num.NewDay(year, ref.Month, d); ok {
				return last, true
			}
		}
		return first, ok
	}
	return num.NewDay(year, ref.Month, ref.Day)
}

func (j *judge) year() int {
	if j.row.Year > 0 {
		return j.row.Year
	}
	for _, w := range num.FindDays(num.Fold(j.row.Target)) {
		if w.Year > 0 {
			return w.Year
		}
	}
	if y := yearIn(num.Fold(j.row.Target)); y > 0 {
		return y
	}
	for _, c := range j.r.Clauses {
		if w, ok := c.When.(Within); ok && (w.What == Day || w.From.Year > 0) {
			for _, b := range [...]Bound{w.Ranges[0].Hi, w.Ranges[0].Lo, {Date: w.From}} {
				if b.Date.Year > 0 {
					return b.Date.Year
				}
			}
		}
	}
	return 0
}

// yearIn is the year of 2026年第三季度, 0 where none is named.
func yearIn(rs []rune) int {
	for i := 0; i+4 < len(rs); i++ {
		if n := figures(rs[i:]); n == 4 && rs[i] == '2' && isYear(rs[i+4]) {
			v := 0
			for _, r := range rs[i : i+4] {
				v = v*10 + int(r-'0')
			}
			return v
		} else if n > 1 {
			i += n - 1
		}
	}
	return 0
}

// costs reports whether less is better in this row.
func (j *judge) costs() bool { return j.row.Type == signLE || j.row.Type == signLT }

// value works out the actual in the unit of the row. Where it cannot, vWhy says
// why (convention 8).
func (j *judge) value() {
	if j.a.kind == isNumber && j.a.short && j.reachedLess() {
		return
	}
	if j.a.kind != isNumber || j.a.short {
		j.vWhy = Reason{Code: WhyNumber, Words: j.a.words}
		return
	}
	q := j.a.q
	if words := j.elsewhereFigure(); words != "" {
		j.vWhy = Reason{Code: WhyCondition, Words: words}
		return
	}
	if j.fallOrGrowth() {
		j.vWhy = Reason{Code: WhyReadings}
		return
	}
	switch {
	case j.oneIsAll:
		j.vWhy = Reason{Code: WhyReadings, Words: j.a.words}
	case j.noUnit && j.row.Type != qualitative && q.Unit.Kind == Bare:
		j.vWhy = Reason{Code: WhyUnit, Words: j.a.words}
	case j.rate:
		j.rateValue(q)
	case j.row.Unit != "" && j.row.Type != qualitative:
		j.amountValue(q)
	case q.Unit.Kind == Percent:
		j.v, j.vUnit, j.hasV = q.N, q.Unit, true
	case j.speaksPercent() && q.Unit.Kind == Bare && fraction(q.N):
		j.vWhy = Reason{Code: WhyFraction, Words: j.a.words}
	case j.hasT && j.row.Type != qualitative && q.Unit.Kind != Bare && q.Unit.Kind != Count:
		j.v, j.vUnit, j.hasV = q.N, q.Unit, true
	default:
		j.v, j.vUnit, j.hasV = q.N, q.Unit, true
	}
}

func (j *judge) rateValue(q Quantity) {
	switch q.Unit.Kind {
	case Percent, Point:
		j.v, j.hasV = q.N, true
	case Bare:
		if q.Unit.Text != "" {
			j.vWhy = Reason{Code: WhyUnit, Words: j.a.words}
			return
		}
		if fraction(q.N) && (!j.hasT || j.target.Cmp(one()) > 0) {
			j.vWhy = Reason{Code: WhyFraction, Words: j.a.words}
			return
		}
		j.v, j.hasV = q.N, true
	default:
		j.vWhy = Reason{Code: WhyUnit, Words: j.a.words}
	}
}

// isRate reports whether a unit counts a rate.
func isRate(unit string) bool { return num.SameUnit(unit, "%") || unitOf(unit).Kind == Point }

func fraction(n num.Num) bool { return n.Sign() > 0 && n.Cmp(one()) < 0 }

func (j *judge) amountValue(q Quantity) {
	if q.Unit.Kind == Percent || q.Unit.Kind == Point {
		j.vWhy = Reason{Code: WhyPercent, Words: j.a.words}
		return
	}
	to := unitOf(j.row.Unit)
	if j.otherThing(q.Unit) {
		j.vWhy = Reason{Code: WhyUnit, Words: j.a.words, Want: []string{j.row.Unit}}
		return
	}
	if j.row.Unit == permille && q.Unit.Kind == Bare && fraction(q.N) && (!j.hasT || j.target.Cmp(one()) > 0) {
		j.vWhy = Reason{Code: WhyFraction, Words: j.a.words}
		return
	}
	if q.Unit.Kind == Bare && q.Unit.Text == "" {
		j.v, j.hasV = q.N, true
		if f, _ := num.Scale(to.name()); !f.Equal(one()) && strings.ContainsAny(j.a.words, multiplierRunes) {
			j.v, _ = q.N.Div(f) // 四万 where the row counts 万件
		}
		return
	}
	v, ok := convert(q, to)
	if !ok {
		j.vWhy = Reason{Code: WhyUnit, Words: j.a.words, Want: []string{j.row.Unit}}
		return
	}
	j.v, j.hasV = v, true
}

func (j *judge) line(expr string, v num.Num) { j.lines = append(j.lines, Line{expr, v}) }

func (j *judge) assume(code AssumptionCode, words string, n num.Num) {
	for _, a := range j.assumed {
		if a.Code == code && a.Words == words {
			return
		}
	}
	j.assumed = append(j.assumed, Assumption{code, words, n})
}

const (
	minusSign   = "−"
	qualitative = qualitativeWord
	signLE      = "≤"
	signLT      = "<"
	signGE      = "≥"
	signGT      = ">"
	signEQ      = "="
)
