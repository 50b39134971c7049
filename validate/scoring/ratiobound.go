package scoring

// ratioBounds refuses a bare number that what is reached divided by what was planned is
// compared with (实际成本/预算成本≤1, 实际数与计划数之比不高于1): it is no amount of the row.
func (p *parser) ratioBounds() {
	from := 0
	for i, t := range p.toks {
		if t.is(wComma, wSemi, wStop) {
			from = i + 1
		}
		if !t.is(wNum) || t.unit != "" || p.at(i+1).is(wPoint, wTimes, wDiv) || t.n.Cmp(half()) >= 0 {
			continue
		}
		k := i
		for k > from && (cmpOf(p.toks[k-1]) != 0 || p.toks[k-1].is(wIf, wDe, wBetween)) {
			k--
		}
		if (k < i || p.at(i+1).is(wUp, wDown, wInside, wTilde) && p.at(i-1).is(wTarget)) && p.dividesPlan(p.toks[from:k]) {
			p.unread(p.span(p.toks[from].from, t.to))
		}
	}
}

// dividesPlan reports whether words end in a ratio of what is reached and the plan.
func (p *parser) dividesPlan(ts []token) bool {
	if len(ts) == 0 {
		return false
	}
	s := p.between(ts[0].from, ts[len(ts)-1].to)
	if endsInAny(s, ratioNames()) || endsInAny(s, divideTails()) && hasAny(ts, wActual) && hasAny(ts, wTarget) {
		return true
	}
	for i, t := range ts {
		if !t.is(wDiv) || i == 0 || i == len(ts)-1 {
			continue
		}
		a, b := ts[:i], ts[i+1:]
		if hasAny(a, wActual) && hasAny(b, wTarget) || hasAny(a, wTarget) && hasAny(b, wActual) || isActualName(p.words(a)) && isTargetName(p.words(b)) {
			return true
		}
	}
	return false
}
