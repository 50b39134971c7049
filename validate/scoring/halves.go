package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// respelled writes what stands at i in the one way that is read: an interval, a span of
// months, a number and a half. It is the length of what was read, 0 for none of them.
func (s *scanner) respelled(rs []rune, i int) int {
	n := s.interval(rs, i)
	if n == 0 {
		n = s.monthSpan(rs, i)
	}
	if n == 0 {
		n = s.andHalf(rs, i)
	}
	if n == 0 {
		n = s.everyday(rs, i)
	}
	return n
}

// andHalf writes out a number that a 半 behind its unit makes half a unit more, and is the
// length of what was read: 一分半 is 1.5分, 一年半 1.5年, 一个半月 1.5个月. 0 where none begins at i.
func (s *scanner) andHalf(rs []rune, i int) int {
	if !s.halves {
		return 0
	}
	if n := s.halfPoint(rs, i); n > 0 {
		return n
	}
	if !beginsFigure(rs, i) {
		return 0
	}
	v, n := num.Scan(rs[i:])
	k := skipBlanks(rs, i+n)
	if n == 0 || k >= len(rs) || !v.IsInt() || v.IsZero() {
		return 0
	}
	u := prefixLen(rs[k:], halvedUnits())
	if u == 0 || k+u >= len(rs) || rs[k+u] != halfRune || prefixLen(rs[k+u+1:], halfNouns()) > 0 {
		return 0
	}
	if string(rs[k:k+u]) == pieceUnit && prefixLen(rs[k+u+1:], halvedThings()) == 0 {
		return 0 // 两个半成品
	}
	for _, r := range v.Plain() + ".5" {
		s.rs, s.pos = append(s.rs, r), append(s.pos, i)
	}
	for _, r := range rs[k : k+u] {
		s.rs, s.pos = append(s.rs, r), append(s.pos, k+u)
	}
	return k + u + 1 - i
}

// halfPoint writes 0.5分 for 半分 where it is what a verb takes or gives (扣半分) and not half of
// all (一半分值, 得半分 as a tier, 减半分配).
func (s *scanner) halfPoint(rs []rune, i int) int {
	if rs[i] != halfRune || i+1 >= len(rs) || rs[i+1] != runePoint || prefixLen(rs[i+2:], halfOfAll()) > 0 {
		return 0
	}
	k := i
	for k > 0 && !isStop(rs[k-1]) {
		k--
	}
	before := string(rs[k:i])
	gives := endsInAny(before, givingVerbs())
	if gives && !strings.Contains(before, everySaid) && !containsAny(string(rs), wholeMarks()...) {
		s.torn = append(s.torn, Span{len(s.rs), len(s.rs) + 1}) // 完成得5分，…得半分: 0.5, or half of 5
	}
	if !endsInAny(before, takingVerbs()) && !(gives && strings.Contains(before, everySaid)) {
		return 0
	}
	for _, r := range "0.5" {
		s.rs, s.pos = append(s.rs, r), append(s.pos, i)
	}
	return 1
}

// beginsFigure reports whether a number may begin at i and none goes on there.
func beginsFigure(rs []rune, i int) bool {
	figure := func(r rune) bool {
		return isDigit(r) || isHanziDigit(r) || r == runeTwo || prefixLen([]rune{r}, roundWords()) > 0
	}
	return figure(rs[i]) && (i == 0 || !figure(rs[i-1]) && rs[i-1] != '.' && !strings.ContainsRune(figureLeads, rs[i-1]))
}
