package scoring

import (
	"slices"
	"strings"
)

// otherQuantity finds in a row that counts or measures its own work a number of another thing (参训人数300人以上得5分
// in a row of 场, 其中水泥路不少于15公里, 上半年完成150人 where 300 are planned): the actual says nothing of it.
func (r Rule) otherQuantity(row Row, a Actual) (Reason, bool) {
	if r.Kind != Choice || a.kind != isNumber || a.short || a.event {
		return Reason{}, false
	}
	j := newJudge(r, row, a)
	if !j.hasT || j.rate || j.row.Type == qualitative || !j.wantsMore() || j.target.Sign() <= 0 {
		return Reason{}, false
	}
	for _, c := range r.Clauses {
		other := c.Part == 0 && j.amongOthers(c)
		if s, ok := c.Then.(Step); ok && c.Part == 0 {
			other = other || j.otherStep(s)
		}
		parts := []Cond{c.When}
		if all, several := c.When.(All); several {
			parts = all.Parts
		}
		for _, part := range parts {
			w, compares := part.(Within)
			other = other || compares && c.Part == 0 && j.otherNumber(w)
		}
		if other {
			return Reason{Code: WhyCondition, Words: r.textAt(c.At), At: c.At}, true
		}
	}
	return Reason{}, false
}

// amongOthers reports whether a clause is of a part of what the row counts (其中经济林不少于2000亩), or of
// several amounts that make up the plan (南片500户、北片500户).
func (j *judge) amongOthers(c Clause) bool {
	all, several := c.When.(All)
	if several && strings.Contains(all.Words, amongWord) {
		return true
	}
	if s, ok := c.Then.(Step); ok && s.Among {
		_, text := c.When.(Text)
		return text
	}
	amounts := 0
	for _, part := range all.Parts {
		w, ok := part.(Within)
		if ok && w.What == Value && w.Ranges[0].Exact && !j.isPlan(w.Ranges[0].Lo.At) {
			amounts++
		}
	}
	return several && amounts > 1 && amounts == len(all.Parts)
}

// otherNumber reports whether a number is compared that is not the row's own.
func (j *judge) otherNumber(w Within) bool {
	at := w.Ranges[0].anyEnd().At
	if w.What != Value || w.Of != Unsaid || w.Ranges[0].anyEnd().Target || at.Unit.Kind != Count && at.Unit.Kind != unitOf(j.row.Unit).Kind || j.ownCounter(at.Unit) {
		return false
	}
	if containsAny(w.Lead, partsOfYear()...) && !containsAny(j.row.Level3, partsOfYear()...) {
		return true
	}
	return !sameCounter(at.Unit, unitOf(j.row.Unit)) && j.otherName(w.Lead)
}

// otherStep reports whether a step counts the shortage of another thing: 参训人数每少30人, 每少500份.
func (j *judge) otherStep(s Step) bool {
	if s.Add || s.What != Short && s.What != Missing || s.Of != Unsaid || s.Every.Unit.Kind != Count && s.Every.Unit.Kind != unitOf(j.row.Unit).Kind {
		return false
	}
	if s.Every.N.Cmp(one()) <= 0 {
		return false // 每缺1项资料, which is a fault and taken not to have happened
	}
	return j.otherName(s.Name) || s.Every.Unit.Kind == Count && !sameCounter(s.Every.Unit, unitOf(j.row.Unit)) && !j.ownCounter(s.Every.Unit)
}

// ownCounter reports whether the plan itself is told in a unit.
func (j *judge) ownCounter(u Unit) bool {
	own := false
	look(j.r.Clauses, func(w Within) {
		for _, r := range w.Ranges {
			for _, b := range [...]Bound{r.Lo, r.Hi} {
				own = own || b.Set && sameCounter(b.At.Unit, u) && j.isPlan(b.At)
			}
		}
	})
	return own || slices.ContainsFunc(j.r.Plans, func(p Plan) bool { return sameCounter(p.Is.Unit, u) })
}

// isPlan reports whether a number is the row's target.
func (j *judge) isPlan(q Quantity) bool {
	x, ok := convert(q, unitOf(j.row.Unit))
	return ok && x.Equal(j.target)
}

// otherName reports whether a name is of another thing than the row and the plan in the sentence name.
func (j *judge) otherName(name string) bool {
	core := withoutTails(name, measureTails())
	if len([]rune(core)) < 2 || startsNot(core) || startsWithAny(core, someHappens()) || containsAny(core, ownWork()...) || j.r.isVerb(core) || sharesWord(core, j.row.Level3) {
		return false
	}
	own := false
	look(j.r.Clauses, func(w Within) { own = own || j.isPlan(w.Ranges[0].anyEnd().At) && sharesWord(core, w.Lead) })
	return !own
}
