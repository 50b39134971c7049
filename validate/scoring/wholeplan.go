package scoring

import "strings"

// wholePlan takes 足额完成轮换 beside tiers of how much of the same was done for the plan being
// reached: it is the highest of the tiers, and no entry of a list.
func (p *parser) wholePlan() {
	at, tiers := -1, 0
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		switch {
		case ok && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].anyEnd().At.Unit.Kind == Percent && !w.Ranges[0].Exact:
			tiers++
		case isElse(c.When) || isExempt(c):
		case at < 0 && gains(c.Then) && isTier(c) && wholeSaid(c.When) != "":
			at = i
		default:
			return
		}
	}
	if at < 0 || tiers == 0 {
		return
	}
	said := wholeSaid(p.rule.Clauses[at].When)
	for _, c := range p.rule.Clauses {
		if w, ok := c.When.(Within); ok && !strings.Contains(doneWord+said, subjectOf(w)) {
			return // 足额征收得8分，满意度80%以上得2分
		}
	}
	p.rule.Clauses[at].When = Within{Words: said, Ranges: []Range{{Lo: Bound{Target: true, Set: true, Said: true, Incl: true}}}}
}

// wholeSaid are the words of 足额完成轮换, empty for any others.
func wholeSaid(c Cond) string {
	t, ok := c.(Text)
	if !ok || t.Exempt || t.Foreign || !startsWithAny(t.Words, wholeWords()) || strings.ContainsAny(t.Words, jointsBeside) || containsAny(t.Words, qualityWords()...) {
		return ""
	}
	return t.Words
}

// byGrowth reports whether tiers of a rate of change stand beside 零增长 or 负增长, which are
// tiers of the same.
func (p *parser) byGrowth() bool {
	trend, others := false, 0
	look(p.rule.Clauses, func(w Within) {
		said := w.Trend && (strings.HasSuffix(w.Words, zeroGrowth) || strings.HasSuffix(w.Words, negativeGrowth))
		trend = trend || said
		if !said && w.What == Value && w.Ranges[0].anyEnd().At.Unit.Kind == Percent && (subjectOf(w) == "" || endsInAny(subjectOf(w), growthNames())) {
			others++
		}
	})
	return trend && others > 0 && !p.marked
}
