package picture

// A press puts rows on pages.
type press struct {
	plan
	job  *job
	rows []row
	head row
	left int
	out  [][]row
}

// paginate divides the rows of the first page over as many as it takes.
func (p plan) paginate(j *job) plan {
	x := press{plan: p, job: j, rows: p.pages[0]}
	for _, r := range x.rows {
		if r.kind == head {
			x.head = r
		}
	}
	for i := range x.rows {
		x.put(i)
	}
	p.pages = x.out
	return p
}

// put places a row on this page, or on the next, or over several if no page is
// high enough for it.
func (x *press) put(i int) {
	r := x.rows[i]
	if len(x.out) > 0 && x.together(i) <= x.left {
		x.place(r)
		return
	}
	if len(x.out) == 0 || len(x.page()) > x.heads() {
		x.turn(r.kind)
	}
	for r.height > x.left {
		var part row
		part, r = x.cut(r)
		x.place(part)
		x.turn(r.kind)
	}
	x.place(r)
}

func (x *press) page() []row { return x.out[len(x.out)-1] }

// heads is how many rows at the top of this page are only repeated.
func (x *press) heads() int {
	if len(x.out) > 1 && len(x.page()) > 0 && x.page()[0].kind == head {
		return 1
	}
	return 0
}

func (x *press) place(r row) {
	x.out[len(x.out)-1] = append(x.page(), r)
	x.left -= r.height
}

// turn begins a page. The head row stands on it again where it begins with an
// indicator.
func (x *press) turn(next kind) {
	x.out = append(x.out, nil)
	x.left = room
	if next == indicator && len(x.out) > 1 {
		x.place(x.head)
	}
}

// together is the height of row i and of what must stand on the same page: below
// the head row an indicator, the signatures below the last indicator, and the
// 说明 as a whole.
func (x *press) together(i int) int {
	total := x.rows[i].height
	for k := i + 1; k < len(x.rows); k++ {
		switch a, b := x.rows[k-1].kind, x.rows[k].kind; {
		case a == title, a == head, b == signing, b == below, a == note && b == note:
			total += x.rows[k].height
		default:
			return total
		}
	}
	return total
}

// cut takes off a row as much as this page has room for, a line at least.
func (x *press) cut(r row) (part, rest row) {
	part, rest = r, r
	part.cells, rest.cells = append([]cell(nil), r.cells...), append([]cell(nil), r.cells...)
	for i, c := range r.cells {
		n := max(1, (x.left-x.air(r.kind))/leading(c.size))
		if n >= len(c.lines) {
			rest.cells[i].lines = nil
			continue
		}
		part.cells[i].lines, rest.cells[i].lines = c.lines[:n], c.lines[n:]
	}
	x.goOn(&rest)
	part.height = x.left
	rest.height = 0
	for _, c := range rest.cells {
		rest.height = max(rest.height, len(c.lines)*leading(c.size)+x.air(r.kind))
	}
	return part, rest
}

// goOn says of what is left of a row which row it is.
func (x *press) goOn(rest *row) {
	switch rest.kind {
	case heading:
		rest.cells[0].text, rest.cells[0].lines = goesOn, []string{goesOn}
	case indicator:
		for i := range 3 {
			if rest.cells[i].lines == nil {
				c := &rest.cells[i]
				c.lines = x.job.wrap(c.text, x.inner(*rest, *c), c.size)
				c.lines = c.lines[:min(len(c.lines), 3)]
			}
		}
	}
}
