package scoring

import (
	"unicode"

	"jixiaobot/validate/num"
)

// wraps reports whether the line end at i is only where a cell or a page was
// full (扣完为|止): the line before it does not end what it says, and the next one
// begins nothing new. Two figures never grow together here; squeeze asks them back.
func (s *scanner) wraps(rs []rune, i int) bool {
	if len(s.rs) == 0 {
		return false
	}
	next := i + 1
	for next < len(rs) && unicode.IsSpace(rs[next]) {
		if rs[next] == '\n' {
			return false // an empty line parts
		}
		next++
	}
	if next == len(rs) {
		return false
	}
	last, ahead := s.rs[len(s.rs)-1], unspaced(rs[next:], 12)
	if isDigit(last) && len(ahead) > 1 && isDigit(ahead[1]) && (ahead[0] == '.' || isDash(ahead[0])) || (last == '%' || last == '‰') && isDash(ahead[0]) {
		return true // 扣0|.5分, 4|-6名, 50%|-70%
	}
	if isListMark(ahead) {
		return false
	}
	switch {
	case isStop(ahead[0]) || ahead[0] == ')':
		return true
	case isStop(last), prefixLen(ahead, lineBegins()) > 0 && !joinsLine(last), prefixLen(ahead, entryRuleBegins()) > 0:
		return false
	case endsClause(string(s.rs[max(0, len(s.rs)-8):])):
		return prefixLen(ahead, untilEnds()) > 0
	case isDigit(last) && s.endsFormula() && beginsTier(rs[next:]):
		return false // 得分=5|60%≤完成率<100%
	case isDigit(last):
		return isDigit(ahead[0]) || num.ScanUnit(ahead) > 0 || isDateRune(ahead[0]) || prefixLen(ahead, numberGoesOn()) > 0
	}
	return true
}

// endsFormula reports whether what was read last is the figure of a formula or a factor:
// 得分=5, 系数为0.8.
func (s *scanner) endsFormula() bool {
	k := len(s.rs)
	for k > 0 && (isDigit(s.rs[k-1]) || s.rs[k-1] == '.') {
		k--
	}
	return endsInAny(string(s.rs[max(0, k-6):k]), factorLeads())
}

// standsForActual reports whether an X beside a sign is only the actual: 80≤X<90.
func (s *scanner) standsForActual(rs []rune, i int) bool {
	if r := rs[i]; r != 'X' && r != 'x' {
		return false
	}
	before := rune(';')
	if n := len(s.rs); n > 0 {
		before = s.rs[n-1]
	}
	after := unspaced(rs[i+1:], 1)
	signs := before != ';' && isSign(before)
	return len(after) > 0 && isSign(after[0]) && (signs || isStop(before) || before == runePoint)
}

// beginsPoints reports whether points stand here: 5分.
func beginsPoints(rs []rune) bool {
	rs = unspaced(rs, 6)
	n := num.Run(rs)
	return n > 0 && n < len(rs) && rs[n] == runePoint
}

// beginsTier reports whether a comparison with a percentage begins here: 80%≤满意度,
// ≥90%, 80%-90%.
func beginsTier(rs []rune) bool {
	rs = unspaced(rs, 8)
	n := num.Run(rs)
	return n < len(rs) && (isSign(rs[n]) || n > 0 && rs[n] == '%')
}

// unspaced is the first n runes without blanks and line ends.
func unspaced(rs []rune, n int) []rune {
	out := make([]rune, 0, n)
	for _, r := range rs {
		if !unicode.IsSpace(r) {
			out = append(out, r)
		}
		if len(out) == n {
			break
		}
	}
	return out
}

// pointsBegun reports whether the figures at the end are points cut in two, 得1|0分,
// which go on with rest; 得10|80分以上 is not.
func (s *scanner) pointsBegun(rest []rune) bool {
	n := num.Run(rest)
	if n != 1 || len(rest) < 2 || rest[1] != runePoint || len(rest) > 2 && !isStop(rest[2]) {
		return false
	}
	k := len(s.rs)
	for k > 0 && (isDigit(s.rs[k-1]) || s.rs[k-1] == '.') {
		k--
	}
	return k > 0 && k == len(s.rs)-1 && isPointsVerb(s.rs[k-1])
}

// isListMark reports whether an entry begins: ①, 1. (1) 一、 （一） or a bullet.
func isListMark(rs []rune) bool {
	r := rs[0]
	if r >= '①' && r <= '⒇' || r >= '⓪' && r <= '⓿' || r >= '❶' && r <= '❿' || r >= '⒈' && r <= '⒛' || isBullet(r) {
		return true
	}
	j := 0
	if r == '(' {
		j++
	}
	n := 0
	for j < len(rs) && n < 2 && (isDigit(rs[j]) || isHanziDigit(rs[j])) {
		j, n = j+1, n+1
	}
	if n == 0 || j >= len(rs) {
		return false
	}
	switch {
	case rs[j] == ')':
		return true
	case rs[j] == '、', rs[j] == runeIs && isHanziDigit(rs[j-1]):
		return true
	case rs[j] == '.':
		return j+1 >= len(rs) || !isDigit(rs[j+1])
	}
	return false
}
