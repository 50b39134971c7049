package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// noneOfAll takes 一次未开展不得分 for words that say none at all, not one: 都 or 也 say so, and
// so does a step or a tier that takes less for one that is missing.
func (p *parser) noneOfAll() {
	for i, c := range p.rule.Clauses {
		if d, deducts := c.Then.(Deduct); !isZero(c.Then) && !(deducts && d.Below) || c.Part > 0 {
			continue
		}
		words := ""
		switch w := c.When.(type) {
		case Within:
			r := w.Ranges[0]
			if w.What != Value && w.What != Missing || !r.Exact || r.Lo.At.Unit.Kind == Percent || r.Lo.At.Unit.Kind == Bare || r.Lo.At.Unit.isTime() || !r.Lo.At.N.Equal(one()) {
				continue
			}
			words = w.Words
		case Met:
			if !w.Not || w.OnTime || !p.deniesWhole(w.Words) {
				continue
			}
			p.rule.Clauses[i].When = Text{Words: w.Words}
			continue
		case All:
			if !hasWithin(w) {
				continue
			}
			words = w.Words
		default:
			continue
		}
		rest, all := oneDenied(stripTail(words))
		if rest && (all || p.countsShort()) {
			p.rule.Clauses[i].When = Text{Words: words}
		} else if rest && !isZero(c.Then) {
			p.unread(c.At) // 召开4次得4分，一次未召开倒扣2分: for each of them, or where there was none
		}
	}
}

func hasWithin(c Cond) bool {
	found := false
	lookCond(c, func(Within) { found = true })
	return found
}

// deniesWhole tells 全部未完成 from 未全部完成.
func (p *parser) deniesWhole(s string) bool {
	return slices.ContainsFunc(wholeLeads(), func(lead string) bool {
		rest, ok := strings.CutPrefix(s, lead)
		return ok && startsNot(rest)
	})
}

// countsShort reports whether the rule takes points for every one that is missing, gives a share or some
// for every one done, or has tiers of how many there are.
func (p *parser) countsShort() bool {
	tiers := 0
	for _, c := range p.rule.Clauses {
		if isElse(c.When) && gains(c.Then) || isProportion(c.Then) {
			return true
		}
		if s, ok := c.Then.(Step); ok && (!s.Add && (s.What == Short || s.What == Missing) || s.Add && !s.Bonus && (s.What == Done || s.What == Events)) {
			return true
		}
		if w, ok := c.When.(Within); ok && w.What == Value && gains(c.Then) {
			tiers++
		}
	}
	return tiers > 1
}

// oneDenied tells 全年一次未开展, 一个也没有 and 没有引进一个; all reports that 都, 也 or 均 stands between.
func oneDenied(s string) (denied, all bool) {
	s, _ = cutPrefixAny(s, yearLeads())
	rest, ok := cutPrefixAny(s, oneFigures())
	if !ok {
		return deniesOneOf(s), false
	}
	rs := []rune(rest)
	n := num.ScanUnit(rs)
	if n == 0 || unitOf(string(rs[:n])).isTime() {
		return false, false
	}
	tail, even := cutPrefixAny(string(rs[n:]), evenLeads())
	return startsNot(tail) && len([]rune(tail)) <= 8, even
}

// deniesOneOf tells 没有引进一个: a denial, a verb, and one of what is counted at the end.
func deniesOneOf(s string) bool {
	at, neg := firstDenial(s)
	if neg == "" || at > 0 {
		return false
	}
	for _, one := range oneFigures() {
		verb, unit, ok := strings.Cut(s[len(neg):], one)
		rs := []rune(unit)
		if n := num.ScanUnit(rs); ok && verb != "" && len([]rune(verb)) <= 4 && n > 0 && n == len(rs) && !unitOf(unit).isTime() {
			return true
		}
	}
	return false
}

func cutPrefixAny(s string, leads []string) (string, bool) {
	for _, w := range leads {
		if rest, ok := strings.CutPrefix(s, w); ok {
			return rest, true
		}
	}
	return s, false
}

