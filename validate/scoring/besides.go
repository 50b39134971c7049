package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// metBesides takes words for the plan being reached, or not, where their opposite leads to
// a proportion (全额征收得15分，未全额征收的按比例得分) or says so itself (与核定数一致，不一致).
func (p *parser) metBesides() {
	cs := p.rule.Clauses
	if len(cs) > 2 && failingRanges(cs[2:]) {
		cs = cs[:2] // 到位率低于50%的不得分 behind the two
	}
	if len(cs) != 2 {
		return
	}
	t, text := cs[1].When.(Text)
	if m, met := cs[0].When.(Met); met && text && !m.Not && len([]rune(t.Words)) > 2 {
		for _, n := range negations() {
			if rest, ok := strings.CutPrefix(t.Words, n); ok && strings.HasSuffix(m.Words, rest) {
				cs[1].When = Met{Not: true, Words: t.Words}
				return
			}
		}
	}
	first, both := cs[0].When.(Text)
	switch cs[1].Then.(type) {
	case Proportion, Formula:
	default:
		return
	}
	if !both || !text || !gains(cs[0].Then) || startsNot(first.Words) || first.Exempt || !startsNot(t.Words) || !opposed(plainStart(first, t), t) {
		return
	}
	cs[0].When, cs[1].When = Met{Words: first.Words}, Met{Not: true, Words: t.Words}
}

// failingRanges reports whether all clauses are figures that give nothing.
func failingRanges(cs []Clause) bool {
	for _, c := range cs {
		w, ok := c.When.(Within)
		if !ok || w.What != Value || !isZero(c.Then) {
			return false
		}
	}
	return true
}

// plainStart is the part of the first words that the second ones deny.
func plainStart(first, t Text) Text {
	for _, n := range negations() {
		rest, ok := strings.CutPrefix(t.Words, n)
		if i := strings.Index(first.Words, rest); ok && i >= 0 && rest != "" {
			return Text{Words: first.Words[:i] + rest}
		}
	}
	return first
}

// noneAtAll takes 一个未建计0分 below tiers of a count for none of them.
func (p *parser) noneAtAll() {
	lowest := false
	look(p.rule.Clauses, func(w Within) {
		lowest = lowest || w.What == Value && w.Ranges[0].Lo.Set && w.Ranges[0].Lo.At.Unit.Kind == Count && w.Ranges[0].Lo.At.N.Equal(one()) && !startsNot(w.Tail)
	})
	for i, c := range p.rule.Clauses {
		if all, is := c.When.(All); is && lowest && len(all.Parts) == 2 {
			w, one := all.Parts[0].(Within)
			t, none := all.Parts[1].(Text)
			if one && none && oneOf(t.Words, noneAlone()) && len(w.Ranges) == 1 && w.Ranges[0].Exact && w.Ranges[0].Lo.At.N.Equal(num.Int(1)) {
				w.Tail, w.Words = t.Words, all.Words
				c.When = w // 一件没有
			}
		}
		w, ok := c.When.(Within)
		if best := ok && startsNot(w.Tail) && gains(c.Then) && oneOf(w.Tail, noneAlone()); best && lowest {
			c.Then = Points{}
			defer func(i int, a Award) { p.rule.Clauses[i].Then = a }(i, p.rule.Clauses[i].Then)
		}
		if !ok || !lowest || !isZero(c.Then) || len(w.Ranges) != 1 || !w.Ranges[0].Exact || w.What != Value || !w.Ranges[0].Lo.At.N.Equal(one()) || !startsNot(w.Tail) {
			continue
		}
		r := w.Ranges[0]
		r.Lo.At.N, r.Hi.At.N = num.Num{}, num.Num{}
		w.Ranges = []Range{r}
		p.rule.Clauses[i].When = w
	}
}

// missingRanges takes 未达标4所以上 and 未完成超过5个 in a failing tier for a count of what is missing.
func (p *parser) missingRanges() {
	for i, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		if !ok || gains(c.Then) || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Exact || w.Ranges[0].Lo.At.Unit.Kind != Count || !endsInAny(w.Lead, undoneWords()) && !w.undoneAlone() && !p.fewer(w.Lead, fewSide) && !p.fewerTaken(i, w) {
			continue
		}
		w.What = Missing
		p.rule.Clauses[i].When = w
	}
}

