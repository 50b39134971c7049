package scoring

// countDown is the step of 0起得5分，1起得4分，2起得3分，以此类推: every one more than none takes as much.
func countDown(cs []Clause) (Step, bool) {
	if len(cs) < 3 {
		return Step{}, false
	}
	cs = noneIsZero(cs)
	var s Step
	for i, c := range cs {
		w, ok := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if !ok || !fixed || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.Ranges[0].Lo.Target || !pts.Lo.Equal(pts.Hi) || c.Part != cs[0].Part {
			return Step{}, false
		}
		at := w.Ranges[0].Lo.At
		if at.Unit.Kind != Count || i == 0 && !at.N.IsZero() || i > 0 && w.Lead != "" && !sameThing(w.Words, cs[0].When.(Within).Words) {
			return Step{}, false
		}
		if i == 0 {
			continue
		}
		before, most := cs[i-1].When.(Within).Ranges[0].Lo.At, cs[i-1].Then.(Points)
		every, by := at.N.Sub(before.N), most.Hi.Sub(pts.Hi)
		if at.Unit != before.Unit || every.Sign() <= 0 || by.Sign() <= 0 || i > 1 && (!every.Equal(s.Every.N) || !by.Equal(s.By.N)) {
			return Step{}, false
		}
		s = Step{What: Events, Every: Quantity{every, at.Unit}, By: Amount{N: by}, Words: at.Unit.Text}
	}
	return s, true
}

// noneIsZero puts a count of nothing for 无投诉 before 1起.
func noneIsZero(cs []Clause) []Clause {
	t, text := cs[0].When.(Text)
	w, counts := cs[1].When.(Within)
	if !text || t.Exempt || t.Foreign || !saysNone(t.Words) || !counts || len(w.Ranges) != 1 {
		return cs
	}
	zero := Bound{At: Quantity{Unit: w.Ranges[0].Lo.At.Unit}, Set: true, Incl: true, Said: true}
	first := cs[0]
	first.When = Within{Ranges: []Range{{Lo: zero, Hi: zero, Exact: true}}, Words: w.Words}
	return append([]Clause{first}, cs[1:]...)
}
