package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// fewer reports whether words say that less, or with lead 多 more, was done than was asked for: 少购
// beside 购书达到5000册, 少办 of what is done by hand. 少报 counts reports that were not made.
func (p *parser) fewer(words, lead string) bool {
	rest, ok := strings.CutPrefix(strings.TrimSuffix(stripTail(words), partSaid), lead)
	rest = stripTail(rest)
	n := len([]rune(rest))
	if !ok || n == 0 || n > longestVerb || rest == reportWord {
		return false
	}
	if n <= 2 && (oneOf(rest, doingVerbs()) || oneOf(rest, makingVerbs()) || oneOf(rest, objectVerbs())) {
		return true
	}
	return p.rule.verbBefore(rest)
}

// fewerTaken reports whether another clause takes points for every one that is missing, in the same
// words: 少演1场扣0.2分，少演10场以上不得分.
func (p *parser) fewerTaken(i int, w Within) bool {
	if !strings.HasPrefix(w.Lead, fewSide) || w.Lead == fewSide+reportWord {
		return false
	}
	for k, c := range p.rule.Clauses {
		v, ok := c.When.(Within)
		if k != i && ok && takes(c.Then) && v.Lead == w.Lead && v.Ranges[0].Exact && v.Ranges[0].Lo.At.Unit == w.Ranges[0].Lo.At.Unit {
			return true
		}
	}
	return false
}

// sideOf tells on which side of the plan a step counts, by 少 or 多 and one character for what is
// done: 少购的每500册扣0.5分 beside 完成5000册.
func (p *parser) sideOf(words string) (Measure, bool) {
	for k, lead := range [...]string{fewSide, moreSide} {
		rest, ok := strings.CutPrefix(strings.TrimSuffix(stripTail(words), partSaid), lead)
		if rs := []rune(stripTail(rest)); ok && len(rs) == 1 && !strings.ContainsAny(rest, sideRunes) && num.ScanUnit(rs) == 0 {
			return [...]Measure{Short, Over}[k], true
		}
	}
	return 0, false
}

// sameUnit reports whether the tier of a count that earns points counts by a unit.
func (p *parser) sameUnit(u Unit) bool {
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if ok && gains(c.Then) && w.What == Value && u.Kind != Percent && u.Kind != Bare && u == w.Ranges[0].anyEnd().At.Unit {
			return true
		}
	}
	return false
}

// longestVerb is how many characters a verb has at most: 投入使用.
const longestVerb = 4
