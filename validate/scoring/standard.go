package scoring

import "strings"

// standards takes 符合补助标准, in a row “= 1.5” that is named for that standard, for reaching the
// plan, and 不符合 for missing it. All words of the rule must be of that kind, so that nothing
// else is left unjudged.
func (j *judge) standards() {
	if j.row.Type != signEQ || !j.hasT || j.a.kind != isNumber || !strings.Contains(j.row.Level3, standardWord) {
		return
	}
	good := ""
	for _, c := range j.r.Clauses {
		if t, ok := c.When.(Text); ok && gains(c.Then) && j.keepsStandard(t.Words) {
			good = t.Words
		}
	}
	if good == "" {
		return
	}
	out := append([]Clause{}, j.r.Clauses...)
	for i, c := range out {
		t, ok := c.When.(Text)
		switch {
		case !ok:
		case t.Words == good:
			out[i].When = Met{Words: t.Words}
		case deniesStandard(t.Words, good):
			out[i].When = Met{Words: t.Words, Not: true}
		default:
			return
		}
	}
	j.r.Clauses, j.own = out, true
}

// keepsStandard reports whether words say that the standard which the row is named for is
// kept: 符合补助标准, 按标准发放, 补助标准符合规定.
func (j *judge) keepsStandard(words string) bool {
	s := plain(words)
	if rest, ok := cutLead(s, strictLeads()); ok {
		s = rest
	}
	if head, tail, ok := strings.Cut(s, standardWord); ok && (head == "" || strings.HasSuffix(j.row.Level3, head+standardWord)) && oneOf(tail, keepsRules()) {
		return true
	}
	s, ok := cutLead(s, keepLeads())
	if !ok {
		return false
	}
	head, tail, ok := strings.Cut(s, standardWord)
	if !ok || tail != "" && !oneOf(tail, standardTails()) {
		return false
	}
	for rest, cut := head, true; cut; rest, cut = cutLead(rest, standardSources()) {
		head = rest
	}
	return head == "" || strings.Contains(j.row.Level3, head+standardWord)
}

// deniesStandard reports whether words deny what good says, or some of it: 不符合补助标准,
// 未严格执行.
func deniesStandard(words, good string) bool {
	for _, n := range negations() {
		if rest, ok := strings.CutPrefix(plain(words), n); ok && rest != "" {
			if rest == plain(good) || strings.HasPrefix(plain(good), rest) || strings.HasSuffix(plain(good), rest) {
				return true
			}
			lead, tail, cut := strings.Cut(rest, standardWord)
			return cut && oneOf(lead, keepLeads()) && (tail == "" || strings.HasSuffix(good, tail))
		}
	}
	return false
}

// cutLead takes the first of the words that fits off the front.
func cutLead(s string, leads []string) (string, bool) {
	n := prefixLen([]rune(s), leads)
	return string([]rune(s)[n:]), n > 0
}

// keptOnly finds the one award that 符合 alone answers: 符合验收标准, beside 不符合不得分.
func (j *judge) keptOnly(s string) int {
	found, denied := -1, false
	if !oneOf(s, keepLeads()[:3]) {
		return -1
	}
	for i, c := range j.r.Clauses {
		for _, w := range condWords(c.When) {
			p := plain(w)
			for _, n := range negations() {
				denied = denied || p == n+s && !gains(c.Then)
			}
			if strings.HasPrefix(p, s) && gains(c.Then) {
				if found >= 0 && found != i || joined(p) {
					return -1
				}
				found = i
			}
		}
	}
	if !denied {
		return -1
	}
	return found
}
