package scoring

import "strings"

// otherNames leaves unread what takes for a distance of something else beside a step that
// counts the row's own: 每超1人扣1分，长期借用人员超5人的扣1分.
func (p *parser) otherNames() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || gains(c.Then) || w.What != Over && w.What != Short || w.About == "" || w.Ranges[0].anyEnd().Target {
			continue
		}
		if p.countedPlainly(w) && !p.namedBefore(i, w.About) {
			p.unread(c.At)
		}
	}
}

// countedPlainly reports whether a step takes for the same distance without naming of what.
func (p *parser) countedPlainly(w Within) bool {
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		_, always := c.When.(Always)
		if ok && always && !s.Add && s.What == w.What && s.Every.Unit.Kind == w.Ranges[0].anyEnd().At.Unit.Kind && s.Every.Unit.Kind == Count && s.Name == "" {
			return true
		}
	}
	return false
}

// namedBefore reports whether a clause before i speaks of a name, longer or shorter.
func (p *parser) namedBefore(i int, name string) bool {
	for _, c := range p.rule.Clauses[:i] {
		for w := range withins(c.When) {
			if w.About != "" && (strings.Contains(w.About, name) || strings.Contains(name, w.About)) {
				return true
			}
		}
	}
	return false
}

// ofPart reports whether a loss turns on a figure of a part of what the row counts: 完成20条
// 得8分，其中省级采用不少于2条，少1条扣1分.
func (p *parser) ofPart(ts []token) bool {
	earned := false
	for _, c := range p.rule.Clauses {
		earned = earned || gains(c.Then)
	}
	for i := 0; earned && i+1 < len(ts); i++ {
		if oneOf(p.words(ts[i:i+1]), partLeads()[1:2]) && ts[i+1].is(wText) && hasAny(ts[i+1:], wNum) {
			return true
		}
	}
	return false
}
