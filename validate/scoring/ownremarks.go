package scoring

// ownRemarks passes over 有1项不符合，该项不赋分 behind entries that show no marks (账实相符赋2分，账卡
// 相符赋1分): it says no more than that the entry which does not hold earns nothing, and not that
// all is lost. Should the clauses be no list after all, it is unread.
func (p *parser) ownRemarks() {
	if !p.shows(entryRunes) {
		return
	}
	from, listed := p.unmarkedEnd()
	for i := from; i > 0 && i < len(p.toks); i++ {
		n := p.remarkAt(i, ownRemark)
		if n == 0 {
			continue
		}
		if !listed {
			p.unread(p.spanOf(p.toks[i : i+n]))
			return
		}
		p.ownAt = p.spanOf(p.toks[i : i+n])
		p.rule.Passed = append(p.rule.Passed, p.ownAt)
		p.toks = append(append(make([]token, 0, len(p.toks)), p.toks[:i]...), p.toks[i+n:]...)
		return
	}
}

// unmarkedEnd is where the points of the second of several conditions with points end, 0 for none;
// listed where nothing before them takes any or counts.
func (p *parser) unmarkedEnd() (end int, listed bool) {
	awards := 0
	listed = true
	for i, t := range p.toks {
		switch {
		case t.is(wDeduct, wBonus, wEvery, wElse, wOpen, wPro, wFormula):
			listed = false
		case t.is(wPoint) && i > 2 && p.toks[i-1].is(wNum) && p.toks[i-2].is(wGet):
			if awards++; awards > 1 {
				return i + 1, listed
			}
		}
	}
	return 0, false
}

// ownRemark reports whether words say that the very entry which does not hold earns nothing.
func ownRemark(s string) bool {
	h, own, ok := entryLoss(plain(s))
	return ok && own && h.count == 1
}

// strayRemark leaves such a remark unread where the clauses are no list.
func (p *parser) strayRemark() {
	if p.ownAt.To > 0 && p.rule.Kind != Items {
		p.unread(p.ownAt)
	}
}
