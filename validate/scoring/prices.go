package scoring

// withinPrice reads 结算不超合同价: the price agreed is what a row of costs has for its value.
func (p *parser) withinPrice(ts []token) (Cond, bool) {
	n := len(ts)
	if n < 2 || hasAny(ts, wNum, wDate, wNot) {
		return nil, false
	}
	k := n - 1
	for k > 0 && !ts[k].is(wLE, wNotOver) {
		k--
	}
	if !ts[k].is(wLE, wNotOver) || !oneOf(stripTail(p.words(ts[k+1:])), priceNames()) || !oneOf(p.words(ts[k:k+1]), notOverWords()) || k > 0 && !subjectLike(p.words(ts[:k])) && !oneOf(p.words(ts[:k]), settledNames()) {
		return nil, false
	}
	return Within{What: Value, Words: p.words(ts), Ranges: []Range{{Hi: Bound{Target: true, Set: true, Said: true, Incl: true}}}}, true
}

// otherPrice reports whether a range is bounded by a price agreed, in a row that counts no
// costs.
func (j *judge) otherPrice(w Within) bool {
	return w.ofPrice() && (!j.costs() || j.rate)
}

// ofPrice reports whether a range is bounded by a price agreed.
func (w Within) ofPrice() bool {
	return w.Ranges[0].Hi.Target && endsInAny(stripTail(w.Words), priceNames())
}
