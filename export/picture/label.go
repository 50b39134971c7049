package picture

import "image"

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
