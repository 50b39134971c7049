package scoring

// headOpen passes over an assessment that only heads the grades that fix the points, or a range of
// them (综合评定：优秀得90%-100%分值，良好得70%-90%分值): the grade is what the assessment finds. Points
// that are given as is thought fit (酌情计分：优秀得5分) say something else, unless the grades leave them
// open too.
func (p *parser) headOpen() {
	cs := p.rule.Clauses
	if len(cs) < 3 || !isAlways(cs[0].When) || cs[0].Part > 0 {
		return
	}
	o, ok := cs[0].Then.(Open)
	if !ok || o.Minus || o.Bonus || o.HasMost || o.NoAmount || !p.colonAfter(cs[0].At) {
		return
	}
	ranges, grades := true, 0
	for _, c := range cs[1:] {
		_, text := c.When.(Text)
		if !text && !isElse(c.When) || c.Part > 0 {
			return
		}
		switch a := c.Then.(type) {
		case Points:
			ranges = ranges && (!a.Lo.Equal(a.Hi) || a.Hi.IsZero())
		case Share:
			ranges = ranges && (!a.Lo.Equal(a.Hi) || a.Hi.IsZero())
		default:
			return
		}
		grades++
	}
	if grades < 2 || !ranges && !containsAny(o.Words, assessWord) {
		return
	}
	p.rule.Passed = append(p.rule.Passed, cs[0].At)
	p.rule.Clauses = cs[1:]
}
