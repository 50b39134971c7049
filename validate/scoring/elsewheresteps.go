package scoring

import "strings"

// otherFaults reports whether a step counts faults of another thing, in a unit of their own,
// beside what the row counts: 资料不完整的，每缺1项扣0.5分 in a row of 公里, 每发生1起投诉扣0.5分 in one
// of 件 错案.
func (j *judge) otherFaults(i int, s Step) bool {
	if s.Add || s.Bonus || s.Among || s.What != Events && s.What != Missing || j.row.Type == qualitative || !j.hasT || j.rate {
		return false
	}
	u, own := s.Every.Unit, unitOf(j.row.Unit)
	if u.Kind != Count || u.Text == "" || own.Text == "" || sameCounter(u, own) || strings.HasPrefix(u.Text, own.Text) || j.stepsOtherCount(s) {
		return false
	}
	if j.a.kind == isNumber && (j.a.short || j.a.event) {
		return false
	}
	fault := faultOf(s)
	if fault == "" || j.row.Level3 == "" || j.sharesRow(fault) {
		return false
	}
	for k, c := range j.r.Clauses {
		if k != i && j.aboutRow(c, own) {
			return !j.namedElse(i, fault)
		}
	}
	return false
}

// faultOf is what a step counts, without its verb, number and unit: 资料不完整, 投诉, 未落实; "" for
// what has no name of its own.
func faultOf(s Step) string {
	if containsAny(s.Words, besideLeads()...) {
		return s.Words // 另有一项未落实
	}
	_, rest, ok := strings.Cut(s.Words, s.Every.Unit.Text)
	if !ok {
		rest = ""
	}
	fault := stripTail(s.Name + rest)
	for _, w := range plainFaults() {
		fault = strings.TrimSuffix(fault, w)
	}
	if len([]rune(fault)) < 2 {
		return ""
	}
	return fault
}

// aboutRow reports whether a clause is judged by what the row counts: it names it, counts in its
// unit, or asks for the plan.
func (j *judge) aboutRow(c Clause, own Unit) bool {
	if j.sharesRow(j.r.saidAt(c.At)) {
		return true
	}
	switch a := c.Then.(type) {
	case Formula, Proportion:
		return true
	case Step:
		return sameCounter(a.Every.Unit, own)
	}
	if m, ok := c.When.(Met); ok {
		return !m.OnTime
	}
	for w := range withins(c.When) {
		u := w.Ranges[0].anyEnd()
		if u.Target || u.At.Unit.Kind == Percent || sameCounter(u.At.Unit, own) || u.At.Unit.Kind == Count && u.At.Unit.sort() == anything {
			return true
		}
	}
	return false
}

// namedElse reports whether another clause speaks of the same fault.
func (j *judge) namedElse(i int, fault string) bool {
	for k, c := range j.r.Clauses {
		if k != i && sharesWord(fault, j.r.saidAt(c.At)) {
			return true
		}
	}
	return false
}
