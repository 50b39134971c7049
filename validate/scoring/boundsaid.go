package scoring

// boundsSaid reads what stands between a stop and points at another stop for a bound in more words:
// 1项1分，限额3分; 直至得满3分. Where the sentence counts by 每, 直至 and its like are read with it.
func (p *parser) boundsSaid() {
	for i := 1; i < len(p.toks); i++ {
		if !p.toks[i-1].is(wComma, wSemi, wStop) || p.toks[i].is(wNum) {
			continue
		}
		j := i
		for j < len(p.toks) && !p.toks[j].is(wNum) && p.toks[j].to-p.toks[i].from <= longestBound {
			j++
		}
		lo, hi, next, ok := p.points(j)
		if !ok || !lo.Equal(hi) {
			continue
		}
		said := p.between(p.toks[i].from, p.toks[j].from)
		fills := oneOf(said, fillBounds()) && !hasAny(p.toks, wEvery)
		if fills {
			next = p.passEnd(next)
		}
		if !fills && !oneOf(said, boundNames()) || next < len(p.toks) && !p.toks[next].is(wComma, wSemi, wStop, wCloseP) {
			continue
		}
		p.merge(i, j, wMost)
		end := next - (j - i - 1)
		p.toks = append(p.toks[:i+3], p.toks[end:]...)
	}
}

// passEnd is the place behind what ends a bound: 为止, 后不再加分.
func (p *parser) passEnd(i int) int {
	for p.at(i).is(wUntil, wAfter, wNoBonus) {
		i++
	}
	return i
}

// onceAlone leaves unread 1项1分 as the only thing that earns, without a bound: it may be for one or
// for each of them.
func (p *parser) onceAlone() {
	if p.gainers() != 1 {
		return
	}
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if !ok || !fixed || pts.Hi.Sign() <= 0 || w.What != Value || len(w.Ranges) != 1 || w.Lead != "" || w.Tail != "" || w.About != "" {
			continue
		}
		if r := w.Ranges[0]; r.Exact && r.Lo.At.Unit.Kind == Count && r.Lo.At.N.Equal(one()) && (len(p.rule.Passed) > 0 || hasAny(p.toks, wUntil, wNoBonus)) {
			p.unread(c.At)
		}
	}
}
