package export

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"jixiaobot/export/formula"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/trial"
)

// maxTerms is how many arguments a function takes.
const maxTerms = 250

// sums adds the rows below the indicators: subtotals by 一级指标, their sum,
// 预算执行率, the total of 100 and the grade. Texts in the scores count nothing.
func (p *trialPlan) sums(f form.Form, r trial.Result, o TrialOptions) {
	if len(f.Indicators) == 0 {
		return
	}
	for _, s := range r.Subtotals {
		rows := p.rowsOf(f, s.Level1)
		name := s.Level1
		if name == "" {
			name = trialNoLevel1
		}
		p.add(p.sum(trialSubtotal+name, p.total(trialFull, rows), p.total(trialScore, rows))...)
	}
	all := [][2]int{{p.first, p.last}}
	sum := p.next()
	p.add(p.sum(trialSum, p.total(trialFull, all), p.total(trialScore, all))...)
	execution := p.next()
	p.execution(r.Execution)
	p.hundred(sum, execution, r)
	p.grade(r, o)
}

// sum are the cells of a row with a name, full marks and a score.
func (p *trialPlan) sum(name string, full, score trialCell) []trialCell {
	blank := func(col int) trialCell {
		return trialCell{col: col, to: col, look: trialLook{kind: trialShort, strong: true}}
	}
	full.look.strong, score.look.strong = true, true
	return []trialCell{
		{col: trialNumber, to: trialStandard, text: name, look: trialLook{kind: trialLabel}},
		full, blank(trialActual), score, blank(trialWorking), blank(trialRemark),
	}
}

// rowsOf are the runs of rows of one 一级指标.
func (p *trialPlan) rowsOf(f form.Form, level1 string) [][2]int {
	var out [][2]int
	for i, x := range f.Indicators {
		at := p.first + i
		switch {
		case x.Level1 != level1:
		case len(out) > 0 && out[len(out)-1][1] == at-1:
			out[len(out)-1][1] = at
		default:
			out = append(out, [2]int{at, at})
		}
	}
	return out
}

// total is the sum of a column over runs of rows.
func (p *trialPlan) total(col int, runs [][2]int) trialCell {
	c := trialCell{col: col, to: col, isNumber: true, look: trialLook{kind: trialPoints}}
	if col == trialFull {
		c.look.kind = trialShort
	}
	var terms []string
	for _, run := range runs {
		terms = append(terms, ref(col, run[0])+":"+ref(col, run[1]))
		for at := run[0]; at <= run[1]; at++ {
			if x := p.cell(col, at); x.isNumber {
				c.number = c.number.Add(x.number)
			}
		}
	}
	for len(terms) > maxTerms {
		terms = append([]string{"SUM(" + strings.Join(terms[:maxTerms], ",") + ")"}, terms[maxTerms:]...)
	}
	c.formula = "SUM(" + strings.Join(terms, ",") + ")"
	return c
}

// cell is a cell that was added.
func (p *trialPlan) cell(col, row int) trialCell {
	cells := p.rows[row-1].cells
	i := slices.IndexFunc(cells, func(c trialCell) bool { return c.col <= col && col <= c.to })
	return cells[i]
}

// execution adds the row of 预算执行率.
func (p *trialPlan) execution(e trial.Execution) {
	at := ref(trialActual, p.next())
	in := trialCell{col: trialActual, to: trialActual, text: strings.TrimSpace(e.Text), look: trialLook{kind: trialInput}}
	if e.Known {
		in.text, in.number, in.isNumber = "", e.Rate, true
	}
	score := trialCell{col: trialScore, to: trialScore, formula: formula.Execution(at), look: trialLook{kind: trialPoints}}
	switch {
	case e.Known:
		score.number, score.isNumber = e.Points, true
	case e.Given:
		score.text = formula.ExecutionDoubt()
	}
	cells := p.sum(trialExecution, points(trialFull, num.Int(10), true), score)
	cells[2] = in
	cells[5] = words(trialRemark, trialProse, trialExecutionNote)
	p.add(cells...)
}

// hundred adds the total of 100: with 预算执行率 all points there are, without it
// those of the rows, in proportion.
func (p *trialPlan) hundred(sum, execution int, r trial.Result) {
	rows, extra := ref(trialScore, sum), ref(trialScore, execution)
	full, more := ref(trialFull, sum), ref(trialFull, execution)
	c := trialCell{col: trialScore, to: trialScore, look: trialLook{kind: trialPoints}}
	lacking := formula.Quote(trialFullMissing)
	c.formula = fmt.Sprintf(`IFERROR(IF(AND(ISTEXT(%s),%s<>""),%s,IF(COUNT(%s:%s)<%d,%s,ROUND(SUM(%s,%s)*100/(%s+IF(ISNUMBER(%s),%s,0)),9))),%s)`,
		extra, extra, formula.Quote(trialExecutionDoubt),
		ref(trialFull, p.first), ref(trialFull, p.last), p.last-p.first+1, lacking,
		rows, extra, full, extra, more, lacking)
	x, e := p.cell(trialScore, sum).number, p.cell(trialScore, execution)
	of := p.cell(trialFull, sum).number
	if e.isNumber {
		x, of = x.Add(e.number), of.Add(num.Int(10))
	}
	switch share, ok := x.Mul(num.Int(100)).Div(of); {
	case r.Execution.Given && !r.Execution.Known:
		c.text = trialExecutionDoubt
	case len(r.NoFull) > 0 || !ok:
		c.text = trialFullMissing
	default:
		c.number, c.isNumber = share, true
	}
	p.add(p.sum(trialTotal, points(trialFull, num.Int(100), true), c)...)
}

// grade adds the grade: sure only when every row has a score.
func (p *trialPlan) grade(r trial.Result, o TrialOptions) {
	limits := o.Limits
	if !limits.Ordered() {
		limits = trial.UsualLimits()
	}
	total := p.cell(trialScore, len(p.rows))
	at := ref(trialScore, len(p.rows))
	scores := "COUNT(" + ref(trialScore, p.first) + ":" + ref(trialScore, p.last) + ")"
	n := p.last - p.first + 1
	names := trialGrades()
	graded := formula.Quote(names[3])
	for i, limit := range []num.Num{limits.Fair, limits.Good, limits.Excellent} {
		graded = "IF(" + at + ">=" + formula.Literal(limit) + "," + formula.Quote(names[2-i]) + "," + graded + ")"
	}
	c := trialCell{col: trialScore, to: trialScore, look: trialLook{kind: trialShort}}
	c.formula = fmt.Sprintf(`IF(ISNUMBER(%s),IF(%s<%d,%s&(%d-%s)&%s,%s),"")`,
		at, scores, n, formula.Quote(trialOpenHead), n, scores, formula.Quote(trialOpenTail), graded)
	open := 0
	for row := p.first; row <= p.last; row++ {
		if !p.cell(trialScore, row).isNumber {
			open++
		}
	}
	switch {
	case !total.isNumber:
	case open > 0:
		c.text = trialOpenHead + strconv.Itoa(open) + trialOpenTail
	default:
		c.text = names[trial.Excellent-limits.Grade(total.number)]
	}
	full := trialCell{col: trialFull, to: trialFull, look: trialLook{kind: trialShort}}
	p.add(p.sum(trialGrade, full, c)...)
}
