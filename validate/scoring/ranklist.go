package scoring

// listedPlaces reports whether 、 at i stands between two places of one list (第二、三名),
// either of which is meant, and so joins no conditions.
func (p *parser) listedPlaces(ts []token, start, i int) bool {
	end := i + 1
	for end < len(ts) && !p.joinsConds(ts, end) && !ts[end].is(wComma, wSemi) && !p.strongAnd(ts[end]) {
		end++
	}
	_, ok := p.rankList(p.trim(ts[start:end]))
	return ok
}

// rankList reads several places one of which is meant: 第二、三名, 第1、2、3名, 排名第一、第三,
// 倒数第二、三名, 第1-3、5名.
func (p *parser) rankList(ts []token) (Cond, bool) {
	if !hasAny(ts, wNum) || p.placeJoint(ts, 0) >= len(ts) {
		return nil, false
	}
	var places []Rank
	last, named, lead := false, true, 0
	for from := 0; from <= len(ts); {
		to := p.placeJoint(ts, from)
		piece := ts[from:to]
		k := firstNumber(piece)
		if k < 0 {
			return nil, false
		}
		if from == 0 {
			lead, last = k, hasAny(piece[:k], wTail)
		} else if k > 0 && (!piece[k-1].is(wFirst, wTail) || k > lead+1) {
			return nil, false // 第一名、报告2份
		}
		r, ok := placesIn(piece[k:])
		if !ok || hasAny(piece[:k], wTop, wComma, wNum) || hasAny(piece[:k], wTail) && !hasAny(piece[:k], wFirst) {
			return nil, false // 前三名、前五名; 后二、三名: one place or all of them
		}
		last = last || hasAny(piece[:k], wTail)
		named = named && k > 0 && piece[k-1].is(wFirst)
		r.Last, r.Words = last, p.words(piece)
		places, from = append(places, r), to+1
	}
	ends := hasAny(ts[len(ts)-1:], wRank) || isRankUnit(lastUnit(ts))
	shown := lead > 0 && ts[lead-1].is(wFirst) || containsAny(p.words(ts), rankWords()...) || p.ranks && lead == 0
	if !shown || !named && !ends && !(lead > 0 && ts[lead-1].is(wFirst)) {
		return nil, false
	}
	p.ranks = true
	return joinPlaces(places, p.words(ts)), true
}

// joinPlaces makes one span of places that follow one another, else one of them.
func joinPlaces(places []Rank, words string) Cond {
	r := places[0]
	any := Any{Words: words}
	for k, q := range places {
		any.Parts = append(any.Parts, q)
		if k > 0 && (q.Last != r.Last || q.From != r.To+1) {
			r.To = -1
		} else if k > 0 && r.To > 0 {
			r.To = q.To
		}
	}
	if r.To < 0 {
		return any
	}
	r.Words = words
	return r
}

// placeJoint is the next joint of a list of places from token i on, len(ts) for none. 和 is
// no span where a list has it.
func (p *parser) placeJoint(ts []token, i int) int {
	for ; i < len(ts); i++ {
		if ts[i].is(wList) || ts[i].is(wTilde, wAnd) && oneOf(p.words(ts[i:i+1]), placeJoints()) {
			break
		}
	}
	return i
}

// placesIn reads 三名, 1-3名 behind what shows that places are meant.
func placesIn(ts []token) (Rank, bool) {
	a, ok := place(ts[0])
	if !ok || ts[0].unit != "" && !isRankUnit(ts[0].unit) {
		return Rank{}, false
	}
	c, ok := Rank{From: a, To: a}.rest(ts[1:])
	r, is := c.(Rank)
	return r, ok && is && r.To > 0
}

// firstNumber is the place of the first number, −1 for none.
func firstNumber(ts []token) int {
	for i, t := range ts {
		if t.is(wNum) {
			return i
		}
	}
	return -1
}

// lastUnit is the unit of the last number.
func lastUnit(ts []token) string {
	for i := len(ts) - 1; i >= 0; i-- {
		if ts[i].is(wNum) {
			return ts[i].unit
		}
	}
	return ""
}

// lastPlace reads 末位, 排名末位, 全县垫底: the first place from the end.
func (p *parser) lastPlace(ts []token) (Cond, bool) {
	if hasAny(ts, wNum, wNot, wNone0, wComma) || !endsInAny(stripTail(p.words(ts)), lastPlaces()) {
		return nil, false
	}
	s := stripTail(p.words(ts))
	if !isLastPlace(s) {
		return nil, false
	}
	p.ranks = true
	return Rank{From: 1, To: 1, Last: true, Words: s}, true
}
