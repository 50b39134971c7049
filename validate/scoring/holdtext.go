package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// textHolds: a number or a day says nothing of words, except that none of an
// event is none of it and one is some.
func (j *judge) textHolds(c Text) (truth, Reason) {
	if c.Foreign {
		if t, why, ok := j.foreign(c); ok {
			return t, why
		}
		return open, Reason{Code: WhyForeign, Words: c.Words}
	}
	if c.unsure {
		return open, Reason{Code: WhyCondition, Words: c.Words}
	}
	if t, why, ok := j.noneReached(c.Words); ok && j.failsOnly(c) {
		return t, why
	}
	if t, ok := j.noneOfThem(c.Words); ok {
		return t, Reason{}
	}
	if j.a.kind == isNumber && !j.a.short && j.countsEvents() {
		n, why := j.events(false)
		switch {
		case why.Code != WhyNone || containsAny(c.Words, bothJoints()...):
		case j.noneHere(c.Words) && j.blamed(c):
			return open, Reason{Code: WhyCondition, Words: c.Words} // 无佐证材料不得分 beside 每发生1件扣1分
		case j.noneHere(c.Words):
			return truthOf(n.IsZero()), Reason{}
		case (saysSome(c.Words) || graveCase(c.Words) || tellsEvent(c.Words) && j.hasT && j.target.IsZero()) && !c.Exempt && (n.IsZero() || j.lastWord(c)):
			return truthOf(n.Sign() > 0), Reason{}
		}
	}
	if j.hasV && j.a.kind == isNumber && !j.rate && j.deniesAll(c.Words) {
		return truthOf(j.v.IsZero()), Reason{}
	}
	return open, Reason{Code: WhyCondition, Words: c.Words}
}

// blamed reports whether words lead to no points beside a step that takes some: they are a
// fault of their own, and none of the events is not it.
func (j *judge) blamed(t Text) bool {
	fails, steps := false, false
	for _, c := range j.r.Clauses {
		o, ok := c.When.(Text)
		fails = fails || ok && o.Words == t.Words && !gains(c.Then)
		s, ok := c.Then.(Step)
		steps = steps || ok && !s.Add
	}
	return fails && steps
}

// lastWord reports whether “发生…” is the only thing said of events, so that any
// event is one of its kind.
func (j *judge) lastWord(t Text) bool {
	if j.otherThanCounted(t) {
		return false
	}
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && (s.What == Events || s.What == Missing) {
			return false
		}
		if o, ok := c.When.(Text); ok && o.Words != t.Words && (saysSome(o.Words) || tellsEvent(o.Words)) {
			return false
		}
		if w, ok := c.When.(Within); ok && saysSome(w.Words) && !strings.Contains(t.Words, stripNumbers(w.Lead)) {
			return false // 发生一般事故1起扣3分；发生较大事故不得分
		}
	}
	return true
}

// deniesAll reports whether words like 未开展 deny what the tiers count
// (开展4次), so that they mean a count of 0.
func (j *judge) deniesAll(s string) bool {
	if oneOf(s, noneAlone()) {
		return true
	}
	for _, n := range negations() {
		rest, ok := strings.CutPrefix(s, n)
		if !ok || rest == "" {
			continue
		}
		for _, c := range j.r.Clauses {
			for w := range withins(c.When) {
				if w.What == Value && w.About != "" && strings.Contains(w.About, rest) {
					return true
				}
			}
		}
	}
	return false
}

// lackTiers reports whether all clauses but the best count what is missing.
func (j *judge) lackTiers() bool {
	n := 0
	for _, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		switch {
		case ok && w.What == Missing:
			n++
		case !j.isTop(c) && !isElse(c.When):
			return false
		}
	}
	return n > 0
}

