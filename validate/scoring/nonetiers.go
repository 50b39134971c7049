package scoring

import "strings"

// noneTiers takes what is given for none of the very thing that a row counts, and wants little of
// (没有投诉得6分 in the row of 投诉件数), for a tier of the number 0: it is no event of its own that
// nothing is known of. Beside no other tier of the number the words stay words.
func (j *judge) noneTiers() {
	if j.r.Kind != Choice || j.a.kind != isNumber || j.a.short || j.a.event || !j.wantsFew() {
		return
	}
	j.ownDelays()
	for i, c := range j.r.Clauses {
		_, bonus := c.Then.(Bonus)
		if c.Part > 0 || !bonus && !gains(c.Then) {
			continue
		}
		switch w := c.When.(type) {
		case Text:
			if !w.Exempt && !w.Foreign && !w.Label {
				j.noneTier(i, w.Words)
			}
		case All:
			j.noneTier(i, w.Words)
		case Met:
			if !w.Not && j.deniesRow(w.Words, w.OnTime) {
				j.noneBeyond(i, w.Words)
			}
		case Within:
			if r := w.Ranges[0]; len(w.Ranges) == 1 && w.What == Value && r.Hi.Target && !r.Lo.Set && j.deniesRow(w.Words, false) {
				j.noneBeyond(i, w.Words) // 未突破预算
			}
		}
	}
}

// wantsFew reports whether the row allows some of what it wants little of: by its sign, or where that
// does not tell by tiers for no more than so many.
func (j *judge) wantsFew() bool {
	if j.costs() && j.hasT && j.target.Sign() > 0 {
		return true
	}
	if j.row.Type == signGE || j.row.Type == signGT {
		return false
	}
	few := false
	for _, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		few = few || ok && gains(c.Then) && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Hi.Set && !w.Ranges[0].Lo.Set
	}
	return few
}

// noneBeyond puts a tier of the number 0 for words that say there is none of what the row counts, as
// they say elsewhere that its plan is kept. Where no other tier is told by the number they may say
// that here too: 未超支得6分，每超1个百分点扣1分.
func (j *judge) noneBeyond(i int, words string) {
	if j.hasNought() || j.tierBeside(i) {
		j.putNone(i, words)
		return
	}
	j.unsureNone(i, words)
}

// tierBeside reports whether another clause than i awards by the number, or by the plan.
func (j *judge) tierBeside(i int) bool {
	for k, c := range j.r.Clauses {
		if k == i || !gains(c.Then) {
			continue
		}
		switch w := c.When.(type) {
		case Within:
			if !w.none && (w.What == Value || w.What == Over && j.ownRate(w)) {
				return true
			}
		case Met:
			return true
		}
	}
	return false
}

// noneTier puts a tier of the number 0 for words that say there is none of what the row counts. Of
// a kind of it (无有效投诉) there is none where there is none of it, and else it is not known.
func (j *judge) noneTier(i int, words string) {
	what, none := deniedThing(words)
	if !none || !j.tierBeside(i) {
		return
	}
	switch j.sameAsRow(what) {
	case wholly:
		j.putNone(i, words)
	case akin:
		j.unsureNone(i, words)
	case inPart:
		if !j.hasNought() {
			j.unsureNone(i, words)
			return
		}
		j.putNone(i, words)
	case inDoubt:
		if j.hasNought() {
			j.unsureNone(i, words)
			return
		}
		j.putNone(i, words)
	}
}

// putNone puts the tier of the number 0 for the i-th clause.
func (j *judge) putNone(i int, words string) {
	u := unitOf(j.row.Unit)
	if j.rate {
		u = Unit{Kind: Percent}
	}
	c := j.r.Clauses[i]
	c.When = Within{Ranges: []Range{{Hi: Bound{At: Quantity{Unit: u}, Set: true, Incl: true, Said: true}}}, Words: words, none: true}
	j.put(i, c)
}

// unsureNone leaves open whether the i-th clause holds, unless it only adds to what another gives
// and there is some of what the row counts.
func (j *judge) unsureNone(i int, words string) {
	c := j.r.Clauses[i]
	if _, bonus := c.Then.(Bonus); bonus && !j.hasNought() {
		return
	}
	c.When = Text{Words: words, unsure: true}
	j.put(i, c)
}

// hasNought reports whether the actual is 0.
func (j *judge) hasNought() bool { return j.a.q.N.Sign() <= 0 }

// kinship says how a thing of which there is none is the one that a row counts.
type kinship int

const (
	unrelated kinship = iota
	wholly            // 投诉, in the row of 群众投诉件数
	inPart            // 有效投诉, in that of 投诉件数
	inDoubt           // 投诉, in that of 有效投诉件数
	akin              // 安全责任事故, in that of 安全事故数
)

