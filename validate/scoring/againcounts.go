package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// againCounts adds 第二次再扣2分 to what 第一次扣1分 took: the second costs both. Where the
// counts before it do not begin at one and follow one another, it is not understood.
func (p *parser) againCounts() {
	before, cost, named := num.Num{}, num.Num{}, false
	for i, c := range p.rule.Clauses {
		n, words, ok := exactCount(c.When)
		d, takes := c.Then.(Deduct)
		again := takes && p.againSaid(c)
		switch {
		case !again && ok && takes && !d.By.OfFull && n.Equal(one()):
			before, cost, named = n, d.By.N, true
		case !again:
			named = named && !takes
		case !ok || !named || d.By.OfFull || d.Below || !n.Equal(before.Add(one())):
			if _, _, isNth := exactCount(c.When); isNth {
				p.unread(c.At)
			}
			named = false
		default:
			before, cost = n, cost.Add(d.By.N)
			d.By.N = cost
			w := c.When.(Within)
			w.Words, w.Tail = withoutTails(words, againLeads()), ""
			p.rule.Clauses[i].When, p.rule.Clauses[i].Then = w, d
		}
	}
}

// exactCount is the number of a condition on the count of events (第二次), and its words.
func exactCount(c Cond) (num.Num, string, bool) {
	w, ok := c.(Within)
	if !ok || w.What != Value && w.What != Events || len(w.Ranges) != 1 || !w.Ranges[0].Exact {
		return num.Num{}, "", false
	}
	q := w.Ranges[0].Lo.At
	return q.N, w.Words, q.Unit.Kind == Count && q.N.Sign() > 0
}

// againSaid reports whether a clause takes more beside what was taken before: 再扣2分, 加扣2分.
func (p *parser) againSaid(c Clause) bool {
	said := p.rule.saidAt(c.At)
	for _, w := range againLeads() {
		for _, verb := range append(capLossWords(), againVerbs()...) {
			if strings.Contains(said, w+verb) {
				return true
			}
		}
	}
	return false
}
