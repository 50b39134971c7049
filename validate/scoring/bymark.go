package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// byMark reads 符合要点①得1分 behind a list whose entries have no award of their own: the
// entry with that mark is what the points are for.
func (p *parser) byMark() bool {
	if len(p.contents) < 2 {
		return false
	}
	j, n := p.namedMarkAt()
	if n == 0 {
		return false
	}
	marks := []int{n}
	j, marks = p.moreMarks(j, marks)
	for k := 0; k < 2 && oneOf(p.words(p.toks[min(j, len(p.toks)):min(j+1, len(p.toks))]), markTails()); k++ {
		j++
	}
	for p.at(j).is(wComma, wDe, wIf, wColon) && !p.at(j).is(wNum) {
		j++
	}
	each := len(marks) == 1 || p.at(j).is(wGet) && prefixLen(p.rs[p.at(j).from:], eachWords()) > 0
	for p.at(j).is(wText, wIf, wEvery, wAllOf) && oneOf(p.words(p.toks[j:j+1]), eachWords()) {
		each, j = true, j+1
	}
	a, ok := p.award(j)
	pts, fixed := a.award.(Points)
	if !ok || !fixed || !each || a.per || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 {
		return false
	}
	at := p.span(p.at(p.i).from, p.at(a.next-1).to)
	for _, n := range marks {
		if !p.awardMark(n, pts, at) {
			return false
		}
	}
	p.pend, p.i, p.byMarks = nil, a.next, true
	return true
}

// awardMark gives the entry with that mark its points.
func (p *parser) awardMark(n int, pts Points, at Span) bool {
	for i, e := range p.contents {
		if e.mark == n && !e.awarded {
			p.contents[i].awarded = true
			p.add(Clause{When: Text{Words: gradeAfterIs(e.words)}, Then: pts, Part: n, At: at})
			return true
		}
	}
	return false
}

// moreMarks reads the marks behind the first that have the award together: 符合①②③各得1分.
func (p *parser) moreMarks(j int, marks []int) (int, []int) {
	for k := j; k < len(p.toks); k++ {
		switch t := p.toks[k]; {
		case t.is(wMark):
			marks, j = append(marks, markNumber(p.rs[t.from:t.to])), k+1
		case !t.is(wList, wAnd, wTilde):
			return j, marks
		}
	}
	return j, marks
}

// namedMarkAt is the mark that stands here behind 符合要点 and its like, and the token after
// it. A number is a mark only where 要点 or 第 says so.
func (p *parser) namedMarkAt() (next, n int) {
	t, lead := p.at(p.i), p.words(p.pend)
	if k := strings.LastIndexByte(lead, ':'); k >= 0 && harmlessHead(lead[:k]) {
		lead = lead[k+1:] // 评分标准：符合要点①
	}
	switch {
	case t.is(wMark) && (lead == "" || oneOf(lead, markLeads())):
		return p.i + 1, markNumber(p.rs[t.from:t.to])
	case t.is(wNum) && oneOf(lead, numberLeads()) && t.n.IsInt() && t.n.Sign() > 0 && t.n.Cmp(num.Int(maxClauses)) < 0 && (t.unit == "" || oneOf(t.unit, entryUnits())):
		return p.i + 1, toInt(t.n)
	}
	return p.i, 0
}

// markNumber is the number that a list mark shows, 0 for one that is no ① and no figure.
func markNumber(rs []rune) int {
	n := 0
	for i, r := range rs {
		switch {
		case r >= '①' && r <= '⑳':
			return int(r-'①') + 1
		case r >= 'A' && r <= 'Z':
			return int(r-'A') + 1
		case isDigit(r):
			n = n*10 + int(r-'0')
		case isHanziDigit(r) && n == 0:
			n, _ = figureOf(rs[i:])
		}
	}
	return n
}

// settleMarks checks that every entry of the list, from the first on, has got its award and
// nothing else has one; then the entries are read, in the order of the list.
func (p *parser) settleMarks() {
	if !p.byMarks {
		return
	}
	cs := p.rule.Clauses
	if n := len(cs) - 1; n > 0 && (isElse(cs[n].When) || p.noneHolds(cs[n])) && isZero(cs[n].Then) {
		p.rule.Passed = append(p.rule.Passed, cs[n].At) // 否则不得分: as every entry says anyway
		cs = cs[:n]
		p.rule.Clauses = cs
	}
	slices.SortStableFunc(cs, func(a, b Clause) int { return a.Part - b.Part })
	whole := len(cs) == len(p.contents)
	for i, c := range cs {
		whole = whole && c.Part == i+1
	}
	if whole {
		p.readContents()
		return
	}
	for _, c := range cs {
		p.unread(c.At)
	}
}

// noneHolds tells 均不符合, what all entries do not, from 不符合, which one of them may.
func (p *parser) noneHolds(c Clause) bool {
	m, ok := c.When.(Met)
	if !ok || !m.Not || m.OnTime {
		return false
	}
	said := p.rule.saidBefore(c.At.From, 1) + m.Words
	return slices.ContainsFunc(allOfThem(), func(all string) bool {
		k := strings.Index(said, all)
		return k >= 0 && oneOf(said[k+len(all):], notHolding())
	})
}
