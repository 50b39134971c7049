package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// multiples reads 超过计划1.5倍, 大于预算数1.1倍 and 低于计划0.8倍 for so many times the plan: nobody says
// of what lies 150% beyond it that it exceeds 1.5 times. 高出计划1.5倍 is that distance, as is
// 超过计划0.5倍; 超过计划2倍 and 超计划1.5倍 may be either.
func (n *numReader) multiples() {
	if !n.r.Lo.ofPlan() && !n.r.Hi.ofPlan() {
		return
	}
	switch {
	case n.what == Value && n.tgt:
		n.of = OfTarget // 不超过预算1.1倍
	case n.what == Short && n.under && n.tgt && n.r.Exact:
		n.either = n.least().Cmp(num.Ratio(1, 2)) < 0 && !n.share
		n.r.Lo, n.r.Exact, n.r.Hi.Incl = Bound{}, false, n.incl && n.r.Hi.Incl
		n.what, n.of = Value, OfTarget
	case n.what == Short && n.least().Cmp(num.Ratio(1, 2)) >= 0:
		n.wrong(0) // 低于计划0.8倍以下
	case n.what == Over && (n.signed || hasAny(n.ts, wBudget)):
		n.beyondMultiple()
	}
}

// beyondMultiple settles which of the two a multiple behind what exceeds the plan is.
func (n *numReader) beyondMultiple() {
	least, of := n.least(), n.beforeNumber(wDe)
	whole := n.r.Lo.At.N.IsInt() && n.r.Hi.At.N.IsInt() || containsAny(n.p.words(n.ts), halfWord)
	switch c := least.Cmp(one()); {
	case c < 0 && !of, c == 0 && !of && (!n.gain || !n.r.Exact):
		return // 超过计划0.5倍, 超过预算1倍以上
	case c <= 0, whole && !of, !n.signed && !n.pastBudget():
		n.either = true
	default:
		n.what, n.of = Value, OfTarget
	}
	if n.r.Exact {
		n.r.Hi, n.r.Exact = Bound{}, false
		n.r.Lo.Incl = n.incl && n.r.Lo.Incl
	}
	if n.what == Value && !n.r.Lo.Set {
		n.r.Lo = Bound{Target: true, Set: true, Said: true} // 超过预算不到1.1倍
	}
}

// least is the smallest multiple named.
func (n *numReader) least() (out num.Num) {
	for _, b := range [...]Bound{n.r.Hi, n.r.Lo} {
		if b.ofPlan() && (out.IsZero() || b.At.N.Cmp(out) < 0) {
			out = b.At.N
		}
	}
	return out
}

// ofPlan reports whether an end is so many times something.
func (b Bound) ofPlan() bool { return b.Set && b.At.Unit.Text == timesUnit }

// beforeNumber reports whether a word of the class stands right before the first number.
func (n *numReader) beforeNumber(w word) bool {
	for i, t := range n.ts {
		if t.is(wNum) {
			return i > 0 && n.ts[i-1].is(w)
		}
	}
	return false
}

// pastBudget reports whether 超过, and not a mere 超, stands before the plan that is exceeded.
func (n *numReader) pastBudget() bool {
	for i, t := range n.ts {
		if t.is(wBudget) {
			return pastPlan(n.p.words(n.ts[i : i+1]))
		}
	}
	return false
}

// isMultiple reports whether a range is so many times the plan, or may be.
func (w Within) isMultiple() bool {
	lead, _, ok := strings.Cut(w.Words, timesUnit)
	if !ok || lead == "" {
		return ok
	}
	rs := []rune(lead)
	return num.Run(rs[len(rs)-1:]) > 0
}

// otherMultiple reports whether so many times the plan may be meant, or that much beyond it, and
// the actual lies in one of the two alone. In a row of rates no multiple is told as a distance.
func (j *judge) otherMultiple(w Within) bool {
	if !w.isMultiple() || w.Ranges[0].anyEnd().At.Unit.Kind == Other {
		return false
	}
	if num.SameUnit(j.row.Unit, timesUnit) {
		return true // 超过目标值1.5倍 where the row counts 倍
	}
	if w.What != Over && !w.Either || len(w.Ranges) != 1 || w.Ranges[0].anyEnd().Target {
		return false
	}
	if j.rate {
		return true
	}
	x, _, why := j.share(OfTarget)
	if !w.Either || why.Code != WhyNone {
		return false
	}
	whole := num.Int(100)
	if r := w.Ranges[0]; w.What == Over {
		return x.Cmp(whole) > 0 && r.has(x) != r.has(x.Sub(whole))
	}
	return w.Ranges[0].has(x) != (whole.Sub(x).Cmp(w.Ranges[0].anyEnd().At.N) > 0)
}

// has reports whether a number lies in a range of numbers.
func (r Range) has(x num.Num) bool {
	lo, hi := 1, -1
	if r.Lo.Set {
		lo = x.Cmp(r.Lo.At.N)
	}
	if r.Hi.Set {
		hi = x.Cmp(r.Hi.At.N)
	}
	return (lo > 0 || lo == 0 && r.Lo.Incl) && (hi < 0 || hi == 0 && r.Hi.Incl)
}

// beyondTimes reports whether so many times the plan lie between it and what is beyond it, as 多出 says.
func (n *numReader) beyondTimes() bool {
	return hasAny(n.ts, wTarget) && strings.Contains(n.p.words(n.ts), timesUnit)
}

// beforeMultiple tells 高出计划1.5倍.
func beforeMultiple(rs []rune, to int) bool {
	k := to + prefixLen(rs[to:], planWords())
	n := figureAt(rs, k)
	return k > to && n > 0 && strings.HasPrefix(string(rs[k+n:]), timesUnit)
}

// bonusPerMultiple leaves unread 超过计划1倍加1分，最多加2分: whether each of them adds is not said.
func (p *parser) bonusPerMultiple(i int, b Bonus) {
	w, ok := p.rule.Clauses[i].When.(Within)
	if most := p.rule.MostBonus; ok && w.isMultiple() && most.Set && most.N.Cmp(b.By.N) > 0 {
		p.unread(p.rule.Clauses[i].At)
	}
}
