package scoring

import "strings"

// cutRemark drops what a case is taken for (超过130%的视为目标编制不合理，不得分) between a
// comparison and its award: it tells why, and sets no further condition. A second
// condition is one that is joined (且目标设置过低的).
func (p *parser) cutRemark(ts []token) []token {
	number := false
	for i := 1; i < len(ts); i++ {
		number = number || ts[i-1].is(wNum)
		if !number || !opensBlame(p.rs[ts[i].from:]) || ts[i-1].is(wOr) || p.strongAnd(ts[i-1]) || hasAny(ts[i:], wNum) {
			continue
		}
		if s := p.words(ts[i:]); !blamesPlan(s, ts[i-1].is(wComma) && strings.HasSuffix(s, ofWord)) {
			continue
		}
		p.rule.Passed = append(p.rule.Passed, p.spanOf(ts[i:]))
		return ts[:i]
	}
	return ts
}

// opensBlame reports whether words that blame the plan can begin here.
func opensBlame(rs []rune) bool {
	return prefixLen(rs, takenLeads()) > 0 || prefixLen(rs, blameLeads()) > 0
}

// blamesPlan tells 视为目标编制不合理, 属于目标值设置过低 and 为目标编制偏低. What is said of a
// case (超过130%，属于目标设置过低的) may be a condition of its own instead.
func blamesPlan(s string, ofCase bool) bool {
	rs := []rune(s)
	n := prefixLen(rs, takenLeads())
	if n == 0 && !ofCase {
		n = prefixLen(rs, blameLeads())
	}
	return n > 0 && isPlanFault(stripTail(string(rs[n:])))
}

// isPlanFault reports whether words say no more than that the plan was badly made:
// 年初目标编制明显偏低.
func isPlanFault(s string) bool {
	rs := []rune(s)
	named, blamed := false, false
	for len(rs) > 0 {
		k := 0
		for i, words := range [...][]string{blamedNames(), planFaults(), planFillers()} {
			if n := prefixLen(rs, words); n > k {
				k = n
				named, blamed = named || i == 0, blamed || i == 1
			}
		}
		if k == 0 {
			return false
		}
		rs = rs[k:]
	}
	return named && blamed
}
