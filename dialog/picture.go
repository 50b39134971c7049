package dialog

import (
	"slices"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// PreviewPages is the most pictures of one Preview; a longer form is cut there.
const PreviewPages = 10

// preview delivers pictures of the form as it would print, with the places of
// the problems that can be mended now.
func (t *turn) preview() {
	problems, open := t.s.problems()
	d := Deliver{Kind: Preview, Form: t.s.Form.Clone(), Open: open}
	for _, p := range problems {
		m := Mark{At: p.At, Error: p.Severity == validate.Error}
		if m.Error {
			d.Errors++
		}
		d.Marks = append(d.Marks, m)
	}
	t.say(d)
	t.again()
}

// see delivers a picture of how a row is scored: the row named, or else the one
// last spoken of, with the actual it was spoken of with.
func (t *turn) see(row int) {
	defer t.again()
	if row == 0 {
		row = t.s.topic()
	}
	switch {
	case len(t.s.Rows) == 0:
		t.say(Cannot{Why: NoRows})
		return
	case row == 0:
		t.say(Cannot{Why: WhichRow})
		return
	case row > len(t.s.Rows):
		t.say(Cannot{Why: NoSuchRow, Row: len(t.s.Rows)})
		return
	}
	rule, ok := t.ruleOf(row)
	if !ok {
		return
	}
	if !drawable(t.s.samples(rule, t.s.row(row))) {
		t.say(Cannot{Why: NoCurve, Row: row})
		return
	}
	one := form.Form{Year: t.s.Form.Year, Indicators: []form.Indicator{t.s.row(row)}}
	d := Deliver{Kind: Curve, Form: one, Row: row}
	d.Actual = t.s.Rows[row-1].Actual
	if t.s.Topic == t.s.Rows[row-1].Key && t.s.Figure != "" {
		d.Actual = t.s.Figure
	}
	t.say(d)
}

// seeOptions is the button for a picture of a row, if it could be drawn.
func seeOptions(row int, samples []Sample) []Option {
	if !drawable(samples) {
		return nil
	}
	return []Option{{Kind: See, At: form.Ref{Row: row}}}
}

// drawable reports whether the sentence of the samples gives any score.
func drawable(samples []Sample) bool {
	return slices.ContainsFunc(samples, func(x Sample) bool { return x.Score.Known })
}
