package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// halfReached takes 过半 and 未过半 for more than half of the plan and no more than that. Whose half
// it is otherwise (同意票未过半) stays words; 过半未完成 may be of what was done or of what was not.
func (p *parser) halfReached() {
	for i, c := range p.rule.Clauses {
		words := ""
		switch w := c.When.(type) {
		case Text:
			words = w.Words
		case Within:
			if !w.Ranges[0].Exact {
				continue
			}
			words = w.Words // 未过半数
		default:
			continue
		}
		s := stripTail(words)
		if (isZero(c.Then) || takes(c.Then)) && startsWithAny(s, halfTails()) && !oneOf(s, halfTails()) {
			p.unread(c.At)
			continue
		}
		if not, ok := passesHalf(s); ok {
			b := Bound{At: Quantity{num.Int(50), Unit{Kind: Percent}}, Set: true, Said: true, Incl: not}
			r := Range{Lo: b}
			if not {
				r = Range{Hi: b}
			}
			p.rule.Clauses[i].When = Within{What: Value, Ranges: []Range{r}, Words: words}
		}
	}
}

// passesHalf reports whether words say that more than half was done, or with not that it was
// not.
func passesHalf(s string) (not, ok bool) {
	head := withoutTails(s, halfTails())
	if head == s {
		return false, false
	}
	for _, n := range halfDenials() {
		if rest, denied := strings.CutSuffix(head, n); denied {
			return true, rest == "" || oneOf(rest, doneNames())
		}
	}
	return false, head == "" || oneOf(head, doneNames())
}
