package scoring

import "strings"

// maxNote bounds the words of a note.
const maxNote = 12

// dropNotes passes over remarks that end where they end and say nothing of what follows them:
// （见附件3）, 含5个续建项目；, 基期值8；, 得分可为负数，.
func (p *parser) dropNotes() {
	if !p.says(noteSigns()...) {
		return
	}
	p.passOver(0, p.noteAt)
}

// passOver drops from the i-th token on what run tells the length of, and marks it as passed over.
func (p *parser) passOver(i int, run func(i int) int) {
	var out []token // what stands before i, once something was dropped
	for i < len(p.toks) {
		n := run(i)
		switch {
		case n == 0 && out != nil:
			out = append(out, p.toks[i])
			i++
		case n == 0:
			i++
		default:
			if out == nil {
				out = append(make([]token, 0, len(p.toks)), p.toks[:i]...)
			}
			p.rule.Passed = append(p.rule.Passed, p.spanOf(p.toks[i:i+n]))
			i += n
		}
	}
	if out != nil {
		p.toks = out
	}
}

// noteAt is the number of tokens of a note that begins at i, 0 for none.
func (p *parser) noteAt(i int) int {
	if p.toks[i].is(wOpenP) {
		j := p.noteEnd(i + 1)
		if p.at(j).is(wCloseP) && p.refers(p.toks[i+1:j]) {
			return j + 1 - i
		}
		return 0
	}
	if i > 0 && !p.toks[i-1].is(wComma, wSemi, wStop, wCloseP) {
		return 0
	}
	j := p.noteEnd(i)
	if j == i || j < len(p.toks) && !p.at(j).is(wComma, wSemi, wStop) {
		return 0
	}
	switch ts := p.toks[i:j]; {
	case saysBelowZero(p.words(ts)) && !hasAny(ts, wNum, wPoint, wDeduct, wZero):
		p.below = true
	case hasAny(ts, wGet, wDeduct, wBonus, wZero, wPoint, wFull, wPro, wEvery, wElse):
		return 0
	case p.refers(ts), p.followed(j) && (p.takesIn(ts) || p.earlierFigure(ts)):
	default:
		return 0
	}
	return j - i
}

// noteEnd is the end of the words from i on: a stop, a bracket, or the end of the sentence.
func (p *parser) noteEnd(i int) int {
	j := i
	for j < len(p.toks) && j-i < maxNote && !p.toks[j].is(wComma, wSemi, wStop, wOpenP, wCloseP, wMark) {
		j++
	}
	return j
}

// followed reports whether what stands at j begins something of its own, so that the words
// before it are no condition of it. A clause before must have had its award.
func (p *parser) followed(j int) bool {
	if p.at(j).is(wComma) {
		j++
		return j < len(p.toks) && !p.at(j).is(wGet, wDeduct, wBonus, wZero, wPoint, wFull, wPro, wKeep, wNum, wOpen)
	}
	return true
}

// refers reports whether words only say where more is found: 见附件3, 详见评分细则.
func (p *parser) refers(ts []token) bool {
	if len(ts) == 0 || hasAny(ts, wGet, wDeduct, wBonus, wZero, wPoint, wFull, wPro, wEvery, wElse) {
		return false
	}
	s := strings.TrimRight(p.words(ts), figureRunes)
	if n := prefixLen([]rune(s), referLeads()); n > 0 {
		return containsAny(string([]rune(s)[n:]), referObjects()...)
	}
	return oneOf(s, referObjects())
}

// takesIn tells 含5个续建项目: which of what is counted is meant.
func (p *parser) takesIn(ts []token) bool {
	ts = p.trim(ts)
	if !startsWithAny(p.words(ts), partLeads()) || len(ts) < 2 || !hasAny(ts, wText) || hasAny(ts, wGE, wGT, wLE, wLT, wNot, wNotMet, wNotReach, wNotTime) {
		return false
	}
	numbers := 0
	for _, t := range ts {
		if t.is(wNum) {
			numbers++
			if unitOf(t.unit).Kind != Count {
				return false
			}
		}
	}
	return numbers == 1
}

// earlierFigure tells 基期值8: a figure of an earlier time, which nothing compares with.
func (p *parser) earlierFigure(ts []token) bool {
	ts = p.trim(ts)
	n := len(ts)
	if n < 2 || !ts[n-1].is(wNum) || hasAny(ts[:n-1], wNum, wGE, wGT, wLE, wLT, wHigh, wLow) {
		return false
	}
	return oneOf(p.words(ts[:n-1]), earlierNames())
}
