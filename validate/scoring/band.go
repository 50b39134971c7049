package scoring

import "strings"

// outsideBand lets what is said of all that lies outside a band (85%±5%得5分，超出范围每1个
// 百分点扣1分，超出范围的不得分) stand beside it: a step counts from the nearer end, anything
// else is for what no band claims. Where no band earns points the words stay open.
func (p *parser) outsideBand() {
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || t.Foreign || c.Part > 0 || !isOutside(t.Words) {
			continue
		}
		band, ok := p.theBand()
		s, step := c.Then.(Step)
		if !ok && step && !s.Add && s.What == Over && p.rule.allowsGap() {
			p.rule.Clauses[i].When = Always{} // ±3%以内得8分；超出浮动范围的，每超1%扣1分
			continue
		}
		if !ok && isZero(c.Then) && i == len(p.rule.Clauses)-1 && p.rule.allowsGap() && p.gainers() == 1 {
			p.rule.Clauses[i].When = Else{}
			continue
		}
		if !ok {
			return
		}
		switch _, deducts := c.Then.(Deduct); {
		case step && !s.Add && countsFrom(band, s):
			s.What = Off
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = Always{}, s
		case !step && (deducts || isZero(c.Then)) && i == len(p.rule.Clauses)-1:
			p.rule.Clauses[i].When = Else{}
		}
	}
}

// besideBand drops the name of what a band bounds before a step that goes on beyond it
// (±5%以内得5分，偏差每再增加1%扣0.5分).
func (p *parser) besideBand() {
	if !p.rule.allowsGap() {
		return
	}
	for i, c := range p.rule.Clauses {
		t, ok := c.When.(Text)
		s, step := c.Then.(Step)
		if ok && step && !s.Add && (s.What == Over || s.What == Gap) && c.Part == 0 && oneOf(stripTail(t.Words), bandedNames()) {
			p.rule.Clauses[i].When = Always{}
		}
	}
}

// allowsGap reports whether a deviation up to some size earns points.
func (r Rule) allowsGap() bool {
	for _, c := range r.Clauses {
		w, ok := c.When.(Within)
		if ok && gains(c.Then) && w.What == Gap && len(w.Ranges) == 1 && w.Ranges[0].Hi.Set && !w.Ranges[0].Exact && w.Ranges[0].Hi.At.N.Sign() > 0 {
			return true
		}
	}
	return false
}

// isOutside tells 超出范围的 and 在此范围之外.
func isOutside(s string) bool {
	return containsAny(s, bandNames()...) && oneOf(strings.TrimPrefix(stripTail(withoutBand(s)), atSaid), outsideWords())
}

// theBand is the only range with two ends that earns points; false where there are
// several, or none.
func (p *parser) theBand() (Range, bool) {
	var band Range
	n := 0
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !gains(c.Then) || !ok {
			continue
		}
		n++
		if r := w.Ranges[0]; w.What == Value && len(w.Ranges) == 1 && r.Lo.Set && r.Hi.Set && !r.Exact && !r.Lo.Target && !r.Hi.Target {
			band = r
		}
	}
	return band, n == 1 && band.Hi.Set
}

// countsFrom reports whether a step measures how far outside a band something lies, and
// does not count what happens there (超出范围每发现1次).
func countsFrom(band Range, s Step) bool {
	switch s.What {
	case Off, Over, Short, Gap:
		return true
	case Events:
		u := s.Every.Unit
		return (u == band.Lo.At.Unit || u == band.Hi.At.Unit) && onlyUnit(s.Words)
	}
	return false
}
