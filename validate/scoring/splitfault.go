package scoring

import "slices"

// splitFaults makes two clauses of 使用率低于80%或出现重大故障的不得分: a figure of the row, and something
// that happened of which the figure says nothing, as where each has its own 不得分.
func (p *parser) splitFaults() {
	for i, c := range p.rule.Clauses {
		any, ok := c.When.(Any)
		if !ok || len(any.Parts) != 2 || !isZero(c.Then) || c.Part > 0 {
			continue
		}
		w, ranged := any.Parts[0].(Within)
		t, text := any.Parts[1].(Text)
		if !ranged || !text || w.What != Value || len(w.Ranges) != 1 || w.Ranges[0].Exact || w.Ranges[0].Lo.Set == w.Ranges[0].Hi.Set || t.Exempt || t.Foreign || !tellsEvent(t.Words) || denies(t.Words) {
			continue
		}
		event := c
		c.When, event.When = w, t
		p.rule.Clauses = slices.Insert(slices.Clone(p.rule.Clauses), i+1, event)
		p.rule.Clauses[i] = c
		return
	}
}
