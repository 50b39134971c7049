package picture

import (
	"image"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// levels are the steps of ink between none and full.
const levels = 15

// A shape is a character as ink, a level for each pixel of a box whose corner is
// offset from the start of the base line.
type shape struct {
	left, top     int
	width, height int
	ink           []uint8
}

// maxShape bounds the box of a shape in ems: what is larger is a broken font.
const maxShape = 4

// finest is the number of parts a pixel is divided in where curves are made
// straight, beyond the 64 of the font's coordinates.
const finest = 16

// outline draws one character; nil if the font has no sound outline for it. The
// curves are made straight in whole numbers: the rasterizer's own way multiplies
// and adds in floating point, which some processors round differently.
func (j *job) outline(index sfnt.GlyphIndex, size int) *shape {
	segments, err := j.p.font.sfnt.LoadGlyph(&j.buffer, index, fixed.I(size), nil)
	if err != nil {
		return nil
	}
	box := segments.Bounds()
	s := &shape{left: box.Min.X.Floor(), top: box.Min.Y.Floor()}
	s.width, s.height = box.Max.X.Ceil()-s.left, box.Max.Y.Ceil()-s.top
	if s.width <= 0 || s.height <= 0 || s.width > maxShape*size || s.height > maxShape*size {
		return &shape{} // a blank, or nothing that could be drawn
	}
	j.raster.Reset(s.width, s.height)
	t := tracer{job: j, dx: s.left * 64 * finest, dy: s.top * 64 * finest}
	for _, segment := range segments {
		t.segment(segment)
	}
	j.raster.ClosePath()
	mask := image.NewAlpha(image.Rect(0, 0, s.width, s.height))
	j.raster.Draw(mask, mask.Rect, image.Opaque, image.Point{})
	s.ink = mask.Pix
	for i, a := range s.ink {
		s.ink[i] = uint8((int(a)*levels + 127) / 255)
	}
	return s
}

// A tracer feeds an outline to the rasterizer as straight lines.
type tracer struct {
	job    *job
	dx, dy int
	at     point
}

// A point of an outline, in parts of a pixel: 64 times finest to the pixel.
type point struct{ x, y int }

func (t *tracer) segment(s sfnt.Segment) {
	a, b, c := t.point(s.Args[0]), t.point(s.Args[1]), t.point(s.Args[2])
	switch s.Op {
	case sfnt.SegmentOpMoveTo:
		t.job.raster.ClosePath()
		t.job.raster.MoveTo(pixels(a.x), pixels(a.y))
		t.at = a
	case sfnt.SegmentOpLineTo:
		t.line(a)
	case sfnt.SegmentOpQuadTo:
		t.bend(t.at, a, b)
	case sfnt.SegmentOpCubeTo:
		t.curve(t.at, a, b, c)
	}
}

func (t *tracer) point(p fixed.Point26_6) point {
	return point{int(p.X)*finest - t.dx, int(p.Y)*finest - t.dy}
}

func (t *tracer) line(to point) {
	t.job.raster.LineTo(pixels(to.x), pixels(to.y))
	t.at = to
}

// pieces is how many straight lines a curve is made of.
const pieces = 8

// bend draws a quadratic curve.
func (t *tracer) bend(a, b, c point) {
	for i := 1; i <= pieces; i++ {
		k, l := i, pieces-i
		t.line(point{
			(l*l*a.x + 2*k*l*b.x + k*k*c.x) / (pieces * pieces),
			(l*l*a.y + 2*k*l*b.y + k*k*c.y) / (pieces * pieces),
		})
	}
}

// curve draws a cubic curve.
func (t *tracer) curve(a, b, c, d point) {
	for i := 1; i <= pieces; i++ {
		k, l := i, pieces-i
		t.line(point{
			(l*l*l*a.x + 3*k*l*l*b.x + 3*k*k*l*c.x + k*k*k*d.x) / (pieces * pieces * pieces),
			(l*l*l*a.y + 3*k*l*l*b.y + 3*k*k*l*c.y + k*k*k*d.y) / (pieces * pieces * pieces),
		})
	}
}

// pixels is a coordinate as the rasterizer wants it; the division is exact.
func pixels(x int) float32 { return float32(x) / (64 * finest) }
