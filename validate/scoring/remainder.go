package scoring

import "strings"

// partial reads 不足10天按10天计, 不足10天的不扣分, after a step, however it says
// 不足 (少于10天的不计).
func (p *parser) partial() bool {
	t := p.toks[p.i]
	s := p.lastStep()
	held := p.trim(p.pend)
	if s == nil {
		return false
	}
	if p.remainder(*s) {
		return true
	}
	if !t.is(wShortOf, wLT) || !p.at(p.i+1).is(wNum) || len(held) > 1 || len(held) == 1 && !held[0].is(wLow, wHigh, wLate, wBudget) && !oneOf(p.words(held), remainderWords()) {
		return false
	}
	part, j, ok := p.roundedAt(p.i, s)
	if !ok {
		return false
	}
	s.Part = part
	p.setLastStep(*s)
	p.pend, p.i = nil, j
	return true
}

// ignoredAt is the place behind words at j that leave something out of the count (不计, 舍去,
// 忽略不计), j where there are none. What may say how many points (不计分) is none of them.
func (p *parser) ignoredAt(j int) int {
	k := j
	for p.at(k).is(wText, wNot, wDeduct, wScoreVerb) && k < j+4 && !p.at(k).is(wNum) {
		k++
	}
	if k == j || !ignored(p.words(p.toks[j:k])) {
		return j
	}
	return k
}

// remainder reads 不足部分按比例扣分 and 零头不计 behind a step: what is left over after whole
// steps, said without its size.
func (p *parser) remainder(s Step) bool {
	held := p.trim(p.pend)
	j := p.i
	for p.at(j).is(wShortOf, wLow, wIf, wDe, wText, wNum) && j < p.i+4 && !p.at(j).is(wPro, wKeep) && p.ignoredAt(j) == j {
		j++
	}
	said := p.words(append(held[:len(held):len(held)], p.toks[p.i:j]...))
	if s.Bonus || !oneOf(said, remaindersAlone()) {
		return false
	}
	if s.What == Over && strings.HasPrefix(said, shortWord) {
		p.unread(p.span(p.toks[p.i].from, p.at(j).to)) // 每超10%扣1分，不足部分按比例: of the step, or of the plan
	}
	switch k := p.ignoredAt(j); {
	case k > j:
		s.Part, j = PartWhole, k
	case p.at(j).is(wPro):
		s.Part = PartPro
		for j++; p.at(j).is(wAs, wScoreVerb, wDe, wPoint); j++ {
		}
	case p.at(j).is(wKeep):
		s.Part = PartWhole
		j++
	default:
		return false
	}
	p.setLastStep(s)
	p.pend, p.i = nil, j
	return true
}

// strayShares leaves unread what cannot stand beside a step for every bit of a shortfall: full
// marks below a number (每少1人扣1分，3人以内不扣分, of those there are or of those missing), and a
// share of the points for the same shortfall.
func (p *parser) strayShares() {
	if !p.takesShort() {
		return
	}
	for _, c := range p.rule.Clauses {
		w, compares := c.When.(Within)
		m, met := c.When.(Met)
		_, share := c.Then.(Proportion)
		switch {
		case c.Part > 0:
		case compares && isKept(c.Then) && w.What == Value && w.Lead == "" && len(w.Ranges) == 1 && !w.Ranges[0].Lo.Set && !w.Ranges[0].Hi.Target,
			share && met && m.Not && !m.OnTime,
			share && compares && w.What == Value && !w.Ranges[0].Lo.Set && w.Ranges[0].Hi.Target:
			p.unread(c.At)
		}
	}
}

// takesShort reports whether some step takes for every bit of a shortfall, whatever it is.
func (p *parser) takesShort() bool {
	for _, c := range p.rule.Clauses {
		_, always := c.When.(Always)
		if s, ok := c.Then.(Step); ok && always && !s.Add && s.What == Short {
			return true
		}
	}
	return false
}
