package trial

import (
	"slices"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A climb is one row and the better actuals it can have.
type climb struct {
	line    Line
	ladders []ladder
	moves   []move // dearer and better, one by one
}

// A ladder leads from the present actual to better ones, a rung the smallest
// change that makes sense. Rung 0 is the present.
type ladder struct {
	rungs int64   // the furthest rung
	marks []int64 // rungs at which the score may change
	text  func(rung int64) string
	cost  func(rung int64) num.Num
}

// A move is one rung of one ladder that gives more points than the present.
type move struct {
	actual string
	score  scoring.Score
	gain   num.Num
	cost   num.Num
	ladder int
	rung   int64
	before int64 // a rung nearer to the present known to give less
}

// effort is how many scores are computed for one row. It is less in a long form.
type effort struct {
	rungs   int // rungs tried; what lies between them is found when a move is settled
	answers int // tries to change answers entry by entry
}

func effortFor(rows int) effort {
	rows = max(1, rows)
	return effort{rungs: max(8, min(40, 4000/rows)), answers: max(20, min(480, 8000/rows))}
}

// find tries the rungs of all ladders. Of the moves only those stay that give
// more than every cheaper one.
func (c *climb) find(e effort) {
	c.ladders = c.line.ladders(e)
	var all []move
	for i, l := range c.ladders {
		before := int64(0)
		for _, rung := range l.tried(e.rungs) {
			if m, ok := c.try(i, rung); ok {
				m.before = before
				all = append(all, m)
			}
			before = rung
		}
	}
	slices.SortStableFunc(all, func(a, b move) int {
		if d := a.cost.Cmp(b.cost); d != 0 {
			return d
		}
		return b.gain.Cmp(a.gain)
	})
	for _, m := range all {
		if n := len(c.moves); n == 0 || m.gain.Cmp(c.moves[n-1].gain) > 0 {
			c.moves = append(c.moves, m)
		}
	}
}

// tried are the rungs to look at, in order: the marks, and rungs spread evenly.
func (l ladder) tried(most int) []int64 {
	out := []int64{l.rungs}
	for _, m := range l.marks {
		if m > 0 && m < l.rungs {
			out = append(out, m)
		}
	}
	even := int64(most / 4)
	for i := int64(1); i < even; i++ {
		out = append(out, l.rungs/even*i+l.rungs%even*i/even)
	}
	slices.Sort(out)
	out = slices.Compact(out)
	if out[0] <= 0 {
		out = out[1:]
	}
	if len(out) <= most {
		return out
	}
	thin := make([]int64, 0, most)
	for i := 1; i <= most; i++ {
		thin = append(thin, out[len(out)*i/most-1])
	}
	return thin
}

// try scores one rung; false where it gives no more than the present, or no
// score.
func (c *climb) try(i int, rung int64) (move, bool) {
	l := c.ladders[i]
	m := move{actual: l.text(rung), ladder: i, rung: rung}
	s := c.line.with(m.actual).Score
	if !s.Known {
		return m, false
	}
	m.score = s
	m.gain = s.Low.Sub(c.line.Score.Low)
	m.cost = l.cost(rung).Add(fixedPrices().row)
	return m, m.gain.Sign() > 0
}

// nearest is the least change that gains as much as is needed.
func (c *climb) nearest(need num.Num) (move, bool) {
	for _, m := range c.moves {
		if m.gain.Cmp(need) >= 0 {
			return c.settle(m, need), true
		}
	}
	return move{}, false
}

// settle goes back from a move towards the present as far as what is needed
// allows. It halves the distance, so that on a ladder whose scores do not only
// rise it may stop early; what it gives always suffices.
func (c *climb) settle(m move, need num.Num) move {
	low, high := m.before, m
	for high.rung-low > 1 {
		mid := low + (high.rung-low)/2
		if x, ok := c.try(m.ladder, mid); ok && x.gain.Cmp(need) >= 0 {
			high = x
		} else {
			low = mid
		}
	}
	high.before = low
	return high
}

func (c *climb) change(m move) Change {
	return Change{
		Row: c.line.Row, From: c.line.Actual, To: m.actual, Gain: m.gain, Low: m.score.Low,
		Others: m.score.Others, Safe: c.safe(m),
	}
}

// safe is the nearest actual from a move on that gives its score under every
// reading.
func (c *climb) safe(m move) string {
	if least(m.score).Cmp(m.score.Low) >= 0 {
		return m.actual
	}
	// Readings differ between the marks and agree at them, or from one on.
	low, high := m.rung, move{}
	for _, rung := range append(c.ladders[m.ladder].tried(effortFor(1).rungs), c.ladders[m.ladder].rungs) {
		x, ok := c.try(m.ladder, rung)
		if ok && rung > m.rung && least(x.score).Cmp(m.score.Low) >= 0 {
			high = x
			break
		}
		low = max(low, rung)
	}
	for high.rung-low > 1 {
		mid := low + (high.rung-low)/2
		if x, ok := c.try(m.ladder, mid); ok && least(x.score).Cmp(m.score.Low) >= 0 {
			high = x
		} else {
			low = mid
		}
	}
	return high.actual
}

// least is the least that any reading gives.
func least(s scoring.Score) num.Num {
	low := s.Low
	for _, o := range s.Others {
		low = num.Min(low, o.Low)
	}
	return low
}
