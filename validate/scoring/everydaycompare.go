package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// isPassed tells 过80件 and 实际数破80件; 侦破80件, 办过3次 and 有过5件 are other things.
func isPassed(rs []rune, from, to int) bool {
	n := figureAt(rs, to)
	if n == 0 || !measuredBefore(rs, from) {
		return false
	}
	return prefixLen(rs[to+n:], spanUnits()) == 0
}

// measuredBefore reports whether a clause begins at i, or the name of a quantity ends there.
func measuredBefore(rs []rune, i int) bool {
	return clauseFrom(rs, i) == i || behind(rs, i, quantityEnds)
}

// comparedTo is how 比300户多 compares, and its length; 比300户多50户 and 占比 are other things.
func comparedTo(rs []rune, i int) (read string, n int) {
	k := i + 1
	if behind(rs, i, comparisonLeads) || endsInAny(string(rs[clauseFrom(rs, i):i]), ratioLeads()) {
		return "", 0
	}
	if n = planShareAt(rs, k); n == 0 {
		_, n = num.ScanPercent(rs[k:])
	}
	if n == 0 {
		if n = figureAt(rs, k); n == 0 {
			return "", 0
		}
		n += num.ScanUnit(rs[k+n:])
	}
	end := k + n
	if end >= len(rs) || end+1 < len(rs) && !pointsFollow(rs, end+1) && (strings.ContainsRune(distanceFollows, rs[end+1]) || figureAt(rs, end+1) > 0) {
		return "", 0
	}
	switch {
	case strings.ContainsRune(moreRunes, rs[end]):
		return moreRead + string(rs[k:end]), end + 1 - i
	case strings.ContainsRune(lessRunes, rs[end]):
		return lessRead + string(rs[k:end]), end + 1 - i
	}
	return "", 0
}

// planShareAt is the length of a share of the plan that begins at k: 计划的50%, 目标值80%.
func planShareAt(rs []rune, k int) int {
	if k >= len(rs) {
		return 0
	}
	for _, name := range planNames() {
		n := len([]rune(name))
		if !hasPrefix(rs[k:], []rune(name)) {
			continue
		}
		if k+n < len(rs) && rs[k+n] == ofRune {
			n++
		}
		if _, m := num.ScanPercent(rs[k+n:]); m > 0 {
			return n + m
		}
	}
	return 0
}
