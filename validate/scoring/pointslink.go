package scoring

// linkedPoints parts the tiers of a sentence that ties points to the comparison behind them: 得5分须达到
// 95%以上，得3分须达到90%以上，90%以下不得分; 得5分：95%以上，得3分：90%以上. A comma between them would leave
// open whose the points are.
func (p *parser) linkedPoints() {
	p.splitLinks()
	var at []tokSpan
	worded := false
	for i := range p.toks {
		if s, ok := p.linkBehind(i); ok {
			worded = worded || !p.toks[s.from].is(wColon)
			at = append(at, s)
		}
	}
	if len(at) == 0 || !worded && len(at) < 2 {
		return
	}
	out := make([]token, 0, len(p.toks))
	k := 0
	for i := 0; i < len(p.toks); i++ {
		t := p.toks[i]
		switch {
		case k < len(at) && i == at[k].from:
			i, k = at[k].to-1, k+1
			t = token{from: t.from, to: p.toks[i].to, set: setOf(wColon)}
		case k > 0 && t.is(wComma) && (k == len(at) || p.linksAt(i+1, at[k].from)):
			t.set = setOf(wSemi)
			if k == len(at) {
				out = append(append(out, t), p.toks[i+1:]...)
				p.toks = out
				return
			}
		}
		out = append(out, t)
	}
	p.toks = out
}

// splitLinks parts 需 from the name of a rate that it stands before: 得10分需完成率达到90%.
func (p *parser) splitLinks() {
	for i := 0; i < len(p.toks)-1; i++ {
		t := p.toks[i]
		k := 0
		if t.is(wText) && p.toks[i+1].is(wGE, wGT, wLE, wLT, wReach, wNotOver) {
			k = prefixLen(p.rs[t.from:t.to], linkWords())
		}
		if k == 0 || k == t.to-t.from || i == 0 || !p.toks[i-1].is(wPoint) {
			continue
		}
		link, name := t, t
		link.to, name.from = t.from+k, t.from+k
		p.toks = append(p.toks[:i:i], append([]token{link, name}, p.toks[i+1:]...)...)
	}
}

// linksAt reports whether nothing but points stands from token i to the link at j.
func (p *parser) linksAt(i, j int) bool {
	s, ok := p.linkBehind(i)
	return ok && s.from == j
}

// linkBehind are the words that tie the points at token i, where a phrase begins with them, to the
// comparison behind.
func (p *parser) linkBehind(i int) (tokSpan, bool) {
	headed := i > 1 && p.toks[i-1].is(wColon) && p.toks[i-2].is(wHarmless) // 评分标准：得5分须达到95%
	if i > 0 && !headed && !p.toks[i-1].is(wComma, wSemi, wStop) || !p.toks[i].is(wGet, wNum, wFull) {
		return tokSpan{}, false
	}
	a, ok := p.award(i)
	if !ok || a.per || a.next >= len(p.toks) || !gains(a.award) {
		return tokSpan{}, false
	}
	for end := min(a.next+4, len(p.toks)-1); end > a.next; end-- {
		said := p.toks[a.next:end]
		if (len(said) == 1 && said[0].is(wColon) || oneOf(p.words(said), linkWords())) && p.comparesHere(end) {
			return tokSpan{a.next, end}, true
		}
	}
	return tokSpan{}, false
}

// comparesHere reports whether a comparison begins at token i: 达到95%, 95%以上.
func (p *parser) comparesHere(i int) bool {
	if p.at(i).is(wText, wRate) && endsInAny(p.words(p.toks[i:i+1]), rateTails()) {
		i++
	}
	for cmpOf(p.at(i)) != 0 && !p.at(i).is(wNum) {
		i++
	}
	return p.at(i).is(wNum) && !p.at(i+1).is(wPoint)
}
