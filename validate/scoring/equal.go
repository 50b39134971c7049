package scoring

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"jixiaobot/validate/num"
)

// Equal reports whether two rules say the same. It compares all that a score can
// depend on: full marks, kind, caps, exemptions, conditions, awards, the words a
// person may answer with, the names of what is measured or counted, and the words
// that were not understood. It does not compare where the words stand, words
// passed over, nor the wording of a comparison or of a step (不低于95% and
// 大于等于95%, 每延迟10天 and 每推迟10天).
func (r Rule) Equal(o Rule) bool {
	return same(reflect.ValueOf(r.bare()), reflect.ValueOf(o.bare())) &&
		slices.Equal(r.unreadWords(), o.unreadWords()) && slices.Equal(r.defined(), o.defined()) && len(r.doubts) == len(o.doubts) && r.things == o.things &&
		r.noFull == o.noFull && r.awarded == o.awarded && r.unlisted == o.unlisted && r.counted == o.counted && r.shifted == o.shifted &&
		r.ofPlan == o.ofPlan && r.ofElse == o.ofElse && r.places == o.places && slices.Equal(r.caused(), o.caused())
}

// caused are the clauses that say by what something came about (因数据差错被上级通报), by their place.
func (r Rule) caused() []int {
	var out []int
	for i, c := range r.Clauses {
		if _, text := c.When.(Text); text && c.At.From > 0 && endsInAny(r.saidBefore(c.At.From, 2), causeLeads()) {
			out = append(out, i)
		}
	}
	return out
}

