package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// zip reads a list of grades with a list of awards for them: 优秀、良好、合格分别得10分、
// 8分、6分; 三个档次，分别按照100%-80%（含）、80%-60%（含）、60%-0%; and one award for each
// entry of a list: A、B、C各得2分.
func (p *parser) zip() bool {
	t := p.toks[p.i]
	each := t.is(wGet) && strings.HasPrefix(p.between(t.from, t.to), eachWord)
	if !t.is(wEach) && !each && !p.bandsAhead() {
		return false
	}
	if p.placesEach() {
		return true
	}
	names := p.listNames(p.pend)
	if len(names) < 2 {
		return false
	}
	if unit := p.eachTime(p.pend); unit >= 0 {
		return p.eachStep(unit)
	}
	if each {
		return p.oneForEach(names)
	}
	awards, next := p.awardList(p.i)
	if len(awards) != len(names) {
		return false
	}
	at := p.span(p.trim(p.pend)[0].from, p.at(next-1).to)
	for i, name := range names {
		c, bad := p.cond(name, gains(awards[i]))
		for _, b := range bad {
			p.unread(b)
		}
		p.add(Clause{When: c, Then: awards[i], Part: p.part, At: at})
	}
	p.pend, p.i = nil, next
	for p.at(p.i).is(wOpenVerb, wScoreVerb, wDe, wPoint, wWorth) && !p.award0(p.i) {
		p.i++
	}
	return true
}

// bandsAhead reports whether a list of percentages follows 三个档次 without 分别.
func (p *parser) bandsAhead() bool {
	t := p.toks[p.i]
	return t.is(wNum) && t.unit == "%" && len(p.pend) > 0 && hasAny(p.pend, wLevels)
}

// listNames are the entries of the list that ends in 三个档次 or right here.
func (p *parser) listNames(ts []token) [][]token {
	ts = p.trim(ts)
	for i, t := range ts {
		if !t.is(wLevels) || i < len(ts)-1 && ts[i+1].is(wText) && prefixLen(p.rs[ts[i+1].from:], intoWords()[:3]) > 0 {
			continue // 评价等级分为优、良、中
		}
		for j := i + 1; j < len(ts); j++ {
			if !ts[j].is(wComma, wBy, wAnd, wOwn, wWorth, wTarget, wDe, wIf, wHarmless, wColon, wBetween, wFull, wEach, wText) {
				return nil
			}
		}
		if i > 0 && ts[i-1].is(wNum) {
			i--
		}
		ts = ts[:i]
		break
	}
	var names [][]token
	start := 0
	for i := 0; i <= len(ts); i++ {
		if i < len(ts) && !ts[i].is(wList) && !(ts[i].is(wComma) && len(names) > 0) {
			if ts[i].is(wComma, wColon) {
				start, names = i+1, nil
			}
			continue
		}
		if name := p.trim(ts[start:i]); len(name) > 0 {
			names = append(names, p.dropIntro(name))
		}
		start = i + 1
	}
	return names
}

// dropIntro takes 分为 off the first entry.
func (p *parser) dropIntro(ts []token) []token {
	if len(ts) > 1 && ts[0].is(wBy) && !ts[0].is(wText) {
		ts = ts[1:] // 按全面达成、基本达成…三个等次
	}
	for i, t := range ts {
		w := p.between(t.from, t.to)
		if _, rest, ok := cutDivide(w); ok && t.is(wText) && rest != "" && containsAny(w, intoWords()[:3]...) {
			t.from = t.to - len([]rune(rest))
			return append([]token{t}, ts[i+1:]...) // 效果分为显著
		}
	}
	for i, t := range ts[:max(len(ts)-1, 0)] {
		if t.is(wText) && endsInAny(p.words(ts[i:i+1]), divideWords()) {
			ts = ts[i+1:] // 根据指标完成情况分为
			break
		}
	}
	for len(ts) > 1 && containsAny(p.words(ts[:1]), divideWords()...) && len([]rune(p.words(ts[:1]))) <= 4 {
		ts = ts[1:]
	}
	return ts
}

