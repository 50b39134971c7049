package scoring

import "strings"

// daySides is what the words around a day say of the side on which something lies of it.
type daySides struct {
	before, after, neg bool
	undone             bool    // 5月31日后仍未完成
	side               Measure // Early or Late, where the words right beside the day say so
}

// sidesOf reads the words around the day at i.
func (p *parser) sidesOf(ts []token, i int) daySides {
	d := daySides{neg: hasAny(ts[:i], wNot, wNotTime, wNotReach)}
	for k, t := range ts[:i] {
		if t.is(wLate) && ts[k+1].is(wTilde) {
			if len(p.rule.Clauses) == 0 || !gains(p.rule.Clauses[0].Then) {
				p.unread(p.spanOf(ts)) // from when on is not known yet
			}
			continue // 推迟到次年一季度, behind what is on time: by the end of it
		}
		d.before = d.before || t.is(wEarly)
		d.after = d.after || t.is(wLate, wGT)
	}
	d.side, _ = p.sideOfDay(ts[:i], ts[i+1:])
	d.before, d.after = d.before || d.side == Early, d.after || d.side == Late
	for k, t := range ts[i+1:] {
		d.before = d.before || t.is(wUpTo)
		if t.is(wAfter) && hasAny(ts[i+k+1:], wNot, wNotReach, wNotMet) {
			d.undone = true
			return d
		}
		d.after = d.after || t.is(wAfter)
		d.neg = d.neg || t.is(wNot, wNotTime, wNotMet, wNotReach) || strings.ContainsAny(p.words([]token{t}), denialRunes)
	}
	return d
}
