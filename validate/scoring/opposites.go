package scoring

import (
	"slices"
	"strings"
)

// splitOpposites reads 完成50个，未完成不得分: the award is for the failing part alone, and
// what stands before it is its opposite, which earns full marks.
func (p *parser) splitOpposites() {
	for i := 0; i < len(p.rule.Clauses); i++ {
		c := p.rule.Clauses[i]
		if t, text := c.When.(Text); text && !gains(c.Then) && saysNone(t.Words) && happensAfter(t.Words) {
			p.unread(c.At) // 无事故发生，发生安全事故不得分
		}
		if evades(c.When) || neverHolds(c.When) {
			p.unread(c.At)
		}
		all, ok := apartFromPlan(c.When).(All)
		if !ok || len(all.Parts) != 2 {
			continue
		}
		st, step := c.Then.(Step)
		if _, mark := namesMark(all, st); step && !mark && !st.Add && failsPlan(all.Parts[1]) && reachesPlan(all.Parts[0]) && parted(all.Words) && !p.otherTop(i) {
			p.rule.Clauses[i].When = all.Parts[1] // 按时完成率100%，未按时完成的每项扣1分
			p.topBefore(i, all.Parts[0])
			i++
			continue
		}
		if step && p.besideOwnMark(i, all, st) {
			i++
			continue
		}
		if opposite := opposed(all.Parts[0], all.Parts[1]); step || !parted(all.Words) || !opposite && (!failsPlan(all.Parts[1]) || !reachesPlan(all.Parts[0])) {
			if impossible(all) {
				p.unread(c.At) // 高于130%，低于70%
			}
			continue
		}
		p.rule.Clauses[i].When = all.Parts[1]
		if p.otherTop(i) {
			continue
		}
		p.topBefore(i, all.Parts[0])
		i++
	}
}

// apartFromPlan is a condition whose two ends are a number and the plan, and a stop between them,
// as the case and its opposite that it joins: 完成50个（未完成任务不得分）.
func apartFromPlan(c Cond) Cond {
	w, ok := c.(Within)
	if !ok || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || !w.Ranges[0].Hi.Set || w.Ranges[0].Lo.Target == w.Ranges[0].Hi.Target || !parted(w.Words) {
		return c
	}
	lo, hi := w, w
	lo.Ranges, hi.Ranges = []Range{{Lo: w.Ranges[0].Lo}}, []Range{{Hi: w.Ranges[0].Hi}}
	return All{Parts: []Cond{lo, hi}, Words: w.Words}
}

// evades reports whether a condition holds whatever the actual is: 达到90%、未达到, 80%以上、其余.
func evades(c Cond) bool {
	some, ok := c.(Any)
	if !ok || len(some.Parts) != 2 {
		return false
	}
	w, compares := some.Parts[0].(Within)
	switch x := some.Parts[1].(type) {
	case Else:
		return true
	case Met:
		return compares && w.What == Value && x.Not && !x.OnTime && w.Ranges[0].Lo.Set && !w.Ranges[0].Hi.Set
	}
	return false
}

// besideOwnMark takes 24次以上，少于24次的每少1次扣0.25分 for full marks and what falls short of them.
func (p *parser) besideOwnMark(i int, all All, st Step) bool {
	w, ok := all.Parts[0].(Within)
	if !ok || st.Add || w.What != Value || !opposed(all.Parts[0], all.Parts[1]) || !parted(all.Words) || p.otherTop(i) {
		return false
	}
	if r := w.Ranges[0]; st.What == Over && !r.Hi.Set || st.What != Over && !(r.Lo.Set && (st.What == Short || st.What == Missing || st.What == Gap)) {
		return false
	}
	p.rule.Clauses[i].When = all.Parts[1]
	p.topBefore(i, w)
	return true
}

// topBefore gives full marks for a condition, in a clause before clause i.
func (p *parser) topBefore(i int, when Cond) {
	c := p.rule.Clauses[i]
	top := Clause{When: when, Then: whole(), Part: c.Part, At: c.At}
	p.rule.Clauses = append(p.rule.Clauses[:i:i], append([]Clause{top}, p.rule.Clauses[i:]...)...)
}

// parted reports whether a stop stands in words; the bracket of 三次（含）以上 is none.
func parted(words string) bool {
	for {
		i := strings.IndexAny(words, partingRunes)
		if i < 0 {
			return false
		}
		rest := words[i+1:]
		if words[i] != '(' || prefixLen([]rune(rest), inOrOutWords()) == 0 {
			return true
		}
		words = rest
	}
}

// happensAfter reports whether something is said to happen after a comma.
func happensAfter(s string) bool {
	i := strings.IndexAny(s, partingRunes)
	return i >= 0 && saysSome(strings.TrimLeft(s[i:], partingRunes))
}

