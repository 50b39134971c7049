package dialog

import (
	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// confirm asks before something that takes much away.
func (t *turn) confirm(p Pending) {
	if p.Row > len(t.s.Rows) {
		t.say(Cannot{Why: NoSuchRow, Row: len(t.s.Rows)})
		t.again()
		return
	}
	p.Then, p.List = t.s.Stage, t.s.List
	if t.s.Stage == Confirming {
		p.Then, p.List = t.s.Asked.Then, t.s.Asked.List
	}
	t.s.Stage, t.s.Asked = Confirming, p
	t.show()
}

// decide carries out what was asked, or goes back to where it was asked.
func (t *turn) decide(yes bool) {
	if t.s.Stage != Confirming {
		t.again()
		return
	}
	p := t.s.Asked
	t.s.Stage, t.s.List, t.s.Asked = p.Then, p.List, Pending{}
	if !yes {
		t.say(Declined{What: p.What})
		t.again()
		return
	}
	switch p.What {
	case Reset:
		t.reset()
	case Delete:
		t.delete(p.Row)
	case Replace:
		t.adopt(*p.Reading, p.Name)
	case Export:
		t.deliver()
	case Wipe:
		t.s = State{}
		t.say(Forgotten{})
	default:
		t.again()
	}
}

// below takes the rows of a sent form in addition to those of the draft.
func (t *turn) below() {
	p := t.s.Asked
	if t.s.Stage != Confirming || p.What != Replace {
		t.again()
		return
	}
	t.dropConfirm(Replace)
	t.addRows(*p.Reading)
}

// reset begins an empty form; 撤销 brings the old one back.
func (t *turn) reset() {
	t.s.Form, t.s.Header, t.s.Rows, t.s.Done = form.Form{}, 0, nil, false
	t.say(Changed{What: Reset})
	t.advance()
	t.show()
}

// export delivers the form, after asking when it still has errors.
func (t *turn) export() {
	if t.s.tally().Errors > 0 || t.s.unasked() > 0 {
		t.confirm(Pending{What: Export})
		return
	}
	t.deliver()
}

// deliver hands the form to the shell to be made into a file. With errors it is
// a draft by name.
func (t *turn) deliver() {
	n, open := t.s.tally().Errors, t.s.unasked()
	draft := n > 0 || open > 0
	t.s.Sent = !draft
	t.say(Deliver{Kind: Workbook, Form: t.s.Form.Clone(), Draft: draft, Errors: n, Open: open})
	t.again()
}

// tally counts the problems of the whole form by severity.
type tally struct{ Errors, Warnings int }

func (s *State) tally() tally { return count(s.wrong()) }

// whole is what was found wrong with a form.
type whole struct {
	form     form.Form
	problems []validate.Problem
}

// wrong is what is wrong with the whole form. One turn may ask several times.
func (s *State) wrong() []validate.Problem {
	if s.whole == nil || !s.whole.form.Equal(s.Form) {
		s.whole = &whole{s.Form.Clone(), s.checks().Form(s.Form, validate.Options{})}
	}
	return s.whole.problems
}

func count(problems []validate.Problem) tally {
	var n tally
	for _, p := range problems {
		if p.Severity == validate.Error {
			n.Errors++
		} else {
			n.Warnings++
		}
	}
	return n
}
