package scoring

import (
	"slices"

	"jixiaobot/validate/num"
)

// lineAt is the place of the words that say points are interpolated (按, 采用), 0 where there
// are none or nothing stands before them.
func (p *parser) lineAt(ts []token) int {
	if !p.says(lineRune) {
		return 0
	}
	for k := 1; k < len(ts); k++ {
		s := p.words(ts[k:])
		if n := prefixLen([]rune(s), lineLeads()); n > 0 && saysLine(string([]rune(s)[n:])) {
			return k
		}
	}
	return 0
}

// cutEnds takes the points of both ends off the words before an interpolation: 60%至100%的，
// 在6分至10分之间.
func (p *parser) cutEnds(ts []token) ([]token, *Points) {
	e := p.trim(ts)
	n := len(e)
	if n > 0 && e[n-1].is(wBetween) {
		n--
	}
	if n < 4 || !e[n-1].is(wPoint) || !e[n-2].is(wNum) || e[n-2].unit != "" {
		return ts, nil
	}
	hi, n := e[n-2].n, n-2
	if !e[n-1].is(wTilde) {
		return ts, nil
	}
	n--
	for n > 0 && (e[n-1].is(wIncl) || e[n-1].is(wPoint)) {
		n-- // 6分（含）至10分
	}
	if n < 2 || !e[n-1].is(wNum) || e[n-1].unit != "" || hi.Equal(e[n-1].n) {
		return ts, nil
	}
	lo, n := e[n-1].n, n-1
	if lo.Cmp(hi) > 0 {
		lo, hi = hi, lo
	}
	for n > 0 && e[n-1].is(wIf, wBy, wGet, wScoreVerb) && !e[n-1].is(wNum) {
		n--
	}
	return p.trim(e[:n]), &Points{lo, hi}
}

// startOf is what a line begins with that says the points of its ends: no less than what the
// tier below it leaves, and just that where the tier holds at the end itself.
func (p *parser) startOf(l slope, below num.Num, known bool) (num.Num, bool) {
	from := l.ends.Lo
	if !known || below.Equal(from) {
		return from, true
	}
	lo := l.w.Ranges[0].Lo
	for _, c := range p.rule.Clauses {
		if w, ok := c.When.(Within); ok && w.What == Value && len(w.Ranges) == 1 && w.Ranges[0].Exact {
			if d, same := compareQ(w.Ranges[0].Lo.At, lo.At); same && d == 0 {
				return from, false // 80%得6分 beside a line that begins with 4
			}
		}
	}
	return from, below.Cmp(from) < 0
}

// node is a value with the points that hold there; own says that a tier claims it.
type node struct {
	at  Quantity
	pts num.Num
	own bool
	end int // −1 and 1 where the tier goes on below and above it
}

// drawAll draws the lines between all tiers of one value (100%得10分，90%得8分，70%得0分，相邻两档
// 之间按线性插值计分). Tiers that leave no such values are unread with it.
func (p *parser) drawAll(l slope) {
	ns, what, ok := p.nodes()
	if !ok || len(ns) < 2 || !l.reaches(ns, what) {
		p.unread(l.at)
		return
	}
	up := ns[len(ns)-1].pts.Cmp(ns[0].pts)
	for i := 1; i < len(ns); i++ {
		if d := ns[i].pts.Cmp(ns[i-1].pts); d != up || up == 0 || ns[i].end < 0 || ns[i-1].end > 0 {
			p.unread(l.at)
			return
		}
	}
	for i := len(ns) - 1; i > 0; i-- {
		a, b := ns[i-1], ns[i]
		r := Range{Lo: Bound{At: a.at, Incl: !a.own, Set: true, Said: true}, Hi: Bound{At: b.at, Incl: !b.own, Set: true, Said: true}}
		w := Within{What: what, Ranges: []Range{r}, Words: p.rule.saidAt(l.at)}
		f := lineOf(what, r, a.pts, b.pts)
		f.Drawn = len(ns) > 2
		p.add(Clause{When: w, Then: f, At: l.at})
	}
}

// lineOf is the line over a range of values, or of distances from the plan in percent of it.
func lineOf(what Measure, r Range, from, to num.Num) Formula {
	plan := num.Int(100)
	switch what {
	case Over:
		r.Lo.At.N, r.Hi.At.N = plan.Add(r.Lo.At.N), plan.Add(r.Hi.At.N)
	case Short:
		r.Lo.At.N, r.Hi.At.N = plan.Sub(r.Hi.At.N), plan.Sub(r.Lo.At.N)
		from, to = to, from
	}
	f := line(r, from, to)
	f.OfPlan = what != Value
	return f
}

// nodes are the values of percentages that tiers give points to, from the least on, or with Over
// and Short the distances from the plan. What is no such tier and has points leaves none.
func (p *parser) nodes() ([]node, Measure, bool) {
	var ns []node
	what := Value
	for _, c := range p.rule.Clauses {
		if w, ok := c.When.(Within); ok && beyondTarget(w) {
			what = w.What
		}
	}
	for _, c := range p.rule.Clauses {
		if _, text := c.When.(Text); c.Part == 0 && !gains(c.Then) && (text || isElse(c.When)) {
			continue // 弄虚作假的不得分, 其他不得分
		}
		pts, fixed := p.fixedPoints(c.Then)
		if !fixed || !pts.Lo.Equal(pts.Hi) || c.Part > 0 {
			return nil, what, false
		}
		n, ok := nodeOf(c.When, what)
		if n.pts = pts.Hi; !ok || n.end != 0 && !n.own && n.pts.Sign() > 0 {
			return nil, what, false // 低于60%得2分: what 60% itself gives is not said
		}
		if ns, ok = addNode(ns, n); !ok {
			return nil, what, false
		}
	}
	slices.SortFunc(ns, func(a, b node) int { return a.at.N.Cmp(b.at.N) })
	return ns, what, true
}

// nodeOf is the one value at which a tier begins or ends.
func nodeOf(c Cond, what Measure) (n node, ok bool) {
	w, ok := c.(Within)
	if !ok || len(w.Ranges) != 1 || w.What != what && w.What != Value {
		return n, false
	}
	r := w.Ranges[0]
	b := r.anyEnd()
	switch atPlan := what != Value && w.What == Value; {
	case !r.Exact && r.Lo.Set && r.Hi.Set:
		return n, false
	case atPlan && b.Target && (r.Hi.Set == (what == Over)):
		return node{at: Quantity{Unit: Unit{Kind: Percent}}, own: b.Incl, end: -1}, b.Incl
	case atPlan || b.Target || b.At.Unit.Kind != Percent:
		return n, false
	case r.Exact:
		n.own = true
	case r.Lo.Set:
		n.own, n.end = r.Lo.Incl, 1
	default:
		n.own, n.end = r.Hi.Incl, -1
	}
	n.at = b.At
	return n, true
}

// addNode adds a value; one that is there already stays where the new one only ends there (70%得4分，
// 低于70%不得分).
func addNode(ns []node, n node) ([]node, bool) {
	for i, m := range ns {
		switch {
		case !m.at.N.Equal(n.at.N):
		case m.pts.Equal(n.pts) || m.own && !n.own:
			ns[i].own = m.own || n.own
			return ns, true
		case n.own && !m.own:
			ns[i] = n
			return ns, true
		default:
			return ns, false
		}
	}
	return append(ns, n), true
}
