package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// numReader reads one comparison: the words around one or two numbers.
type numReader struct {
	p      *parser
	ts     []token
	gain   bool
	what   Measure
	of     Basis
	trend  bool // 下降, 增长: a measure of its own where it is wanted
	cmp    word // comparison waiting for its number; 0 none
	pm     bool
	tgt    bool // 计划值 stands before the number
	named  bool // … and not its 的
	not    bool
	late   bool
	incl   bool // some end says 含
	r      Range
	about  []token
	tail   []token
	bad    []Span
	over   bool // a comparison that may be a distance (超过)
	under  bool
	share  bool // … that names no distance: 不足目标值30% is less than 30% of it
	either bool // 低于目标值30% may be that too
	reach  bool // the comparison is only 完成 or 达到
	kept   bool // 控制在, which leaves to 以下 and 以内 whether the end is in
	seen   bool
	undone bool    // what the words before the number deny is something done: 未召开
	deny   denying // what they may do to the comparison
	signed bool    // the comparison stands before its number: 高于5%
}

// comparesTarget reports whether the words compare with the plan instead of a
// number: 低于目标值, 不超过预算, 超支.
func (p *parser) comparesTarget(ts []token) bool {
	for i, t := range ts {
		if t.is(wBudget) {
			return i == len(ts)-1 || !hasAny(ts[i+1:], wText) || oneOf(p.words(p.trim(ts[i+1:])), planTails())
		}
		if !t.is(wGE, wGT, wLE, wLT, wEQ, wNotOver) || t.is(wReach) || t.is(wNotReach) {
			continue
		}
		for _, u := range ts[i+1:] {
			if u.is(wTarget) {
				return true
			}
			if !u.is(wDe, wAllOf, wOr, wEQ) {
				break
			}
		}
	}
	return false
}

// numeric reads a comparison with numbers or with the plan.
func (p *parser) numeric(ts []token, gain bool) (Cond, []Span) {
	n := &numReader{p: p, ts: ts, gain: gain}
	for i := 0; i < len(ts); {
		i = n.step(i)
	}
	return n.finish()
}

// step reads one token, or a number with all that follows it.
func (n *numReader) step(i int) int {
	t := n.ts[i]
	switch {
	case t.is(wNum):
		return n.number(i)
	case t.is(wPlusMinus):
		n.pm, n.what = true, Gap
	case t.is(wLate) && n.timely():
		n.what, n.late = Late, true
	case t.is(wEarly) && n.timely():
		n.what = Early
	case t.is(wBudget) && n.cmp == 0 && n.wholeAhead(i) && pastPlan(n.p.words(n.ts[i:i+1])):
		n.cmp, n.of, n.tgt = wGT, OfTarget, true // 超过目标值120%
	case t.is(wBudget):
		n.what = Over
		if !n.numberAhead(i) {
			n.bound(wGT, Bound{Target: true}, i)
		}
	case t.is(wGap) && n.numberAhead(i):
		n.what = Gap
		n.about = append(n.about, t)
	case t.is(wNot) && !t.is(wAllOf) && n.cmpAhead(i):
		n.not = true
	case n.compare(t, i):
	case t.is(wTarget) && (n.cmp != 0 || n.numberAhead(i)):
		return n.target(i)
	case t.is(wHigh) && n.numberNext(i) && n.ts[i+1].is(wPlusMinus):
		n.cmp = wGT // 超出±10%
	case t.is(wHigh) && n.overPlan(i):
		n.what = Over // 超额完成任务20%
		return i + 2
	case t.is(wHigh) && n.numberNext(i):
		n.trendTo(Over, t)
	case t.is(wLow) && n.numberNext(i):
		if n.cmp == wLT {
			n.cmp = 0 // 未达到的低1个百分点
		}
		n.trendTo(Short, t)
	case t.is(wLack) && n.countNext(i):
		n.what = Missing
		n.about = append(n.about, t)
	case t.is(wDe, wIf, wColon, wIncl) && n.seen:
	case n.seen:
		n.tail = append(n.tail, t)
	default:
		n.about = append(n.about, t)
	}
	return i + 1
}

