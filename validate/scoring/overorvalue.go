package scoring

// overOrValue reports whether 超出30元 may speak of the value itself or of what it is beyond the
// plan, and the actual lies in one of the two alone. In a row of amounts a percentage is always
// the latter.
func (j *judge) overOrValue(w Within) bool {
	if !exceedsBy(w, exceedWord) || j.a.kind != isNumber || j.a.short || j.a.event {
		return false
	}
	r := w.Ranges[0]
	if u := r.Lo.At.Unit; j.rate != (u.Kind == Percent || u.Kind == Point) {
		return false
	}
	x, _, why := j.valueIn(r.Lo.At.Unit, Unsaid)
	y, _, why2 := j.distance(true, r.Lo.At.Unit)
	if why.Code != WhyNone || why2.Code != WhyNone {
		return false
	}
	far := y.Cmp(r.Lo.At.N)
	return (x.Cmp(r.Lo.At.N) > 0) != (far > 0 || far == 0 && r.Lo.Incl)
}

// exceeds makes 超出 behind what is measured the comparison that 超过 is there: 推迟超出10天,
// 下降超出5个百分点, 预算调整率超出30%, 推迟超10天.
func (p *parser) exceeds() {
	if !p.says(exceedWords()...) {
		return
	}
	for i := 1; i+1 < len(p.toks); i++ {
		if before := p.toks[i-1]; p.toks[i].is(wHigh) && p.toks[i+1].is(wNum) && oneOf(p.words(p.toks[i:i+1]), exceedWords()) && (before.is(wLate, wLow, wNotReach, wLack) || before.is(wText, wRate) && endsInAny(p.words(p.toks[i-1:i]), rateTails())) {
			p.toks[i].set.add(wGT)
		}
	}
}
