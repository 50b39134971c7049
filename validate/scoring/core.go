package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// core is a sentence without its clauses about other things (弄虚作假的不得分, 被通报
// 的扣2分), read anew. An actual that says nothing of those things must have the same
// score in both: however a clause changes the way its neighbours are read, what did not
// happen costs nothing.
type core struct {
	rule    Rule
	text    string
	outside []outside
}

// outside is one of those clauses: its words, what a text has that speaks of it, and the unit
// that a step counts in.
type outside struct {
	words string
	marks []string
	unit  Unit
}

// in reports whether a text speaks of what a clause is about.
func (o outside) in(text string) bool { return containsAny(text, o.marks...) }

// counts reports whether a step of the clause counts in a unit.
func (o outside) counts(u Unit) bool { return u.Kind == Count && sameCounter(o.unit, u) }

// withCores reads the rest of a sentence that has clauses about other things: without them
// all, without those that are no steps, and without each step, for a step may be what the
// sentence is about.
func (r Rule) withCores() Rule {
	if !slices.ContainsFunc(r.Clauses, func(c Clause) bool { return len(marksOf(c)) > 0 }) {
		return r
	}
	r.addCore(func(Clause) bool { return true })
	if len(r.cores) == 0 || len(r.cores[0].outside) > 1 {
		r.addCore(func(c Clause) bool { _, step := c.Then.(Step); return !step })
		for _, d := range r.Clauses {
			if _, step := d.Then.(Step); step {
				r.addCore(func(c Clause) bool { return c.At == d.At })
			}
		}
	}
	return r
}

// addCore reads a sentence without its clauses of a kind that are about other things.
func (r *Rule) addCore(kind func(Clause) bool) {
	text, found, ok := r.without(kind)
	if !ok || slices.ContainsFunc(r.cores, func(c core) bool { return c.text == text }) {
		return
	}
	if rule, err := parse(text); err == nil && len(rule.Clauses) > 0 {
		r.cores = append(r.cores, core{rule, text, found})
	}
}

// without blanks the clauses of a kind that are about other things; false where there are
// none, or nothing else, or where they may be entries of a list of faults.
func (r Rule) without(kind func(Clause) bool) (string, []outside, bool) {
	text := []rune(r.Text)
	var found []outside
	for _, c := range r.Clauses {
		o, ok := r.setsApart(c)
		if _, text := c.When.(Text); text && !ok && r.Kind != Choice && isDeduct(c.Then) {
			return "", nil, false
		}
		if !ok || !kind(c) {
			continue
		}
		at := r.whole(c)
		end := at.To
		if end < len(text) && strings.ContainsRune(partingRunes, text[end]) {
			end++
		}
		for i := at.From; i < end; i++ {
			text[i] = ' '
		}
		found = append(found, o)
	}
	return string(text), found, len(found) > 0 && len(found) < len(r.Clauses)
}

// setsApart tells a clause that takes or adds for something of which no other word of the
// sentence speaks.
func (r Rule) setsApart(c Clause) (outside, bool) {
	o := outside{marks: marksOf(c)}
	if len(o.marks) == 0 {
		return o, false
	}
	if t, ok := c.When.(Text); ok && r.tellsSide(t.Words) {
		return o, false // 有节约的加1分
	}
	text := []rune(r.Text)
	at := r.whole(c)
	if at.From >= at.To || at.To > len(text) {
		return o, false
	}
	o.words = r.saidAt(at)
	if s, ok := takesEvents(c); ok {
		o.unit = s.Every.Unit
	}
	return o, !o.in(bareText(string(text[:at.From]))) && !o.in(bareText(string(text[at.To:])))
}

// whole is where a clause stands with what its step is named for (资料不完整的，每缺1项扣0.5分).
func (r Rule) whole(c Clause) Span {
	s, ok := c.Then.(Step)
	text := []rune(r.Text)
	if !ok || s.Name == "" || c.At.From > len(text) {
		return c.At
	}
	before := string(num.Fold(string(text[:c.At.From])))
	if i := strings.LastIndex(before, s.Name); i >= 0 {
		return Span{len([]rune(before[:i])), c.At.To}
	}
	return c.At
}

