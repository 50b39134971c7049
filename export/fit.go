package export

import (
	"math"
	"sort"

	"jixiaobot/validate/form"
)

// The paper: A4 landscape, in points, less the margins; and a little less in
// height, since no two programs agree on the height of a row.
const (
	margin       = 34.0 // 1.2 cm
	footMargin   = 40.0
	footDistance = 20.0
	pageWidth    = 841.9 - 2*margin
	pageHeight   = (595.3 - margin - footMargin) * 0.97
	paperA4      = 9
	inch         = 72.0
)

// How far columns are stretched for the sake of a page, in steps: printed to the
// width of the page, wider columns mean smaller print and fewer lines.
const (
	stretchStep = 0.025
	stepsAll    = 10 // to get the 说明 on the page of the table: print of 8 points
	stepsTable  = 16 // to get the table on one page: print of 7 points
)

// airMost is how much higher than their texts the rows of a short form get.
const airMost = 1.4

// newPlan lays the form out in the largest print that gets it on one page with
// its 说明; or without; or, when it is too long for that, on as many as it takes.
func newPlan(f form.Form) plan {
	d := newDraft(f)
	plain := d.layOut(1)
	if plain.height(0, plain.last) > 2*pageHeight {
		return plain.overPages(f.Indicators)
	}
	if p, ok := stretched(d, f, stepsAll, func(p plan) bool { return p.fits(len(p.rows)) }); ok {
		return p.spread(len(p.rows))
	}
	if p, ok := stretched(d, f, stepsTable, func(p plan) bool { return p.fits(p.last) }); ok {
		p.breaks = []int{p.last + 1}
		return p.spread(p.last)
	}
	return plain.overPages(f.Indicators)
}

// stretched is the plan with the fewest steps, up to most, that fits; false if
// even the most do not.
func stretched(d draft, f form.Form, most int, fits func(plan) bool) (plan, bool) {
	made := make(map[int]plan)
	at := func(step int) plan {
		p, ok := made[step]
		if !ok {
			p = d.layOut(1 + stretchStep*float64(step))
			p.join(f.Indicators)
			made[step] = p
		}
		return p
	}
	if !fits(at(most)) {
		return plan{}, false
	}
	return at(sort.Search(most, func(step int) bool { return fits(at(step)) })), true
}

// overPages divides a table that needs several pages. The breaks are set here and
// not left to the program that prints, so that no run of 一级 or 二级 has its one
// word on another page or cut in half by the edge.
func (p plan) overPages(is []form.Indicator) plan {
	room := p.page()
	for r := 1; r <= len(p.rows); r++ {
		if p.together(r) > room && r != 1 && r != headRow+1 {
			p.breaks = append(p.breaks, r)
			room = p.page() - p.rows[headRow-1].height
		}
		room -= p.rows[r-1].height
	}
	p.join(is)
	return p
}

// together is the height of a row and of what must stand on the same page: below
// the head row an indicator, below the last indicator the signatures, and the
// 说明 as a whole.
func (p plan) together(r int) float64 {
	to := r
	switch r {
	case headRow:
		to = min(r+1, p.last)
	case p.last - 2, p.last - 1:
		to = p.last
	case p.last + 1:
		to = len(p.rows)
	}
	return p.height(r-1, to)
}

// spread makes the rows of the table higher where the page has room below the
// first n rows.
func (p plan) spread(n int) plan {
	rows := p.rows[departmentRow-1 : p.last]
	have := p.height(departmentRow-1, p.last)
	factor := min(airMost, 1+(p.page()-p.height(0, n))/have)
	for i := range rows {
		height := math.Floor(rows[i].height*factor/pixel+tiny) * pixel
		rows[i].height = min(maxHeight, max(rows[i].height, height))
	}
	return p
}

// height is the height of the rows from up to but without to, counted from 0.
func (p plan) height(from, to int) float64 {
	total := 0.0
	for _, r := range p.rows[from:to] {
		total += r.height
	}
	return total
}

// fits reports whether the first n rows print on one page.
func (p plan) fits(n int) bool { return p.height(0, n) <= p.page() }

// page is the height of the rows that fill a page once the columns are fitted to
// its width. Programs round the scale down to a whole percent.
func (p plan) page() float64 {
	scale := min(1, pageWidth/(sum(p.widths)*pixelsPerWidth*inch/96))
	return pageHeight / (math.Floor(scale*100) / 100)
}
