package scoring

import "strings"

// rankCond reads 第1名, 第2-3名, 前三名, 第四名至第十名, 倒数第1名, 第10名以后, and what is said of the
// other places: 未进入前三, 不在后三名, 跌出前十名, 前三名以外, 低于第3名.
func (p *parser) rankCond(ts []token) (Cond, bool) {
	inner, beyond := p.placesBeyond(ts)
	c, ok := p.ranksNamed(inner)
	if !ok {
		return nil, false
	}
	if beyond {
		r, is := c.(Rank)
		if is && r.From == r.To {
			r.From = 1 // 第3名以外
		}
		return p.otherPlaces(ts, r, is && !r.Last)
	}
	k := firstNumber(ts)
	if k < 1 {
		return c, true
	}
	return p.besidePlaces(ts, ts[:k], c)
}

// placesBeyond takes 以外 off the end of 前三名以外.
func (p *parser) placesBeyond(ts []token) ([]token, bool) {
	n := len(ts) - 1
	for n > 0 && ts[n].is(wDe, wIf) {
		n--
	}
	if n < 1 || !oneOf(stripTail(p.words(ts[n:n+1])), beyondTails()) || containsAny(p.words(ts), exceptLeads()...) {
		return ts, false
	}
	return ts[:n], true
}

// besidePlaces turns a rank by the words before its number: 低于第3名, 未进入前三.
func (p *parser) besidePlaces(ts, lead []token, c Cond) (Cond, bool) {
	from, to := p.outOfPlaces(lead)
	said := p.words(lead)
	low, high := containsAny(said, behindPlace()...), containsAny(said, aheadOfPlace()...)
	r, is := c.(Rank)
	if low || high {
		denied := from >= 0 || deniesAny(said, append(behindPlace(), aheadOfPlace()...))
		if !is || r.Last || r.From != r.To || low == high || high && (denied || r.From == 1) {
			p.unread(p.spanOf(ts)) // 不高于第3名: better, or no better
			return c, true
		}
		r.Words = p.words(ts)
		switch {
		case high:
			r.From, r.To = 1, r.To-1
		case denied:
			r.From = 1
		default:
			r.From, r.To = r.To+1, 0
		}
		return r, true
	}
	if from < 0 {
		return c, true
	}
	return p.otherPlaces(ts, r, is && onlyEntering(p.leftOfDenial(lead[from:to])+p.words(lead[to:])))
}

// deniesAny reports whether one of several words stands right behind a denial: 不低于.
func deniesAny(s string, words []string) bool {
	for _, w := range words {
		lead, _, ok := strings.Cut(s, w)
		if ok && endsInAny(lead, negations()) {
			return true
		}
	}
	return false
}

// otherPlaces is all places but those of a rank, where they are on one side of it.
func (p *parser) otherPlaces(ts []token, r Rank, known bool) (Cond, bool) {
	r.Words = p.words(ts)
	switch {
	case known && r.From == 1 && r.To > 0:
		r.From, r.To = r.To+1, 0
	case known && r.To == 0 && r.From > 1:
		r.From, r.To = 1, r.From-1
	default:
		p.unread(p.spanOf(ts))
	}
	return r, true
}

// outOfPlaces is where the words before a rank deny it, and where that denial ends.
func (p *parser) outOfPlaces(lead []token) (from, to int) {
	for i, t := range lead {
		w := p.words(lead[i : i+1])
		if t.is(wAllOf) || !t.is(wNot, wNone0, wNotReach) && !oneOf(w, outOfWords()) && !startsNot(w) {
			continue
		}
		if containsAny(w, behindPlace()...) {
			continue // 低于 is no denial
		}
		return i, i + 1
	}
	return -1, -1
}

// leftOfDenial is what stands behind the denial in one word of text: 保持 in 未保持.
func (p *parser) leftOfDenial(ts []token) string {
	w := p.words(ts)
	if len(ts) != 1 || !ts[0].is(wText) || oneOf(w, outOfWords()) {
		return ""
	}
	for _, not := range negations() {
		if rest, ok := strings.CutPrefix(w, not); ok {
			return rest
		}
	}
	return ""
}

// onlyEntering reports whether words between a denial and a rank say no more than that one has it:
// 未进入全市前三.
func onlyEntering(s string) bool {
	for again := true; again; {
		again = false
		for _, w := range enteringWords() {
			if rest, ok := strings.CutPrefix(s, w); ok {
				s, again = rest, true
			}
		}
	}
	return s == ""
}

// nestedPlaces ends an open rank where another one begins (未进入前三的扣2分，未进入前六的扣5分): of
// tiers in one direction the most demanding applies (convention 9).
func (p *parser) nestedPlaces() {
	for i, c := range p.rule.Clauses {
		r, ok := c.When.(Rank)
		_, series := c.Then.(Series)
		if !ok || !series && !fixedAward(c.Then) {
			continue
		}
		if r.To > 0 {
			p.rule.Clauses[i].When = p.behindBetter(i, r)
			continue
		}
		for k, d := range p.rule.Clauses {
			q, ok := d.When.(Rank)
			if ok && k != i && q.To == 0 && q.Last == r.Last && q.From > r.From && fixedAward(d.Then) && (r.To == 0 || q.From-1 < r.To) {
				r.To = q.From - 1
				p.rule.Clauses[i].When = r
			}
		}
	}
}

// behindBetter begins 前八名 behind 前三名 where that stands later and gives more.
func (p *parser) behindBetter(i int, r Rank) Rank {
	if r.From != 1 {
		return r
	}
	from := 1
	for _, d := range p.rule.Clauses[i+1:] {
		if q, ok := d.When.(Rank); ok && q.From == 1 && q.To > 0 && q.To < r.To && q.Last == r.Last && fixedAward(d.Then) {
			from = max(from, q.To+1)
		}
	}
	r.From = from
	return r
}

// fixedAward reports whether an award is a number of points, given or taken.
func fixedAward(a Award) bool {
	switch a := a.(type) {
	case Points, Share:
		return true
	case Deduct:
		return !a.Below
	}
	return false
}

// otherRankings leaves unread what one place does not tell: places in two rankings (全市前三, 全县
// 前三), and places held for years (连续两年前三名).
func (p *parser) otherRankings() {
	if !p.ranks {
		return
	}
	first := ""
	for _, c := range p.rule.Clauses {
		s, ok := rankSaid(c.When)
		if !ok {
			continue
		}
		if containsAny(s, inARow()...) {
			p.unread(c.At)
			continue
		}
		for _, w := range rankedAmong() {
			if !strings.Contains(s, w) {
				continue
			}
			if first != "" && first != w {
				p.unread(c.At)
			}
			first = w
			break
		}
	}
}

// rankSaid is the words of a rank, or of a condition with one in it.
func rankSaid(c Cond) (string, bool) {
	switch c := c.(type) {
	case Rank:
		return c.Words, true
	case All:
		for _, part := range c.Parts {
			if _, ok := part.(Rank); ok {
				return c.Words, true
			}
		}
	}
	return "", false
}
