package scoring

import "strings"

// excused sets 因客观原因未发放的不扣分 aside: an exemption, which a number says nothing of and which is
// taken not to apply. Where the plan itself is what was not met (因不可抗力未完成的不扣分), the cause is
// asked for.
func (p *parser) excused(ts []token, a Award, at Span) bool {
	if s, ok := a.(Share); !ok || !s.Lo.Equal(one()) || len(p.rule.Clauses) == 0 || p.part > 0 {
		return false
	}
	if !containsAny(p.rule.saidAt(at), notTakenWords()...) || hasAny(ts, wNum, wDate, wOr, wAnd, wNotMet, wNotReach, wNotTime, wLate, wBudget) || !hasAny(ts, wNot) {
		return false
	}
	e := ts
	for len(e) > 0 && e[0].is(wComma, wList, wSemi) {
		e = e[1:]
	}
	said := p.words(e)
	if !startsWithAny(said, causeLeads()) || !containsAny(untilFirst(strings.Replace(said, forceWords()[0], causeNames()[1], 1), denialWords()), excusedCauses()...) || strings.ContainsAny(said, ",;。、") {
		return false
	}
	p.rule.Exempt = append(p.rule.Exempt, said)
	return true
}

// untilFirst is what stands before the first of the words, "" where none is there.
func untilFirst(s string, words []string) string {
	at := 0
	for _, w := range words {
		if k := strings.Index(s, w); k >= 0 && (at == 0 || k < at) {
			at = k
		}
	}
	return s[:at]
}