// noneReached judges words that say none at all (未开展, 无到位资金, 一个也没有) by a number:
// 0 is none, and nothing else is. False in ok where they may say something else.
func (j *judge) noneReached(words string) (t truth, why Reason, ok bool) {
	if j.a.kind != isNumber || j.a.short || j.a.event || !j.hasV || !j.saysNoneAtAll(stripTail(words)) {
		return open, Reason{}, false
	}
	if j.wantsMore() && j.hasT && j.target.Sign() > 0 {
		return truthOf(j.v.IsZero()), Reason{}, true
	}
	if j.row.Type != qualitative {
		return open, Reason{}, false
	}
	denied, _ := oneDenied(stripTail(words))
	switch _, named := j.required(); {
	case !denied:
		return open, Reason{}, false
	case !named && j.v.IsZero():
		return open, Reason{Code: WhyReadings, Words: words}, true // none there, or none missing
	}
	return truthOf(j.v.IsZero()), Reason{}, true
}

// saysNoneAtAll reports whether words deny all that the row counts.
func (j *judge) saysNoneAtAll(s string) bool {
	foreign := func(approval string) bool { return strings.Contains(s, approval) && !j.namesCounted(approval) }
	if containsAny(s, qualityWords()...) || slices.ContainsFunc(approvalWords(), foreign) {
		return false // 一家未检查 is none at all where they are counted
	}
	if denied, _ := oneDenied(s); denied || noughtDone(s) {
		return true
	}
	at, neg := firstDenial(s)
	if neg == "" {
		return false
	}
	lead, rest := s[:at], s[at+len(neg):]
	whole := false
	for _, w := range wholeLeads() {
		if name, ok := strings.CutSuffix(lead, w); ok && (name == "" || j.namesCounted(name)) {
			whole = true
		}
	}
	if lead != "" && !whole && !oneOf(lead, yearLeads()) && !j.namesCounted(lead) {
		return false
	}
	if rest == "" {
		return whole || oneOf(neg, noneAlone())
	}
	if oneOf(neg, noneAlone()) && j.namesCounted(rest) {
		return true
	}
	for _, verb := range doingVerbs() {
		if noun, ok := strings.CutPrefix(rest, verb); ok && (noun == "" && (whole || !j.givesUnmet()) || noun != "" && j.namesCounted(noun)) {
			return true
		}
	}
	return whole && rest == doneWord || j.namesCounted(rest) && len([]rune(rest)) > 1
}

// givesUnmet reports whether something is given where the plan is not reached, so that 未开展
// beside it may be more than the number 0 says.
func (j *judge) givesUnmet() bool {
	return slices.ContainsFunc(j.r.Clauses, func(c Clause) bool {
		m, ok := c.When.(Met)
		return ok && m.Not && gains(c.Then)
	})
}

// firstDenial is where words first deny something, and by which word.
func firstDenial(s string) (int, string) {
	for i := range s {
		for _, n := range negations() {
			if strings.HasPrefix(s[i:], n) {
				return i, n
			}
		}
	}
	return 0, ""
}

// namesCounted reports whether a word is part of the name of what the row or a tier counts.
func (j *judge) namesCounted(word string) bool {
	if strings.Contains(j.row.Level3, word) {
		return true
	}
	found := false
	look(j.r.Clauses, func(w Within) { found = found || w.What == Value && strings.Contains(w.Lead+w.About+w.Tail, word) })
	return found
}

// failsOnly reports whether the words lead to no points wherever they stand.
func (j *judge) failsOnly(t Text) bool {
	return !slices.ContainsFunc(j.r.Clauses, func(c Clause) bool {
		o, ok := c.When.(Text)
		return ok && o.Words == t.Words && !isZero(c.Then)
	})
}

// noneHolds reports whether a failing clause says none at all and none was reached, which no
// tier of the same number (80%以下得5分) goes before.
func (j *judge) noneHolds(c Clause) bool {
	t, ok := c.When.(Text)
	if !ok || !isZero(c.Then) {
		return false
	}
	holds, _, known := j.noneReached(t.Words)
	return known && holds == yes
}
