package scoring

import "jixiaobot/validate/num"

// farNumbers leaves unread a comparison whose number was not read as its own: 未达到一百, 未达到窗口
// 100个, 超过（含）95%; and 第三， beside other numbers of entries.
func (p *parser) farNumbers() {
	for _, c := range p.rule.Clauses {
		if p.marks > 0 && beginsOrdinal(c.When) {
			p.unread(c.At)
		}
		eachSaid(c.When, func(part Cond) {
			switch w := part.(type) {
			case Text:
				if n := prefixLen([]rune(w.Words), comparingLeads()); n > 0 && isHanziCount([]rune(w.Words)[n:]) {
					p.unread(c.At)
				}
			case Within:
				r := w.Ranges[0]
				n := prefixLen([]rune(w.Lead), missedLeads())
				far := r.Exact && n > 0 && len([]rune(w.Lead)) > n && (gains(c.Then) || isZero(c.Then))
				far = far || r.Exact && isFixed(c.Then) && oneOf(w.Lead, byLeads()) && containsAny(w.Words, degreeTails()...) // 按100户计划完成比例得分
				if w.What == Value && (far || containsAny(w.Lead, inclusionLead) && !r.anyEnd().Incl) {
					p.unread(c.At)
				}
			}
		})
	}
}

// beginsOrdinal reports whether a condition begins with 第一，, which beside ① may number an entry.
func beginsOrdinal(c Cond) bool {
	all, ok := c.(All)
	if !ok {
		return false
	}
	r, ok := all.Parts[0].(Rank)
	rs := []rune(r.Words)
	return ok && len(rs) < 4 && isHanziDigit(rs[len(rs)-1])
}

// isHanziCount reports whether words are a number in characters and at most a unit: 一百, 百个.
func isHanziCount(rs []rune) bool {
	n := 0
	for n < len(rs) && (isHanziDigit(rs[n]) || rs[n] == runeTwo || prefixLen(rs[n:n+1], roundWords()) > 0) {
		n++
	}
	return n > 0 && (n == len(rs) || num.ScanUnit(rs[n:]) == len(rs)-n)
}

// eachSaid hands over the conditions that are no more joined.
func eachSaid(c Cond, f func(Cond)) {
	switch c := c.(type) {
	case All:
		for _, p := range c.Parts {
			eachSaid(p, f)
		}
	case Any:
		for _, p := range c.Parts {
			eachSaid(p, f)
		}
	default:
		f(c)
	}
}
