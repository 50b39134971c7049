package picture

import (
	"image"
	"slices"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// The measures of lines and signs, in sub pixels.
const (
	scoreWidth  = 5 * sub
	otherWidth  = 4 * sub
	frameWidth  = 2 * sub
	dotRadius   = 8 * sub
	ringRadius  = 8 * sub
	ringWidth   = 4 * sub
	askedRadius = 12 * sub
)

// axisHeight is what stands below the plot: labels in one or two lines, and the
// name of the axis.
func (s *sketch) axisHeight() int {
	lines := 1
	if s.of == days {
		lines = 2
	}
	return 12 + lines*leading(tickSize) + leading(textSize) + 12
}

// drawPlot draws axes, lines and signs.
func (s *sketch) drawPlot() {
	s.bands()
	s.heights()
	s.axis()
	s.target()
	if s.columns {
		s.drawColumns()
	} else {
		for i := range s.traces {
			s.trace(s.traces[len(s.traces)-1-i]) // the score itself last, on top
		}
		s.strays()
	}
	s.asked()
}

// x is where a number of the axis lies.
func (s *sketch) x(n num.Num) int {
	if s.whole && s.columns {
		step := (s.area.Dx() * sub) / (integer(s.window.span()) + 1)
		return s.area.Min.X*sub + step/2 + integer(n.Sub(s.window.from))*step
	}
	return s.area.Min.X*sub + portion(n.Sub(s.window.from), s.window.span(), s.area.Dx()*sub)
}

// y is where a score lies; above the greatest there is room for a label.
func (s *sketch) y(n num.Num) int {
	const air = 13 // per cent
	high := s.area.Dy() * sub
	return s.area.Max.Y*sub - portion(n.Sub(s.bottom), s.top.Sub(s.bottom), high*(100-air)/100)
}

// portion is n ÷ of × all as a whole number.
func portion(n, of num.Num, all int) int {
	share, ok := n.Mul(num.Int(int64(all))).Div(of)
	if !ok {
		return 0
	}
	return integer(share.Add(num.Ratio(1, 2)))
}

// heights draws the axis of scores with a line for each label.
func (s *sketch) heights() {
	labels := ticks(s.bottom, s.top, 5)
	if s.hasFull {
		labels = slices.DeleteFunc(labels, func(n num.Num) bool {
			d := s.y(n) - s.y(s.full)
			return max(d, -d) < leading(tickSize)*sub
		})
		labels = append(labels, s.full)
	}
	for _, n := range labels {
		y := s.y(n) / sub
		s.c.bar(image.Rect(s.area.Min.X, y, s.area.Max.X, y+1), faint)
		text := n.String()
		if s.hasFull && n.Equal(s.full) {
			text = fullMark + " " + text
			s.dashes(spot{s.area.Min.X * sub, s.y(n)}, spot{s.area.Max.X * sub, s.y(n)})
		}
		s.write(s.c, s.area.Min.X-14-s.width(text, tickSize), y-leading(tickSize)/2, text, tickSize, writing)
	}
	s.write(s.c, curveMargin, s.area.Min.Y-plotGap+6, scoreAxis, tickSize, writing)
	s.c.bar(image.Rect(s.area.Min.X-1, s.area.Min.Y, s.area.Min.X+1, s.area.Max.Y), writing)
	zero := s.y(num.Num{}) / sub
	s.c.bar(image.Rect(s.area.Min.X, zero-1, s.area.Max.X, zero+1), writing)
}

// dashes is a thin dashed line of the frame.
func (s *sketch) dashes(a, b spot) { s.c.path([]spot{a, b}, frameWidth, writing, true) }

// target marks 指标值, or the deadline, with an upright line and its name above.
func (s *sketch) target() {
	x, text := 0, ""
	n, err := num.Parse(s.row.Target)
	switch {
	case s.of == days:
		x, text = s.x(num.Int(0)), dueMark+" "+s.due.Chinese()
	case s.of == amounts && err == nil && s.center().Equal(n) && s.window.holds(n) && s.row.Type != form.Qualitative:
		x, text = s.x(n), targetMark+" "+s.row.Type+n.Plain()+s.row.Unit
	default:
		return
	}
	s.dashes(spot{x, s.area.Min.Y * sub}, spot{x, s.area.Max.Y * sub})
	text = shorten(text, 30)
	wide := s.width(text, tickSize)
	left := min(max(x/sub-wide/2, curveMargin+s.width(scoreAxis, tickSize)+20), CurveWidth-curveMargin-wide)
	s.write(s.c, left, s.area.Min.Y-leading(tickSize)-6, text, tickSize, writing)
}

// bands covers what lies between the least and the greatest score.
func (s *sketch) bands() {
	for _, t := range s.traces {
		if t.code != "" {
			continue
		}
		for _, p := range t.pieces {
			low, high := s.spots(p, false), s.spots(p, true)
			if !slices.Equal(low, high) {
				s.c.band(low, high, banded)
			}
		}
	}
}

// spots are the corners of a piece, of its least or its greatest scores.
func (s *sketch) spots(p piece, high bool) []spot {
	out := make([]spot, 0, len(p.points))
	for _, v := range p.points {
		n := v.lo
		if high {
			n = v.hi
		}
		at := spot{s.x(v.x), s.y(n)}
		if len(out) == 0 || out[len(out)-1] != at {
			out = append(out, at)
		}
	}
	return out
}

// trace draws the lines of one reading and, of the score itself, their ends.
func (s *sketch) trace(t trace) {
	wide, k := scoreWidth, s.inkOf(t.code)
	if t.code != "" {
		wide = otherWidth
	}
	for _, p := range t.pieces {
		low, high := s.spots(p, false), s.spots(p, true)
		s.c.path(dotted(low), wide, k, t.code != "")
		if !slices.Equal(low, high) {
			s.c.path(dotted(high), wide, k, t.code != "")
		}
	}
	if t.code != "" {
		return
	}
	for _, p := range t.pieces {
		s.end(p.from, p.points[0])
		s.end(p.to, p.points[len(p.points)-1])
	}
	for _, v := range t.alone {
		s.end(dot, v)
	}
}

// strays draws the single places of other readings, above all lines: they stand
// where the score itself has a gap of one day.
func (s *sketch) strays() {
	for _, t := range s.traces {
		if t.code == "" {
			continue
		}
		for _, v := range t.alone {
			s.c.disc(spot{s.x(v.x), s.y(v.hi)}, dotRadius*3/4, s.inkOf(t.code))
		}
	}
}

// inkOf is the ink of a reading.
func (s *sketch) inkOf(code scoring.ReadingCode) ink {
	if code == "" {
		return blue
	}
	inks := [...]ink{orange, green, violet}
	return inks[max(0, slices.Index(s.readings(), code))%len(inks)]
}

// readings are those drawn besides the score itself.
func (s *sketch) readings() []scoring.ReadingCode {
	var out []scoring.ReadingCode
	for _, t := range s.traces {
		out = append(out, t.code)
	}
	for _, b := range s.bars {
		out = append(out, codesOf([]sample{{outcome: b.outcome}})...)
	}
	slices.Sort(out)
	out = slices.Compact(out)
	return slices.DeleteFunc(out, func(code scoring.ReadingCode) bool { return code == "" })
}

// dotted gives a line of one point a length.
func dotted(at []spot) []spot {
	if len(at) == 1 {
		return append(at, at[0])
	}
	return at
}

// end draws the sign at the end of a line.
func (s *sketch) end(how end, v vertex) {
	for _, n := range [...]num.Num{v.lo, v.hi} {
		at := spot{s.x(v.x), s.y(n)}
		switch how {
		case dot:
			s.c.disc(at, dotRadius, blue)
		case ring:
			s.c.circle(at, ringRadius, ringWidth, blue)
		}
	}
}
