package scoring

import (
	"slices"
	"strings"
)

// ownSides takes words that say on which side of the plan the row's own figure or day lies (超额的加1分,
// 有节约的加1分, 早完成的加1分, 有不足的扣2分) for the comparison they are: they are no event that may be
// taken not to have happened.
func (j *judge) ownSides() {
	if j.a.kind == isWords || j.a.kind == isParts {
		return
	}
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if m, met := c.When.(Met); met && !m.Not && startsWithAny(m.Words, aheadLeads()) {
			t, ok = Text{Words: m.Words}, true // 超前完成
		}
		if !ok || t.Exempt || t.Foreign || t.Label || c.Part > 0 {
			continue
		}
		_, bonus := c.Then.(Bonus)
		if !bonus && !isDeduct(c.Then) && !(isZero(c.Then) && j.costs()) {
			continue // 多完成的不计分 takes nothing
		}
		if w, ok := j.sideOf(t.Words, bonus); ok {
			c.When = w
			j.put(i, c)
		}
	}
}

// sideOf is the comparison that words make without a number, of a bonus or of what takes points.
func (j *judge) sideOf(words string, bonus bool) (Cond, bool) {
	s := bareCase(words)
	if s == "" {
		return nil, false
	}
	beyond := Within{What: Value, Ranges: []Range{{Lo: Bound{Target: true, Set: true, Said: true}}}, Words: words}
	switch {
	case j.hasT && j.row.Type != qualitative && j.r.saysSide(s, beyondLeads()):
		if bonus == j.costs() {
			beyond.Given = words // 超额的加1分 where less is wanted, 超出的扣2分 where more is
		}
		return beyond, true
	case j.hasT && oneOf(s, shortAlone()):
		return Met{Not: true, Words: words}, j.wantsMore()
	case j.hasT && bonus && j.costs() && j.rowOfMoney() && !j.rate && savesAlone(s):
		hi := Bound{Target: true, Set: true, Said: true}
		return Within{What: Value, Ranges: []Range{{Hi: hi}}, Words: words}, true
	case (!j.hasT || j.timed) && bonus && j.r.saysSide(s, aheadLeads()):
		lo := Bound{At: Quantity{Unit: Unit{Kind: Calendar}}, Set: true, Said: true}
		return Within{What: Early, Ranges: []Range{{Lo: lo}}, Words: words}, true
	}
	return nil, false
}

// tellsSide reports whether words only say on which side of the plan the row's own figure or day lies.
func (r Rule) tellsSide(words string) bool {
	s := bareCase(words)
	return r.saysSide(s, beyondLeads()) || r.saysSide(s, aheadLeads()) || savesAlone(s) || oneOf(s, shortAlone())
}

// bareCase is words without what says only that there is such a case: 有超出的部分.
func bareCase(words string) string {
	s := words
	for cut := true; cut; {
		cut = false
		for _, w := range haveLeads() {
			if rest, ok := strings.CutPrefix(s, w); ok && rest != "" {
				s, cut = rest, true
			}
		}
		for _, w := range caseTails() {
			if rest, ok := strings.CutSuffix(s, w); ok && rest != "" {
				s, cut = rest, true
			}
		}
	}
	return s
}

// saysSide reports whether words are one of the leads, alone or before the plan or a verb.
func (r Rule) saysSide(s string, leads []string) bool {
	for _, lead := range leads {
		rest, ok := strings.CutPrefix(s, lead)
		if !ok || rest == "" && (len([]rune(lead)) < 2 || oneOf(lead, breakthroughs())) {
			continue
		}
		if rest == "" || oneOf(rest, planNames()) || oneOf(rest, ownGoals()) || r.isVerb(rest) {
			return true
		}
	}
	return false
}

// isVerb reports whether words are a verb of finishing, doing or spending, or what stands before a number of
// the sentence: 上线 beside 上线25家得8分.
func (r Rule) isVerb(s string) bool {
	for _, verbs := range [...][]string{finishVerbs(), doingVerbs(), makingVerbs(), objectVerbs(), reachedVerbs(), spendingVerbs(), spentAlone()} {
		if oneOf(s, verbs) {
			return true
		}
	}
	return len([]rune(s)) > 1 && (r.verbBefore(s) || r.verbInTime(s))
}

// verbBefore reports whether a number that earns something stands behind a word.
func (r Rule) verbBefore(s string) bool {
	for _, c := range r.Clauses {
		w, ok := c.When.(Within)
		if ok && gains(c.Then) && w.What == Value && (strings.HasPrefix(w.Lead, s) || strings.HasPrefix(w.Words, s)) {
			return true
		}
	}
	return false
}

// verbInTime reports whether a word is what is done in time, or is not, by some clause: 投用 beside 按时投用.
func (r Rule) verbInTime(s string) bool {
	return slices.ContainsFunc(r.Clauses, func(c Clause) bool {
		m, ok := c.When.(Met)
		return ok && m.OnTime && strings.HasSuffix(stripTail(m.Words), s)
	})
}

// savesAlone tells 节约 and 节约资金, which say nothing but that less was spent.
func savesAlone(s string) bool {
	return slices.ContainsFunc(savedLeads(), func(lead string) bool {
		rest, ok := strings.CutPrefix(s, lead)
		return ok && (rest == "" || oneOf(rest, savedTails()))
	})
}

// speaksOfFigure reports whether words that take points are of how far the figure lies from the plan,
// which it does not reach (差距较大的不得分): how far that is nobody says.
func (j *judge) speaksOfFigure(t Text) bool {
	s := stripTail(t.Words)
	if !startsWithAny(s, gapNames()) || !endsInAny(s, caseDegrees()) {
		return false
	}
	met, why := j.targetReached()
	return why.Code == WhyNone && met == no
}
