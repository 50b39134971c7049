package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// unclearCount reports whether a bare count may be of what was reached or of what is missing:
// 4 where 每季度召开会议1次得4分，缺1次扣1分 or 12个月均按时发放 names what is required, and
// the row does not.
func (j *judge) unclearCount() bool {
	return j.a.kind == isNumber && !j.a.short && !j.a.event && j.a.q.Unit.Kind != Percent && j.countUnclear()
}

// countUnclear reports whether a step takes for each of what the sentence requires, in a
// qualitative row that names no number.
func (j *judge) countUnclear() bool {
	if j.row.Type != qualitative || j.rowRequires() {
		return false
	}
	for _, c := range j.r.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Add || s.What != Missing && s.What != Events && s.What != Short {
			continue
		}
		if s.What != Events && s.Every.Unit.Kind == Count && j.eachAside() {
			return true
		}
		for _, d := range j.r.Clauses {
			if gains(d.Then) && requiresSome(d.When, s) {
				return true
			}
		}
	}
	return false
}

// eachAside reports whether the row's value, or words that were passed over, name a count for
// every period.
func (j *judge) eachAside() bool {
	if countsEach(string(num.Fold(j.row.Target))) {
		return true
	}
	return slices.ContainsFunc(j.r.Passed, func(at Span) bool { return countsEach(string(num.Fold(j.r.saidAt(at)))) })
}

// rowRequires reports whether a qualitative row names a count as its value.
func (j *judge) rowRequires() bool {
	q, err := num.ParseQuantity(strings.TrimPrefix(strings.TrimSpace(j.row.Target), everyYear))
	return err == nil && unitOf(q.Unit).Kind == Count && q.Value.Sign() > 0
}

// requiresSome reports whether a condition requires so many times in every period, all of
// several periods, or all of several things whose faults the step counts.
func requiresSome(c Cond, s Step) bool {
	words := strings.Join(condWords(c), "")
	found := false
	lookCond(c, func(w Within) {
		words += w.Words
		at := w.Ranges[0].Lo.At
		if w.What != Value || !w.Ranges[0].Exact || at.N.Cmp(one()) <= 0 {
			return
		}
		found = found || isPeriod(at.Unit) || s.What == Events && at.Unit.Kind == Count && at.Unit == s.Every.Unit
	})
	return found || s.Every.Unit.Kind == Count && countsEach(words)
}

// isPeriod reports whether a unit is a period that something is done in: 个月, 个季度.
func isPeriod(u Unit) bool {
	return u.Kind == Month || u.Kind == Other && startsWithAny(strings.TrimPrefix(u.Text, pieceUnit), periods())
}

// countsEach reports whether words name a count for every period: 每季度召开会议1次.
func countsEach(words string) bool {
	for _, period := range everyPeriods() {
		_, rest, ok := strings.Cut(words, period)
		if !ok {
			continue
		}
		for _, t := range scan(rest).toks {
			if t.is(wNum) && unitOf(t.unit).Kind == Count {
				return true
			}
		}
	}
	return false
}
