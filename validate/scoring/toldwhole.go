package scoring

import (
	"slices"
	"strings"
)

// toldWhole takes 286万平方米全覆盖 and 计划6座，全部完工, where a step counts what is missing, for
// the plan being reached: words that all of it is done say of the amount no more than that.
func (p *parser) toldWhole() {
	if len(p.rule.Clauses) < 2 || p.rule.Clauses[0].Part > 0 {
		return
	}
	c := p.rule.Clauses[0]
	all, ok := c.When.(All)
	if !ok || len(all.Parts) != 2 || !gains(c.Then) || !p.shortBehind() {
		return
	}
	w, within := all.Parts[0].(Within)
	if !within || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target {
		return
	}
	r := w.Ranges[0]
	u := r.Lo.At.Unit.Kind
	if u != Count && u != Other && u != Money || !r.Exact && r.Hi.Set || !saysAllDone(all.Parts[1]) {
		return
	}
	w.Words, w.Tail = all.Words, ""
	w.Ranges = []Range{{Lo: Bound{At: r.Lo.At, Incl: true, Set: true, Said: true}}}
	p.rule.Clauses[0].When = w
}

// saysAllDone tells 全部完工, 全覆盖 and 均完成, which say nothing of how well.
func saysAllDone(c Cond) bool {
	var s string
	switch c := c.(type) {
	case Text:
		s = c.Words
	case Met:
		if c.Not || c.OnTime {
			return false
		}
		s = c.Words
	}
	return slices.ContainsFunc(append(firmWords(), allOfIt()...), func(lead string) bool {
		rest, ok := strings.CutPrefix(s, lead)
		return ok && (oneOf(rest, finishedWords()) || oneOf(rest, coverWords()) || rest == "" && lead == allOfIt()[4])
	})
}

// shortBehind reports whether the clause behind the first takes for what is missing of it.
func (p *parser) shortBehind() bool {
	s, ok := p.rule.Clauses[1].Then.(Step)
	return ok && !s.Add && (s.What == Short || s.What == Missing)
}

// lessDone tells 少清扫 and 少修 before an amount, which count how much less was done; 少于 compares.
func lessDone(w Within) bool {
	verb, ok := strings.CutPrefix(w.Lead, fewerWord)
	n := len([]rune(verb))
	return ok && n > 0 && n <= 4 && strings.HasPrefix(w.Words, w.Lead) && !strings.HasPrefix(verb, thanWord) && !strings.ContainsAny(verb, denyingRunes)
}
