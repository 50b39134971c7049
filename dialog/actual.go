package dialog

import (
	"slices"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/scoring"
	"jixiaobot/validate/trial"
)

// piece is a part of a message that gives the actual of one row: 窗口98.
type piece struct {
	text  string    // as typed
	rows  []subject // the rows it may be for
	rate  bool      // it gives 预算执行率
	value string    // of the rate
}

// pieces reads a message as actuals with the names of their rows: 窗口98，办件5.6
// 万. What has no name of its own goes on with the part before it (窗口数 98; 1、3),
// if that has no figure yet or is a list; else it is a piece without a row.
func (s *State) pieces(text string) []piece {
	var out []piece
	for _, part := range actualParts(text) {
		p := s.piece(part)
		last := len(out) - 1
		switch {
		case p.unnamed() && last >= 0 && s.isUnit(out[last], part):
			out[last] = s.piece(out[last].text + part)
			continue
		case p.unnamed() && last >= 0 && out[last].goesOn(part):
			out[last] = s.piece(out[last].with(part))
			continue
		}
		out = append(out, p)
	}
	return out
}

// isUnit reports whether a part is the unit of the figure before it: 96 %.
func (s *State) isUnit(p piece, part string) bool {
	said := bare(part)
	if len(p.rows) == 1 && !p.empty() && said != "" && said == bare(s.row(p.rows[0].row).Unit) {
		return true
	}
	return !p.unnamed() && !p.empty() && strings.ContainsAny(said, unitMarks) && !strings.ContainsAny(said, digits)
}

// with is the text of the piece with a further part: the figure it lacked, or
// one more entry of its list.
func (p piece) with(part string) string {
	if p.empty() {
		return p.text + " " + part
	}
	return p.text + "、" + part
}

func (p piece) unnamed() bool { return len(p.rows) == 0 && !p.rate }

// goesOn reports whether a part without a name belongs to the piece.
func (p piece) goesOn(part string) bool {
	left := p.value
	if len(p.rows) > 0 {
		left = p.rows[0].left
	}
	return !p.unnamed() && (left == "" || strings.Trim(left+part, digits+partMarks) == "")
}

// piece reads one part of a message.
func (s *State) piece(part string) piece {
	said := bare(part)
	p := piece{text: part}
	if rest, ok := cutFirst(said, executionWords()); ok && !s.hasExecutionRow() {
		p.rate, p.value = true, trimFigure(rest)
		return p
	}
	q := phrase{said}
	if row, ok := q.row(); ok && row <= len(s.Rows) {
		q.eat(ofWord)
		if q.isField() {
			return p // 第3行指标值…: the form is spoken of
		}
		left := q.rest
		if n := namePrefix(left, bare(s.row(row).Level3)); n > 1 {
			left = afterName(string([]rune(left)[n:]), bare(s.row(row).Level3))
		}
		p.rows = []subject{{row: row, left: trimFigure(left)}}
		return p
	}
	for _, x := range s.meant(said) {
		p.rows = append(p.rows, subject{row: x.row, left: trimFigure(x.left)})
	}
	return p
}

// hasExecutionRow reports whether 预算执行率 is an indicator of the form itself.
func (s *State) hasExecutionRow() bool {
	return slices.ContainsFunc(s.Form.Indicators, func(ind form.Indicator) bool {
		return slices.ContainsFunc(executionWords(), func(w string) bool { return strings.Contains(bare(ind.Level3), w) })
	})
}

// trimFigure takes the words between a name and its figure away.
func trimFigure(text string) string {
	p := phrase{trimLinks(text)}
	for p.any(changeWords()) {
		p.rest = trimLinks(p.rest)
	}
	return p.rest
}

// actualParts cuts a message at its commas and gaps, but not between two digits:
// 1,800 is one number, and what 5,6万 is must be asked.
func actualParts(text string) []string {
	rs := []rune(text)
	var out []string
	from := 0
	for i, r := range rs {
		if !strings.ContainsRune(actualMarks, r) || (r == ',' || r == '，') && betweenDigits(rs, i) {
			continue
		}
		if part := strings.TrimSpace(string(rs[from:i])); part != "" {
			out = append(out, part)
		}
		from = i + 1
	}
	if part := strings.TrimSpace(string(rs[from:])); part != "" {
		out = append(out, part)
	}
	return out
}

// betweenDigits reports whether the comma at i may be one inside a number.
func betweenDigits(rs []rune, i int) bool {
	digit := func(k int) bool { return k >= 0 && k < len(rs) && rs[k] >= '0' && rs[k] <= '9' }
	return digit(i-1) && digit(i+1)
}

