package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// placeSteps lets a step behind the tiers of several places go on from the last of them: 前3名得5分，
// 4-6名得4分，6名以后每降一名减1分 leaves 3 for the seventh. Where it begins at another place than a tier
// ends, or may count from the best one as well, it is unread.
func (p *parser) placeSteps() {
	if !p.ranks {
		return
	}
	at := -1
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || !s.behindPlaces() {
			continue
		}
		if at >= 0 {
			return
		}
		at = i
	}
	if at < 0 {
		return
	}
	best, last, n, plain := p.rule.placeTiers()
	c := p.rule.Clauses[at]
	s := c.Then.(Step)
	from, open := c.When.(Rank)
	onward := s.isOnward(c.When) || open || isElse(c.When)
	switch {
	case n == 0 || n == 1 && !isAlways(c.When) && !onward:
		return
	case !isAlways(c.When) && !onward:
		p.unread(c.At)
		return
	case open && (from.Last || from.To > 0 || from.From-1 != last.to):
		p.unread(c.At)
		return
	case n == 1:
		p.rule.Clauses[at].When = placeAlways(c.When)
		return
	case !plain || !s.goesOnAlone() || p.rule.MostLoss.Set:
		p.unread(c.At)
		return
	}
	behind, cost := num.Int(int64(last.to-best.to)), best.points.Sub(last.points)
	whole := behind.Add(one()).Mul(s.By.N)
	if !onward && !strings.HasSuffix(s.Words, againWord) && !behind.Mul(s.By.N).Equal(cost) && whole.Cmp(cost) > 0 {
		p.unread(c.At) // 前3名得5分，4-6名得4分，每降1名扣0.5分: from the third, or from the sixth
		return
	}
	s.Beyond, s.Start = Quantity{N: behind, Unit: s.Every.Unit}, Amount{N: cost}
	p.rule.Clauses[at].When, p.rule.Clauses[at].Then = placeAlways(c.When), s
}

// placeAlways drops 此后 before a step; a place that it begins at stays.
func placeAlways(c Cond) Cond {
	if _, ok := c.(Text); ok {
		return Always{}
	}
	return c
}

// behindPlaces reports whether a step takes for places behind.
func (s Step) behindPlaces() bool {
	return !s.Add && s.What == Over && isRankUnit(s.Every.Unit.Text)
}

// goesOnAlone reports whether a step is so much for each place, without a bound of its own.
func (s Step) goesOnAlone() bool {
	return !s.By.OfFull && !s.Limit.Set && !s.Below && !s.NoBy && !s.NoEvery
}

// isOnward reports whether a step stands behind 以后 or 此后, and so goes on from what was said before.
func (s Step) isOnward(when Cond) bool {
	t, ok := when.(Text)
	return oneOf(s.Name, onwardLeads()) || ok && oneOf(t.Words, onwardLeads())
}

// placeTier is up to which place so many points are given.
type placeTier struct {
	to     int
	points num.Num
}

// placeTiers are the best and the last of the tiers of places from the front that give points, and
// how many there are. plain is false where some tier takes points or gives a share.
func (r Rule) placeTiers() (best, last placeTier, n int, plain bool) {
	plain = true
	for _, c := range r.Clauses {
		w, ok := c.When.(Rank)
		if _, step := c.Then.(Step); !ok || step || w.Last || isZero(c.Then) {
			continue
		}
		if _, extra := c.Then.(Bonus); extra {
			continue // 第1名加1分
		}
		pts, fixed := c.Then.(Points)
		plain = plain && fixed && pts.Lo.Equal(pts.Hi) && w.To > 0
		if w.To == 0 {
			continue
		}
		t := placeTier{w.To, pts.Hi}
		if n++; n == 1 || t.points.Cmp(best.points) > 0 || t.points.Equal(best.points) && t.to > best.to {
			best = t
		}
		if t.to > last.to {
			last = t
		}
	}
	return best, last, n, plain
}

// placeOf is a plain number in a row of places for the place it is, where all that the rule awards
// is for places: 3 is 第3名.
func (r Rule) placeOf(row Row, a Actual) Actual {
	if a.kind != isNumber || a.short || a.event || !isRankUnit(row.Unit) || !a.q.N.IsInt() || a.q.N.Sign() <= 0 || a.q.N.Cmp(num.Int(10000)) > 0 {
		return a
	}
	if !isRankUnit(a.q.Unit.Text) && a.q.Unit.Kind != Bare || !r.placesAlone() {
		return a
	}
	a.kind, a.rank, a.last = isRank, toInt(a.q.N), false
	return a
}

// placesAlone reports whether all conditions are places and all steps count those behind.
func (r Rule) placesAlone() bool {
	places := false
	for _, c := range r.Clauses {
		switch w := c.When.(type) {
		case Rank:
			places = true
		case Any:
			for _, part := range w.Parts {
				if _, ok := part.(Rank); !ok {
					return false
				}
			}
		case Always, Else:
		default:
			return false
		}
		if s, ok := c.Then.(Step); ok && !s.behindPlaces() {
			return false
		}
	}
	return places
}

// placeUntold reports whether a step counts places while the number is not told to be one, or counts
// them falling in a row whose smaller number is better (每降1名扣0.5分 in a row ≤ 5 名).
func (j *judge) placeUntold(s Step) bool {
	if !isRankUnit(s.Every.Unit.Text) {
		return false
	}
	if s.What == Short && !s.Add && j.costs() && isRankUnit(j.row.Unit) {
		return !containsAny(s.Words, moreOrLess()...)
	}
	return j.ranks() && (s.behindPlaces() || s.Bonus)
}

// abovePoints reports whether a score is above full marks though nothing comes on top of them.
func (r Rule) abovePoints(out Score, hi num.Num) bool {
	if !out.HasFull || hi.Cmp(out.Full) <= 0 || r.bonuses() {
		return false
	}
	return !r.Base.Set && !r.MostBonus.Set && !r.FillsTo.Set
}
