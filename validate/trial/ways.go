package trial

import (
	"cmp"
	"slices"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// mostWays bounds the list of ways: more are not read on a phone.
const mostWays = 5

// Change is one actual put in place of another.
type Change struct {
	Row      int     // from 1
	From, To string  // From as typed; To as it would be typed, with the row's unit
	Gain     num.Num // points it brings, above 0
	Low      num.Num // the row's score after it, the lower end of a range

	// Others are other readings of the sentence that score To differently, so
	// that the gain rests on the usual reading (whole steps, above all). Safe is
	// the nearest actual that brings it under every reading: To itself where
	// they agree, empty where none was found.
	Others []scoring.Reading
	Safe   string
}

// Way is a set of changes that reaches a goal, the rows in order. With them
// made, Compute gives at least Total.
type Way struct {
	Changes []Change
	Total   num.Num // in the scale of Outlook.Now
	cost    num.Num
}

// Outlook says how a total can be reached (怎样才能到85分). Points are counted as the
// person sees them: the rows, and with 预算执行率 its points too.
type Outlook struct {
	Now       num.Num // the total as it is; of ranges the lower end, which is sure
	Goal      num.Num
	Full      num.Num // full marks of the scale, 90 or 100 in a usual form
	Reached   bool    // Now is the goal or above
	Reachable bool    // Reached, or there are Ways
	Ways      []Way   // the cheapest first
	Most      num.Num // the most that was found to be within reach
	Best      Way     // the changes that lead to Most, none where nothing can be better

	Open    []int   // rows without an actual, of which nothing is assumed
	OpenMax num.Num // full marks of these rows, as far as their sentences say them
	NoScore []int   // rows whose actual has no score
	Stuck   []int   // rows below full marks for which no better actual was found
}

// Ways finds the cheapest ways to a goal: single rows first, and where no single
// row suffices combinations. A change costs what it moves in relation to the
// row's 指标值; a grade, a day, an event or an entry of a list has a fixed price,
// and so has each row that is touched (see prices). Every actual proposed was scored as if it had been typed, and is
// the nearest of its kind that still reaches the goal. Rows without an actual or
// without a score are left as they are and listed.
func Ways(f form.Form, actuals []string, goal num.Num, o Options) Outlook {
	r := Compute(f, actuals, o)
	out := Outlook{
		Now: r.Low.Add(r.Execution.Points), Goal: goal, Full: r.inForce(),
		Open: r.Open, NoScore: r.NoScore,
	}
	for _, row := range r.Open {
		out.OpenMax = out.OpenMax.Add(r.Lines[row-1].Full)
	}
	climbs := climbsOf(r, &out)
	out.best(climbs)
	need := goal.Sub(out.Now)
	out.Reached = need.Sign() <= 0
	out.Reachable = goal.Cmp(out.Most) <= 0
	if out.Reached || !out.Reachable {
		return out
	}
	out.Ways = singles(climbs, need)
	if len(out.Ways) == 0 {
		out.Ways = combinations(climbs, need)
	}
	for i := range out.Ways {
		out.Ways[i].Total = out.Now.Add(out.Ways[i].gain())
	}
	return out
}

// climbsOf are the rows that can be better, each with its moves.
func climbsOf(r Result, out *Outlook) []climb {
	var all []climb
	e := effortFor(len(r.Lines))
	for _, l := range r.Lines {
		if !l.Known() || l.HasFull && l.Score.Low.Cmp(l.Full) >= 0 && bounded(l.Rule) {
			continue
		}
		c := climb{line: l}
		c.find(e)
		switch {
		case len(c.moves) > 0:
			all = append(all, c)
		case l.HasFull && l.Score.Low.Cmp(l.Full) < 0:
			out.Stuck = append(out.Stuck, l.Row)
		}
	}
	return all
}

// best is every row at its best.
func (o *Outlook) best(climbs []climb) {
	o.Most = o.Now
	for _, c := range climbs {
		m := c.moves[len(c.moves)-1]
		o.Most = o.Most.Add(m.gain)
		o.Best.Changes = append(o.Best.Changes, c.change(m))
	}
	o.Best.Total = o.Most
}

func (w Way) gain() num.Num {
	var sum num.Num
	for _, c := range w.Changes {
		sum = sum.Add(c.Gain)
	}
	return sum
}

// singles are the rows that suffice alone, the cheapest first.
func singles(climbs []climb, need num.Num) []Way {
	var out []Way
	for _, c := range climbs {
		if m, ok := c.nearest(need); ok {
			out = append(out, Way{Changes: []Change{c.change(m)}, cost: m.cost})
		}
	}
	return cheapest(out)
}

func cheapest(ways []Way) []Way {
	slices.SortStableFunc(ways, func(a, b Way) int {
		return cmp.Or(a.cost.Cmp(b.cost), cmp.Compare(len(a.Changes), len(b.Changes)))
	})
	return ways[:min(mostWays, len(ways))]
}