// unreadWords are the words not understood that stand by themselves, and the
// clauses that have such words in them.
func (r Rule) unreadWords() []string {
	var out []string
	for _, s := range r.Unread {
		in := r.clausesAt(s)
		for _, i := range in {
			out = append(out, strconv.Itoa(i))
		}
		if len(in) == 0 {
			out = append(out, plain(clean(string(num.Fold(r.textAt(s))))))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// clausesAt are the clauses that a span is part of.
func (r Rule) clausesAt(s Span) []int {
	var out []int
	for i, c := range r.Clauses {
		if c.At.From <= s.From && s.To <= c.At.To {
			out = append(out, i)
		}
	}
	return out
}

// same compares two values of the AST: numbers by value, no list like an empty
// one.
func same(a, b reflect.Value) bool {
	if a.IsValid() != b.IsValid() || a.IsValid() && a.Type() != b.Type() {
		return false
	}
	switch a.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Interface:
		return same(a.Elem(), b.Elem())
	case reflect.Slice:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !same(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case reflect.Struct:
		return sameStruct(a, b)
	}
	return a.Equal(b)
}

func sameStruct(a, b reflect.Value) bool {
	if a.Type() == reflect.TypeFor[num.Num]() {
		return a.Interface().(num.Num).Equal(b.Interface().(num.Num))
	}
	for i := range a.NumField() {
		if a.Type().Field(i).IsExported() && !same(a.Field(i), b.Field(i)) {
			return false
		}
	}
	return true
}

// bare is the rule without text, places and wording.
func (r Rule) bare() Rule {
	r.Text, r.FullAt, r.Passed, r.Unread = "", Span{}, nil, nil
	if !r.HasFull {
		r.Full = num.Num{}
	}
	r.cores = nil
	r.Marked = false // numbers printed with a list say no more than the list
	r.Plans = slices.Clone(r.Plans)
	for i := range r.Plans {
		r.Plans[i].At = Span{}
	}
	r.Exempt = slices.Clone(r.Exempt)
	for i, x := range r.Exempt {
		r.Exempt[i] = clean(x)
	}
	cs := make([]Clause, len(r.Clauses))
	far := r.hasDistances()
	for i, c := range r.Clauses {
		cs[i] = Clause{When: bareCond(c.When), Then: bareAward(c.Then, far), Part: c.Part}
	}
	r.Clauses = cs
	r.EndsOut = r.EndsOut && r.hasSpans()
	return r
}

// hasDistances reports whether some condition is a distance or a lateness, beside
// which the words of a step tell more.
func (r Rule) hasDistances() bool {
	found := false
	look(r.Clauses, func(w Within) { found = found || w.What != Value && w.What != Day })
	return found
}

// hasSpans reports whether some range has two ends, so that what 含 says of one
// says something of the other.
func (r Rule) hasSpans() bool {
	found := false
	look(r.Clauses, func(w Within) {
		for _, g := range w.Ranges {
			found = found || g.Lo.Set && g.Hi.Set && !g.Exact
		}
	})
	return found
}

// bareCond is a condition with the words that matter only.
func bareCond(c Cond) Cond {
	switch c := c.(type) {
	case Met:
		c.Words = plain(c.Words)
		return c
	case Text:
		c.Words = plain(c.Words)
		return c
	case Rank:
		c.Words = ""
		return c
	case Within:
		return bareWithin(c)
	case All:
		return All{Parts: bareParts(c.Parts), Words: c.answer()}
	case Any:
		return Any{Parts: bareParts(c.Parts)}
	}
	return c
}

// answer is the words of a joined condition that begins or ends with words of its
// own: these can be given as an answer (2A级). The figures in them are the ends.
func (c All) answer() string {
	switch c.Parts[len(c.Parts)-1].(type) {
	case Text, Met:
		return plain(unfigured(c.Words))
	}
	return ""
}

func bareParts(cs []Cond) []Cond {
	out := make([]Cond, len(cs))
	for i, c := range cs {
		out[i] = bareCond(c)
	}
	return out
}

// bareWithin keeps the ends, not who said whether they are in.
func bareWithin(w Within) Within {
	if !w.inWords() {
		told := ""
		if w.What == Over || w.What == Short {
			told = tells(w.Words, savingWords(), overrunWords(), []string{rateSuffix})
		}
		if head := beforeBracket(w.Words); head != w.Words && isGradeWord(plain(head)) {
			told += head // 优（90-100分）
		}
		if w.isMultiple() {
			told += timesUnit
		}
		w.Words = told
	}
	w.Lead, w.Tail, w.About = plain(w.Lead), plain(w.Tail), plain(w.About)
	w.Ranges = slices.Clone(w.Ranges)
	for i := range w.Ranges {
		w.Ranges[i].Lo.Said, w.Ranges[i].Hi.Said = false, false
	}
	return w
}

// inWords reports whether a comparison is said without a number (超额完成任务, 负增长)
// or a day without a date (上半年, 第三季度前), so that its words can be given as an answer.
func (w Within) inWords() bool {
	p := &parser{scanner: scan(w.Words)}
	if w.What == Day {
		return !strings.ContainsAny(w.Words, digitRunes+monthRune)
	}
	if w.tellsOfOther() || w.ofPrice() {
		return true
	}
	_, ok := p.saidNumber(p.toks)
	return ok || w.What == Early && aheadOfPlanTime(w.Words) || strings.HasSuffix(w.Lead, nthWord)
}

func sameClause(a, b Clause) bool { return same(reflect.ValueOf(a), reflect.ValueOf(b)) }

// tells is which groups of words stand in the words of a comparison or a step.
func tells(words string, groups ...[]string) string {
	out := ""
	for i, g := range groups {
		if containsAny(words, g...) {
			out += strconv.Itoa(i)
		}
	}
	return out
}

// bareAward is an award with the words that matter only; far says that the rule
// has distances.
func bareAward(a Award, far bool) Award {
	switch a := a.(type) {
	case Step:
		told := tells(a.Words, savingWords(), overrunWords())
		if far {
			told += tells(a.Words, beyondWords(), []string{lessWord})
		}
		a.Words, a.Name = a.named()+told, plain(a.Name)
		return a
	case Open:
		a.Words = plain(a.Words)
		return a
	}
	return a
}

// named is what a step counts without its number, unit and the verb of its
// measure.
func (s Step) named() string {
	before, after, _ := cutQuantity(s.Words, s.Every)
	if s.What.measured() {
		return namesIn(before) + namesIn(after)
	}
	return plain(stripNumbers(before + after))
}

// measured reports whether a step counts a distance or time, so that its verb
// follows from the measure.
func (m Measure) measured() bool {
	switch m {
	case Short, Over, Gap, Late, Early, Off:
		return true
	}
	return false
}

// namesIn is the words of a step that are no verb, number or joint.
func namesIn(words string) string {
	s := scan(words)
	var b strings.Builder
	for _, t := range s.toks {
		if t.is(wText) {
			b.WriteString(s.between(t.from, t.to))
		}
	}
	return strings.ReplaceAll(b.String(), bothWord, "")
}
