package scoring

import "jixiaobot/validate/num"

// This file is for rows that name no number as their value, or one in words (满足4项), and sentences
// with tiers of how many hold beside one for all of them: 全部满足得4分，满足3项得3分，其他不得分.

// allHold judges by a count whether all of the things hold that tiers count too. False in ok where
// the condition does not speak of them.
func (j *judge) allHold(c Met) (t truth, why Reason, ok bool) {
	if j.row.Type != qualitative && j.row.Type != "" || c.OnTime || j.hasT || j.a.kind != isNumber || j.a.short || !j.hasV {
		return open, Reason{}, false
	}
	top, ok := j.r.topCount()
	if !ok {
		return open, Reason{}, false
	}
	all, named := countIn(j.row.Target)
	switch {
	case named && j.v.Cmp(all) >= 0:
		return yes, Reason{}, true
	case j.v.IsZero():
		return no, Reason{}, true
	case c.Not:
		return open, Reason{Code: WhyCondition, Words: c.Words}, true // 均不满足: none, or not all of them
	case named:
		return no, Reason{}, true
	case j.v.Cmp(top) <= 0:
		return no, Reason{}, true // fewer than all have a tier of their own
	}
	return open, Reason{Code: WhyReadings, Words: c.Words}, true
}

// topCount is the highest of the counts from which tiers give points, the more the more.
func (r Rule) topCount() (top num.Num, ok bool) {
	last := num.Num{}
	for _, c := range r.Clauses {
		w, counts := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if !counts || !fixed || pts.Hi.Sign() <= 0 {
			continue
		}
		lo := w.Ranges[0].Lo
		if w.What != Value || len(w.Ranges) != 1 || w.Ranges[0].Hi.Set || !lo.Set || lo.Target || lo.At.Unit.Kind != Count {
			return num.Num{}, false
		}
		if ok && (lo.At.N.Cmp(top) > 0) != (pts.Hi.Cmp(last) > 0) {
			return num.Num{}, false
		}
		if !ok || lo.At.N.Cmp(top) > 0 {
			top, last = lo.At.N, pts.Hi
		}
		ok = true
	}
	return top, ok
}

// wholeCount is how many all of them are that a sentence speaks of beside tiers of how many hold
// (全部满足得4分，满足3项得3分); asked reports whether it does, and named whether the row says.
func (j *judge) wholeCount() (n num.Num, named, asked bool) {
	if j.row.Type != qualitative && j.row.Type != "" || j.hasT {
		return n, false, false
	}
	for _, c := range j.r.Clauses {
		m, met := c.When.(Met)
		asked = asked || met && !m.Not && !m.OnTime && gains(c.Then)
	}
	if !asked {
		return n, false, false
	}
	if _, asked = j.r.topCount(); asked {
		n, named = countIn(j.row.Target)
	}
	return n, named, asked
}

// countIn is the only count that words name: 满足4项, 四项.
func countIn(s string) (n num.Num, ok bool) {
	for _, t := range scan(s).toks {
		if !t.is(wNum) {
			continue
		}
		if ok || unitOf(t.unit).Kind != Count {
			return num.Num{}, false
		}
		n, ok = t.n, true
	}
	return n, ok
}

// allOfThem reports whether clause i is that for all of what clause k counts, and gives more.
func (j *judge) allOfThem(i, k int) bool {
	m, met := j.r.Clauses[i].When.(Met)
	_, counts := j.r.Clauses[k].When.(Within)
	if !met || m.Not || !counts || !gains(j.r.Clauses[i].Then) {
		return false
	}
	_, _, ok := j.allHold(m)
	return ok && j.givesMore(i, k)
}

// noneOfThem reports whether words say that none of the things hold that tiers count: 都不满足.
func (j *judge) noneOfThem(words string) (truth, bool) {
	if _, ok := j.r.topCount(); !ok || j.row.Type != qualitative && j.row.Type != "" || j.hasT || j.a.kind != isNumber || j.a.short || !j.hasV {
		return open, false
	}
	rest, even := cutPrefixAny(stripTail(words), evenLeads())
	if !even {
		rest, even = cutPrefixAny(stripTail(words), wholeLeads())
	}
	if !even || !startsNot(rest) {
		return open, false
	}
	return truthOf(j.v.IsZero()), true
}
