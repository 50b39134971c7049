package dialog

import (
	"slices"

	"jixiaobot/validate/form"
)

// The bounds of what can be taken back.
const (
	maxUndo      = 20
	maxUndoBytes = 64 << 10 // of all but the newest change
)

// Change is what one turn did to the form, in the direction of taking it back:
// the header cells as they were, and the run of rows as it was. Every change,
// from one answer to a whole new form, is kept in this one shape; only of a row
// that changed in place, as by most answers, the cells that differ are enough.
// The changes are half of a draft, which is written at every turn.
type Change struct {
	Cells  []form.Edit `json:"cells,omitempty"` // of the header, and of Row
	Row    *Row        `json:"row,omitempty"`   // the row First, the only one that differs, as it was; nil: see Was
	Header Marks       `json:"header,omitempty"`
	Done   bool        `json:"done,omitempty"`
	First  int         `json:"first,omitempty"` // index of the first row that differs
	Now    int         `json:"now,omitempty"`   // how many rows stand there now
	Was    []Record    `json:"was,omitempty"`   // what stood there before
	Rate   *string     `json:"rate,omitempty"`  // 预算执行率 of the trial as it was
}

// Record is one row with its marks.
type Record struct {
	Row       Row            `json:"row"`
	Indicator form.Indicator `json:"indicator"`
}

// remember keeps what this turn changed, so that it can be taken back, and
// forgets that the form was delivered as it is.
func (t *turn) remember(before State) {
	c, changed := difference(before, t.s)
	if !changed || t.s.Stage == "" {
		return
	}
	if !t.s.Form.Equal(before.Form) {
		t.s.Sent = false
	}
	if t.undone {
		return
	}
	first, room := len(t.s.Undo), maxUndoBytes
	for first > 0 && len(t.s.Undo)-first < maxUndo-1 && t.s.Undo[first-1].bytes() <= room {
		first--
		room -= t.s.Undo[first].bytes()
	}
	t.s.Undo = slices.Concat(t.s.Undo[first:], []Change{c})
}

// bytes is about how much room a change takes.
func (c Change) bytes() int {
	n := 0
	for _, e := range c.Cells {
		n += len(e.Value)
	}
	for _, r := range c.Was {
		n += r.Indicator.Size()
	}
	return n
}

// difference is what turns the later state back into the earlier one.
func difference(was, is State) (Change, bool) {
	c := Change{Header: was.Header, Done: was.Done}
	for _, fields := range [][]form.Field{form.HeaderFields(), form.FooterFields()} {
		for _, f := range fields {
			at := form.Ref{Field: f}
			if old := was.Form.Get(at); old != is.Form.Get(at) {
				c.Cells = append(c.Cells, form.Edit{At: at, Value: old})
			}
		}
	}
	a, b := len(was.Rows), len(is.Rows)
	for c.First < a && c.First < b && was.record(c.First) == is.record(c.First) {
		c.First++
	}
	for a > c.First && b > c.First && was.record(a-1) == is.record(b-1) {
		a, b = a-1, b-1
	}
	c.Now = b - c.First
	if was.Trial.Execution != is.Trial.Execution {
		c.Rate = &was.Trial.Execution
	}
	for i := c.First; i < a; i++ {
		c.Was = append(c.Was, was.record(i))
	}
	c = c.narrowed(&is)
	changed := len(c.Cells) > 0 || c.Row != nil || len(c.Was) > 0 || c.Now > 0 || was.Header != is.Header || was.Done != is.Done || c.Rate != nil
	return c, changed
}

// narrowed is the change with only the cells that differ, where it is one row
// that changed in place; now is the state after the change.
func (c Change) narrowed(now *State) Change {
	if c.Now != 1 || len(c.Was) != 1 || c.Was[0].Row.Key != now.Rows[c.First].Key {
		return c
	}
	was := c.Was[0]
	c.Row, c.Now, c.Was = &was.Row, 0, nil
	c.Cells = append(slices.Clone(c.Cells), differing(c.First+1, now.row(c.First+1), was.Indicator)...)
	return c
}

