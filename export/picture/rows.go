package picture

import "jixiaobot/validate/form"

// rows are the rows of the form in the official order, their texts not yet
// broken into lines.
func (p plan) rows() []row {
	f := p.form
	rows := []row{
		{kind: title, cells: []cell{{to: columns, text: form.Title, size: 180, middle: true, mark: p.marks[form.Ref{}]}}},
		{kind: title, cells: []cell{{to: columns, text: yearLine(f.Year), size: 110, middle: true, mark: p.marks[form.Ref{Field: form.Year}]}}},
		{kind: title, cells: []cell{{to: columns, text: f.Department, size: 110, middle: true}}},
	}
	for _, x := range []form.Field{form.Department, form.Duties, form.Goals} {
		at := form.Ref{Field: x}
		rows = append(rows, row{kind: heading, cells: []cell{
			{to: 2, text: x.Label(), middle: true, label: true},
			{from: 2, to: columns, text: f.Get(at), mark: p.marks[at]},
		}})
	}
	rows = append(rows, p.headRow())
	for n := range f.Indicators {
		rows = append(rows, p.indicatorRow(n+1))
	}
	rows = append(rows,
		row{kind: signing, cells: []cell{p.signed(0, 4, form.BusinessReviewer), p.signed(4, columns, form.PerformanceReviewer)}},
		row{kind: below, cells: []cell{
			p.signed(0, 3, form.Preparer), p.signed(3, 6, form.Phone), p.signed(6, 8, form.Date), p.signed(8, columns, form.Head),
		}},
	)
	for _, text := range form.Instructions() {
		rows = append(rows, row{kind: note, cells: []cell{{to: columns, text: text}}})
	}
	return rows
}

// headRow is the row of the official labels. The cell of 绩效指标 is drawn with the
// rows beside it.
func (p plan) headRow() row {
	r := row{kind: head}
	for i, x := range form.RowFields() {
		r.cells = append(r.cells, cell{from: i + 1, to: i + 2, text: x.Label(), middle: true, label: true})
	}
	return r
}

// indicatorRow are the nine cells of an indicator.
func (p plan) indicatorRow(n int) row {
	r := row{kind: indicator, n: n}
	for i, x := range form.RowFields() {
		at := form.Ref{Row: n, Field: x}
		c := cell{from: i + 1, to: i + 2, text: p.form.Get(at), middle: true}
		c.mark = max(p.marks[at], p.marks[form.Ref{Row: n}])
		if x == form.Definition || x == form.Standard || x == form.Remark {
			c.middle = false
		}
		r.cells = append(r.cells, c)
	}
	return r
}

// signed is a cell of the footer.
func (p plan) signed(from, to int, x form.Field) cell {
	return cell{from: from, to: to, text: signature(p.form, x), mark: p.marks[form.Ref{Field: x}]}
}
