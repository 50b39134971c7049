package scoring

import "jixiaobot/validate/num"

// valueIn is the actual counted as a bound of the sentence is counted: a
// percentage of an amount is a share of the target.
func (j *judge) valueIn(u Unit, of Basis) (num.Num, string, Reason) {
	if !j.hasV {
		return num.Num{}, "", j.vWhy
	}
	switch {
	case u.Kind == Percent || u.Kind == Point:
		return j.share(of)
	case j.rate && u.Kind == Bare:
		return j.v, show(j.v), Reason{}
	case j.rate:
		return num.Num{}, "", Reason{Code: WhyUnit, Words: j.a.words}
	}
	from := unitOf(j.row.Unit)
	if j.row.Unit == "" || j.row.Type == qualitative && j.vUnit.Kind != Bare {
		from = j.vUnit
	}
	if from.Kind == Percent && u.Kind != Percent {
		return num.Num{}, "", Reason{Code: WhyUnit, Words: j.a.words}
	}
	x, ok := convert(Quantity{j.v, from}, u)
	if !ok {
		return num.Num{}, "", Reason{Code: WhyUnit, Words: j.a.words}
	}
	return x, show(x), Reason{}
}

// share is the actual in percent: itself in a row of rates, of the target in a
// row of amounts or where the sentence says so.
func (j *judge) share(of Basis) (num.Num, string, Reason) {
	switch {
	case j.row.Unit == permille && j.hasV:
		x, _ := j.v.Div(num.Int(10)) // 5‰ is 0.5%
		return x, show(j.v) + " ÷ 10", Reason{}
	case j.rate && of == Unsaid:
		return j.v, show(j.v), Reason{}
	case !j.rate && j.vUnit.Kind == Percent:
		return j.v, show(j.v), Reason{}
	case !j.hasT && of == Unsaid && j.row.Unit == "" && j.vUnit.Kind == Bare:
		return j.v, show(j.v), Reason{} // no row at hand: the sentence speaks of percentages
	case !j.hasT:
		return num.Num{}, "", Reason{Code: WhyNoTarget}
	case j.target.Sign() < 0:
		return num.Num{}, "", Reason{Code: WhyNegative}
	}
	x, ok := j.v.Div(j.target)
	if !ok {
		return num.Num{}, "", Reason{Code: WhyZeroTarget}
	}
	return x.Mul(num.Int(100)), show(j.v) + " ÷ " + show(j.target) + " × 100", Reason{}
}

// distance is how far the actual lies over (or under) the mark, counted in u;
// below 0 on the other side.
func (j *judge) distance(over bool, u Unit) (num.Num, string, Reason) {
	m, ok := j.markFor(over)
	if !ok {
		return num.Num{}, "", Reason{Code: WhyNoTarget}
	}
	if !j.hasV {
		return num.Num{}, "", j.vWhy
	}
	if (u.Kind == Percent || u.Kind == Point) && j.row.Unit == permille {
		return num.Num{}, "", Reason{Code: WhyUnit, Words: u.name()}
	}
	if u.Kind == Percent || u.Kind == Point {
		return j.percentDistance(m, over, u)
	}
	if j.rate && u.Kind != Bare && u.Kind != Other {
		return num.Num{}, "", Reason{Code: WhyUnit, Words: j.a.words}
	}
	at, why := j.markValue(m)
	if why.Code != WhyNone {
		return num.Num{}, "", why
	}
	rowUnit := unitOf(j.row.Unit)
	if j.row.Unit == "" {
		rowUnit = j.vUnit
	}
	d, text := diff(j.v, at, over)
	x, ok := convert(Quantity{d, rowUnit}, u)
	if !ok || u.Kind == Other && rowUnit.Kind != Other && rowUnit.Kind != Bare {
		return num.Num{}, "", Reason{Code: WhyUnit, Words: u.name()}
	}
	if !x.Equal(d) {
		text = show(d)
		if f, ok := x.Div(d); ok {
			_, plain := diff(j.v, at, over)
			text = "(" + plain + ") × " + show(f)
		}
	}
	return x, text, Reason{}
}

func diff(v, at num.Num, over bool) (num.Num, string) {
	if over {
		return v.Sub(at), show(v) + " − " + show(at)
	}
	return at.Sub(v), show(at) + " − " + show(v)
}

