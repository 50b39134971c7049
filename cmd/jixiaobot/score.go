package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"slices"

	"jixiaobot/dialog"
	"jixiaobot/dialog/say"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// question is what score is asked: a sentence, the row it stands in, actuals.
type question struct {
	rule    string
	row     scoring.Row
	actuals []string
	json    bool
	png     string // where the picture goes; empty: none is wanted
	font    string
}

// score is the command score: what a sentence means, and what actuals give.
func score(_ context.Context, c call) int {
	fs := newFlags("score")
	read := questionFlags(fs)
	rest, status, done := c.parse(fs)
	if done {
		return status
	}
	q, err := read()
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("score takes flags only; %q was given", rest[0])
	}
	if err != nil {
		return c.fail(fmt.Errorf("%w; see: jixiaobot help score", err))
	}
	found := consider(q)
	status = c.answer(q, found)
	if q.png == "" || !found.read || status == exitFailed {
		return status
	}
	return c.drawCurve(q, found.rule)
}

// questionFlags defines the flags of score; the function it returns reads them.
func questionFlags(fs *flag.FlagSet) func() (question, error) {
	var actuals list
	rule := fs.String("rule", "", "")
	sign := fs.String("type", "", "")
	target := fs.String("target", "", "")
	unit := fs.String("unit", "", "")
	name := fs.String("name", "", "")
	full := fs.String("full", "", "")
	asJSON := fs.Bool("json", false, "")
	fs.Var(&actuals, "actual", "")
	png := fs.String("png", "", "")
	font := fs.String("font", "", "")
	return func() (question, error) {
		q := question{rule: *rule, actuals: actuals, json: *asJSON, png: *png, font: *font}
		q.row = scoring.Row{Level3: *name, Target: *target, Unit: *unit}
		given := false
		fs.Visit(func(f *flag.Flag) { given = given || f.Name == "rule" })
		if !given {
			return q, errors.New("no --rule TEXT given")
		}
		if *png != "" && ending(*png) != pictureEnding {
			return q, fmt.Errorf("cannot draw %s: the name must end in %s", *png, pictureEnding)
		}
		var err error
		if q.row.Type, err = indicatorType(*sign); err != nil {
			return q, err
		}
		if *full == "" {
			return q, nil
		}
		q.row.Given, err = num.Parse(*full)
		if err != nil || q.row.Given.Sign() <= 0 {
			return q, fmt.Errorf("--full %q is not a number of points", *full)
		}
		q.row.HasGiven = true
		return q, nil
	}
}

// indicatorType is the 指标类型 a person means; nothing said stays unknown.
func indicatorType(text string) (string, error) {
	if text == "" || slices.Contains(form.Types(), text) {
		return text, nil
	}
	if sign, ok := num.Sign(text); ok {
		return sign, nil
	}
	return "", fmt.Errorf("--type %q is none of %q", text, form.Types())
}

// considered is a question with all that was found out.
type considered struct {
	rule     scoring.Rule
	read     bool // the sentence was understood, at least in part
	problems []validate.Problem
	scores   []scoring.Score
	system   []string // the official system's figures, one for each actual; empty where it has none
}

// consider reads the sentence and scores every actual.
func consider(q question) considered {
	var out considered
	rule, err := scoring.Parse(q.rule)
	if err != nil {
		out.problems = []validate.Problem{unreadable(err, q.rule)}
		out.scores = make([]scoring.Score, len(q.actuals))
		out.system = make([]string, len(q.actuals))
		return out
	}
	out.rule, out.read = rule, len(rule.Clauses) > 0
	for _, f := range scoring.Check(rule, q.row) {
		code := validate.Code(f.Code)
		out.problems = append(out.problems, validate.Problem{
			Code: code, Severity: code.Severity(), At: form.Ref{Row: 1, Field: form.Standard}, Got: f.Got, Want: f.Want,
		})
	}
	for _, text := range q.actuals {
		s, system := scoreOf(rule, q.row, text)
		out.scores, out.system = append(out.scores, s), append(out.system, system)
	}
	return out
}

// scoreOf scores one actual, with the official system's figure where it has one.
// An actual that cannot be read has no score, and the reason why.
func scoreOf(rule scoring.Rule, row scoring.Row, text string) (s scoring.Score, system string) {
	if figure, ok := trial.System(rule, row, text); ok {
		system = figure.String()
	}
	return trial.Score(rule, row, text), system
}

// unreadable is why nothing of a sentence was understood.
func unreadable(err error, rule string) validate.Problem {
	code := validate.StandardUnreadable
	var e *scoring.Error
	if errors.As(err, &e) && e.Code == scoring.Empty {
		code = validate.StandardMissing
	}
	return validate.Problem{Code: code, Severity: code.Severity(), At: form.Ref{Row: 1, Field: form.Standard}, Got: rule}
}

// answer prints what was found out.
func (c call) answer(q question, found considered) int {
	failed := 0
	if q.json {
		failed = c.printJSON(newScoreReport(q, found))
	} else {
		failed = c.print(scoreText(q, found))
	}
	switch {
	case failed != exitDone:
		return failed
	case !found.read:
		return exitFaulty
	}
	return exitDone
}

// scoreText is the answer for people.
func scoreText(q question, found considered) string {
	e := dialog.Explained{Row: 1, Rule: found.rule, Indicator: q.indicator()}
	text := say.Sentence(e, found.problems)
	if !found.read {
		return text
	}
	for i, actual := range q.actuals {
		e.Actual, e.Score, e.System = actual, found.scores[i], found.system[i]
		if s := e.Score; s.Known && s.Low.Equal(s.High) && s.Low.String() == e.System {
			e.System = "" // the same figure needs no mention
		}
		text += say.Scored(e)
	}
	return text
}

// indicator is the row of a question as the form would hold it.
func (q question) indicator() form.Indicator {
	return form.Indicator{Level3: q.row.Level3, Type: q.row.Type, Target: q.row.Target, Unit: q.row.Unit, Standard: q.rule}
}