// awardList reads awards joined by 、.
func (p *parser) awardList(i int) ([]Award, int) {
	for p.at(i).is(wEach, wBy, wOwn, wWorth, wTarget, wDe, wBetween, wColon, wFull, wGet, wText, wIf) && !p.at(i).is(wNum) {
		i++
	}
	var awards []Award
	for i < len(p.toks) {
		a, next, ok := p.oneAward(i)
		if !ok {
			break
		}
		awards = append(awards, a)
		i = next
		if !p.at(i).is(wList, wComma, wAnd, wSemi) {
			break
		}
		if _, _, more := p.oneAward(i + 1); !more {
			break
		}
		i++
	}
	return awards, i
}

func (p *parser) oneAward(i int) (Award, int, bool) {
	if s, next, ok := p.share(i); ok && p.at(i).is(wNum) {
		return s, next, true
	}
	if lo, hi, next, ok := p.points(i); ok {
		return Points{lo, hi}, next, true
	}
	if p.at(i).is(wGet, wZero, wFull, wDeduct) {
		if a, ok := p.award(i); ok {
			return a.award, a.next, true
		}
	}
	return nil, i, false
}

// oneForEach gives every entry the same award, each an entry of a checklist.
func (p *parser) oneForEach(names [][]token) bool {
	a, ok := p.award(p.i)
	if !ok {
		return false
	}
	at := p.span(p.trim(p.pend)[0].from, p.at(a.next-1).to)
	for _, name := range names {
		p.marks++
		p.part = p.marks
		c, _ := p.cond(name, true)
		p.add(Clause{When: c, Then: a.award, Part: p.part, At: at})
	}
	p.part = 0
	p.pend, p.i = nil, a.next
	return true
}

// eachTime is where 每起 or 每次 stands at the end of pending words, −1 where it does not.
func (p *parser) eachTime(ts []token) int {
	n := len(ts)
	for k := n - 1; k >= max(0, n-2); k-- {
		if ts[k].is(wEvery) {
			return k
		}
	}
	return -1
}

// eachStep reads 被省、市、县通报的，每次分别扣3分、2分、1分: a step for each of the names.
func (p *parser) eachStep(every int) bool {
	unit := p.words(p.pend[every+1:])
	names := p.levelNames(p.pend[:every])
	awards, next := p.awardList(p.i)
	if extra := len(names) - len(awards); extra > 0 && len(awards) > 1 {
		names[extra] = strings.Join(names[:extra+1], listMarkSaid) // 脱岗、漏岗被省、市、县通报
		names = names[extra:]
	}
	if unit == "" || len(names) < 2 || len(awards) != len(names) {
		return false
	}
	at := p.span(p.trim(p.pend)[0].from, p.at(next-1).to)
	for i, name := range names {
		s := Step{What: Events, Every: Quantity{N: one(), Unit: unitOf(unit)}, Words: name + everySaid + unit}
		switch a := awards[i].(type) {
		case Deduct:
			s.By = a.By
		case Points:
			s.By, s.Add, s.What = Amount{N: a.Hi}, !p.deducts(p.i, next), Done
			if !s.Add {
				s.What = Events
			}
		default:
			return false
		}
		p.marks++
		p.add(Clause{When: Always{}, Then: s, Part: p.marks, At: at})
	}
	p.pend, p.i = nil, next
	return true
}

// deducts reports whether the awards between two tokens are said to be taken off.
func (p *parser) deducts(from, to int) bool { return hasAny(p.toks[from:to], wDeduct) }

// levelNames are the entries of 被省、市、县通报: the list inside the words, each with what
// stands before and behind it.
func (p *parser) levelNames(ts []token) []string {
	ts = p.trim(ts)
	said := strings.TrimRight(p.words(ts), deRunes)
	parts := strings.Split(said, listMarkSaid)
	if len(parts) < 2 {
		return nil
	}
	return parts
}

// placesEach reads 第1至3名分别得6分、5.5分、5分: an award for each place of a span.
func (p *parser) placesEach() bool {
	if !p.toks[p.i].is(wEach) {
		return false
	}
	c, bad := p.cond(p.pend, true)
	r, ok := c.(Rank)
	awards, next := p.awardList(p.i)
	if !ok || len(bad) > 0 || r.Last || r.To <= r.From || len(awards) != r.To-r.From+1 {
		return false
	}
	at := p.span(p.trim(p.pend)[0].from, p.at(next-1).to)
	for i, a := range awards {
		n := r.From + i
		p.add(Clause{When: Rank{From: n, To: n, Words: nthWord + num.Int(int64(n)).Plain() + placeSaid}, Then: a, Part: p.part, At: at})
	}
	p.pend, p.i = nil, next
	return true
}
