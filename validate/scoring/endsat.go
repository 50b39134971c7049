package scoring

import "jixiaobot/validate/num"

// This file is for bounds that name what is left or what it comes to in the end, and not what is
// taken or added: 最低扣至3分, 最高加到10分, 最低得分值的50%.

// endsAt reads 最低扣至3分 and 最高加到10分.
func (p *parser) endsAt() bool {
	if len(p.trim(p.pend)) > 0 || p.toks[p.i].is(wDrain) {
		return false
	}
	from := p.toks[p.i].from
	rest := p.rs[from:]
	lead := prefixLen(rest, endLeads())
	down, up := prefixLen(rest[lead:], downVerbs()), prefixLen(rest[lead:], upVerbs())
	verb := lead + max(down, up)
	end := prefixLen(rest[verb:], leftWords())
	if verb == lead || end == 0 {
		return false
	}
	j := p.i
	for p.at(j).from < from+verb+end && j < len(p.toks) {
		j++
	}
	if p.at(j).from != from+verb+end {
		return false
	}
	if down > 0 {
		falls := oneOf(string(rest[lead:verb]), fallVerbs())
		if falls && lead == 0 {
			return false // 降至60分以下不得分
		}
		return p.endsLow(j, falls || prefixLen(rest[:lead], floorWords()) > 0)
	}
	return lead > 0 && p.endsHigh(j)
}

// endsLow takes the points, or the part of them, at i for what steps leave at least. 最多扣至2分
// may be what is taken as well, which is the same only for half of full marks.
func (p *parser) endsLow(i int, sure bool) bool {
	if s := p.lastStep(); s == nil && (len(p.rule.Clauses) > 0 || !hasAny(p.toks[i:], wEvery)) || s != nil && s.Add {
		return false
	}
	n, next, part := p.partOfFull(i)
	if part = part && next > i+1 && !p.comparisonAfter(next); !part {
		lo, hi, after, ok := p.points(i)
		if !ok || !lo.Equal(hi) || p.comparisonAfter(after) {
			return false
		}
		n, next = lo, after
	}
	at := p.span(p.toks[p.i].from, p.at(next-1).to)
	same := part && n.Equal(num.Ratio(1, 2)) || !part && p.said0() != nil && n.Add(n).Equal(*p.said0())
	switch {
	case n.IsZero():
		p.drain = true
	case !sure && !same:
		p.unread(at)
	case part:
		p.least0 = &partCap{n, at}
	default:
		p.rule.Least = Cap{n, true}
	}
	p.i = next
	p.passUntil()
	return true
}

// endsHigh takes the points at i for the most that a base and what is added to it come to.
func (p *parser) endsHigh(i int) bool {
	if len(p.rule.Clauses) == 0 {
		return false
	}
	last := p.rule.Clauses[len(p.rule.Clauses)-1].Then
	lo, hi, next, ok := p.points(i)
	if !ok || !lo.Equal(hi) || p.comparisonAfter(next) || !gains(last) {
		return false
	}
	at := p.span(p.toks[p.i].from, p.at(next-1).to)
	if addsOnTop(last) {
		p.totalCap(lo, at)
	} else {
		p.capAt(capGainWords()[0], lo, at)
	}
	p.i = next
	p.passUntil()
	return true
}

// leastPart reads 最低得分值的50%, whose words up to i are read, for the least that steps leave.
func (p *parser) leastPart(i int) bool {
	said := p.at(i-1).is(wGet) || endsInAny(p.words(p.toks[i-1:i]), countVerbs())
	n, next, ok := p.partOfFull(i)
	if !ok || !said && next == i+1 || p.comparisonAfter(next) || next < len(p.toks) && !p.at(next).is(wStop, wComma, wSemi, wCloseP) {
		return false
	}
	p.least0 = &partCap{n, p.span(p.at(p.i).from, p.at(next-1).to)}
	p.pend, p.i = nil, next
	return true
}

// partOfFull reads 50%, 分值的50%, 满分的一半, 50%的分值.
func (p *parser) partOfFull(i int) (n num.Num, next int, ok bool) {
	if p.words(p.toks[min(i, len(p.toks)):min(i+1, len(p.toks))]) == worthTail {
		i++ // 最低得分|值的50%
	}
	for p.at(i).is(wOwn, wWorth, wFull, wDe) {
		i++
	}
	if n, ok = p.partAt(i); !ok {
		return n, i, false
	}
	for i++; p.at(i).is(wOwn, wWorth, wFull, wDe, wPoint); i++ {
	}
	return n, i, true
}

// settleLeast turns a least that is a part of full marks into points. 最低 that was taken for a case
// whose deduction is left open bounds something in words not understood.
func (p *parser) settleLeast() {
	for _, c := range p.rule.Clauses {
		t, text := c.When.(Text)
		if _, isOpen := c.Then.(Open); isOpen && text && startsWithAny(t.Words, floorWords()) {
			p.unread(c.At)
		}
	}
	switch r := &p.rule; {
	case p.least0 == nil:
	case r.HasFull && len(r.Rivals) == 0 && !r.Least.Set:
		r.Least = Cap{r.Full.Mul(p.least0.n), true}
	default:
		p.unread(p.least0.at)
	}
}
