package scoring

import "jixiaobot/validate/num"

// owes reads what says that a deduction goes on below 0: 扣完后继续倒扣, 可倒扣; and how far,
// 倒扣不超过5分, 最多倒扣3分, 倒扣以5分为限.
func (p *parser) owes() bool {
	if p.owing {
		return p.owedMost()
	}
	k := len(p.rule.Clauses)
	if k == 0 || !takes(p.rule.Clauses[k-1].Then) || p.drain {
		return false
	}
	j := p.i
	if p.at(j).is(wDrain) {
		for j++; p.at(j).is(wOwn, wWorth, wDe, wPoint); j++ {
		}
	} else if len(p.trim(p.pend)) > 0 {
		return false
	}
	from := j
	for j < min(from+maxOwed, len(p.toks)) && !p.at(j).is(wBelow) {
		j++
	}
	if !p.at(j).is(wBelow) || p.amountAt(j+1) {
		return false
	}
	if said := p.words(p.toks[from:j]); !oneOf(said, goesOnWords()) || said == "" && from == p.i {
		return false
	}
	p.owing = true
	p.pend, p.i = nil, j+1
	return true
}

// maxOwed bounds the words between 扣完 and 倒扣.
const maxOwed = 6

// owedMost reads how far below 0 the score may go, once it is said that it may. A bound of
// which it is not sure that it means this stays unread.
func (p *parser) owedMost() bool {
	if p.rule.Debt.Set || len(p.trim(p.pend)) > 0 {
		return false
	}
	j, below, most := p.i, false, false
	for p.at(j).is(wBelow, wMost, wNotOver, wLE, wBy, wIf, wEQ) && !p.at(j).is(wNum) {
		below, most = below || p.at(j).is(wBelow), true
		j++
	}
	a, next, ok := p.amount(j)
	if !ok || !most || a.OfFull {
		return false
	}
	ends := p.at(next).is(wUntil) || next < len(p.toks) && oneOf(p.words(p.toks[next:next+1]), ceilingWords())
	if ends {
		next++
	}
	at := p.span(p.at(p.i).from, p.at(next-1).to)
	switch {
	case below || ends && p.at(p.i).is(wBy, wIf):
	case containsAny(p.rule.saidAt(at), capLossWords()...):
		return false // 最多扣8分 bounds all that is taken
	default:
		p.unread(at) // 扣完后倒扣，最多不超过5分: of all, or below 0
		p.pend, p.i = nil, next
		return true
	}
	p.rule.Debt = Cap{a.N, true}
	p.pend, p.i = nil, next
	return true
}

// debts lets what takes points go on below 0 where the sentence says so. A fixed deduction
// beside one choice is not turned round: 未完成扣8分 takes it from full marks.
func (p *parser) debts() {
	if !p.owing {
		return
	}
	r := &p.rule
	if r.Least.Set || p.drain || r.MostLoss.Set && (!r.HasFull || r.MostLoss.N.Cmp(r.Full) <= 0) {
		p.unread(Span{0, p.pos[len(p.pos)-1]})
	}
	for i, c := range p.rule.Clauses {
		switch a := c.Then.(type) {
		case Step:
			a.Below = a.Below || !a.Add
			p.rule.Clauses[i].Then = a
		case Deduct:
			if p.rule.Kind != Faults {
				p.unread(c.At)
			}
			a.Below = true
			p.rule.Clauses[i].Then = a
		}
	}
}

// owed is a score below 0, which may go no further than the sentence says.
func (j *judge) owed(left num.Num) num.Num {
	most := j.r.Debt.N.Neg()
	if !j.r.Debt.Set || left.Cmp(most) >= 0 {
		return left
	}
	j.line(show(most), most)
	return most
}
