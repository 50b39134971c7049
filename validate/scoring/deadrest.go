package scoring

// deadRest leaves 其他按比例得分 unread behind 完成12次得6分，未完成得0分: reached and not reached leave
// nothing else, so that one of them must mean something other than it says.
func (p *parser) deadRest() {
	var reached, missed bool
	for _, c := range p.rule.Clauses {
		if c.Part > 0 {
			return
		}
		switch w := c.When.(type) {
		case Else:
			if reached && missed && gains(c.Then) {
				p.unread(c.At)
			}
		case Met:
			reached = reached || !w.Not && !w.OnTime && gains(c.Then)
			missed = missed || w.Not && !w.OnTime && isZero(c.Then)
		case Within:
			reached = reached || w.What == Value && gains(c.Then) && len(w.Ranges) == 1 && w.Ranges[0].Lo.Set && (w.Ranges[0].Exact || !w.Ranges[0].Hi.Set)
		}
	}
}
