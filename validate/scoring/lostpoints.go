package scoring

// This file is for words that speak of points and give none that the reader knows. Before a
// comma they would be a condition more of what is said behind it (少于90个的该项免得分，达到90个
// 的得5分): a figure that nothing meets.

// lostPoints leaves such words of a condition unread, and what else lost its award there.
func (p *parser) lostPoints(ts []token) {
	from := 0
	for i, t := range ts {
		if !t.is(wComma, wSemi, wStop) {
			continue
		}
		if part := ts[from:i]; p.speaksOfPoints(part) || p.failsAlone(ts[:i], part) || i+1 < len(ts) && p.worthAtStop(part, t) {
			p.unread(p.spanOf(part))
		}
		from = i + 1
	}
}

// speaksOfPoints reports whether words behind the last figure of a part say what becomes of
// points.
func (p *parser) speaksOfPoints(ts []token) bool {
	for k := len(ts) - 1; k >= 0; k-- {
		if ts[k].is(wNum, wColon) { // 评分标准：未按时报送的
			ts = ts[k+1:]
			break
		}
	}
	return tellsPoints(p.words(ts))
}

// failsAlone reports whether the last part of words says that a case which failed, in it or
// before it, leaves nothing: 少于目标的，清零; 未完成目标0.
func (p *parser) failsAlone(ts, part []token) bool {
	e := p.trim(part)
	if len(e) == 0 || !hasAny(ts, wNotReach, wNotMet, wNotTime, wLT, wDown, wBudget, wLate, wLow, wElse) {
		return false
	}
	last := e[len(e)-1]
	if last.is(wNum) {
		return last.unit == "" && last.n.IsZero() && len(e) > 1 && !e[len(e)-2].is(wEQ, wGE, wGT, wLE, wLT, wTilde, wNotOver)
	}
	s := p.words(e[len(e)-1:])
	return last.is(wNone0) && oneOf(s, noneAlone()) && (len(e) == 1 || !e[len(e)-2].is(wEQ, wText)) || endsInAny(p.words(e), clearedWords())
}

// worthAtStop reports whether a part ends with points that were not read as its award:
// 效果明显=15分；效果一般：8分.
func (p *parser) worthAtStop(ts []token, stop token) bool {
	e := p.trim(ts)
	return len(e) > 2 && (stop.is(wSemi, wStop) || stop.from == stop.to) && e[len(e)-1].is(wPoint) && e[len(e)-2].is(wNum) && e[len(e)-3].is(wEQ)
}

// noMoreBelow reports whether 不再计分 is said of what falls short: nothing at all may be meant,
// or nothing more.
func (p *parser) noMoreBelow(ts []token, a Award, at Span) bool {
	b, ok := a.(Bonus)
	return ok && b.By.N.IsZero() && hasAny(ts, wNotReach, wNotMet, wNotTime, wLT, wDown, wBudget, wLate, wLow) && containsAny(p.rule.saidAt(at), noMoreWords()...)
}

// headless reports whether an award behind words stands before what it is for, as the next
// does: 年末考核，15分：效果明显；8分：效果一般.
func (p *parser) headless(ts []token, a taken) bool {
	if !a.bare || len(ts) == 0 || !p.at(p.i).is(wColon) {
		return false
	}
	for k := p.i; k+3 < len(p.toks); k++ {
		if p.toks[k].is(wSemi, wStop) {
			_, _, next, ok := p.points(k + 1)
			return ok && !p.at(next).is(wComma, wSemi, wStop) && next < len(p.toks) && !p.comparisonAfter(next)
		}
	}
	return false
}

// worthMark reports whether the first mark of a sentence is more likely points without 分 than
// the number of an entry: 15：效果明显；8分：效果一般.
func (p *parser) worthMark(t token) bool {
	return p.marks == 0 && p.rs[t.to-1] == ':' && markNumber(p.rs[t.from:t.to]) != 1
}
