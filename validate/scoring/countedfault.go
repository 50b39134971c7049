package scoring

import "strings"

// faultOfCounts lets a fault named before several counts (被撤销的，1件扣2分，2件扣4分) be what all
// of them count. Where the number earns points by something else (办结20件得10分) it is not.
func (p *parser) faultOfCounts() {
	cs := p.rule.Clauses
	for _, c := range cs {
		if _, text := c.When.(Text); gains(c.Then) && !text {
			return
		}
	}
	for i := 0; i+1 < len(cs); i++ {
		all, ok := cs[i].When.(All)
		if !ok || !takes(cs[i].Then) {
			continue
		}
		w, counted := faultCount(all.Parts)
		next, ok := cs[i+1].When.(Within)
		if !counted || !ok || !takes(cs[i+1].Then) && !isZero(cs[i+1].Then) || !bareCount(next) || next.Ranges[0].anyEnd().At.Unit != w.Ranges[0].Lo.At.Unit {
			continue
		}
		cs[i].When, p.rule.tellsFaults = w, true
	}
}

// faultCount is the count of a fault that is named before it (被撤销的，1件); false where the
// parts of a condition are something else.
func faultCount(parts []Cond) (Within, bool) {
	if len(parts) != 2 {
		return Within{}, false
	}
	t, text := parts[0].(Text)
	w, counts := parts[1].(Within)
	if !text || !counts || t.Exempt || t.Foreign || t.Label || !bareCount(w) || !w.Ranges[0].Exact {
		return Within{}, false
	}
	w.Lead, w.Words = t.Words, t.Words+w.Words
	return w, true
}

// faultsElsewhere reports whether the rule counts faults by what they are named before (被投诉的，1件
// …), or what is late, in a row that counts what is to be reached.
func (r Rule) faultsElsewhere(row Row) bool {
	if !r.tellsFaults || row.Type == qualitative {
		return false
	}
	j := newJudge(r, row, Actual{})
	return j.rate || j.hasT && j.target.Sign() > 0 && !j.costs()
}

// bareCount reports whether a condition is a count that names nothing.
func bareCount(w Within) bool {
	return w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].anyEnd().At.Unit.Kind == Count && w.Lead == "" && w.About == ""
}

// noneLate takes 无逾期件 beside tiers of how many are late (逾期1件得3分) for none of them.
func (p *parser) noneLate() {
	cs := p.rule.Clauses
	for i, c := range cs {
		m, ok := c.When.(Met)
		if !ok || !m.OnTime || m.Not || !gains(c.Then) {
			continue
		}
		late := lateDenied(m.Words)
		if late == "" {
			continue
		}
		for k, d := range cs {
			w, ok := d.When.(Within)
			if k == i || !ok || w.What != Value && w.What != Late || w.Ranges[0].anyEnd().At.Unit.Kind != Count || !strings.HasPrefix(w.Words, late) {
				continue
			}
			none := w
			none.Ranges = []Range{{Lo: Bound{At: Quantity{Unit: w.Ranges[0].anyEnd().At.Unit}, Incl: true, Set: true, Said: true}, Exact: true}}
			none.Ranges[0].Hi = none.Ranges[0].Lo
			none.Words, none.Lead, none.Tail = m.Words, "", ""
			cs[i].When, p.rule.tellsFaults = none, true
			break
		}
	}
}

// lateDenied is the word for lateness that words deny (无逾期件), "" for none.
func lateDenied(s string) string {
	for _, not := range negations() {
		rest, ok := strings.CutPrefix(s, not)
		if n := prefixLen([]rune(rest), lateWords()); ok && n > 0 {
			return string([]rune(rest)[:n])
		}
	}
	return ""
}

// tellsLate reports whether a condition is how many are late, or that none is.
func tellsLate(w Within) bool {
	return w.What == Value && (lateDenied(w.Words) != "" || startsWithAny(w.Words, lateWords()))
}
