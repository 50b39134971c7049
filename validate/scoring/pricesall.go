package scoring

// pricesAll reports whether words only say how many things the step before gives points for, and the
// points behind them are those of all: 每村1分，15个村共15分.
func (p *parser) pricesAll(ts []token, s *Step) bool {
	if s == nil || !s.Add || s.Bonus || s.By.OfFull || len(ts) != 1 || !ts[0].is(wNum) || unitOf(ts[0].unit).Kind != Count || !p.at(p.i).is(wFullIs) {
		return false
	}
	lo, hi, _, ok := p.points(p.i + 1)
	n, whole := ts[0].n.Div(s.Every.N)
	return ok && whole && lo.Equal(hi) && n.Mul(s.By.N).Equal(lo)
}
