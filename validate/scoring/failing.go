package scoring

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
)

// treatedAs drops what a case is taken for from its condition where it earns nothing
// anyway (推迟超过30天的按未完成处理，不得分); beside any other award it stays unread.
func (p *parser) treatedAs() {
	for i, c := range p.rule.Clauses {
		all, ok := c.When.(All)
		if !ok || len(all.Parts) < 2 {
			continue
		}
		if when, ok := treatedWhole(all, c.Then); ok {
			p.rule.Clauses[i].When = when
			continue
		}
		n := len(all.Parts) - 1
		at := slices.IndexFunc(all.Parts, saysTreatment)
		if at < 0 {
			continue
		}
		if at < n || !isZero(c.Then) {
			p.unread(c.At)
			continue
		}
		if p.rule.Clauses[i].When = all.Parts[0]; n > 1 {
			p.rule.Clauses[i].When = All{all.Parts[:n:n], all.Words}
		}
	}
}

// treatedWhole drops 视同100% between an exemption and the full marks that it earns: 无审计问题的，视同
// 100%计满分.
func treatedWhole(all All, a Award) (Cond, bool) {
	t, text := all.Parts[0].(Text)
	w, ok := all.Parts[len(all.Parts)-1].(Within)
	if len(all.Parts) != 2 || !text || !ok || !isWhole(a) || !startsNot(t.Words) || !w.Ranges[0].Exact || w.What != Value {
		return nil, false
	}
	at := w.Ranges[0].Lo.At
	return t, at.Unit.Kind == Percent && at.N.Equal(num.Int(100)) && oneOf(w.Lead, takenLeads())
}

// saysTreatment reports whether a condition, or a part of it, says what a case counts as.
func saysTreatment(c Cond) bool {
	if all, ok := c.(All); ok {
		return slices.ContainsFunc(all.Parts, saysTreatment)
	}
	return isTreatment(stripTail(wordsOf([]Cond{c})))
}

// isTreatment tells 按未完成处理, 视为不合格, which say what a case counts as.
func isTreatment(s string) bool {
	for _, lead := range treatedLeads() {
		rest, ok := strings.CutPrefix(s, lead)
		if !ok {
			continue
		}
		for _, tail := range treatedTails() {
			rest = strings.TrimSuffix(rest, tail)
		}
		return startsNot(rest)
	}
	return false
}

// heldEnds leaves an end that two clauses claim, one of them for a step, to the one that
// says 含 of it, else to the earlier (convention 9): 超支10%以内（含）每超1%扣0.5分，超支10%以上不得分.
func (p *parser) heldEnds() {
	cs := p.rule.Clauses
	for i, c := range cs {
		s, step := c.Then.(Step)
		w, ok := c.When.(Within)
		if !step || s.Bonus || !ok || len(w.Ranges) != 1 {
			continue
		}
		for k, d := range cs {
			v, also := d.When.(Within)
			if k == i || !also || len(v.Ranges) != 1 || v.What != w.What || v.Of != w.Of || v.Ranges[0].Exact || w.Ranges[0].Exact {
				continue
			}
			if said := containsAny(v.Words, inclusionRune); said != containsAny(w.Words, inclusionRune) && said || k < i && !containsAny(w.Words, inclusionRune) {
				p.leaveEnd(i, v.Ranges[0])
				continue
			}
			p.leaveEnd(k, w.Ranges[0])
		}
	}
}

// leaveEnd takes the end that r begins or ends with out of the range of clause k.
func (p *parser) leaveEnd(k int, r Range) {
	w := p.rule.Clauses[k].When.(Within)
	own := w.Ranges[0]
	switch {
	case claimed(r.Hi, own.Lo):
		own.Lo.Incl = false
	case claimed(r.Lo, own.Hi):
		own.Hi.Incl = false
	default:
		return
	}
	w.Ranges = []Range{own}
	p.rule.Clauses[k].When = w
}

// claimed reports whether two ends are the same and both are in.
func claimed(a, b Bound) bool {
	if !a.Set || !b.Set || a.Target || b.Target || !a.Incl || !b.Incl || a.Date != b.Date {
		return false
	}
	d, ok := compareQ(a.At, b.At)
	return ok && d == 0
}

// failsBeyond reports whether clause i gives nothing beyond a number that lies beyond what
// clause k asks, and the actual lies there: 完成100个得10分，超过120个不得分.
func (j *judge) failsBeyond(i, k int) bool {
	c, d := j.r.Clauses[i], j.r.Clauses[k]
	w, ok := c.When.(Within)
	if !ok || !isZero(c.Then) || !gains(d.Then) || w.What != Value || len(w.Ranges) < 2 {
		return false
	}
	for _, r := range w.Ranges {
		if r.Lo.Set == r.Hi.Set || r.anyEnd().Target {
			continue
		}
		one := w
		one.Ranges = []Range{r}
		if t, _ := j.holds(one); t != yes {
			continue
		}
		a, okA := j.edge(one)
		b, okB := j.edge(d.When)
		if okA && okB && a.up == b.up && a.what == b.what && (a.at.Cmp(b.at) > 0) == a.up && !a.at.Equal(b.at) {
			return true
		}
	}
	return false
}
