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

// take finds the words of the rule. What 否则 gives is never taken for words that
// were not asked about: which of them fall to it is for the scorer to judge.
func (f *Formula) take(t tracer, l trial.Line) {
	f.grades = grades(l.Rule)
	f.predicates = predicates(f.grades)
	f.otherwise = slices.ContainsFunc(l.Rule.Clauses, func(c scoring.Clause) bool {
		_, ok := c.When.(scoring.Else)
		return ok
	})
	for _, w := range t.candidates(f, l) {
		if a := t.ask(w); a.verdict == scored || f.open(w, a) {
			f.add(w, a)
		}
	}
}

// add takes words with their answer, unless the cell shows it already.
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
// (明显 of 效果明显), the opposites of both, and usual answers. A row of numbers
// may still have words of exemption.
func (t tracer) candidates(f *Formula, l trial.Line) []string {
	out := slices.Clone(f.grades)
	if l.At.Type == "" || l.At.Type == form.Qualitative {
		for _, g := range f.resembled() {
			out = append(out, g)
			for _, n := range negations() {
				out = append(out, n+g)
			}
		}
		out = slices.Concat(out, f.opposites(), usualAnswers())
		if f.otherwise {
			out = append(out, usualGrades()...)
		}
	}
	if t.ranks {
		out = append(out, places()...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// opposites are the grades with what tells them apart denied: 效果不明显.
func (f *Formula) opposites() []string {
	var out []string
	for _, g := range f.grades {
		for _, p := range f.predicates {
			if rest, ok := strings.CutSuffix(g, p); ok {
				out = append(out, rest+opposite+p)
			}
		}
	}
	return out[:min(len(out), maxPhrases)]
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

// resembled are the grades and their predicates.
func (f *Formula) resembled() []string { return slices.Concat(f.grades, f.predicates) }

// text is the part for a text in the cell.
func (f *Formula) text(cell string, bad *bool) string {
	typed := "TRIM(" + cell + ")"
	p := printer{bad: bad}
	out := quote(f.lack())
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
	case f.ranks, f.otherwise:
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
