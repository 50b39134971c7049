package scoring

import "jixiaobot/validate/num"

// entrySpan is an entry of a list that was made one name, and whether words of a rule stand
// in it.
type entrySpan struct {
	from, to int
	judges   bool
}

// nameEntries makes one name of every entry of a list of requirements (评价要点：①…；②…) where
// no entry has points of its own and the rest of the sentence speaks of how many of them hold:
// whatever words stand in such an entry, it is a name and sets no condition.
func (p *parser) nameEntries() {
	marks := p.entryMarks()
	if len(marks) < 2 || p.shared {
		return
	}
	last, end := marks[len(marks)-1], -1
	for i, m := range marks[1:] {
		if !p.onlyNamed(p.toks[marks[i]+1 : m]) {
			return
		}
	}
	if end = p.entriesEnd(last + 1); end < 0 || !p.speaksOfEntries(p.toks[:marks[0]]) && !p.speaksOfEntries(p.toks[end:]) {
		return
	}
	if p.oneScale(marks, end) {
		return
	}
	out := append(make([]token, 0, len(p.toks)), p.toks[:marks[0]]...)
	for i, m := range marks {
		to := end
		if i+1 < len(marks) {
			to = marks[i+1]
		}
		out = p.nameEntry(append(out, p.toks[m]), p.toks[m+1:to])
	}
	p.toks = append(p.endEntries(out, end), p.toks[end:]...)
}

// endEntries puts a stop behind the last entry where the rule begins right there (③有总结；每项1分),
// so that it is no part of that entry.
func (p *parser) endEntries(out []token, end int) []token {
	next := end
	if p.at(next).is(wComma, wSemi) {
		next++
	}
	if !p.at(next).is(wEvery) && !p.beginsRule(next) {
		return out
	}
	x := p.toks[end-1].to
	return append(out, token{from: x, to: x, set: setOf(wStop)})
}

// nameEntry adds the tokens of one entry as a name, with the stops around it as they are.
func (p *parser) nameEntry(out, ts []token) []token {
	for len(ts) > 0 && ts[0].is(wColon, wComma, wList) {
		out, ts = append(out, ts[0]), ts[1:]
	}
	n := len(ts)
	for n > 0 && ts[n-1].is(wComma, wList, wSemi, wStop, wColon) {
		n--
	}
	if n == 0 {
		return append(out, ts...)
	}
	name := token{from: ts[0].from, to: ts[n-1].to, set: setOf(wText)}
	judges := hasAny(ts[:n], wNum, wDate, wGE, wGT, wLE, wLT, wNotOver, wMet, wNotMet, wNotTime, wOnTime, wNotReach, wNot, wNone0, wLate, wEvery, wBut, wOpen, wShortOf)
	p.entries = append(p.entries, entrySpan{name.from, name.to, judges})
	return append(append(out, name), ts[n:]...)
}

// oneScale reports whether two entries put a number behind the same words (①完成100%；②完成90%
// 以上), so that they are tiers and no requirements.
func (p *parser) oneScale(marks []int, end int) bool {
	seen := map[string]bool{}
	for i, m := range marks {
		to := end
		if i+1 < len(marks) {
			to = marks[i+1]
		}
		for k := m + 1; k < to; k++ {
			if !p.toks[k].is(wNum) {
				continue
			}
			lead := p.spelled(p.toks[m+1 : k])
			if seen[lead] {
				return true
			}
			seen[lead] = true
			break
		}
	}
	return false
}

// entryMarks are the places of the first list marks that count 1, 2, 3 ….
func (p *parser) entryMarks() []int {
	var out []int
	for i, t := range p.toks {
		if !t.is(wMark) {
			continue
		}
		switch n := markNumber(p.rs[t.from:t.to]); {
		case n == len(out)+1:
			out = append(out, i)
		case len(out) > 1:
			return out // 符合①得1分 behind the list
		default:
			return nil
		}
	}
	return out
}

// onlyNamed reports whether nothing of an entry awards points or works out a figure.
func (p *parser) onlyNamed(ts []token) bool {
	return len(p.trim(ts)) > 0 && !hasAny(ts, wPoint, wZero, wKeep, wElse, wPro, wFormula, wFull, wBase, wDrain, wEtc, wEach, wEQ, wTimes, wDiv) && !p.opensAward(ts)
}

// opensAward reports whether words leave points open: 酌情扣分.
func (p *parser) opensAward(ts []token) bool {
	return hasAny(ts, wOpen) && hasAny(ts, wDeduct, wBonus, wScoreVerb)
}

// entriesEnd is where the last entry ends that begins at i: at a stop, or at a comma behind
// which the rule begins; -1 where it has points of its own.
func (p *parser) entriesEnd(i int) int {
	end := i
	for ; end < len(p.toks) && !p.toks[end].is(wSemi, wStop, wMark); end++ {
		begins := p.toks[end].is(wComma) && p.beginsRule(end+1) || p.toks[end].is(wEvery) && end > i && p.beginsRule(end)
		if begins && p.onlyNamed(p.toks[i:end]) {
			return end
		}
	}
	if !p.onlyNamed(p.toks[i:end]) {
		return -1
	}
	j := end
	for j < len(p.toks) && p.toks[j].is(wSemi, wStop) {
		j++
	}
	if a, ok := p.award(j); ok && a.next > j {
		return -1 // 满意度90%以上。得10分: the points may be those of the last entry
	}
	return end
}

// beginsRule reports whether what stands at i up to the next award speaks of how many
// entries hold.
func (p *parser) beginsRule(i int) bool {
	j := i
	for j < len(p.toks) && j < i+12 && !p.toks[j].is(wComma, wSemi, wStop, wMark, wGet, wDeduct, wZero, wFull) && !(p.at(j+1).is(wPoint) && p.toks[j].is(wNum)) {
		j++
	}
	if j == i || !p.at(j).is(wGet, wDeduct, wZero, wFull, wComma, wNum) {
		return false
	}
	if oneOf(p.words(p.toks[i:j]), eachEntry()) {
		return true // 每项1分
	}
	h, ok := readHeld(p.words(p.toks[i:j]))
	return ok && (h.count > 0 || h.all)
}

// speaksOfEntries reports whether words speak of one entry, of so many, of all, or name one
// by its mark.
func (p *parser) speaksOfEntries(ts []token) bool {
	if hasAny(ts, wEach) {
		return false // 分别得3分、2分、1分
	}
	for i, t := range ts {
		if t.is(wNum) && oneOf(t.unit, entryUnits()) || t.is(wAllOf, wMark) {
			return true
		}
		if t.is(wEvery) && containsAny(p.words(ts[i:min(i+2, len(ts))]), everyEntry()...) {
			return true
		}
	}
	return containsAny(p.words(ts), everyEntry()...) || containsAny(p.words(ts), numberLeads()[:4]...)
}

// leaveEntries leaves unread the entries made names that hold words of a rule, where nothing
// was made of the list after all.
func (p *parser) leaveEntries() {
	for _, e := range p.entries {
		if e.judges {
			p.unread(p.span(e.from, e.to))
		}
	}
}

// figureOf is a number in characters or figures at the start of rs, with its length; 0 for
// none or one that is no small whole number.
func figureOf(rs []rune) (v, n int) {
	x, n := num.Scan(rs)
	if n == 0 || !x.IsInt() || x.Sign() < 0 || x.Cmp(num.Int(maxClauses)) > 0 {
		return 0, 0
	}
	return toInt(x), n
}
