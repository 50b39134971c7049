package scoring

import (
	"slices"
	"strings"
	"unicode"
)

// otherQuantity finds in a row that counts or measures its own work a number of another thing (参训人数300人以上得5分
// in a row of 场, 其中水泥路不少于15公里, 上半年完成150人 where 300 are planned): the actual says nothing of it.
func (r Rule) otherQuantity(row Row, a Actual) (Reason, bool) {
	if r.Kind != Choice || a.kind != isNumber || a.short || a.event {
		return Reason{}, false
	}
	j := rowJudge(r, row, a)
	if !j.hasT || j.row.Type == qualitative || j.target.Sign() <= 0 || !j.wantsMore() && !j.costs() {
		return Reason{}, false
	}
	for _, c := range r.Clauses {
		other := c.Part == 0 && (j.amongOthers(c) || j.earlyBonus(c) || j.otherShare(c))
		if s, ok := c.Then.(Step); ok && c.Part == 0 {
			t, _ := c.When.(Text)
			s.Name += t.Words
			other = other || j.otherStep(s)
		}
		parts := []Cond{c.When}
		if all, several := c.When.(All); several {
			parts = all.Parts
		}
		for _, part := range parts {
			w, compares := part.(Within)
			other = other || compares && c.Part == 0 && (j.otherNumber(w) || !gains(c.Then) && j.otherDegree(w))
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
	_, compares := c.When.(Within)
	if (several || compares) && !j.rate && strings.Contains(j.r.saidAt(c.At), amongWord) {
		return true
	}
	if s, ok := c.Then.(Step); ok && s.Among {
		_, text := c.When.(Text)
		return text
	}
	amounts, differ := 0, false
	var first Unit
	for _, part := range all.Parts {
		w, ok := part.(Within)
		if !ok || w.What != Value {
			continue
		}
		if u := w.Ranges[0].anyEnd().At.Unit; u.Kind == Count {
			differ = differ || first.Kind == Count && !sameCounter(first, u)
			first = u
		}
		if w.Ranges[0].Exact && !j.isTarget(w.Ranges[0].Lo.At) {
			amounts++
		}
	}
	return differ && j.wantsMore() || several && amounts > 1 && amounts == len(all.Parts)
}

// earlyBonus reports whether a bonus begins before the plan is reached (采用2篇以上加1分 where three are to be sent):
// it is for something else.
func (j *judge) earlyBonus(c Clause) bool {
	w, ok := c.When.(Within)
	if _, bonus := c.Then.(Bonus); !ok || !bonus || !j.wantsMore() || w.What != Value || w.Of != Unsaid || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target {
		return false
	}
	at, why := j.markValue(mark{q: w.Ranges[0].Lo.At})
	return why.Code == WhyNone && at.Cmp(j.target) < 0
}

// otherShare reports whether a share is of another thing: 未达到的按参训人数完成比例计分.
func (j *judge) otherShare(c Clause) bool {
	switch c.Then.(type) {
	case Formula, Proportion:
	default:
		return false
	}
	name := shareOf(j.r.saidAt(c.At))
	return name != "" && j.otherName(name)
}

// shareOf is what a share is said to be of, in plain words (参训人数 of 按参训人数完成比例).
func shareOf(said string) string {
	for _, by := range byShareLeads() {
		_, rest, ok := strings.Cut(said, by)
		if !ok {
			continue
		}
		for _, tail := range shareTails() {
			name, _, ok := strings.Cut(rest, tail)
			if ok && name != "" && len([]rune(name)) <= 8 && !strings.ContainsFunc(name, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) {
				return name
			}
		}
	}
	return ""
}

// otherNumber reports whether a number is compared that is not the row's own.
func (j *judge) otherNumber(w Within) bool {
	at, unit := w.Ranges[0].anyEnd().At, unitOf(j.row.Unit)
	if j.rate {
		return j.strangersRate(w)
	}
	if w.Of != Unsaid || w.Ranges[0].anyEnd().Target || at.Unit.Kind != Count && at.Unit.Kind != unit.Kind || j.isTarget(at) {
		return false
	}
	switch {
	case w.What == Over && j.costs():
		return j.otherName(w.Lead)
	case w.What != Value || j.costs():
		return false
	case j.ownCounter(at.Unit):
		return len([]rune(w.Lead)) > 2 && j.otherName(w.Lead)
	case containsAny(w.Lead, partsOfYear()...) && !containsAny(j.row.Level3, partsOfYear()...):
		return true
	}
	return !sameCounter(at.Unit, unit) && j.otherName(w.Lead)
}

// otherDegree reports whether a share is of something that the sentence speaks of nowhere else, in a row
// that is no rate: 资金支付率低于90%扣1分 in a row of 个.
func (j *judge) otherDegree(w Within) bool {
	if j.rate || w.What != Value || w.Ranges[0].anyEnd().At.Unit.Kind != Percent || !endsInAny(w.Lead, degreeTails()) {
		return false
	}
	core := withoutTails(w.Lead, degreeTails())
	return strings.Count(j.r.Text, core) == 1 && j.otherName(core)
}

// strangersRate tells 企业满意度 from 群众满意度, of which the row of 满意度 has one.
func (j *judge) strangersRate(w Within) bool {
	whose, ok := strings.CutSuffix(w.Lead, j.row.Level3)
	if !ok || whose == "" || j.row.Level3 == "" {
		return false
	}
	return anyWhen(j.r.Clauses, func(o Within) bool {
		who, ok := strings.CutSuffix(o.Lead, j.row.Level3)
		return ok && who != "" && who != whose
	})
}

// otherStep reports whether a step counts the shortage of another thing: 参训人数每少30人, 每少500份.
func (j *judge) otherStep(s Step) bool {
	if j.rate || s.Add || s.What != Short && s.What != Missing && !(s.What == Over && j.costs()) || s.Of != Unsaid || s.Every.Unit.Kind != Count && s.Every.Unit.Kind != unitOf(j.row.Unit).Kind {
		return false
	}
	if s.What == Over {
		return j.otherName(s.Name)
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
				own = own || b.Set && sameCounter(b.At.Unit, u) && j.isTarget(b.At)
			}
		}
	})
	return own || slices.ContainsFunc(j.r.Plans, func(p Plan) bool { return sameCounter(p.Is.Unit, u) })
}

// otherName reports whether a name is of another thing than the row and the plan in the sentence name.
func (j *judge) otherName(name string) bool {
	core := withoutTails(name, measureTails())
	if len([]rune(core)) < 2 || startsNot(core) || startsWithAny(core, someHappens()) || containsAny(core, ownWork()...) || (Rule{}).isVerb(core) || sharesWord(core, j.row.Level3) {
		return false
	}
	own := false
	look(j.r.Clauses, func(w Within) { own = own || j.isTarget(w.Ranges[0].anyEnd().At) && sharesWord(core, w.Lead) })
	return !own
}
