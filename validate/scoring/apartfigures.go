package scoring

// apartFigures leaves unread what would be a choice though two of its awards are for figures of
// different things (新建10公里得5分，改建20公里得5分，未完成按比例扣分): both may hold, and one
// number says nothing of the other.
func (p *parser) apartFigures() {
	if p.rule.Kind != Choice || p.gainers() < 2 || p.held != nil || p.exclusive() {
		return
	}
	cs := p.rule.Clauses
	for i, c := range cs {
		name, ok := figureFor(c)
		for _, d := range cs[:i] {
			other, also := figureFor(d)
			if ok && also && differentSubjects([]string{other, name}) {
				p.unread(d.At)
				p.unread(c.At)
			}
		}
	}
}

// figureFor is the name of the figure that an award in points compares; false where it names none.
func figureFor(c Clause) (string, bool) {
	w, ok := c.When.(Within)
	pts, fixed := c.Then.(Points)
	if !ok || !fixed || w.What != Value || c.Part > 0 || pts.Hi.Sign() <= 0 {
		return "", false
	}
	name := subjectOf(w)
	return name, name != "" && !merely(w, name) && !isGradeWord(plain(name))
}

// ownLosses leaves unread what would be a choice though its awards are for different things, the
// first of which have losses of their own before the next one begins: 制度健全得2分，缺一项扣0.5分；
// 执行到位得3分，否则不得分.
func (p *parser) ownLosses() {
	if p.rule.Kind != Choice || p.gainers() < 2 || !p.lossBetween() || p.exclusive() {
		return
	}
	if t := p.things(); t.count < 2 {
		return
	}
	for _, c := range p.rule.Clauses {
		if gains(c.Then) {
			p.unread(c.At)
		}
	}
}

// lossBetween reports whether something is taken off between two awards for words.
func (p *parser) lossBetween() bool {
	award, loss := false, false
	for _, c := range p.rule.Clauses {
		pts, fixed := c.Then.(Points)
		switch {
		case fixed && pts.Hi.Sign() > 0 && levelWords(c) != "" && !isExempt(c):
			if loss {
				return true
			}
			award = true
		case takes(c.Then):
			loss = award
		}
	}
	return false
}
