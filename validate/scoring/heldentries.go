package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// heldContents reads a rule that speaks of how many entries of the list before it hold:
// 全部符合得4分，每缺一项扣1分; 三项全部符合得3分，符合两项得2分. The entries are only names.
func (p *parser) heldContents() bool {
	n := len(p.contents)
	if n < 2 || len(p.rule.Clauses) == 0 {
		return false
	}
	for i, e := range p.contents {
		if e.awarded || e.mark != i+1 {
			return false
		}
	}
	out := make([]Clause, len(p.rule.Clauses))
	deducts := 0
	for i, c := range p.rule.Clauses {
		var ok bool
		if out[i], ok = p.heldClause(c, n); !ok {
			return false
		}
		if _, takes := out[i].Then.(Deduct); takes {
			deducts++
		}
	}
	if deducts == 1 {
		lackStep(out)
	}
	p.heldEach(out, n)
	p.rule.Clauses = out
	p.readContents()
	for _, e := range p.contents {
		p.rule.Entries = append(p.rule.Entries, gradeAfterIs(e.words))
	}
	p.held = out
	return true
}

// heldClause is a clause with its condition as a number of entries that hold, or do not.
func (p *parser) heldClause(c Clause, n int) (Clause, bool) {
	c.Part = 0
	if s, ok := c.Then.(Step); ok {
		return heldStep(c, s, n)
	}
	switch c.Then.(type) {
	case Points, Share, Deduct:
	default:
		return c, false
	}
	if isElse(c.When) {
		return c, true
	}
	if p.eachOfThem(c) {
		return c, false // 满足以下条件各得1分 beside more
	}
	said := heldWords(c.When)
	if before := p.rule.saidBefore(c.At.From, 1); oneOf(before, heldAlls()) {
		said = before + said // 均 says nothing elsewhere
	}
	h, ok := readHeld(said)
	if !ok && p.saysHeld() {
		h, ok = readHeld(said + goodAll()[0]) // 满足一项得3分，两项以上得5分
	}
	if !ok {
		return c, false
	}
	lo, hi, ok := h.of(n)
	if bare := h.count < 0 && !h.up && !h.all && !h.some; bare && !h.lacks && gains(c.Then) {
		lo, hi, ok = n, n, true // 符合要求的得3分，每有一项不符合扣1分
	} else if bare && h.lacks && isZero(c.Then) {
		h.all, lo, hi, ok = true, 0, 0, true // 符合两项得2分，…，不符合不得分
	}
	if !ok {
		return c, false
	}
	w := Within{What: Value, Words: said}
	if h.lacks && !h.all {
		w.What, lo, hi = Missing, n-hi, n-lo
		if isZero(c.Then) {
			hi = n // 缺一项不得分: one or more
		}
	}
	w.Ranges = []Range{{Lo: entriesAt(lo), Hi: entriesAt(hi), Exact: lo == hi}}
	if hi == 0 {
		w.Words = noneHeldSaid
	}
	c.When = w
	return c, true
}

// saysHeld reports whether the first clause says how many entries hold with a verb of its own.
func (p *parser) saysHeld() bool {
	h, ok := readHeld(heldWords(p.rule.Clauses[0].When))
	return ok && h.count > 0
}

// entriesAt is the end of a range of entries.
func entriesAt(n int) Bound {
	return Bound{At: Quantity{num.Int(int64(n)), Unit{Kind: Count, Text: entryUnits()[0]}}, Incl: true, Set: true, Said: true}
}

// heldStep is a step that takes or gives for each entry.
func heldStep(c Clause, s Step, n int) (Clause, bool) {
	if s.NoBy || s.NoEvery || s.Bonus || s.Below || s.Among || !s.Every.N.Equal(one()) || s.Every.Unit.Kind != Count || s.Every.Unit.Text != "" && !oneOf(s.Every.Unit.Text, entryUnits()) {
		return c, false
	}
	if _, always := c.When.(Always); !always && !namesAll(heldWords(c.When), n) {
		return c, false
	}
	c.When = Always{}
	h, ok := readHeld(s.Words)
	if !ok || h.all || h.some || h.up || h.under || h.count != 1 || h.lacks == s.Add {
		return c, false
	}
	s.What = Missing
	if s.Add {
		if s.By.OfFull && !s.By.N.Mul(num.Int(int64(n))).Equal(one()) {
			return c, false // 每项得25%, and there are five
		}
		s.What = Done
	}
	c.Then = s
	return c, true
}