// spared judges the tier that earns everything where the actual counts events
// or what is missing: it holds when there are none.
func (j *judge) spared(i int) truth {
	c := j.r.Clauses[i]
	if t, ok := c.When.(Text); ok && t.unsure {
		return open
	}
	if t, ok := c.When.(Text); ok && !t.Exempt && !t.Foreign && j.isTop(c) && j.lackTiers() {
		if n, why := j.events(true); why.Code == WhyNone {
			return truthOf(n.IsZero()) // 资料齐全得5分，缺1项得3分
		}
	}
	if pts, ok := c.Then.(Points); !gains(c.Then) || !j.isTop(c) || ok && j.r.HasFull && pts.Hi.Cmp(j.r.Full) < 0 {
		return open
	}
	for k, d := range j.r.Clauses {
		if k != i && isTier(d) && gains(d.Then) {
			if t, ok := d.When.(Text); !ok || !t.Exempt {
				return open
			}
		}
	}
	for _, d := range j.r.Clauses {
		s, ok := d.Then.(Step)
		if !ok || s.Add || s.NoBy || s.NoEvery {
			continue
		}
		if _, always := d.When.(Always); !always {
			continue
		}
		if s.What != Events && s.What != Missing && !j.a.short {
			if t, ok := c.When.(Text); ok && !t.Foreign && !containsAny(t.Words, qualityWords()...) {
				if x, _, _, why := j.stepDistance(s); why.Code == WhyNone {
					return truthOf(x.Sign() <= 0)
				}
			}
			continue
		}
		if j.a.kind != isNumber || j.hasV && j.rate || j.ranks() {
			continue
		}
		n, _, why := j.count(s)
		if why.Code == WhyNone {
			return truthOf(n.IsZero())
		}
		if x, w := j.events(s.What == Missing); w.Code == WhyNone {
			return truthOf(x.IsZero())
		}
	}
	return open
}

// countsEvents reports whether the rule is about events, so that a bare number
// is a count of them.
func (j *judge) countsEvents() bool {
	for _, c := range j.r.Clauses {
		if s, ok := c.Then.(Step); ok && (s.What == Events || s.What == Missing) {
			return true
		}
		if w, ok := c.When.(Within); ok && w.What == Value && w.Ranges[0].Lo.At.Unit.Kind == Count {
			return true
		}
		if o, ok := c.Then.(Open); ok && o.Minus && saysEvent(o, c) {
			return true
		}
	}
	return j.row.Type != qualitative && j.hasT && j.target.IsZero() || j.r.someOrNone()
}

// someOrNone reports whether the sentence only tells 没有发生 from 发生.
func (r Rule) someOrNone() bool {
	some, none := false, false
	for _, c := range r.Clauses {
		if t, ok := c.When.(Text); ok {
			none = none || saysNone(t.Words) && gains(c.Then)
			some = some || saysSome(t.Words) && isZero(c.Then)
		}
	}
	return some && none
}

func saysEvent(_ Open, c Clause) bool {
	t, ok := c.When.(Text)
	return ok && saysSome(t.Words)
}

// otherKind reports whether the sentence tells kinds of events apart (一般舆情,
// 重大舆情), so that a bare count does not say which.
func (r Rule) otherKind(s string) bool {
	for _, c := range r.Clauses {
		if gains(c.Then) {
			continue
		}
		if t, ok := c.When.(Text); ok && !t.Exempt && t.Words != s && saysSome(t.Words) {
			return true
		}
	}
	return false
}

// definedRate reports whether a range without a name follows the definition of a
// rate that no amount of this row is.
func (j *judge) definedRate(w Within) bool {
	if j.rate || !j.hasT || w.What != Value || subjectOf(w) != "" || j.row.Type == qualitative || w.Ranges[0].anyEnd().Target {
		return false
	}
	return len(j.r.defined()) > 0
}

// defined are the definitions of distances that were passed over (成本节约率=…), as
// they stand: the ranges after them measure what they name.
func (r Rule) defined() []string {
	var out []string
	for _, at := range r.Passed {
		said := string(num.Fold(r.saidAt(at)))
		if name, _, ok := strings.Cut(said, "="); ok && endsInAny(name, distanceRates()) {
			out = append(out, said)
		}
	}
	return out
}
