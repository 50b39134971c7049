package scoring

import (
	"slices"
	"strings"
)

// aheadOfPlan leaves unread how far a figure lies before or behind the plan in words that are no
// comparison (快于序时进度10个百分点以上, 落后序时进度10%以上): it was taken for the figure itself.
func (p *parser) aheadOfPlan() {
	for _, c := range p.rule.Clauses {
		if _, step := c.Then.(Step); step {
			continue
		}
		lookCond(c.When, func(w Within) {
			if w.What == Value && w.saysAhead() {
				p.unread(c.At)
			}
		})
	}
}

// saysAhead reports whether words before a figure say that it is one beside the plan, or that
// percentage points are counted from the plan.
func (w Within) saysAhead() bool {
	lead := w.Lead + w.About
	if lead == "" || w.Ranges[0].anyEnd().Target {
		return false
	}
	if containsAny(lead, aheadWords()...) {
		return true
	}
	points := w.Ranges[0].anyEnd().At.Unit.Kind == Point
	return slices.ContainsFunc(planStems(), func(s string) bool {
		_, rest, ok := strings.Cut(w.Words, s)
		return ok && (points || startsWithAny(rest, fastWords()))
	})
}
