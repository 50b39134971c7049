package formula

import (
	"slices"
	"strconv"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// Bounds of a formula; a spreadsheet takes 8,192 characters and texts of 255.
const (
	maxFormula = 8000
	maxLiteral = 255
)

// qualitative is the 指标类型 of rows that ask for words.
const qualitative = form.Qualitative

// percent is the unit of a row of rates.
const percent = "%"

// A Formula is the score of one row as a formula of the cell with its actual.
type Formula struct {
	numbers, days curve // at most one of them
	words         []phrase
	otherwise     bool     // 否则 takes words, only the scorer knows which
	grades        []string // the words of the rule
	predicates    []string // what tells them apart
	rate          bool     // the unit of the row is %
	whole         bool     // only whole numbers have scores
	ranks         bool     // places are asked for
	target, full  num.Num
}

// Bounds of what is looked into: real sentences have a handful of clauses, and
// cost some hundred questions.
const (
	maxAsks     = 1500
	maxClauses  = 60
	dearClauses = 8
)

// Compile makes the formula of a row of a trial; false where none would be right
// for whatever a person may put into the cell: lists answered by part, ranges,
// readings of which none is preferred. What the questions to the trial cost is
// taken off left, which bounds the rows of a sheet together; with nothing left
// there is no formula.
func Compile(l trial.Line, left *int) (Formula, bool) {
	if !l.Parsed || len(l.Rule.Unread) > 0 || l.Rule.Kind != scoring.Choice && !takesNumbers(l) {
		return Formula{}, false
	}
	t := tracer{oracle: newOracle(l, min(maxAsks, *left)), marks: markUp(l.Rule, l.At)}
	f, ok := t.compile(l)
	*left -= len(t.said) * (1 + len(l.Rule.Clauses)/dearClauses) // a long rule takes longer to answer
	return f, ok && !t.dry && f.printable()
}

func (t tracer) compile(l trial.Line) (Formula, bool) {
	if t.figures() > maxFigures || len(l.Rule.Clauses) > maxClauses {
		return Formula{}, false
	}
	t.whole = t.counts()
	f := Formula{rate: t.rate, whole: t.whole, ranks: t.ranks, target: t.target, full: l.Full}
	if c, ok := t.calendar(); ok {
		f.days = c
	}
	if takesNumbers(l) {
		c, ok := t.numbers()
		switch {
		case ok && c.scores():
			f.numbers = c
		case !ok && l.At.Type != qualitative:
			return Formula{}, false
		}
	}
	if f.days != nil && f.numbers != nil {
		return Formula{}, false // one cell cannot tell a day from a number
	}
	if l.Rule.Kind == scoring.Choice {
		f.take(t, l)
	}
	if !f.scores() {
		return Formula{}, false
	}
	if w := strings.TrimSpace(l.Actual); literal(w) && f.Cell(l).Kind == Text {
		f.add(w, t.ask(w)) // as it was answered, whatever it is
	}
	return f, true
}

// scores reports whether the formula gives any score.
func (f Formula) scores() bool {
	return f.numbers != nil || f.days != nil ||
		slices.ContainsFunc(f.words, func(p phrase) bool { return p.answer.verdict == scored })
}

// takesNumbers reports whether a number in the cell is a number, not the place
// of an entry in a list.
func takesNumbers(l trial.Line) bool {
	if l.At.Type != "" && l.At.Type != qualitative {
		return true
	}
	steps := 0
	for _, c := range l.Rule.Clauses {
		s, ok := c.Then.(scoring.Step)
		if ok && (s.What == scoring.Events || s.What == scoring.Done || s.What == scoring.Missing) {
			steps++
		}
	}
	return l.Rule.Kind == scoring.Choice && steps < 2
}

// printable reports whether the formula is within what a spreadsheet takes.
func (f Formula) printable() bool {
	text, ok := f.print("AA1000")
	return ok && len([]rune(text)) <= maxFormula && len(f.words) <= maxPieces
}

// In is the formula of a cell, as A1, without the leading sign.
func (f Formula) In(cell string) string {
	text, _ := f.print(cell)
	return text
}

func (f Formula) print(cell string) (string, bool) {
	bad := false
	number := f.number(cell, &bad)
	return `IFERROR(IF(` + cell + `="","",IF(ISNUMBER(` + cell + `),` + number + `,` + f.text(cell, &bad) + `)),` + quote(sayDoubt) + `)`, !bad
}

// Numbers that a spreadsheet may have made of a day somebody typed, as 3-5 for
// March 5: the days from 2000 to 2050.
const (
	firstDay = 36526
	lastDay  = 55153
	likeDays = 3000 // where all marks of a row lie below, such a number is a slip
)

// number is the part for a number in the cell. A spreadsheet makes 0.94 of 94%,
// which the format of the cell tells, and a day of 3-5, which it tells in some
// programs only.
func (f Formula) number(cell string, bad *bool) string {
	switch {
	case f.days != nil:
		p := printer{actual: "INT(" + cell + ")", rounded: "INT(" + cell + ")", mark: dayText, bad: bad}
		return f.days.text(p)
	case f.numbers == nil:
		return quote(sayGrade)
	}
	plain := f.numbers.text(f.printer(cell, bad))
	if f.whole {
		plain = "IF(INT(" + cell + ")=" + cell + "," + plain + "," + quote(sayDoubt) + ")"
	}
	format := `LEFT(CELL("format",` + cell + `))`
	slip := format + `="D"`
	if f.dayless() {
		slip = "OR(" + slip + ",AND(" + cell + ">=" + strconv.Itoa(firstDay) + "," + cell + "<=" + strconv.Itoa(lastDay) + "))"
	}
	plain = "IF(" + slip + "," + quote(sayDoubt) + "," + plain + ")"
	shares := quote(sayDoubt)
	if f.rate {
		shares = f.numbers.text(f.printer(cell+"*100", bad))
	}
	return "IF(" + format + `="P",` + shares + "," + plain + ")"
}

// dayless reports whether a number as large as that of a day is most likely one.
func (f Formula) dayless() bool {
	for _, p := range f.numbers {
		if num.Max(p.low, p.low.Neg()).Cmp(num.Int(likeDays)) >= 0 {
			return false
		}
	}
	return true
}

func dayText(n num.Num) string {
	at, _ := strconv.Atoi(n.Plain())
	d := dayAt(at)
	return "DATE(" + strconv.Itoa(d.Year) + "," + strconv.Itoa(d.Month) + "," + strconv.Itoa(d.Day) + ")"
}

// printer writes about a number; it is compared as rounded as the marks allow, or
// 0.57*100 would be less than 57.
func (f Formula) printer(actual string, bad *bool) printer {
	whole, places := 1, 0
	for _, p := range f.numbers[1:] {
		top, below := parts(p.low)
		before, after, _ := strings.Cut(strings.TrimPrefix(top, "-"), ".")
		whole = max(whole, len(before))
		if below == "1" {
			places = max(places, len(after))
		}
	}
	places = max(places, min(9, maxDigits-1-whole))
	if places+whole > maxDigits {
		*bad = true
	}
	p := printer{actual: actual, rounded: "ROUND(" + actual + "," + strconv.Itoa(places) + ")", bad: bad, target: f.target, full: f.full}
	p.mark = p.number
	return p
}

// text is a curve as conditions, the highest first.
func (c curve) text(p printer) string {
	out := c[0].law.text(p)
	for _, s := range c[1:] {
		sign := ">"
		if s.in {
			sign = ">="
		}
		out = "IF(" + p.rounded + sign + p.mark(s.low) + "," + s.law.text(p) + "," + out + ")"
	}
	return out
}