// namesAll reports whether words name the entries together (以上三项, 上述内容) and say no more.
func namesAll(s string, n int) bool {
	h, ok := readHeld(s + goodAll()[0])
	_, said := readHeld(s)
	return ok && !said && !h.lacks && !h.some && !h.up && !h.under && (h.count < 0 || h.count == n)
}

// lackStep makes a step of the only deduction for one entry: 有一项不符合扣1分.
func lackStep(cs []Clause) {
	for i, c := range cs {
		d, ok := c.Then.(Deduct)
		w, within := c.When.(Within)
		if ok && within && !d.Below && w.What == Missing && w.Ranges[0].Exact && w.Ranges[0].Lo.At.N.Equal(one()) {
			cs[i].When = Always{}
			cs[i].Then = Step{What: Missing, Every: w.Ranges[0].Lo.At, By: d.By, Words: w.Words}
		}
	}
}

// heldWords are the words of a condition.
func heldWords(c Cond) string {
	if w, ok := c.(Within); ok {
		return w.Words
	}
	if a, ok := c.(All); ok {
		return a.Words
	}
	return wordsOf([]Cond{c})
}

// settleHeld puts the clauses on entries back as they were read: no other pass has anything
// to add to them.
func (p *parser) settleHeld() {
	if p.held == nil {
		return
	}
	p.rule.Clauses, p.rule.Kind, p.rule.Parts, p.rule.AllOrNone = p.held, Choice, 0, false
}

// lackTiers leaves unread what a checklist gives where several of its entries do not hold (两项
// 不符合的不得分): what the others earn then is not settled.
func (p *parser) lackTiers() {
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != Missing {
			continue
		}
		if h, ok := readHeld(w.Words); ok && h.lacks && h.count > 0 {
			p.unread(c.At)
		}
	}
}

// strayHeld leaves unread what speaks of how many entries hold (满足条件之一; 有预案、有演练，具备一项得1分)
// where the entries were not found, or are no list.
func (p *parser) strayHeld() {
	if p.held != nil || !p.shows(entryRunes) {
		return
	}
	for _, c := range p.rule.Clauses {
		if !gains(c.Then) {
			continue
		}
		if h, _ := readHeld(heldWords(c.When)); h.whole && p.eachOfThem(c) {
			p.unread(c.At) // 满足以下条件各得1分 beside something else
		}
		switch w := c.When.(type) {
		case Text:
			if _, ok := readHeld(w.Words); ok && containsAny(w.Words, heldOneOf()...) {
				p.unread(c.At)
			}
		case All:
			if len(w.Parts) == 2 && namesSeveral(w.Parts[0]) && holdsOne(w.Parts[1]) {
				p.unread(c.At)
			}
		}
	}
}

// namesSeveral reports whether words are names of several things: 有预案、有演练.
func namesSeveral(c Cond) bool {
	t, ok := c.(Text)
	return ok && strings.Contains(t.Words, listMarkSaid)
}

// holdsOne reports whether a condition is that one of several entries holds: 具备一项.
func holdsOne(c Cond) bool {
	w, ok := c.(Within)
	if !ok {
		return false
	}
	h, ok := readHeld(w.Words)
	return ok && h.count == 1 && !h.lacks && !h.all
}

// onlyLacks reports whether a rule on entries says only what those cost that do not hold, so
// that entries named may be these.
func (r Rule) onlyLacks() bool {
	for _, c := range r.Clauses {
		w, ok := c.When.(Within)
		s, step := c.Then.(Step)
		if ok && w.What == Value && !isZero(c.Then) || step && s.Add {
			return false
		}
	}
	return true
}

// lacksToo reports whether a rule on entries says what those cost that do not hold.
func (r Rule) lacksToo() bool {
	for _, c := range r.Clauses {
		w, ok := c.When.(Within)
		if s, step := c.Then.(Step); ok && w.What == Missing || step && !s.Add {
			return true
		}
	}
	return false
}

