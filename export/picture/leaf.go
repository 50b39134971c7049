package picture

import (
	"image"
	"image/color"
	"strconv"
	"strings"

	"jixiaobot/validate/form"
)

// The papers and inks of a table.
const (
	white paper = iota
	shaded
	noticed
	faulty
)

const black ink = 0

func tablePapers() []color.RGBA {
	return []color.RGBA{{255, 255, 255, 255}, {0xEE, 0xF1, 0xF5, 255}, {0xFF, 0xF0, 0xB8, 255}, {0xFF, 0xCF, 0xCF, 255}}
}

func tableInks() []color.RGBA { return []color.RGBA{{0x14, 0x14, 0x14, 255}} }

// tint is the paper of a mark.
func (m Mark) tint() paper {
	switch m {
	case Fault:
		return faulty
	case Notice:
		return noticed
	}
	return white
}

// line is the width of the lines of the table.
const line = 2

// A leaf is the drawing of one page.
type leaf struct {
	*job
	plan
	c    *canvas
	rows []row
	tops []int // of the rows, and the bottom of the last
}

// page draws page n of the plan.
func (j *job) page(c *canvas, p plan, n int) {
	s := leaf{job: j, plan: p, c: c, rows: p.pages[n], tops: []int{margin}}
	for _, r := range s.rows {
		s.tops = append(s.tops, s.tops[len(s.tops)-1]+r.height)
	}
	for i, r := range s.rows {
		s.row(i, r)
	}
	s.side()
	s.foot(n+1, len(p.pages))
}

// row draws one row; runs of 一级 and 二级 are drawn once, with their first row.
func (s *leaf) row(i int, r row) {
	for k, x := range r.cells {
		bottom := s.tops[i+1]
		if r.kind == indicator && k < 2 {
			if i > 0 && s.run(i-1, i, k) {
				continue
			}
			last := i
			for last+1 < len(s.rows) && s.run(last, last+1, k) {
				last++
				x.mark = max(x.mark, s.rows[last].cells[k].mark)
			}
			bottom = s.tops[last+1]
		}
		s.cell(r.kind, x, image.Rect(s.edges[x.from], s.tops[i], s.edges[x.to], bottom))
	}
}

// run reports whether rows a and b belong to one run in column k: the same 一级
// and, for 二级, within it the same 二级. What is missing is never part of a run.
func (s *leaf) run(a, b, k int) bool {
	x, y := s.rows[a], s.rows[b]
	if x.kind != indicator || y.kind != indicator {
		return false
	}
	one, other := s.form.Indicators[x.n-1], s.form.Indicators[y.n-1]
	same := one.Level1 != "" && one.Level1 == other.Level1
	if k == 0 {
		return same
	}
	return one.Level2 != "" && one.Level2 == other.Level2 && one.Level1 == other.Level1
}

// cell draws a cell with its text in the middle of its height.
func (s *leaf) cell(k kind, x cell, box image.Rectangle) {
	bordered := k != title && k != below && k != note
	p := x.mark.tint()
	if x.label && p == white {
		p = shaded
	}
	if bordered || p != white {
		s.c.fill(box, p)
	}
	if bordered {
		s.frame(box)
	}
	high := len(x.lines) * leading(x.size)
	y := box.Min.Y + (box.Dy()-high)/2
	inset := s.inset(row{kind: k})
	for _, text := range x.lines {
		at := box.Min.X + inset
		if x.middle {
			at = box.Min.X + (box.Dx()-s.width(text, x.size))/2
		}
		s.write(s.c, at, y, text, x.size, black)
		y += leading(x.size)
	}
}

// frame draws the lines around a cell, half of each on either side of its edge.
func (s *leaf) frame(b image.Rectangle) {
	const half = line / 2
	s.c.bar(image.Rect(b.Min.X-half, b.Min.Y-half, b.Max.X+half, b.Min.Y+half), black)
	s.c.bar(image.Rect(b.Min.X-half, b.Max.Y-half, b.Max.X+half, b.Max.Y+half), black)
	s.c.bar(image.Rect(b.Min.X-half, b.Min.Y-half, b.Min.X+half, b.Max.Y+half), black)
	s.c.bar(image.Rect(b.Max.X-half, b.Min.Y-half, b.Max.X+half, b.Max.Y+half), black)
}

// side draws 绩效指标 beside the head row and the indicators of the page, one
// character below the other where they are high enough.
func (s *leaf) side() {
	from, to := -1, -1
	for i, r := range s.rows {
		if r.kind == head || r.kind == indicator {
			if from < 0 {
				from = i
			}
			to = i
		}
	}
	if from < 0 {
		return
	}
	box := image.Rect(s.edges[0], s.tops[from], s.edges[1], s.tops[to+1])
	lines := strings.Split(form.IndicatorsLabel, "")
	if box.Dy() < len(lines)*leading(s.size) {
		lines = s.wrap(form.IndicatorsLabel, box.Dx()-4, s.size)
	}
	s.cell(head, cell{lines: lines, size: s.size, middle: true, label: true}, box)
}

// foot draws the page number, where there are several pages, and what the tints
// mean, where there are any.
func (s *leaf) foot(n, of int) {
	y := PageHeight - margin - footLine + 10
	size := usual * 9 / 10
	if of > 1 {
		text := pageLine(strconv.Itoa(n), strconv.Itoa(of))
		s.write(s.c, (PageWidth-s.width(text, size))/2, y, text, size, black)
	}
	x := margin
	for _, m := range []Mark{Fault, Notice} {
		if !s.marked(m) {
			continue
		}
		box := image.Rect(x, y+leading(size)/2-size/2, x+size*3/2, y+leading(size)/2+size/2)
		s.c.fill(box, m.tint())
		s.frame(box)
		text := errorKey
		if m == Notice {
			text = noticeKey
		}
		s.write(s.c, box.Max.X+12, y, text, size, black)
		x = box.Max.X + 12 + s.width(text, size) + 40
	}
}

// marked reports whether something in the form bears the mark.
func (s *leaf) marked(m Mark) bool {
	for _, x := range s.marks {
		if x == m {
			return true
		}
	}
	return false
}
