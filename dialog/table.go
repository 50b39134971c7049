package dialog

import (
	"slices"
	"strings"
	"unicode/utf8"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
	"jixiaobot/validate/num"
)

// Reading is a form as it was read from a table, before it is taken into the
// draft.
type Reading struct {
	Form   form.Form     `json:"form"`
	Cells  []grid.Origin `json:"cells,omitempty"`  // the doubtful ones
	Points []string      `json:"points,omitempty"` // of a points column, where the sentence says none
	Layout *grid.Layout  `json:"layout,omitempty"` // of pasted text, which may go on in the next message
	Lost   int           `json:"lost,omitempty"`   // texts that no blank was found for

	Actuals   []NamedActual `json:"actuals,omitempty"` // for the trial, of a file
	Execution string        `json:"execution,omitempty"`
}

// Doubt is an answer that was read but should be confirmed. Key is the row's
// key, 0 for header and footer.
type Doubt struct {
	Key    int        `json:"key,omitempty"`
	Field  form.Field `json:"field"`
	Why    grid.Doubt `json:"why"`
	Others []string   `json:"others,omitempty"`
}

// The doubts of the conversation beside those of package grid.
const (
	PointsApart grid.Doubt = "points-apart" // the points stand in a column of their own; Others: the sentence with them
	BudgetAnew  grid.Doubt = "budget-anew"  // an amount of money of last year's form
)

// table takes a pasted table, or the next part of one; false: the text is none.
// A part counts as the next one only right behind the one before.
func (t *turn) table(text string) bool {
	if !strings.ContainsAny(text, "\n\t|") {
		return false
	}
	g := grid.FromText(text)
	found, ok := grid.Recognise(g)
	if !found.Head && t.nextPart(g) {
		return true
	}
	if !ok || t.proseAsked() && !found.Head && !strings.ContainsAny(text, "\t|") {
		return false
	}
	r := Reading{
		Form: found.Form, Cells: found.Doubtful(), Points: found.Points,
		Layout: &found.Layout, Lost: len(found.Unplaced),
	}
	if !found.Head && found.Labels == 0 && len(t.s.Rows) > 0 {
		t.addRows(r)
	} else {
		t.read(r, "")
	}
	return true
}

// proseAsked reports whether the open question takes several lines of prose.
func (t *turn) proseAsked() bool {
	switch t.s.At.Field {
	case form.Duties, form.Goals, form.Definition, form.Standard, form.Remark:
		return t.s.Stage == Asking
	}
	return false
}

// nextPart takes the next part of a table that comes in several messages: of the
// one that was just read, or of the one that waits to be taken.
func (t *turn) nextPart(g grid.Grid) bool {
	if r := t.s.Asked.Reading; t.s.Stage == Confirming && r != nil && r.Layout != nil {
		found, ok := grid.Continues(r.Form, *r.Layout, g)
		if !ok {
			return false
		}
		t.s.Asked.Reading = &Reading{
			Form: found.Form, Cells: append(slices.Clip(r.Cells), found.Doubtful()...), Points: found.Points,
			Layout: &found.Layout, Lost: r.Lost + len(found.Unplaced),
		}
		t.show()
		return true
	}
	if t.s.Paste == nil {
		return false
	}
	found, ok := grid.Continues(t.s.Form, *t.s.Paste, g)
	if ok {
		t.goOn(found)
	}
	return ok
}

// read takes a form that was read from a table or a file, after asking when it
// would take the place of anything.
func (t *turn) read(r Reading, name string) {
	if len(r.Form.Indicators) > maxRows || r.Form.Size() > maxForm {
		t.say(Cannot{Why: FormTooBig})
		t.again()
		return
	}
	if t.s.replaces(r.Form) {
		t.confirm(Pending{What: Replace, Name: name, Reading: &r})
		return
	}
	t.adopt(r, name)
}

// replaces reports whether a read form would take the place of something that
// was filled in otherwise.
func (s *State) replaces(f form.Form) bool {
	if len(s.Rows) > 0 {
		return true
	}
	for _, x := range append(form.HeaderFields(), form.FooterFields()...) {
		at := form.Ref{Field: x}
		if old, read := s.Form.Get(at), f.Get(at); old != "" && read != "" && old != read {
			return true
		}
	}
	return false
}

