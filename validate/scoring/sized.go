package scoring

// sizedThings is the last token of a name with a figure in it that says which things are counted
// (年收入20万元以上的村达到15个), −1 where none begins at i.
func (p *parser) sizedThings(i int) int {
	k := i
	for k < i+2 && p.at(k).is(wText) && !p.at(k).is(wNum) {
		k++
	}
	size, bound, noun := p.at(k), p.at(k+1), p.at(k+2)
	if k == i && !p.ageAt(k) || !size.is(wNum) || !bound.is(wUp, wDown) || bound.is(wNum) || k+2 >= len(p.toks) || !noun.is(wText) {
		return -1
	}
	if u := unitOf(size.unit); u.Kind == Count || u.Kind == Percent || u.Kind == Bare || u.Kind == Point || u.isTime() {
		return -1
	}
	s := p.words(p.toks[k+2 : k+3])
	n := k + 3
	for n < k+5 && (p.at(n).is(wReach) || cmpOf(p.at(n)) != 0 || oneOf(p.words(p.toks[min(n, len(p.toks)):min(n+1, len(p.toks))]), someWords())) {
		n++
	}
	if setsCondition(s) || !nounLike(s) || !p.at(n).is(wNum) || unitOf(p.at(n).unit).Kind != Count {
		return -1
	}
	name := p.words(p.toks[i : k+3])
	if p.sized != "" && p.sized != name {
		return -1 // 投资5000万元以上的项目3个，投资1亿元以上的项目1个: two figures
	}
	p.sized = name
	return k + 2
}