// markValue is the mark in the unit of the row.
func (j *judge) markValue(m mark) (num.Num, Reason) {
	switch {
	case m.target:
		return j.target, Reason{}
	case m.q.Unit.Kind == Percent && !j.rate:
		if !j.hasT {
			return num.Num{}, Reason{Code: WhyNoTarget}
		}
		return percent(m.q.N).Mul(j.target), Reason{}
	case j.row.Unit == "" || j.rate:
		return m.q.N, Reason{}
	}
	at, ok := convert(m.q, unitOf(j.row.Unit))
	if !ok {
		return num.Num{}, Reason{Code: WhyUnit, Words: m.q.Unit.name()}
	}
	return at, Reason{}
}

// percentDistance counts in percentage points in a row of rates, and in
// percent of the mark in a row of amounts (convention 8).
func (j *judge) percentDistance(m mark, over bool, u Unit) (num.Num, string, Reason) {
	pointsRow := j.rate || j.vUnit.Kind == Percent || !j.hasT && !m.isAmount()
	if pointsRow {
		at := m.q.N
		if m.target {
			at = j.target
		}
		d, text := diff(j.v, at, over)
		if u.Kind == Point || !j.hasRow() && !m.target && m.q.Unit.Kind != Percent {
			return d, text, Reason{}
		}
		j.used.relative = true
		if !j.mode.relative || at.Sign() <= 0 {
			return d, text, Reason{}
		}
		x, _ := d.Div(at)
		return x.Mul(num.Int(100)), "(" + text + ") ÷ " + show(at) + " × 100", Reason{}
	}
	if !m.target && m.q.Unit.Kind == Percent {
		s, text, why := j.share(Unsaid)
		if why.Code != WhyNone {
			return s, text, why
		}
		if over {
			return s.Sub(m.q.N), text + " − " + show(m.q.N), Reason{}
		}
		return m.q.N.Sub(s), show(m.q.N) + " − " + text, Reason{}
	}
	at, why := j.markValue(m)
	if u := j.vUnit; !j.hasT && u.Kind != Bare && why.Code == WhyNone {
		x, ok := convert(m.q, u)
		if !ok {
			return num.Num{}, "", Reason{Code: WhyUnit, Words: j.a.words}
		}
		at = x
	}
	if why.Code != WhyNone {
		return num.Num{}, "", why
	}
	if at.Sign() <= 0 {
		return num.Num{}, "", Reason{Code: WhyZeroTarget}
	}
	d, text := diff(j.v, at, over)
	x, _ := d.Div(at)
	return x.Mul(num.Int(100)), "(" + text + ") ÷ " + show(at) + " × 100", Reason{}
}

func (j *judge) hasRow() bool { return j.row.Type != "" || j.row.Unit != "" || j.hasT }

// gap is the distance from the mark on either side; in a row that itself counts
// a deviation it is the actual without its sign.
func (j *judge) gap(u Unit) (num.Num, string, Reason) {
	percent := u.Kind == Percent || u.Kind == Point
	if (j.isDeviation() || j.aroundZero()) && (!percent || j.rate || j.row.Unit == "" || j.vUnit.Kind == Percent) {
		x, text, why := j.valueIn(u, Unsaid)
		if x.Sign() < 0 {
			x = x.Neg()
			text = show(x)
		}
		return x, text, why
	}
	x, text, why := j.distance(false, u)
	if x.Sign() < 0 {
		x, text, why = j.distance(true, u)
	}
	return x, text, why
}

// beyondBand is how far the actual lies outside the band that earns full marks
// (偏差±5%以内得10分，每超出1%扣1分); false where the sentence has no such band.
func (j *judge) beyondBand(s Step) (x num.Num, text string, why Reason, ok bool) {
	for _, c := range j.r.Clauses {
		w, is := c.When.(Within)
		if is && j.isTop(c) && len(w.Ranges) == 1 && (w.What == Value && (s.What == Off || s.What == Gap && w.Ranges[0].Lo.Set && w.Ranges[0].Hi.Set && !w.Ranges[0].Exact) || (w.What == Short || w.What == Over) && s.What == w.What) {
			if x, text, why, ok := j.offRange(w, s); ok {
				return x, text, why, true
			}
		}
		if !is || w.What != Gap || !j.isTop(c) || len(w.Ranges) != 1 || !w.Ranges[0].Hi.Set || w.Ranges[0].Lo.Set {
			continue
		}
		u := s.Every.Unit
		band, fits := convert(w.Ranges[0].Hi.At, u)
		if u.Kind == Point && w.Ranges[0].Hi.At.Unit.Kind == Percent {
			band, fits = w.Ranges[0].Hi.At.N, true
		}
		if !fits {
			return x, "", Reason{Code: WhyUnit, Words: u.name()}, true
		}
		if s.What == Short {
			x, text, why = j.distance(false, u)
		} else {
			x, text, why = j.gap(u)
		}
		return x.Sub(band), text + " " + minusSign + " " + show(band), why, true
	}
	return x, "", Reason{}, false
}

