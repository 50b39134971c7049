package scoring

import "strings"

// pointsFirst puts a stop before each award of a sentence in which every award stands before
// what it is for (5分（优秀）、4分（良好）; （3分）制定方案，（2分）召开会议), so that none is taken for
// the award of what stands before it. That is so where the sentence begins with an award and
// ends with words that have none behind them.
func (p *parser) pointsFirst() {
	start := p.firstAward()
	if start < 0 {
		return
	}
	groups, end, bound, ok := p.awardsAhead(start)
	if !ok || len(groups) < 2 {
		return
	}
	tail := p.trim(p.toks[groups[len(groups)-1].to:end])
	for len(tail) > 0 && tail[len(tail)-1].is(wStop) {
		tail = p.trim(tail[:len(tail)-1])
	}
	if s := p.words(tail); len(tail) == 0 || isAside(s) || isNote(s) || isPreamble(s) || p.sourceOnly(tail) {
		return
	}
	if !bound {
		p.unread(p.spanOf(tail)) // （3分）制定方案（2分）召开会议（1分）总结: which points are whose
		return
	}
	out := append(make([]token, 0, len(p.toks)+2*len(groups)), p.toks[:groups[0].from]...)
	for k, g := range groups {
		from, to := g.to, end
		if k+1 < len(groups) {
			to = groups[k+1].from
		}
		for to > g.to && p.toks[to-1].is(wComma, wList, wSemi, wStop) {
			to--
		}
		x := p.toks[to-1].to
		out = append(out, p.toks[g.from:g.to]...)
		for from < to && p.at(from).is(wComma, wStop, wSemi, wColon) {
			from++
		}
		if from == to {
			p.unread(p.spanOf(p.toks[g.from:g.to])) // 得2分。得10分：优秀: nothing stands behind it
		}
		out = append(out, p.toks[from:to]...)
		out = append(out, token{from: x, to: x, set: setOf(wStop)})
	}
	p.toks = append(out, p.toks[end:]...)
}

// tokSpan is a half-open range of tokens.
type tokSpan struct{ from, to int }

// firstAward is where an award begins the sentence, or what follows a heading with a colon;
// -1 where none does.
func (p *parser) firstAward() int {
	i := p.pastHeading(0)
	if p.beginsWith(i) {
		return i
	}
	for k := i; k+1 < len(p.toks); k++ {
		if p.toks[k].is(wSemi, wStop) {
			if i := p.pastHeading(k + 1); p.beginsWith(i) {
				return i // 发生事故的不得分；5分（优秀）、4分（良好）
			}
			return -1
		}
	}
	return -1
}

// pastHeading is the place behind a heading at i that ends with a colon, i where none is.
func (p *parser) pastHeading(i int) int {
	from := i
	for k := i; k < min(i+4, len(p.toks)); k++ {
		if p.toks[k].is(wNum, wOpenP) {
			break
		}
		if p.toks[k].is(wColon) {
			from = k + 1
		}
	}
	return from
}

// beginsWith reports whether an award of fixed points that are not full marks is at token i.
func (p *parser) beginsWith(i int) bool {
	_, ok := p.awardGroup(i)
	return ok && !p.at(i).is(wFull, wFullIs, wWorth, wBase)
}

// awardGroup is an award of fixed points at token i, in brackets or not.
func (p *parser) awardGroup(i int) (tokSpan, bool) {
	j := i
	if p.at(i).is(wOpenP) {
		j++
	}
	if !p.at(j).is(wNum, wGet, wDeduct, wZero) {
		return tokSpan{}, false
	}
	a, ok := p.award(j)
	if !ok || a.per || a.hasFull || p.comparisonAfter(a.next) {
		return tokSpan{}, false
	}
	switch a.award.(type) {
	case Points, Deduct:
	default:
		return tokSpan{}, false
	}
	next := a.next
	if j > i {
		if !p.at(next).is(wCloseP) {
			return tokSpan{}, false
		}
		next++
	}
	return tokSpan{i, next}, true
}

