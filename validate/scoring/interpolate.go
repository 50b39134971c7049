package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// slope is a range whose points lie on the line between those of its ends, which may be said
// with it (在4分至8分之间), or with all set each stretch between two tiers, where w, if it has a range,
// says how far they reach.
type slope struct {
	w    Within
	at   Span
	ends *Points
	all  bool
}

// interpolated takes 60%-100%之间按线性插值计分, to be settled when all tiers are known.
func (p *parser) interpolated(ts []token) bool {
	ts = p.trim(ts)
	k := p.lineAt(ts)
	if k == 0 {
		return false
	}
	head, ends := p.cutEnds(ts[:k])
	if ends == nil && oneOf(p.words(head), betweenTiers()) {
		p.lines = append(p.lines, slope{at: p.spanOf(ts), all: true})
		return true
	}
	if w, ok := p.fromTarget(head); ok && ends == nil && p.part == 0 {
		p.lines = append(p.lines, slope{w: w, at: p.spanOf(ts), all: true})
		return true
	}
	c, bad := p.cond(head, true)
	w, ok := c.(Within)
	if ok && len(bad) == 0 && beyondTarget(w) && ends == nil && p.part == 0 {
		p.lines = append(p.lines, slope{w: w, at: p.spanOf(ts), all: true})
		return true
	}
	if !ok || len(bad) > 0 || w.What != Value || len(w.Ranges) != 1 || p.part > 0 {
		return false
	}
	r := w.Ranges[0]
	if r.Exact || !r.Lo.Set || !r.Hi.Set || r.Lo.Target || r.Hi.Target || r.Lo.At.Unit.Kind != Percent || r.Hi.At.Unit.Kind != Percent {
		return false
	}
	p.lines = append(p.lines, slope{w: w, at: p.spanOf(ts), ends: ends})
	return true
}

// cutLine takes an interpolation off the head of words that go on with a condition.
func (p *parser) cutLine(ts []token) []token {
	if k := p.comma(ts); k > 0 && p.interpolated(ts[:k]) {
		return ts[k+1:]
	}
	return ts
}

// saysLine reports whether words say only that points are interpolated.
func saysLine(s string) bool {
	n := prefixLen([]rune(s), lineWords())
	if n == 0 {
		return false
	}
	rest := strings.TrimPrefix(string([]rune(s)[n:]), methodWord)
	return rest == "" || oneOf(rest, lineVerbs())
}

// drawLines makes formulas of interpolations whose ends have their points.
func (p *parser) drawLines() {
	if p.ended && len(p.lines) == 0 {
		p.unread(p.rule.Clauses[0].At)
	}
	for _, l := range p.lines {
		if l.all && len(l.w.Ranges) == 0 && p.twoEnds() {
			p.drawBetween(l.at)
			continue
		}
		if l.all {
			p.drawAll(l)
			continue
		}
		r := l.w.Ranges[0]
		from, okA := p.pointsAt(r.Lo.At, false)
		to, okB := p.pointsAt(r.Hi.At, true)
		if l.ends != nil {
			from, okA = p.startOf(l, from, okA)
			okB = okB && to.Equal(l.ends.Hi)
		}
		if !okA || !okB || to.Cmp(from) <= 0 || r.Hi.At.N.Cmp(r.Lo.At.N) <= 0 {
			p.unread(l.at)
			continue
		}
		p.add(Clause{When: l.w, Then: line(r, from, to), At: l.at})
	}
}

// line is the formula of the points between from at the lower end of a range of percentages and
// to at its upper end.
func line(r Range, from, to num.Num) Formula {
	a, b := Lit{N: percent(r.Lo.At.N), Pct: true}, Lit{N: percent(r.Hi.At.N), Pct: true}
	up, base := Binary{'-', VarRate, a}, from
	if to.Cmp(from) < 0 {
		up, base = Binary{'-', b, VarRate}, to
	}
	e := Expr(Binary{'*', Binary{'/', up, Binary{'-', b, a}}, Lit{N: num.Max(from, to).Sub(base)}})
	if base.Sign() > 0 {
		e = Binary{'+', Lit{N: base}, e}
	}
	return Formula{Expr: e}
}

// fixedPoints are the points of an award, of 满分 the full marks said with it.
func (p *parser) fixedPoints(a Award) (Points, bool) {
	if s, ok := a.(Share); ok && s.Lo.Equal(one()) && len(p.said) > 0 {
		return Points{p.said[0].n, p.said[0].n}, true
	}
	pts, ok := a.(Points)
	return pts, ok
}

// pointsAt is the points of the tier that ends, or with up begins, at q. A tier that
// fails below q leaves nothing there.
func (p *parser) pointsAt(q Quantity, up bool) (num.Num, bool) {
	for _, c := range p.rule.Clauses {
		w, ok := c.When.(Within)
		pts, fixed := p.fixedPoints(c.Then)
		if !ok || !fixed || w.What != Value || len(w.Ranges) != 1 || !pts.Lo.Equal(pts.Hi) {
			continue
		}
		r := w.Ranges[0]
		end := r.Hi
		if up && !r.Exact {
			end = r.Lo
		}
		if !r.Exact && !up && pts.Hi.Sign() > 0 || r.Lo.Set && r.Hi.Set && !r.Exact || !end.Set || end.Target {
			continue
		}
		if d, same := compareQ(end.At, q); same && d == 0 {
			return pts.Hi, true
		}
	}
	return num.Num{}, false
}
