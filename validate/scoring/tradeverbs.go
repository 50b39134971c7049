package scoring

import "strings"

// tradeVerbs takes 年度任务全部办结 and 未办结 in a row that counts the tasks for 全部完成 and 未完成: what
// is done of the very thing that the row counts goes by a verb of the trade.
func (j *judge) tradeVerbs() {
	if !j.hasT || j.rate || j.row.Type == qualitative || j.target.Sign() <= 0 || j.costs() || unitOf(j.row.Unit).Kind != Count {
		return
	}
	verb := ""
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || !gains(c.Then) || t.Exempt || t.Foreign {
			continue
		}
		if v := j.allDone(t.Words); v != "" && verb == "" {
			verb = v
			c.When = Met{Words: t.Words}
			j.put(i, c)
		}
	}
	if verb == "" {
		return
	}
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || gains(c.Then) && !isProportion(c.Then) || !undoneBy(t.Words, verb) {
			continue
		}
		c.When = Met{Not: true, Words: t.Words}
		if s, step := c.Then.(Step); step && (s.What == Short || s.What == Missing) {
			c.When = Always{}
		}
		j.put(i, c)
	}
}

// allDone is the verb of 年度任务全部办结, where that is said of what the row counts.
func (j *judge) allDone(words string) string {
	words = stripTail(words)
	for _, v := range tradeDone() {
		what, ok := strings.CutSuffix(words, v)
		if !ok {
			continue
		}
		what = withoutTails(what, ableWords())
		if all := withoutTails(what, wholeLeads()); all != what && (all == "" || isPlanSaid(all) || sharesWord(all, j.row.Level3)) {
			return v
		}
	}
	return ""
}

// undoneBy tells 未办结 and 未全部办结.
func undoneBy(words, verb string) bool {
	rest, ok := strings.CutSuffix(stripTail(words), verb)
	if !ok {
		return false
	}
	if all := withoutTails(rest, wholeLeads()); all != rest {
		rest = all
	}
	return oneOf(rest, negations()[:6]) || rest == notYet
}

func isProportion(a Award) bool {
	_, ok := a.(Proportion)
	return ok
}
