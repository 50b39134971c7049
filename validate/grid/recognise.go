package grid

import "jixiaobot/validate/form"

// Recognise reads a grid and reports whether it is a table of the form, or a
// part of one: a head, rows of indicators, or several labels of header and
// footer with their answers. An ordinary answer, of one line or several, is
// none. It costs no more than Read.
func Recognise(g Grid) (Found, bool) {
	f := Read(g)
	return f, f.table()
}

// Continues is Append for a further message, with whether it is a part of a
// table at all. After a part before it less is asked of it: the rest of a row
// that a message cut in two will do.
func Continues(base form.Form, l Layout, g Grid) (Found, bool) {
	f := Append(base, l, g)
	return f, f.table() || f.First > 0 || f.Labels > 0 || f.Layout.Below && len(f.Notes) > 0
}

// table reports whether what was found can be nothing but a table.
func (f Found) table() bool {
	switch {
	case f.Head && (f.First > 0 || len(f.Unplaced) == 0):
		return true
	case f.Labels >= 3 && len(f.Cells) >= 2:
		return true
	case f.First == 0:
		return false
	}
	for i := f.First - 1; i < len(f.Form.Indicators); i++ {
		if fullRow(f.Form.Indicators[i]) {
			return true
		}
	}
	return false
}

// fullRow reports whether an indicator has what a row cannot do without, so that
// no sentence is taken for one.
func fullRow(i form.Indicator) bool {
	filled := 0
	for _, s := range []string{i.Level2, i.Unit, i.Definition, i.Standard} {
		if s != "" {
			filled++
		}
	}
	return i.Level3 != "" && i.Type != "" && i.Target != "" && filled >= 2
}
