package scoring

// withoutPeriod drops 连续两年 before 未发生: how long nothing happened is no condition of
// its own where the sentence asks of nothing else that it did not happen.
func (p *parser) withoutPeriod(ts []token) []token {
	if !hasAny(ts, wNone0) || !hasAny(ts, wNum) {
		return ts
	}
	k, length := 0, false
	for k < len(ts) && !ts[k].is(wNone0) {
		switch t := ts[k]; {
		case t.is(wNum) && !length && (unitOf(t.unit).Kind == Year || unitOf(t.unit).Kind == Month):
			length = true
		case t.is(wInside, wAllOf, wIf, wComma), oneOf(p.words(ts[k:k+1]), spellLeads()), length && oneOf(p.words(ts[k:k+1]), periodTails()):
		default:
			return ts
		}
		k++
	}
	if !length || k+1 >= len(ts) {
		return ts
	}
	n := 0
	for _, t := range p.toks {
		if t.is(wNone0) {
			n++
		}
	}
	if n > 1 {
		return ts // 连续两年无事故得5分，当年无事故得3分
	}
	return ts[k:]
}
