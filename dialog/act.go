package dialog

import (
	"jixiaobot/validate/form"
)

// act does what a button or a command says.
func (t *turn) act(o Option) {
	if t.s.Stage == Confirming && (o.Kind == Undo || o.Kind == Previous || o.Kind == Resume) {
		o = Option{Kind: No}
	}
	t.dropConfirm(o.Kind)
	if t.s.Stage == Trying && t.actTrial(o) {
		return
	}
	switch o.Kind {
	case Value:
		t.answer(t.s.At, o.Value, 0)
	case Blank, Skip:
		t.skip(o.Kind)
	case Same:
		t.same()
	case Keep:
		t.keep()
	case Clear:
		t.empty(o.At)
	case Explain:
		t.explain(o.At.Row, o.Value)
	case Agree:
		t.again()
	case Revise:
		t.goTo(o.At, "")
		t.show()
	case ReadOn:
		t.again()
	case Roll:
		t.roll()
	case Suggest:
		t.suggest(o.Value)
	case Usual:
		t.standard(o.Value)
	case Insist:
		t.answer(t.s.At, t.s.Held, 0)
	case Previous:
		t.previous()
	case Done:
		t.done()
	case Jump:
		t.jump(o.At)
	case Contents:
		t.list(Outlining, 1)
	case Inspect:
		t.list(Inspecting, 1)
	case Page:
		t.list(t.s.Stage, o.To)
	case Status:
		t.say(t.s.progress())
		t.again()
	case Guide:
		t.say(Help{})
		t.again()
	case Resume:
		t.resume()
	case Insert, Copy, Move:
		t.rearrange(o)
	case Delete, Reset, Wipe:
		t.confirm(Pending{What: o.Kind, Row: o.At.Row, Name: o.Value})
	case Export:
		t.export()
	case Yes, No:
		t.decide(o.Kind == Yes)
	case AddBelow:
		t.below()
	case Undo:
		t.undo()
	case Quit:
		t.say(Leave{})
	default:
		t.actBeside(o)
	}
}

// actBeside does what leaves the form as it is: pictures and the trial.
func (t *turn) actBeside(o Option) {
	switch o.Kind {
	case View:
		t.preview()
	case Try:
		t.try()
	case Tally:
		t.showTally()
	case Details:
		t.details(1)
	case Reach:
		t.reach(o.Value)
	case Sheet:
		t.sheet()
	case Untry:
		t.untry()
	case See:
		t.see(o.At.Row)
	default:
		t.again()
	}
}

// dropConfirm leaves a Confirm that was answered by doing something else.
func (t *turn) dropConfirm(k Kind) {
	switch {
	case t.s.Stage != Confirming, k == Yes, k == No, k == AddBelow, k == ReadOn, k == Status, k == Guide, k == Quit, k == View, k == See:
		return
	}
	t.s.Stage, t.s.List, t.s.Asked = t.s.Asked.Then, t.s.Asked.List, Pending{}
}

// skip leaves the open blank as it is: an answer that stands is kept, an empty
// one stays open and is listed at the review. One more row is skipped by ending
// the rows; the first row is begun all the same, for a form needs one.
func (t *turn) skip(k Kind) {
	at := t.s.At
	switch {
	case !t.waiting():
		t.again()
		return
	case at == t.s.newRow() && len(t.s.Rows) > 0:
		t.done()
		return
	case at == t.s.newRow():
		t.write([]form.Edit{{At: at}})
	case t.s.Form.Get(at) != "":
		t.keep()
		return
	}
	t.mark(at)
	t.say(Skipped{At: at, Wanted: !optional(at.Field)})
	t.s.Stage = Asking
	t.onward()
	t.show()
}

// keep lets the answer of the open blank stand and goes on.
func (t *turn) keep() {
	at := t.s.At
	value := t.s.Form.Get(at)
	if !t.waiting() || value == "" {
		t.skip(Skip)
		return
	}
	t.say(Kept{At: at, Value: value})
	t.s.Stage = Asking
	t.onward()
	t.show()
}

