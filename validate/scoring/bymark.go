package scoring

import (
	"slices"

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
	for k := 0; k < 2 && oneOf(p.words(p.toks[min(j, len(p.toks)):min(j+1, len(p.toks))]), markTails()); k++ {
		j++
	}
	for p.at(j).is(wComma, wDe, wIf, wColon) && !p.at(j).is(wNum) {
		j++
	}
	a, ok := p.award(j)
	pts, fixed := a.award.(Points)
	if !ok || !fixed || a.per || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 {
		return false
	}
	for i, e := range p.contents {
		if e.mark != n || e.awarded {
			continue
		}
		p.contents[i].awarded = true
		p.add(Clause{When: Text{Words: gradeAfterIs(e.words)}, Then: pts, Part: n, At: p.span(p.at(p.i).from, p.at(a.next-1).to)})
		p.pend, p.i, p.byMarks = nil, a.next, true
		return true
	}
	return false
}

// namedMarkAt is the mark that stands here behind 符合要点 and its like, and the token after
// it. A number is a mark only where 要点 or 第 says so.
func (p *parser) namedMarkAt() (next, n int) {
	t, lead := p.at(p.i), p.words(p.pend)
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
	for _, r := range rs {
		switch {
		case r >= '①' && r <= '⑳':
			return int(r-'①') + 1
		case isDigit(r):
			n = n*10 + int(r-'0')
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
