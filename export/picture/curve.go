package picture

import (
	"slices"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// A Curve is what is to be drawn of one indicator: the score its rule gives for
// every actual value.
type Curve struct {
	Rule   scoring.Rule
	Row    scoring.Row
	Actual string // the actual asked for, as typed; empty when none is

	// Reading words another way to read the sentence; nil: all are just other ways.
	Reading func(scoring.ReadingCode) string
}

// Curve draws the score of a rule against the actual value as a PNG of CurveWidth
// pixels: a line over an axis of numbers or days, with the target, full marks and
// the actual asked for; columns where few whole numbers can be reached; bars for
// grades and for the entries of a list. The ends of steps and tiers lie exactly
// where the scorer has them: a dot where the end belongs to the tier, a ring where
// it does not. Another reading of the sentence is dashed where its score differs,
// and nothing is drawn where there is no score. The error is an *Error with
// NoScore when the rule gives no two scores that could be compared. Missing lists
// the characters that the font lacks and that stand as 〓 in the picture.
func (p *Painter) Curve(c Curve) (png []byte, missing []rune, err error) {
	defer mend(&err)
	a := &asker{rule: c.Rule, row: c.Row}
	a.full, a.hasFull = c.Rule.FullIn(c.Row)
	j := p.begin()
	g, err := a.graph(c.Actual)
	if err != nil {
		return nil, nil, err
	}
	g.reading = c.Reading
	png, err = j.chart(g, c)
	return png, j.lacking(), err
}

// An asker asks the scorer.
type asker struct {
	rule    scoring.Rule
	row     scoring.Row
	full    num.Num
	hasFull bool
	why     scoring.Reason // of the first place without a score
	asked   int
}

// maxAsked bounds how often one curve asks the scorer: 25 times for each of maxTurns places.
const maxAsked = 25 * maxTurns

// A value is a score: one number when lo equals hi, else a range.
type value struct {
	lo, hi num.Num
	known  bool
}

func (v value) equal(w value) bool {
	return v.known == w.known && (!v.known || v.lo.Equal(w.lo) && v.hi.Equal(w.hi))
}

// An outcome is what the scorer says of one actual: the score, and by the code of
// the reading the other scores there are.
type outcome struct {
	value
	others map[scoring.ReadingCode]value
}

func (o outcome) equal(p outcome) bool {
	if !o.value.equal(p.value) || len(o.others) != len(p.others) {
		return false
	}
	for code, v := range o.others {
		if !v.equal(p.others[code]) {
			return false
		}
	}
	return true
}

// blank reports whether there is nothing to be drawn: no score under any reading.
func (o outcome) blank() bool { return !o.known && len(o.others) == 0 }

// each are the scores there are where no reading is preferred, the greatest first.
func (o outcome) each() []value {
	var out []value
	for _, v := range o.others {
		if v.known {
			out = append(out, v)
		}
	}
	slices.SortFunc(out, func(a, b value) int { return b.hi.Cmp(a.hi) })
	return slices.CompactFunc(out, value.equal)
}

// of is the value of a reading; the empty code is the score itself.
func (o outcome) of(code scoring.ReadingCode) value {
	if code == "" {
		return o.value
	}
	return o.others[code]
}

// ask scores an actual.
func (a *asker) ask(actual scoring.Actual) outcome {
	if a.asked++; a.asked > maxAsked {
		return outcome{}
	}
	s := a.rule.Score(a.row, actual)
	out := outcome{value: value{lo: s.Low, hi: s.High, known: s.Known}}
	if !s.Known && a.why.Code == scoring.WhyNone {
		a.why = s.Why
	}
	for _, o := range s.Others {
		if out.others == nil {
			out.others = map[scoring.ReadingCode]value{}
		}
		if _, twice := out.others[o.Code]; !twice {
			out.others[o.Code] = value{lo: o.Low, hi: o.High, known: true}
		}
	}
	return out
}

// say scores an actual in words; an unreadable one has no score.
func (a *asker) say(text string) outcome {
	actual, err := scoring.ParseActual(text, a.rule, a.row)
	if err != nil {
		return outcome{}
	}
	return a.ask(actual)
}

// noScore is the error when nothing can be drawn.
func (a *asker) noScore() error {
	return &Error{Code: NoScore, Why: a.why}
}