// overPlan reports whether 超额完成 stands before the plan and a percentage of it.
func (n *numReader) overPlan(i int) bool {
	if i+2 >= len(n.ts) || cmpOf(n.ts[i]) != 0 || n.cmp != 0 || !n.ts[i+1].is(wTarget) || !startsWithAny(n.p.words(n.ts[i:i+1]), aboveLeads()) {
		return false
	}
	t := n.ts[i+2]
	return t.is(wNum) && (t.unit != percentUnit || t.n.Cmp(num.Int(100)) < 0)
}

// timely reports whether 逾期 or 提前 here can belong to the number: before it, or
// behind a length of time.
func (n *numReader) timely() bool { return !n.seen || n.r.anyEnd().At.Unit.isTime() }

// trendTo takes 超出5% as a distance, and 下降5% too unless it is what is wanted.
func (n *numReader) trendTo(m Measure, t token) {
	w := n.p.between(t.from, t.to)
	if oneOf(w, strings.Fields(trendWords)) && !hasAny(n.about, wTarget) && (n.gain || len(n.about) > 0 && compareLast(n.p.words(n.about))) {
		n.trend = true
		n.about = append(n.about, t)
		return
	}
	n.what = m
}

// compare takes a comparison that has a number or the plan after it.
func (n *numReader) compare(t token, i int) bool {
	w := cmpOf(t)
	if t.is(wNotReach) && !n.gain && i+2 < len(n.ts) && n.ts[i+1].is(wDe, wIf) && n.ts[i+2].is(wLow) && !t.is(wLow) {
		return false // 未达到的低1个百分点: a distance
	}
	if w == 0 || t.is(wTarget) || !n.numberAhead(i) && !n.targetAhead(i) {
		return false
	}
	if w == wGE && t.is(wReach) && n.not {
		w, n.not = wLT, false
	}
	if n.not && w == wEQ {
		n.wrong(i) // 不等于 leaves two ranges
	}
	if n.not {
		w, n.not = opposite(w), false
	}
	if n.cmp != 0 && n.cmp != w {
		if n.cmp == wGT && w == wEQ || n.cmp == wEQ && w == wGT {
			w = wGE
		} else if n.cmp == wLT && w == wEQ || n.cmp == wEQ && w == wLT {
			w = wLE
		}
	}
	n.cmp, n.signed = w, true
	n.reach = t.is(wReach) && !t.is(wGE)
	n.kept = containsAny(n.p.words(n.ts[i:i+1]), keptWord)
	n.over = n.over || t.is(wHigh) && w == wGT
	n.under = n.under || t.is(wLow) && w == wLT
	n.share = w == wLT && !mayBeGap(n.p.words(n.ts[i:i+1]))
	return true
}

func cmpOf(t token) word {
	for _, w := range [...]word{wGE, wGT, wLE, wLT, wEQ} {
		if t.is(w) {
			return w
		}
	}
	switch {
	case t.is(wNotOver):
		return wLE
	case t.is(wNotReach):
		return wLT
	case t.is(wReach):
		return wGE
	}
	return 0
}

func opposite(w word) word {
	switch w {
	case wGE:
		return wLT
	case wGT:
		return wLE
	case wLE:
		return wGT
	case wLT:
		return wGE
	}
	return w
}

// numberAhead reports whether a number follows with only joints between.
func (n *numReader) numberAhead(i int) bool {
	for k, t := range n.ts[i+1:] {
		switch {
		case k == 0 && t.is(wText) && t.to-t.from <= 4 && n.ts[i].is(wGE, wLE) && !isSign(n.p.rs[n.ts[i].from]) && !n.ts[i].is(wReach):
		case t.is(wNum):
			return true
		case t.is(wOpenP) && n.ts[i+k].is(wTarget):
		case t.is(wText) && n.ts[i+k].is(wTarget) && t.to-t.from <= 4: // 低于计划产量80%
		case t.is(wDe, wIf, wAllOf, wTarget, wPlusMinus, wMinus, wColon, wRate, wLate, wBudget, wBy, wIncl, wGap) || cmpOf(t) != 0 || t.is(wHigh, wLow):
		default:
			return false
		}
	}
	return false
}

