package scoring

import "strings"

// evenLess takes 连95%都达不到的 for what lies below the number: not even that much was reached.
func (p *parser) evenLess() {
	if !p.says(evenLeads()...) {
		return
	}
	for i, c := range p.rule.Clauses {
		w, ok := numberOf(c.When)
		if !ok {
			continue
		}
		denied, known := deniesEven(fullCond(c.When), w.Lo.At.Unit)
		if !denied {
			continue
		}
		if !known {
			p.unread(c.At) // 连3个都没评上: by a verb that nobody knows
			continue
		}
		lo := w.Lo
		lo.Incl, lo.Said = false, true
		p.rule.Clauses[i].When = Within{Ranges: []Range{{Hi: lo}}, Words: fullCond(c.When)}
	}
}

// numberOf is the one number that a condition names, before a denial where it has another part.
func numberOf(c Cond) (Range, bool) {
	if all, ok := c.(All); ok && len(all.Parts) == 2 {
		switch d := all.Parts[1].(type) {
		case Met:
			if !d.Not || d.OnTime {
				return Range{}, false
			}
		case Text:
		default:
			return Range{}, false
		}
		c = all.Parts[0]
	}
	w, ok := c.(Within)
	if !ok || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.Target || w.Named || w.Of != Unsaid {
		return Range{}, false
	}
	r := w.Ranges[0]
	exact := w.What == Value && r.Hi.Set && !r.Hi.Target && r.Hi.At.N.Equal(r.Lo.At.N)
	return r, exact || w.What == Missing && !r.Hi.Set
}

// fullCond are the words of a condition as one.
func fullCond(c Cond) string {
	if all, ok := c.(All); ok {
		return all.Words
	}
	return fullWords(c)
}

// deniesEven tells 连300人都没达到 and 95%都达不到: a number, 都 or 也, and that it was not reached, by a
// word that is known. What stands before the number is 连, but for a share.
func deniesEven(s string, u Unit) (denied, known bool) {
	rest, led := cutPrefixAny(stripTail(s), notEvenLeads())
	if !led && u.Kind != Percent {
		return false, false
	}
	for _, even := range evenLeads() {
		number, tail, ok := strings.Cut(rest, even)
		if !ok || firstFigure(number) != 0 || figuresIn(number) != 1 || strings.ContainsAny(number, deRunes) {
			continue
		}
		if oneOf(tail, notReachedTails()) {
			return true, true
		}
		verb, not := cutPrefixAny(tail, negations())
		known = not && oneOf(verb, doingVerbs())
		return led && (not || startsNot(tail)), known
	}
	return false, false
}
