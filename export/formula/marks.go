package formula

import (
	"cmp"
	"slices"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// marks are the numbers of a rule in its row at which the score may change, as
// far as the rule's tree tells.
type marks struct {
	row    scoring.Row
	target num.Num
	hasT   bool
	values []num.Num // ends of ranges of the actual itself
	apart  []num.Num // distances from a mark, in the unit of the row or in percent
	sizes  []num.Num // sizes of steps, likewise
	beside []num.Num // so far from the target, where 5% may be meant of it
	refs   []scoring.DayRef
	rate   bool // the unit of the row is %
	shares bool // so is that of some number in the rule
	ranks  bool // places are asked for
}

// markUp collects the marks of a rule.
func markUp(rule scoring.Rule, row scoring.Row) *marks {
	m := &marks{row: row}
	if q, err := num.ParseQuantity(row.Target); err == nil && row.Type != qualitative {
		m.target, m.hasT = q.Value, true
		if m.row.Unit == "" {
			m.row.Unit = q.Unit
		}
	}
	m.rate = num.SameUnit(m.row.Unit, percent)
	for c := range rule.Conds() {
		m.cond(c)
	}
	for _, c := range rule.Clauses {
		m.award(c.Then)
	}
	if doubt, ok := trial.Unscaled(m.row); ok {
		m.values = append(m.values, doubt)
	}
	return m
}

func (m *marks) cond(c scoring.Cond) {
	switch c := c.(type) {
	case scoring.Within:
		for _, r := range c.Ranges {
			m.bound(c, r.Lo)
			m.bound(c, r.Hi)
		}
	case scoring.Rank:
		m.ranks = true
	}
}

func (m *marks) bound(w scoring.Within, b scoring.Bound) {
	switch {
	case !b.Set || b.Target:
	case b.Date.Month > 0:
		m.refs = append(m.refs, b.Date)
	case w.What == scoring.Value || w.What == scoring.Events || w.What == scoring.Done || w.What == scoring.Place:
		m.values = append(m.values, m.inRow(b.At, w.Of)...)
		m.besideTarget(b.At)
	default:
		m.apart = append(m.apart, m.inRow(b.At, w.Of)...)
		m.values = append(m.values, m.inRow(b.At, w.Of)...)
	}
}

// besideTarget takes a share for a distance from the target, in a row that is no
// rate itself: 超过5% of a cost of 100万元 is said of 105.
func (m *marks) besideTarget(q scoring.Quantity) {
	if d := q.N.Mul(m.target).Mul(num.Ratio(1, 100)); q.Unit.Kind == scoring.Percent && m.hasT && !m.rate && !d.IsZero() {
		m.beside = append(m.beside, m.target.Add(d), m.target.Sub(d))
	}
}

func (m *marks) award(a scoring.Award) {
	switch a := a.(type) {
	case scoring.Step:
		m.sizes = append(m.sizes, m.inRow(a.Every, a.Of)...)
	case scoring.Series:
		m.values = append(m.values, m.inRow(a.At, scoring.Unsaid)...)
		m.sizes = append(m.sizes, m.inRow(scoring.Quantity{N: a.Each, Unit: a.At.Unit}, scoring.Unsaid)...)
	case scoring.Formula:
		m.expr(a.Expr)
	}
}

// expr takes the numbers of a written formula, a share also in percent.
func (m *marks) expr(e scoring.Expr) {
	switch e := e.(type) {
	case scoring.Lit:
		if e.Unit != (scoring.Unit{}) { // a plan written out: 3万人次
			m.values = append(m.values, m.inRow(scoring.Quantity{N: e.N, Unit: e.Unit}, scoring.Unsaid)...)
			return
		}
		m.values = append(m.values, e.N, e.N.Mul(num.Int(100)))
		if m.hasT {
			m.values = append(m.values, e.N.Mul(m.target))
		}
	case scoring.Binary:
		m.expr(e.X)
		m.expr(e.Y)
	}
}

// inRow is a quantity in every way the row may count it: as it stands, in the
// unit of the row, and of percentages that share of the target.
func (m *marks) inRow(q scoring.Quantity, of scoring.Basis) []num.Num {
	var out []num.Num
	share := q.Unit.Kind == scoring.Percent || q.Unit.Kind == scoring.Point
	m.shares = m.shares || share
	if share && m.hasT && (!m.rate || of == scoring.OfTarget) {
		out = append(out, q.N.Mul(m.target).Mul(num.Ratio(1, 100)))
	}
	if !share || m.rate || m.row.Unit == "" || !m.hasT {
		out = append(out, q.N)
	}
	if f, rest := num.Scale(m.row.Unit); rest != m.row.Unit && !share {
		if x, ok := q.N.Div(f); ok {
			out = append(out, x)
		}
	}
	if x, ok := num.Convert(q.N, q.Unit.Text, m.row.Unit); ok && q.Unit.Text != "" {
		out = append(out, x)
	}
	return out
}

// origins are the numbers that distances are measured from.
func (m *marks) origins() []num.Num {
	var out []num.Num
	if m.hasT {
		out = append(out, m.target)
	}
	return distinct(append(append(out, m.values...), num.Int(0)))
}

// stepSizes are the sizes a step may have: in the unit of the row, or so many
// percent of an origin.
func (m *marks) stepSizes() []num.Num {
	out := slices.Clone(m.sizes)
	for _, s := range m.sizes {
		for _, o := range m.origins() {
			out = append(out, s.Mul(o).Mul(num.Ratio(1, 100)))
		}
	}
	out = slices.DeleteFunc(out, func(n num.Num) bool { return n.Sign() <= 0 })
	return distinct(out)
}

// maxFigures bounds the numbers of a rule that is looked into.
const maxFigures = 30

// figures counts the numbers of the rule.
func (m *marks) figures() int { return len(m.values) + len(m.apart) + len(m.sizes) }

// all are the places on the axis to be looked at, in order.
func (m *marks) all() []num.Num {
	out := slices.Concat([]num.Num{num.Int(0)}, m.origins(), m.beside)
	if m.shares || m.rate || m.row.Unit == "" {
		out = append(out, num.Int(1), num.Int(100)) // 0.8 or 80? and nothing is above the whole
	}
	for _, d := range m.apart {
		for _, o := range m.origins() {
			share := d.Mul(o).Mul(num.Ratio(1, 100))
			out = append(out, o.Add(d), o.Sub(d), o.Add(share), o.Sub(share))
		}
	}
	slices.SortFunc(out, num.Num.Cmp)
	return slices.CompactFunc(out, num.Num.Equal)
}

// distinct keeps the first of equal numbers.
func distinct(all []num.Num) []num.Num {
	var out []num.Num
	for _, n := range all {
		if !slices.ContainsFunc(out, n.Equal) {
			out = append(out, n)
		}
	}
	return out
}

// days are the days the rule and its row name, in order.
func (m *marks) days() []num.Day {
	var out []num.Day
	year := m.row.Year
	for _, w := range num.FindDays(num.Fold(m.row.Target)) {
		if year == 0 {
			year = w.Year
		}
		if d, ok := w.In(year); ok {
			out = append(out, d)
		}
	}
	for _, r := range m.refs {
		w := num.Dated{Year: r.Year, Month: r.Month, Day: r.Day, Shift: r.Shift, LastDay: r.Last || r.Day == 0}
		if d, ok := w.In(year); ok {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b num.Day) int { return cmp.Compare(a.Sub(b), 0) })
	return slices.Compact(out)
}
