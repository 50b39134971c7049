package export

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/form"
)

// Write writes the form as a workbook in the official layout. The same form
// gives the same bytes. It writes any form, right or wrong; what a workbook
// cannot hold is refused with an *Error before a byte is written.
func Write(w io.Writer, f form.Form) error { return new(Press).Write(w, f) }

// Write is the function Write.
func (p *Press) Write(w io.Writer, f form.Form) error {
	if err := checkForm(f); err != nil {
		return err
	}
	book, err := draw(newPlan(f))
	if err != nil {
		return fmt.Errorf("export: draw the sheet: %w", err)
	}
	defer book.Close()
	return p.pour(w, book)
}

// A pen draws a plan into a workbook.
type pen struct {
	book   *excelize.File
	styles map[look]int
}

// draw makes the workbook of a plan; the caller closes it.
func draw(p plan) (*excelize.File, error) {
	d := pen{book: excelize.NewFile(), styles: map[look]int{}}
	if err := d.all(p); err != nil {
		d.book.Close()
		return nil, err
	}
	return d.book, nil
}

func (d *pen) all(p plan) error {
	// The default font first: column widths are measured in its digits.
	if err := d.book.SetDefaultFont(songti); err != nil {
		return err
	}
	if err := d.book.SetSheetName(d.book.GetSheetName(0), sheetName); err != nil {
		return err
	}
	for i, width := range p.widths {
		col := columnName(i + 1)
		if err := d.book.SetColWidth(sheetName, col, col, width); err != nil {
			return err
		}
	}
	for i, r := range p.rows {
		if err := d.row(i+1, r); err != nil {
			return err
		}
	}
	for _, m := range p.merges {
		if err := d.book.MergeCell(sheetName, ref(m.col, m.from), ref(m.col, m.to)); err != nil {
			return err
		}
	}
	return d.page(p)
}

// row draws one row: every cell of a merged range has the style of the first,
// or the border would have gaps.
func (d *pen) row(n int, r row) error {
	if err := d.book.SetRowHeight(sheetName, n, r.height); err != nil {
		return err
	}
	for _, c := range r.cells {
		if err := d.cell(n, c); err != nil {
			return err
		}
	}
	return nil
}

func (d *pen) cell(n int, c cell) error {
	from, to := ref(c.col, n), ref(c.to, n)
	if err := d.put(from, c); err != nil {
		return err
	}
	if c.to > c.col {
		if err := d.book.MergeCell(sheetName, from, to); err != nil {
			return err
		}
	}
	id, err := d.style(c)
	if err != nil {
		return err
	}
	return d.book.SetCellStyle(sheetName, from, to, id)
}

// put stores the value of a cell. SetCellDefault stores it as it is given:
// digits as a number, and any other text without excelize's own escaping.
func (d *pen) put(at string, c cell) error {
	switch {
	case c.text == "":
		return nil
	case c.number:
		return d.book.SetCellDefault(sheetName, at, c.text)
	case needsEscape(c.text):
		return d.book.SetCellDefault(sheetName, at, escape(c.text))
	}
	return d.book.SetCellStr(sheetName, at, c.text)
}

// style is the number of the cell's style in the workbook, made when first used.
func (d *pen) style(c cell) (int, error) {
	l := c.look
	answer := l.kind == prose || l.kind == short || l.kind == sign || l.kind == free
	if answer && len(c.text) <= maxTextFormat {
		l.format = textMark
	}
	if id, ok := d.styles[l]; ok {
		return id, nil
	}
	id, err := d.book.NewStyle(l.style())
	d.styles[l] = id
	return id, err
}

// ref is the name of a cell, column and row counted from 1, as in B7.
func ref(col, row int) string { return fmt.Sprintf("%s%d", columnName(col), row) }

// columnName is the letter of one of the columns of the sheet.
func columnName(col int) string { return string(rune('A' + col - 1)) }
