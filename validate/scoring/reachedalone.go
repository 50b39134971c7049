package scoring

import "strings"

// reachedAlone reads 达到或超过的 and 持平或超过的 without a number: from the number on that the clause
// before it names as not reached (未达到75%的…), else from the plan on. Beside another figure than those
// of the form (上年) it may be that one.
func (p *parser) reachedAlone(ts []token) (Cond, bool) {
	if len(ts) > 4 || !oneOf(p.words(ts), reachedOrMore()) || hasAny(p.toks, wForeign) {
		return nil, false
	}
	plan := Within{Ranges: []Range{{Lo: Bound{Target: true, Incl: true, Set: true, Said: true}}}, Words: p.words(ts)}
	n := len(p.rule.Clauses)
	if n == 0 {
		return plan, true
	}
	switch w := p.rule.Clauses[n-1].When.(type) {
	case Met:
		return plan, w.Not && !w.OnTime
	case Within:
		r := w.Ranges[0]
		if w.What != Value || w.deny != 0 || w.Tail != "" || len(w.Ranges) != 1 || r.Lo.Set || !r.Hi.Set || r.Hi.Incl {
			return nil, false
		}
		r.Lo, r.Hi = r.Hi, Bound{}
		r.Lo.Incl, r.Lo.Said = true, true
		w.Ranges, w.Lead, w.Words = []Range{r}, "", p.words(ts)
		return w, true
	}
	return nil, false
}

// excessAgain makes 超出部分不重复计分 the 超出部分不计分 that it is: what lies beyond the plan counts no
// more. Of anything else (同一事项不重复计分) it says something of its own.
func (p *parser) excessAgain() {
	if !p.says(notAgainWords()...) {
		return
	}
	for i := 1; i < len(p.toks); i++ {
		if !p.toks[i].is(wBut) || !oneOf(p.words(p.toks[i:i+1]), notAgainWords()) || !p.at(i+1).is(wComma, wSemi, wStop, wCloseP) && i+1 < len(p.toks) {
			continue
		}
		from := i - 1
		if from > 0 && p.words(p.toks[from:i]) == partWord {
			from--
		}
		lead := p.words(p.toks[from:i])
		apart := from == 0 || p.toks[from-1].is(wComma, wSemi, wStop, wOpenP)
		if apart && p.toks[from].is(wHigh, wGT, wBudget) && strings.HasSuffix(lead, partWord) {
			p.toks[i].set = setOf(wZero)
		}
	}
}
