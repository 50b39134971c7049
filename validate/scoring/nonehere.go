package scoring

import "strings"

// noneHere reports whether words say that there was none of what the row counts, behind the name
// of where that is, which the row has too: 会务服务零失误 in the row of 会务服务失误次数.
func (j *judge) noneHere(s string) bool {
	if saysNone(s) {
		return true
	}
	s = stripTail(s)
	for i := range s {
		lead, rest := s[:i], s[i:]
		if len([]rune(lead)) < 2 || !saysNone(rest) {
			continue
		}
		if !strings.HasPrefix(j.row.Level3, lead) {
			return false
		}
		what, none := withoutNone(rest)
		return none && len([]rune(what)) > 1 && strings.Contains(j.row.Level3, what)
	}
	return false
}

// oughtTo reports whether a step counts what ought to have been done and was not, in the row of
// what was done: 应修编未修编的，每个扣1分 in that of 预案修编数.
func (j *judge) oughtTo(s Step) bool {
	for _, not := range negations() {
		what, rest, ok := strings.Cut(strings.TrimPrefix(s.Name, dutyWords()[0]), not)
		if ok && stripTail(rest) == what && len([]rune(what)) > 1 {
			return strings.Contains(j.row.Level3, what)
		}
	}
	return false
}
