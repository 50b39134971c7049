package formula

import (
	"slices"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// maxPhrases bounds the words of one formula.
const maxPhrases = 60

// A phrase are words with one answer.
type phrase struct {
	words  []string
	answer answer
}

// take finds the words of the rule.
func (f *Formula) take(t tracer, l trial.Line) {
	f.grades = grades(l.Rule)
	f.predicates = predicates(f.grades)
	f.findOther(t, l)
	for _, w := range t.candidates(f, l) {
		if a := t.ask(w); f.hasOther || a.verdict == scored || f.open(w, a) {
			f.add(w, a)
		}
	}
}

// add takes words with their answer, unless 否则 gives it already.
func (f *Formula) add(w string, a answer) {
	if f.phrase(w).equal(a) {
		return
	}
	i := slices.IndexFunc(f.words, func(p phrase) bool { return p.answer.equal(a) })
	if i < 0 {
		i = len(f.words)
		f.words = append(f.words, phrase{answer: a})
	}
	f.words[i].words = append(f.words[i].words, w)
}

// open reports whether words are a grade whose points a person settles.
func (f *Formula) open(w string, a answer) bool {
	return a.verdict == person && slices.Contains(f.grades, w)
}

// grades are the words of a rule's conditions that fit into a formula.
func grades(r scoring.Rule) []string {
	var out []string
	for _, g := range r.Grades() {
		if g = strings.TrimSpace(g); literal(g) && !slices.Contains(out, g) && len(out) < maxPhrases {
			out = append(out, g)
		}
	}
	return out
}

// literal reports whether words can be compared in a formula as they stand.
func literal(s string) bool {
	return s != "" && len([]rune(s)) < maxLiteral && strings.Join(strings.Fields(s), " ") == s && !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' })
}

// candidates are words worth asking about: the grades, what tells them apart
// (明显 of 效果明显), and the opposites of both. A row of numbers may still have
// words of exemption.
func (t tracer) candidates(f *Formula, l trial.Line) []string {
	out := slices.Clone(f.grades)
	if l.At.Type == "" || l.At.Type == form.Qualitative {
		for _, g := range f.resembled() {
			out = append(out, g)
			for _, n := range negations() {
				out = append(out, n+g)
			}
		}
		out = append(out, usualAnswers()...)
	}
	if t.ranks {
		out = append(out, places()...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// predicates are what is left of grades without the words they begin with alike.
func predicates(grades []string) []string {
	var out []string
	for i, g := range grades {
		for _, h := range grades[i+1:] {
			n := 0
			for a, b := []rune(g), []rune(h); n < len(a) && n < len(b) && a[n] == b[n]; n++ {
			}
			for _, rest := range []string{string([]rune(g)[n:]), string([]rune(h)[n:])} {
				if n > 0 && len([]rune(rest)) > 1 && !slices.Contains(out, rest) && !slices.Contains(grades, rest) {
					out = append(out, rest)
				}
			}
		}
	}
	return out[:min(len(out), maxPhrases)]
}

// findOther settles what 否则 gives: only where nothing but plain grades stands
// before it, since other conditions know words of their own.
func (f *Formula) findOther(t tracer, l trial.Line) {
	hasElse := false
	for _, c := range l.Rule.Clauses {
		switch w := c.When.(type) {
		case scoring.Else:
			hasElse = true
		case scoring.Text:
			if !literal(w.Words) {
				return
			}
		default:
			return
		}
	}
	if !hasElse || l.Rule.Kind != scoring.Choice {
		return
	}
	words := nonsense()
	a := t.ask(words[0])
	if a.verdict == scored && a.equal(t.ask(words[1])) {
		f.other, f.hasOther = a, true
	}
}

// resembles reports whether words are too like a grade, or a number, for 否则.
func (f *Formula) resembles(w string) bool {
	return slices.ContainsFunc(f.doubtful(), func(x string) bool { return strings.Contains(w, x) }) ||
		slices.ContainsFunc(f.grades, func(g string) bool { return strings.Contains(g, w) })
}

// doubtful are pieces of words that 否则 does not take without asking: figures,
// answers that say nothing, and any two characters in a row of a grade.
func (f *Formula) doubtful() []string {
	out := slices.Concat(numeralWords(), unknownAnswers(), f.resembled())
	for _, g := range f.grades {
		rs := []rune(g)
		for i := 0; i+1 < len(rs) && len(out) < 3*maxPhrases; i++ {
			if piece := string(rs[i : i+2]); literal(piece) && !slices.Contains(out, piece) {
				out = append(out, piece)
			}
		}
	}
	return out
}

// resembled are the grades and their predicates.
func (f *Formula) resembled() []string { return slices.Concat(f.grades, f.predicates) }

// text is the part for a text in the cell.
func (f *Formula) text(cell string, bad *bool) string {
	typed := "TRIM(" + cell + ")"
	p := printer{bad: bad}
	out := quote(f.lack())
	if f.hasOther {
		out = "IF(SUMPRODUCT(--ISNUMBER(FIND(" + list(f.doubtful()) + "," + typed + ")))+SUMPRODUCT(--ISNUMBER(FIND(" +
			typed + "," + list(f.grades) + ")))>0," + quote(sayDoubt) + "," + flat{f.other}.text(p) + ")"
	}
	for _, w := range slices.Backward(f.words) {
		out = "IF(SUMPRODUCT(--EXACT(" + typed + "," + list(w.words) + "))>0," + flat{w.answer}.text(p) + "," + out + ")"
	}
	return out
}

// lack is what is wanted instead of words the rule does not know.
func (f Formula) lack() string {
	switch {
	case f.days != nil:
		return sayDay
	case f.numbers != nil:
		return sayNumber
	case f.ranks:
		return sayDoubt
	}
	return sayGap
}

// list is an array of texts.
func list(words []string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = quote(w)
	}
	return "{" + strings.Join(quoted, ",") + "}"
}
