package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// givens notes the cause, the leave or the degree under which a case counts (因不可抗力未完成, 未经批准超支,
// 严重逾期, 多次低于95%): the figure tells whether there is such a case, and never whether it is of
// that kind.
func (p *parser) givens() {
	for i, c := range p.rule.Clauses {
		if when, ok := p.givenCond(c.When, c); ok {
			p.rule.Clauses[i].When = when
		}
	}
}

// givenCond is a condition with that noted, where there is something to note.
func (p *parser) givenCond(c Cond, in Clause) (Cond, bool) {
	switch w := c.(type) {
	case Met:
		w.Given = p.given(w.Words, in)
		return w, w.Given != ""
	case Within:
		w.Given = p.given(w.Words, in)
		return w, w.Given != ""
	case Text:
		return p.rereadCase(w, in)
	case Any:
		if w.sharesForeign() {
			return Text{Words: w.Words, Foreign: true}, true // 低于或高于上年5个百分点以内
		}
		parts, ok := p.givenParts(w.Parts, in)
		w.Parts = parts
		return w, ok
	case All:
		parts, ok := p.givenParts(w.Parts, in)
		w.Parts = parts
		return w, ok
	}
	return c, false
}

func (p *parser) givenParts(parts []Cond, in Clause) ([]Cond, bool) {
	found := false
	for k, part := range parts {
		if _, text := part.(Text); text {
			continue
		}
		c, ok := p.givenCond(part, in)
		if !ok {
			continue
		}
		if !found {
			parts, found = append([]Cond(nil), parts...), true
		}
		parts[k] = c
	}
	return parts, found
}

// given is the words of a condition with their cause, leave or degree, "" for a plain case.
func (p *parser) given(words string, in Clause) string {
	if words == "" {
		return ""
	}
	_, _, ok := splitCase(words)
	if !mayLead(p.rs) {
		return ifSaid(ok, stripTail(words))
	}
	said := string(num.Fold(p.rule.saidBefore(in.At.From, longestLead) + p.rule.saidAt(in.At)))
	before, _, _ := strings.Cut(said, words)
	for _, lead := range append(causeLeads(), leaveLeads()...) {
		if !strings.HasSuffix(before, lead) {
			continue
		}
		if _, _, led := splitCase(lead + words); led {
			return lead + stripTail(words)
		}
	}
	return ifSaid(ok, stripTail(words))
}

// ifSaid is words where they are said, else "".
func ifSaid(ok bool, words string) string {
	if ok {
		return words
	}
	return ""
}

// longestLead is how many characters before a condition may lead to its cause.
const longestLead = 3

// mayLead reports whether a sentence has a character that causes or leaves begin with.
func mayLead(rs []rune) bool {
	return slices.ContainsFunc(rs, func(r rune) bool { return strings.ContainsRune(givenRunes, r) })
}

// rereadCase reads the case inside words that were not understood as a whole: 大幅未达到, 超支严重.
func (p *parser) rereadCase(t Text, in Clause) (Cond, bool) {
	if t.Exempt || t.Foreign || t.Label {
		return t, false
	}
	_, core, ok := splitCase(t.Words)
	if !ok || core == "" {
		return t, false
	}
	q := &parser{scanner: scan(core)}
	c, bad := q.cond(q.toks, gains(in.Then))
	if len(bad) > 0 {
		return t, false
	}
	switch w := c.(type) {
	case Met:
		w.Words, w.Given = core, stripTail(t.Words)
		return w, w.Not && !isGradeWord(core)
	case Within:
		w.Words, w.Given = core, stripTail(t.Words)
		return w, w.What == Over || w.What == Short || w.What == Late || w.What == Value && hasNumber(w)
	}
	return t, false
}

// splitCase parts the words of a case from their cause, leave or degree.
func splitCase(words string) (kind, core string, ok bool) {
	words = stripTail(words)
	rest := words
	if at := leaveEnd(words); at > 0 {
		rest, ok = words[at:], true
	}
	start := caseStart(rest)
	lead := rest[:start]
	core = rest[start:]
	switch {
	case ok:
	case startsCause(lead), containsAny(lead, causeNames()...), strings.HasPrefix(lead, sufferedWord) && endsInAny(lead, influences()):
		ok = true
	case core != "" && (endsInAny(lead, caseDegreeLeads()) || endsInAny(lead, wilfulWords())):
		ok = true
	case core != "" && endsInAny(lead, afterMending()) && (containsAny(lead, mendingWords()...) || containsAny(lead, urgingWords()...)):
		ok = true
	}
	if cause, at := causeBehind(core); cause {
		core, ok = core[:at], true
	}
	for _, d := range caseDegrees() {
		if head, cut := strings.CutSuffix(core, d); cut && endsCase(head) {
			core, ok = head, true
			break
		}
	}
	return lead, core, ok
}

// startsCause tells 因政策调整, with a cause behind its lead.
func startsCause(lead string) bool {
	return slices.ContainsFunc(causeLeads(), func(w string) bool {
		_, rest, ok := strings.Cut(lead, w)
		return ok && rest != "" && !strings.HasPrefix(rest, thisWord)
	})
}

// caseStart is where the case itself begins, the end of the words where none does.
func caseStart(words string) int {
	at := len(words)
	for _, w := range caseStarts() {
		if i := strings.Index(words, w); i >= 0 && i < at {
			at = i
		}
	}
	return at
}

// leaveEnd is the end of a leave said in words (未经批准), 0 where there is none.
func leaveEnd(words string) int {
	for _, lead := range leaveLeads() {
		i := strings.Index(words, lead)
		if i < 0 || startsWithAny(words[i:], leaveGuards()) {
			continue
		}
		end := 0
		for _, w := range leaveWords() {
			if k := strings.Index(words[i:], w); k >= 0 && len([]rune(words[i:i+k])) <= maxLeave && (end == 0 || i+k+len(w) > end) {
				end = i + k + len(w)
			}
		}
		if end > 0 {
			return end
		}
	}
	return 0
}

// maxLeave is how many characters may stand between 经 and 批准.
const maxLeave = 10

// causeBehind finds a cause behind a case: 未完成且无正当理由, 逾期有合理原因.
func causeBehind(core string) (bool, int) {
	for _, name := range causeNames() {
		k := strings.Index(core, name)
		if k < 0 {
			continue
		}
		at := k
		for _, joint := range caseJoints() {
			if i := strings.Index(core[:k], joint); i > 0 && i < at {
				at = i
			}
		}
		return true, at
	}
	return false, 0
}

// endsCase reports whether words may be a case by themselves, before a degree behind them: 超支, 逾期.
func endsCase(s string) bool {
	return s != "" && caseStart(s) == 0 && len([]rune(s)) <= 6
}

// sharesForeign reports whether a comparison of one word has its mark from the next part, which compares
// with somebody else's figure.
func (a Any) sharesForeign() bool {
	for i := 1; i < len(a.Parts); i++ {
		w, compares := a.Parts[i-1].(Within)
		t, text := a.Parts[i].(Text)
		if compares && text && t.Foreign && len([]rune(w.Words)) <= 3 && firstFigure(w.Words) < 0 {
			return true
		}
	}
	return false
}

// easedLosses takes 可酌情减少扣分 for what may give more, not for one more deduction.
func (p *parser) easedLosses() {
	for i, c := range p.rule.Clauses {
		o, open := c.Then.(Open)
		t, text := c.When.(Text)
		if open && text && o.Minus && endsInAny(stripTail(t.Words), easingWords()) {
			o.Minus, o.NoAmount = false, false
			p.rule.Clauses[i].Then = o
		}
	}
}
