package formula

import (
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// A verdict is what becomes of an actual.
type verdict uint8

const (
	scored verdict = iota // one score
	gap                   // no tier claims it
	doubt                 // it may not mean what was typed (0.8 or 80?)
	person                // a range, several readings, or no score at all
)

// An answer is what the scorer says to an actual.
type answer struct {
	verdict verdict
	n       num.Num // of scored
}

func (a answer) equal(b answer) bool {
	return a.verdict == b.verdict && (a.verdict != scored || a.n.Equal(b.n))
}

// An oracle asks what a trial makes of the actuals of one row, each once.
type oracle struct {
	line trial.Line
	said map[string]answer
	left int  // questions it may still ask
	dry  bool // it wanted to ask more
}

func newOracle(l trial.Line, most int) *oracle {
	return &oracle{line: l, said: map[string]answer{}, left: most}
}

// ask is the answer to an actual as a person would type it.
func (o *oracle) ask(actual string) answer {
	a, ok := o.said[actual]
	if ok {
		return a
	}
	if o.dry = o.dry || o.left <= 0; o.dry {
		return answer{verdict: person}
	}
	o.left--
	a = answerOf(o.line.With(actual))
	o.said[actual] = a
	return a
}

// answerOf is what a row of a trial says.
func answerOf(l trial.Line) answer {
	s := l.Score
	switch {
	case s.Known && s.Low.Equal(s.High):
		return answer{n: s.Low}
	case s.Known:
		return answer{verdict: person}
	}
	switch s.Why.Code {
	case scoring.WhyGap, scoring.WhyGrade:
		return answer{verdict: gap}
	case scoring.WhyFraction, scoring.WhyPercent, scoring.WhyUnit, scoring.WhyActual, scoring.WhyVague, scoring.WhyNoSuchDay, trial.WhyAbove100, trial.WhyBelow0, trial.WhyScale:
		return answer{verdict: doubt}
	}
	return answer{verdict: person}
}

// number asks about a plain decimal. Eight digits alone would be read as a day.
func (o *oracle) number(x num.Num) answer {
	text := x.Plain()
	if len(text) == 8 && x.IsInt() {
		text += ".0"
	}
	return o.ask(text)
}

// day asks about a day.
func (o *oracle) day(d num.Day) answer { return o.ask(d.String()) }
