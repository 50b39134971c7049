package scoring

import "jixiaobot/validate/num"

// evenGains is the step that counted awards are multiples of (采用1篇得1分，2篇得2分，以此类推，最高得10分),
// and where they begin; after are the clauses behind the pattern. more reports that more is given for more, even or not.
func (p *parser) evenGains(cs, after []Clause) (s Step, first int, more, even bool) {
	first = len(cs) - 1
	for first > 0 && gainsOn(cs[first-1], cs[first]) {
		first--
	}
	if first == len(cs)-1 {
		return s, first, false, false
	}
	w := cs[first].When.(Within)
	every, by, n := w.Ranges[0].Lo.At, cs[first].Then.(Points).Hi, num.Int(0)
	for _, c := range cs[first:] {
		n = n.Add(one())
		if !c.When.(Within).Ranges[0].Lo.At.N.Equal(every.N.Mul(n)) || !c.Then.(Points).Hi.Equal(by.Mul(n)) {
			return s, first, true, false
		}
	}
	most := p.rule.MostGain
	if !most.Set && len(p.said) == 1 {
		most = Cap{p.said[0].n, true}
	}
	if top, ok := closesGains(cs[len(cs)-1], after, every.N, by); ok && !most.Set {
		most, p.rule.MostGain = top, top
	}
	s = Step{What: Done, Every: every, By: Amount{N: by}, Add: true, Words: w.Words, Limit: most}
	return s, first, true, most.Set && every.N.Sign() > 0 && by.Sign() > 0
}

// gainsOn reports whether two awards stand on single counts of one thing, and the second gives
// more for more.
func gainsOn(c, d Clause) bool {
	v, ok1 := c.When.(Within)
	w, ok2 := d.When.(Within)
	a, ok3 := c.Then.(Points)
	b, ok4 := d.Then.(Points)
	if !ok1 || !ok2 || !ok3 || !ok4 || v.What != Value || w.What != Value || len(v.Ranges) != 1 || len(w.Ranges) != 1 || !a.Lo.Equal(a.Hi) || !b.Lo.Equal(b.Hi) {
		return false
	}
	x, y := v.Ranges[0], w.Ranges[0]
	return x.Exact && y.Exact && !x.Lo.Target && !y.Lo.Target && x.Lo.At.Unit == y.Lo.At.Unit && x.Lo.At.Unit.Kind == Count && y.Lo.At.N.Cmp(x.Lo.At.N) > 0 && b.Hi.Cmp(a.Hi) > 0
}

// cappedGains leaves unread counted awards under a bound above all of them (1篇得1分，2篇得2分，最高得10分):
// how it goes on is not said.
func (p *parser) cappedGains() {
	cs := p.rule.Clauses
	if !p.rule.MostGain.Set || len(cs) < 2 {
		return
	}
	top := p.topPoints()
	for i := 1; i < len(cs); i++ {
		if cs[i].Part == 0 && gainsOn(cs[i-1], cs[i]) && top != nil && p.rule.MostGain.N.Cmp(*top) > 0 {
			p.unread(cs[i].At)
		}
	}
}

// closesGains is the bound that a tier behind counted awards sets to them (1个得2分，2个得4分，以此类推，5个及
// 以上得10分), as long as it gives what they come to.
func closesGains(last Clause, after []Clause, every, by num.Num) (Cap, bool) {
	if len(after) == 0 {
		return Cap{}, false
	}
	v := last.When.(Within)
	w, ok := after[0].When.(Within)
	a, fixed := after[0].Then.(Points)
	if !ok || !fixed || w.What != Value || len(w.Ranges) != 1 || !a.Lo.Equal(a.Hi) || after[0].Part != last.Part {
		return Cap{}, false
	}
	r := w.Ranges[0]
	if !r.Lo.Set || r.Hi.Set && !r.Exact || r.Lo.Target || !r.Lo.Incl || r.Lo.At.Unit != v.Ranges[0].Lo.At.Unit || r.Lo.At.N.Cmp(v.Ranges[0].Lo.At.N) <= 0 {
		return Cap{}, false
	}
	n, ok := r.Lo.At.N.Div(every)
	return Cap{a.Hi, true}, ok && a.Hi.Equal(by.Mul(n)) && n.IsInt()
}

// withoutClosing leaves out the tier that closed a pattern now that it is the bound of the step.
func withoutClosing(after []Clause, s Step) []Clause {
	if len(after) == 0 || !s.Limit.Set {
		return after
	}
	if a, ok := after[0].Then.(Points); ok && a.Hi.Equal(s.Limit.N) {
		if w, ok := after[0].When.(Within); ok && w.What == Value && w.Ranges[0].Lo.Set && !w.Ranges[0].Lo.Target {
			return after[1:]
		}
	}
	return after
}
