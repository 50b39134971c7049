package scoring

import (
	"slices"

	"jixiaobot/validate/num"
)

// entryWorths takes points said in every entry of a list of deductions (①巡林12次，每少1次扣0.25分，
// 计3分；②整改6个，每少1个扣0.5分，计3分) for those of the entries: full marks are what they come to,
// and no entry loses more than its own. Where only some of the entries say them, or one of them takes
// in several ways, nothing is understood.
func (p *parser) entryWorths() {
	if p.marks < 2 || !p.saidInEntry() {
		return
	}
	worth, whole, clear := p.worthOfEntries()
	last, entries := 0, map[int]int{}
	for _, c := range p.rule.Clauses {
		if c.Part == 0 {
			continue
		}
		if gains(c.Then) || isElse(c.When) {
			return // what the entries earn tells by itself
		}
		entries[c.Part]++
		last = c.Part
	}
	if _, only := worth[last]; len(entries) < 2 || len(worth) == 1 && (p.drain || only && (len(whole) > 0 || !p.earnsInEntry())) {
		return // …，满分6分 at the end of all
	}
	for part := range worth {
		if entries[part] == 0 {
			return // an entry of its own says what all are worth
		}
	}
	sum := num.Num{}
	for part, n := range entries {
		w, told := worth[part]
		clear = clear && told && n == 1
		sum = sum.Add(w)
	}
	if !clear {
		p.unread(p.said[len(p.said)-1].at)
		return
	}
	for i := len(p.rule.Clauses) - 1; i >= 0; i-- {
		if c := p.rule.Clauses[i]; c.Part > 0 {
			p.boundEntry(i, worth[c.Part])
		}
	}
	p.said = append(whole, said{n: sum, at: p.said[len(p.said)-1].at})
}

// saidInEntry reports whether points are said in an entry.
func (p *parser) saidInEntry() bool {
	return slices.ContainsFunc(p.said, func(s said) bool { return s.part > 0 })
}

// earnsInEntry reports whether the last points said are said by a verb, right behind the deduction of
// an entry: …，计3分 tells no total.
func (p *parser) earnsInEntry() bool {
	n := p.said[len(p.said)-1].at.From
	for i, t := range p.toks {
		if p.pos[t.from] >= n {
			return t.is(wGet) && p.at(i-1).is(wComma)
		}
	}
	return false
}

// worthOfEntries are the points of the entries by their number, and those said before all of
// them; false where an entry has two.
func (p *parser) worthOfEntries() (worth map[int]num.Num, whole []said, clear bool) {
	worth, clear = map[int]num.Num{}, true
	for _, s := range p.said {
		if s.part == 0 {
			whole = append(whole, s)
			continue
		}
		_, twice := worth[s.part]
		clear = clear && !twice
		worth[s.part] = s.n
	}
	return worth, whole, clear
}

// boundEntry lets the only deduction of an entry take no more than the entry is worth; one that
// names what is asked for has a clause that earns it.
func (p *parser) boundEntry(i int, worth num.Num) {
	c := p.rule.Clauses[i]
	switch a := c.Then.(type) {
	case Step:
		w, named := namesMark(c.When, a)
		if !a.Limit.Set || worth.Cmp(a.Limit.N) < 0 {
			a.Limit = Cap{worth, true}
		}
		p.rule.Clauses[i].Then = a
		if !named || w.What != Value {
			return
		}
		if r := w.Ranges[0]; a.What == Over {
			w.Ranges = []Range{{Hi: r.Hi}}
		} else {
			w.Ranges = []Range{{Lo: r.Lo}}
		}
		c.When, c.Then = w, Points{worth, worth}
		p.rule.Clauses[i].When = Always{}
		p.rule.Clauses = append(p.rule.Clauses[:i:i], append([]Clause{c}, p.rule.Clauses[i:]...)...)
	case Deduct:
		if a.By.OfFull || a.By.N.Cmp(worth) > 0 {
			p.unread(c.At)
		}
	case Points:
		p.rule.Clauses[i].Then = Deduct{By: Amount{N: worth}} // 不得分 in an entry: its own points
	default:
		p.unread(c.At)
	}
}
