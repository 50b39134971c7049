package picture

import "image"

// A key says what one kind of line or sign of a curve means.
type key struct {
	text string
	sign func(s *sketch, box image.Rectangle)
}

// legend lists the keys that the graph needs.
func (s *sketch) legend() []key {
	if len(s.bars) > 0 {
		return s.barKeys()
	}
	var out []key
	rings, bands := false, false
	for _, t := range s.traces {
		for _, p := range t.pieces {
			rings = rings || t.code == "" && (p.from == ring || p.to == ring)
			for _, v := range p.points {
				bands = bands || !v.lo.Equal(v.hi)
			}
		}
		if t.code != "" {
			out = append(out, key{s.readingName(t.code), func(s *sketch, b image.Rectangle) {
				y := (b.Min.Y + b.Max.Y) / 2
				s.c.path([]spot{pixel(b.Min.X, y), pixel(b.Max.X, y)}, otherWidth, s.inkOf(t.code), true)
			}})
		}
	}
	if bands {
		out = append(out, key{bandKey, func(s *sketch, b image.Rectangle) { s.c.fill(b.Inset(4), banded) }})
	}
	if rings {
		out = append(out,
			key{inKey, func(s *sketch, b image.Rectangle) { s.c.disc(center(b), dotRadius, blue) }},
			key{outKey, func(s *sketch, b image.Rectangle) { s.c.circle(center(b), ringRadius, ringWidth, blue) }},
		)
	}
	return out
}

func center(b image.Rectangle) spot { return pixel((b.Min.X+b.Max.X)/2, (b.Min.Y+b.Max.Y)/2) }

// keyBox is the width of the sign of a key.
const keyBox = 64

// place puts every key on a line, from left to right.
func (s *sketch) keyPlaces() (at []image.Point, lines int) {
	x, y := curveMargin, 0
	for _, k := range s.keys {
		wide := keyBox + 12 + s.width(k.text, tickSize) + 40
		if x > curveMargin && x+wide > CurveWidth-curveMargin {
			x, y = curveMargin, y+1
		}
		at = append(at, image.Pt(x, y))
		x += wide
	}
	return at, y + min(1, len(s.keys))
}

func (s *sketch) keysHeight() int {
	_, lines := s.keyPlaces()
	return lines * leading(tickSize)
}

// drawKeys draws the keys from y on and returns where they end.
func (s *sketch) drawKeys(y int) int {
	at, lines := s.keyPlaces()
	for i, k := range s.keys {
		top := y + at[i].Y*leading(tickSize)
		k.sign(s, image.Rect(at[i].X, top, at[i].X+keyBox, top+leading(tickSize)))
		s.write(s.c, at[i].X+keyBox+12, top, k.text, tickSize, writing)
	}
	return y + lines*leading(tickSize)
}