// trialText takes a message in the trial: the actual of the row that is asked,
// or of rows it names.
func (t *turn) trialText(text string, id int64) {
	if rest, ok := cutFirst(bare(text), withdrawWords()); ok && rest != "" {
		text = rest + withdrawWords()[0]
	}
	ps := t.s.pieces(text)
	named := slices.DeleteFunc(slices.Clone(ps), func(p piece) bool { return p.unnamed() || p.empty() })
	row := t.s.rowOf(t.s.Trial.At)
	single := row > 0 || t.s.Trial.At == atExecution
	switch {
	case len(ps) == 1 && ps[0].empty() && !ps[0].unnamed() && len(ps[0].rows) < 2:
		t.s.Trial.At = atExecution
		if len(ps[0].rows) == 1 {
			t.s.Trial.At = t.s.keyOf(ps[0].rows[0].row)
		}
		t.show()
	case len(named) > 1, len(named) == 1 && (!single || !t.s.scores(row, bare(text))):
		t.tryAll(ps, id)
	case single:
		t.tryOne(row, text, id)
	default:
		t.cannot(NotUnderstood, text)
	}
}

// empty reports whether a piece names a row and no actual.
func (p piece) empty() bool {
	if p.rate {
		return p.value == ""
	}
	return len(p.rows) > 0 && p.rows[0].left == ""
}

// tryOne takes the answer to the question that is open in the trial; row 0 is
// 预算执行率.
func (t *turn) tryOne(row int, text string, id int64) {
	var said Tried
	var ok bool
	if row == 0 {
		ok = t.tryRate(&said, text, text)
	} else {
		ok = t.tryRow(&said, row, bare(text), text)
	}
	t.say(said)
	if !ok {
		t.again()
		return
	}
	t.linkActual(id, row)
	t.tryNext()
	t.show()
}

// tryAll takes several actuals that name their rows, and shows the result.
func (t *turn) tryAll(ps []piece, id int64) {
	said := Tried{Many: true}
	given := map[int]bool{}
	for _, p := range ps {
		if len(p.rows) == 1 && given[p.rows[0].row] {
			said.Back = append(said.Back, AskedBack{Text: shorten(p.text), Rows: []int{p.rows[0].row}, Twice: true})
			continue
		}
		switch {
		case p.rate && p.value != "":
			t.tryRate(&said, p.value, p.text)
		case len(p.rows) == 1 && !p.empty():
			given[p.rows[0].row] = t.tryRow(&said, p.rows[0].row, p.rows[0].left, p.text)
		default:
			back := AskedBack{Text: shorten(p.text), NoFigure: p.empty()}
			for _, x := range p.rows {
				back.Rows = append(back.Rows, x.row)
			}
			said.Back = append(said.Back, back)
		}
	}
	t.say(said)
	if len(said.Taken) == 0 && !said.Execution.Known && len(said.Withdrawn) == 0 && t.s.Stage == Trying {
		t.again()
		return
	}
	t.linkActual(id, 0)
	t.s.Stage, t.s.List, t.s.Trial.At = Trying, 0, 0
	t.show()
}

// tryRow writes the actual of a row into the trial, or asks back. One that the
// sentence cannot score is kept all the same, for it may be true.
func (t *turn) tryRow(said *Tried, row int, actual, typed string) bool {
	if slices.Contains(withdrawWords(), actual) {
		t.s.Rows[row-1].Actual = ""
		said.Withdrawn = append(said.Withdrawn, row)
		return true
	}
	line := trial.Of(t.s.Form, row, actual, t.s.known)
	if line.Score.Why.Code == scoring.WhyCondition && t.s.wanted(row) == WantsGrade {
		line.Score.Why = scoring.Reason{Code: scoring.WhyGrade, Want: line.Rule.Grades()}
	}
	if !line.Known() && aboutActual(line.Score.Why.Code) {
		said.Back = append(said.Back, AskedBack{Text: shorten(typed), Rows: []int{row}, Line: line})
		return false
	}
	t.s.Rows[row-1].Actual, t.s.Rows[row-1].Passed = actual, false
	t.s.Topic, t.s.Figure = t.s.Rows[row-1].Key, line.Meant
	said.Taken = append(said.Taken, TriedLine{Line: line, Indicator: t.s.row(row)})
	return true
}

// tryRate writes 预算执行率 into the trial, or asks back.
func (t *turn) tryRate(said *Tried, rate, typed string) bool {
	if slices.Contains(withdrawWords(), rate) {
		t.s.Trial.Execution = ""
		said.Withdrawn = append(said.Withdrawn, 0)
		return true
	}
	e := trial.ParseExecution(rate)
	if !e.Known {
		said.Back = append(said.Back, AskedBack{Text: shorten(typed), Why: e.Why})
		return false
	}
	t.s.Trial.Execution, t.s.Trial.Passed = bare(rate), false
	said.Execution = e
	return true
}

