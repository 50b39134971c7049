package picture

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
)

// A canvas is a picture in which every pixel is a paper with more or less of one
// ink on it. The colours of all such mixtures are its palette.
type canvas struct {
	width, height int
	pix           []uint8
	palette       color.Palette
	each          int // colours of one paper
}

// A paper and an ink are the numbers of colours of a palette.
type (
	paper uint8
	ink   uint8
)

// newCanvas is a sheet of the first paper. There is room for 255 colours: one
// of each paper and 15 for each ink on it.
func newCanvas(width, height int, papers, inks []color.RGBA) *canvas {
	c := &canvas{width: width, height: height, pix: make([]uint8, width*height), each: 1 + levels*len(inks)}
	for _, p := range papers {
		c.palette = append(c.palette, p)
		for _, k := range inks {
			for level := 1; level <= levels; level++ {
				c.palette = append(c.palette, mix(p, k, level))
			}
		}
	}
	return c
}

// mix is a paper with so much ink on it.
func mix(p, k color.RGBA, level int) color.RGBA {
	part := func(a, b uint8) uint8 { return uint8((int(a)*(levels-level) + int(b)*level + levels/2) / levels) }
	return color.RGBA{part(p.R, k.R), part(p.G, k.G), part(p.B, k.B), 255}
}

// reset makes the sheet blank again.
func (c *canvas) reset() { clear(c.pix) }

// dab puts ink on a pixel. On what is there already of another ink the stronger
// of the two stays.
func (c *canvas) dab(x, y int, k ink, level int) {
	if level <= 0 || x < 0 || y < 0 || x >= c.width || y >= c.height {
		return
	}
	at := &c.pix[y*c.width+x]
	under := int(*at) / c.each
	there := int(*at) % c.each
	if there > 0 {
		same, had := (there-1)/levels == int(k), (there-1)%levels+1
		if had > level || same && had == level {
			return
		}
	}
	*at = uint8(under*c.each + 1 + int(k)*levels + level - 1)
}

// fill covers a box with paper.
func (c *canvas) fill(box image.Rectangle, p paper) {
	c.cover(box, uint8(int(p)*c.each))
}

// bar covers a box with ink.
func (c *canvas) bar(box image.Rectangle, k ink) {
	box = box.Intersect(image.Rect(0, 0, c.width, c.height))
	for y := box.Min.Y; y < box.Max.Y; y++ {
		row := c.pix[y*c.width+box.Min.X : y*c.width+box.Max.X]
		for i, was := range row {
			row[i] = uint8(int(was)/c.each*c.each + int(k)*levels + levels)
		}
	}
}

// cover gives every pixel of a box the same colour.
func (c *canvas) cover(box image.Rectangle, value uint8) {
	box = box.Intersect(image.Rect(0, 0, c.width, c.height))
	if box.Empty() {
		return
	}
	first := c.pix[box.Min.Y*c.width+box.Min.X : box.Min.Y*c.width+box.Max.X]
	for i := range first {
		first[i] = value
	}
	for y := box.Min.Y + 1; y < box.Max.Y; y++ {
		copy(c.pix[y*c.width+box.Min.X:], first)
	}
}

// png is the picture as a file. Time counts for more than the last percent of
// size.
func (c *canvas) png() ([]byte, error) {
	var out bytes.Buffer
	e := png.Encoder{CompressionLevel: png.BestSpeed}
	picture := image.Paletted{Pix: c.pix, Stride: c.width, Rect: image.Rect(0, 0, c.width, c.height), Palette: c.palette}
	if err := e.Encode(&out, &picture); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