// same answers the open blank with that of the row above.
func (t *turn) same() {
	at := t.s.At
	above := form.Ref{Row: at.Row - 1, Field: at.Field}
	value := t.s.Form.Get(above)
	if at.Row < 2 || value == "" {
		t.say(Cannot{Why: NothingThere})
		t.again()
		return
	}
	t.answer(at, value, 0)
}

// empty clears a blank, the open one when none is named; the open one is asked
// again.
func (t *turn) empty(at form.Ref) {
	if at.Field != 0 && at != t.s.At && t.s.Form.Get(at) != "" {
		t.write([]form.Edit{{At: at}})
		t.mark(at)
		t.say(Changed{What: Clear, At: at})
		t.refresh()
		t.again()
		return
	}
	if !t.waiting() || t.s.Form.Get(t.s.At) == "" {
		t.say(Cannot{Why: NothingThere})
		t.again()
		return
	}
	t.write([]form.Edit{{At: t.s.At}})
	t.say(Changed{What: Clear, At: t.s.At})
	t.s.Stage = Asking
	t.show()
}

// previous goes one question back, from a list to the open question.
func (t *turn) previous() {
	if t.s.Usual != "" {
		t.s.Usual = ""
		t.show()
		return
	}
	if t.s.Stage != Asking && t.s.Stage != Reviewing {
		t.resume()
		return
	}
	at, ok := t.s.before(t.s.At)
	if !ok {
		t.say(Cannot{Why: FirstQuestion})
		t.again()
		return
	}
	t.goTo(at, "")
	t.show()
}

// done ends the rows: not before there is one, and not in the middle of one.
func (t *turn) done() {
	if len(t.s.Rows) == 0 {
		t.say(Cannot{Why: NoRows})
		t.again()
		return
	}
	if at, ok := t.s.openIn(t.s.At.Row); ok {
		t.say(Cannot{Why: RowUnfinished, Row: at.Row})
		t.again()
		return
	}
	t.s.Done = true
	t.say(RowsDone{Rows: len(t.s.Rows)})
	t.advance()
	t.show()
}

// jump opens one blank, or the card of a whole row. An answer given there leads
// back to the list it was chosen from.
func (t *turn) jump(at form.Ref) {
	if at == t.s.newRow() {
		t.goTo(at, "")
		t.show()
		return
	}
	if at.Row > len(t.s.Rows) {
		t.say(Cannot{Why: NoSuchRow, Row: len(t.s.Rows)})
		t.again()
		return
	}
	if at.Field == 0 {
		t.s.Stage, t.s.List = Carding, at.Row
		t.show()
		return
	}
	from := t.s.Stage
	if from != Inspecting && from != Carding {
		from = ""
	}
	t.goTo(at, from)
	t.show()
}

// resume leaves a list for the question that waits behind it, and a question
// that was opened out of order for where it was opened from.
func (t *turn) resume() {
	switch {
	case t.s.Stage != Asking:
		t.leaveList()
	case t.s.From != "":
		t.backToList()
	default:
		t.advance()
	}
	t.show()
}

// leaveList goes back from a list to the open question, if it still is one.
func (t *turn) leaveList() {
	t.s.List, t.s.Asked = 0, Pending{}
	if t.waiting() && (t.s.At == t.s.newRow() && !t.s.Done || t.s.Form.Has(t.s.At) && t.s.open(t.s.At)) {
		t.s.Stage, t.s.From = Asking, ""
		return
	}
	t.advance()
}

// upload takes a form read from a file, or only its actuals when they belong to
// the rows of the draft.
func (t *turn) upload(in Upload) {
	if len(in.Actuals) > 0 && in.Form.Empty() && len(t.s.Rows) == 0 {
		t.say(Cannot{Why: NoRows})
		t.again()
		return
	}
	if t.s.fitsActuals(in.Actuals) || len(in.Actuals) > 0 && in.Form.Empty() {
		t.fill(in.Name, in.Actuals, in.Execution)
		return
	}
	t.read(Reading{
		Form: in.Form.Clone(), Cells: in.Cells, Points: in.Points, Lost: in.Lost,
		Actuals: in.Actuals, Execution: in.Execution,
	}, shorten(in.Name))
}
