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

// withCore reads the rest of a sentence that has clauses about other things.
func (r Rule) withCore() Rule {
	text := []rune(r.Text)
	var found []outside
	for _, c := range r.Clauses {
		o, ok := r.setsApart(c)
		if _, text := c.When.(Text); text && !ok && r.Kind != Choice {
			return r // one entry of a list
		}
		if !ok {
			continue
		}
		for i := c.At.From; i < c.At.To; i++ {
			text[i] = ' '
		}
		found = append(found, o)
	}
	if len(found) == 0 || len(found) == len(r.Clauses) {
		return r
	}
	rule, err := parse(string(text))
	if err != nil || !slices.ContainsFunc(rule.Clauses, judgesAmount) && slices.ContainsFunc(r.Clauses, func(c Clause) bool { _, ok := takesEvents(c); return ok }) {
		return r
	}
	r.core = &core{rule, found}
	return r
}

// setsApart tells a clause that takes or adds for something of which no other word of the
// sentence speaks.
func (r Rule) setsApart(c Clause) (outside, bool) {
	o := outside{marks: marksOf(c)}
	text := []rune(r.Text)
	if len(o.marks) == 0 || c.At.From >= c.At.To || c.At.To > len(text) {
		return o, false
	}
	o.words = r.saidAt(c.At)
	if s, ok := takesEvents(c); ok {
		o.unit = s.Every.Unit
	}
	return o, !o.in(string(num.Fold(string(text[:c.At.From]) + "\n" + string(text[c.At.To:]))))
}

// marksOf is what a text has that speaks of what a clause takes or adds for: two characters of
// what happened, or the aspect that was not good enough; nothing for all other clauses.
func marksOf(c Clause) []string {
	loses := isDeduct(c.Then) || isZero(c.Then)
	switch w := c.When.(type) {
	case Text:
		if (loses || isBonus(c.Then)) && !w.Exempt && !w.Foreign && !w.Label && len([]rune(w.Words)) > 2 && !strings.ContainsAny(w.Words, lackRunes) {
			return pairs(thingOf(w.Words))
		}
	case Met:
		for _, group := range aspectGroups() {
			if loses && w.Not && !w.OnTime && containsAny(w.Words, group...) {
				return group
			}
		}
	case Always:
		if s, ok := takesEvents(c); ok {
			return pairs(strings.TrimPrefix(stripNumbers(thingOf(s.Words)), s.Every.Unit.Text))
		}
	}
	return nil
}

// takesEvents is a step that takes for events.
func takesEvents(c Clause) (Step, bool) {
	s, ok := c.Then.(Step)
	return s, ok && isAlways(c.When) && s.What == Events && !s.Add
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
func (c *core) differs(row Row, a Actual, s Score) (string, bool) {
	if c == nil {
		return "", false
	}
	for _, o := range c.outside {
		if o.in(row.Level3) || o.in(row.Target) || o.in(a.words) || o.unit.Kind == Count && (row.Unit == "" || sameCounter(o.unit, unitOf(row.Unit))) {
			return "", false
		}
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

// thingOf is what is said to have happened: 安全事故 of 发生安全事故.
func thingOf(words string) string {
	rs := []rune(words)
	if n := prefixLen(rs, happens()); n > 0 && n < len(rs)-1 {
		return string(rs[n:])
	}
	return words
}
