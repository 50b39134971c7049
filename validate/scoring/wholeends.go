package scoring

import "jixiaobot/validate/num"

// wholeEnds takes in the ends of a span of whole days or things that begins right behind
// the end of another tier, or ends right before the beginning of one (10天以内（含10天）；11-30
// 天), though the sentence says 含 of others: with its ends out, no tier would hold them.
func (p *parser) wholeEnds() {
	each(p.rule.Clauses, func(w *Within) {
		for i, r := range w.Ranges {
			if !r.wholeSpan() || !p.rule.endsAt(w.What, r.Lo.At, -1) && !p.rule.endsAt(w.What, r.Hi.At, 1) {
				continue
			}
			r.Lo.Incl = r.Lo.Incl || !r.Lo.Said && !p.rule.saysInclAt(w.What, r.Lo.At)
			r.Hi.Incl = r.Hi.Incl || !r.Hi.Said && !p.rule.saysInclAt(w.What, r.Hi.At)
			w.Ranges[i] = r
		}
	})
}

// wholeSpan reports whether a range lies between two whole numbers of days or things and
// leaves open whether they are in.
func (r Range) wholeSpan() bool {
	if !r.Lo.Set || !r.Hi.Set || r.Exact || r.Lo.Target || r.Hi.Target || r.Lo.Said && r.Hi.Said || !r.Lo.At.N.IsInt() || !r.Hi.At.N.IsInt() {
		return false
	}
	u := r.Hi.At.Unit
	return u.Kind == Count || u.Kind == Bare || u.isTime()
}

// endsAt reports whether some tier of the measure ends (side -1) one before q, or begins
// (side 1) one behind it.
func (r Rule) endsAt(m Measure, q Quantity, side int) bool {
	q.N = q.N.Add(num.Int(int64(side)))
	found := false
	look(r.Clauses, func(w Within) {
		for _, s := range w.Ranges {
			b := s.Hi
			if side > 0 {
				b = s.Lo
			}
			c, ok := compareQ(b.At, q)
			found = found || w.What == m && b.Set && !b.Target && !s.Exact && b.At.Unit.Kind == q.Unit.Kind && ok && c == 0
		}
	})
	return found
}

// saysInclAt reports whether a tier of the measure says 含 of an end at q.
func (r Rule) saysInclAt(m Measure, q Quantity) bool {
	found := false
	look(r.Clauses, func(w Within) {
		for _, s := range w.Ranges {
			for _, b := range [...]Bound{s.Lo, s.Hi} {
				c, ok := compareQ(b.At, q)
				found = found || w.What == m && b.Set && b.Said && b.Incl && !b.Target && ok && c == 0 && containsAny(w.Words, inclusionRune)
			}
		}
	})
	return found
}
