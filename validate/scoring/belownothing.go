package scoring

import "strings"

// belowNothing takes 成本节约率为负 beside 成本节约率大于等于0 for what lies below 0 there: the
// sentence itself says that this is what it compares.
func (p *parser) belowNothing() {
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || t.Foreign || !endsInAny(stripTail(t.Words), negativeSaid()) {
			continue
		}
		name := stripTail(t.Words)
		for _, end := range negativeSaid() {
			name = strings.TrimSuffix(name, end)
		}
		for _, d := range p.rule.Clauses {
			w, ok := d.When.(Within)
			if !ok || d.Part != c.Part || len(w.Ranges) != 1 || !strings.HasPrefix(w.Words, name) {
				continue
			}
			lo := w.Ranges[0].Lo
			if !lo.Set || lo.Target || !lo.At.N.IsZero() || w.Ranges[0].Hi.Set {
				continue
			}
			lo.Incl, lo.Said = false, true
			w.Words, w.Ranges = t.Words, []Range{{Hi: lo}}
			p.rule.Clauses[i].When = w
			break
		}
	}
}
