package picture

import (
	"image"
	"image/color"
	"math"
)

// Places of a drawing are counted in sixteenths of a pixel, so that they are
// whole numbers on every machine.
const sub = 16

// A spot is a place of a drawing, in sub pixels.
type spot struct{ x, y int }

// pixel is the middle of a pixel.
func pixel(x, y int) spot { return spot{x*sub + sub/2, y*sub + sub/2} }

// stroke draws a line with round ends, so wide in sub pixels. A long slanting one
// is drawn in parts, since every pixel of the box around it is looked at.
func (c *canvas) stroke(a, b spot, wide int, k ink) {
	const part = 48 * sub
	if dx, dy := max(a.x-b.x, b.x-a.x), max(a.y-b.y, b.y-a.y); min(dx, dy) > part {
		middle := spot{(a.x + b.x) / 2, (a.y + b.y) / 2}
		c.stroke(a, middle, wide, k)
		c.stroke(middle, b, wide, k)
		return
	}
	c.near(box(a, b, wide), wide, k, func(p spot) int { return distance(p, a, b) })
}

// disc draws a filled circle.
func (c *canvas) disc(at spot, radius int, k ink) {
	c.near(box(at, at, 2*radius), 2*radius, k, func(p spot) int { return length(p.x-at.x, p.y-at.y) })
}

// circle draws a ring with blank paper in it.
func (c *canvas) circle(at spot, radius, wide int, k ink) {
	r := box(at, at, 2*radius)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if p := pixel(x, y); length(p.x-at.x, p.y-at.y) <= radius {
				c.blank(x, y)
			}
		}
	}
	c.near(box(at, at, 2*radius+wide), wide, k, func(p spot) int {
		d := length(p.x-at.x, p.y-at.y) - radius
		return max(d, -d)
	})
}

// near inks every pixel of a box by how far within half the width it lies.
func (c *canvas) near(r image.Rectangle, wide int, k ink, far func(p spot) int) {
	r = r.Intersect(image.Rect(0, 0, c.width, c.height))
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			in := wide/2 + sub/2 - far(pixel(x, y))
			if in > 0 {
				c.dab(x, y, k, min(levels, (in*levels+sub/2)/sub))
			}
		}
	}
}

// blank takes the ink off a pixel.
func (c *canvas) blank(x, y int) {
	if x < 0 || y < 0 || x >= c.width || y >= c.height {
		return
	}
	at := &c.pix[y*c.width+x]
	*at = uint8(int(*at) / c.each * c.each)
}

// box holds all pixels that a line of the width touches.
func box(a, b spot, wide int) image.Rectangle {
	r := wide/2 + sub
	return image.Rect((min(a.x, b.x)-r)/sub, (min(a.y, b.y)-r)/sub, (max(a.x, b.x)+r)/sub+1, (max(a.y, b.y)+r)/sub+1)
}

// distance is how far a place lies from a line.
func distance(p, a, b spot) int {
	dx, dy := b.x-a.x, b.y-a.y
	px, py := p.x-a.x, p.y-a.y
	along, all := px*dx+py*dy, dx*dx+dy*dy
	switch {
	case along <= 0:
		return length(px, py)
	case along >= all:
		return length(p.x-b.x, p.y-b.y)
	}
	across := px*dy - py*dx
	return int(float64(max(across, -across)) / math.Sqrt(float64(all)))
}

// length is the length of a line. The root of a whole number is rounded alike on
// every machine.
func length(dx, dy int) int { return int(math.Sqrt(float64(dx*dx + dy*dy))) }

// path draws a line through places, whole or dashed.
func (c *canvas) path(at []spot, wide int, k ink, dashed bool) {
	const on, off = 14 * sub, 12 * sub
	done := 0 // since the beginning of a dash and the gap behind it
	for i := 1; i < len(at); i++ {
		a, b := at[i-1], at[i]
		if !dashed {
			c.stroke(a, b, wide, k)
			continue
		}
		all := length(b.x-a.x, b.y-a.y)
		for from := 0; from < all; {
			left := on + off - done
			if done < on {
				left = min(on-done, all-from)
				c.stroke(between(a, b, from, all), between(a, b, from+left, all), wide, k)
			}
			left = min(left, all-from)
			from += left
			done = (done + left) % (on + off)
		}
	}
}

// between is the place a part of the way from a to b.
func between(a, b spot, part, all int) spot {
	return spot{a.x + (b.x-a.x)*part/all, a.y + (b.y-a.y)*part/all}
}

// band covers with paper what lies between two lines over the same places.
func (c *canvas) band(low, high []spot, p paper) {
	for i := 1; i < len(low); i++ {
		a, b := low[i-1], low[i]
		for x := a.x / sub; x <= b.x/sub; x++ {
			part := min(max(0, x*sub-a.x), b.x-a.x)
			all := max(1, b.x-a.x)
			top, bottom := between(high[i-1], high[i], part, all).y, between(a, b, part, all).y
			c.fill(image.Rect(x, top/sub, x+1, bottom/sub+1), p)
		}
	}
}

// The papers and inks of a curve.
const (
	plain  paper = iota
	banded       // between the least and the greatest score
)

const (
	writing ink = iota
	faint       // lines of the frame
	blue        // the score
	orange      // another reading
	green       // a second one
	violet      // a third
	red         // the actual asked for
)

func curvePapers() []color.RGBA {
	return []color.RGBA{{255, 255, 255, 255}, {0xD6, 0xE4, 0xF7, 255}}
}

func curveInks() []color.RGBA {
	return []color.RGBA{{0x1C, 0x1F, 0x24, 255}, {0xB4, 0xBA, 0xC4, 255}, {0x1F, 0x5F, 0xB8, 255}, {0xD0, 0x6A, 0x12, 255}, {0x1E, 0x84, 0x49, 255}, {0x7B, 0x3F, 0xA8, 255}, {0xC8, 0x1E, 0x2B, 255}}
}
