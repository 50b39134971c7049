package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// core is a sentence without its clauses about other things (弄虚作假的不得分, 被通报
// 的扣2分), read anew. An actual that says nothing of those things must have the same
// score in both: however a clause changes the way its neighbours are read, what did not
// happen costs nothing.
type core struct {
	rule    Rule
	outside []string // the words of those clauses
}

// withCore reads the rest of a sentence that has clauses about other things.
func (r Rule) withCore() Rule {
	text := []rune(r.Text)
	var outside []string
	for _, c := range r.Clauses {
		t, ok := c.When.(Text)
		if !ok {
			continue
		}
		if !r.setsApart(c, t) {
			if r.Kind != Choice {
				return r // one entry of a list
			}
			continue
		}
		for i := c.At.From; i < c.At.To; i++ {
			text[i] = ' '
		}
		outside = append(outside, t.Words)
	}
	if len(outside) == 0 || len(outside) == len(r.Clauses) {
		return r
	}
	rule, err := parse(string(text))
	if err != nil || len(rule.Clauses) == 0 {
		return r
	}
	r.core = &core{rule, outside}
	return r
}

// setsApart reports whether a clause takes or adds a fixed amount for something that no
// other word of the sentence speaks of.
func (r Rule) setsApart(c Clause, t Text) bool {
	switch c.Then.(type) {
	case Deduct, Points, Share, Bonus:
	default:
		return false
	}
	if t.Exempt || t.Foreign || t.Label || gains(c.Then) && !isBonus(c.Then) || strings.ContainsAny(t.Words, lackRunes) || len([]rune(t.Words)) < 3 {
		return false
	}
	text := []rune(r.Text)
	if c.At.From >= c.At.To || c.At.To > len(text) {
		return false
	}
	return !sharesWord(thingOf(t.Words), string(num.Fold(string(text[:c.At.From])+"\n"+string(text[c.At.To:]))))
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
	for _, w := range c.outside {
		if sharesWord(thingOf(w), row.Level3+"\n"+row.Target+"\n"+a.words) {
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
	return c.outside[0], true
}

// thingOf is what is said to have happened: 安全事故 of 发生安全事故.
func thingOf(words string) string {
	rs := []rune(words)
	if n := prefixLen(rs, happens()); n > 0 && n < len(rs)-1 {
		return string(rs[n:])
	}
	return words
}
