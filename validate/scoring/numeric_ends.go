package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// number reads a number with the words after it: 含, a second number, 以上.
func (n *numReader) number(i int) int {
	at := i
	if endsInAny(n.p.words(n.about), nearlyWords()) {
		n.wrong(at) // 基本达到90%, 上年达到90%
	}
	neg := i > 0 && n.ts[i-1].is(wMinus) && (i == 1 || !n.ts[i-2].is(wNum, wIncl, wExcl, wPoint))
	q, i := n.quantity(i, neg)
	if n.subjectTime(q, i) || n.quarterEnd(at, i) {
		n.about = append(n.about, n.ts[at:i]...)
		return i
	}
	b := Bound{At: q, Set: true}
	i = n.inclusion(&b, i)
	if i < len(n.ts) && n.ts[i].is(wTilde) {
		if n.ts[i].to-n.ts[i].from == 1 && n.p.rs[n.ts[i].from] == runeAndNoun && !hasAny(n.ts, wBetween) {
			n.wrong(i) // 一期和二期
		}
		if j := n.second(i); j > 0 {
			return n.between(b, i, j, at)
		}
	}
	if i+1 < len(n.ts) && n.ts[i].is(wPlusMinus) && n.ts[i+1].is(wNum) && n.cmp == 0 {
		off, k := n.quantity(i+1, false) // 100%±5%
		lo, hi := b, b
		switch {
		case off.Unit.Kind == Percent && q.Unit.Kind != Percent && q.Unit.Kind != Bare:
			off.N = percent(off.N).Mul(q.N) // 200万元±5%
		case off.Unit != q.Unit && off.Unit.Kind != Bare && q.Unit.Kind != Bare && (off.Unit.Kind != Point || q.Unit.Kind != Percent):
			n.wrong(at)
		}
		lo.At.N, hi.At.N = q.N.Sub(off.N), q.N.Add(off.N)
		lo.Incl, hi.Incl = true, true
		n.seen = true
		n.setLo(lo, at)
		n.setHi(hi, at)
		n.skipBetween(&k)
		return k
	}
	if i+1 < len(n.ts) && n.ts[i].is(wUp) && n.ts[i+1].is(wTilde) {
		if j := n.second(i + 1); j > 0 { // 15以上至20
			b.Incl, b.Said = true, true
			return n.between(b, i+1, j, at)
		}
	}
	if flip := n.chained(i); flip != 0 {
		n.bound(flip, b, at)
		n.seen = false
		return i + 1 // the sign is used up
	}
	w := n.cmp
	n.cmp = 0
	post := word(0)
	if i < len(n.ts) && n.ts[i].is(wUp, wDown, wInside, wUpTo) {
		post, i = n.post(&b, i)
	}
	if post == 0 {
		w, i = n.outside(w, i)
	}
	n.place(w, post, b, at)
	n.skipBetween(&i)
	return i
}

// outside reads ±10%以外, and 10%以外 beside 10%以内: whatever lies beyond the number.
func (n *numReader) outside(w word, i int) (word, int) {
	if i >= len(n.ts) || !oneOf(n.p.words(n.ts[i:i+1]), beyondTails()) || w != 0 && w != wGT || !n.pm && n.what != Gap && i+1 < len(n.ts) && !hasAny(n.p.toks, wInside) || containsAny(n.p.words(n.ts), exceptLeads()...) {
		return w, i
	}
	return wGT, i + 1
}

// subjectTime takes 3个工作日内 in 3个工作日内办结率达到95% as part of the name.
func (n *numReader) subjectTime(q Quantity, i int) bool {
	return n.cmp == 0 && !n.late && q.Unit.isTime() && i < len(n.ts) && n.ts[i].is(wInside) && hasAny(n.ts[i:], wNum) && n.ts[i+1].is(wText)
}

// quarterEnd takes 三季度末 in 三季度末支出进度达到75% as part of the name.
func (n *numReader) quarterEnd(at, i int) bool {
	return n.cmp == 0 && !n.late && isQuarter(n.ts[at].unit) && i+1 < len(n.ts) && oneOf(n.p.words(n.ts[i:i+1]), quarterEnds()) && hasAny(n.ts[i:], wNum)
}

