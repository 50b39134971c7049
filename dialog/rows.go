package dialog

import (
	"slices"

	"jixiaobot/validate/form"
)

// rearrange inserts, copies or moves a row, and leaves the open question where
// it was unless the new row has questions of its own.
func (t *turn) rearrange(o Option) {
	n, row := len(t.s.Rows), o.At.Row
	most := n
	if o.Kind == Insert {
		most = n + 1
	}
	switch {
	case row < 1 || row > most || o.Kind == Move && (o.To < 1 || o.To > n):
		t.say(Cannot{Why: NoSuchRow, Row: n})
		t.again()
		return
	case o.Kind != Move && n >= maxRows:
		t.say(Cannot{Why: TooManyRows, Row: maxRows})
		t.again()
		return
	case o.Kind == Copy && t.s.Form.Size()+t.s.row(row).Size() > maxForm:
		t.say(Cannot{Why: FormTooBig})
		t.again()
		return
	}
	switch o.Kind {
	case Insert:
		t.insert(row)
	case Copy:
		t.copyRow(row)
	case Move:
		t.move(row, o.To)
	}
	t.show()
}

// own makes the indicators the turn's own, before rows are moved about in place;
// an answer goes by Form.With, which copies them.
func (t *turn) own() { t.s.Form = t.s.Form.Clone() }

// insert puts an empty row in front of a place and asks it at once.
func (t *turn) insert(row int) {
	if row == len(t.s.Rows)+1 {
		t.s.Done = false
		t.goTo(t.s.newRow(), "")
		return
	}
	t.own()
	t.s.Form.Indicators = slices.Insert(t.s.Form.Indicators, row-1, form.Indicator{})
	t.s.Rows = slices.Insert(t.s.Rows, row-1, t.s.newKey())
	t.say(Changed{What: Insert, Row: row})
	t.goTo(form.Ref{Row: row, Field: form.Level1}, "")
}

// copyRow puts a row below itself once more and asks the name of the copy, the
// one cell that must differ.
func (t *turn) copyRow(row int) {
	twin := t.s.newKey()
	twin.Marks = t.s.Rows[row-1].Marks
	t.own()
	t.s.Form.Indicators = slices.Insert(t.s.Form.Indicators, row, t.s.row(row))
	t.s.Rows = slices.Insert(t.s.Rows, row, twin)
	t.say(Changed{What: Copy, Row: row, To: row + 1, Name: t.s.row(row).Level3})
	t.goTo(form.Ref{Row: row + 1, Field: form.Level3}, Carding)
}

// move takes a row to another place; the open question goes with its row.
func (t *turn) move(row, to int) {
	key := t.keyOfOpen()
	f, r := t.s.Form.Indicators[row-1], t.s.Rows[row-1]
	t.own()
	t.s.Form.Indicators = slices.Insert(slices.Delete(t.s.Form.Indicators, row-1, row), to-1, f)
	t.s.Rows = slices.Insert(slices.Delete(t.s.Rows, row-1, row), to-1, r)
	t.follow(key)
	t.say(Changed{What: Move, Row: row, To: to, Name: f.Level3})
	if t.s.Stage == Carding {
		t.s.List = to
	}
}

// delete takes a row away. A question of that row is open no more.
func (t *turn) delete(row int) {
	key := t.keyOfOpen()
	name := t.s.row(row).Level3
	t.own()
	t.s.Form.Indicators = slices.Delete(t.s.Form.Indicators, row-1, row)
	t.s.Rows = slices.Delete(t.s.Rows, row-1, row)
	t.say(Changed{What: Delete, Row: row, Name: name})
	t.follow(key)
	t.s.Stage = Asking
	t.leaveStale()
	t.show()
}

// keyOfOpen is the key of the row the open question is in: 0 outside the rows,
// -1 for the row that is not there yet.
func (t *turn) keyOfOpen() int {
	switch row := t.s.At.Row; {
	case row == 0:
		return 0
	case row > len(t.s.Rows):
		return -1
	default:
		return t.s.Rows[row-1].Key
	}
}

// follow points the open question at its row again after rows moved; when the
// row is gone no question is open.
func (t *turn) follow(key int) {
	switch key {
	case 0:
		return
	case -1:
		t.s.At.Row = len(t.s.Rows) + 1
		return
	}
	for i, r := range t.s.Rows {
		if r.Key == key {
			t.s.At.Row = i + 1
			return
		}
	}
	t.s.At = form.Ref{}
}

// leaveStale goes on to the next question when the open one is gone or filled.
func (t *turn) leaveStale() {
	t.s.List, t.s.From = 0, ""
	if t.s.At == t.s.newRow() && !t.s.Done {
		return
	}
	if !t.waiting() || !t.s.Form.Has(t.s.At) || !t.s.open(t.s.At) {
		t.advance()
	}
}
