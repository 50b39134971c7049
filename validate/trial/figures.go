package trial

import (
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// figures are all quantities a sentence compares with or counts in, and the
// days it names. They are where its scores can change.
type figures struct {
	bounds []scoring.Quantity // ends of ranges, starts of series, numbers of formulas
	steps  []scoring.Quantity // sizes of steps
	days   []scoring.DayRef
	places []int
}

func figuresOf(r scoring.Rule) figures {
	var out figures
	for c := range r.Conds() {
		out.cond(c)
	}
	for _, c := range r.Clauses {
		switch a := c.Then.(type) {
		case scoring.Step:
			if !a.NoEvery {
				out.steps = append(out.steps, a.Every)
			}
		case scoring.Series:
			out.bounds = append(out.bounds, a.At)
			out.steps = append(out.steps, scoring.Quantity{N: a.Each, Unit: a.At.Unit})
		case scoring.Formula:
			out.expr(a.Expr)
		}
	}
	return out
}

func (f *figures) cond(c scoring.Cond) {
	switch c := c.(type) {
	case scoring.Within:
		for _, r := range c.Ranges {
			f.bound(c.What, r.Lo)
			f.bound(c.What, r.Hi)
		}
	case scoring.Rank:
		f.places = append(f.places, c.From, c.To)
	}
}

func (f *figures) bound(what scoring.Measure, b scoring.Bound) {
	switch {
	case !b.Set || b.Target:
	case what == scoring.Day:
		f.days = append(f.days, b.Date)
	default:
		f.bounds = append(f.bounds, b.At)
	}
}

func (f *figures) expr(e scoring.Expr) {
	switch e := e.(type) {
	case scoring.Lit:
		q := scoring.Quantity{N: e.N, Unit: e.Unit}
		if e.Pct {
			q = scoring.Quantity{N: e.N.Mul(num.Int(100)), Unit: scoring.Unit{Kind: scoring.Percent}}
		}
		f.bounds = append(f.bounds, q)
	case scoring.Binary:
		f.expr(e.X)
		f.expr(e.Y)
	}
}
