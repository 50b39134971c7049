package scoring

// ownRemarks passes over 有1项不符合，该项不赋分 behind entries that show no marks (账实相符赋2分，账卡
// 相符赋1分): it says no more than that the entry which does not hold earns nothing, and not that
// all is lost. Should the clauses be no list after all, it is unread.
func (p *parser) ownRemarks() {
	from := p.unmarkedEnd()
	for i := from; i > 0 && i < len(p.toks); i++ {
		n := p.remarkAt(i, ownRemark)
		if n == 0 {
			continue
		}
		p.ownAt = p.spanOf(p.toks[i : i+n])
		p.rule.Passed = append(p.rule.Passed, p.ownAt)
		p.toks = append(append(make([]token, 0, len(p.toks)), p.toks[:i]...), p.toks[i+n:]...)
		return
	}
}

// unmarkedEnd is where the points of the second of several conditions with points end, and nothing
// before them takes any or counts; 0 for none.
func (p *parser) unmarkedEnd() int {
	awards := 0
	for i, t := range p.toks {
		switch {
		case t.is(wDeduct, wBonus, wEvery, wElse, wOpen, wPro, wFormula):
			return 0
		case t.is(wPoint) && i > 2 && p.toks[i-1].is(wNum) && p.toks[i-2].is(wGet):
			if awards++; awards > 1 {
				return i + 1
			}
		}
	}
	return 0
}

// ownRemark reports whether words say that the very entry which does not hold earns nothing.
func ownRemark(s string) bool {
	h, own, ok := entryLoss(plain(s))
	return ok && own && (h.count < 0 || h.count == 1)
}

// strayRemark leaves such a remark unread where the clauses are no list.
func (p *parser) strayRemark() {
	if p.ownAt.To > 0 && p.rule.Kind != Items {
		p.unread(p.ownAt)
	}
}
