package scoring

// markBand reports whether the marks from i to before j are a band of a test score and no award, since
// the award stands right behind them: 80—89分6分, 80分—89分得6分.
func (p *parser) markBand(i, j int) bool {
	if p.at(j).is(wDe) {
		j++
	}
	if !p.at(j).is(wNum) || p.at(j).unit != "" || !p.at(j+1).is(wPoint) || p.comparisonAfter(j+2) || p.at(j+2).is(wTilde) {
		return false
	}
	return p.at(j).n.Cmp(p.at(i).n) < 0
}