// adopt makes a read form the draft. Header and footer blanks that it leaves
// empty keep their answers.
func (t *turn) adopt(r Reading, name string) {
	was := t.s.Form
	t.s.Form, t.s.Header, t.s.Rows, t.s.Doubts = r.Form.Clone(), 0, nil, nil
	for _, x := range append(form.HeaderFields(), form.FooterFields()...) {
		if at := (form.Ref{Field: x}); t.s.Form.Get(at) == "" {
			t.s.Form = t.s.Form.With(form.Edit{At: at, Value: was.Get(at)})
		}
	}
	for range t.s.Form.Indicators {
		t.s.Rows = append(t.s.Rows, t.s.newKey())
	}
	t.s.Done, t.s.Paste = len(t.s.Rows) > 0, r.Layout
	t.markOptional(0)
	t.doubt(r.Cells, r.Points)
	t.told(name, len(t.s.Rows), r.Lost)
	t.advance()
	if len(r.Actuals) > 0 {
		t.fill("", r.Actuals, r.Execution)
		return
	}
	if r.Form.Year != "" {
		t.offerRoll()
	}
	t.show()
}

// addRows puts the rows of a read table below those that are there.
func (t *turn) addRows(r Reading) {
	first := len(t.s.Rows)
	if first+len(r.Form.Indicators) > maxRows || t.s.Form.Size()+r.Form.Size() > maxForm {
		t.say(Cannot{Why: TooManyRows, Row: maxRows})
		t.again()
		return
	}
	t.own()
	t.s.Form.Indicators = append(t.s.Form.Indicators, r.Form.Indicators...)
	for range r.Form.Indicators {
		t.s.Rows = append(t.s.Rows, t.s.newKey())
	}
	var cells []grid.Origin
	for _, c := range r.Cells {
		if c.At.Row > 0 {
			c.At.Row += first
			cells = append(cells, c)
		}
	}
	t.s.Paste, t.s.Done = r.Layout, true
	t.markOptional(first)
	t.doubt(cells, append(make([]string, first), r.Points...))
	t.told("", len(r.Form.Indicators), r.Lost)
	t.advance()
	t.show()
}

// goOn takes the next part of a table that came in several messages.
func (t *turn) goOn(found grid.Found) {
	if len(found.Form.Indicators) > maxRows || found.Form.Size() > maxForm {
		t.say(Cannot{Why: FormTooBig})
		t.again()
		return
	}
	before := len(t.s.Rows)
	t.s.Form = found.Form.Clone()
	for len(t.s.Rows) < len(t.s.Form.Indicators) {
		t.s.Rows = append(t.s.Rows, t.s.newKey())
	}
	t.s.Paste = &found.Layout
	t.markOptional(before)
	t.doubt(found.Doubtful(), found.Points)
	t.told("", len(t.s.Rows)-before, len(found.Unplaced))
	t.advance()
	t.show()
}

// told says what was read.
func (t *turn) told(name string, rows, lost int) {
	t.say(TableRead{Name: name, Rows: rows, Points: t.s.pointsSoFar(), Doubts: len(t.s.Doubts), Lost: lost})
}

// markOptional takes the optional blanks of read rows as left empty on purpose,
// so that only what is needed is asked; first is the number of rows that were
// there before.
func (t *turn) markOptional(first int) {
	for at := range t.s.stations() {
		fresh := at.Row > first || at.Row == 0 && first == 0
		if fresh && at != t.s.newRow() && optional(at.Field) && t.s.Form.Get(at) == "" {
			t.mark(at)
		}
	}
}

// doubt remembers what has to be confirmed: doubtful cells, and points that
// stand in a column of their own.
func (t *turn) doubt(cells []grid.Origin, points []string) {
	const most = 60
	for _, c := range cells {
		if len(t.s.Doubts) < most && t.s.Form.Has(c.At) {
			t.s.Doubts = append(t.s.Doubts, Doubt{Key: t.s.keyOf(c.At.Row), Field: c.At.Field, Why: c.Doubt, Others: c.Others})
		}
	}
	for i, p := range points {
		if offers := t.s.withPoints(t.s.row(i+1), p); len(offers) > 0 && len(t.s.Doubts) < most {
			t.s.Doubts = append(t.s.Doubts, Doubt{Key: t.s.keyOf(i + 1), Field: form.Standard, Why: PointsApart, Others: offers})
		}
	}
}

