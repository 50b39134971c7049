package scoring

import "strings"

// restShares leaves unread a proportion of what other points leave (完成率达60%得3分，其余2分按比例计算;
// 剩下的按比例计算; 150人以上部分按比例计分): from where the rest is counted, and whether it comes on top of
// the others, is not said. 其余按比例计分 alone is what all other cases get.
func (p *parser) restShares() {
	p.halvedShares()
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Proportion)
		if !ok || s.Minus {
			if p.sharesShare(c) {
				p.unread(c.At)
			}
			continue
		}
		said := p.rule.saidAt(c.At)
		switch {
		case i > 0 && startsWithAny(said, restLeads()) && p.earnedUpTo(i),
			i > 0 && p.pointsRight(i),
			p.partBeyond(c, said):
			p.unread(c.At)
		}
	}
}

// earnedUpTo reports whether a clause before the i-th gives points outright.
func (p *parser) earnedUpTo(i int) bool {
	for _, c := range p.rule.Clauses[:i] {
		if isFixed(c.Then) && gains(c.Then) {
			return true
		}
	}
	return false
}

// pointsRight reports whether points stand right before the proportion that is all of the i-th clause,
// behind other points: 其余2分按比例计算.
func (p *parser) pointsRight(i int) bool {
	c, b := p.rule.Clauses[i], p.rule.Clauses[i-1]
	pts, ok := b.Then.(Points)
	return ok && pts.Hi.Sign() > 0 && isAlways(c.When) && !isAlways(b.When) && p.earnedUpTo(i-1) && p.rule.saidAt(Span{b.At.To, c.At.From}) == ""
}

// partBeyond reports whether a proportion is of what lies above a number and not of all there is:
// 150人以上部分按比例计分.
func (p *parser) partBeyond(c Clause, said string) bool {
	w, ok := c.When.(Within)
	if !ok || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Hi.Set || w.Ranges[0].Lo.Target {
		return false
	}
	_, rest, found := strings.Cut(said, w.Words)
	return containsAny(w.Words, beyondParts()...) || found && startsWithAny(strings.TrimPrefix(rest, ofWord), beyondParts())
}

// sharesShare reports whether the words of a proportion were taken for the condition of a part of the
// points, so that what that is a part of was lost: 未达标的按完成比例打八折.
func (p *parser) sharesShare(c Clause) bool {
	s, ok := c.Then.(Share)
	return ok && !isWhole(s) && !isZero(s) && containsAny(fullWords(c.When), byShareWords()...)
}

// halvedShares leaves open what 低于100人的减半计分 gives beside a proportion: half of that, or of full marks.
func (p *parser) halvedShares() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Share)
		w, is := c.When.(Within)
		if !ok || !is || w.What != Value || isWhole(s) || isZero(s) || !containsAny(p.rule.saidAt(c.At), halvingWords()...) || !p.inShares() {
			continue
		}
		p.rule.Clauses[i].Then = Open{Words: p.rule.textAt(c.At)}
	}
}

// inShares reports whether some clause gives points in proportion or by a formula.
func (p *parser) inShares() bool {
	for _, c := range p.rule.Clauses {
		switch c.Then.(type) {
		case Proportion, Formula:
			return true
		}
	}
	return false
}
