package scoring

import "strings"

// entryRemarks passes over what says no more of the entries of a list than that one which holds
// earns its points and one which does not earns none: 每符合一条得相应分值，不符合不得分; 有一项不符合的，
// 该项不计分. 一项不符合不得分 without 该项 is a condition on all of them and stays.
func (p *parser) entryRemarks() {
	from := p.remarksFrom()
	if from < 0 {
		p.ownRemarks()
		return
	}
	p.passOver(from, func(i int) int { return p.remarkAt(i, entryRemark) })
}

// remarksFrom is where remarks on the entries of a list may begin: behind the points of the
// last entry, or behind the list where the rule gives each entry its points; -1 for none.
func (p *parser) remarksFrom() int {
	marks := p.entryMarks()
	if len(marks) < 2 {
		return -1
	}
	last := marks[len(marks)-1]
	own := 0
	for i, m := range marks {
		to := len(p.toks)
		if i+1 < len(marks) {
			to = marks[i+1]
		}
		k := m
		for k < to && !p.toks[k].is(wPoint, wStop) {
			k++
		}
		if k < to && p.toks[k].is(wPoint) && !hasAny(p.toks[m:k], wDeduct) {
			own, last = own+1, k
		}
	}
	for own > 0 && last+1 < len(p.toks) && !p.toks[last].is(wSemi, wStop) {
		last++ // ②合格得2分，不合格不得分: the other side of that entry
	}
	rest := p.toks[last+1:]
	switch {
	case hasAny(rest, wDeduct, wBonus):
		return -1
	case own == len(marks), own == 0 && hasAny(rest, wEvery, wMark):
		return last + 1
	}
	return -1
}

// remarkAt is the number of tokens of a remark that begins at i, behind a stop: of words that is
// tells.
func (p *parser) remarkAt(i int, is func(string) bool) int {
	if i == 0 || !p.toks[i-1].is(wComma, wSemi, wStop, wColon, wCloseP, wPoint) {
		return 0
	}
	j := i
	for pieces := 0; pieces < 2 && j < len(p.toks); pieces++ {
		for j < len(p.toks) && !p.toks[j].is(wComma, wSemi, wStop, wMark) {
			j++
		}
		if j > i && is(p.words(p.toks[i:j])) {
			return j - i
		}
		if !p.at(j).is(wComma) {
			break
		}
		j++
	}
	return 0
}

// entryRemark reports whether words say only that an entry which holds earns its own points,
// or that one which does not earns none.
func entryRemark(s string) bool {
	s = plain(s)
	if rest, ok := cutTail(s, restEntryTails()); ok {
		return oneOf(rest, restEntries()) // 其余项按实得分
	}
	if h, own, ok := entryLoss(s); ok {
		return h.count < 0 || h.count == 1 && own
	}
	rest, ok := cutTail(s, entryGainTails())
	if !ok {
		return false
	}
	h, ok := readHeld(rest)
	return ok && !h.lacks && !h.all && !h.some && !h.up && !h.under && (h.count < 0 || h.count == 1)
}

// entryLoss reads what is said of one entry that does not hold and earns nothing: 不符合的不得分; own
// where it says that it is this entry that earns nothing (有一项不符合，该项不得分; 缺哪项不得哪项分).
func entryLoss(s string) (h held, own, ok bool) {
	rest, ok := cutTail(s, entryZeroTails())
	if !ok {
		if rest, ok = cutTail(s, entryPointTails()); !ok {
			return h, false, false
		}
		rest, own = cutTail(rest, ownEntries())
		if rest, ok = cutTail(rest, givingVerbs()); !ok {
			return h, false, false
		}
		if rest, ok = cutTail(rest, notTails()); !ok {
			return h, false, false
		}
	}
	if r, said := cutTail(rest, ownEntries()); said {
		rest, own = r, true
	}
	for _, w := range whichEntries() {
		rest = strings.Replace(rest, w, oneEntry, 1)
	}
	if own && anyOneMissing(rest) {
		return held{count: 1, lacks: true}, own, true // 有一项未开展，该项不得分
	}
	h, ok = readHeld(rest)
	if own && h.count < 0 && containsAny(s, whichEntries()...) {
		h.count = 1 // 缺哪项不得哪项分
	}
	return h, own, ok && h.lacks && !h.all && !h.some && !h.up && !h.under
}

// cutTail drops the longest of the tails that s ends in.
func cutTail(s string, tails []string) (string, bool) {
	best := ""
	for _, t := range tails {
		if len(t) > len(best) && strings.HasSuffix(s, t) {
			best = t
		}
	}
	return strings.TrimSuffix(s, best), best != ""
}
