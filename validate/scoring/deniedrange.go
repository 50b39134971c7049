package scoring

import (
	"slices"
	"strings"
)

// denying is what a denial before a number may do to its comparison.
type denying uint8

const (
	maybeDenied denying = iota + 1 // 未发生损失100万元以上事故: it may deny the comparison
	notDone                        // 未召开12次以上会议: it may be what is missing, or be denied too
	maybeTurned                    // 没有稳定在95%以上的扣2分: the comparison is denied if the plan lies in it
)

// Denied reports whether what the words before the number say was not done (未召开12次以上会议): how
// the number is meant only the row shows, and the condition is best said in its own words.
func (w Within) Denied() bool { return w.deny == notDone || w.deny == maybeTurned }

// denied turns round a comparison that words of denial deny as a whole: 未发生2次及以上事故 is
// fewer than two of them, 未出现低于95%的情况 95% or more, 未发生1起事故 none. Where the other side
// is not one range, the words say nothing that is known. It reports whether something is denied.
func (n *numReader) denied() bool {
	from, to := n.denial()
	if from < 0 {
		return false
	}
	rest := n.p.trim(n.about[to:])
	if n.undone || len(rest) > 0 && !hasOnly(rest, wGap) && !n.deniesRate(from, rest) {
		n.denies(from)
		return false
	}
	r, count := n.r, n.r.anyEnd().At.Unit.Kind == Count
	switch {
	case r.Exact && !count:
		if !n.gain && n.what == Value {
			n.deny = maybeTurned
		}
		return false // 没有100%拨付到位
	case r.Exact && count && !r.Lo.Target && r.Lo.At.N.Equal(one()):
		r.Lo.Incl, r.Lo.Said = false, true
		n.r = Range{Hi: r.Lo}
	case r.Lo.Set == r.Hi.Set, n.what == Late, n.what == Early, r.Hi.Set && count && !r.Hi.Target && n.what == Value:
		n.wrong(0) // 没有零事故, 无2次以下投诉
		return true
	case r.Lo.Set:
		r.Lo.Incl, r.Lo.Said = !r.Lo.Incl, true
		n.r = Range{Hi: r.Lo}
	default:
		r.Hi.Incl, r.Hi.Said = !r.Hi.Incl, true
		n.r = Range{Lo: r.Hi}
	}
	n.about = append(append([]token(nil), n.about[:from]...), n.about[to:]...)
	return true
}

// hasOnly reports whether all tokens are of a class.
func hasOnly(ts []token, w word) bool {
	return !slices.ContainsFunc(ts, func(t token) bool { return !t.is(w) })
}

// denies notes that something is denied before the number, which may be the comparison (未发生损失
// 100万元以上事故) or something else (无故障运行300天以上): the row shows which.
func (n *numReader) denies(from int) {
	r, unit := n.r, n.r.anyEnd().At.Unit.Kind
	switch {
	case r.anyEnd().Target:
	case n.gain && r.Lo.Set != r.Hi.Set:
		n.deny = maybeDenied
	case n.undone && n.missesExactly():
		n.deny = notDone
		if r.Hi.At.N.Cmp(one()) > 0 {
			r.Hi.Incl = false
			n.r = Range{Hi: r.Hi}
		}
	case r.Lo.Set && !n.gain && n.what == Value && unit == Count && (!r.Hi.Set || r.Exact) && n.undone:
		n.deny = notDone
	case !n.gain && n.what == Value && (r.Lo.Set != r.Hi.Set || r.Exact && unit == Percent):
		n.deny = maybeTurned
	}
}

// missesExactly reports whether a number with a denial before it, of whatever verb, earns nothing: the
// work was not done to that amount (没有新建12座的不得分, 未拨付100万元扣2分), which no exact number means.
func (n *numReader) missesExactly() bool {
	u := n.r.anyEnd().At.Unit
	return n.r.Exact && !n.gain && n.what == Value && u.Kind != Percent && u.Kind != Bare && !u.isTime() && n.r.Lo.At.N.Cmp(one()) >= 0
}

// denial is where in the words before the number a denial that what follows is there, happens or
// is found stands, and where it ends; where it denies something else (未召开, 未按要求报送) it is
// all that stands before the number.
func (n *numReader) denial() (from, to int) {
	for i, t := range n.about {
		if t.is(wText) && n.deniedName(i) {
			return i, i + 1
		}
		if t.is(wMet) && startsNot(n.p.words(n.about[i:i+1])) {
			n.undone = true // 无超支10%以上项目
			return i, len(n.about)
		}
		if t.is(wAllOf) || !t.is(wNone0, wNot) {
			continue
		}
		if hasAny(n.about[i:], wComma, wList, wColon) {
			break // 无投诉，95%以上
		}
		to = i + 1
		for to < len(n.about) && (n.about[to].is(wHappen) || oneOf(n.p.words(n.about[to:to+1]), undergoneWords())) {
			to++
		}
		if n.missesExactly() || to == i+1 && (!t.is(wNone0) || to < len(n.about) && startsWithAny(n.p.words(n.about[to:]), doingVerbs())) {
			to, n.undone = len(n.about), true
		}
		return i, to
	}
	return -1, -1
}