// heldEntries scores a rule on entries by how many hold. An answer that may mean several
// numbers has a score where all of them give the same.
func (j *judge) heldEntries() result {
	why := Reason{Code: WhyParts, Words: j.a.words, Want: j.r.Entries}
	if len(j.a.ways) == 0 {
		return failed(why)
	}
	first := j.heldScore(j.a.ways[0])
	for _, n := range j.a.ways[1:] {
		res := j.heldScore(n)
		if res.why.Code != WhyNone || first.why.Code != WhyNone || !res.lo.Equal(first.lo) || !res.hi.Equal(first.hi) {
			return failed(why)
		}
	}
	if len(j.a.ways) > 1 {
		j.lines = nil
	}
	return first
}

// heldScore is the score where n entries hold.
func (j *judge) heldScore(n int) result {
	full, why := j.needFull()
	if why.Code != WhyNone {
		return failed(why)
	}
	tier, rest, steps, tiers := -1, -1, result{clause: -1}, 0
	stepped := false
	for i, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok {
			if stepped {
				return failed(Reason{Code: WhyReadings, At: c.At})
			}
			steps, stepped = j.heldSteps(s, n, full), true
			continue
		}
		tiers++
		switch {
		case isElse(c.When):
			rest = i
		case !heldIn(c.When.(Within), n, len(j.r.Entries)):
		case tier >= 0 && !sameGive(j.give(j.r.Clauses[tier]), j.give(c)) && !j.tighter(tier, i):
			return failed(Reason{Code: WhyReadings, At: c.At})
		case tier < 0 || j.tighter(tier, i):
			tier = i
		}
	}
	if tier < 0 && !stepped {
		tier = rest
	}
	switch {
	case tier < 0 && stepped:
		return steps
	case tier < 0 && n == len(j.r.Entries) && j.r.onlyLacks() && !j.r.awards():
		return fixed(full)
	case tier < 0 && tiers == 1 && gains(j.r.Clauses[0].Then):
		j.assume(OtherSideZero, j.r.textAt(j.r.Clauses[0].At), num.Num{})
		return fixed(num.Num{})
	case tier < 0:
		return failed(Reason{Code: WhyGap, Words: j.a.words})
	}
	res := j.give(j.r.Clauses[tier])
	res.clause = tier
	if stepped && !res.hi.IsZero() && !sameGive(res, steps) {
		return failed(Reason{Code: WhyReadings, At: j.r.Clauses[tier].At})
	}
	return res
}

// heldSteps is what steps make of n entries that hold.
func (j *judge) heldSteps(s Step, n int, full num.Num) result {
	by, text, why := j.loss(s.By)
	if why.Code != WhyNone {
		return failed(why)
	}
	most := full
	if s.Add {
		if j.r.MostGain.Set {
			most = num.Min(most, j.r.MostGain.N)
		}
		k := num.Int(int64(n))
		got := num.Min(most, k.Mul(by))
		j.line(show(k)+" × "+text, got)
		return fixed(got)
	}
	k := num.Int(int64(len(j.r.Entries) - n))
	loss := k.Mul(by)
	for _, limit := range [...]Cap{s.Limit, j.r.MostLoss} {
		if limit.Set {
			loss = num.Min(loss, limit.N)
		}
	}
	left := num.Max(num.Num{}, full.Sub(loss))
	if k.Sign() > 0 {
		j.line(show(full)+" "+minusSign+" "+show(k)+" × "+text, left)
	}
	return fixed(j.atLeast(left))
}

// heldIn reports whether a range of entries has n of all in it.
func heldIn(w Within, n, all int) bool {
	if w.What == Missing {
		n = all - n
	}
	x := num.Int(int64(n))
	return w.Ranges[0].Lo.At.N.Cmp(x) <= 0 && x.Cmp(w.Ranges[0].Hi.At.N) <= 0
}

// tighter reports whether clause b names more of the entries than clause a where both hold for
// so many and more: 符合2项以上得2分，符合3项以上得3分.
func (j *judge) tighter(a, b int) bool {
	v, ok := j.r.Clauses[a].When.(Within)
	w, ok2 := j.r.Clauses[b].When.(Within)
	return ok && ok2 && v.What == w.What && !v.Ranges[0].Exact && v.Ranges[0].Lo.At.N.Cmp(w.Ranges[0].Lo.At.N) < 0
}

func sameGive(a, b result) bool {
	return a.why.Code == WhyNone && b.why.Code == WhyNone && a.lo.Equal(b.lo) && a.hi.Equal(b.hi)
}
