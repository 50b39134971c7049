package scoring

import "strings"

// consequences drops what is done to somebody beside no points (超过15%的被问责，不得分) from the last of the
// tiers: it follows from the number, and is no case of its own. Where another tier reaches as far, or the
// words are a case (超过15%且被问责的), they stay.
func (p *parser) consequences() {
	if !p.says(consequenceWords()...) {
		return
	}
	for i, c := range p.rule.Clauses {
		all, ok := c.When.(All)
		if !ok || len(all.Parts) != 2 || !isZero(c.Then) {
			continue
		}
		w, compares := all.Parts[0].(Within)
		t, text := all.Parts[1].(Text)
		if compares && text && w.What == Value && len(w.Ranges) == 1 && p.follows(t.Words, all.Words, c.At) && p.lastTier(i, w.Ranges[0]) {
			p.rule.Clauses[i].When = w
		}
	}
}

// follows reports whether words at the end of a condition tell what is done, and not when.
func (p *parser) follows(words, all string, at Span) bool {
	if !containsAny(words, consequenceWords()...) || startsNot(words) || strings.ContainsAny(words, denyingRunes) || len([]rune(words)) > 10 {
		return false
	}
	lead, ok := strings.CutSuffix(all, words)
	said := p.rule.saidAt(at)
	k := strings.Index(said, words)
	if !ok || k < 0 || strings.HasPrefix(said[k+len(words):], ofWord) {
		return false
	}
	lead = withoutTails(lead, dealtLeads())
	return endsInAny(lead, caseEnds())
}

// lastTier reports whether the other tiers are all of numbers that lie before a range.
func (p *parser) lastTier(i int, r Range) bool {
	if r.Lo.Set == r.Hi.Set || r.Lo.Target || r.Hi.Target {
		return false
	}
	tiers := 0
	for k, c := range p.rule.Clauses {
		if k == i {
			continue
		}
		w, ok := c.When.(Within)
		if !ok || w.What != Value || len(w.Ranges) != 1 {
			return false
		}
		near, far := w.Ranges[0].Hi, r.Lo
		if r.Hi.Set {
			near, far = r.Hi, w.Ranges[0].Lo
		}
		if !near.Set || !far.Set || near.Target || far.Target || near.At.Unit != far.At.Unit || near.At.N.Cmp(far.At.N) > 0 {
			return false
		}
		tiers++
	}
	return tiers > 0
}
