package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// unlessBeside puts open in place of what was judged by the row's number of a clause that
// takes points for something else.
func (j *judge) unlessBeside(c Clause, t truth, why Reason) (truth, Reason) {
	if t == open || !isZero(c.Then) && !takes(c.Then) {
		return t, why
	}
	words := ""
	switch w := c.When.(type) {
	case Within:
		if j.beside(w, c.Then) {
			words = w.Words
		}
	case All:
		if words = j.besideOf(w.Parts, c.Then); t == no {
			return t, why
		}
	case Any:
		words = j.besideOf(w.Parts, c.Then)
		for _, p := range w.Parts {
			v, is := p.(Within)
			if h, _ := j.partHeld(p); h == yes && !(is && j.beside(v, c.Then)) {
				return yes, Reason{}
			}
		}
	}
	if words == "" {
		return t, why
	}
	return open, Reason{Code: WhyCondition, Words: words}
}

// besideOf are the words of the part that speaks of something else.
func (j *judge) besideOf(parts []Cond, a Award) string {
	for _, p := range parts {
		if w, ok := p.(Within); ok && j.beside(w, a) {
			return w.Words
		}
	}
	return ""
}

// beside reports whether a range of what fails cannot speak of the row's number: by the name
// it gives, or because it would hold where full marks are earned, as 缺岗超过5人 beside 20人.
func (j *judge) beside(w Within, a Award) bool {
	return j.aside(w) || j.ofSome(w) || !j.otherMoney(w) && j.deniesTop(w, isZero(a))
}

// deniesTop reports whether a range of what fails would hold strictly inside what earns
// full marks, so that it must measure something else. Tiers without a name of their own
// that take more and more (80%以上扣2分) do.
func (j *judge) deniesTop(w Within, zero bool) bool {
	if w.What == Over && w.Ranges[0].anyEnd().Target {
		return (j.row.Type == signGE || j.row.Type == signGT) && j.hasT && j.hasV && j.v.Cmp(j.target) > 0 // 超预算 where more is wanted
	}
	if len(w.Ranges) != 1 || w.What != Value || w.Ranges[0].Lo.Set == w.Ranges[0].Hi.Set {
		return false
	}
	b := w.Ranges[0].anyEnd()
	if b.Target || b.At.Unit.Kind == Point || j.rate && b.At.Unit.Kind != Percent && b.At.Unit.Kind != Bare {
		return false
	}
	if name := subjectOf(w); !zero && (name == "" || j.namesAward(name)) || j.wantsNone() && (inClass(name, wHappen) || happensPlainly(w.Words)) {
		return false
	}
	x, ok := j.topEdge()
	y, why := j.markValue(mark{q: b.At})
	if !ok || why.Code != WhyNone {
		return false
	}
	if w.Ranges[0].Lo.Set {
		return y.Cmp(x) < 0
	}
	return y.Cmp(x) > 0
}

// topEdge is where full marks begin: the end of the tier that gives them, else the plan.
func (j *judge) topEdge() (num.Num, bool) {
	for _, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		if !ok || !j.isTop(c) {
			continue
		}
		if w.What != Value || len(w.Ranges) != 1 {
			return num.Num{}, false
		}
		b := w.Ranges[0].anyEnd()
		if j.costs() && w.Ranges[0].Hi.Set {
			b = w.Ranges[0].Hi
		}
		if b.Target {
			return j.target, j.hasT
		}
		x, why := j.markValue(mark{q: b.At})
		return x, why.Code == WhyNone
	}
	return j.target, j.hasT && j.row.Type != qualitative
}

// namesAward reports whether an award or the row has a name in it.
func (j *judge) namesAward(name string) bool {
	if sharesWord(name, j.row.Level3) {
		return true
	}
	for _, c := range j.r.Clauses {
		if !gains(c.Then) {
			continue
		}
		for s := range j.r.awardNames(c) {
			if sharesWord(name, s) {
				return true
			}
		}
	}
	return false
}

// speaksBeside reports whether a clause that takes points compares a figure of something
// else than the row's. Events (发生3起以上) did not happen unless it is said.
func (j *judge) speaksBeside(c Clause) bool {
	w, ok := c.When.(Within)
	return ok && (isZero(c.Then) || takes(c.Then)) && !saysSome(w.Words) && !endsInAny(stripTail(w.Words), faultTails()) && j.beside(w, c.Then)
}

// stepBeside reports whether a step that takes for a distance stands under words, or a
// figure, of something else: 结转结余每超1%扣0.5分 beside a formula.
func (j *judge) stepBeside(c Clause, s Step) bool {
	if s.Add {
		return false
	}
	switch w := c.When.(type) {
	case Within:
		return j.beside(w, s)
	case Text:
		return (s.What == Short || s.What == Over || s.What == Off) && !w.Exempt && !w.Foreign && !startsNot(w.Words) && j.formulaAlways() && !j.namesAward(w.Words)
	}
	return false
}

// formulaAlways reports whether a formula without a condition gives the points.
func (j *judge) formulaAlways() bool {
	for _, c := range j.r.Clauses {
		if isAlways(c.When) {
			switch c.Then.(type) {
			case Formula, Proportion:
				return true
			}
		}
	}
	return false
}

// stepsOtherRate reports whether a step counts a rate that is neither the row's nor the one
// awarded: 合格率每低1个百分点 in the row of a 覆盖率.
func (j *judge) stepsOtherRate(s Step) bool {
	if s.What != Short && s.What != Over && s.What != Off && s.What != Gap {
		return false
	}
	name := rateIn(s.Name)
	if name == "" {
		name = rateIn(s.Words)
	}
	if name == "" || sameRate(name, j.row.Level3) {
		return false
	}
	other, same := j.awardedRate(name)
	return !same && (other || endsInAny(j.row.Level3, degreeTails()) && !oneOf(rateStem(name), progressStems()))
}

// stepsOtherCount reports whether a step counts what is missing of other things, in a unit
// of their own: 资料每缺1份扣0.5分 in a row of 个.
func (j *judge) stepsOtherCount(s Step) bool {
	if s.What != Missing || s.Add || j.a.short || !j.wantsMore() || s.Every.Unit.Kind != Count || s.Every.Unit.Text == "" {
		return false
	}
	return j.anotherCount(s.Name+stripNumbers(s.Words), s.Every.Unit)
}

// rateIn is the name of a rate that words begin with, before any figure; "" for none.
func rateIn(s string) string {
	if i := firstFigure(s); i >= 0 {
		s = s[:i]
	}
	end := 0
	for _, t := range degreeTails() {
		if i := strings.LastIndex(s, t); i >= 0 {
			end = max(end, i+len(t))
		}
	}
	return s[:end]
}
