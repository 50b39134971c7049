package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// nothing reads words before a stop that leave no points as the one word they are: 该项得分归零,
// 取消本项分值, 不予评分, 一分不得, 计0. It returns the place after them, i where none begin there.
func (s *scanner) nothing(i int) int {
	if !beginsNothing(s.rs[i]) {
		return i
	}
	k := i + prefixLen(s.rs[i:], namedOwn())
	for _, way := range [...]func(*scanner, int, bool) int{(*scanner).notOne, (*scanner).pointsGone, (*scanner).cancelled, (*scanner).notGiven, (*scanner).cleared, (*scanner).bareNought} {
		if end := way(s, k, k > i); end > k && s.closes(end) {
			return s.push(i, end, wZero)
		}
	}
	return i
}

// closes reports whether a stop, a bracket or the end of the sentence stands at i.
func (s *scanner) closes(i int) bool {
	return i >= len(s.rs) || isStop(s.rs[i]) || s.rs[i] == '(' || s.rs[i] == ')'
}

// next3 is the place behind three words in a row, the middle one of which may be missing; i
// where they do not stand at i.
func (s *scanner) next3(i int, first, middle, last []string) int {
	a := prefixLen(s.rs[i:], first)
	if a == 0 {
		return i
	}
	m := i + a + prefixLen(s.rs[i+a:], middle)
	for _, k := range [...]int{m, i + a} { // 不得该项分值, 不得分
		if n := prefixLen(s.rs[k:], last); n > 0 {
			return k + n
		}
	}
	return i
}

// notOne reads 一分不得, 1分都没有.
func (s *scanner) notOne(i int, _ bool) int {
	return s.next3(i, leastPoints(), evenLeads(), notGivenTails())
}

// pointsGone reads 得分清零, 全部分值不得. What is 0 may be a test score (考核得分为0) where
// nothing says that the points of the row are meant.
func (s *scanner) pointsGone(i int, own bool) int {
	if n := s.next3(i, pointsNouns(), allAdverbs(), goneTails()); n > i {
		return n
	}
	if k := len(s.toks); own || k == 0 || !s.toks[k-1].is(wText) {
		return s.next3(i, pointsNouns(), allAdverbs(), noughtEnds())
	}
	return i
}

// cancelled reads 取消本项得分, 无得分.
func (s *scanner) cancelled(i int, _ bool) int {
	if n := s.next3(i, cancelVerbs(), namedOwn(), pointsNames()); n > i {
		return n + prefixLen(s.rs[n:], rightTails())
	}
	return s.next3(i, noPoints(), namedOwn(), scoredNouns())
}

// notGiven reads 不予评分, 不能享受该项分值.
func (s *scanner) notGiven(i int, _ bool) int {
	n := prefixLen(s.rs[i:], notLeads())
	if n == 0 {
		return i
	}
	k := i + n
	verb := prefixLen(s.rs[k:], grantVerbs())
	for _, from := range [...]int{k + verb, k} {
		at := from + prefixLen(s.rs[from:], namedOwn())
		if m := prefixLen(s.rs[at:], pointsNames()); m > 0 && (from > k || at > k || m > 1 || n > 1) {
			return at + m
		}
	}
	return i
}

// cleared reads 归零 and 清零 right behind what they follow from (少于90个的清零). What is cleared
// may be what the row counts too (存量问题清零).
func (s *scanner) cleared(i int, own bool) int {
	n := prefixLen(s.rs[i:], clearedWords())
	if n == 0 || own {
		return i + n
	}
	return s.behindCase(i, n)
}

// behindCase is the place behind n runes that are said of a case right before them.
func (s *scanner) behindCase(i, n int) int {
	k := len(s.toks) - 1
	for k >= 0 && s.toks[k].is(wIf) && !s.toks[k].is(wDe) {
		k--
	}
	if k < 0 || s.toks[k].is(wComma, wSemi, wStop, wColon) {
		return i
	}
	if !s.toks[k].is(wText, wDe, wTarget) {
		return i + n
	}
	for ; k >= 0 && !s.toks[k].is(wComma, wSemi, wStop); k-- {
		if s.toks[k].is(wNum, wHappen, wNot, wNotReach, wLack, wLT, wDown, wLate, wNotTime, wBudget, wElse) {
			return i + n
		}
	}
	return i
}

// bareNought reads 得0 and 计0, of which 分 was left out.
func (s *scanner) bareNought(i int, _ bool) int {
	n := prefixLen(s.rs[i:], leavesNoughtVerbs())
	if n == 0 || i > 0 && strings.ContainsRune(countingRunes, s.rs[i-1]) {
		return i
	}
	k := i + n
	if k >= len(s.rs) || s.rs[k] != '0' && s.rs[k] != hanziNought || k+1 < len(s.rs) && (s.rs[k+1] == '、') {
		return i
	}
	if k+2 < len(s.rs) && s.rs[k+1] == ',' && num.Run(s.rs[k+2:]) > 0 {
		return i // 分别得0,3,5分
	}
	return k + 1
}