// sameAsRow compares a thing with what the row is named for, and with what its other tiers name.
func (j *judge) sameAsRow(what string) kinship {
	if what == "" {
		return wholly // 没有得6分
	}
	best := kin(what, j.row.Level3)
	look(j.r.Clauses, func(w Within) {
		if k := kin(what, w.Lead); w.What == Value && (best == unrelated || k == wholly) {
			best = k
		}
	})
	if best == unrelated && sharesWord(bareThing(what), bareThing(j.row.Level3)) {
		return akin
	}
	return best
}

// kin compares the names of two things of which the second is counted.
func kin(what, counted string) kinship {
	a, b := bareThing(what), bareThing(counted)
	switch {
	case len([]rune(a)) < 2 || b == "":
		return unrelated
	case a == b:
		return wholly
	case strings.HasSuffix(a, b):
		return inPart
	case !strings.HasSuffix(b, a):
		return unrelated
	}
	switch lead := strings.TrimSuffix(b, a); {
	case strings.ContainsAny(lead, denyingRunes):
		return unrelated // 完成, in the row of 未完成数
	case containsAny(lead, kindsOfEvents()...):
		return inDoubt
	}
	return wholly
}

// bareThing is the name of what is counted without whose it is and without what says that it is
// counted: 投诉 for 群众投诉件数.
func bareThing(s string) string {
	s = stripTail(s)
	for cut := true; cut; {
		cut = false
		for _, lead := range whoseEvents() {
			if rest, ok := strings.CutPrefix(s, lead); ok && len([]rune(rest)) > 1 {
				s, cut = rest, true
			}
		}
		for _, tail := range countedEvents() {
			if rest, ok := strings.CutSuffix(s, tail); ok && len([]rune(rest)) > 1 {
				s, cut = rest, true
			}
		}
	}
	return s
}

// deniedThing is what words say there is none of: 投诉 in 全年没有收到任何投诉, in 一件投诉都没有 and in
// 投诉为零; nothing is named in 没有.
func deniedThing(words string) (string, bool) {
	s := stripTail(withoutLeads(stripTail(words)))
	if oneOf(s, noneAlone()) {
		return "", true
	}
	if rest, ok := cutSuffixAny(s, evenNoneTails()); ok {
		if rest, ok = cutPrefixAny(rest, oneFigures()); ok {
			return withoutCounter(rest), true
		}
	}
	if rest, ok := cutSuffixAny(s, noughtEnds()); ok && rest != "" {
		return rest, true
	}
	rest, ok := cutPrefixAny(s, noneOfLeads())
	if !ok {
		return "", false
	}
	if one, some := cutPrefixAny(rest, oneFigures()); some {
		rest = withoutCounter(one)
	}
	return rest, rest != ""
}

// withoutCounter drops 件 from 件投诉.
func withoutCounter(s string) string {
	rest, ok := cutPrefixAny(s, eventCounters())
	if !ok || len([]rune(rest)) < 2 {
		return s
	}
	return rest
}

func cutSuffixAny(s string, tails []string) (string, bool) {
	for _, w := range tails {
		if rest, ok := strings.CutSuffix(s, w); ok {
			return rest, true
		}
	}
	return s, false
}

// ownDelays takes 逾期5天以内 in a row that itself counts days of delay for what it counts, and not for
// days beyond those that it allows. Which of them 每逾期1天 counts is not said.
func (j *judge) ownDelays() {
	if !j.timed || !saysLag(j.row.Level3) {
		return
	}
	for i, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && s.What == Late && !j.hasNought() {
			j.unknown = Reason{Code: WhyReadings, Words: s.Words}
		}
		if w, ok := c.When.(Within); ok && w.What == Late && !w.fromPlan() {
			w.What = Value
			c.When = w
			j.put(i, c)
		}
	}
}

// deniesRow reports whether 未超支, and 没有逾期 where a time is meant, say that there is none of what
// the row counts, a 超支率 or days of delay: elsewhere they say that its plan is kept.
func (j *judge) deniesRow(words string, onTime bool) bool {
	if onTime {
		return j.timed && saysLag(j.row.Level3)
	}
	return containsAny(words, append(overrunWords(), budgetNames()...)...) && j.countsOverrun()
}

// countsOverrun reports whether the row itself counts how far something is beyond its budget, by its
// name or as the tiers tell it.
func (j *judge) countsOverrun() bool {
	own := containsAny(j.row.Level3, overrunWords()...)
	look(j.r.Clauses, func(w Within) { own = own || w.What == Over && j.ownRate(w) })
	return own
}
