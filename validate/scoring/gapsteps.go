package scoring

import (
	"slices"
	"strings"
)

// gapSteps takes 偏差每1%, 每有1%的偏差 and, where no deviation at all earns the points, 每增加5%
// for how far the actual lies from the plan, on whichever side.
func (p *parser) gapSteps() {
	for i, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if !ok || s.Add || s.Every.Unit.isTime() || s.What != Off && s.What != Over && s.What != Events {
			continue
		}
		if t, text := c.When.(Text); text && p.countsBothSides(t, s) {
			p.rule.Clauses[i].When = Always{}
			if isBothSides(t.Words) && !p.rule.fromNoGap() {
				p.eachSide(i, s)
				continue
			}
			if s.What = Gap; !oneOf(stripTail(t.Words), bandedNames()) {
				s.Words = t.Words + s.Words // 正负偏差每1%
			}
			p.rule.Clauses[i].Then = s
			continue
		}
		p.gapUnread(c, s)
		if _, always := c.When.(Always); !always || s.What == Events {
			continue
		}
		if s.What == Off && containsAny(s.Words, bandedNames()...) || s.What == Over && p.rule.fromNoGap() {
			s.What = Gap
			p.rule.Clauses[i].Then = s
		}
	}
}

// countsBothSides reports whether what stands before a step says that it counts on either side of the
// plan: 偏差每1%, 上升或下降每1%.
func (p *parser) countsBothSides(t Text, s Step) bool {
	return p.bandAlone(t) && (s.What != Over || p.rule.fromNoGap()) || isBothSides(t.Words)
}

// eachSide makes of a step that counts on either side of the plan one for each, as 每增减1% is read.
func (p *parser) eachSide(i int, s Step) {
	c := p.rule.Clauses[i]
	s.What = Short
	c.Then = s
	s.What = Over
	d := c
	d.Then = s
	p.rule.Clauses = slices.Insert(slices.Clone(p.rule.Clauses), i, c)
	p.rule.Clauses[i+1] = d
	if p.etcAt > i {
		p.etcAt++
	}
}

// bandAlone tells 偏差 and 正负偏差, which name a distance on either side.
func (p *parser) bandAlone(t Text) bool {
	w := stripTail(t.Words)
	if n := prefixLen([]rune(w), plusMinusWords()); n > 0 {
		w = string([]rune(w)[n:])
	}
	return oneOf(w, bandedNames()) || oneOf(w, apartWords()) || betweenPlan(w)
}

// betweenPlan tells 实际值与计划值相差 and 与目标值的差距: how far the actual is from the plan.
func betweenPlan(words string) bool {
	s := withoutTails(words, append(apartWords(), bandedNames()...))
	if s == words {
		return false
	}
	s = withoutTails(s, betweenTails())
	for _, joint := range withJoints() {
		if what, plan, ok := strings.Cut(s, joint); ok && isPlanSaid(plan) {
			return what == "" || isActualName(what) || subjectLike(what)
		}
	}
	return false
}

// isPlanSaid reports whether words are nothing but a name of the plan.
func isPlanSaid(s string) bool {
	ts := scan(s).toks
	return len(ts) == 1 && ts[0].is(wTarget)
}

// gapUnread leaves unread a step for how far something is from what nobody knows (与上年相差每5个百分点
// 扣1分): above the plan it would cost nothing.
func (p *parser) gapUnread(c Clause, s Step) {
	t, ok := c.When.(Text)
	if !ok || t.Foreign || t.Exempt || s.Every.Unit.Kind != Percent && s.Every.Unit.Kind != Point && s.What != Gap {
		return
	}
	if w := stripTail(t.Words); endsInAny(w, append(apartWords(), bandedNames()...)) && containsAny(w, withJoints()...) {
		p.unread(c.At)
	}
}

// fromNoGap reports whether no deviation at all is what earns points (偏差率为0得10分), and no step
// counts what lies below the plan.
func (r Rule) fromNoGap() bool {
	none := false
	for _, c := range r.Clauses {
		if s, ok := c.Then.(Step); ok && s.What == Short {
			return false
		}
		w, ok := c.When.(Within)
		if !ok || !gains(c.Then) {
			continue
		}
		if w.What != Gap || !w.Ranges[0].Hi.Set || w.Ranges[0].Hi.At.N.Sign() != 0 {
			return false
		}
		none = true
	}
	return none
}