func (n *numReader) quantity(i int, neg bool) (Quantity, int) {
	t := n.ts[i]
	q := Quantity{N: t.n, Unit: unitOf(t.unit)}
	if neg {
		q.N = q.N.Neg()
	}
	if isQuarter(t.unit) && hasAny(n.p.toks, wLate) {
		q = quantityOf(q.N, t.unit) // 推迟一个季度以内
	}
	i++
	if i < len(n.ts) && n.ts[i].is(wPoint) && q.Unit.Kind == Bare {
		q.Unit = Unit{Kind: Other, Text: string(runePoint)}
		i++
	}
	if q.Unit.Kind == Bare && i == len(n.ts)-1 && n.ts[i].is(wText) && n.ts[i].from == n.ts[i-1].to {
		if w := string(n.p.rs[n.ts[i].from:n.ts[i].to]); unitLike(w) {
			q.Unit = unitOf(q.Unit.Text + w) // 40DDDs, 80万页
			return q, i + 1
		}
	}
	if q.Unit.Kind == Bare && i+1 < len(n.ts) && n.ts[i].is(wText) && n.ts[i+1].is(wUp, wDown, wInside, wTilde, wIncl) && n.ts[i].to-n.ts[i].from <= 3 {
		q.Unit = unitOf(q.Unit.Text + n.p.between(n.ts[i].from, n.ts[i].to)) // 50万页以上
		i++
	}
	return q, i
}

// inclusion reads (含) or (不含) after a number.
func (n *numReader) inclusion(b *Bound, i int) int {
	for i < len(n.ts) && n.ts[i].is(wIncl, wExcl) && !n.ts[i].is(wUp, wDown, wInside) {
		if n.ts[i].named && b.Said && !n.ts[i].n.Equal(b.At.N) {
			break
		}
		b.Incl, b.Said = n.ts[i].is(wIncl), true
		n.incl = n.incl || b.Incl
		i++
	}
	return i
}

// second is the place of the second number of a span, 0 when none follows.
func (n *numReader) second(i int) int {
	j := i + 1
	for j < len(n.ts) && n.ts[j].is(wPlusMinus, wMinus, wTarget, wLate) {
		j++
	}
	if j < len(n.ts) && n.ts[j].is(wNum) {
		return j
	}
	return 0
}

// inclusions reads what stands after the second number of a span: 含 is its own
// end, unless the bracket names the first number (80%-90%（含80%）), whose end it is
// then. A bracket that names neither is not understood.
func (n *numReader) inclusions(a, b *Bound, i int) int {
	for i < len(n.ts) && n.ts[i].is(wIncl, wExcl) && !n.ts[i].is(wUp, wDown, wInside) {
		t, end := n.ts[i], b
		if t.named && !t.n.Equal(b.At.N) {
			end = a
			if !t.n.Equal(a.At.N) {
				n.wrong(i)
			}
		}
		end.Incl, end.Said = t.is(wIncl), true
		n.incl = n.incl || end.Incl
		i++
	}
	return i
}

// between reads the second number of 80%（含）-90%, in either order.
func (n *numReader) between(a Bound, tilde, j, at int) int {
	q, i := n.quantity(j, j == tilde+2 && n.ts[tilde+1].is(wMinus))
	b := Bound{At: q, Set: true}
	i = n.inclusions(&a, &b, i)
	if n.over || n.under {
		n.what = map[bool]Measure{true: Over, false: Short}[n.over]
	} else if n.cmp != 0 && n.cmp != wEQ && n.cmp != wGE && n.cmp != wLE {
		n.wrong(at)
	}
	n.cmp = 0
	if a.At.Unit.Kind == Bare {
		a.At.Unit = b.At.Unit
	}
	if a.At.Unit != b.At.Unit {
		if _, ok := compareQ(a.At, b.At); !ok {
			n.wrong(at)
			return i
		}
	}
	if c, ok := compareQ(a.At, b.At); ok && c > 0 {
		a, b = b, a
	}
	n.seen = true
	n.setLo(a, at)
	n.setHi(b, at)
	if i < len(n.ts) && n.ts[i].is(wIncl, wExcl) {
		i++
	}
	n.skipBetween(&i)
	return i
}

// chained tells the side of the first number in 80%≤满意度<90%.
func (n *numReader) chained(i int) word {
	if n.cmp != 0 || i+2 >= len(n.ts) || !n.ts[i].is(wGE, wGT, wLE, wLT) || !isSign(n.p.rs[n.ts[i].from]) || !hasAny(n.ts[i+1:], wNum) || n.ts[i+1].is(wNum) {
		return 0
	}
	switch cmpOf(n.ts[i]) {
	case wGE:
		return wLE
	case wGT:
		return wLT
	case wLE:
		return wGE
	}
	return wGT
}

// post reads 以上, 以下, 以内 and a 含 behind them.
func (n *numReader) post(b *Bound, i int) (word, int) {
	w := wInside
	switch {
	case n.ts[i].is(wUp):
		w = wUp
	case n.ts[i].is(wDown):
		w = wDown
	}
	word := n.p.between(n.ts[i].from, n.ts[i].to)
	if strings.Contains(word, inclusionRune) || strings.ContainsAny(word, andRunes) {
		b.Incl, b.Said = true, true
		n.incl = n.incl || strings.Contains(word, inclusionRune)
	}
	return w, n.inclusion(b, i+1)
}

