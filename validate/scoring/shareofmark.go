package scoring

import "jixiaobot/validate/num"

// isShareOfMark reports whether a formula divides what was reached by a mark, or what lies beyond
// the start of a line by the length of the line (实际值/95%, (实际值-80%)/(95%-80%)), without any
// points in it: a part of the points there are.
func isShareOfMark(e Expr) bool {
	b, ok := e.(Binary)
	if !ok || b.Op != '/' {
		return false
	}
	if l, lit := b.Y.(Lit); lit {
		return isReached(b.X) && l.Pct && l.N.Cmp(num.Ratio(1, 2)) >= 0
	}
	x, okX := b.X.(Binary)
	y, okY := b.Y.(Binary)
	if !okX || !okY || x.Op != '-' || y.Op != '-' || !isReached(x.X) {
		return false
	}
	from, isLit := x.Y.(Lit)
	to, isTo := y.X.(Lit)
	start, isStart := y.Y.(Lit)
	return isLit && isTo && isStart && from.N.Equal(start.N) && from.Pct && (to.Pct || to.N.Equal(one())) && to.N.Cmp(from.N) > 0
}

// isReached reports whether an expression is what was reached and nothing more.
func isReached(e Expr) bool { return e == Expr(VarActual) || e == Expr(VarRate) }

// overTarget reports whether a formula divides what was reached by the row's number written
// without its unit (实际值/300): a part of the points, or so many points.
func (j *judge) overTarget(e Expr, full num.Num) bool {
	b, ok := e.(Binary)
	if !ok || b.Op != '/' || !isReached(b.X) || !j.hasT || full.Equal(one()) {
		return false
	}
	l, lit := b.Y.(Lit)
	return lit && !l.Pct && l.N.Equal(j.target)
}
