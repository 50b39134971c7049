package scoring

// fills reads 计满4分为止 behind awards: what is added up stops there. Points that something
// else ends (直到5分为止 behind a deduction) are not understood.
func (p *parser) fills(a taken, ts []token, at Span) bool {
	pts, points := a.award.(Points)
	if !points || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 {
		return false
	}
	s := p.lastStep()
	adds := s != nil && s.Add
	until := p.at(p.i).is(wUntil)
	fill := oneOf(p.words(ts), fillWords()) || len(ts) == 0 && until // 得5分为止
	if !until && !(fill && adds) {
		return false
	}
	k := len(p.rule.Clauses) - 1
	if adds = adds || s == nil && k >= 0 && gains(p.rule.Clauses[k].Then); !fill || !adds {
		p.unread(p.spanOf(ts))
		p.unread(at)
		p.passUntil()
		return true
	}
	if s == nil {
		s = p.lastBonusOnce()
	}
	if s != nil && p.fillsTotal(*s, pts.Hi, ts) {
		p.rule.FillsTo = Cap{pts.Hi, true} // 3分…加满5分为止: 5 in all, or 5 more
	}
	kind := capGainWords()[0]
	if containsAny(p.words(ts), capBonusWords()...) {
		kind = capBonusWords()[0] // 奖满2分为止
	}
	p.capAt(kind, pts.Hi, at)
	p.passUntil()
	return true
}

// lastBonusOnce is a bonus said without 每 (多1篇加0.2分，加至5分为止), which may turn out to be a step.
func (p *parser) lastBonusOnce() *Step {
	if n := len(p.rule.Clauses); n > 0 {
		if b, ok := p.rule.Clauses[n-1].Then.(Bonus); ok {
			return &Step{By: b.By, Add: true, Bonus: true}
		}
	}
	return nil
}

// passUntil ends the phrase behind 为止.
func (p *parser) passUntil() {
	for p.at(p.i).is(wUntil) {
		p.i++
	}
	p.pend = nil
}
