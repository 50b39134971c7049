package picture

import (
	"sync"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/vector"
)

// A Painter draws pictures in one font. It may be used by many goroutines at
// once; what one has drawn of the font the others need not draw again.
type Painter struct {
	font *Font

	mu      sync.Mutex
	letters map[rune]letter
	shapes  map[stamp]*shape
}

// How many characters a Painter remembers; it forgets them all when there are
// more, so that strange texts do not fill the memory (about 10 MB).
const (
	maxLetters = 30_000
	maxShapes  = 8_000
)

// New is a Painter with the font.
func New(f *Font) *Painter {
	return &Painter{font: f, letters: map[rune]letter{}, shapes: map[stamp]*shape{}}
}

// A stamp is a character in one size, in pixels of the em.
type stamp struct {
	r    rune
	size int
}

// A job is the drawing of one set of pictures: the tools that cannot be shared
// and what the font was found to lack.
type job struct {
	p       *Painter
	buffer  sfnt.Buffer
	raster  *vector.Rasterizer
	letters map[rune]letter // what this job looked up, without the lock
	missing map[rune]bool
}

func (p *Painter) begin() *job {
	return &job{p: p, raster: vector.NewRasterizer(0, 0), letters: map[rune]letter{}, missing: map[rune]bool{}}
}

// letter is the place of a character in the font.
func (j *job) letter(r rune) letter {
	if l, ok := j.letters[r]; ok {
		return l
	}
	j.p.mu.Lock()
	l, ok := j.p.letters[r]
	j.p.mu.Unlock()
	if !ok {
		l = j.p.font.letter(&j.buffer, r)
		j.p.mu.Lock()
		if len(j.p.letters) >= maxLetters {
			clear(j.p.letters)
		}
		j.p.letters[r] = l
		j.p.mu.Unlock()
	}
	j.letters[r] = l
	return l
}

// shape is a character drawn in a size; nil where the font lacks it.
func (j *job) shape(r rune, size int) *shape {
	l := j.letter(r)
	if l.index == 0 {
		return nil
	}
	key := stamp{r, size}
	j.p.mu.Lock()
	s, ok := j.p.shapes[key]
	j.p.mu.Unlock()
	if ok {
		return s
	}
	s = j.outline(l.index, size)
	j.p.mu.Lock()
	if len(j.p.shapes) >= maxShapes {
		clear(j.p.shapes)
	}
	j.p.shapes[key] = s
	j.p.mu.Unlock()
	return s
}
