package picture

import (
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// traceOf joins the scores of one reading to lines.
func (s scale) traceOf(knots []knot, code scoring.ReadingCode) trace {
	t := tracing{scale: s, trace: trace{code: code}}
	for i, k := range knots {
		t.knot(k.x, k.here.of(code), i == 0 || i == len(knots)-1)
		for _, s := range k.behind {
			t.through(s.x, s.of(code), s.hole)
		}
	}
	t.finish()
	return t.trace
}

// tracing is a trace on its way from left to right.
type tracing struct {
	scale
	trace
	open piece  // the line being drawn; without points there is none
	held vertex // a knot not yet joined to what follows
	wait bool   // held is such a knot
	edge bool   // held is an end of the window
	left bool   // held is joined to the line on its left
}

// knot comes to a knot: it is joined to the line on its left, if it has the score
// that the line comes to.
func (t *tracing) knot(x num.Num, v value, edge bool) {
	t.held, t.wait, t.edge, t.left = vertex{x, v}, true, edge, false
	if len(t.open.points) == 0 {
		return
	}
	if v.known && t.close(t.open.points[len(t.open.points)-1].value, v) {
		t.left = true
		t.open.points = append(t.open.points, t.held)
		return
	}
	t.cut(x, ring)
}

// cut ends the line being drawn at a place that it comes to without a score
// there.
func (t *tracing) cut(x num.Num, how end) {
	last := t.open.points[len(t.open.points)-1]
	t.open.points = append(t.open.points, vertex{x, last.value})
	t.end(how)
}

// end ends the line being drawn at its last point.
func (t *tracing) end(how end) {
	t.open.to = how
	t.pieces = append(t.pieces, t.open)
	t.open = piece{}
}

// through takes a place between knots.
func (t *tracing) through(x num.Num, v value, hole bool) {
	switch {
	case t.wait:
		t.leave(x, v)
	case !v.known:
		if len(t.open.points) > 0 {
			t.end(bare)
		}
	case len(t.open.points) > 0 && hole:
		t.end(bare)
		t.open.points = []vertex{{x, v}}
	default:
		t.open.points = append(t.open.points, vertex{x, v})
	}
}

// leave goes on behind a knot.
func (t *tracing) leave(x num.Num, v value) {
	t.wait = false
	joined := v.known && t.held.known && t.close(t.held.value, v)
	switch {
	case joined && t.left:
		t.open.points = append(t.open.points, vertex{x, v})
		return
	case t.left:
		t.end(t.mark(dot))
	case t.held.known && !joined:
		t.alone = append(t.alone, t.held)
	}
	if !v.known {
		return
	}
	how := ring
	if joined {
		how = t.mark(dot)
	}
	t.open = piece{points: []vertex{{t.held.x, v}, {x, v}}, from: how}
	if joined {
		t.open.points[0].value = t.held.value
	}
}

// mark is the end drawn at the knot held: none at the edge of the window.
func (t *tracing) mark(how end) end {
	if t.edge {
		return bare
	}
	return how
}

// finish ends what is still open.
func (t *tracing) finish() {
	switch {
	case len(t.open.points) > 0:
		t.end(bare)
	case t.wait && t.held.known:
		t.alone = append(t.alone, t.held)
	}
}

// runs are the lines of an axis of whole numbers: neighbours with the same score
// are joined, and both ends belong to the line.
func runs(samples []sample, code scoring.ReadingCode) trace {
	t := trace{code: code}
	for i := 0; i < len(samples); {
		v := samples[i].of(code)
		k := i + 1
		for k < len(samples) && samples[k].of(code).equal(v) {
			k++
		}
		first, last := vertex{samples[i].x, v}, vertex{samples[k-1].x, v}
		switch {
		case !v.known:
		case k == i+1:
			t.alone = append(t.alone, first)
		default:
			p := piece{points: []vertex{first, last}, from: dot, to: dot}
			if i == 0 {
				p.from = bare
			}
			if k == len(samples) {
				p.to = bare
			}
			t.pieces = append(t.pieces, p)
		}
		i = k
	}
	return t
}