// mendActual takes an edited message of the trial as the correction of what it
// gave.
func (t *turn) mendActual(a Answer, text string) {
	if a.Key == 0 {
		t.tryAll(t.s.pieces(text), 0)
		return
	}
	row := t.s.rowOf(a.Key)
	if row == 0 {
		t.say(Cannot{Why: NotMended})
	} else {
		var said Tried
		t.tryRow(&said, row, bare(text), text)
		t.say(said)
	}
	t.again()
}

// trialSaid takes a message that is about the trial wherever it stands: in the
// trial any, elsewhere one that begins with 试算, and at the review one that is
// nothing but named figures.
func (t *turn) trialSaid(text string, id int64) bool {
	if t.s.Stage == Trying {
		t.trialText(text, id)
		return true
	}
	if len(t.s.Rows) == 0 || t.s.Stage == Confirming {
		return false
	}
	rest, asked := cutFirst(strings.TrimSpace(text), words(Try))
	if !asked && t.s.Stage != Reviewing && !t.personAsked() {
		return false
	}
	ps := t.s.pieces(strings.TrimLeftFunc(rest, isMark))
	unfit := slices.ContainsFunc(ps, func(p piece) bool { return p.unnamed() || p.empty() || !asked && !t.s.plain(p) })
	if len(ps) == 0 || unfit && (!asked || len(ps) == 1) {
		return false
	}
	t.tryAll(ps, id)
	return true
}

// personAsked reports whether the open question is for a person's name, which no
// named figure can be.
func (t *turn) personAsked() bool {
	switch t.s.At.Field {
	case form.BusinessReviewer, form.PerformanceReviewer, form.Preparer, form.Head:
		return t.s.Stage == Asking
	}
	return false
}

// isMark reports whether a sign may stand before a figure and says nothing.
func isMark(r rune) bool { return strings.ContainsRune(actualMarks+linkMarks+"：", r) }

// plain reports whether a piece is a figure beyond doubt.
func (s *State) plain(p piece) bool {
	return p.rate || slices.ContainsFunc(p.rows, func(x subject) bool { return figureLike(x.left) || s.scores(x.row, x.left) })
}

// aboutActual reports whether a reason for no score lies in what was typed, so
// that typing something else mends it.
func aboutActual(why scoring.WhyCode) bool {
	switch why {
	case scoring.WhyGrade, scoring.WhyFraction, scoring.WhyPercent, scoring.WhyUnit, scoring.WhyWorkdays, scoring.WhyNoSuchDay,
		scoring.WhyRank, scoring.WhyParts, scoring.WhyCount, scoring.WhyDate, scoring.WhyNumber, scoring.WhyMonths,
		scoring.WhyActual, scoring.WhyVague, scoring.WhyYear, trial.WhyAbove100, trial.WhyBelow0, trial.WhyScale:
		return true
	}
	return false
}

// rowNamed is where an indicator stands: at its own number, or else where just
// one row has the name, or a part of it; 0 when neither.
func (s *State) rowNamed(n int, level3 string) int {
	name := bare(level3)
	if ind := s.row(n); ind.Level3 != "" && bare(ind.Level3) == name {
		return n
	}
	found := 0
	for i, ind := range s.Form.Indicators {
		if bare(ind.Level3) != name || name == "" {
			continue
		}
		if found > 0 {
			return 0
		}
		found = i + 1
	}
	if found > 0 {
		return found
	}
	if rows := s.subjects(name); len(rows) == 1 && rows[0].left == "" {
		return rows[0].row
	}
	return 0
}

// fill takes the actuals of a file into the trial.
func (t *turn) fill(name string, actuals []NamedActual, execution string) {
	said := Tried{File: shorten(name), Many: true}
	given := map[int]bool{}
	for _, a := range actuals {
		row := t.s.rowNamed(a.Row, a.Level3)
		if strings.TrimSpace(a.Actual) == "" {
			continue
		}
		if row > 0 && given[row] {
			said.Back = append(said.Back, AskedBack{Text: shorten(a.Level3 + " " + a.Actual), Rows: []int{row}, Twice: true})
			continue
		}
		if row == 0 {
			said.Back = append(said.Back, AskedBack{Text: shorten(a.Level3)})
			continue
		}
		given[row] = t.tryRow(&said, row, bare(a.Actual), a.Actual)
	}
	if execution != "" {
		t.tryRate(&said, execution, execution)
	}
	t.s.Stage, t.s.List, t.s.Trial.At = Trying, 0, 0
	t.say(said)
	t.show()
}

// fitsActuals reports whether the actuals of a file belong to the rows of the draft.
func (s *State) fitsActuals(actuals []NamedActual) bool {
	for _, a := range actuals {
		if s.rowNamed(a.Row, a.Level3) > 0 {
			return true
		}
	}
	return false
}
