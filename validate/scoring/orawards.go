package scoring

// orAward takes an award behind nothing but 或 for the other of two that the sentence leaves
// a choice of: 不符合要求的不得分或者扣相应的分数. What the case gets is left open then.
func (p *parser) orAward(ts []token, a Award, at Span) bool {
	ts = p.trim(ts)
	n := len(p.rule.Clauses)
	if n == 0 || len(ts) != 1 || !ts[0].is(wOr) || p.inNumber(ts, 0) {
		return false
	}
	last := &p.rule.Clauses[n-1]
	last.At.To = max(last.At.To, at.To)
	if gains(last.Then) || gains(a) {
		p.unread(at) // 得5分或4分
		return true
	}
	last.Then = Open{Words: p.rule.textAt(last.At), Minus: true}
	return true
}
