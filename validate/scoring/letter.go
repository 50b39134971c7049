package scoring

import (
	"strings"
	"unicode"
)

// variable is the letter that stands for the actual in a sentence written like a
// formula (签约率x：x≥75%；完成率（P）…按P×4分计): a single letter that is compared
// somewhere and stands twice or more. 0 where there is none.
func variable(rs []rune) rune {
	for i, r := range rs {
		if !isVariable(rs, i) || !comparedAt(rs, i) {
			continue
		}
		n := 0
		for k, o := range rs {
			if o == r && isVariable(rs, k) {
				n++
			}
		}
		if n > 1 {
			return r
		}
	}
	return 0
}

// isVariable reports whether a single letter stands at i, no part of a word or unit.
func isVariable(rs []rune, i int) bool {
	letter := func(k int) bool {
		return k >= 0 && k < len(rs) && (rs[k] >= 'a' && rs[k] <= 'z' || rs[k] >= 'A' && rs[k] <= 'Z')
	}
	digit := func(k int) bool { return k >= 0 && k < len(rs) && isDigit(rs[k]) }
	return letter(i) && !letter(i-1) && !letter(i+1) && !digit(i-1) && !digit(i+1)
}

// comparedAt reports whether a sign of comparison stands beside i.
func comparedAt(rs []rune, i int) bool {
	before, after := beside(rs, i, -1), beside(rs, i, 1)
	return before != '=' && isSign(before) || after != '=' && isSign(after)
}

// beside is the next rune from i in a direction that is no blank, 0 at the end.
func beside(rs []rune, i, step int) rune {
	for i += step; i >= 0 && i < len(rs); i += step {
		if !unicode.IsSpace(rs[i]) {
			return rs[i]
		}
	}
	return 0
}

// letter reads the letter that stands for the actual at i: beside a comparison it says
// nothing more, nor where it is introduced (完成率（P）, 设完成率为X); in a formula it is the
// rate of completion. It reports whether the letter has been dealt with.
func (s *scanner) letter(rs []rune, i int) bool {
	if !isVariable(rs, i) {
		return false
	}
	before, after := beside(rs, i, -1), beside(rs, i, 1)
	switch {
	case planRatio(rs, i):
		if n := len(s.rs); n > 0 && strings.ContainsRune(letLeads, s.rs[n-1]) {
			s.rs, s.pos = s.rs[:n-1], s.pos[:n-1]
		}
		s.insteadOfLetter(i)
		s.ofPlan = true
	case after == '=' && strings.ContainsAny(definedAs(rs, i), divideRunes):
		s.ofElse = true // X=合格数/抽查数×100%
		return false
	case comparedAt(rs, i):
	case isTimesRune(before), before == '*', before == '/':
		s.insteadOfLetter(i) // 得分=5×X；
	case before == '(' && after == ')', isStop(after) || after == ')' && before != '(' || after == 0:
	case isOperator(before), isOperator(after):
		s.insteadOfLetter(i)
	default:
		return false
	}
	return true
}

// insteadOfLetter writes the rate of completion for the letter at i.
func (s *scanner) insteadOfLetter(i int) {
	for _, r := range doneRate {
		s.rs, s.pos = append(s.rs, r), append(s.pos, i)
	}
}

// isOperator reports whether a rune computes.
func isOperator(r rune) bool {
	switch r {
	case '*', '/', '+', '-', '(':
		return true
	}
	return isTimesRune(r)
}
