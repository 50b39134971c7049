package scoring

import (
	"iter"
	"slices"

	"jixiaobot/validate/num"
)

// This file is for those who ask a rule about many actuals at once, to draw it
// or to look for the actual that a score needs.

// At is the actual that is the number n in the unit of the row, whatever digits n
// has; a number without unit stands for percent where the sentence compares
// percentages.
func (r Rule) At(row Row, n num.Num) Actual {
	u := unitOf(row.Unit)
	if u.Kind == Bare && u.Text == "" && (&judge{r: r}).speaksPercent() {
		u = Unit{Kind: Percent}
	}
	text := n.Plain() + u.name()
	return Actual{Text: text, words: text, kind: isNumber, q: Quantity{n, u}}
}

// Due is the deadline: of the sentence's first earning clause, else of the row.
func (r Rule) Due(row Row) (num.Day, bool) {
	due := newJudge(r, row, Actual{}).due
	return due, !due.IsZero()
}

// Conds are the conditions of all clauses in order, the parts of All and Any one
// by one in place of them.
func (r Rule) Conds() iter.Seq[Cond] {
	return func(yield func(Cond) bool) {
		for _, c := range r.Clauses {
			if !leaves(c.When, yield) {
				return
			}
		}
	}
}

// leaves yields a condition, or the parts it is made of; false to stop.
func leaves(c Cond, yield func(Cond) bool) bool {
	parts := []Cond(nil)
	switch c := c.(type) {
	case All:
		parts = c.Parts
	case Any:
		parts = c.Parts
	default:
		return yield(c)
	}
	for _, p := range parts {
		if !leaves(p, yield) {
			return false
		}
	}
	return true
}

// maxTurns bounds what one step adds to Turns.
const maxTurns = 250

// Turns are the numbers, in the unit of the row, at which the score may turn: the
// target, the ends of ranges, the ends of steps. There are more of them than real
// ones, each once and in order; between two of them a score is constant or follows a
// formula. Days, ranks and counts of events are not among them.
func (r Rule) Turns(row Row) []num.Num {
	t := turns{judge: newJudge(r, row, Actual{})}
	if t.hasT {
		t.out = append(t.out, t.target)
	}
	look(r.Clauses, t.within)
	for _, c := range r.Clauses {
		switch a := c.Then.(type) {
		case Step:
			t.step(a)
		case Series:
			t.series(a)
		case Formula:
			t.formula(a.Expr)
		}
	}
	slices.SortFunc(t.out, num.Num.Cmp)
	return slices.CompactFunc(t.out, num.Num.Equal)
}

// turns collects places of one rule in one row.
type turns struct {
	*judge
	out []num.Num
}

// within adds the ends of the ranges of a condition.
func (t *turns) within(w Within) {
	for _, r := range w.Ranges {
		for _, b := range [...]Bound{r.Lo, r.Hi} {
			if b.Set && !b.Target {
				t.end(b.At, w.What)
			}
		}
	}
}

// end adds the places of one end: where the actual is q, or is as far as q from
// the mark.
func (t *turns) end(q Quantity, what Measure) {
	if what == Value || what == Gap || what == Done {
		for _, n := range t.sizes(q) {
			t.out = append(t.out, n, n.Neg())
		}
	}
	if what == Value || what == Done {
		return
	}
	for _, over := range [...]bool{true, false} {
		at, ok := t.from(over)
		if !ok {
			continue
		}
		for _, n := range t.lengths(q, at) {
			t.out = append(t.out, at.Add(n), at.Sub(n))
		}
	}
}

// from is what distances on a side are measured from: the mark, or where actuals
// are percent in a row without unit the mark's own number (95% beside a target of
// 0.95).
func (t *turns) from(over bool) (num.Num, bool) {
	m, ok := t.markFor(over)
	if !ok {
		return num.Num{}, false
	}
	if !m.target && m.q.Unit.Kind == Percent && !t.rate && t.row.Unit == "" {
		return m.q.N, true
	}
	at, why := t.markValue(m)
	return at, why.Code == WhyNone
}