// undoneAlone reports whether nothing but words for what was not done stands before the
// comparison: 未完成超过5个.
func (w Within) undoneAlone() bool {
	for _, u := range undoneWords() {
		if rest, ok := strings.CutPrefix(w.Words, u); ok {
			return w.Lead == "" && subjectOf(Within{Words: rest, Ranges: w.Ranges}) == ""
		}
	}
	return false
}

// undone reports whether words behind a count say that so many were not done (3个以上
// 未完成), so that it counts what is missing.
func undone(c Cond) bool {
	switch c := c.(type) {
	case Met:
		return c.Not && !c.OnTime
	case Text:
		return oneOf(stripTail(c.Words), undoneWords()) || oneOf(stripTail(c.Words), undoneTails())
	}
	return false
}

// notOne tells 一个未建计0分 beside tiers of what was done, which says none at all, from
// 有1个未建, which is one that is missing.
func (p *parser) notOne(w Within, c Clause) bool {
	if !w.Ranges[0].Exact || !w.Ranges[0].Lo.At.N.Equal(one()) || w.Lead != "" || !isZero(c.Then) {
		return false
	}
	return slices.ContainsFunc(p.rule.Clauses, countTier)
}

// countTier reports whether a clause gives points for a count.
func countTier(c Clause) bool {
	w, ok := c.When.(Within)
	return ok && gains(c.Then) && w.What == Value && w.Ranges[0].anyEnd().At.Unit.Kind == Count
}

// splitMarks makes a step for each of 检查不少于12次、演练不少于2次，每少一次扣0.5分. What stands
// behind it makes entries of their own.
func (p *parser) splitMarks() {
	if len(p.rule.Clauses) == 0 {
		return
	}
	out := p.ownMarks(p.rule.Clauses[0])
	if out == nil {
		return
	}
	for _, c := range p.rule.Clauses[1:] {
		if gains(c.Then) || c.Part > 0 {
			return
		}
		c.Part = len(out) + 1
		out = append(out, c)
	}
	p.rule.Clauses, p.marks = out, len(out)
}

// ownMarks are the steps of one that counts what is missing of several numbers.
func (p *parser) ownMarks(c Clause) []Clause {
	s, ok := c.Then.(Step)
	all, several := c.When.(All)
	if !ok || !several || s.Add || s.What != Short && s.What != Missing || s.Every.Unit.Kind != Count {
		return nil
	}
	var out []Clause
	var names []string
	for i, part := range all.Parts {
		w, is := part.(Within)
		if !is || w.What != Value || len(w.Ranges) != 1 || !w.Ranges[0].Lo.Set || w.Ranges[0].Lo.At.Unit.Kind != Count || subjectOf(w) == "" {
			return nil
		}
		w.Ranges = []Range{{Lo: w.Ranges[0].Lo}}
		own := s
		own.What = Missing
		out, names = append(out, Clause{When: w, Then: own, Part: i + 1, At: c.At}), append(names, subjectOf(w))
	}
	if !distinct(names) {
		return nil
	}
	return out
}

// sideFaults takes words for a fault of their own where the sentence takes points for every
// bit of a shortfall, so that they cannot mean the shortfall: 每少1个扣1分，质量不达标的不得分.
// Where they say no more than that the plan is missed, the two contradict one another.
func (p *parser) sideFaults() {
	late, short := p.gradual()
	for i, c := range p.rule.Clauses {
		m, ok := c.When.(Met)
		if !ok || !m.Not || !isZero(c.Then) || c.Part > 0 {
			continue
		}
		words := stripTail(m.Words)
		switch {
		case m.OnTime && late && !oneOf(words, lateAlone()), !m.OnTime && short && !missesPlan(words):
			p.rule.Clauses[i].When = Text{Words: m.Words}
		case !m.OnTime && short:
			p.unread(c.At)
		}
	}
}

// gradual reports whether points go bit by bit for every day too late, and for every bit
// of a shortfall or an excess.
func (p *parser) gradual() (late, short bool) {
	for _, c := range p.rule.Clauses {
		s, ok := c.Then.(Step)
		if _, always := c.When.(Always); !ok || !always || s.Bonus || s.NoBy {
			continue
		}
		late = late || s.What == Late
		short = short || s.What != Late && s.What != Early
	}
	return late, short
}
