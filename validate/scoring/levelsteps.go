package scoring

import "strings"

// levelSteps takes the size of steps that count levels for one that is not said.
func (p *parser) levelSteps() {
	for i, c := range p.rule.Clauses {
		if s, ok := c.Then.(Step); ok && s.countsLevels() {
			s.NoEvery = true
			p.rule.Clauses[i].Then = s
		}
	}
}

// countsLevels reports whether a step counts levels (每降低一个档次扣2分), of which a number says
// nothing: how large one is stands nowhere.
func (s Step) countsLevels() bool {
	return s.Every.Unit.Kind != Percent && s.Every.Unit.Kind != Point && endsInAny(stripTail(s.Words), steplessLevels())
}

// pointOfMany reports whether a step counts points in a row of so many among a thousand or
// more (每超1个点 in a row of /10万): those of the row, or of a hundred.
func (j *judge) pointOfMany(u Unit) bool {
	return u.Kind == Point && !j.rate && (j.row.Unit == permille || strings.HasPrefix(j.row.Unit, overSign))
}