// deniedName takes the denial off 未出现差错率 before a comparison, which is the name of a rate.
func (n *numReader) deniedName(i int) bool {
	t := n.about[i]
	k := prefixLen(n.p.rs[t.from:t.to], noneLeads())
	alone := oneOf(n.p.between(t.from, t.from+k), noneAlone())
	if k == 0 || !n.signed || i != len(n.about)-1 || !endsInAny(n.p.words(n.about[i:]), degreeTails()) || alone && !n.wholeCase() {
		return false
	}
	t.from += k
	n.about = append(n.about[:i:i], token{from: t.from - k, to: t.from, set: setOf(wNone0)}, t)
	return true
}

// deniesRate tells 未出现差错率高于5%, of which the words before the number are the name, from 无投诉
// 满意度高于95%.
func (n *numReader) deniesRate(from int, rest []token) bool {
	return len(rest) == 1 && endsInAny(n.p.words(rest), degreeTails()) && n.signed && (!oneOf(n.p.words(n.about[from:from+1]), noneAlone()) || n.wholeCase())
}

// wholeCase reports whether what is denied is named as a whole: 没有差错率超过5%的情况.
func (n *numReader) wholeCase() bool { return containsAny(n.p.words(n.ts), caseNouns()...) }

// deniesNought reports whether 零事故 is denied (没有零事故, 未实现零事故) where no clause before says what
// it earns: none of none would be read as none.
func (p *parser) deniesNought(ts []token) bool {
	for i, t := range ts {
		if i == 0 || !t.is(wNone0) || p.words(ts[i:i+1]) != noughtWord {
			continue
		}
		k := i - 1
		for k > 0 && ts[k].is(wReach) && !ts[k].is(wNotReach, wNot) {
			k--
		}
		if !ts[k].is(wNot, wNone0, wNotReach) && !oneOf(p.words(ts[k:k+1]), negations()) {
			return false
		}
		nought := stripTail(p.words(ts[i:]))
		return !slices.ContainsFunc(p.rule.Clauses, func(c Clause) bool { return strings.Contains(wordsOf([]Cond{c.When}), nought) })
	}
	return false
}

// earnsFrom reports whether a tier begins at a number: 走访40户得3分，没有走访40户的不得分.
func (j *judge) earnsFrom(q Quantity) bool {
	return slices.ContainsFunc(j.r.Clauses, func(c Clause) bool {
		w, ok := c.When.(Within)
		if !ok || !gains(c.Then) || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set {
			return false
		}
		n, same := compareQ(w.Ranges[0].Lo.At, q)
		return same && n == 0
	})
}

// denyingWithin judges a range with a denial before it that may be of the comparison: not where the
// row, or its name, shows that it is of something else. False in ok where it judges nothing.
func (j *judge) denyingWithin(w Within) (t truth, why Reason, ok bool) {
	more := j.wantsMore() && j.hasT && j.target.Sign() > 0
	at := w.Ranges[0].anyEnd().At
	wanted := w.Ranges[0].Lo.Set == more
	switch {
	case w.deny == 0, w.deny == maybeTurned, w.Lead != "" && strings.Contains(j.row.Level3, w.Lead):
		return no, why, false // 无证经营数5个以上 in the row of it
	case w.deny == maybeDenied && (wanted && j.row.Type != qualitative || j.row.Type == qualitative && strings.Contains(j.row.Target, at.N.Plain())):
		return no, why, false
	case w.deny == notDone && !more && w.Ranges[0].Lo.Set:
		return no, why, false // counts what was not done
	case w.deny != notDone || !more || !j.hasV || j.a.kind != isNumber || j.a.short:
	case at.N.Cmp(one()) > 0 && (at.N.Equal(j.target) || j.earnsFrom(at)):
		return truthOf(j.v.Cmp(at.N) < 0), why, true // 未召开12次以上会议 where 12 are planned
	case w.Ranges[0].Hi.Set && j.v.Cmp(j.target) >= 0:
		return no, why, true // 未走访30户的不得分 where 50 are planned: fewer than 30, or 30 of them missing
	}
	return open, Reason{Code: WhyReadings, Words: w.Words}, true
}
