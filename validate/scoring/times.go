package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// timesAddUp lets 第1次得2分，第2次得3分 add up where the full marks said are their sum.
// Without full marks said, whether they do is not said either.
func (p *parser) timesAddUp() {
	var at []int
	sum, most := num.Num{}, num.Num{}
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		pts, fixed := c.Then.(Points)
		if !ok || !fixed || !w.isTime(len(at)+1) || !pts.Lo.Equal(pts.Hi) || pts.Hi.Sign() <= 0 {
			continue
		}
		at = append(at, i)
		sum, most = sum.Add(pts.Hi), num.Max(most, pts.Hi)
	}
	full := p.said0()
	switch {
	case len(at) < 2, len(p.said) > 0 && full.Equal(most):
		return
	case len(p.said) == 0 || !full.Equal(sum):
		p.unread(p.rule.Clauses[at[0]].At)
		return
	}
	got := num.Num{}
	for _, i := range at {
		got = got.Add(p.rule.Clauses[i].Then.(Points).Hi)
		p.rule.Clauses[i].Then = Points{got, got}
	}
}

// isTime reports whether a condition is the n-th time: 第2次.
func (w Within) isTime(n int) bool {
	if w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.Tail != "" || w.Lead != nthWord {
		return false
	}
	at := w.Ranges[0].Lo.At
	return at.Unit.Kind == Count && at.N.Equal(num.Int(int64(n)))
}

// beyondCounts reports whether words only say that what lies beyond the plan counts for
// nothing: 超出部分不计分, 超额完成不计分.
func (p *parser) beyondCounts(ts []token, at Span) bool {
	said := strings.TrimSuffix(p.words(ts), ofWord)
	ts = p.trim(ts)
	if len(ts) == 0 || hasAny(ts, wNum, wDate, wNot, wElse) || len(p.rule.Clauses) == 0 {
		return false
	}
	if strings.HasSuffix(said, partWord) {
		return ts[0].is(wHigh, wGT, wBudget) || startsWithAny(said, moreThanPlan())
	}
	return oneOf(said, moreThanPlan()) && containsAny(p.rule.saidAt(at), uncountedWords()...)
}
