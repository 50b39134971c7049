package trial

import (
	"slices"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// Options are what a trial takes beside the actuals.
type Options struct {
	Execution string // 预算执行率 as typed (“93.5%”, “93.5”); empty: not given
	Limits    Limits // UsualLimits where these are not Ordered, as the zero Limits are not

	Known *scoring.Memory // of sentences that were read before; may be nil
}

// Subtotal is the sum of the rows of one 一级指标.
type Subtotal struct {
	Level1    string  // as the form has it; empty where rows have none
	Low, High num.Num // of the rows with a score
	Full      num.Num // full marks of all its rows that say them
	Rows      int
	Given     int // rows with an actual
	Known     int // rows with a score
}

// A Result is what a form would score.
type Result struct {
	Lines     []Line     // one for each row
	Subtotals []Subtotal // in the order of form.Level1s, then those of no known 一级指标

	Low, High num.Num // the sum of the scores there are; alike unless a score is a range
	Full      num.Num // the sum of the full marks the sentences say, 90 in a usual form

	Execution Execution

	// Low100 and High100 are the total of 100: with 预算执行率 the rows and its
	// points, without it the rows alone. Where the full marks of these do not
	// come to 100 it is converted in proportion, and Scaled (折合) is set. Like
	// Low and High they count nothing for rows without a score. They are there
	// only with Has100: every row says its full marks, and 预算执行率 is given
	// rightly or not at all.
	Low100, High100 num.Num
	Has100, Scaled  bool

	// GradeLow and GradeHigh are two grades where the total straddles a limit.
	// With GradeOpen some row has no score yet, and they are the grades that are
	// still possible. Without HasGrade nothing can be said.
	GradeLow, GradeHigh Grade
	HasGrade, GradeOpen bool

	// SystemLow and SystemHigh are the sum of the rows by the official system's
	// own figures, and by the sentence where the system has none of its own; there
	// only with HasSystem, when some row differs. 预算执行率 is not in it.
	SystemLow, SystemHigh num.Num
	HasSystem             bool

	Open    []int // rows without an actual
	NoScore []int // rows with an actual that has no score; their Score.Why says why
	NoFull  []int // rows whose sentence says no full marks, or cannot be read
}

// Compute scores every row of a form. actuals are in the order of the rows, as
// typed; missing ones are empty, and ones beyond the last row are ignored.
func Compute(f form.Form, actuals []string, o Options) Result {
	lines := make([]Line, len(f.Indicators))
	for i := range lines {
		lines[i] = newLine(f, i+1, o.Known)
		if i < len(actuals) {
			lines[i] = lines[i].with(actuals[i])
		}
	}
	return sum(f, lines, o)
}

// WhatIf is the result with the actual of one row changed; rows count from 1,
// and one that the form does not have changes nothing.
func WhatIf(f form.Form, actuals []string, row int, actual string, o Options) Result {
	changed := make([]string, len(f.Indicators))
	copy(changed, actuals)
	if row >= 1 && row <= len(changed) {
		changed[row-1] = actual
	}
	return Compute(f, changed, o)
}

// sum adds up lines that are scored.
func sum(f form.Form, lines []Line, o Options) Result {
	r := Result{Lines: lines, Execution: ParseExecution(o.Execution)}
	for i, l := range lines {
		r.add(l, f.Indicators[i].Level1)
	}
	slices.SortStableFunc(r.Subtotals, func(a, b Subtotal) int { return order(a.Level1) - order(b.Level1) })
	if !r.HasSystem {
		r.SystemLow, r.SystemHigh = num.Num{}, num.Num{}
	}
	full := r.inForce()
	if r.Has100 = len(r.NoFull) == 0 && r.Full.Sign() > 0 && (r.Execution.Known || !r.Execution.Given); r.Has100 {
		r.Scaled = !full.Equal(num.Int(100))
		r.Low100, r.High100 = r.of100(r.Low), r.of100(r.High)
	}
	limits := o.Limits
	if !limits.Ordered() {
		limits = UsualLimits()
	}
	r.grades(limits)
	return r
}

// order puts the known 一级指标 first, in the order of the form.
func order(level1 string) int {
	if i := slices.Index(form.Level1s(), level1); i >= 0 {
		return i
	}
	return len(form.Level1s())
}

func (r *Result) add(l Line, level1 string) {
	i := slices.IndexFunc(r.Subtotals, func(s Subtotal) bool { return s.Level1 == level1 })
	if i < 0 {
		i = len(r.Subtotals)
		r.Subtotals = append(r.Subtotals, Subtotal{Level1: level1})
	}
	s := &r.Subtotals[i]
	s.Rows++
	if l.HasFull {
		s.Full, r.Full = s.Full.Add(l.Full), r.Full.Add(l.Full)
	} else {
		r.NoFull = append(r.NoFull, l.Row)
	}
	if !l.Given() {
		r.Open = append(r.Open, l.Row)
		return
	}
	s.Given++
	r.addSystem(l)
	if !l.Known() {
		r.NoScore = append(r.NoScore, l.Row)
		return
	}
	s.Known++
	s.Low, s.High = s.Low.Add(l.Score.Low), s.High.Add(l.Score.High)
	r.Low, r.High = r.Low.Add(l.Score.Low), r.High.Add(l.Score.High)
}

func (r *Result) addSystem(l Line) {
	low, high := l.Score.Low, l.Score.High
	if l.HasSystem {
		low, high, r.HasSystem = l.System, l.System, true
	}
	r.SystemLow, r.SystemHigh = r.SystemLow.Add(low), r.SystemHigh.Add(high)
}

// inForce is the full marks of the scale that the person sees: the rows, with
// 预算执行率 its points too.
func (r Result) inForce() num.Num {
	if r.Execution.Known {
		return r.Full.Add(num.Int(executionFull))
	}
	return r.Full
}

// Points is the total, rows and 预算执行率 as far as it is given, that comes to so
// many points of 100; a goal for Ways that is a grade (怎样才能到良).
func (r Result) Points(of100 num.Num) num.Num {
	return of100.Mul(r.inForce()).Mul(num.Ratio(1, 100))
}

// of100 is a sum of the rows as a total of 100.
func (r Result) of100(rows num.Num) num.Num {
	full := r.inForce()
	share, ok := rows.Add(r.Execution.Points).Div(full)
	if !ok {
		return num.Num{}
	}
	return share.Mul(num.Int(100))
}
