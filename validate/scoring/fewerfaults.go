package scoring

import "slices"

// fewerFaults takes ①宣传活动少于4次，每少1次扣1分；②信息少于20条，每少1条扣0.1分 for a list of what
// there should be no less of, each counted from its own number, as 不少于4次，每少1次扣1分 is.
func (p *parser) fewerFaults() {
	var at []int
	var names []string
	for i, c := range p.rule.Clauses {
		if w, ok := fewerCount(c); ok {
			at, names = append(at, i), append(names, subjectOf(w))
		}
	}
	if len(at) == 0 {
		return
	}
	parts := map[int]bool{}
	for _, c := range p.rule.Clauses {
		if s, step := c.Then.(Step); step && !s.Add {
			parts[c.Part] = true
		}
	}
	if len(parts) < 2 && (len(at) < 2 || !allApart(names)) {
		return
	}
	for _, i := range at {
		if c := p.rule.Clauses[i]; len(parts) > 1 && (c.Part == 0 || p.sharesPart(i)) {
			return
		}
	}
	was := slices.Clone(p.rule.Clauses)
	for _, i := range at {
		w := p.rule.Clauses[i].When.(Within)
		b := w.Ranges[0].Hi
		b.Incl = true
		w.Ranges = []Range{{Lo: b}}
		w.Words = w.Lead + atLeastSaid + b.At.said()
		p.rule.Clauses[i].When = w
	}
	if !p.isFaults() {
		p.rule.Clauses = was
	}
}

// fewerCount is the condition of a clause that takes points for each one that is missing below a
// count of its own name: 宣传活动少于4次，每少1次扣1分.
func fewerCount(c Clause) (Within, bool) {
	s, step := c.Then.(Step)
	w, ok := c.When.(Within)
	if !step || !ok || s.Add || s.What != Short && s.What != Missing || w.What != Value || len(w.Ranges) != 1 || w.Tail != "" || w.Of != Unsaid {
		return w, false
	}
	r := w.Ranges[0]
	if !r.Hi.Set || r.Hi.Target || r.Hi.Incl || r.Lo.Set || r.Hi.At.N.Sign() <= 0 {
		return w, false
	}
	u := r.Hi.At.Unit
	return w, u.Kind == Count && s.Every.Unit == u && subjectOf(w) != ""
}

// allApart reports whether each of several names is of another thing.
func allApart(names []string) bool {
	for i, a := range names {
		for _, b := range names[:i] {
			if !differentSubjects([]string{a, b}) {
				return false
			}
		}
	}
	return true
}

// sharesPart reports whether another clause stands in the entry of clause i.
func (p *parser) sharesPart(i int) bool {
	for k, c := range p.rule.Clauses {
		if k != i && c.Part == p.rule.Clauses[i].Part {
			return true
		}
	}
	return false
}

// takesApart reports whether a rule that is no list takes points for figures of different things
// (①培训少于4次扣1分；②信息少于20条扣2分) in a row that counts none of them, so that one number
// may be of either.
func (r Rule) takesApart(row Row) bool {
	if r.Kind != Choice || row.Type != qualitative && row.Type != "" {
		return false
	}
	name, taken := "", false
	for _, c := range r.Clauses {
		w, ok := c.When.(Within)
		if !ok || w.What != Value || w.Ranges[0].anyEnd().Target || !takes(c.Then) && w.Ranges[0].anyEnd().At.Unit.Kind != Count {
			continue
		}
		s := subjectOf(w)
		if name != "" && s != "" && (taken || takes(c.Then)) && differentSubjects([]string{name, s}) {
			return true
		}
		name, taken = s, takes(c.Then)
	}
	return false
}
