package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// slope is a range whose points lie on the line between those of its ends.
type slope struct {
	w    Within
	at   Span
	rest bool // 介于二者之间: between the two tiers that there are
}

// interpolated takes 60%-100%之间按线性插值计分, to be settled when all tiers are known.
func (p *parser) interpolated(ts []token) bool {
	ts = p.trim(ts)
	k := 0
	for k < len(ts) && !ts[k].is(wBy) {
		k++
	}
	if k == 0 || k >= len(ts)-1 || !saysLine(p.words(ts[k+1:])) {
		return false
	}
	if elseAlone(p.trim(ts[:k])) && p.part == 0 {
		p.lines = append(p.lines, slope{at: p.spanOf(ts), rest: true})
		return true
	}
	c, bad := p.cond(ts[:k], true)
	w, ok := c.(Within)
	if !ok || len(bad) > 0 || w.What != Value || len(w.Ranges) != 1 || p.part > 0 {
		return false
	}
	r := w.Ranges[0]
	if r.Exact || !r.Lo.Set || !r.Hi.Set || r.Lo.Target || r.Hi.Target || r.Lo.At.Unit.Kind != Percent || r.Hi.At.Unit.Kind != Percent {
		return false
	}
	p.lines = append(p.lines, slope{w: w, at: p.spanOf(ts)})
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
	for _, l := range p.lines {
		if l.rest {
			p.drawBetween(l.at)
			continue
		}
		r := l.w.Ranges[0]
		from, okA := p.pointsAt(r.Lo.At, false)
		to, okB := p.pointsAt(r.Hi.At, true)
		if !okA || !okB || to.Cmp(from) <= 0 || r.Hi.At.N.Cmp(r.Lo.At.N) <= 0 {
			p.unread(l.at)
			continue
		}
		hundred := num.Int(100)
		lo, _ := r.Lo.At.N.Div(hundred)
		hi, _ := r.Hi.At.N.Div(hundred)
		a, b := Lit{N: lo, Pct: true}, Lit{N: hi, Pct: true}
		e := Expr(Binary{'*', Binary{'/', Binary{'-', VarRate, a}, Binary{'-', b, a}}, Lit{N: to.Sub(from)}})
		if from.Sign() > 0 {
			e = Binary{'+', Lit{N: from}, e}
		}
		p.add(Clause{When: l.w, Then: Formula{Expr: e}, At: l.at})
	}
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
