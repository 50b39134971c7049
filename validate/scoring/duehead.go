package scoring

// dueHead takes 项目应于2026年10月31日前完工， before 按期完成得6分 for a deadline that is named before the
// rule, just as if a full stop stood behind it.
func (p *parser) dueHead() {
	from := 0
	for i, t := range p.toks {
		switch {
		case t.is(wGet, wDeduct, wZero, wElse, wEvery, wMark, wOpenP):
			return
		case t.is(wSemi, wStop):
			from = i + 1
		case t.is(wComma) && hasAny(p.toks[from:i], wDate):
			p.dueBeforeComma(from, i)
			return
		}
	}
}

// dueBeforeComma takes the tokens up to the comma at i out of the rule where they name its deadline.
// A day by which something else begins is none.
func (p *parser) dueBeforeComma(from, i int) {
	if !p.inTimeNext(i + 1) {
		return
	}
	switch head := p.trim(p.toks[from:i]); {
	case p.namesDue(head):
		p.toks = append(p.toks[:from], p.toks[i+1:]...)
	case containsAny(p.words(head), beginWords()...) && !containsAny(p.words(p.toks[i+1:min(i+4, len(p.toks))]), beginWords()...):
		p.unread(p.spanOf(head)) // 应于3月31日前开工，按期完成得6分
	}
}

// inTimeNext reports whether what stands at i up to its award is no more than that it was done in
// time.
func (p *parser) inTimeNext(i int) bool {
	if !p.at(i).is(wOnTime) {
		return false
	}
	j := i + 1
	for j < i+4 && p.at(j).is(wText, wReach, wDe) && !p.at(j).is(wGet) {
		j++
	}
	if p.at(j).is(wComma) {
		j++
	}
	return p.at(j).is(wGet, wFull)
}
