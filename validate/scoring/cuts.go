package scoring

// isCut reports whether a condition compares by how much something was cut (压缩50%以上,
// 缩短3天以上), not what is left of it (缩短至10天以内).
func (w Within) isCut() bool {
	return w.What != Day && containsAny(w.Words, cutWords()...) && !containsAny(w.Words, leftAfterCut()...)
}

// cutIn finds a tier for a cut in a row that says nothing of one: its number is what is
// left, and from what was cut stands nowhere.
func (r Rule) cutIn(row Row, a Actual) (Span, bool) {
	for _, c := range r.Clauses {
		cut, percent := false, false
		lookCond(c.When, func(w Within) {
			if w.isCut() && w.Of == Unsaid {
				cut, percent = true, percent || w.Ranges[0].anyEnd().At.Unit.Kind == Percent
			}
		})
		if cut && !newJudge(r, row, a).countsCut(percent) {
			return c.At, true
		}
	}
	return Span{}, false
}

// countsCut reports whether the actual of this row is a cut, by a percentage or by an
// amount.
func (j *judge) countsCut(percent bool) bool {
	named := containsAny(j.row.Level3, cutNames()...)
	switch {
	case j.rate:
		return percent && (named || j.wantsMore())
	case j.hasT:
		return !percent && j.wantsMore()
	case named || j.row.Target == "" && j.row.Level3 == "":
		return true
	}
	return percent && j.a.kind == isNumber && j.a.q.Unit.Kind == Percent
}

// cutShare reports whether a step counts a cut in percent where the row counts what is
// left: a share of the plan, or of what it was before.
func (j *judge) cutShare(s Step) bool {
	return s.Every.Unit.Kind == Percent && !j.rate && containsAny(s.Words, cutWords()...)
}

// cutSteps leaves unread 较法定时限每缩短1天加0.5分: that limit stands nowhere.
func (p *parser) cutSteps() {
	for _, c := range p.rule.Clauses {
		s, step := c.Then.(Step)
		if _, words := c.When.(Text); step && words && containsAny(s.Words, cutWords()...) {
			p.unread(c.At)
		}
	}
}