// sizes are the numbers in the unit of the row that a quantity may be.
func (t *turns) sizes(q Quantity) []num.Num {
	if q.Unit.Kind != Percent && q.Unit.Kind != Point {
		if t.row.Unit == "" || t.rate {
			return []num.Num{q.N}
		}
		n, ok := convert(q, unitOf(t.row.Unit))
		if !ok {
			return nil
		}
		return []num.Num{n}
	}
	out := []num.Num{q.N}
	if t.hasT {
		out = append(out, percent(q.N).Mul(t.target))
	}
	return out
}

// lengths are the distances in the unit of the row that a quantity may be,
// measured from at.
func (t *turns) lengths(q Quantity, at num.Num) []num.Num {
	out := t.sizes(q)
	if q.Unit.Kind == Percent || q.Unit.Kind == Point {
		out = append(out, percent(q.N).Mul(at))
	}
	return out
}

// most is what steps take or give at the most.
func (t *turns) most(s Step) num.Num {
	total := t.full
	for _, c := range [...]Cap{s.Limit, t.r.MostGain, t.r.MostBonus} {
		if c.Set {
			total = total.Add(c.N)
		}
	}
	return total
}

// step adds the ends of the steps, as many as take or give full marks.
func (t *turns) step(s Step) {
	if s.NoEvery || s.NoBy || s.Every.N.Sign() <= 0 || s.What == Events || !t.timed && (s.What == Late || s.What == Early) {
		return
	}
	n := maxTurns
	if by, _, why := t.loss(s.By); why.Code == WhyNone && by.Sign() > 0 && t.most(s).Sign() > 0 {
		if k, _ := t.most(s).Div(by); k.Cmp(num.Int(maxTurns)) < 0 {
			n = toInt(k.Ceil()) + 1
		}
	}
	for _, over := range [...]bool{true, false} {
		at, ok := t.from(over)
		if !ok {
			continue
		}
		for _, size := range t.lengths(s.Every, at) {
			t.ladder(at, size, n)
		}
	}
	if s.What == Done || s.What == Gap {
		for _, size := range t.sizes(s.Every) {
			t.ladder(num.Num{}, size, n)
		}
	}
}

// ladder adds n rungs on either side of a place.
func (t *turns) ladder(at, size num.Num, n int) {
	if size.Sign() <= 0 {
		return
	}
	t.out = append(t.out, at)
	up, down := at, at
	for range n {
		up, down = up.Add(size), down.Sub(size)
		t.out = append(t.out, up, down)
	}
}

// series adds the tiers that go on.
func (t *turns) series(s Series) {
	if s.By.Sign() <= 0 || s.Each.Sign() == 0 {
		return
	}
	n := maxTurns
	if k, _ := s.From.Div(s.By); k.Cmp(num.Int(maxTurns)) < 0 {
		n = toInt(k.Ceil()) + 1
	}
	for _, at := range t.sizes(s.At) {
		for _, size := range t.sizes(Quantity{s.Each, s.At.Unit}) {
			t.ladder(at, size, n)
		}
	}
}

// formula adds the numbers of a formula: where it begins or ends to count.
func (t *turns) formula(e Expr) {
	switch e := e.(type) {
	case Lit:
		hundred := e.N.Mul(num.Int(100))
		t.out = append(t.out, e.N, hundred)
		if t.hasT {
			t.out = append(t.out, e.N.Mul(t.target))
		}
	case Abs:
		t.formula(e.X)
	case Binary:
		t.formula(e.X)
		t.formula(e.Y)
	}
}

// Days are the days that conditions name, and the deadline, in no order.
func (r Rule) Days(row Row) []num.Day {
	j := newJudge(r, row, Actual{})
	var out []num.Day
	if !j.due.IsZero() {
		out = append(out, j.due)
	}
	look(r.Clauses, func(w Within) {
		for _, x := range w.Ranges {
			for _, b := range [...]Bound{x.Lo, x.Hi} {
				if d, ok := j.dayOf(b.Date); ok && b.Set && w.What == Day {
					out = append(out, d)
				}
			}
		}
	})
	return out
}