// place puts the number where comparison and 以上 say.
func (n *numReader) place(w, post word, b Bound, at int) {
	said, incl := b.Said, b.Incl
	if post != 0 && w == wLT && n.what == Short && n.under && n.tgt && !n.gainless(b) {
		w = 0 // 低于目标值5%以上: the distance itself
	}
	switch post {
	case wUp:
		if w == wLE || w == wLT {
			n.wrong(at)
		}
		n.bound(wGE, b, at)
		if said && !incl {
			n.r.Lo.Incl = false
		}
	case wDown, wInside:
		n.below(w, post, b, at)
	default:
		n.plain(w, b, at)
	}
	if n.pm && post == 0 && w == 0 {
		n.r.Lo, n.r.Exact = Bound{}, false
	}
}

// below reads 以下, which excludes, and 以内, which includes.
func (n *numReader) below(w, post word, b Bound, at int) {
	said, incl := b.Said, b.Incl
	if w == wGE && n.reach {
		w = 0 // 完成60%以下
	}
	switch {
	case w == wGT && n.over:
		n.what = Over
	case w == wLT && n.under && post == wInside:
		n.what = Short
	case w == wGE && n.of == OfTarget && hasAny(n.ts[:at], wReach): // 完成目标值60%以下
	case w == wGE || w == wGT:
		n.wrong(at)
	}
	n.bound(wLE, b, at)
	n.r.Hi.Incl = post == wInside && !(w == wLT) || w == wLE && !n.kept
	if said {
		n.r.Hi.Incl = incl
	}
}

// plain puts a number without 以上 or 以下.
func (n *numReader) plain(w word, b Bound, at int) {
	if n.what == Short && n.under && n.tgt && w == wLT {
		w = 0 // 低于目标值5个百分点: the distance itself
		percent := b.At.Unit.Kind == Percent
		if n.gainless(b) || n.share && percent {
			n.what, n.of, w = Value, OfTarget, wLT
		}
		n.either = percent && !n.gainless(b)
	}
	incl, said := b.Incl, b.Said
	n.bound(w, b, at)
	if !said {
		return
	}
	switch w {
	case wGE, wGT:
		n.r.Lo.Incl = incl
	case wLE, wLT:
		n.r.Hi.Incl = incl
	}
}

// gainless tells 低于目标值80% (a share of it) from 低于目标值5% (a distance).
func (n *numReader) gainless(b Bound) bool {
	return b.At.Unit.Kind == Percent && b.At.N.Cmp(half()) > 0
}

func (n *numReader) skipBetween(i *int) {
	for *i < len(n.ts) && n.ts[*i].is(wBetween, wInside) && n.r.Lo.Set && n.r.Hi.Set {
		*i++
	}
}

// finish makes the condition of what was read.
func (n *numReader) finish() (Cond, []Span) {
	if n.cmp != 0 || n.not || !n.r.Lo.Set && !n.r.Hi.Set {
		return Text{Words: n.p.words(n.ts)}, append(n.bad, n.p.spanOf(n.ts))
	}
	if n.pm && n.what == Gap && n.r.Lo.Set && n.r.Hi.Set && n.r.Exact {
		n.r.Exact, n.r.Lo = false, Bound{}
	}
	if n.trend && n.r.Hi.Set && !n.r.Lo.Set && n.r.Hi.At.N.Sign() > 0 {
		n.r.Lo = Bound{At: Quantity{Unit: n.r.Hi.At.Unit}, Set: true, Said: true, Incl: true} // 下降5%以内 is no rise
	}
	if n.what == Late && strings.HasSuffix(n.p.words(n.about), toSaid) {
		n.wrong(0) // 推迟到11月
	}
	if k := n.r.anyEnd().At.Unit.Kind; n.what == Late && (k == Percent || k == Point) {
		n.what = Short // 进度滞后5%以内
	}
	n.multiples()
	if n.of == OfTarget || n.tgt || hasAny(n.ts, wBudget, wTarget) {
		n.r.Lo.At, n.r.Hi.At = n.r.Lo.At.timesAsPercent(), n.r.Hi.At.timesAsPercent()
	}
	tail := n.p.trim(n.tail)
	denied := n.denied()
	w := Within{What: n.what, Of: n.of, Ranges: n.r.sides(), Named: n.named && n.of == OfTarget && n.r.Lo.Set, Trend: n.trend, Either: n.either, About: n.aboutWords(), Words: n.p.words(n.ts)}
	w.Lead, w.deny = n.p.spelled(n.p.trim(n.about)), n.deny
	bad := append(n.bad, n.p.blocked(n.about)...)
	bad = append(bad, n.strange()...)
	if len(tail) == 0 {
		return w, bad
	}
	if n.harmlessTail(tail) {
		if n.r.anyEnd().At.Unit.isTime() && hasAny(tail, wReach) || isLabel(n.p.words(tail)) {
			w.Tail = n.p.spelled(tail) // 30天内完成, 90分以上为优秀
		}
		return w, bad
	}
	w.Tail = n.p.spelled(tail)
	if m, ok := n.inPlannedTime(w); ok {
		return m, bad
	}
	if (n.r.Lo.Target || n.r.Hi.Target) && len(tail) == 1 && tail[0].is(wText) && len([]rune(n.p.words(tail))) <= 4 && endsInAny(n.p.words(tail), append(nameTails(), planTails()...)) {
		return w, bad // 不低于计划户数
	}
	joined := n.tail[0].is(wList, wAnd)
	if t := n.p.words(tail); !joined && nounLike(t) && (n.r.anyEnd().At.Unit.Kind == Count || denied) || (verbLike(t) || doneLike(t)) && n.r.anyEnd().At.Unit.isTime() {
		return w, bad
	}
	bad = append(bad, n.p.blocked(tail)...)
	c, b := n.p.simple(tail, n.gain)
	if c == nil {
		return w, append(bad, b...)
	}
	w.Tail = ""
	if denied || n.gain && !n.r.Exact && n.r.anyEnd().At.Unit.Kind == Count && undone(c) || n.belowNought() {
		bad = append(bad, n.p.spanOf(n.ts)) // 无5%以上未完成, 10个以内未完成得3分, 未实现0投诉
	}
	if joined && !n.gain {
		return Any{Parts: []Cond{w, c}, Words: w.Words}, append(bad, b...) // 未完成50个、超期不得分
	}
	return All{Parts: []Cond{w, c}, Words: w.Words}, append(bad, b...)
}

