package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// smallParts reads 千分之一 and 万分之五 as the percentages they are.
func (s *scanner) smallParts(i int) int {
	if i+3 >= len(s.rs) || s.rs[i+1] != runePoint || i > 0 && (isDigit(s.rs[i-1]) || isHanziDigit(s.rs[i-1])) {
		return i
	}
	parts := smallParts()[s.between(i, i+3)]
	v, n := num.Scan(s.rs[i+3:])
	if parts == 0 || n == 0 || s.startsWith(i+3+n, fractionWord) {
		return i
	}
	v, _ = v.Div(num.Int(parts))
	return s.number(i, i+3+n, v, percentUnit)
}

// zeroRate reads the 零 of 差错率为零 as the number it is: what is behind 率为 is a value and
// no denial.
func (s *scanner) zeroRate(i int) int {
	if !s.zeroValue(i) {
		return i
	}
	return s.number(i, i+1, num.Num{}, "")
}

// zeroValue reports whether the 零 of 差错率为零 stands at i. 为零分 is an award.
func (s *scanner) zeroValue(i int) bool {
	if s.rs[i] != zeroRune || i+1 >= len(s.rs) || !strings.HasSuffix(s.between(0, i), rateIs) {
		return false
	}
	return isStop(s.rs[i+1]) || prefixLen(s.rs[i+1:], afterZero()) > 0
}

// beginsSmallParts reports whether a share of 千分之 or 万分之 begins here.
func beginsSmallParts(s string) bool {
	for lead := range smallParts() {
		if strings.HasPrefix(s, lead) {
			return true
		}
	}
	return false
}
