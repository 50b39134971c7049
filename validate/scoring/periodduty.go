package scoring

// periodDuty takes 按月报送统计报表 before 每报送1次得0.5分 for what is done so many times a year: the
// step counts how often it was done.
func (p *parser) periodDuty() {
	for i, c := range p.rule.Clauses {
		m, ok := c.When.(Met)
		s, step := c.Then.(Step)
		if !ok || !step || m.Not || !m.OnTime || !s.Add || s.Bonus || s.What != Done || s.Every.Unit.Kind != Count || !startsWithAny(m.Words, byPeriods()) || !sharesWord(s.Words, m.Words) || firstFigure(m.Words) >= 0 {
			continue
		}
		p.rule.Clauses[i].When = Always{}
	}
}
