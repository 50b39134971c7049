package formula

import (
	"slices"
	"strings"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// A Content is what the cell of an actual holds: one of a number, a day and a
// text; the zero Content is an empty cell.
type Content struct {
	Kind ContentKind
	N    num.Num // of Number
	Day  num.Day // of Day
	Text string  // of Text
}

// ContentKind sorts what a cell can hold.
type ContentKind uint8

// The kinds of contents.
const (
	Empty ContentKind = iota
	Number
	Day
	Text
)

// Cell is the actual of a row as a cell should hold it, so that the formula
// gives the row's own score: in the unit of the row (5.6 for 56000件 where the row
// counts 万件), a day as a day, and everything else as it was typed.
func (f Formula) Cell(l trial.Line) Content {
	if !l.Given() {
		return Content{}
	}
	text := Content{Kind: Text, Text: strings.TrimSpace(l.Actual)}
	a, err := scoring.ParseActual(l.Meant, l.Rule, l.At)
	if err != nil {
		return text
	}
	out := text
	if x, ok := scoring.ValueIn(l.At, a); ok && f.numbers != nil && typeable(x) {
		out = Content{Kind: Number, N: x}
	}
	if f.days != nil && a.Said() == scoring.SaidDay {
		out = Content{Kind: Day, Day: a.Day()}
	}
	if !f.answer(out).equal(answerOf(l)) {
		return text
	}
	return out
}

// Score is what the formula makes of a content: a score, or without one the
// words the cell shows instead.
func (f Formula) Score(c Content) (score num.Num, shown string, ok bool) {
	if c.Kind == Empty {
		return num.Num{}, "", false
	}
	a := f.answer(c)
	switch {
	case a.verdict == scored:
		return a.n, "", true
	case a.verdict == gap && c.Kind == Text:
		return num.Num{}, f.lack(), false
	}
	return num.Num{}, a.words(), false
}

// answer is what the formula makes of a content that is not empty.
func (f Formula) answer(c Content) answer {
	switch c.Kind {
	case Number:
		switch {
		case f.numbers == nil:
		case f.whole && !c.N.IsInt(), f.dayless() && c.N.Cmp(num.Int(firstDay)) >= 0 && c.N.Cmp(num.Int(lastDay)) <= 0:
			return answer{verdict: doubt}
		default:
			return f.numbers.at(c.N)
		}
	case Day:
		if f.days != nil {
			return f.days.at(num.Int(int64(serial(c.Day))))
		}
	case Text:
		return f.phrase(strings.TrimSpace(c.Text))
	}
	return answer{verdict: gap}
}

// phrase is the answer to words.
func (f Formula) phrase(s string) answer {
	for _, p := range f.words {
		for _, w := range p.words {
			if w == s {
				return p.answer
			}
		}
	}
	return answer{verdict: gap}
}

// words are what a cell shows for an answer without a score.
func (a answer) words() string {
	switch a.verdict {
	case gap:
		return sayGap
	case doubt:
		return sayDoubt
	}
	return sayPerson
}

// Plain is the actual of a row as a cell should hold it where no formula works on
// it: as it was typed.
func Plain(l trial.Line) Content {
	if !l.Given() {
		return Content{}
	}
	return Content{Kind: Text, Text: strings.TrimSpace(l.Actual)}
}

// Takes is the kind of content the formula is best filled with.
func (f Formula) Takes() ContentKind {
	switch {
	case f.days != nil:
		return Day
	case f.numbers != nil:
		return Number
	}
	return Text
}

// Choices are grades to pick from, where the formula takes words; empty where it
// takes numbers or days.
func (f Formula) Choices() []string {
	if f.Takes() != Text {
		return nil
	}
	out := slices.Clone(f.grades)
	if f.otherwise && f.phrase(sayOther).verdict == scored {
		out = append(out, sayOther)
	}
	return out
}

// Same is a condition: that a cell still holds this content. False where that
// cannot be put into a formula.
func (c Content) Same(cell string) (string, bool) {
	bad := false
	p := printer{bad: &bad}
	switch c.Kind {
	case Number:
		return "AND(ISNUMBER(" + cell + "),ABS(N(" + cell + ")-(" + p.number(c.N) + "))<0.000000001)", !bad
	case Day:
		return "AND(ISNUMBER(" + cell + "),INT(N(" + cell + "))=" + dayText(num.Int(int64(serial(c.Day)))) + ")", true
	case Text:
		return "EXACT(TRIM(" + cell + ")," + Quote(c.Text) + ")", literal(c.Text)
	}
	return "", false
}

// Choose is a formula that shows one text where a condition holds, and else
// another; false where they are too long.
func Choose(condition, yes, no string) (string, bool) {
	out := "IF(IFERROR(" + condition + ",FALSE)," + long(yes) + "," + long(no) + ")"
	return out, len([]rune(out)) <= maxFormula
}

// long is a text as a literal of any length.
func long(s string) string {
	rs := []rune(s)
	var out []string
	for len(rs) > pieceLength {
		out = append(out, Quote(string(rs[:pieceLength])))
		rs = rs[pieceLength:]
	}
	joined := strings.Join(append(out, Quote(string(rs))), "&")
	return strings.ReplaceAll(joined, "\n", `"&CHAR(10)&"`)
}

// pieceLength is the most characters of one literal; half of the limit, since
// quotes and rare characters count double.
const pieceLength = maxLiteral / 2

// Serial is a day as a spreadsheet counts days.
func Serial(d num.Day) int { return serial(d) }

// Literal is a number as it stands in a formula, exact to the digits of a cell.
func Literal(n num.Num) string {
	bad := false
	p := printer{bad: &bad}
	if s := p.number(n); !bad {
		return s
	}
	return n.String()
}

// Quote is a text as it stands in a formula.
func Quote(s string) string { return quote(s) }

// Execution is the formula of the points of 预算执行率 from its cell: a tenth of the
// rate. A share typed with its percent sign is as good as a bare number; what is
// not within 0 and 100 is not.
func Execution(cell string) string {
	points := func(x string) string {
		return "IF(OR(" + x + "<0," + x + ">100)," + quote(sayDoubt) + "," + x + "/10)"
	}
	format := `LEFT(CELL("format",` + cell + `))`
	return `IFERROR(IF(` + cell + `="","",IF(ISNUMBER(` + cell + `),IF(` + format + `="P",` + points(cell+"*100") +
		`,IF(OR(` + format + `="D",AND(` + cell + `>0,` + cell + `<1)),` + quote(sayDoubt) + `,` + points(cell) + `)),` +
		quote(sayDoubt) + `)),` + quote(sayDoubt) + `)`
}

// ExecutionDoubt is what that formula shows for anything that is no rate.
func ExecutionDoubt() string { return sayDoubt }
