package scoring

import "strings"

// notEnough takes 采不够的 and 没采够的 behind 采集入库30人份 for the plan not being reached: the verb
// of what is asked, and that it was not enough.
func (p *parser) notEnough() {
	cs := p.rule.Clauses
	for i := 1; i < len(cs); i++ {
		if _, step := cs[i].Then.(Step); step || cs[i].Part != cs[i-1].Part {
			continue
		}
		switch c := cs[i].When.(type) {
		case Text:
			if isNotEnough(c, cs[i-1]) {
				cs[i].When = Met{Not: true, Words: c.Words}
			}
		case All: // 栽不够的，完成八成以上按完成比例得分
			if t, ok := c.Parts[0].(Text); ok && isNotEnough(t, cs[i-1]) {
				c.Parts = append([]Cond{Met{Not: true, Words: t.Words}}, c.Parts[1:]...)
				cs[i].When = c
			}
		}
	}
}

// isNotEnough reports whether words deny the verb of what the clause before them asks.
func isNotEnough(t Text, before Clause) bool {
	verb, ok := shortVerb(stripTail(t.Words))
	if !ok || t.Exempt || t.Foreign {
		return false
	}
	w, asks := asked(before)
	return asks && (strings.Contains(w, verb) || oneOf(verb, amountNames()))
}

// shortVerb is the verb of 采不够 and 没采够.
func shortVerb(s string) (string, bool) {
	if len([]rune(s)) > 8 {
		return "", false
	}
	for _, tail := range notEnoughTails() {
		if verb, ok := strings.CutSuffix(s, tail); ok && verb != "" && !startsNot(verb) {
			return verb, true
		}
	}
	for _, n := range negations() {
		rest, ok := strings.CutPrefix(s, n)
		if !ok {
			continue
		}
		for _, tail := range enoughTails() {
			if verb, ok := strings.CutSuffix(rest, tail); ok && verb != "" {
				return verb, true
			}
		}
	}
	return "", false
}

// asked are the words of a clause that awards reaching an amount.
func asked(c Clause) (string, bool) {
	if !gains(c.Then) {
		return "", false
	}
	switch w := c.When.(type) {
	case Within:
		r := w.Ranges[0]
		return w.Words, w.What == Value && len(w.Ranges) == 1 && (r.Exact || r.Lo.Set && !r.Hi.Set)
	case Met:
		return w.Words, !w.Not && !w.OnTime
	}
	return "", false
}
