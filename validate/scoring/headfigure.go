package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// headFigure passes over a figure that stands before 满分6分 at the beginning of the rule
// (本指标权重为6%，满分6分。…; 抽查10户，满分5分，…) and reports whether it did: nothing said
// before a heading of full marks is a tier of its own where it is a weight, how many were
// looked at, or where the rule says itself what earns all of it.
func (p *parser) headFigure() bool {
	t := p.toks[p.i]
	if len(p.pend) == 0 || p.earnsBefore() || p.lead != nil || p.part > 0 || !t.is(wFull, wFullIs, wWorth, wNum) || !hasAny(p.pend, wNum) {
		return false
	}
	end := p.headMarks()
	if end == 0 || !p.parted() && !p.pend[len(p.pend)-1].is(wCloseP) {
		return false
	}
	e := p.trim(p.pend)
	for len(e) > 0 && (e[len(e)-1].is(wOwn) || e[len(e)-1].is(wComma)) && !e[len(e)-1].is(wNum) {
		e = p.trim(e[:len(e)-1]) // 权重6%，本项满分6分
	}
	rest := p.toks[end:]
	told := earnsFull(rest)
	switch {
	case p.weight(e, told), p.sampledOnly(e, rest):
	case p.oneFigure(e) && (told || p.background(e) || p.countsOther(e, rest)):
		p.preamble(e)
	case p.sampling(e) && (told || !p.countsSame(e, rest)):
		p.unread(p.spanOf(e))
	default:
		return false
	}
	return true
}

// earnsBefore reports whether a clause before gives points, so that no heading stands here.
func (p *parser) earnsBefore() bool {
	return slices.ContainsFunc(p.rule.Clauses, func(c Clause) bool { return gains(c.Then) })
}

// earnsFull reports whether a rule says what earns full marks, not only a part of them.
func earnsFull(ts []token) bool {
	for i, t := range ts {
		if t.is(wFull) && (i+1 == len(ts) || !ts[i+1].is(wDe, wTimes, wOpenP) && !(ts[i+1].is(wNum) && ts[i+1].unit == percentUnit)) {
			return true
		}
	}
	return false
}

// countsSame reports whether a rule counts in the unit of the last figure of other words.
func (p *parser) countsSame(ts, rest []token) bool {
	unit := ""
	for _, t := range ts {
		if t.is(wNum) {
			unit = t.unit
		}
	}
	for i, t := range rest {
		if t.is(wNum) && (t.unit == unit || unitOf(t.unit).Kind == Point && unit == percentUnit) || unit != "" && strings.HasPrefix(p.words(rest[i:i+1]), unit) {
			return true
		}
	}
	return false
}

// countsOther reports whether a rule counts things, but none in the unit of the figure.
func (p *parser) countsOther(ts, rest []token) bool {
	if p.countsSame(ts, rest) {
		return false
	}
	for i, t := range rest {
		if t.is(wNum) && t.unit != "" && unitOf(t.unit).Kind != Percent && i > 0 && !(i+1 < len(rest) && rest[i+1].is(wPoint)) {
			return true
		}
	}
	return false
}

// headMarks is the place behind full marks that stand at the next token, 0 where none do:
// 满分6分, 分值：6分, 6分 alone. A verb before them (得满分6分) makes them an award.
func (p *parser) headMarks() int {
	j := p.i
	for p.at(j).is(wFullIs, wWorth, wFull, wColon, wEQ) && !p.at(j).is(wNum) {
		j++
	}
	lo, hi, next, ok := p.points(j)
	if !ok || !lo.Equal(hi) || lo.Sign() <= 0 || p.comparisonAfter(next) || p.at(j-1).is(wGet) {
		return 0
	}
	if j == p.i && !p.at(next).is(wComma, wSemi, wStop, wColon, wCloseP) || next >= len(p.toks) {
		return 0
	}
	return next
}

// oneFigure reports whether words name one figure and compare it with nothing.
func (p *parser) oneFigure(ts []token) bool {
	n := 0
	for _, t := range ts {
		if t.is(wNum) {
			n++
		} else if cmpOf(t) != 0 && !t.is(wEQ) || t.is(wUp, wDown, wInside, wTilde, wReach, wHigh, wLow, wGap, wBudget, wLate, wEarly, wDate, wRate, wElse, wNot) {
			return false
		}
	}
	return n == 1
}

// weight takes 权重为6% and 占总分的6%, which say the points once more, to be compared with them
// when they are known. A name that a row may count as well (占比6%) is one only beside a rule
// that says what earns full marks.
func (p *parser) weight(ts []token, told bool) bool {
	n := len(ts)
	if n < 2 || n > 8 || !ts[n-1].is(wNum) || hasAny(ts[:n-1], wNum) {
		return false
	}
	f := ts[n-1]
	s := p.spelled(ts[:n-1])
	for k := 1; k > 0 && s != ""; s = string([]rune(s)[k:]) {
		k = prefixLen([]rune(s), weightParts())
		if k == 0 {
			return false
		}
	}
	name := p.spelled(ts[:n-1])
	if !containsAny(name, weightNames()...) && !(told && containsAny(name, shareOfTotal()...)) {
		return false
	}
	switch {
	case f.unit == percentUnit:
		p.weights = append(p.weights, said{n: f.n, at: p.spanOf(ts)})
	case f.unit == "" && f.n.Sign() > 0 && f.n.Cmp(one()) < 0:
		p.weights = append(p.weights, said{n: f.n.Mul(num.Int(100)), at: p.spanOf(ts)})
	case f.unit == "" && f.n.Cmp(one()) > 0:
		p.weights = append(p.weights, said{n: f.n, at: p.spanOf(ts)})
	default:
		return false
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
	return true
}

// weighed leaves unread weights that are not the full marks: whether the points are
// multiplied by them is not said.
func (p *parser) weighed() {
	if !p.says(weightNames()[0]) && len(p.weights) == 0 {
		return
	}
	for _, w := range p.weights {
		if !p.rule.HasFull || !p.rule.Full.Equal(w.n) {
			p.unread(w.at)
		}
	}
	for _, c := range p.rule.Clauses {
		if w, ok := c.When.(Within); ok && strings.Contains(w.Words, weightNames()[0]) {
			p.unread(c.At) // 权重6%，得满分6分: no tier, and what else is not said
		}
	}
}

// sampling reports whether words begin like how many were looked at or asked.
func (p *parser) sampling(ts []token) bool {
	return hasAny(ts, wNum) && startsWithAny(p.words(ts), append(sampleLeads(), surveyLeads()...))
}

// sampledOnly passes over how many were looked at (抽查10户, 发放问卷不少于200份), where
// the rule behind it counts nothing of the kind.
func (p *parser) sampledOnly(ts, rest []token) bool {
	n := len(ts)
	if n < 2 || n > 6 || !ts[n-1].is(wNum) || ts[n-1].unit == "" || ts[n-1].unit == percentUnit || hasAny(ts[:n-1], wNum, wNot) || !p.sampling(ts) || p.countsSame(ts, rest) {
		return false
	}
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
	return true
}
