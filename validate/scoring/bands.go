package scoring

// bandsNamed reads 90分以上为优秀，80-90分为良好，… before the awards for the grades, which
// then are awards for the bands.
func (p *parser) bandsNamed(ts []token) bool {
	parts, _ := p.split(ts)
	named := map[string]Within{}
	for _, part := range parts {
		part = p.trim(part)
		if len(part) < 2 || !hasAny(part, wNum) {
			return false
		}
		last := part[len(part)-1]
		label := p.words(part[len(part)-1:])
		if !last.is(wText) || !isLabel(label) {
			return false
		}
		c, bad := p.simple(part, true)
		w, ok := c.(Within)
		if !ok || len(bad) > 0 {
			return false
		}
		named[gradeAfterIs(label)] = w
	}
	if len(named) < 2 {
		return false
	}
	p.bands = named
	p.rule.Passed = append(p.rule.Passed, p.spanOf(ts))
	return true
}

// awardBands puts the bands for the grades that name them.
func (p *parser) awardBands() {
	for i, c := range p.rule.Clauses {
		if t, ok := c.When.(Text); ok {
			if w, is := p.bands[t.Words]; is {
				p.rule.Clauses[i].When = w
			}
		}
	}
}
