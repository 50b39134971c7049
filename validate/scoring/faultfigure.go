package scoring

// faultFigures takes 未落实24小时值班值守扣2分 in a list of faults for one of them: the figure belongs to
// what was not done, and no actual is compared with it.
func (p *parser) faultFigures() {
	named := 0
	for _, c := range p.rule.Clauses {
		if _, fixed := c.Then.(Deduct); !fixed {
			return
		}
		if t, ok := c.When.(Text); ok && startsNot(t.Words) && !t.Exempt && !t.Foreign {
			named++
		}
	}
	if named == 0 {
		return
	}
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact && !w.Denied() || w.Ranges[0].Lo.Target || !startsNot(w.Lead) || len([]rune(w.Lead)) < 3 || len([]rune(w.Tail)) < 2 {
			continue
		}
		if u := w.Ranges[0].anyEnd().At.Unit; u.isTime() || u.Kind == Count {
			p.rule.Clauses[i].When = Text{Words: stripTail(w.Words)}
		}
	}
}
