package scoring

import "strings"

// fewer reports whether words say that less, or with lead 多 more, was done than was asked for: 少购
// beside 购书达到5000册, 少办 of what is done by hand. 少报 counts reports that were not made.
func (p *parser) fewer(words, lead string) bool {
	rest, ok := strings.CutPrefix(strings.TrimSuffix(stripTail(words), partSaid), lead)
	rest = stripTail(rest)
	if n := len([]rune(rest)); !ok || n == 0 || n > 2 || rest == reportWord {
		return false
	}
	if oneOf(rest, doingVerbs()) || oneOf(rest, makingVerbs()) || oneOf(rest, objectVerbs()) {
		return true
	}
	for _, c := range p.rule.Clauses {
		w, compares := c.When.(Within)
		if compares && gains(c.Then) && w.What == Value && strings.HasPrefix(w.Lead, rest) {
			return true
		}
	}
	return false
}
