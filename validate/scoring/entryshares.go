package scoring

import "jixiaobot/validate/num"

// entryShares takes 占权重的40% behind every entry of a list for what it earns, where all of them make up
// the whole and what stands behind the list says no more than that an entry which holds earns its own
// (符合要点的得相应权重分).
func (p *parser) entryShares() {
	if !p.says(shareOfWorth()...) {
		return
	}
	marks := p.entryMarks()
	if len(marks) < 2 {
		return
	}
	out := append(make([]token, 0, len(p.toks)+len(marks)), p.toks[:marks[0]]...)
	sum, end, rest := num.Num{}, 0, 0
	for i, m := range marks {
		to := len(p.toks)
		if i+1 < len(marks) {
			to = marks[i+1]
		}
		lead, number := p.shareIn(m+1, to)
		if number == 0 || i+1 < len(marks) && len(p.trim(p.toks[number+1:to])) > 0 {
			return
		}
		sum, end = sum.Add(p.toks[number].n), number+1
		out = p.earnsShare(append(out, p.toks[m]), p.toks[m+1:lead], p.toks[lead:number+1])
		rest = len(out)
		out = append(out, p.toks[end:to]...)
	}
	if sum.Equal(num.Int(100)) && p.at(end).is(wSemi, wStop) && p.remarkAt(end+1, entryRemark) > 0 {
		p.toks, p.shared = out, true
		p.passOver(rest, func(i int) int { return p.remarkAt(i, entryRemark) })
	}
}

// shareIn is where 占权重的 begins between two tokens, and the percentage behind it; 0 for none.
func (p *parser) shareIn(from, to int) (lead, number int) {
	for i := from; i < to && !p.toks[i].is(wSemi, wStop); i++ {
		t := p.toks[i]
		if !t.is(wNum) || t.unit != percentUnit {
			continue
		}
		k := i
		for k > from && p.toks[k-1].is(wDe, wEQ) {
			k--
		}
		if k > from && oneOf(p.words(p.toks[k-1:k]), shareOfWorth()[:1]) && k-1 > from && p.toks[k-2].is(wWorth) {
			return k - 2, i // 权重占40%
		}
		if k == from || !p.toks[k-1].is(wWorth) {
			continue
		}
		k--
		if k > from && endsInAny(p.words(p.toks[k-1:k]), shareOfWorth()[:1]) {
			k--
		}
		return k, i
	}
	return 0, 0
}

// earnsShare adds the words of an entry, and 占权重的40% as what it earns.
func (p *parser) earnsShare(out, words, share []token) []token {
	out = append(out, words...)
	first, number := share[0], share[len(share)-1]
	if first.is(wText) && first.to-first.from > 1 {
		name := first // 组织专家论证占
		name.to--
		first.from = name.to
		out = append(out, name)
	}
	out = append(out, token{from: first.from, to: number.from, set: setOf(wGet)})
	return append(out, number)
}