func (n *numReader) numberNext(i int) bool {
	for _, t := range n.ts[i+1:] {
		switch {
		case t.is(wNum):
			return true
		case t.is(wDe, wIf, wMinus, wPlusMinus) || cmpOf(t) != 0:
		default:
			return false
		}
	}
	return false
}

// countNext reports whether a count of things stands right after i.
func (n *numReader) countNext(i int) bool {
	k := i + 1
	if k+2 < len(n.ts) && n.ts[k].is(wNum) && n.ts[k].unit == "" && n.ts[k+1].is(wTilde) {
		k += 2 // 缺1-2项
	}
	return k < len(n.ts) && n.ts[k].is(wNum) && countsWhole(unitOf(n.ts[k].unit))
}

func (n *numReader) targetAhead(i int) bool {
	for _, t := range n.ts[i+1:] {
		switch {
		case t.is(wTarget):
			return true
		case t.is(wDe, wIf, wAllOf) || t.is(wEQ):
		default:
			return false
		}
	}
	return false
}

func (n *numReader) cmpAhead(i int) bool {
	return i+1 < len(n.ts) && (cmpOf(n.ts[i+1]) != 0 && (n.numberAhead(i+1) || n.targetAhead(i+1)) || n.ts[i+1].is(wBudget) || n.ts[i+1].is(wAllOf) && n.cmpAhead(i+1))
}

// target takes 计划值: as the bound itself, or as what a percentage is taken of.
func (n *numReader) target(i int) int {
	if n.cmp != 0 && i+2 < len(n.ts) && n.ts[i+1].is(wOpenP) && n.ts[i+2].is(wNum) {
		return i + 2 // 达到序时进度（75%）: the plan is that number
	}
	de := i+1 < len(n.ts) && n.ts[i+1].is(wDe)
	if !n.numberAhead(i) {
		n.bound(n.cmp, Bound{Target: true}, i)
		n.cmp = 0
		return i + 1
	}
	switch {
	case n.cmp == wGT && !de && n.wholeAhead(i):
		n.of = OfTarget // 高于计划数130%
	case n.cmp == wGT && !de:
		n.what, n.cmp = Over, 0 // the distance itself; resolve says which side of it
	case n.cmp == wLT && !de:
		n.what, n.under = Short, true
	case de || n.cmp == wGE:
		n.of = OfTarget
	}
	n.tgt, n.named = true, !de
	return i + 1
}

// wholeAhead reports whether 100% or more follows, which is a share of the plan and no
// distance from it.
func (n *numReader) wholeAhead(i int) bool {
	for _, t := range n.ts[i+1:] {
		if t.is(wNum) {
			return t.unit == percentUnit && t.n.Cmp(num.Int(100)) >= 0
		}
	}
	return false
}

// bound puts one end to the range.
func (n *numReader) bound(w word, b Bound, at int) {
	n.seen = true
	b.Set, b.Said = true, true
	switch w {
	case wGE:
		b.Incl = true
		n.setLo(b, at)
	case wGT:
		n.setLo(b, at)
	case wLE:
		b.Incl = true
		n.setHi(b, at)
	case wLT:
		n.setHi(b, at)
	default:
		b.Incl = true
		n.setLo(b, at)
		n.setHi(b, at)
		n.r.Exact = true
	}
}

func (n *numReader) setLo(b Bound, at int) {
	if n.r.Lo.Set {
		n.wrong(at)
	}
	n.r.Lo = b
}

func (n *numReader) setHi(b Bound, at int) {
	if n.r.Hi.Set {
		n.wrong(at)
	}
	n.r.Hi = b
}

func (n *numReader) wrong(i int) {
	if i < len(n.ts) {
		n.bad = append(n.bad, n.p.span(n.ts[i].from, n.ts[i].to))
	}
}
