package scoring

import (
	"slices"
	"strings"
)

// restShares leaves unread a proportion of what other points leave (完成率达60%得3分，其余2分按比例计算;
// 剩下的按比例计算; 150人以上部分按比例计分): from where the rest is counted, and whether it comes on top of
// the others, is not said. 其余按比例计分 alone is what all other cases get.
func (p *parser) restShares() {
	if !p.inShares() && !p.says(proportionWord) {
		return
	}
	p.halvedShares()
	for i, c := range p.rule.Clauses {
		said := p.rule.saidAt(c.At)
		rest := isRest(said) && containsAny(said, proportionWord)
		switch {
		case !gives(c.Then):
			if p.sharesShare(c) {
				p.rule.Clauses[i].Then = Open{Words: p.rule.textAt(c.At)}
			} else if rest && !isElse(c.When) {
				p.unread(c.At)
			}
		case i > 0 && isRest(said) && p.earnedUpTo(i), i > 0 && p.pointsRight(i), p.partBeyond(c, said), p.rule.MostLoss.Set && !anyTakes(p.rule.Clauses):
			p.unread(c.At)
		case isElse(c.When) && p.belowFull(i), p.lessThanFull() && !isAlways(c.When) && !hasNumber(c.When) && startsWithAny(said, unnamedParts()):
			p.unread(c.At)
		}
	}
}

// isRest reports whether words begin with what other points leave: 余下分值, 其余2分, 剩余40%.
func isRest(said string) bool {
	if startsWithAny(said, restLeads()) {
		return true
	}
	return slices.ContainsFunc(restNames(), func(name string) bool {
		rest, ok := strings.CutPrefix(said, name)
		return ok && (rest != "" && isDigit(rune(rest[0])) || startsWithAny(strings.TrimPrefix(rest, ofWord), restParts()))
	})
}

// belowFull reports whether full marks are said, and no clause but the i-th, which gives in proportion what
// all other cases get, comes to them: 完成120人以上得3分，其余按比例计算，满分5分.
func (p *parser) belowFull(i int) bool {
	most := p.topPoints()
	_, share := p.rule.Clauses[i].Then.(Proportion)
	return share && p.rule.Clauses[i].Part == 0 && p.rule.HasFull && most != nil && most.Cmp(p.rule.Full) < 0 && p.earnedUpTo(i)
}

// lessThanFull reports whether some clause gives less than full marks outright, but not nothing.
func (p *parser) lessThanFull() bool {
	most := p.topPoints()
	return most != nil && slices.ContainsFunc(p.rule.Clauses, func(c Clause) bool {
		pts, ok := c.Then.(Points)
		return ok && pts.Hi.Sign() > 0 && (pts.Hi.Cmp(*most) < 0 || p.rule.HasFull && pts.Hi.Cmp(p.rule.Full) < 0)
	})
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
	if !ok || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target {
		return false
	}
	_, rest, found := strings.Cut(said, w.Words)
	return containsAny(w.Words, beyondParts()...) || found && startsWithAny(strings.TrimPrefix(rest, ofWord), beyondParts())
}

// sharesShare reports whether the words of a proportion were taken for the condition of a part of the
// points, so that what that is a part of was lost: 未达标的按完成比例打八折, 按完成比例得分的80%计.
func (p *parser) sharesShare(c Clause) bool {
	s, ok := c.Then.(Share)
	if !ok || isWhole(s) || isZero(s) {
		return false
	}
	_, compares := c.When.(Within)
	said := fullWords(c.When)
	return containsAny(said, byShareWords()...) || !compares && (endsInAny(stripTail(said), shareTails()) || containsAny(p.rule.saidAt(c.At), byShareWords()...))
}

// halvedShares leaves open what 低于100人的减半计分 gives beside a proportion: half of that, or of full marks,
// which would be more than the proportion gives just above.
func (p *parser) halvedShares() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Share)
		w, is := c.When.(Within)
		if !ok || !is || w.What != Value || isWhole(s) || isZero(s) || !p.inShares() || w.Ranges[0].Lo.Set && !containsAny(p.rule.saidAt(c.At), halvingWords()...) {
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
