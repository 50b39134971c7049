package scoring

import (
	"strings"
	"unicode/utf8"
)

// beforePlan reads words that put something before the time planned (比计划提前完工, 较合同工期提前,
// 早于计划时间完成) as being early, by however little: the last day itself is not.
func (p *parser) beforePlan() {
	if !p.says(planAheadWords()...) {
		return
	}
	for i, c := range p.rule.Clauses {
		if m, ok := c.When.(Met); ok && m.Not && deniesAhead(m.Words) {
			p.unread(c.At) // 不早于计划时间完成: that day is not too late
		}
		if c.Part > 0 {
			continue
		}
		words := earlyWordsOf(c.When)
		if s, step := c.Then.(Step); step {
			if s, ok := stepAhead(s, c.When, words); ok {
				p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
			}
		} else if aheadOfPlanTime(words) {
			lo := Bound{At: Quantity{Unit: Unit{Kind: Calendar}}, Set: true, Said: true}
			p.rule.Clauses[i].When = Within{What: Early, Ranges: []Range{{Lo: lo}}, Words: words}
		}
	}
}

// earlyWordsOf are the words of a condition that may say that something was done early, however little.
func earlyWordsOf(c Cond) string {
	switch w := c.(type) {
	case Text:
		return w.Words
	case Met:
		if !w.Not {
			return w.Words
		}
	case Within:
		if w.What == Early && w.Ranges[0].Lo.At.N.IsZero() && w.inWords() {
			return w.Words
		}
	}
	return ""
}

// stepAhead is a step for every bit of time that something was done early by, whose condition says only
// that or names the time: 提前完工的，每1天加0.1分; 工期比计划每缩短1天加0.1分.
func stepAhead(s Step, c Cond, words string) (Step, bool) {
	if !s.Add || !s.Every.Unit.isTime() {
		return s, false
	}
	_, named := c.(Text)
	switch {
	case s.What == Done && saysAheadOnly(words):
		s.What, s.Words = Early, ahead+s.Words
	case (s.What == Early || s.What == Short) && named && namesTime(words):
		s.What = Early
	default:
		return s, false
	}
	return s, true
}

// namesTime reports whether words only name the time that something takes, beside the plan or not: 工期,
// 实际工期比计划工期.
func namesTime(words string) bool {
	for _, s := range append(thanWords(), actualLead) {
		words = strings.ReplaceAll(words, s, "")
	}
	return words != "" && planTime(words) == len(words)
}

// aheadOfPlanTime reports whether words say no more than that something was done before the time planned.
func aheadOfPlanTime(words string) bool {
	s := bareCase(words)
	if strings.ContainsAny(s, denyingRunes) {
		return false
	}
	for _, than := range append(thanWords(), withWords()...) {
		if _, rest, ok := strings.Cut(s, than); ok {
			n := planTime(rest)
			rest, _ = cutPrefixAny(rest[n:], comparedTails())
			if n > 0 && aheadAndVerb(rest) {
				return true // 比计划提前完工, 与计划相比提前完工
			}
		}
	}
	for _, before := range beforePlanWords() {
		if _, rest, ok := strings.Cut(s, before); ok {
			if n := planTime(rest); n > 0 && isShortVerb(rest[n:]) {
				return true // 早于计划时间完成
			}
		}
	}
	return false
}

// planTime is how many bytes the name of a time planned has that words begin with, 0 for none.
func planTime(s string) int {
	n, named := 0, false
	for cut := true; cut; {
		cut = false
		for _, w := range planTimeWords() {
			if strings.HasPrefix(s[n:], w) {
				n, cut, named = n+len(w), true, named || !oneOf(w, planTimeVerbs())
				break
			}
		}
	}
	if !named {
		return 0
	}
	return n
}

// aheadAndVerb reports whether words are 提前 with a verb at most.
func aheadAndVerb(s string) bool {
	for _, w := range comparedFillers() {
		s = strings.TrimPrefix(s, w)
	}
	rest, ok := cutPrefixAny(s, aheadAlone())
	return ok && isShortVerb(rest)
}

// isShortVerb reports whether words may be a verb and no more: no figure, and no clause of its own.
func isShortVerb(s string) bool {
	const longest = 6
	return len([]rune(s)) <= longest && !strings.ContainsAny(s, amountRunes)
}

// deniesAhead reports whether words deny that something was done before the time planned.
func deniesAhead(words string) bool {
	for _, before := range beforePlanWords() {
		if _, rest, ok := strings.Cut(words, before); ok && planTime(rest) > 0 {
			return true
		}
	}
	return false
}

// saysAheadOnly reports whether words say that something was done early and no more.
func saysAheadOnly(words string) bool {
	rest, ok := cutPrefixAny(bareCase(words), aheadAlone())
	return ok && isShortVerb(rest) && !strings.ContainsAny(rest, denyingRunes) || aheadOfPlanTime(words)
}

// mayBeEarly reports whether a bonus may be for the actual's being early, in words that are not read as
// that: 提前介入, 计划时间前完工.
func (j *judge) mayBeEarly(c Cond) bool {
	if j.a.kind == isWords || !j.timed && !j.onADay() {
		return false
	}
	if w, ok := c.(Within); ok && w.What == Early {
		return j.beginsElse(w.Words) && j.aheadNow()
	}
	t, ok := c.(Text)
	if !ok {
		return false
	}
	if containsAny(t.Words, sureAhead()...) {
		return j.aheadNow()
	}
	for rest := t.Words; rest != ""; {
		if n := planTime(rest); n > 0 {
			if startsWithAny(rest[n:], beforeWords()) {
				return !j.isLateNow()
			}
			rest = rest[n:]
			continue
		}
		_, n := utf8.DecodeRuneInString(rest)
		rest = rest[n:]
	}
	return false
}

// aheadNow reports whether the actual lies before the last day, or below the most time.
func (j *judge) aheadNow() bool {
	if j.timed {
		return j.hasV && j.v.Cmp(j.target) < 0
	}
	x, _, _, why := j.lateness(Unit{Kind: Calendar})
	return why.Code != WhyNone && j.a.q.N.Sign() < 0 || why.Code == WhyNone && x.Sign() < 0
}

// mayStepEarly is mayBeEarly for a bonus by steps.
func (j *judge) mayStepEarly(s Step, c Clause) bool {
	_, text := c.When.(Text)
	if s.What == Early && (text || j.beginsElse(j.r.textAt(c.At))) {
		return (j.timed || j.onADay()) && j.aheadNow()
	}
	return j.mayBeEarly(c.When)
}

// beginsElse reports whether words speak of a beginning (提前开工) of which neither the row nor another
// clause does.
func (j *judge) beginsElse(words string) bool {
	for _, w := range beginWords() {
		if strings.Contains(words, w) && !strings.Contains(j.row.Level3, w) && strings.Count(j.r.Text, w) == 1 {
			return true
		}
	}
	return false
}
