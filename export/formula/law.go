package formula

import (
	"strings"

	"jixiaobot/validate/num"
)

// A law says what the answer is on a stretch of actuals.
type law interface {
	at(x num.Num) answer
	// text is the law in the words of a spreadsheet.
	text(p printer) string
}

// A sample is an answer that was asked for.
type sample struct {
	x      num.Num
	answer answer
}

// explains reports whether a law gives every answer.
func explains(l law, all []sample) bool {
	for _, s := range all {
		if !l.at(s.x).equal(s.answer) {
			return false
		}
	}
	return true
}

// A flat gives the same answer everywhere.
type flat struct{ answer answer }

func (f flat) at(num.Num) answer { return f.answer }

// A line is a + b·x.
type line struct{ a, b num.Num }

func (l line) at(x num.Num) answer { return answer{n: l.a.Add(l.b.Mul(x))} }

// An inverse is a + b/x; it stands on no stretch that holds 0.
type inverse struct{ a, b num.Num }

func (l inverse) at(x num.Num) answer {
	q, ok := l.b.Div(x)
	if !ok {
		return answer{verdict: person}
	}
	return answer{n: l.a.Add(q)}
}

// A stair is a + b for every whole size from the mark on, upwards or, with down,
// downwards; with begun a step begun counts whole. It ends at least and most,
// where set.
type stair struct {
	a, b, mark, size num.Num
	down, begun      bool
	end              num.Num
	ends             bool
}

func (s stair) at(x num.Num) answer {
	n := s.a.Add(s.b.Mul(s.steps(x)))
	if s.ends && (n.Cmp(s.end)*s.b.Sign() > 0) {
		n = s.end
	}
	return answer{n: n}
}

// steps is how many steps an actual makes.
func (s stair) steps(x num.Num) num.Num {
	d := x.Sub(s.mark)
	if s.down {
		d = d.Neg()
	}
	q, _ := d.Div(s.size) // a size is above 0
	if s.begun {
		return q.Ceil()
	}
	return q.Floor()
}

// fit finds the simplest law that explains all samples, of which there must be
// at least three; stairs are not tried.
func fit(all []sample) (law, bool) {
	if len(all) < 3 {
		return nil, false
	}
	f := flat{all[0].answer}
	if explains(f, all) {
		return f, true
	}
	for _, s := range all {
		if s.answer.verdict != scored {
			return nil, false
		}
	}
	first, last := all[0], all[len(all)-1]
	if b, ok := last.answer.n.Sub(first.answer.n).Div(last.x.Sub(first.x)); ok {
		l := line{first.answer.n.Sub(b.Mul(first.x)), b}
		if explains(l, all) {
			return l, true
		}
	}
	return fitInverse(first, last, all)
}

func fitInverse(first, last sample, all []sample) (law, bool) {
	p, ok1 := num.Int(1).Div(first.x)
	q, ok2 := num.Int(1).Div(last.x)
	if !ok1 || !ok2 || first.x.Sign() != last.x.Sign() {
		return nil, false
	}
	b, ok := last.answer.n.Sub(first.answer.n).Div(q.Sub(p))
	if !ok {
		return nil, false
	}
	l := inverse{first.answer.n.Sub(b.Mul(p)), b}
	return l, explains(l, all)
}

// A printer writes numbers and the actual as a spreadsheet does.
type printer struct {
	actual  string                 // the actual as it stands
	rounded string                 // the actual free of what binary fractions add
	mark    func(x num.Num) string // a number of the axis: a decimal or a day
	target  num.Num                // of the row; 0 where it is none
	full    num.Num                // full marks
	bad     *bool                  // set where a number has more digits than a cell keeps
}

func (f flat) text(p printer) string {
	switch f.answer.verdict {
	case gap:
		return quote(sayGap)
	case doubt:
		return quote(sayDoubt)
	case person:
		return quote(sayPerson)
	}
	return p.number(f.answer.n)
}

func (l line) text(p printer) string {
	if l.a.IsZero() && p.target.Sign() > 0 && l.b.Mul(p.target).Equal(p.full) {
		return p.actual + "/" + p.number(p.target) + "*" + p.number(p.full)
	}
	return p.plus(l.a, p.times(p.actual, l.b))
}

func (l inverse) text(p printer) string {
	if l.a.IsZero() && p.target.Sign() > 0 && l.b.Equal(p.target.Mul(p.full)) {
		return p.number(p.target) + "/" + p.actual + "*" + p.number(p.full)
	}
	return p.plus(l.a, p.number(l.b)+"/"+p.actual)
}

func (s stair) text(p printer) string {
	d := p.rounded + "-" + p.factor(s.mark)
	if s.down {
		d = p.mark(s.mark) + "-" + p.rounded
	}
	count := "INT(ROUND((" + d + ")/" + p.number(s.size) + ",9))"
	if s.begun {
		count = "-INT(ROUND(-(" + d + ")/" + p.number(s.size) + ",9))"
	}
	out := p.plus(s.a, p.times(count, s.b))
	switch {
	case !s.ends:
		return out
	case s.b.Sign() > 0:
		return "MIN(" + p.number(s.end) + "," + out + ")"
	}
	return "MAX(" + p.number(s.end) + "," + out + ")"
}

// factor is a mark as it may stand behind a minus.
func (p printer) factor(x num.Num) string {
	s := p.mark(x)
	if strings.HasPrefix(s, "-") {
		return "(" + s + ")"
	}
	return s
}

// plus is a + term, without a 0.
func (p printer) plus(a num.Num, term string) string {
	switch {
	case a.IsZero():
		return term
	case strings.HasPrefix(term, "-"):
		return p.number(a) + term
	}
	return p.number(a) + "+" + term
}

// times is term × b, written with one division where b is no decimal.
func (p printer) times(term string, b num.Num) string {
	sign := ""
	if b.Sign() < 0 {
		sign, b = "-", b.Neg()
	}
	if strings.HasPrefix(term, "-") { // of a stair with steps begun
		term = "(" + term + ")"
	}
	top, below := parts(b)
	switch {
	case top == "1" && below == "1":
		return sign + term
	case below == "1":
		return sign + term + "*" + p.digits(top)
	case top == "1":
		return sign + term + "/" + p.digits(below)
	}
	return sign + term + "*" + p.digits(top) + "/" + p.digits(below)
}

// number is a number as a literal.
func (p printer) number(n num.Num) string {
	top, below := parts(n)
	if below == "1" {
		return p.digits(top)
	}
	return "(" + p.digits(top) + "/" + p.digits(below) + ")"
}

// digits passes a decimal on; more than a cell keeps spoil the formula.
func (p printer) digits(s string) string {
	if digitsOf(s) > maxDigits {
		*p.bad = true
	}
	return s
}

// parts are the two parts of a fraction; a decimal has the second part 1.
func parts(n num.Num) (top, below string) {
	top, below, cut := strings.Cut(n.Plain(), "/")
	if !cut {
		below = "1"
	}
	return top, below
}

// maxDigits is how many digits a number of a spreadsheet keeps.
const maxDigits = 15

// digitsOf counts the digits of a decimal that matter.
func digitsOf(s string) int {
	s = strings.TrimLeft(strings.ReplaceAll(strings.TrimPrefix(s, "-"), ".", ""), "0")
	return len(s)
}

// quote is a text as a literal.
func quote(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }
