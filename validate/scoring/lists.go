package scoring

import (
	"strconv"
	"strings"

	"jixiaobot/validate/num"
)

// items adds up the entries of a checklist that hold (convention 15).
func (j *judge) items() result {
	if o, c, ok := j.openBonus(); ok {
		return failed(openReason(o, c))
	}
	if res, ok := j.countOfParts(); ok {
		return res
	}
	if j.a.kind != isParts && j.capless() {
		return failed(Reason{Code: WhyNoCap})
	}
	if j.a.kind == isWords {
		n, ok := j.r.partNamed(j.a.words)
		if !ok {
			return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()})
		}
		j.a.parts = map[int]Actual{n: j.r.heldAs(n, j.a.words)}
	} else if j.a.kind != isParts {
		return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()})
	}
	if none, why := j.vetoed(); none || why.Code != WhyNone {
		return result{why: why, clause: -1}
	}
	if j.r.AllOrNone && !j.a.all && len(j.a.parts) < j.r.Parts {
		return fixed(num.Num{})
	}
	counted := j.counted()
	if !j.hasFull && !j.r.MostGain.Set {
		return failed(Reason{Code: WhyNoCap})
	}
	if counted && (j.a.all || len(j.a.parts) < j.r.Parts && !j.a.none) {
		return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()})
	}
	var lo, hi num.Num
	text := ""
	for n := 1; n <= j.r.Parts; n++ {
		res := j.item(n)
		if res.why.Code != WhyNone {
			return failed(res.why)
		}
		lo, hi = lo.Add(res.lo), hi.Add(res.hi)
		if res.hi.Sign() > 0 {
			text = plus(text, show(res.hi))
		}
	}
	full := j.full
	if j.r.MostGain.Set {
		full = num.Min(full, j.r.MostGain.N)
		if !j.hasFull {
			full = j.r.MostGain.N
		}
	}
	if !j.hasFull && !j.r.MostGain.Set {
		return failed(Reason{Code: WhyNoCap})
	}
	if len(j.r.Rivals) > 0 && hi.Cmp(full) > 0 {
		return failed(Reason{Code: WhyTwoFulls})
	}
	lo, hi = num.Min(lo, full), num.Min(hi, full)
	if text != "" {
		j.line(text, hi)
		j.assumeFaultless()
		if why := j.untaken(); why.Code != WhyNone {
			return failed(why)
		}
	}
	return result{lo: lo, hi: hi, clause: -1}
}

// assumeFaultless names the faults beside the entries that the answer says nothing
// of (未提供佐证材料的不得分), which are taken not to have occurred.
func (j *judge) assumeFaultless() {
	said := strings.Join(j.r.PartWords(), "")
	for _, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if ok && !t.Exempt && isZero(c.Then) && !strings.ContainsAny(said, t.Words) {
			j.assume(ConditionFails, t.Words, num.Num{})
		}
	}
}

// capless reports whether the entries add up without any bound.
func (j *judge) capless() bool { return !j.hasFull && !j.r.MostGain.Set }

func (j *judge) openBonus() (Open, Clause, bool) {
	for _, c := range j.r.Clauses {
		if o, ok := c.Then.(Open); ok {
			return o, c, true
		}
	}
	return Open{}, Clause{}, false
}

func plus(a, b string) string {
	if a == "" {
		return b
	}
	return a + " + " + b
}

// counted reports whether the entries of the list are answered with numbers.
func (j *judge) counted() bool {
	for _, a := range j.a.parts {
		if a.kind != isHeld {
			return true
		}
	}
	return anyThen(j.r.Clauses, func(s Step) bool { return s.Add })
}

// item scores one entry of a checklist.
func (j *judge) item(n int) result {
	sub := j.r.part(n)
	a, given := j.a.parts[n]
	switch {
	case j.a.none, !given && !j.a.all:
		return fixed(num.Num{})
	case given && !j.a.all && sub.fixed():
		holds, ok := a.said()
		if !ok {
			break
		}
		if !holds {
			return fixed(num.Num{})
		}
		a.kind = isHeld
	}
	switch {
	case j.a.all || a.kind == isHeld:
		for _, c := range sub.Clauses {
			if _, step := c.Then.(Step); step && len(sub.Clauses) == 1 {
				return failed(Reason{Code: WhyParts, Words: strconv.Itoa(n)})
			}
		}
		if c, ok := sub.bestLevel(); ok {
			return j.give(c)
		}
		return failed(Reason{Code: WhyParts, Words: strconv.Itoa(n)})
	}
	row := Row{Type: qualitative, Year: j.row.Year, Level3: j.row.Level3}
	sub = j.countedAlone(sub, a)
	if limit := j.full; j.hasFull {
		sub.MostGain = Cap{limit, true}
		for _, c := range sub.Clauses {
			if s, ok := c.Then.(Step); ok && s.Limit.Set {
				sub.MostGain = s.Limit
			}
		}
	}
	k := newJudge(sub, row, a)
	k.mode = j.mode
	k.value()
	res := k.run()
	j.lines = append(j.lines, k.lines...)
	j.assumed = append(j.assumed, k.assumed...)
	j.used = j.used.and(k.used)
	return res
}

// faults takes off what occurred (conventions 14 and 15).
func (j *judge) faults() result {
	if j.a.kind == isWords && saysNone(j.a.words) {
		j.a.none = true
	}
	if j.a.kind == isWords {
		if n, ok := j.r.partNamed(j.a.words); ok {
			j.a.parts, j.a.kind = map[int]Actual{n: {kind: isHeld}}, isParts
		} else if res := j.byWords(); res.why.Code == WhyNone {
			return res
		} else {
			return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()})
		}
	}
	if n, by, ok := j.totalMissing(); ok && j.a.kind == isNumber {
		return j.lessFaults(n.Mul(by), num.Num{}, " "+minusSign+" "+show(n)+" × "+show(by))
	}
	if _, ok := j.required(); ok && j.a.kind == isNumber && !j.a.short && !j.a.event && !j.rate && j.row.Type != qualitative {
		if j.stepsShort() {
			return j.choice() // the number is what was reached
		}
		if j.hasT && j.target.Sign() > 0 && !j.costs() {
			return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()})
		}
	}
	if j.a.kind == isNumber {
		return j.totalFaults()
	}
	if j.a.kind != isParts && !j.a.none {
		return j.choice()
	}
	loss, gain, text, why := j.faultSum()
	if why.Code != WhyNone {
		return failed(why)
	}
	return j.lessFaults(loss, gain, text)
}

// stepsShort reports whether the only fault that is counted is what is missing
// from a number that the row requires, all others being left open.
func (j *judge) stepsShort() bool {
	n := 0
	for _, c := range j.r.Clauses {
		s, ok := c.Then.(Step)
		_, always := c.When.(Always)
		switch {
		case !ok:
		case (s.What == Short || s.What == Missing) && always && (s.Every.Unit.Text == j.row.Unit || s.Every.Unit.Kind == Bare):
			n++
		case s.What == Events && !always && !deniesText(c.When): // 被通报的，每次扣1分: of something else
		default:
			return false
		}
	}
	return n == 1
}

// lessFaults is full marks less the sum, within its cap.
func (j *judge) lessFaults(loss, gain num.Num, text string) result {
	full, why := j.needFull()
	if why.Code != WhyNone {
		return failed(why)
	}
	if j.r.MostLoss.Set {
		loss = num.Min(loss, j.r.MostLoss.N)
	}
	left := full.Sub(loss)
	if !j.r.BelowZero() {
		left = num.Max(num.Num{}, left)
	}
	left = left.Add(gain)
	if o, c, ok := j.openBonus(); ok && j.a.kind == isNumber && left.Sign() > 0 {
		return failed(openReason(o, c)) // what is left open may come on top
	}
	if loss.Sign() > 0 || gain.Sign() > 0 {
		j.line(show(full)+text, left)
	}
	if j.r.BelowZero() {
		return fixed(j.owed(left))
	}
	return fixed(j.atLeast(left))
}

// atLeast is what 最低得5分 leaves of a score.
func (j *judge) atLeast(left num.Num) num.Num {
	if j.r.Least.N.Cmp(left) <= 0 {
		return left
	}
	j.line(show(j.r.Least.N), j.r.Least.N)
	return j.r.Least.N
}

// BelowZero reports whether what is taken may be more than there is (倒扣).
func (r Rule) BelowZero() bool {
	for _, c := range r.Clauses {
		d, fixed := c.Then.(Deduct)
		s, step := c.Then.(Step)
		if fixed && d.Below || step && s.Below {
			return true
		}
	}
	return false
}

// faultSum adds the faults answered by part.
func (j *judge) faultSum() (loss, gain num.Num, text string, why Reason) {
	some, among := 0, false
	for n := 1; n <= j.r.partCount(); n++ {
		a, given := j.a.parts[n]
		sub := j.r.part(n)
		if j.a.none {
			continue
		}
		if !given && j.countedFaults() && !j.a.all && !j.a.onlyPlaces() {
			return loss, gain, "", Reason{Code: WhyParts, Words: strconv.Itoa(n), Want: j.r.PartWords()}
		}
		if !given && !j.a.all {
			continue
		}
		if j.a.all {
			a.kind = isHeld
		}
		by, add, t, why := j.fault(sub, a)
		if why.Code != WhyNone {
			return loss, gain, "", why
		}
		if by.Sign() > 0 {
			some, among = some+1, among || sub.hasAmong()
		}
		switch {
		case by.Sign() == 0:
		case add:
			gain, text = gain.Add(by), text+" + "+t
		default:
			loss, text = loss.Add(by), text+" "+minusSign+" "+t
		}
	}
	if among && some > 1 {
		return loss, gain, "", Reason{Code: WhyReadings} // 其中: instead of the other deduction, or besides
	}
	if j.r.MostBonus.Set {
		gain = num.Min(gain, j.r.MostBonus.N)
	} else if j.r.MostGain.Set {
		gain = num.Min(gain, j.r.MostGain.N)
	} else if gain.Sign() > 0 {
		return loss, gain, "", Reason{Code: WhyBonusNoCap}
	}
	return loss, gain, text, Reason{}
}

func (j *judge) countedFaults() bool {
	return anyThen(j.r.Clauses, func(Step) bool { return true })
}

// fault is what one entry takes, or gives.
func (j *judge) fault(sub Rule, a Actual) (by num.Num, add bool, text string, why Reason) {
	for _, c := range sub.Clauses {
		switch s := c.Then.(type) {
		case Deduct:
			occurred, ok := a.said()
			switch {
			case !ok:
				return by, false, "", Reason{Code: WhyParts, Words: a.Text}
			case !occurred:
				return by, false, "", Reason{}
			}
			by, text, why = j.loss(s.By)
			return by, false, text, why
		case Points:
			if occurred, ok := a.said(); s.Hi.IsZero() && ok {
				full, why := j.needFull()
				if !occurred {
					full = num.Num{}
				}
				return full, false, show(full), why
			}
		case Open:
			return by, false, "", openReason(s, c)
		case Step:
			if a.kind != isNumber {
				return by, false, "", Reason{Code: WhyParts, Words: s.Words}
			}
			k := newJudge(sub, Row{Type: qualitative}, a)
			if w, ok := c.When.(Within); ok {
				k.r.Clauses = []Clause{{When: w, Then: whole()}, c}
			}
			k.mode = j.mode
			k.value()
			n, _, why := k.count(s)
			j.used.part = j.used.part || k.used.part
			if why.Code != WhyNone {
				return by, false, "", why
			}
			each, t, why := j.loss(s.By)
			by, text = n.Mul(each), show(n)+" × "+t
			if s.Limit.Set && !s.Add && by.Cmp(s.Limit.N) > 0 {
				by, text = s.Limit.N, show(s.Limit.N)
			}
			return by, s.Add, text, why
		}
	}
	return by, false, "", Reason{Code: WhyNoPoints}
}

// totalFaults takes one total where all entries cost the same.
func (j *judge) totalFaults() result {
	if !j.r.counts() && j.a.q.N.Cmp(num.Int(int64(j.r.Parts))) > 0 {
		return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()}) // three of two faults
	}
	var first *Step
	for _, c := range j.r.Clauses {
		s, ok := c.Then.(Step)
		if d, isD := c.Then.(Deduct); isD {
			s, ok = Step{What: Events, Every: Quantity{N: one()}, By: d.By}, true
		}
		if !ok {
			continue
		}
		if s.What == Missing && j.missesAlike() {
			s.What = Events // 缺1次 and 每发现1次 that cost the same
		}
		if first != nil && (!first.By.N.Equal(s.By.N) || first.By.OfFull != s.By.OfFull || !first.Every.N.Equal(s.Every.N) || first.What != s.What) {
			if j.a.q.N.IsZero() {
				return j.lessFaults(num.Num{}, num.Num{}, "")
			}
			return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()})
		}
		first = &s
	}
	if first == nil || first.What != Events && !j.a.short || !j.a.q.N.IsInt() || j.a.q.N.Sign() < 0 || j.a.q.Unit.Kind == Percent {
		return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()})
	}
	n, _ := j.a.q.N.Div(first.Every.N)
	by, text, why := j.loss(first.By)
	if why.Code != WhyNone {
		return failed(why)
	}
	if !n.IsInt() {
		return failed(Reason{Code: WhyParts, Words: j.a.words})
	}
	if j.r.limitsBelow(n.Mul(by)) {
		return failed(Reason{Code: WhyParts, Words: j.a.words, Want: j.r.PartWords()}) // how many of which
	}
	return j.lessFaults(n.Mul(by), num.Num{}, " "+minusSign+" "+show(n)+" × "+text)
}

// deniesText tells words that deny something of what is counted: 无记录的每次扣0.2分.
func deniesText(c Cond) bool {
	t, ok := c.(Text)
	return ok && startsNot(t.Words)
}

// totalMissing is how many are missing of all entries together, and what each costs, where
// every entry has a mark of its own and one missing costs the same (convention 15).
func (j *judge) totalMissing() (n, by num.Num, ok bool) {
	need := num.Num{}
	for i, c := range j.r.Clauses {
		s, step := c.Then.(Step)
		w, named := c.When.(Within)
		if !step || !named || s.What != Missing || s.Add || s.Limit.Set || s.By.OfFull || !s.Every.N.Equal(one()) || !w.Ranges[0].Lo.Set || i > 0 && !s.By.N.Equal(by) {
			return n, by, false
		}
		by, need = s.By.N, need.Add(w.Ranges[0].Lo.At.N)
	}
	if j.a.short {
		return j.a.q.N, by, true
	}
	if !j.hasT || !need.Equal(j.target) || !j.a.q.N.IsInt() || j.a.q.Unit.Kind == Percent {
		return n, by, false // the row counts something else
	}
	return num.Max(num.Num{}, need.Sub(j.a.q.N)), by, true
}
