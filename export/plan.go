package export

import (
	"math"
	"slices"

	"jixiaobot/validate/form"
)

// The columns of the sheet: 绩效指标 and the nine of an indicator.
const columns = 10

// The rows above the indicators, counted from 1.
const (
	titleRow = iota + 1
	yearRow
	placeRow
	departmentRow
	dutiesRow
	goalsRow
	headRow
)

// A plan is the sheet before excelize sees it: what stands where, how wide and
// how high.
type plan struct {
	widths []float64 // of the columns, in units of column width
	rows   []row
	merges []merge // vertical ones; horizontal ones are the cells' own
	last   int     // the row of the signatures below the table; the 说明 follows
	breaks []int   // the rows that begin a page, except the first
}

// A row of the plan; the height is in points.
type row struct {
	height float64
	cells  []cell
}

// A cell of the plan takes the columns col to to, counted from 1.
type cell struct {
	col, to int
	text    string
	look    look
	number  bool
}

// A merge joins the rows from to to of one column.
type merge struct{ col, from, to int }

// A draft is what stands in the rows of a plan, before they have a height.
type draft struct {
	rows [][]cell
	last int // as in a plan
}

// newDraft is the form and, below it, the 说明.
func newDraft(f form.Form) draft {
	var d draft
	d.header(f)
	for _, i := range f.Indicators {
		d.add(indicatorCells(i)...)
	}
	d.signatures(f)
	d.last = len(d.rows)
	for i, text := range form.Instructions() {
		kind := note
		if i == 0 {
			kind = noteHead
		}
		d.add(cell{1, columns, text, look{kind: kind}, false})
	}
	return d
}

func (d *draft) add(cells ...cell) { d.rows = append(d.rows, cells) }

// layOut makes the rows of the plan, with all columns stretched; join merges them.
func (d draft) layOut(stretch float64) plan {
	p := plan{widths: widths(stretch), rows: make([]row, 0, len(d.rows)), last: d.last}
	for _, cells := range d.rows {
		p.add(slices.Clone(cells))
	}
	return p
}

// widths gives 评（扣）分标准 the most room and the short columns what their
// labels need.
func widths(stretch float64) []float64 {
	out := []float64{12, 10, 12, 16.5, 8.5, 10, 8.5, 21, 34, 8.5}
	for i := range out {
		out[i] = math.Floor(out[i]*stretch*10+tiny) / 10
	}
	return out
}

// header lays out the rows from the title to the head row.
func (d *draft) header(f form.Form) {
	d.add(cell{1, columns, form.Title, look{kind: title, size: titleSize}, false})
	d.add(cell{1, columns, yearLine(f.Year), look{kind: heading, size: lineSize}, false})
	d.add(cell{1, columns, f.Department, look{kind: heading, size: lineSize}, false})
	for _, x := range []form.Field{form.Department, form.Duties, form.Goals} {
		d.add(
			cell{1, 1, x.Label(), look{kind: label}, false},
			cell{2, columns, f.Get(form.Ref{Field: x}), look{kind: prose}, false},
		)
	}
	var head []cell
	for i, text := range headLabels() {
		head = append(head, cell{i + 1, i + 1, text, look{kind: label}, false})
	}
	head[0].look.kind = column
	d.add(head...)
}

// indicatorCells are the cells of one indicator, the first of them the empty one
// below 绩效指标.
func indicatorCells(i form.Indicator) []cell {
	f := form.Form{Indicators: []form.Indicator{i}}
	out := []cell{{1, 1, "", look{kind: column}, false}}
	for n, x := range form.RowFields() {
		c := cell{col: n + 2, to: n + 2, text: f.Get(form.Ref{Row: 1, Field: x}), look: look{kind: short}}
		switch x {
		case form.Definition, form.Standard, form.Remark:
			c.look.kind = prose
		case form.Target:
			c.number = isNumber(i)
			c.look = targetLook(i, c.number)
		}
		out = append(out, c)
	}
	return out
}

// targetLook is the look of 指标值: what is or may become a number is no text.
func targetLook(i form.Indicator, number bool) look {
	switch {
	case number:
		return look{kind: figure, format: numberFormat(i.Target)}
	case quantitative(i) && i.Target == "":
		return look{kind: figure}
	}
	return look{kind: short}
}

// signatures lays out the two review signatures and the line below the table.
func (d *draft) signatures(f form.Form) {
	d.add(
		cell{1, 4, signature(f, form.BusinessReviewer), look{kind: sign}, false},
		cell{5, columns, signature(f, form.PerformanceReviewer), look{kind: sign}, false},
	)
	d.add(
		cell{1, 3, signature(f, form.Preparer), look{kind: free}, false},
		cell{4, 6, signature(f, form.Phone), look{kind: free}, false},
		cell{7, 8, signature(f, form.Date), look{kind: free}, false},
		cell{9, columns, signature(f, form.Head), look{kind: free}, false},
	)
}

// add appends a row that is as high as its highest text needs, and reduces the
// print of texts that no row is high enough for.
func (p *plan) add(cells []cell) {
	r := row{cells: cells}
	for i, c := range cells {
		height, size := fit(c.text, p.width(c), c.look.printSize())
		r.cells[i].look.size = size
		r.height = max(r.height, height+c.look.air())
	}
	r.height = min(r.height, maxHeight)
	p.rows = append(p.rows, r)
}

// width is the width of the columns a cell takes.
func (p *plan) width(c cell) float64 {
	return sum(p.widths[c.col-1 : c.to])
}

func sum(xs []float64) float64 {
	total := 0.0
	for _, x := range xs {
		total += x
	}
	return total
}