// offRange is how far the actual lies outside a range that earns full marks
// (90%-110%得满分，超出区间每5%扣1分), or short of a saving (节约5%得10分，每少节约1%扣1分).
func (j *judge) offRange(w Within, s Step) (x num.Num, text string, why Reason, ok bool) {
	r, u := w.Ranges[0], s.Every.Unit
	if j.ownRate(w) && r.Lo.Set != r.Hi.Set {
		return j.offOwnRate(r, s)
	}
	switch {
	case w.What == Short && r.Lo.Set && !r.Hi.Set && (containsAny(s.Words, lessWord) || containsAny(w.Words, savingWords()...)):
		x, text, why = j.distance(false, u)
		return r.Lo.At.N.Sub(x), show(r.Lo.At.N) + " " + minusSign + " (" + text + ")", why, true
	case w.What == Short && r.Lo.Set && !r.Hi.Set && containsAny(w.Words, rateSuffix):
		x, text, why = j.distance(false, u)
		return r.Lo.At.N.Sub(x), show(r.Lo.At.N) + " " + minusSign + " (" + text + ")", why, true
	case w.What == Over && j.tolerant && r.Hi.Set && !r.Lo.Set:
		return j.sparedSteps(r.Hi, s)
	case w.What == Over && j.grace.IsZero() && r.Hi.Set && !r.Lo.Set && !r.Hi.Target && r.Hi.At.N.Sign() > 0:
		x, text, why = j.distance(true, u)
		return x.Sub(r.Hi.At.N), text + " " + minusSign + " " + show(r.Hi.At.N), why, true
	case w.What == Value && r.Lo.Set && r.Hi.Set && !r.Exact && !r.Lo.Target && !r.Hi.Target:
		x, text, why = j.valueIn(u, w.Of)
		if x.Cmp(r.Lo.At.N) < 0 {
			return r.Lo.At.N.Sub(x), show(r.Lo.At.N) + " " + minusSign + " " + text, why, true
		}
		return x.Sub(r.Hi.At.N), text + " " + minusSign + " " + show(r.Hi.At.N), why, true
	}
	return x, "", Reason{}, false
}

// offOwnRate is how far the actual of a row that is itself the 节约率 or the 超支率 lies
// on the wrong side of its bound.
func (j *judge) offOwnRate(r Range, s Step) (x num.Num, text string, why Reason, ok bool) {
	v, text, why := j.valueIn(s.Every.Unit, Unsaid)
	if r.Lo.Set {
		return r.Lo.At.N.Sub(v), show(r.Lo.At.N) + " " + minusSign + " " + text, why, true
	}
	return v.Sub(r.Hi.At.N), text + " " + minusSign + " " + show(r.Hi.At.N), why, true
}

// isDeviation reports whether the indicator is a deviation.
func (j *judge) isDeviation() bool {
	if containsAny(j.row.Level3, deviationWords()...) {
		return j.row.Type != signGE && j.row.Type != signGT // 支出进度偏差 of ≥ 90 % is the progress itself
	}
	return j.row.Level3 == "" && (j.costs() || j.row.Type == qualitative || j.row.Type == "")
}

// aroundZero reports whether a ± band lies around 0: the row counts by what a plan was
// changed, or asks for no more than the very number of the band that earns full marks.
func (j *judge) aroundZero() bool {
	if containsAny(j.row.Level3, changeRates()...) {
		return true
	}
	if !j.costs() || !j.hasT || j.target.Sign() <= 0 {
		return false
	}
	for _, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		if ok && w.What == Gap && j.isTop(c) && len(w.Ranges) == 1 && w.Ranges[0].Hi.Set && w.Ranges[0].Hi.At.N.Equal(j.target) && containsAny(w.Words, plusMinusWords()...) {
			return true
		}
	}
	return false
}
