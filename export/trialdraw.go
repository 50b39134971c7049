package export

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// addTrial draws the 试算表 into a workbook that has the form. A stream is used not
// for speed: it alone stores a formula together with its value.
func addTrial(book *excelize.File, p trialPlan) error {
	if _, err := book.NewSheet(trialName); err != nil {
		return err
	}
	d := trialPen{book: book, styles: map[trialLook]int{}}
	if err := d.before(p); err != nil {
		return err
	}
	var err error
	if d.out, err = book.NewStreamWriter(trialName); err != nil {
		return err
	}
	if err := d.around(p); err != nil {
		return err
	}
	for i, r := range p.rows {
		if err := d.row(i+1, r); err != nil {
			return err
		}
	}
	for i, r := range p.rows {
		for _, c := range r.cells {
			if c.to == c.col {
				continue
			}
			if err := d.out.MergeCell(ref(c.col, i+1), ref(c.to, i+1)); err != nil {
				return err
			}
		}
	}
	return d.out.Flush()
}

// A trialPen draws a plan.
type trialPen struct {
	book   *excelize.File
	out    *excelize.StreamWriter
	styles map[trialLook]int
}

// before sets what the stream writes first, around what it writes last.
func (d *trialPen) before(p trialPlan) error {
	if err := d.book.SetSheetProps(trialName, &excelize.SheetPropsOptions{FitToPage: new(true)}); err != nil {
		return err
	}
	return d.book.SetSheetDimension(trialName, "A1:"+ref(trialColumns, len(p.rows)))
}

func (d *trialPen) around(p trialPlan) error {
	for i, width := range p.widths {
		if err := d.out.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	head := fmt.Sprintf("A%d", trialHeadRow+1)
	if err := d.out.SetPanes(&excelize.Panes{Freeze: true, YSplit: trialHeadRow, TopLeftCell: head, ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if err := d.paper(); err != nil {
		return err
	}
	if err := d.book.SetDefinedName(&excelize.DefinedName{
		Name:     "_xlnm.Print_Titles",
		RefersTo: fmt.Sprintf("'%s'!$%d:$%d", trialName, trialHeadRow, trialHeadRow),
		Scope:    trialName,
	}); err != nil {
		return err
	}
	if p.last < p.first {
		return nil
	}
	// Rows differ in their rules, and sums leave rows out, on purpose.
	scores := ref(trialScore, p.first) + ":" + ref(trialScore, p.last)
	if err := d.book.AddIgnoredErrors(trialName, scores, excelize.IgnoredErrorsFormula); err != nil {
		return err
	}
	sums := ref(trialFull, p.last+1) + ":" + ref(trialScore, len(p.rows))
	if err := d.book.AddIgnoredErrors(trialName, sums, excelize.IgnoredErrorsFormulaRange); err != nil {
		return err
	}
	return d.offers(p)
}

func (d *trialPen) paper() error {
	if err := d.book.SetPageLayout(trialName, &excelize.PageLayoutOptions{
		Size: new(paperA4), Orientation: new("landscape"), FitToWidth: new(1), FitToHeight: new(0),
	}); err != nil {
		return err
	}
	if err := d.book.SetPageMargins(trialName, &excelize.PageLayoutMarginsOptions{
		Left: new(margin / inch), Right: new(margin / inch), Top: new(margin / inch), Bottom: new(footMargin / inch),
		Header: new(footDistance / inch), Footer: new(footDistance / inch), Horizontally: new(true),
	}); err != nil {
		return err
	}
	return d.book.SetHeaderFooter(trialName, &excelize.HeaderFooterOptions{OddFooter: pageFooter})
}

// offers lets the grades of a rule be picked; anything else may be typed as well.
func (d *trialPen) offers(p trialPlan) error {
	for row := p.first; row <= p.last; row++ {
		list := p.lists[row]
		if len(list) == 0 || slices.ContainsFunc(list, func(w string) bool { return strings.ContainsAny(w, `,"`) }) {
			continue // none, or not to be written as a list
		}
		v := excelize.NewDataValidation(true)
		v.SetSqref(ref(trialActual, row))
		if err := v.SetDropList(list); err != nil {
			continue // too long for a list: the cell is typed into
		}
		v.ShowErrorMessage = false
		if err := d.book.AddDataValidation(trialName, v); err != nil {
			return err
		}
	}
	return nil
}

// row draws one row: all cells of a merged range have the style of the first.
func (d *trialPen) row(n int, r trialRow) error {
	values := make([]any, trialColumns)
	for _, c := range r.cells {
		id, err := d.style(c.look)
		if err != nil {
			return err
		}
		values[c.col-1] = excelize.Cell{StyleID: id, Formula: c.formula, Value: c.value()}
		for col := c.col + 1; col <= c.to; col++ {
			values[col-1] = excelize.Cell{StyleID: id}
		}
	}
	return d.out.SetRow(ref(1, n), values, excelize.RowOpts{Height: r.height})
}

// value is what is stored in a cell. A number is the double nearest to it.
func (c trialCell) value() any {
	switch {
	case c.isNumber:
		r, ok := new(big.Rat).SetString(c.number.Plain())
		if !ok {
			return nil
		}
		v, _ := r.Float64()
		return v
	case c.text != "" || c.formula != "":
		return c.text
	}
	return nil
}

func (d *trialPen) style(l trialLook) (int, error) {
	if id, ok := d.styles[l]; ok {
		return id, nil
	}
	id, err := d.book.NewStyle(l.style())
	d.styles[l] = id
	return id, err
}
