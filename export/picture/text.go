package picture

import (
	"image"
	"slices"
	"strings"
)

// measure is the width of characters in a size.
func (j *job) measure(size int) measure {
	em := j.p.font.em
	return func(r rune) int { return (j.letter(r).advance*size*64 + em/2) / em }
}

// width is the width of a line in pixels, rounded up, without the blanks at its
// end.
func (j *job) width(line string, size int) int {
	wide := j.measure(size)
	total := 0
	for _, r := range strings.TrimRight(line, " ") {
		total += wide(r)
	}
	return (total + 63) / 64
}

// wrap breaks a text into lines of so many pixels.
func (j *job) wrap(text string, width, size int) []string {
	return wrap(tidy(text), width*64, j.measure(size))
}

// even breaks a text that stands in the middle into as many lines as it has, but
// of about the same length: no character is left alone on the last.
func (j *job) even(text string, lines []string, width, size int) []string {
	const few = 6
	if n := len(lines); n < 2 || n > few {
		return lines
	}
	for w := width - size/2; w > width/2; w -= size / 2 {
		narrower := j.wrap(text, w, size)
		if len(narrower) > len(lines) {
			break
		}
		lines = narrower
	}
	return lines
}

// leading is the distance of two lines of a size.
func leading(size int) int { return (size*133 + 50) / 100 }

// write draws a line whose box begins at x, y and is leading(size) high.
func (j *job) write(c *canvas, x, y int, line string, size int, k ink) {
	wide := j.measure(size)
	base := y + (leading(size)-size)/2 + (size*88+50)/100
	at := x * 64
	for _, r := range line {
		if r != ' ' {
			j.stamp(c, (at+32)>>6, base, r, size, k)
		}
		at += wide(r)
	}
}

// stamp draws one character, or 〓 for one that the font lacks.
func (j *job) stamp(c *canvas, x, base int, r rune, size int, k ink) {
	s := j.shape(r, size)
	if s == nil {
		j.missing[r] = true
		j.geta(c, x, base, size, k)
		return
	}
	for y := range s.height {
		row := s.ink[y*s.width : (y+1)*s.width]
		for i, level := range row {
			if level > 0 {
				c.dab(x+s.left+i, base+s.top+y, k, int(level))
			}
		}
	}
}

// geta draws 〓, printers' sign for a sort they have not got. It is drawn here
// because a font may lack that one too.
func (j *job) geta(c *canvas, x, base, size int, k ink) {
	top := base - (size*88+50)/100
	for _, at := range [...]int{22, 58} {
		y := top + size*at/100
		c.bar(image.Rect(x+size/12, y, x+size-size/12, y+max(1, size*20/100)), k)
	}
}

// lacking lists the characters that were drawn as 〓, in order.
func (j *job) lacking() []rune {
	var out []rune
	for r := range j.missing {
		out = append(out, r)
	}
	slices.Sort(out)
	return out
}