// marksOf is what a text has that speaks of what a clause takes or adds for: two characters of
// what happened, or the aspect that was not good enough; nothing for all other clauses.
func marksOf(c Clause) []string {
	loses := isDeduct(c.Then) || isZero(c.Then)
	switch w := c.When.(type) {
	case Text:
		s, step := c.Then.(Step)
		counts := step && (s.What == Events || s.What == Missing) && !s.Add && !s.Limit.Set
		if (loses || counts || isBonus(c.Then)) && !w.Exempt && !w.Foreign && !w.Label && len([]rune(w.Words)) > 2 && !strings.ContainsAny(w.Words, lackRunes) {
			return pairs(thingOf(w.Words[strings.LastIndexAny(w.Words, ",;")+1:]))
		}
	case Met:
		if !loses || !w.Not || w.OnTime {
			return nil
		}
		for _, group := range aspectGroups() {
			if containsAny(w.Words, group...) {
				return group
			}
		}
	case Always:
		s, ok := takesEvents(c)
		switch {
		case !ok || containsAny(s.Words, lateWords()...):
		case s.Name != "":
			return pairs(s.Name)
		case s.What == Events:
			return pairs(strings.TrimPrefix(stripNumbers(thingOf(s.Words)), s.Every.Unit.Text))
		}
	case Within:
		if loses && otherFigure(w) {
			return pairs(subjectOf(w))
		}
	}
	return nil
}

// takesEvents is a step that takes for events, or for what is missing.
func takesEvents(c Clause) (Step, bool) {
	s, ok := c.Then.(Step)
	return s, ok && isAlways(c.When) && (s.What == Events || s.What == Missing) && !s.Add
}

// judgesAmount reports whether a clause judges a number or a day by itself.
func judgesAmount(c Clause) bool {
	switch c.When.(type) {
	case Within, Met:
		return true
	case Always:
		_, events := takesEvents(c)
		return !events
	}
	return false
}

// bareText is a text however it is spelled, without the blanks between its words.
func bareText(s string) string { return withoutBlanks(string(num.Fold(s))) }

// pairs are each two characters of a text that stand together.
func pairs(s string) []string {
	var out []string
	rs := []rune(s)
	for i := 0; i+1 < len(rs); i++ {
		out = append(out, string(rs[i:i+2]))
	}
	return out
}

func isBonus(a Award) bool {
	_, ok := a.(Bonus)
	return ok
}

// differs returns the words of a clause about another thing without which an actual has
// another score, though neither the row nor the actual speaks of that thing.
func (c core) differs(row Row, a Actual, s Score) (string, bool) {
	if c.speaksOf(row, a) {
		return "", false
	}
	b, err := ParseActual(a.Text, c.rule, row)
	if err != nil {
		return "", false
	}
	t := c.rule.Score(row, b)
	if !t.Known || t.Low.Equal(s.Low) && t.High.Equal(s.High) {
		return "", false
	}
	return c.outside[0].words, true
}

// speaksOf reports whether a row or an actual speaks of what was left out: by name, or in the
// unit that a step counts, where the row has not its name from the rest; or whether the rest
// judges no number.
func (c core) speaksOf(row Row, a Actual) bool {
	own := sharesWord(row.Level3, bareText(c.text))
	number := a.kind == isNumber || a.kind == isRank
	for _, o := range c.outside {
		switch {
		case o.in(row.Level3), o.in(row.Target), o.in(a.words):
			return true
		case !own && o.counts(unitOf(row.Unit)), a.kind == isNumber && o.counts(a.q.Unit) && !o.counts(unitOf(row.Unit)):
			return true
		case !number || o.unit.Kind == Bare || c.rule.Kind != Choice || slices.ContainsFunc(c.rule.Clauses, judgesAmount):
		case a.kind == isRank || strings.ContainsAny(row.Level3+bareText(c.text), strings.Join(o.marks, "")):
			return true // 发放无差错得5分，每发现1例错发漏发扣1分: a step for what 无差错 denies
		}
	}
	return false
}

// thingOf is what is said to have happened: 安全事故 of 发生安全事故.
func thingOf(words string) string {
	rs := []rune(words)
	if n := prefixLen(rs, happens()); n > 0 && n < len(rs)-1 {
		return string(rs[n:])
	}
	return words
}
