package scoring

import (
	"slices"

	"jixiaobot/validate/num"
)

// doubtFull notes where the points of one award in words were taken for full marks and the rest
// of the sentence needs more: 有方案得1分，发生一次扣2分，扣完5分为止; 资料齐全得1分，分好、中、差三档，
// 按100%-80%…计分.
func (p *parser) doubtFull() {
	r := &p.rule
	if !r.HasFull || len(p.said) > 0 || r.Base.Set {
		return
	}
	if r.MostLoss.Set {
		p.mostLost(r.MostLoss.N)
	}
	at := p.worded()
	r.awarded = at >= 0
	for i, c := range r.Clauses {
		switch a := c.Then.(type) {
		case Step:
			if !a.Add && a.Limit.Set {
				p.mostLost(a.Limit.N)
			}
			r.noFull = r.noFull || r.awarded && !a.Add && !a.By.OfFull && a.By.N.Cmp(r.Full) > 0
		case Deduct:
			r.noFull = r.noFull || r.awarded && !a.By.OfFull && a.By.N.Cmp(r.Full) > 0
		case Share:
			r.noFull = r.noFull || r.awarded && at < i && a.Hi.Equal(one()) && a.Lo.Cmp(a.Hi) < 0
		}
	}
}

// mostLost notes that all there is to lose (扣完5分为止) is more than what was taken for full
// marks.
func (p *parser) mostLost(n num.Num) {
	if n.Cmp(p.rule.Full) > 0 {
		p.rule.Rivals, p.rule.noFull = append(p.rule.Rivals, n), true
	}
}

// worded is the one award in points where it stands under words alone, besides steps and what
// takes; −1 where there is another one.
func (p *parser) worded() int {
	at := -1
	for i, c := range p.rule.Clauses {
		a, fixed := c.Then.(Points)
		if !fixed || a.Hi.Sign() <= 0 {
			continue
		}
		if t, text := c.When.(Text); !text || t.Exempt || at >= 0 {
			return -1
		}
		at = i
	}
	return at
}

// doubtsFull reports whether what full marks are is not certain in a row: the points given are
// more than what words earn (有方案得1分，每缺1项扣1分, and 5 points).
func (r Rule) doubtsFull(row Row) bool {
	if r.noFull {
		return true
	}
	if !r.awarded || !row.HasGiven || row.Given.Cmp(r.Full) <= 0 {
		return false
	}
	return slices.ContainsFunc(r.Clauses, func(c Clause) bool { return takes(c.Then) })
}
