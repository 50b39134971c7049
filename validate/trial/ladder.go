package trial

import (
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// prices are what a change costs where the row's value cannot measure it: a
// whole 指标值 is 1, so a grade is as dear as a quarter of a plan. Each row that is
// touched costs something of its own, so that few large changes come before
// many small ones.
type prices struct{ row, grade, entry, event, place, day num.Num }

func fixedPrices() prices {
	return prices{
		row:   num.Ratio(1, 20),
		grade: num.Ratio(1, 4),
		entry: num.Ratio(1, 10),
		event: num.Ratio(1, 10),
		place: num.Ratio(1, 20),
		day:   num.Ratio(1, 100),
	}
}

// ladders lead from the present actual to better ones of its kind. Words in a
// row of numbers lead nowhere but to the plan itself.
func (l Line) ladders(e effort) []ladder {
	a, err := scoring.ParseActual(l.Meant, l.Rule, l.At)
	if err != nil {
		return nil
	}
	switch a.Said() {
	case scoring.SaidNumber:
		return l.figureLadders(a)
	case scoring.SaidMissing, scoring.SaidEvents:
		return l.countLadder(a)
	case scoring.SaidDay:
		return l.dayLadder(a)
	case scoring.SaidLate:
		return l.lateLadder(a)
	case scoring.SaidRank:
		return l.placeLadder(a)
	case scoring.SaidParts:
		return l.entryLadder(a, e)
	}
	return l.gradeLadder()
}

// countLadder is fewer events, or fewer missing.
func (l Line) countLadder(a scoring.Actual) []ladder {
	n := a.Quantity().N
	if n.Sign() <= 0 || !n.IsInt() {
		return nil
	}
	return []ladder{l.downLadder(n, fixedPrices().event)}
}

// downLadder counts the number of the actual down to nothing, the words around
// it staying as they are.
func (l Line) downLadder(from, price num.Num) ladder {
	out := ladder{rungs: whole(from)}
	out.text = func(k int64) string { return withNumber(l.Meant, from.Sub(num.Int(k))) }
	out.cost = func(k int64) num.Num { return price.Mul(num.Int(k)) }
	out.marks = sizes(figuresOf(l.Rule), whole(from))
	return out
}

// sizes are rungs of a ladder that counts down from a number, at which it comes
// to a bound of the sentence or to a whole number of steps.
func sizes(f figures, from int64) []int64 {
	const most = 20
	var out []int64
	for _, b := range f.bounds {
		n := whole(b.N.Floor())
		out = append(out, from-n, from-n+1)
	}
	for _, s := range f.steps {
		for j := int64(0); j < most && s.N.Sign() > 0; j++ {
			n := whole(s.N.Mul(num.Int(j)).Floor())
			out = append(out, from-n, from-n+1)
		}
	}
	return out
}

// dayLadder is days earlier, back to the first day that the row or its
// sentence names: earlier brings no more.
func (l Line) dayLadder(a scoring.Actual) []ladder {
	named := daysOf(l.Rule, l.At)
	out := ladder{}
	for _, d := range named {
		late := int64(a.Day().Sub(d))
		out.rungs = max(out.rungs, late)
		out.marks = append(out.marks, late)
		out.marks = append(out.marks, sizes(daySteps(l.Rule), late)...)
	}
	if out.rungs == 0 {
		return nil
	}
	out.text = func(k int64) string { return a.Day().AddDays(-int(k)).Chinese() }
	out.cost = func(k int64) num.Num { return fixedPrices().day.Mul(num.Int(k)) }
	return []ladder{out}
}

// daySteps are the steps and bounds in time, counted in days; months are as
// long as the shortest, the rungs between are found when a move is settled.
func daySteps(r scoring.Rule) figures {
	f := figuresOf(r)
	return figures{bounds: inDays(f.bounds), steps: inDays(f.steps)}
}

func inDays(all []scoring.Quantity) []scoring.Quantity {
	var out []scoring.Quantity
	for _, q := range all {
		if n := daysPer(q.Unit.Kind); n > 0 {
			out = append(out, scoring.Quantity{N: q.N.Mul(num.Int(n))})
		}
	}
	return out
}

// daysPer is how many days a unit of time has; 0 for other units.
func daysPer(k scoring.UnitKind) int64 {
	switch k {
	case scoring.Calendar, scoring.Workday:
		return 1
	case scoring.Week:
		return 7
	case scoring.Month:
		return 28
	case scoring.Year:
		return 365
	}
	return 0
}

// lateLadder is less late, down to in time.
func (l Line) lateLadder(a scoring.Actual) []ladder {
	q := a.Quantity()
	if q.N.Sign() <= 0 {
		return nil
	}
	n := q.N.Ceil()
	out := l.downLadder(n, fixedPrices().day.Mul(num.Int(max(1, daysPer(q.Unit.Kind)))))
	count := out.text
	out.text = func(k int64) string {
		if k == out.rungs && l.alike(inTime, count(k)) {
			return inTime
		}
		return count(k)
	}
	return []ladder{out}
}

// alike reports whether two actuals have the same score.
func (l Line) alike(a, b string) bool {
	x, y := l.with(a).Score, l.with(b).Score
	return x.Known && y.Known && x.Low.Equal(y.Low) && x.High.Equal(y.High)
}

// placeLadder is a better place; counted from the end, one further from it.
func (l Line) placeLadder(a scoring.Actual) []ladder {
	place, last := a.Place()
	out := ladder{rungs: int64(place - 1)}
	by := int64(-1)
	if last {
		out.rungs, by = 0, 1
		for _, p := range figuresOf(l.Rule).places {
			out.rungs = max(out.rungs, int64(p+1-place))
		}
	}
	if out.rungs <= 0 {
		return nil
	}
	for _, p := range figuresOf(l.Rule).places {
		out.marks = append(out.marks, int64(place-p), int64(p+1-place))
	}
	out.text = func(k int64) string { return withNumber(l.Meant, num.Int(int64(place)+by*k)) }
	out.cost = func(k int64) num.Num { return fixedPrices().place.Mul(num.Int(k)) }
	return []ladder{out}
}

// withNumber is a text with its first number replaced.
func withNumber(text string, n num.Num) string {
	rs, folded := []rune(text), num.Fold(text)
	for i := range folded {
		if _, m := num.Scan(folded[i:]); m > 0 {
			return string(rs[:i]) + n.Plain() + string(rs[i+m:])
		}
	}
	return text
}

// qualitative reports whether the row is one of words.
func (l Line) qualitative() bool { return l.At.Type == form.Qualitative }