// otherTop reports whether another clause awards what is reached.
func (p *parser) otherTop(i int) bool {
	for k, c := range p.rule.Clauses {
		if k != i && gains(c.Then) && isTier(c) && reachesPlan(c.When) {
			return true
		}
	}
	return false
}

// failsPlan reports whether a condition says that the plan is not reached.
func failsPlan(c Cond) bool {
	switch c := c.(type) {
	case Met:
		return c.Not
	case Within:
		r := c.Ranges[0]
		return len(c.Ranges) == 1 && (r.Lo.Set && r.Lo.Target && !r.Hi.Set || r.Hi.Set && r.Hi.Target && !r.Lo.Set && !r.Hi.Incl)
	}
	return false
}

// reachesPlan reports whether a condition says what is to be reached.
func reachesPlan(c Cond) bool {
	switch c := c.(type) {
	case Met:
		return !c.Not
	case Within:
		return len(c.Ranges) == 1 && !failsPlan(c)
	}
	return false
}

// opposed reports whether the second condition is the opposite of the first:
// 90%以上，低于90%; 资料齐全，不齐全; 不发生事故，发生.
func opposed(a, b Cond) bool {
	switch x := a.(type) {
	case Within:
		y, ok := b.(Within)
		if !ok || len(x.Ranges) != 1 || len(y.Ranges) != 1 || x.What != y.What {
			return false
		}
		if x.Ranges[0].Exact && subjectOf(y) == "" {
			return x.Ranges[0].besides(y.Ranges[0])
		}
		r, cut := x.Ranges[0].cut(y.Ranges[0])
		if !cut || r.Lo.Target || r.Hi.Target || r.Lo.Incl == r.Hi.Incl {
			return false
		}
		c, same := compareQ(r.Lo.At, r.Hi.At)
		return same && c == 0
	case Met:
		y, ok := b.(Met)
		return ok && !x.Not && y.Not && x.OnTime == y.OnTime
	case Text:
		y, ok := b.(Text)
		if !ok {
			return false
		}
		v, w := plain(x.Words), plain(y.Words)
		if _, ban := bannedIn(x.Words); ban {
			return false // 严禁超编，无超编: the same twice
		}
		if oneOf(w, happenAlone()) {
			return saysNone(x.Words)
		}
		if core, none := withoutNone(v); none && saysSome(y.Words) {
			return happening(w) == happening(core)
		}
		for _, n := range negations() {
			if rest, cut := strings.CutPrefix(w, n); cut && len([]rune(rest)) > 1 {
				lead, ends := strings.CutSuffix(v, rest)
				return ends && !startsNot(v) && !endsInAny(lead, negations())
			}
		}
	}
	return false
}

// impossible reports whether two comparisons leave no value that meets both.
func impossible(all All) bool {
	x, okX := all.Parts[0].(Within)
	y, okY := all.Parts[1].(Within)
	return okX && okY && subjectOf(x) == subjectOf(y) && disjoint(x, y)
}

// disjoint reports whether two comparisons of one measure have no value in common.
func disjoint(x, y Within) bool {
	if x.What != y.What || len(x.Ranges) != 1 || len(y.Ranges) != 1 {
		return false
	}
	r, cut := x.Ranges[0].cut(y.Ranges[0])
	return cut && !r.Lo.Target && !r.Hi.Target && r.empty()
}

// neverHolds reports whether comparisons that are to hold together with something else leave no
// value: 少于100个的…，达到100个的, between which an award was not read. By themselves, 90%以上，低于90%,
// they are a case and its opposite.
func neverHolds(c Cond) bool {
	all, ok := c.(All)
	if !ok || !slices.ContainsFunc(all.Parts, func(c Cond) bool { _, compares := c.(Within); return !compares }) {
		return false
	}
	ws := slices.Collect(withins(all))
	for i, x := range ws {
		if slices.ContainsFunc(ws[i+1:], func(y Within) bool { return disjoint(x, y) }) {
			return true
		}
	}
	return false
}

// besides reports whether s is all that lies on one side of the single value r.
func (r Range) besides(s Range) bool {
	b := s.Hi
	if s.Lo.Set {
		b = s.Lo
	}
	if s.Lo.Set == s.Hi.Set || b.Incl || b.Target || r.Lo.Target {
		return false
	}
	c, ok := compareQ(r.Lo.At, b.At)
	return ok && c == 0
}

// happening is what happens, without 发生 and its like at either end.
func happening(s string) string {
	for _, h := range happenAlone() {
		s = strings.TrimSuffix(strings.TrimPrefix(s, h), h)
	}
	return s
}
