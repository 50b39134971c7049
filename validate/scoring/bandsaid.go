package scoring

import "strings"

// bandSaid drops from a condition on a band the words that only name it or point back at it: 允许±3%
// 浮动，在此范围内.
func (p *parser) bandSaid() {
	for i, c := range p.rule.Clauses {
		all, ok := c.When.(All)
		if !ok || c.Part > 0 {
			continue
		}
		if w, band := bandAlone(all); band {
			w.Words = all.Words
			p.rule.Clauses[i].When = w
		}
	}
}

// bandAlone is the only range of a condition that says nothing else.
func bandAlone(all All) (band Within, ok bool) {
	for _, part := range all.Parts {
		switch q := part.(type) {
		case Within:
			if ok || q.What != Gap || len(q.Ranges) != 1 || !q.Ranges[0].Hi.Set || q.Ranges[0].Lo.Set {
				return Within{}, false
			}
			band, ok = q, true
		case Text:
			if !oneOf(q.Words, bandedNames()) && !isInside(q.Words) {
				return Within{}, false
			}
		case All:
			w, only := bandAlone(q)
			if !only || ok {
				return Within{}, false
			}
			band, ok = w, true
		default:
			return Within{}, false
		}
	}
	return band, ok
}

// isInside tells 在此范围内 of a band said before.
func isInside(s string) bool {
	s = strings.TrimPrefix(stripTail(withoutBand(s)), atSaid)
	return oneOf(s, insideWords())
}

// withoutBand leaves out of 超出浮动范围 what the band is a band of.
func withoutBand(s string) string {
	for _, name := range append(allowWords(), bandedNames()...) {
		for _, band := range bandNames() {
			s = strings.ReplaceAll(s, name+ofWord+band, band)
			s = strings.ReplaceAll(s, name+band, band)
		}
	}
	return s
}