// awardsAhead are the awards from token i on, where what the last of them is for ends, whether
// something shows of each that it belongs to what follows, and false where one surely belongs to
// what stands before it, unless that is what happens in all other cases (…，其他不得分).
func (p *parser) awardsAhead(i int) (groups []tokSpan, end int, bound, ok bool) {
	end, bound = p.awardsEnd(i)
	for k := i; k < end; k++ {
		g, is := p.awardGroup(k)
		if !is {
			continue
		}
		if n := len(groups); n > 0 {
			last := groups[n-1]
			between := p.trim(p.toks[last.to:k])
			if len(between) == 0 || hasAny(between, wPoint) {
				return nil, 0, false, false
			}
			apart := p.toks[k-1].is(wComma, wList, wSemi, wStop) || p.newLine(k)
			closed := p.at(last.to).is(wOpenP) && p.toks[k-1].is(wCloseP)
			if !apart && !closed && !p.at(k).is(wOpenP) {
				end = p.otherwiseAt(last.to, k) // 10分，优秀10分
				if end == 0 && len(groups) > 2 {
					return groups, k, false, true // 5分，优秀，4分，良好，0分，差；发生事故的不得分
				}
				return groups, end, bound && !p.headedBy(groups), end > 0 && len(p.trim(p.untilStop(g.to))) == 0
			}
			bound = bound && (apart || closed)
		}
		groups = append(groups, g)
		k = g.to - 1
	}
	return groups, end, bound && !p.headedBy(groups), true
}

// awardsEnd is where the awards from token i on end: behind the stop before the first word of
// steps, bonuses and caps; and whether the bracket of an award ends there, which shows that what
// follows is none of it.
func (p *parser) awardsEnd(i int) (end int, sure bool) {
	for k := i; k < len(p.toks); k++ {
		if p.toks[k].is(wMark) {
			return i, false
		}
		if !p.toks[k].is(wEvery, wEtc, wPro, wFormula, wDrain, wUntil, wMost, wBonus, wFull, wBase, wEach) {
			continue
		}
		for j := k - 1; j > i; j-- {
			if p.toks[j].is(wComma, wList, wSemi, wStop) {
				return j + 1, p.toks[j-1].is(wCloseP)
			}
		}
		return i, false
	}
	return len(p.toks), true
}

// untilStop are the tokens from i on without a stop at the end of all.
func (p *parser) untilStop(i int) []token {
	ts := p.toks[i:]
	for len(ts) > 0 && ts[len(ts)-1].is(wStop) {
		ts = ts[:len(ts)-1]
	}
	return ts
}

// otherwiseAt is the place behind the stop after which the words before the award at k begin,
// where they speak of the other cases or what stands before them ends in brackets; 0 for none.
func (p *parser) otherwiseAt(from, k int) int {
	for i := k - 1; i > from; i-- {
		if !p.toks[i].is(wComma, wList, wSemi, wStop) {
			continue
		}
		if p.at(i+1).is(wElse) || p.at(from).is(wOpenP) && p.toks[i-1].is(wCloseP) {
			return i + 1
		}
		return 0
	}
	return 0
}

// newLine reports whether the token at k begins a line.
func (p *parser) newLine(k int) bool {
	return strings.ContainsRune(p.rule.textAt(Span{p.pos[p.toks[k-1].to-1] + 1, p.pos[p.toks[k].from]}), '\n')
}

// headedBy reports whether the first points may as well be the full marks of all others: as
// many as the sum of them or as the next, where no brackets tie them to what follows.
func (p *parser) headedBy(groups []tokSpan) bool {
	if len(groups) < 2 {
		return false
	}
	first := p.at(groups[0].to)
	if first.is(wOpenP, wColon) || p.toks[groups[0].from].is(wOpenP, wGet, wDeduct) {
		return false
	}
	own, _ := p.award(groups[0].from)
	whole, _ := own.award.(Points)
	var sum, second Points
	for k, g := range groups[1:] {
		a, _ := p.award(g.from)
		pts, _ := a.award.(Points)
		sum.Hi = sum.Hi.Add(pts.Hi)
		if k == 0 {
			second = pts
		}
	}
	return whole.Hi.Equal(sum.Hi) || whole.Hi.Equal(second.Hi)
}

// leadTier reports whether the award that waits may have its own condition in the words before
// this one (得10分，全部完成，完成80%以上得8分), so that it is no heading: it gives more, and what
// stands between the two are conditions that one actual would have to meet both.
func (p *parser) leadTier(a taken) bool {
	lead, ok := p.lead.award.(Points)
	pts, also := a.award.(Points)
	ts := p.trim(p.pend)
	k := p.comma(ts)
	if !ok || !also || k == 0 || lead.Hi.Cmp(pts.Hi) <= 0 {
		return false
	}
	judged := func(ts []token) bool { return hasAny(ts, wNum, wMet, wReach, wOnTime, wAllOf) }
	return !p.lead.bare || judged(ts[:k]) && judged(ts[k+1:])
}
