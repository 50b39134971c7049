package dialog

import (
	"iter"
	"strconv"

	"jixiaobot/validate/form"
)

// optional reports whether a blank may stay empty without being missed: the
// unit and the remark by the 说明, the review signatures because others sign.
func optional(f form.Field) bool {
	switch f {
	case form.Unit, form.Remark, form.BusinessReviewer, form.PerformanceReviewer:
		return true
	}
	return false
}

// asked reports whether the blank is ever asked for: all but the 计量单位 of a
// 定性 row, which the 说明 wants empty.
func (s *State) asked(at form.Ref) bool {
	return at.Field != form.Unit || !s.row(at.Row).Qualitative()
}

// marks is the set of skipped fields a blank's mark stands in.
func (s *State) marks(row int) *Marks {
	if row == 0 {
		return &s.Header
	}
	return &s.Rows[row-1].Marks
}

// marked reports whether the blank was skipped.
func (s *State) marked(at form.Ref) bool {
	if at.Row > len(s.Rows) {
		return false
	}
	return s.marks(at.Row).Has(at.Field)
}

// open reports whether the blank still has to be asked.
func (s *State) open(at form.Ref) bool {
	return s.asked(at) && s.Form.Get(at) == "" && !s.marked(at)
}

// newRow is the place of the question for one more row.
func (s *State) newRow() form.Ref {
	return form.Ref{Row: len(s.Form.Indicators) + 1, Field: form.Level1}
}

// stations is every question of the form in the order of the paper, the
// question for one more row after the last row.
func (s *State) stations() iter.Seq[form.Ref] {
	return func(yield func(form.Ref) bool) {
		for f := form.Year; f <= form.Goals; f++ {
			if !yield(form.Ref{Field: f}) {
				return
			}
		}
		for row := range len(s.Rows) {
			for f := form.Level1; f <= form.Remark; f++ {
				if at := (form.Ref{Row: row + 1, Field: f}); s.asked(at) && !yield(at) {
					return
				}
			}
		}
		if !yield(s.newRow()) {
			return
		}
		for f := form.BusinessReviewer; f <= form.Head; f++ {
			if !yield(form.Ref{Field: f}) {
				return
			}
		}
	}
}

// next is the first blank that still has to be asked; false when there is none.
func (s *State) next() (form.Ref, bool) {
	more := s.newRow()
	for at := range s.stations() {
		if at == more && !s.Done || at != more && s.open(at) {
			return at, true
		}
	}
	return form.Ref{}, false
}

// before is the question in front of a place; false for the first. At the end
// of the form, a place with no field, it is the last question.
func (s *State) before(at form.Ref) (form.Ref, bool) {
	var last form.Ref
	for x := range s.stations() {
		if x == at {
			return last, last.Field != 0
		}
		last = x
	}
	return last, true
}

// needed lists the blanks that were skipped though the form needs them.
func (s *State) needed() []form.Ref {
	var out []form.Ref
	for at := range s.stations() {
		if s.missing(at) && s.marked(at) {
			out = append(out, at)
		}
	}
	return out
}

// missing reports whether a blank the form needs is empty.
func (s *State) missing(at form.Ref) bool {
	return at.Row <= len(s.Rows) && !optional(at.Field) && s.Form.Get(at) == ""
}

// count says how many blanks the form needs are filled, and how many are not.
func (s *State) count() (filled, open int) {
	for at := range s.stations() {
		switch {
		case at == s.newRow() || optional(at.Field):
		case s.missing(at):
			open++
		default:
			filled++
		}
	}
	return filled, open
}

// appendPlace names the open question or list for the buttons under it. A row is
// named by its key, so that a button still means its row when rows have moved.
func (s *State) appendPlace(out []byte) []byte {
	key := 0
	if s.At.Row > 0 && s.At.Row <= len(s.Rows) {
		key = s.Rows[s.At.Row-1].Key
	}
	out = append(append(out, s.Stage...), '.')
	if s.Stage == Asking {
		out = append(strconv.AppendInt(out, int64(key), 10), '.')
		out = append(strconv.AppendInt(out, int64(s.At.Field), 10), '.')
		return strconv.AppendBool(out, s.At.Row > len(s.Rows))
	}
	if s.Stage == Trying {
		out = append(strconv.AppendInt(out, int64(s.Trial.At), 10), '.')
	}
	return strconv.AppendInt(out, int64(s.List), 10)
}

// advance opens the first blank that still has to be asked, or the review.
func (t *turn) advance() {
	t.s.From, t.s.Held, t.s.Usual = "", "", ""
	at, _, ok := t.s.doubted()
	if !ok {
		at, ok = t.s.next()
	}
	if !ok {
		t.s.Stage, t.s.At = Reviewing, form.Ref{}
		return
	}
	t.s.Stage, t.s.At = Asking, at
}

// goTo opens one blank out of order; from is the list to come back to.
func (t *turn) goTo(at form.Ref, from Stage) {
	t.s.Stage, t.s.At, t.s.From = Asking, at, from
	t.s.Held, t.s.Usual = "", ""
}

// onward goes on after the open blank was dealt with: to what is still open in
// its row, back to the list it was reached from, or to the first open blank.
func (t *turn) onward() {
	t.settle(t.s.At)
	if at, ok := t.s.openIn(t.s.At.Row); ok {
		t.goTo(at, t.s.From)
		return
	}
	if t.s.From != "" {
		t.backToList()
		return
	}
	t.advance()
}

// openIn is the first blank of a row that still has to be asked.
func (s *State) openIn(row int) (form.Ref, bool) {
	if row < 1 || row > len(s.Rows) {
		return form.Ref{}, false
	}
	for f := form.Level1; f <= form.Remark; f++ {
		if at := (form.Ref{Row: row, Field: f}); s.open(at) {
			return at, true
		}
	}
	return form.Ref{}, false
}

// backToList opens again the list that the open question was reached from.
func (t *turn) backToList() {
	list, row := t.s.From, t.s.At.Row
	t.advance()
	t.s.Stage, t.s.List = list, 1
	if list == Carding {
		t.s.List = row
	}
}
