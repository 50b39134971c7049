package export

import (
	"fmt"
	"io"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/trial"
)

// TrialOptions are what the 试算表 takes beside the trial itself.
type TrialOptions struct {
	// Limits of the grades, the same as of the trial; the zero Limits are
	// trial.UsualLimits.
	Limits trial.Limits
	// Told says in words how a row was scored: the working, and what is to be
	// said besides (assumptions, other readings, why there is no score, the
	// official system's own figure). nil: only the bare working.
	Told func(trial.Line) (working, remark string)
}

// WriteTrial writes a workbook of two sheets: the form exactly as Write lays it
// out, which no trial changes, and the 试算表. There every row has its actual in a
// cell of its own and, where package formula can be sure of it, its score as a
// formula of that cell; sums, total and grade are formulas too, and the values
// of all are stored. Where it cannot, the score stands only as long as its actual
// does: changed, it gives way to a word that says so. What people typed never
// becomes a formula.
//
// The same form and trial give the same bytes. Lines beyond the rows of the form
// are ignored. Errors are those of Write.
func WriteTrial(w io.Writer, f form.Form, r trial.Result, o TrialOptions) error {
	return new(Press).WriteTrial(w, f, r, o)
}

// WriteTrial is the function WriteTrial.
func (p *Press) WriteTrial(w io.Writer, f form.Form, r trial.Result, o TrialOptions) error {
	if err := checkForm(f); err != nil {
		return err
	}
	book, err := draw(newPlan(f))
	if err != nil {
		return fmt.Errorf("export: draw the sheet: %w", err)
	}
	defer book.Close()
	if err := addTrial(book, newTrialPlan(f, r, o)); err != nil {
		return fmt.Errorf("export: draw the trial sheet: %w", err)
	}
	return p.pour(w, book)
}

// The columns of the 试算表, counted from 1.
const (
	trialNumber = iota + 1
	trialLevel1
	trialLevel3
	trialTarget
	trialStandard
	trialFull
	trialActual
	trialScore
	trialWorking
	trialRemark
	trialColumns = trialRemark
)

// The rows of the 试算表 above the indicators, counted from 1.
const (
	trialTitleRow = iota + 1
	trialPlaceRow
	trialHintRow
	trialHeadRow
)

// maxAsks bounds the questions asked of the trial for the formulas of one sheet.
// A form of 500 rows asks some 40,000; rows that come too late have no formula.
const maxAsks = 80_000

// A trialPlan is the 试算表 before excelize sees it.
type trialPlan struct {
	widths []float64
	rows   []trialRow
	first  int // the rows of the indicators
	last   int
	asks   int              // questions about formulas that are left
	lists  map[int][]string // offered for the actual, by row
}

// A trialRow is one row; the height is in points.
type trialRow struct {
	height float64
	cells  []trialCell
}

// A trialCell takes the columns col to to. With a formula, number and text are
// the value that is stored for it: the number where it has one.
type trialCell struct {
	col, to  int
	text     string
	number   num.Num
	isNumber bool
	formula  string
	look     trialLook
}

// add appends a row as high as its highest text needs.
func (p *trialPlan) add(cells ...trialCell) {
	r := trialRow{cells: cells}
	for i, c := range cells {
		height, size := fit(c.text, sum(p.widths[c.col-1:c.to]), c.look.size())
		r.cells[i].look.print = size
		r.height = max(r.height, height+c.look.air())
	}
	r.height = min(r.height, maxHeight)
	p.rows = append(p.rows, r)
}

// next is the number of the row that add will append.
func (p *trialPlan) next() int { return len(p.rows) + 1 }
