package scoring

// mirrored makes the verb of a demand what 完成 is, where the sentence says of the other side that
// just this was not done: 建成50个，未建成不得分. Beside other figures 未走访 may be none at all, and
// beside 其他, which is what lies between, it is.
func (p *parser) mirrored() {
	if p.figures() != 1 || hasAny(p.toks, wElse) {
		return
	}
	for i := 0; i+1 < len(p.toks); i++ {
		verb := p.toks[i]
		if !verb.is(wText) || verb.to-verb.from > maxVerb || !p.toks[i+1].is(wNum) || i > 0 && !p.toks[i-1].is(wComma, wSemi, wStop, wColon, wMark, wCloseP) {
			continue
		}
		if p.mirror(p.words(p.toks[i : i+1])) {
			p.toks[i].set.add(wReach)
		}
	}
}

// maxVerb is the length of the longest verb of a demand: 投入使用.
const maxVerb = 4

// mirror makes one token of each 未 and verb that stand together, and reports whether there is
// one.
func (p *parser) mirror(verb string) bool {
	found := false
	for k := 1; k+2 < len(p.toks); k++ {
		t := p.toks[k]
		if !t.is(wNot) || !p.toks[k-1].is(wComma, wSemi, wStop, wOpenP, wList) || p.words(p.toks[k+1:k+2]) != verb || p.toks[k+2].is(wNum) {
			continue
		}
		t.to, t.set = p.toks[k+1].to, setOf(wLow, wNotReach)
		p.toks = append(append(p.toks[:k:k], t), p.toks[k+2:]...)
		found = true
	}
	return found
}

// figures counts the numbers of the sentence that are no points.
func (p *parser) figures() int {
	n := 0
	for i, t := range p.toks {
		if t.is(wNum) && !p.at(i+1).is(wPoint) {
			n++
		}
	}
	return n
}
