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
		for _, v := range t.alone {
			s.c.disc(spot{s.x(v.x), s.y(v.hi)}, dotRadius/2, k)
		}
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

// inkOf is the ink of a reading: the first of the others has orange.
func (s *sketch) inkOf(code scoring.ReadingCode) ink {
	switch {
	case code == "":
		return blue
	case code == s.firstOther():
		return orange
	}
	return green
}

// firstOther is the first reading besides the score itself.
func (s *sketch) firstOther() scoring.ReadingCode {
	for _, t := range s.traces {
		if t.code != "" {
			return t.code
		}
	}
	for _, b := range s.bars {
		if codes := codesOf([]sample{{outcome: b.outcome}}); len(codes) > 1 {
			return codes[1]
		}
	}
	return ""
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

// drawColumns draws the scores of few whole numbers, and those of other readings
// as dashed caps.
func (s *sketch) drawColumns() {
	half := min(28, s.area.Dx()/(integer(s.window.span())+1)/3)
	for _, v := range s.samples {
		x := s.x(v.x) / sub
		if v.known {
			s.column(v, x, half)
		}
		for code, o := range v.others {
			for _, n := range [...]num.Num{o.lo, o.hi} {
				s.c.path([]spot{pixel(x-half-4, s.y(n)/sub), pixel(x+half+4, s.y(n)/sub)}, otherWidth, s.inkOf(code), true)
			}
		}
	}
}

// column draws one column, with its score above where there is room for all.
func (s *sketch) column(v sample, x, half int) {
	low, high, zero := s.y(v.lo)/sub, s.y(v.hi)/sub, s.y(num.Num{})/sub
	if !v.lo.Equal(v.hi) {
		s.c.fill(image.Rect(x-half, high, x+half, low), banded)
		s.c.bar(image.Rect(x-half, high-1, x+half, high+2), blue)
	}
	if !v.lo.IsZero() {
		s.c.bar(image.Rect(x-half, min(low, zero), x+half, max(low, zero)+1), blue)
	}
	text := v.lo.String()
	if !v.lo.Equal(v.hi) {
		text += "–" + v.hi.String()
	}
	asked := s.actual.shown && s.actual.x.Equal(v.x)
	if wide := s.width(text, tickSize); !asked && s.numbered() {
		y := high - leading(tickSize) - 4
		s.c.fill(image.Rect(x-wide/2-4, y, x+wide/2+4, high-2), plain)
		s.write(s.c, x-wide/2, y, text, tickSize, writing)
	}
}

// numbered reports whether there is room for a score above every column.
func (s *sketch) numbered() bool {
	const digit = tickSize * 6 / 10
	widest := 0
	for _, v := range s.samples {
		n := len(v.lo.String())
		if !v.lo.Equal(v.hi) {
			n += 1 + len(v.hi.String())
		}
		widest = max(widest, n*digit)
	}
	return widest < s.area.Dx()/len(s.samples)
}

// asked draws the actual asked for, with what it is and what it scores.
func (s *sketch) asked() {
	if !s.actual.shown || !s.actual.known {
		return
	}
	x := s.x(s.actual.x)
	s.c.stroke(spot{x, s.y(s.actual.lo)}, spot{x, s.y(s.actual.hi)}, frameWidth*2, red)
	s.c.disc(spot{x, s.y(s.actual.hi)}, askedRadius, red)
	if !s.actual.lo.Equal(s.actual.hi) {
		s.c.disc(spot{x, s.y(s.actual.lo)}, askedRadius, red)
	}
	text := s.actual.text + "，" + points(s.actual.value)
	s.label(text, spot{x, s.y(s.actual.hi)})
}

// label writes a text beside a place, where the least is drawn already.
func (s *sketch) label(text string, at spot) {
	wide, high := s.width(text, textSize)+12, leading(textSize)
	best, least := image.Rectangle{}, -1
	for i, p := range besides(at.x/sub, at.y/sub, wide, high) {
		b := image.Rectangle{Min: p, Max: p.Add(image.Pt(wide, high))}
		if !b.In(s.area) {
			continue
		}
		if n := s.c.inked(b) + i*high; least < 0 || n < least {
			best, least = b, n
		}
	}
	if least < 0 {
		return // it stands below the picture too
	}
	s.c.fill(best, plain)
	s.write(s.c, best.Min.X+6, best.Min.Y, text, textSize, red)
}

// besides are the corners of a label of a size beside a place, the better ones
// first.
func besides(x, y, wide, high int) []image.Point {
	const away = 20
	right, left, middle := x+away, x-wide-away, x-wide/2
	above, below, higher := y-high-away/2, y+away/2, y-2*high-away
	return []image.Point{
		{right, above},
		{left, above},
		{right, below},
		{left, below},
		{middle, above - away/2},
		{middle, below + away/2},
		{right, y - high/2},
		{left, y - high/2},
		{right, higher},
		{left, higher},
		{middle, higher},
	}
}

// inked counts the pixels of a box that have ink.
func (c *canvas) inked(b image.Rectangle) int {
	b = b.Intersect(image.Rect(0, 0, c.width, c.height))
	n := 0
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for _, p := range c.pix[y*c.width+b.Min.X : y*c.width+b.Max.X] {
			if int(p)%c.each > 0 {
				n++
			}
		}
	}
	return n
}
