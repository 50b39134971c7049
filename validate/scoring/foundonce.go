package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// foundOnce leaves 同一问题不重复扣分 unread where several things take points: one problem may be two of
// them, and which of them it costs is not said. Beside one count it says what is counted.
func (p *parser) foundOnce() {
	for _, at := range p.remarks {
		said := withoutBlanks(string(num.Fold(p.rule.textAt(at))))
		if isOnceNote(strings.TrimFunc(strings.Trim(said, "()"), trimmed)) && p.takers() != 1 {
			p.unread(at)
		}
	}
}

// takers is how many clauses take points.
func (p *parser) takers() int {
	n := 0
	for _, c := range p.rule.Clauses {
		if takes(c.Then) {
			n++
		}
	}
	return n
}
