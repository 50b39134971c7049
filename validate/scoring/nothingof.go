package scoring

import "strings"

// nothingOf takes words that say there was none of what a rate is a rate of (全年无投诉的计满分
// in the row of a 投诉处理率), or that no plan was made (年初未安排政府采购预算的), for exemptions: where
// a rate is given they do not hold.
func (j *judge) nothingOf() {
	if j.r.Kind != Choice || !j.rate && (j.a.kind != isNumber || j.a.short || j.a.q.N.Sign() <= 0) {
		return
	}
	for i, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || t.Exempt || t.Foreign || c.Part > 0 || !j.isTop(c) && !isKept(c.Then) || !j.noneOf(t.Words) || !j.r.ratedBeside(i) {
			continue
		}
		t.Exempt = true
		c.When = t
		j.put(i, c)
		j.waived = append(j.waived, c.At)
	}
}

// noneOf reports whether words deny that there was anything to be rated; in the row of an
// amount only where the sentence says 有 of the same thing (无信访积案的得满分；有信访积案的，每化解1件得1分).
func (j *judge) noneOf(s string) bool {
	if j.rate {
		return j.nothingToRate(s)
	}
	what, none := withoutNone(stripTail(withoutOwn(withoutLeads(s))))
	return none && len([]rune(what)) > 1 && strings.Contains(bareText(j.r.Text), haveWord+what)
}

// ratedBeside reports whether another clause than i awards by the number.
func (r Rule) ratedBeside(i int) bool {
	for k, c := range r.Clauses {
		if k == i {
			continue
		}
		switch w := c.When.(type) {
		case Within:
			if w.What == Value && gains(c.Then) {
				return true
			}
		case Met:
			if gains(c.Then) {
				return true
			}
		case Always:
			return true
		}
	}
	return false
}

// nothingToRate reports whether words deny that there was anything to be rated.
func (j *judge) nothingToRate(s string) bool {
	s = stripTail(withoutOwn(withoutLeads(s)))
	if startsWithAny(s, unplannedLeads()) {
		return !strings.ContainsAny(s, jointsBeside)
	}
	what, none := withoutNone(s)
	if !none {
		return false
	}
	what = withoutKind(what)
	for _, t := range matterTails() {
		if head, ok := strings.CutSuffix(what, t); ok && len([]rune(head)) > 1 {
			what = head
			break
		}
	}
	if len([]rune(what)) < 2 {
		return false
	}
	if strings.Contains(j.row.Level3, what) {
		return true
	}
	for _, c := range j.r.Clauses {
		for w := range withins(c.When) {
			if name := subjectOf(w); endsInAny(name, degreeTails()) && strings.Contains(name, what) {
				return true
			}
		}
	}
	return false
}

// withoutLeads drops when and where from the start of an exemption.
func withoutLeads(s string) string {
	for {
		rest := withoutPlace(withoutYear(s))
		rest = string([]rune(rest)[prefixLen([]rune(rest), whenLeads()):])
		if rest == s || rest == "" {
			return s
		}
		s = rest
	}
}

// sameNothing reports whether two exemptions deny the same, whenever it is.
func sameNothing(a, b string) bool {
	if stripTail(withoutLeads(a)) == stripTail(withoutLeads(b)) {
		return true
	}
	x, none := withoutNone(withoutLeads(a))
	y, also := withoutNone(withoutLeads(b))
	return none && also && x != "" && stripTail(x) == stripTail(y)
}
