package scoring

import "strings"

// moreDoneSteps takes 多报1篇加0.2分 for a step without 每, as 多1篇加0.2分 is. Where other words say that
// it is beyond the plan (超额报送1篇, 另采用1篇), whether each one counts is not said.
func (p *parser) moreDoneSteps() {
	for i, c := range p.rule.Clauses {
		b, bonus := c.Then.(Bonus)
		w, ok := c.When.(Within)
		if verb := w.moreReached(); bonus && ok && verb != "" && p.fewer(verb, moreSide) {
			r := w.Ranges[0]
			r.Exact = r.Lo.Set && !r.Hi.Set
			w.What, w.Lead, w.Ranges = Value, verb, []Range{r} // each of them
		}
		if !bonus || !ok || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.Ranges[0].Lo.Target || w.Lead == "" {
			continue
		}
		same := p.sameUnit(w.Ranges[0].Lo.At.Unit)
		side, known := p.sideOf(w.Lead)
		switch {
		case p.fewer(w.Lead, moreSide) && (same || w.Ranges[0].Lo.At.Unit.Kind == Count), same && (known && side == Over || w.Lead == moreSide+reportWord):
			s := Step{What: Over, Every: w.Ranges[0].Lo.At, By: b.By, Add: true, Bonus: true, Words: w.Words}
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		case same && strings.HasPrefix(w.Lead, moreSide), w.Ranges[0].Lo.At.Unit.Kind == Count && startsWithAny(w.Lead, besidesPlan()):
			p.unread(c.At)
		}
	}
}

// moreReached is 多实现 of 多实现1篇, where 多 is read before the verb is seen, "" for all else.
func (w Within) moreReached() string {
	k := firstFigure(w.Words)
	if w.What != Over || len(w.Ranges) != 1 || w.Lead != "" || k <= len(moreSide) || !strings.HasPrefix(w.Words, moreSide) {
		return ""
	}
	return w.Words[:k]
}
