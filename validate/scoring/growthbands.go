package scoring

// bandGrowth reports whether a bonus counts what is gained between two numbers (60%-100%之间每增加4%加
// 0.4分) and the actual lies above them, or its steps begin elsewhere: what it comes to there is
// not said.
func (j *judge) bandGrowth(c Clause, s Step) bool {
	w, ok := c.When.(Within)
	if !ok || w.What != Value || len(w.Ranges) != 1 || s.What != Over && s.What != Done {
		return false
	}
	r := w.Ranges[0]
	if !r.Lo.Set || !r.Hi.Set || r.Exact || r.Lo.Target || r.Hi.Target || r.Lo.At.N.Sign() <= 0 {
		return false
	}
	x, _, why := j.measure(Value, r.Hi.At.Unit, w.Of)
	if why.Code != WhyNone {
		return false
	}
	if !j.costs() && x.Cmp(r.Hi.At.N) > 0 {
		return true
	}
	m, known := j.markFor(true)
	from, why := j.markValue(m)
	lo, why2 := j.markValue(mark{q: r.Lo.At})
	held, _ := j.holds(w)
	return held == yes && (!known || why.Code != WhyNone || why2.Code != WhyNone || !from.Equal(lo))
}

// bandGains leaves unread a step that gives points between two numbers of which the first earns
// points of its own (完成60%得6分，60%-100%之间每增加10%得1分): whether they come on top is not said.
func (p *parser) bandGains() {
	for _, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		w, ok := c.When.(Within)
		if !step || !ok || !s.Add || s.Bonus || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || !w.Ranges[0].Hi.Set || w.Ranges[0].Exact || w.Ranges[0].Lo.Target {
			continue
		}
		for _, d := range p.rule.Clauses {
			v, tier := d.When.(Within)
			_, pts := d.Then.(Points)
			if tier && pts && gains(d.Then) && v.What == Value && len(v.Ranges) == 1 && v.Ranges[0].Lo.Set && !v.Ranges[0].Hi.Set && !v.Ranges[0].Lo.Target {
				if k, same := compareQ(v.Ranges[0].Lo.At, w.Ranges[0].Lo.At); same && k == 0 {
					p.unread(c.At)
					break
				}
			}
		}
	}
}