// withPoints are sentences that say the points of the points column: the row's
// own with the points in front, or the usual ones for a row without a sentence.
func (s *State) withPoints(row form.Indicator, points string) []string {
	want, err := num.Parse(points)
	if err != nil || want.Sign() <= 0 {
		return nil
	}
	if row.Standard != "" {
		sentence := pointsBefore(want, row.Standard)
		rule, err := s.known.Parse(sentence)
		if err != nil || !rule.HasFull || !rule.Full.Equal(want) || len(rule.Rivals) > 0 {
			return nil
		}
		return []string{sentence}
	}
	var out []string
	for _, u := range s.fitting(row) {
		if sentence, ok := s.known.Compose(u.kind(), s.scoringRow(row), want); ok {
			out = append(out, sentence)
		}
	}
	return out
}

// keyOf is the key of a row; 0 for header and footer.
func (s *State) keyOf(row int) int {
	if row < 1 || row > len(s.Rows) {
		return 0
	}
	return s.Rows[row-1].Key
}

// doubted is where the first doubt stands; doubts of rows that are gone are
// passed over.
func (s *State) doubted() (form.Ref, Doubt, bool) {
	for _, d := range s.Doubts {
		if d.Key == 0 {
			return form.Ref{Field: d.Field}, d, true
		}
		for i, r := range s.Rows {
			if r.Key == d.Key {
				return form.Ref{Row: i + 1, Field: d.Field}, d, true
			}
		}
	}
	return form.Ref{}, Doubt{}, false
}

// settle forgets the doubts about a blank that was answered or confirmed.
func (t *turn) settle(at form.Ref) {
	var left []Doubt
	for _, d := range t.s.Doubts {
		if d.Field != at.Field || d.Key != t.s.keyOf(at.Row) {
			left = append(left, d)
		}
	}
	t.s.Doubts = left
}

// quickRow takes a whole indicator typed in one message at a question of a row:
// what was understood is filled in, the rest is asked.
func (t *turn) quickRow(text string) bool {
	const shortest = 6 // characters; a name, a sign and a number take as many
	if t.s.Stage != Asking || !t.s.At.Field.InRow() || t.s.At.Row > maxRows || utf8.RuneCountInString(text) < shortest {
		return false
	}
	q, ok := grid.QuickRow(text)
	if !ok || len(q.Form.Indicators) != 1 {
		return false
	}
	row := t.s.At.Row
	f, edits, problems := t.s.Form, []form.Edit(nil), []validate.Problem(nil)
	fill := func(field form.Field, value string) {
		at := form.Ref{Row: row, Field: field}
		if value == "" || f.Get(at) != "" {
			return
		}
		es, ps := t.s.checks().Answer(f, at, value)
		f, edits, problems = f.With(es...), append(edits, es...), append(problems, ps...)
	}
	one := form.Form{Indicators: q.Form.Indicators}
	for _, field := range form.RowFields() {
		fill(field, one.Get(form.Ref{Row: 1, Field: field}))
	}
	fill(form.Standard, t.quickStandard(q, f.Indicators, row))
	if len(edits) == 0 || !t.write(edits) {
		return len(edits) > 0
	}
	if at := (form.Ref{Row: row, Field: form.Remark}); t.s.Form.Get(at) == "" {
		t.mark(at)
	}
	t.noted(edits, problems, "", "")
	if t.s.Form.Get(form.Ref{Row: row, Field: form.Standard}) != "" {
		t.readBack(row)
	}
	t.s.At = form.Ref{Row: row, Field: form.Level1}
	t.onward()
	t.show()
	return true
}

// quickStandard is the sentence of a quick row: composed when its words name a
// usual one, else the words as they are.
func (t *turn) quickStandard(q grid.Quick, rows []form.Indicator, row int) string {
	if row > len(rows) || q.Words == "" {
		return ""
	}
	u, points, ok := readUsual(q.Words)
	if !ok {
		return q.Words
	}
	if points.IsZero() {
		points, _ = num.Parse(q.Points)
	}
	sentence, ok := t.s.known.Compose(u.kind(), t.s.scoringRow(rows[row-1]), points)
	if !ok {
		return q.Words
	}
	return sentence
}
