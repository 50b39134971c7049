package export

import (
	"encoding/xml"
	"fmt"

	"github.com/xuri/excelize/v2"

	"jixiaobot/validate/form"
)

// made stands in the properties of every workbook: the same form gives the same
// bytes, so no clock is read. It is the date excelize and Excel themselves use
// where none is known.
const made = "2006-09-16T00:00:00Z"

// page sets up what surrounds the cells: paper, print area, drop-down, view and
// properties.
func (d *pen) page(p plan) error {
	steps := []func(plan) error{d.paper, d.names, d.dropDown, d.view, d.properties}
	for _, step := range steps {
		if err := step(p); err != nil {
			return err
		}
	}
	return nil
}

// paper: one page wide and as many high as it takes. Both halves are needed: the
// sheet property switches fitting on, the layout says to what.
func (d *pen) paper(p plan) error {
	if err := d.book.SetSheetProps(sheetName, &excelize.SheetPropsOptions{FitToPage: new(true)}); err != nil {
		return err
	}
	if err := d.book.SetPageLayout(sheetName, &excelize.PageLayoutOptions{
		Size:        new(paperA4),
		Orientation: new("landscape"),
		FitToWidth:  new(1),
		FitToHeight: new(0),
	}); err != nil {
		return err
	}
	if err := d.book.SetPageMargins(sheetName, &excelize.PageLayoutMarginsOptions{
		Left: new(margin / inch), Right: new(margin / inch),
		Top: new(margin / inch), Bottom: new(footMargin / inch),
		Header: new(footDistance / inch), Footer: new(footDistance / inch),
		Horizontally: new(true),
	}); err != nil {
		return err
	}
	for _, r := range p.breaks {
		if err := d.book.InsertPageBreak(sheetName, ref(1, r)); err != nil {
			return err
		}
	}
	return d.book.SetHeaderFooter(sheetName, &excelize.HeaderFooterOptions{OddFooter: pageFooter})
}

// names: the print area, and the head row for every page.
func (d *pen) names(p plan) error {
	if err := d.book.SetDefinedName(&excelize.DefinedName{
		Name:     "_xlnm.Print_Area",
		RefersTo: fmt.Sprintf("'%s'!$A$1:$%s$%d", sheetName, columnName(columns), len(p.rows)),
		Scope:    sheetName,
	}); err != nil {
		return err
	}
	return d.book.SetDefinedName(&excelize.DefinedName{
		Name:     "_xlnm.Print_Titles",
		RefersTo: fmt.Sprintf("'%s'!$%d:$%d", sheetName, headRow, headRow),
		Scope:    sheetName,
	})
}

// dropDown offers the six 指标类型. The list is a quoted one and ≥ stands first:
// excelize takes a list that begins with = for a formula.
func (d *pen) dropDown(p plan) error {
	last := p.last - 2
	if last <= headRow {
		return nil
	}
	v := excelize.NewDataValidation(true)
	v.SetSqref(ref(typeColumn, headRow+1) + ":" + ref(typeColumn, last))
	if err := v.SetDropList(form.Types()); err != nil {
		return err
	}
	v.SetError(excelize.DataValidationErrorStyleStop, typeErrorTitle, typeErrorText)
	return d.book.AddDataValidation(sheetName, v)
}

// typeColumn is the column of 指标类型.
const typeColumn = 5

// view: the sheet looks like paper, and no green corner marks a number that was
// meant to be text.
func (d *pen) view(p plan) error {
	used := fmt.Sprintf("A1:%s", ref(columns, len(p.rows)))
	if err := d.book.SetSheetDimension(sheetName, used); err != nil {
		return err
	}
	if err := d.book.SetSheetView(sheetName, 0, &excelize.ViewOptions{ShowGridLines: new(false)}); err != nil {
		return err
	}
	return d.book.AddIgnoredErrors(sheetName, used, excelize.IgnoredErrorsNumberStoredAsText)
}

// properties: title and author, and nothing that differs from run to run. The
// part is stored as it is because excelize writes lastModifiedBy without its
// prefix, even empty, and exceljs then refuses the whole file.
func (d *pen) properties(plan) error {
	d.book.Pkg.Store("docProps/core.xml", []byte(xml.Header+
		`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`+
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"`+
		` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`+
		`<dc:title>`+form.Title+`</dc:title><dc:creator>`+author+`</dc:creator>`+
		`<dcterms:created xsi:type="dcterms:W3CDTF">`+made+`</dcterms:created>`+
		`<dcterms:modified xsi:type="dcterms:W3CDTF">`+made+`</dcterms:modified></cp:coreProperties>`))
	return d.book.SetAppProps(&excelize.AppProperties{Application: "Microsoft Excel", AppVersion: "16.0300"})
}
