package picture

import (
	"image"

	"jixiaobot/validate/num"
)

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
