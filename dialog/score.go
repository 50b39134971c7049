package dialog

import (
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// query answers a question about scores; the conversation goes on where it was.
func (t *turn) query(q query) {
	if t.s.Stage == Confirming && t.s.Asked.What == Explain {
		t.dropConfirm(Explain)
	}
	if q.total && t.s.Stage == Trying {
		t.showTally()
		return
	}
	if rate, ok := cutFirst(q.words, executionWords()); ok && q.actual && q.row == 0 && !t.s.hasExecutionRow() {
		t.supposeRate(trimFigure(rate))
		return
	}
	if q.total {
		t.say(t.s.totalled())
		t.again()
		return
	}
	subjects := []subject{{row: q.row, left: trimLinks(q.words)}}
	if q.row == 0 {
		subjects = t.s.meant(q.words)
	}
	switch {
	case q.row > len(t.s.Rows):
		t.say(Cannot{Why: NoSuchRow, Row: len(t.s.Rows)})
		t.again()
	case len(subjects) > 1:
		t.which(q, subjects)
	case len(subjects) == 1 && q.see:
		t.see(subjects[0].row)
	case len(subjects) == 1:
		t.explain(subjects[0].row, q.figure(subjects[0].left))
	default:
		t.explainHere(q)
	}
}

// figure is the actual a query asks about: what is left after the name of the
// row, for questions that ask about one.
func (q query) figure(left string) string {
	if !q.actual {
		return ""
	}
	return left
}

// explainHere answers a query that names no row: about the row last explained
// or open, or, when an actual makes no sense there, about the one row where it
// does.
func (t *turn) explainHere(q query) {
	row := t.s.topic()
	left := trimLinks(q.words)
	switch {
	case len(t.s.Rows) == 0:
		t.say(Cannot{Why: NoRows})
		t.again()
		return
	case q.see && left == "":
		t.see(row)
		return
	case row == 0 && !q.actual && left == "":
		t.say(Cannot{Why: WhichRow})
		t.again()
		return
	case !q.actual && left != "":
		t.say(Cannot{Why: NoSuchIndicator, Got: shorten(left)})
		t.again()
		return
	case !q.actual || row > 0 && t.s.scores(row, left):
		t.explain(row, q.figure(left))
		return
	}
	var others []subject
	for other := 1; other <= len(t.s.Rows); other++ {
		if t.s.scores(other, left) {
			others = append(others, subject{row: other, left: left})
		}
	}
	switch len(others) {
	case 0:
		t.unanswered(row, left)
	case 1:
		t.explain(others[0].row, left)
	default:
		t.which(q, others)
	}
}

// unanswered says why an actual has no score in the row in sight, or that no
// row is meant: by nothing, or by a name that no row has.
func (t *turn) unanswered(row int, actual string) {
	if name := nameBefore(actual); name != "" && (row == 0 || !strings.Contains(bare(t.s.row(row).Standard), name)) {
		t.say(Cannot{Why: NoSuchIndicator, Got: shorten(name)})
		t.again()
		return
	}
	if row > 0 {
		t.explain(row, actual)
		return
	}
	t.say(Cannot{Why: WhichRow, Got: shorten(actual)})
	t.again()
}

// scores reports whether an actual has a score in a row. Words that merely fall
// to 否则 would have one in every row with grades, so they do not count.
func (s *State) scores(row int, actual string) bool {
	ind := s.row(row)
	rule, err := s.known.Parse(ind.Standard)
	if err != nil {
		return false
	}
	sc := trial.Score(rule, s.scoringRow(ind), actual)
	fell := trial.Otherwise(rule, sc) && (ind.Qualitative() || !figureLike(bare(actual)))
	return sc.Known && !fell
}

// expectedTotal is what all points of a form come to; 预算执行率 brings the other
// ten at the end of the year.
const expectedTotal = "90"

// topic is the row a question without a name means.
func (s *State) topic() int {
	switch row := s.rowOf(s.Topic); {
	case row > 0:
		return row
	case s.Stage == Carding:
		return s.List
	case s.At.Row > 0 && s.At.Row <= len(s.Rows) && s.row(s.At.Row).Standard != "":
		return s.At.Row
	case s.At.Row > 1:
		return s.At.Row - 1
	case len(s.Rows) == 1:
		return 1
	}
	return 0
}

// which asks back when a name fits several rows.
func (t *turn) which(q query, found []subject) {
	p := Pending{What: Explain, Name: shorten(q.figure(found[0].left))}
	const most = 8
	for _, x := range found[:min(most, len(found))] {
		p.Rows = append(p.Rows, x.row)
	}
	t.confirm(p)
}

// explain says how one row is scored, or what one actual scores there.
func (t *turn) explain(row int, actual string) {
	defer t.again()
	rule, ok := t.ruleOf(row)
	if !ok {
		return
	}
	ind := t.s.row(row)
	at := t.s.scoringRow(ind)
	actual = trial.Meant(at, actual)
	t.s.Topic, t.s.Figure = t.s.Rows[row-1].Key, actual
	samples := t.s.samples(rule, ind)
	e := Explained{Row: row, Indicator: ind, Rule: rule, Actual: actual, Options: seeOptions(row, samples)}
	if actual == "" {
		e.Samples = samples
		t.say(e)
		return
	}
	e.Score = trial.Score(rule, at, actual)
	e.Otherwise = e.Score.Known && trial.Otherwise(rule, e.Score) && !figureLike(bare(actual))
	e.System = system(rule, at, actual, e.Score)
	if shift, ok := t.s.shift(row, actual); ok {
		e.Shift = &shift
	}
	t.say(e)
}

// ruleOf is how a row is scored; false, with the reason said, when its sentence
// is missing or not understood.
func (t *turn) ruleOf(row int) (scoring.Rule, bool) {
	ind := t.s.row(row)
	if ind.Standard == "" {
		t.say(Cannot{Why: NoStandard, Row: row})
		return scoring.Rule{}, false
	}
	rule, err := t.s.known.Parse(ind.Standard)
	if err != nil {
		t.say(Cannot{Why: StandardUnread, Row: row})
	}
	return rule, err == nil
}

// system is the figure of the official system's own formula where it differs
// from the sentence's, as it is shown; else empty.
func system(rule scoring.Rule, row scoring.Row, actual string, own scoring.Score) string {
	v, ok := trial.System(rule, row, actual)
	if !ok || !trial.Differs(v, own) {
		return ""
	}
	return v.String()
}

// scoringRow is what of an indicator matters for its sentence.
func (s *State) scoringRow(ind form.Indicator) scoring.Row {
	return trial.RowFor(ind, s.Form.Year)
}

// readBack says what was understood of a sentence that was just written down,
// with a table of scores and the running total.
func (t *turn) readBack(row int) {
	ind := t.s.row(row)
	rule, err := t.s.known.Parse(ind.Standard)
	if err != nil {
		return
	}
	t.s.Read = t.s.Rows[row-1].Key
	samples := t.s.samples(rule, ind)
	t.say(Explained{
		Row: row, Indicator: ind, Rule: rule, ReadBack: true,
		Samples: samples, Points: t.s.pointsSoFar(),
		Options: append(t.s.readOptions(), seeOptions(row, samples)...),
	})
}

// readOptions are the buttons under a read-back.
func (s *State) readOptions() []Option {
	for i, r := range s.Rows {
		if r.Key == s.Read && s.Read != 0 {
			return []Option{{Kind: Agree}, {Kind: Revise, At: form.Ref{Row: i + 1, Field: form.Standard}}}
		}
	}
	return nil
}

// pointsSoFar is the sum of all full marks that the sentences say.
func (s *State) pointsSoFar() PointsSoFar {
	sum, _, unknown := s.checks().Points(s.Form)
	return PointsSoFar{Sum: sum, Expected: expectedTotal, Unknown: unknown}
}

// totalled is the answer to 总分多少.
func (s *State) totalled() Totalled {
	sum, by, unknown := s.checks().Points(s.Form)
	return Totalled{Points: PointsSoFar{Sum: sum, Expected: expectedTotal, Unknown: unknown}, ByLevel1: by}
}
