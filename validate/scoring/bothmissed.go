package scoring

// bothMissed takes 多了少了都不得分 behind 正好30个得5分 for every other number: more than that will not do
// either, and so it asks for just that many.
func (p *parser) bothMissed() {
	for i := 1; i < len(p.rule.Clauses); i++ {
		c, before := &p.rule.Clauses[i], &p.rule.Clauses[i-1]
		if !isZero(c.Then) || c.Part != before.Part || !missedEither(p.rule.saidAt(c.At)) {
			continue
		}
		w, ok := before.When.(Within)
		if !ok || len(p.rule.Clauses) > 2 || !gains(before.Then) || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact && (!w.Ranges[0].Lo.Set || !w.Ranges[0].Lo.Incl || w.Ranges[0].Hi.Set) {
			p.unread(c.At)
			continue
		}
		r := w.Ranges[0]
		r.Hi, r.Exact = r.Lo, true
		if !containsAny(w.About, exactlyWords()...) {
			just := exactlyWords()[0] // as it is printed: 完成20个 would take more
			w.Words, w.Lead, w.About = just+w.Words, just+w.Lead, just+w.About
		}
		w.Ranges = []Range{r}
		before.When, c.When = w, Else{}
		p.rule.Unread = notWithin(p.rule.Unread, c.At)
	}
}

// notWithin are the spans that do not lie within another one.
func notWithin(spans []Span, at Span) []Span {
	var out []Span
	for _, s := range spans {
		if s.From < at.From || s.To > at.To {
			out = append(out, s)
		}
	}
	return out
}

// missedEither tells 多了少了都不得分, 多或少均不计分, 多一人少一人都没分.
func missedEither(s string) bool {
	rs := []rune(s)
	n := eitherSaid(rs)
	return n > 0 && prefixLen(rs[n:], evenTails()) > 0
}

// eitherSaid is the length of 多了少了 and 多或少, 0 where both sides are not said.
func eitherSaid(rs []rune) int {
	first, over := eitherPiece(rs)
	if first == 0 {
		return 0
	}
	n := first + prefixLen(rs[first:], sideJoints())
	second, also := eitherPiece(rs[n:])
	if second == 0 || over == also {
		return 0
	}
	return n + second
}

// eitherPiece is the length of 多了 or 少一人, and whether it is more that it says.
func eitherPiece(rs []rune) (n int, over bool) {
	more, less := prefixLen(rs, moreSides()), prefixLen(rs, lessSides())
	n = max(more, less)
	if n == 0 {
		return 0, false
	}
	k := n
	if f := figureAt(rs, k); f > 0 && k+f < len(rs) {
		k += f + 1
	}
	return k + prefixLen(rs[k:], missedTails()), more > less
}
