package scoring

// pastFree reports whether a step counts events under a number of them that it must be beyond
// (超过3起每起扣1分), so that those up to there may cost as well or not: both is said of the same
// words. Where the row itself allows that number, its readings tell.
func (j *judge) pastFree(c Clause, s Step) bool {
	w, ok := c.When.(Within)
	if !ok || s.Add || s.What != Events || w.What != Value && w.What != Events || len(w.Ranges) != 1 || j.hasT && j.target.Sign() > 0 {
		return false
	}
	r := w.Ranges[0]
	from := r.Lo
	if !from.Set || from.Target || r.Exact || r.Hi.Set || from.At.Unit.Kind != Count && from.At.Unit.Kind != Bare {
		return false
	}
	least := one()
	if from.Incl {
		least = two()
	}
	if from.At.N.Cmp(least) < 0 {
		return false // 发生1起以上: all of them
	}
	full, why := j.needFull()
	n, why2 := j.events(false)
	by, _, why3 := j.loss(s.By)
	if why.Code != WhyNone || why2.Code != WhyNone || why3.Code != WhyNone {
		return true
	}
	if limit := j.r.MostLoss; limit.Set {
		full = limit.N
	}
	return n.Sub(from.At.N).Mul(by).Cmp(full) < 0 || s.Below
}
