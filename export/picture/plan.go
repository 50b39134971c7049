package picture

import "jixiaobot/validate/form"

// The page, in pixels: A4 on its side, just short of the size above which
// Telegram makes a photo smaller.
const (
	PageWidth  = 2560
	PageHeight = 1810

	margin   = 60 // on all sides
	footLine = 44 // the line of page number and legend, below the table
	room     = PageHeight - 2*margin - footLine
)

// The sizes of print, in pixels of the em. A form that gets on one page has the
// largest that allows it.
const (
	largest  = 30
	smallest = 22
	usual    = 27 // on several pages
)

// columns are those of the official table: 绩效指标 and the nine of an indicator.
const columns = 10

// edges are the left edges of the columns and the right edge of the last.
func edges() [columns + 1]int {
	shares := [columns]int{5, 10, 12, 17, 8, 11, 8, 22, 38, 9}
	sum := 0
	for _, s := range shares {
		sum += s
	}
	var out [columns + 1]int
	at := 0
	for i, s := range shares {
		out[i] = margin + at*(PageWidth-2*margin)/sum
		at += s
	}
	out[columns] = PageWidth - margin
	return out
}

// A kind is what a row of the table is there for.
type kind uint8

const (
	title     kind = iota // the title and the two lines below it
	heading               // name, duties, goals
	head                  // the head row
	indicator             // a row of 绩效指标
	signing               // the review signatures, inside the table
	below                 // the signatures below it
	note                  // a paragraph of the 说明
)

// A row is one line of cells as they stand on a page.
type row struct {
	kind   kind
	n      int // number of the indicator, from 1
	height int
	cells  []cell
}

// A cell takes the columns from up to but without to.
type cell struct {
	from, to int
	text     string
	lines    []string
	size     int
	middle   bool // lines stand in the middle, not at the left
	label    bool // an official label, on a paper of its own
	mark     Mark
}

// A plan is the form laid out: the rows of every page.
type plan struct {
	edges [columns + 1]int
	size  int
	pages [][]row
	form  form.Form
	marks map[form.Ref]Mark
}

// plan lays the form out in the largest print that gets it on one page with its
// 说明; or without; or, when it is too long for that, on as many as it takes.
func (j *job) plan(s Sheet) plan {
	p := plan{edges: edges(), form: s.Form, marks: marks(s.Tints)}
	rows := p.rows()
	notes := len(form.Instructions())
	low := j.sized(p, rows, smallest)
	if low.height(len(rows)-notes) > room {
		return j.sized(p, rows, usual).paginate(j)
	}
	for _, n := range []int{len(rows), len(rows) - notes} {
		for size := largest; size >= smallest; size-- {
			if laid := j.sized(p, rows, size); laid.height(n) <= room {
				return laid.spread(n).paginate(j)
			}
		}
	}
	return low.paginate(j)
}

// sized is the plan with all rows on one endless page in print of the size.
func (j *job) sized(p plan, rows []row, size int) plan {
	p.size = size
	out := make([]row, len(rows))
	for i, r := range rows {
		out[i] = r
		out[i].cells = append([]cell(nil), r.cells...)
		j.fit(p, &out[i])
	}
	p.pages = [][]row{out}
	return p
}

// fit breaks the texts of a row and makes it as high as the longest.
func (j *job) fit(p plan, r *row) {
	r.height = 0
	for i := range r.cells {
		c := &r.cells[i]
		c.size = p.print(*r, *c)
		c.lines = j.wrap(c.text, p.inner(*r, *c), c.size)
		if c.middle {
			c.lines = j.even(c.text, c.lines, p.inner(*r, *c), c.size)
		}
		r.height = max(r.height, len(c.lines)*leading(c.size)+p.air(r.kind))
	}
}

// inner is the width that the text of a cell has.
func (p plan) inner(r row, c cell) int { return p.edges[c.to] - p.edges[c.from] - 2*p.inset(r) }

// inset is the distance of a text from the sides of its cell.
func (p plan) inset(r row) int {
	if r.kind == note || r.kind == title || r.kind == below {
		return 4
	}
	return 8
}

// print is the size of a cell's text.
func (p plan) print(r row, c cell) int {
	switch {
	case r.kind == title && c.size > 0:
		return p.size * c.size / 100
	case r.kind == note:
		return p.size * 9 / 10
	}
	return p.size
}

// air is what a row is higher than its text: room to breathe and to sign.
func (p plan) air(k kind) int {
	switch k {
	case title:
		return p.size / 4
	case signing, below:
		return p.size
	case note:
		return 2
	}
	return p.size / 2
}

// height is the height of the first n rows.
func (p plan) height(n int) int {
	total := 0
	for _, r := range p.pages[0][:n] {
		total += r.height
	}
	return total
}

// spread makes the rows of the table higher, by two fifths at most, where the
// page has room below the first n rows.
func (p plan) spread(n int) plan {
	left := room - p.height(n)
	have := 0
	for _, r := range p.pages[0][:n] {
		if r.kind != title && r.kind != note {
			have += r.height
		}
	}
	if have == 0 {
		return p
	}
	more := min(left, have*2/5)
	for i := range p.pages[0][:n] {
		if r := &p.pages[0][i]; r.kind != title && r.kind != note {
			r.height += r.height * more / have
		}
	}
	return p
}
