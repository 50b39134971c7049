package scoring

import "slices"

// baseTied reports whether the base that an actual would keep is said to be that of a number
// (基础分6分（完成率60%）) which was not reached.
func (j *judge) baseTied(c Clause) bool {
	_, points := c.Then.(Points)
	if _, always := c.When.(Always); !always || !points {
		return false
	}
	return slices.ContainsFunc(j.r.Clauses, func(d Clause) bool {
		w, ok := d.When.(Within)
		if !ok || !isKept(d.Then) || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target {
			return false
		}
		t, _ := j.holds(w)
		return t == no && (w.Ranges[0].Hi.Set == w.Ranges[0].Exact)
	})
}

// basesInside leaves unread a base that was taken for a part of the condition before it
// (完成率60%基础分6分), and a number in brackets behind one (基础分6分（完成60人）) that no clause has.
func (p *parser) basesInside() {
	for _, c := range p.rule.Clauses {
		pts, points := c.Then.(Points)
		if points && isAlways(c.When) && !slices.ContainsFunc(p.rule.Clauses, func(d Clause) bool { return isKept(d.Then) }) {
			p.bracketBehind(pts)
		}
		a, ok := c.When.(All)
		if ok && slices.ContainsFunc(a.Parts, func(d Cond) bool {
			t, text := d.(Text)
			return text && inClass(stripTail(t.Words), wBase)
		}) {
			p.unread(c.At)
		}
	}
}

// bracketBehind leaves unread the bracket behind a base that names a number.
func (p *parser) bracketBehind(base Points) {
	for i, t := range p.toks {
		if !t.is(wBase) || !p.at(i+1).is(wNum) || !p.at(i+2).is(wPoint) || !p.at(i+3).is(wOpenP) || !p.at(i+1).n.Equal(base.Hi) {
			continue
		}
		for k := i + 4; k < len(p.toks) && !p.toks[k].is(wCloseP); k++ {
			if p.toks[k].is(wNum) && !p.at(k+1).is(wPoint) {
				p.unread(p.span(p.toks[i+3].from, p.toks[k].to))
				break
			}
		}
	}
}
