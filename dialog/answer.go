package dialog

import (
	"slices"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// The bounds of one conversation. A form that reaches them is no form of one
// unit, and the state must not grow for ever.
const (
	maxRows    = 500
	maxForm    = 512 << 10 // bytes of all answers together
	maxAnswers = 50        // messages whose editing still corrects their answer
)

// answer takes words as the answer of a blank: written down and noted, or
// refused with the earlier answer standing.
func (t *turn) answer(at form.Ref, text string, id int64) {
	if at.Row > maxRows {
		t.say(Cannot{Why: TooManyRows, Row: maxRows})
		t.again()
		return
	}
	edits, problems := t.s.checks().Answer(t.s.Form, at, text)
	if len(edits) == 0 {
		t.say(Refused{At: at, Typed: shorten(text), Problems: problems})
		t.again()
		return
	}
	if t.hold(at, text, problems) {
		return
	}
	before := t.s.Form.Get(at)
	if !t.write(edits) {
		return
	}
	if t.s.Form.Get(at) == "" {
		t.mark(at)
	}
	t.link(id, at)
	typed := ""
	if edits[0].Value != text {
		typed = shorten(text)
	}
	t.noted(edits, problems, before, typed)
	t.s.Stage, t.s.At = Asking, at
	t.onward()
	t.show()
}

// hold keeps back a 评（扣）分标准 from which no score can be computed, and asks
// again. Sent a second time, or insisted on by the button, it is taken.
func (t *turn) hold(at form.Ref, text string, problems []validate.Problem) bool {
	grave := uncomputable(problems)
	if at.Field != form.Standard || len(grave) == 0 || text == t.s.Held {
		t.s.Held = ""
		return false
	}
	if t.s.Stage != Asking || t.s.At != at {
		t.goTo(at, "")
	}
	t.s.Held = text
	t.say(HeldBack{At: at, Problems: grave, Usual: string(t.s.fitting(t.s.row(at.Row))[0])})
	t.again()
	return true
}

// uncomputable are the problems of a sentence from which no score can be had.
func uncomputable(problems []validate.Problem) []validate.Problem {
	var grave []validate.Problem
	for _, p := range problems {
		switch p.Code {
		case validate.StandardNoPoints, validate.StandardUnreadable, validate.StepIncomplete, validate.Discretionary:
			grave = append(grave, p)
		}
	}
	return grave
}

// meant is what a correction says in full: a usual sentence with the points that
// were said or that the row has, or today's date.
func (t *turn) meant(at form.Ref, text string) string {
	if at.Field == form.Date && slices.Contains(todayWords(), bare(text)) {
		return t.s.today(t.now)
	}
	if at.Field != form.Standard {
		return text
	}
	u, points, ok := readUsual(text)
	if !ok {
		return text
	}
	row := t.s.row(at.Row)
	if rule, err := t.s.known.Parse(row.Standard); points.IsZero() && err == nil && rule.HasFull {
		points = rule.Full
	}
	if sentence, ok := t.s.known.Compose(u.kind(), t.s.scoringRow(row), points); ok {
		return sentence
	}
	return text
}

// write puts edits into the form, adding the row they stand in; false, with the
// refusal said, when the form would grow out of bounds.
func (t *turn) write(edits []form.Edit) bool {
	after := t.s.Form.With(edits...)
	if after.Size() > maxForm {
		t.say(Cannot{Why: FormTooBig})
		t.again()
		return false
	}
	t.s.Form, t.s.Topic, t.s.Figure, t.s.Read = after, 0, "", 0
	for len(t.s.Rows) < len(after.Indicators) {
		t.s.Rows = append(t.s.Rows, t.s.newKey())
		t.s.Done = false
	}
	for _, e := range edits {
		m := t.s.marks(e.At.Row)
		*m = m.Without(e.At.Field)
	}
	return true
}

// mark remembers that a blank was asked and left empty.
func (t *turn) mark(at form.Ref) {
	m := t.s.marks(at.Row)
	*m = m.With(at.Field)
}

// newKey is the mark of a row that did not exist before.
func (s *State) newKey() Row {
	s.LastRow++
	return Row{Key: s.LastRow}
}

// link remembers which blank a message answered.
func (t *turn) link(id int64, at form.Ref) {
	t.linked(Answer{ID: id, Field: at.Field, Key: t.s.keyOf(at.Row)})
}

// linked keeps an Answer; a message without a number has none.
func (t *turn) linked(a Answer) {
	if a.ID == 0 {
		return
	}
	kept := t.s.Answers
	if len(kept) >= maxAnswers {
		kept = kept[len(kept)-maxAnswers+1:]
	}
	t.s.Answers = append(append([]Answer(nil), kept...), a)
}

// mend takes an edited message as the correction of the answer it gave. The
// open question stays open.
func (t *turn) mend(in Edited) {
	if len(in.Text) > maxMessage {
		t.say(Cannot{Why: MessageTooBig})
		t.again()
		return
	}
	if a, ok := t.s.answerOf(in.ID); ok && a.Actual {
		t.mendActual(a, in.Text)
		return
	}
	at, ok := t.s.answered(in.ID)
	if !ok {
		t.say(Cannot{Why: NotMended})
		t.again()
		return
	}
	t.correct(at, in.Text)
}

// correct writes words into a blank that is not the open question, which stays
// open.
func (t *turn) correct(at form.Ref, text string) {
	text = t.meant(at, text)
	edits, problems := t.s.checks().Answer(t.s.Form, at, text)
	if grave := uncomputable(problems); at.Field == form.Standard && len(grave) > 0 && len(edits) > 0 {
		edits, problems = nil, grave // a sentence that scores is not lost for one that does not
	}
	if len(edits) == 0 {
		t.say(Refused{At: at, Typed: shorten(text), Problems: problems})
		t.again()
		return
	}
	before := t.s.Form.Get(at)
	if !t.write(edits) {
		return
	}
	if t.s.Form.Get(at) == "" {
		t.mark(at)
	}
	t.noted(edits, problems, before, "")
	t.refresh()
	t.again()
}

// noted says what was written down, what is doubtful about it, and how a
// sentence was understood.
func (t *turn) noted(edits []form.Edit, problems []validate.Problem, before, typed string) {
	t.say(Noted{Edits: edits, Before: before, Typed: typed})
	if len(problems) > 0 {
		t.say(Warned{Problems: problems})
	}
	if at := edits[0].At; at.Field == form.Standard {
		t.readBack(at.Row)
	}
}

// answered is the blank that a message answered, where it stands now.
func (s *State) answered(id int64) (form.Ref, bool) {
	a, ok := s.answerOf(id)
	if !ok || a.Key == 0 {
		return form.Ref{Field: a.Field}, ok
	}
	row := s.rowOf(a.Key)
	return form.Ref{Row: row, Field: a.Field}, row > 0
}

// answerOf is what a message last answered.
func (s *State) answerOf(id int64) (Answer, bool) {
	for i := len(s.Answers) - 1; i >= 0; i-- {
		if s.Answers[i].ID == id && id != 0 {
			return s.Answers[i], true
		}
	}
	return Answer{}, false
}

// refresh moves on from an open question that the form has answered meanwhile
// or does not ask any more.
func (t *turn) refresh() {
	if t.s.Stage == Asking && t.s.From == "" && t.s.At != t.s.newRow() && !t.s.open(t.s.At) {
		t.advance()
	}
	if t.s.Stage == Reviewing {
		t.advance()
	}
}
