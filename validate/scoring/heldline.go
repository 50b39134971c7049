package scoring

// heldLines drops 底线 behind the figure that is held (守住38.5万亩底线): it says what the figure is and no
// more.
func (p *parser) heldLines() {
	for i, c := range p.rule.Clauses {
		all, ok := c.When.(All)
		if !ok || !all.adjoining() || !gains(c.Then) {
			continue
		}
		w, t := all.Parts[0].(Within), all.Parts[1].(Text)
		r := w.Ranges[0]
		if t.Exempt || t.Foreign || r.Hi.Set && !r.Exact || !oneOf(t.Words, lineNames()) || r.Exact && !endsInAny(w.About, holdVerbs()) {
			continue
		}
		w.Words = all.Words
		w.Tail = t.Words
		p.rule.Clauses[i].When = w
	}
}
