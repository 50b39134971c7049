package dialog

import (
	"jixiaobot/dialog/library"
	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// suggestions are good indicators for the row whose name is asked, as long as
// nothing else of it is filled in.
func (s *State) suggestions() []library.Suggestion {
	const most = 4
	row := s.row(s.At.Row)
	row.Level1 = ""
	if s.At.Field != form.Level3 || row != (form.Indicator{Level2: row.Level2}) {
		return nil
	}
	var out []library.Suggestion
	for _, x := range library.For(row.Level2, s.Form.Department, 3*most) {
		if len(out) < most && !s.hasName(x.Name) {
			out = append(out, x)
		}
	}
	return out
}

// hasName reports whether a row has this name already.
func (s *State) hasName(name string) bool {
	for _, row := range s.Form.Indicators {
		if row.Level3 == name {
			return true
		}
	}
	return false
}

// suggest fills the row with a suggestion: its name, sign, unit and definition.
// The number, the date and the points are asked.
func (t *turn) suggest(name string) {
	for _, x := range t.s.suggestions() {
		if x.Name != name {
			continue
		}
		row := t.s.At.Row
		var edits []form.Edit
		for _, c := range []struct {
			field form.Field
			value string
		}{
			{form.Level3, x.Name},
			{form.Type, x.Type},
			{form.Target, x.Target},
			{form.Unit, x.Unit},
			{form.Definition, x.Definition},
		} {
			if c.value != "" {
				edits = append(edits, form.Edit{At: form.Ref{Row: row, Field: c.field}, Value: c.value})
			}
		}
		if !t.write(edits) {
			return
		}
		t.noted(edits, []validate.Problem(nil), "", "")
		t.s.Stage, t.s.At = Asking, form.Ref{Row: row, Field: form.Level3}
		t.onward()
		t.show()
		return
	}
	t.again()
}
