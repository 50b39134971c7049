package scoring

import "strings"

// saysNought reports whether words may say that there was none at all without denying it:
// 零进展, 完成数为零, 毫无起色, 交白卷.
func saysNought(s string) bool {
	s = stripTail(s)
	return startsWithAny(s, noughtLeads()) || endsInAny(s, noughtTails())
}

// noughtDone reports whether words say that nothing of what the row counts was done: 零完成,
// 完成数为零.
func noughtDone(s string) bool {
	if rest, ok := strings.CutPrefix(s, noughtWord); ok {
		return oneOf(rest, doingVerbs()) || oneOf(rest, makingVerbs()) || oneOf(rest, noughtVerbs())
	}
	for _, t := range noughtTails() {
		if head, ok := strings.CutSuffix(s, t); ok {
			return head == "" || oneOf(head, doneNames())
		}
	}
	return false
}
