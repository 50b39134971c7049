package scoring

// takenUp reads 采用 before a count or a comparison (采用4篇以上, 采用率低于50%) for what is done with
// what was sent, which names what is counted: elsewhere it says how points are worked out.
func (p *parser) takenUp() {
	for i := 0; i+1 < len(p.toks); i++ {
		t, next := p.toks[i], p.toks[i+1]
		if !t.is(wHarmless) || !oneOf(p.words(p.toks[i:i+1]), takenWords()) || next.from != t.to {
			continue
		}
		switch {
		case next.is(wNum) && unitOf(next.unit).Kind == Count, next.is(wGE, wGT, wNotOver, wReach, wLT, wLE, wUpTo, wNot):
			p.toks[i].set = setOf(wText)
		case next.is(wText, wRate) && prefixLen(p.rs[next.from:next.to], takenTails()) > 0:
			p.toks[i+1] = token{from: t.from, to: next.to, set: setOf(wText)}
			p.toks = append(p.toks[:i], p.toks[i+1:]...)
		}
	}
}
