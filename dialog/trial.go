package dialog

import (
	"slices"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// Trial is where a trial stands: 试算. The actuals stand with their rows; the
// form itself is never changed by one.
type Trial struct {
	At        int    `json:"at,omitempty"`        // key of the row whose actual is asked, or atExecution; 0: the result is shown
	Execution string `json:"execution,omitempty"` // 预算执行率 as typed
	Passed    bool   `json:"passed,omitempty"`    // 预算执行率 was skipped
	Limits    string `json:"limits,omitempty"`    // of the grades 优, 良 and 中 as typed; empty: the usual ones
}

// atExecution is Trial.At where 预算执行率 is asked.
const atExecution = -1

// try opens the trial: a new one at its first row, one under way at its result.
func (t *turn) try() {
	if len(t.s.Rows) == 0 {
		t.say(Cannot{Why: NoRows})
		t.again()
		return
	}
	fresh := !t.s.tried()
	if t.s.Stage == Trying && t.s.Trial.At == 0 && !fresh {
		t.unpass()
	}
	if fresh || t.s.Stage == Trying {
		t.tryNext()
	} else {
		t.s.Trial.At = 0
	}
	t.s.Stage, t.s.List = Trying, 0
	if fresh {
		t.say(TrialBegun{Rows: len(t.s.Rows)})
	}
	t.show()
}

// tried reports whether the trial has any figure.
func (s *State) tried() bool {
	return s.Trial.Execution != "" || slices.ContainsFunc(s.Rows, func(r Row) bool { return r.Actual != "" })
}

// unpass asks again what was skipped.
func (t *turn) unpass() {
	for i := range t.s.Rows {
		t.s.Rows[i].Passed = false
	}
	t.s.Trial.Passed = false
}

// tryNext goes to the first row behind the one at hand that has no actual and
// was not skipped, then from the front, then to 预算执行率, then to the result.
func (t *turn) tryNext() {
	from := t.s.rowOf(t.s.Trial.At)
	for i := range t.s.Rows {
		row := (from+i)%len(t.s.Rows) + 1
		if r := t.s.Rows[row-1]; t.s.triable(row) && r.Actual == "" && !r.Passed {
			t.s.Trial.At = r.Key
			return
		}
	}
	t.s.Trial.At = 0
	if t.s.Trial.Execution == "" && !t.s.Trial.Passed {
		t.s.Trial.At = atExecution
	}
}

// triable reports whether a row's sentence can be read, so that an actual of it
// means something.
func (s *State) triable(row int) bool {
	rule, err := s.known.Parse(s.row(row).Standard)
	return err == nil && len(rule.Clauses) > 0
}

// tryBefore goes back to the row before the one asked.
func (t *turn) tryBefore() {
	at := len(t.s.Rows) + 1
	if t.s.Trial.At > 0 {
		at = t.s.rowOf(t.s.Trial.At)
	}
	for row := at - 1; row > 0; row-- {
		if t.s.triable(row) {
			t.s.Trial.At = t.s.Rows[row-1].Key
			t.show()
			return
		}
	}
	t.resume()
}

// pass skips the actual that is asked.
func (t *turn) pass() {
	if t.s.Trial.At == atExecution {
		t.s.Trial.Passed = true
	} else if row := t.s.rowOf(t.s.Trial.At); row > 0 {
		t.s.Rows[row-1].Passed = true
	}
	t.tryNext()
	t.show()
}

// untry forgets all figures of the trial; 撤销 brings those of the rows back.
func (t *turn) untry() {
	if !t.s.tried() {
		t.say(Cannot{Why: NoTrial})
		t.again()
		return
	}
	t.dropTrial()
	t.say(Changed{What: Untry})
	if t.s.Stage == Trying {
		t.resume()
		return
	}
	t.again()
}

// actuals are those of the trial, one for each row.
func (s *State) actuals() []string {
	out := make([]string, len(s.Rows))
	for i, r := range s.Rows {
		out[i] = r.Actual
	}
	return out
}

// outcome is the result of the trial as it stands.
func (s *State) outcome() trial.Result {
	return trial.Compute(s.Form, s.actuals(), s.settings())
}

// trialScreen is what the trial shows: the question for an actual, or the result
// so far.
func (s *State) trialScreen(again bool) Effect {
	switch row := s.rowOf(s.Trial.At); {
	case s.Trial.At == atExecution:
		return AskActual{Current: s.Trial.Execution, Again: again, Options: s.trialOptions()}
	case row > 0:
		return AskActual{
			Row: row, Indicator: s.row(row), Current: s.Rows[row-1].Actual, Again: again, Options: s.trialOptions(),
			Wanted: s.wanted(row),
		}
	case s.List > 0:
		return s.trialLines()
	}
	return TrialShown{Form: s.Form, Result: s.outcome(), Again: again, Options: s.trialOptions()}
}

// trialLinesPage is how many rows a page of 明细 has.
const trialLinesPage = 5

// trialLines is the page of 明细 that is open.
func (s *State) trialLines() TrialLines {
	r := s.outcome()
	shown, n := page(r.Lines, s.List, trialLinesPage)
	return TrialLines{
		Form: s.Form, Lines: shown, Page: n, Pages: pagesOf(len(r.Lines), trialLinesPage), Waiting: s.At,
		Options: s.trialOptions(),
	}
}

// wanted is the kind of actual that a row takes.
func (s *State) wanted(row int) Wanted {
	ind := s.row(row)
	rule, _ := s.known.Parse(ind.Standard)
	_, dated := deadline(ind.Target, trial.RowOf(s.Form, row).Year)
	switch {
	case rule.Kind == scoring.Items:
		return WantsItems
	case rule.Kind == scoring.Faults:
		return WantsFaults
	case dated:
		return WantsDay
	case ind.Qualitative() && len(rule.Grades()) > 0:
		return WantsGrade
	case counts(rule):
		return WantsCount
	}
	return WantsNumber
}

// expected are the actuals that can be chosen from, where the sentence names
// them.
func (s *State) expected(row int) []string {
	const most = 8
	switch s.wanted(row) {
	case WantsItems:
		return []string{typicalItems()[0], typicalItems()[2]}
	case WantsFaults:
		return typicalFaults()[:1]
	case WantsGrade:
		rule, _ := s.known.Parse(s.row(row).Standard)
		grades := rule.Grades()
		return grades[:min(most, len(grades))]
	}
	return nil
}

// trialOptions are the buttons of the trial.
func (s *State) trialOptions() []Option {
	row := s.rowOf(s.Trial.At)
	if s.Trial.At != 0 && (row > 0 || s.Trial.At == atExecution) {
		var out []Option
		if row > 0 {
			for _, v := range s.expected(row) {
				out = append(out, Option{Kind: Value, Value: v})
			}
		}
		return append(out, Option{Kind: Skip}, Option{Kind: Previous}, Option{Kind: Tally}, Option{Kind: Resume})
	}
	if s.List > 0 {
		last := pagesOf(len(s.Rows), trialLinesPage)
		return append([]Option{{Kind: Tally}}, turning(min(s.List, last), last)...)
	}
	return []Option{{Kind: Try}, {Kind: Details}, {Kind: Reach}, {Kind: Sheet}, {Kind: Untry}, {Kind: Resume}}
}

// showTally shows the result, whatever is still open.
func (t *turn) showTally() {
	if !t.s.tried() {
		t.try()
		return
	}
	t.s.Stage, t.s.List, t.s.Trial.At = Trying, 0, 0
	t.show()
}

// details opens a page of the rows with their working.
func (t *turn) details(page int) {
	if !t.s.tried() {
		t.try()
		return
	}
	t.s.Stage, t.s.Trial.At = Trying, 0
	t.s.List = max(1, min(page, pagesOf(len(t.s.Rows), trialLinesPage)))
	t.show()
}

// sheet delivers the workbook with the trial as its second sheet.
func (t *turn) sheet() {
	if !t.s.tried() {
		t.say(Cannot{Why: NoTrial})
	} else {
		t.say(Deliver{Kind: TrialSheet, Form: t.s.Form.Clone(), Actuals: t.s.actuals(), Execution: t.s.Trial.Execution, Limits: t.s.Trial.Limits})
	}
	t.again()
}

// shift is what one other figure would do to the total of the trial; false when
// there is no trial, or the figure changes nothing in it.
func (s *State) shift(row int, actual string) (Shift, bool) {
	if !s.tried() {
		return Shift{}, false
	}
	o := s.settings()
	before := s.outcome()
	after := trial.WhatIf(s.Form, s.actuals(), row, actual, o)
	was, is := before.Lines[row-1], after.Lines[row-1]
	if !is.Known() || was.Actual == is.Actual {
		return Shift{}, false
	}
	return Shift{Was: was.Actual, Before: before, After: after}, true
}

// dropTrial takes all figures of the trial out.
func (t *turn) dropTrial() {
	t.unpass()
	for i := range t.s.Rows {
		t.s.Rows[i].Actual = ""
	}
	t.s.Trial = Trial{Limits: t.s.Trial.Limits}
}

// actTrial does what a button means in the trial and otherwise elsewhere.
func (t *turn) actTrial(o Option) bool {
	asking := t.s.Trial.At != 0
	switch {
	case o.Kind == Page:
		t.details(o.To)
	case o.Kind == Jump && o.At.Field == 0 && o.At.Row > 0 && o.At.Row <= len(t.s.Rows):
		t.s.Trial.At, t.s.List = t.s.keyOf(o.At.Row), 0
		t.show()
	case !asking && (o.Kind == Skip || o.Kind == Keep):
		t.again() // nothing is asked; the question behind the result is not meant
	case !asking:
		return false
	case o.Kind == Value:
		t.tryOne(t.s.rowOf(t.s.Trial.At), o.Value, 0)
	case o.Kind == Skip, o.Kind == Keep:
		t.pass()
	case o.Kind == Previous:
		t.tryBefore()
	default:
		return false
	}
	return true
}

// linkActual remembers which figures a message gave; row 0: several, or
// 预算执行率.
func (t *turn) linkActual(id int64, row int) {
	t.linked(Answer{ID: id, Key: t.s.keyOf(row), Actual: true})
}

// settings are what the trial takes beside the actuals.
func (s *State) settings() trial.Options {
	limits, _ := ParseLimits(s.Trial.Limits)
	return trial.Options{Execution: s.Trial.Execution, Limits: limits, Known: s.known}
}

// ParseLimits reads the limits of the grades 优, 良 and 中, of 100, as they were
// typed: 90、80、60 or 优90分，良80分，中60分. Nothing typed, or none that lie one
// below the other, gives the usual limits and false.
func ParseLimits(typed string) (trial.Limits, bool) {
	var all []num.Num
	for rs := num.Fold(typed); len(rs) > 0; {
		n, used := num.Scan(rs)
		if used == 0 {
			rs = rs[1:]
			continue
		}
		all, rs = append(all, n), rs[used:]
	}
	if len(all) != 3 {
		return trial.UsualLimits(), false
	}
	l := trial.Limits{Excellent: all[0], Good: all[1], Fair: all[2]}
	if !l.Ordered() {
		return trial.UsualLimits(), false
	}
	return l, true
}

// grading takes 等级标准 and 等级标准95、85、70: what the grades start at is said, or
// set. False: the text is something else.
func (t *turn) grading(said string) bool {
	rest, ok := cutFirst(said, limitWords())
	if !ok || len(t.s.Rows) == 0 {
		return false
	}
	_, good := ParseLimits(rest)
	switch {
	case good:
		t.s.Trial.Limits = rest
	case rest != "":
		t.say(Cannot{Why: NotLimits, Got: shorten(rest)})
		t.again()
		return true
	}
	t.say(Graded{Limits: t.s.settings().Limits})
	t.again()
	return true
}

// supposeRate says what another 预算执行率 would do to the total of the trial.
func (t *turn) supposeRate(typed string) {
	defer t.again()
	if !t.s.tried() {
		t.say(Cannot{Why: NoTrial})
		return
	}
	o := t.s.settings()
	before := t.s.outcome()
	o.Execution = typed
	after := trial.Compute(t.s.Form, t.s.actuals(), o)
	t.say(RateSupposed{Before: before, After: after})
}