// belowNought reports whether less than none of what is counted is asked for, by words that deny
// that none is there.
func (n *numReader) belowNought() bool {
	hi := n.r.Hi
	return hi.Set && !hi.Incl && !hi.Target && !n.r.Lo.Set && hi.At.N.IsZero() && hi.At.Unit.Kind != Percent && hasAny(n.ts, wNot, wNotReach)
}

// timesAsPercent is 100% for each 倍 of the plan: 目标值的2倍, 超过目标值1倍.
func (q Quantity) timesAsPercent() Quantity {
	if q.Unit.Text != timesUnit {
		return q
	}
	return Quantity{N: q.N.Mul(num.Int(100)), Unit: Unit{Kind: Percent}}
}

// strange are the words at the number that would turn the comparison and that
// nothing here understands (不及90个, 未完全达到90%, 90个封顶): taken for a name, they
// would leave the number to mean exactly this.
func (n *numReader) strange() []Span {
	var bad []Span
	if s := n.p.words(n.about); endsStrange(s) && !n.trend && (!n.r.anyEnd().At.Unit.isTime() || endsInAny(s, mostSaid())) {
		bad = append(bad, n.p.spanOf(n.about))
	}
	if e := n.r.anyEnd(); (n.what == Over || n.what == Short) && !n.tgt && n.gainless(e) && !hasAny(n.ts, wBudget) && !n.beyondTimes() && !containsAny(n.p.words(n.ts), distanceNames()...) {
		bad = append(bad, n.p.spanOf(n.ts)) // 高出90%: of what, or the value itself
	}
	if s := n.p.words(n.tail); startsStrange(s) {
		bad = append(bad, n.p.spanOf(n.tail))
	}
	return bad
}

// harmlessTail takes words after the comparison that only finish it: 完成, 为不及格.
func (n *numReader) harmlessTail(ts []token) bool {
	s := n.p.words(ts)
	if !n.r.anyEnd().At.Unit.isTime() && oneOf(s, onceWords()) {
		return true // 达到70%后按实际值/目标值计分
	}
	if isLabel(s) || s == string(runeBe) || names(s) || oneOf(s, paidWords()) {
		return true // 95%以上为满分, 40%以下为失败, 41%-84%需补植
	}
	return !slices.ContainsFunc(ts, func(t token) bool {
		return !t.is(wReach, wTarget, wAllOf, wDe, wIf, wInside, wBetween, wOwn, wRate, wHarmless, wComma, wColon) || t.is(wNot)
	})
}

func (n *numReader) aboutWords() string {
	var b strings.Builder
	for _, t := range n.p.trim(n.about) {
		if isSign(n.p.rs[t.from]) {
			continue
		}
		if !t.is(wRate, wReach, wTarget, wAllOf, wDe, wIf, wHarmless, wOwn, wColon, wComma) || t.is(wText) {
			b.WriteString(clean(n.p.between(t.from, t.to)))
		}
	}
	return b.String()
}
