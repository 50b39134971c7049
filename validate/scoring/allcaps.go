package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// maxSummed bounds the words that name all entries.
const maxSummed = 6

// ofAll reports whether words before a cap name the entries of the list together: 两项累计
// 最高得6分, 以上各项合计不超过10分. A number must be that of the entries.
func (p *parser) ofAll(ts []token) bool {
	entries := p.entriesSoFar()
	if len(ts) == 0 || len(ts) > maxSummed || entries < 2 {
		return false
	}
	words := p.words(ts)
	for _, tail := range entryTails() {
		words = strings.TrimSuffix(words, tail)
	}
	var number *token
	for i := range ts {
		if !ts[i].is(wNum) {
			continue
		}
		if number != nil {
			return false
		}
		number = &ts[i]
	}
	if number == nil {
		return oneOf(words, allEntries())
	}
	for _, lead := range entryLeads() {
		words = strings.TrimPrefix(words, lead)
	}
	return words == p.between(number.from, number.to) && oneOf(number.unit, sumUnits()) && number.n.Equal(num.Int(int64(entries)))
}

// passHeld passes over the words pending.
func (p *parser) passHeld() {
	if len(p.pend) > 0 {
		p.rule.Passed = append(p.rule.Passed, p.spanOf(p.pend))
	}
	p.pend = nil
}

// secondCap reports whether 累计最高得6分 stands behind a step that has a bound of its own
// already, so that it is for all of them.
func (p *parser) secondCap(w string) bool {
	s := p.lastStep()
	return s != nil && s.Add && s.Limit.Set && containsAny(w, sumWords()...) && len(p.trim(p.pend)) == 0 && p.entriesSoFar() > 1
}

// entriesSoFar counts the clauses up to here that give, add or take as the last one does:
// by the marks where it has some.
func (p *parser) entriesSoFar() int {
	cs := p.rule.Clauses
	if len(cs) == 0 {
		return 0
	}
	last := cs[len(cs)-1].Then
	n, parts := 0, map[int]bool{}
	for _, c := range cs {
		if gains(c.Then) == gains(last) && takes(c.Then) == takes(last) && addsOnTop(c.Then) == addsOnTop(last) {
			n++
			parts[c.Part] = true
		}
	}
	if len(parts) > 1 {
		return len(parts)
	}
	return n
}

// addsOnTop reports whether an award comes on top of full marks.
func addsOnTop(a Award) bool {
	s, step := a.(Step)
	_, bonus := a.(Bonus)
	return bonus || step && s.Bonus
}

// capAll notes a cap for all entries together.
func (p *parser) capAll(w string, n num.Num, at Span) {
	last := p.rule.Clauses[len(p.rule.Clauses)-1].Then
	switch {
	case takes(last) != containsAny(w, capLossWords()...):
		p.unread(at)
	case takes(last):
		p.rule.MostLoss = Cap{n, true}
	case addsOnTop(last):
		if !containsAny(w, capBonusWords()...) {
			p.unread(at) // 两项合计不超过10分: with the base or without it
			return
		}
		p.rule.MostBonus = Cap{n, true}
	default:
		p.rule.MostGain = Cap{n, true}
	}
}