func (s *State) record(i int) Record { return Record{Row: s.Rows[i], Indicator: s.Form.Indicators[i]} }

// undo takes the last change back and opens the question it was about.
func (t *turn) undo() {
	n := len(t.s.Undo)
	if n == 0 {
		t.say(Undone{Left: -1})
		t.again()
		return
	}
	c := t.s.Undo[n-1]
	if t.s.Stage == Trying && c.Row == nil && c.Now != len(c.Was) {
		t.say(Cannot{Why: UndoOutside})
		t.again()
		return
	}
	t.s.Undo = slices.Clone(t.s.Undo[:n-1])
	t.undone = true
	said := t.revert(c)
	said.Left = n - 1
	t.say(said)
	if t.s.Stage == Trying {
		t.s.List, t.s.Trial.At = 0, t.s.keyOf(said.Row)
		t.show()
		return
	}
	t.s.Stage, t.s.List, t.s.Asked = Asking, 0, Pending{}
	t.s.Doubts = slices.DeleteFunc(slices.Clone(t.s.Doubts), func(d Doubt) bool { return d.Why == BudgetAnew })
	t.advance()
	if len(said.Edits) > 0 && t.s.open(said.Edits[0].At) {
		t.goTo(said.Edits[0].At, "")
	}
	t.show()
}

// revert applies a change and says which blanks it put back: of the header, or
// of the row when just one row changed in place.
func (t *turn) revert(c Change) Undone {
	var said Undone
	c = c.narrowed(&t.s) // an older program kept the whole row
	t.s.Form = t.s.Form.With(c.Cells...)
	t.s.Header, t.s.Done = c.Header, c.Done
	if c.Rate != nil {
		t.s.Trial.Execution, said.Actual = *c.Rate, c.Rate
	}
	said.Edits = slices.Clone(c.Cells)
	if c.Row != nil {
		if was := c.Row.Actual; was != t.s.Rows[c.First].Actual {
			said.Actual, said.Row = &was, c.First+1
		}
		t.s.Rows[c.First] = *c.Row
		return said
	}
	said.Rows, said.Tried = max(c.Now, len(c.Was)), t.onlyTried(c)
	rows := make([]Row, len(c.Was))
	cells := make([]form.Indicator, len(c.Was))
	for i, r := range c.Was {
		rows[i], cells[i] = r.Row, r.Indicator
	}
	t.s.Rows = slices.Replace(t.s.Rows, c.First, c.First+c.Now, rows...)
	t.own()
	t.s.Form.Indicators = slices.Replace(t.s.Form.Indicators, c.First, c.First+c.Now, cells...)
	return said
}

// onlyTried is how many actuals of the trial a change takes back, if it takes back
// nothing else.
func (t *turn) onlyTried(c Change) int {
	if c.Now != len(c.Was) || len(c.Cells) > 0 {
		return 0
	}
	n := 0
	for i, was := range c.Was {
		is := t.s.record(c.First + i)
		if was.Indicator != is.Indicator || was.Row.Key != is.Row.Key || was.Row.Marks != is.Row.Marks {
			return 0
		}
		if was.Row.Actual != is.Row.Actual {
			n++
		}
	}
	return n
}

// differing lists the cells of a row that stand otherwise in another one.
func differing(row int, is, was form.Indicator) []form.Edit {
	a, b := form.Form{Indicators: []form.Indicator{is}}, form.Form{Indicators: []form.Indicator{was}}
	var out []form.Edit
	for _, f := range form.RowFields() {
		at := form.Ref{Row: 1, Field: f}
		if old := b.Get(at); old != a.Get(at) {
			out = append(out, form.Edit{At: form.Ref{Row: row, Field: f}, Value: old})
		}
	}
	return out
}
