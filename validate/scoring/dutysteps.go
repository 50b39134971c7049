package scoring

import "strings"

// dutySteps takes how many there are to be (应开展3次，未开展的每次扣2分) for the plan, of which the
// step counts what is missing. Where what is not done is another thing (应开展3次，未备案的每次扣2分)
// the number is no condition of the step: unread.
func (p *parser) dutySteps() {
	for i := 0; i < len(p.rule.Clauses); i++ {
		c := p.rule.Clauses[i]
		all, ok := c.When.(All)
		s, step := c.Then.(Step)
		if !ok || !step || s.Add || len(all.Parts) != 2 || !parted(all.Words) {
			continue
		}
		w, counts := all.Parts[0].(Within)
		if !counts || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target || !w.Ranges[0].Exact && w.Ranges[0].Hi.Set {
			continue
		}
		u := w.Ranges[0].Lo.At.Unit
		if u.Kind != Count || !sameCounter(u, s.Every.Unit) || s.What != Events && s.What != Missing && s.What != Short {
			continue
		}
		verb, denied := deniedVerb(all.Parts[1])
		switch {
		case !denied:
		case p.otherTop(i) || verb == "" || !strings.Contains(w.Lead+w.About, verb):
			p.unread(c.At)
		default:
			if s.What == Events {
				s.What = Missing
			}
			w.Ranges = []Range{{Lo: w.Ranges[0].Lo}}
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
			p.topBefore(i, w)
			i++
		}
	}
}

// deniedVerb is what a condition says was not done: 开展 of 未开展.
func deniedVerb(c Cond) (string, bool) {
	words := ""
	switch c := c.(type) {
	case Text:
		words = stripTail(c.Words)
	case Met:
		if c.OnTime || !c.Not {
			return "", false
		}
		words = stripTail(c.Words)
	default:
		return "", false
	}
	verb, found := "", false
	for _, n := range negations() {
		if rest, ok := strings.CutPrefix(words, n); ok && (!found || len(rest) < len(verb)) {
			verb, found = rest, true
		}
	}
	return verb, found
}
