package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// lossCap is 最多扣2分 as it stands in the sentence.
type lossCap struct {
	n    num.Num
	at   Span
	sum  bool // 累计, 扣分: of all, where others may be meant
	stop bool // a full stop stands before it
}

// capLoss notes 最多扣2分. settleCaps decides what it bounds, when all clauses are known.
func (p *parser) capLoss(w string, n num.Num, at Span) {
	k := len(p.rule.Clauses)
	if k == 0 || !takes(p.rule.Clauses[k-1].Then) && !shareOff(p.rule.Clauses[k-1].Then) {
		if !p.leastShare(n, at) {
			p.rule.MostLoss = Cap{n, true}
		}
		return
	}
	sum := containsAny(w, allLossWords()...) || strings.HasPrefix(w, lossNoun)
	p.losses = append(p.losses, lossCap{n, at, sum, p.at(p.i - 1).is(wStop)})
}

// settleCaps bounds by 最多扣2分 all that is taken off where the sentence takes for one thing
// only, or says so. Among several deductions a bound is that of the one right before it, if
// others come behind (①…；②缺1份扣0.5分，最多扣2分；③…) or the one before has its own.
func (p *parser) settleCaps() {
	if len(p.losses) == 0 {
		return
	}
	var taking []int
	for i, c := range p.rule.Clauses {
		if takes(c.Then) || shareOff(c.Then) {
			taking = append(taking, i)
		}
	}
	before := -1
	for k, l := range p.losses {
		u := p.bounded(taking, l)
		if u < 0 {
			p.unread(l.at)
			continue
		}
		p.settleCap(taking, k, u, u-before)
		before = u
	}
}

// bounded is the last deduction before a cap.
func (p *parser) bounded(taking []int, l lossCap) int {
	for u, i := range slices.Backward(taking) {
		if p.rule.Clauses[i].At.From < l.at.From {
			return u
		}
	}
	return -1
}

// settleCap settles the cap behind deduction u, with so many since the cap before it.
func (p *parser) settleCap(taking []int, k, u, since int) {
	l, last := p.losses[k], u == len(taking)-1
	c := p.rule.Clauses[taking[u]]
	_, step := c.Then.(Step)
	apart := ""
	if u > 0 {
		apart = p.apart(taking, u)
	}
	switch whole := taking[0] == taking[u] || p.rule.Clauses[taking[0]].At == c.At; {
	case shareOff(c.Then) && !l.sum && !l.stop:
		p.rule.Clauses[taking[u]].Then = withLimit(c.Then, Cap{l.n, true})
	case last && whole: // the only one, or one phrase for several
		p.rule.lossWithin(l.n)
	case k+1 < len(p.losses) && p.bounded(taking, p.losses[k+1]) == u:
		p.ownCap(taking[u], l) // 最多扣2分，累计最多扣5分
	case !last && (since == 1 || !l.sum && strings.ContainsAny(apart, entryEnds)):
		p.ownCap(taking[u], l)
	case !last:
		p.unread(l.at) // of the last one, or of those before it
	case since == 1 && l.sum == p.losses[k-1].sum && l.stop == p.losses[k-1].stop:
		p.ownCap(taking[u], l)
	case l.sum && (l.stop || !p.newEntry(taking, u)), !step, l.stop && !strings.ContainsAny(apart, sentenceEnds):
		p.rule.lossWithin(l.n)
	case !l.sum && !l.stop && p.ownEntry(taking, u, apart):
		p.ownCap(taking[u], l)
	default:
		p.ownCap(taking[u], l)
		p.rule.LastOrAll = true
	}
}

// The stops between deductions.
const (
	entryEnds    = ";；。\n"
	sentenceEnds = "。\n"
)

// apart is what stands between a deduction and the one before it, with ； for the mark of a
// list.
func (p *parser) apart(taking []int, u int) string {
	a, b := p.rule.Clauses[taking[u-1]], p.rule.Clauses[taking[u]]
	said := p.rule.textAt(Span{a.At.To, b.At.From})
	if p.newEntry(taking, u) {
		said += entryEnds[:1]
	}
	return said
}

// ownEntry reports whether the last deduction stands apart from the others, so that 最多扣2分
// behind a comma is its own: as an entry of a numbered list, behind a full stop, or behind
// what is missing of the plan.
func (p *parser) ownEntry(taking []int, u int, apart string) bool {
	s, step := p.rule.Clauses[taking[u-1]].Then.(Step)
	counts := step && (s.What == Events || s.What == Missing)
	return p.newEntry(taking, u) || strings.ContainsAny(apart, sentenceEnds) || !counts && strings.ContainsAny(apart, entryEnds)
}

// newEntry reports whether a deduction stands in another entry of a numbered list than the
// one before it.
func (p *parser) newEntry(taking []int, u int) bool {
	return p.rule.Clauses[taking[u-1]].Part != p.rule.Clauses[taking[u]].Part
}

// ownCap bounds what one clause takes. A fixed amount has a bound already.
func (p *parser) ownCap(i int, l lossCap) {
	switch a := p.rule.Clauses[i].Then.(type) {
	case Step:
		a.Limit = Cap{l.n, true}
		p.rule.Clauses[i].Then = a
	case Deduct:
		if a.By.OfFull || a.By.N.Cmp(l.n) > 0 {
			p.unread(l.at)
		}
	default:
		p.unread(l.at)
	}
}

// lossWithin bounds all that is taken.
func (r *Rule) lossWithin(n num.Num) {
	if r.MostLoss.Set {
		n = num.Min(n, r.MostLoss.N)
	}
	r.MostLoss = Cap{n, true}
}

// takings counts the clauses that take points.
func (r Rule) takings() int {
	n := 0
	for _, c := range r.Clauses {
		if takes(c.Then) {
			n++
		}
	}
	return n
}

// commonCap is the rule with the bound of its last step for all that is taken.
func (r Rule) commonCap() Rule {
	r.Clauses = slices.Clone(r.Clauses)
	for i, c := range slices.Backward(r.Clauses) {
		if s, ok := c.Then.(Step); ok && !s.Add && s.Limit.Set {
			r.lossWithin(s.Limit.N)
			s.Limit = Cap{}
			r.Clauses[i].Then = s
			break
		}
	}
	r.LastOrAll = false
	return r
}

// eitherCap adds to the readings of which none may be preferred those that a bound makes
// which may be the last deduction's or that of all.
func (r Rule) eitherCap(ms []mode, codes []ReadingCode) ([]mode, []ReadingCode) {
	if !r.LastOrAll {
		return ms, codes
	}
	if len(ms) == 0 {
		return []mode{{}, {common: true}}, []ReadingCode{CapOfLast, CapOfAll}
	}
	for _, m := range ms[:len(ms):len(ms)] {
		m.common = true
		ms, codes = append(ms, m), append(codes, CapOfAll)
	}
	return ms, codes
}

// limitsBelow reports whether some step that takes has a bound of its own below n, so that
// one total of several entries does not tell what they take together.
func (r Rule) limitsBelow(n num.Num) bool {
	return anyThen(r.Clauses, func(s Step) bool { return !s.Add && s.Limit.Set && s.Limit.N.Cmp(n) < 0 })
}
