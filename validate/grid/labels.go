package grid

import (
	"slices"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// labels reads a row of labels of header or footer with their answers, in the
// same cell or in the next.
func (r *reader) labels(cells []Cell) bool {
	parts := make([][]labelled, len(cells))
	found := false
	for i, c := range cells {
		parts[i] = r.allowed(c, len(cells))
		found = found || parts[i] != nil && (i == 0 || parts[i][0].colon)
	}
	if !found {
		return false
	}
	r.open = 0
	r.ended()
	for i := 0; i < len(cells); i++ {
		if parts[i] == nil && currencyLine(cells[i].Text) {
			r.keep(cells[i : i+1])
			continue
		}
		if parts[i] == nil {
			r.lose(cells[i : i+1])
			continue
		}
		for _, p := range parts[i] {
			r.answer(p.field, Cell{Text: p.value, Row: cells[i].Row, Col: cells[i].Col})
		}
		last := parts[i][len(parts[i])-1]
		if last.value != "" {
			r.awaits(last, false)
			continue
		}
		n := 0
		for i+1+n < len(cells) && parts[i+1+n] == nil {
			n++
		}
		if n > 0 {
			value := cells[i+1]
			value.Text = joinTexts(cells[i+1 : i+1+n])
			r.answer(last.field, value)
		}
		r.awaits(last, n == 0)
		i += n
	}
	return true
}

// allowed are the labels of a cell that may be ones where it stands: below the
// table and in the 说明 only the signatures, and there with a colon.
func (r *reader) allowed(c Cell, n int) []labelled {
	parts := splitLabels(c.Text)
	if len(parts) == 0 {
		return nil
	}
	p := parts[0]
	signature := p.field >= form.BusinessReviewer
	switch {
	case r.below && (!signature || !p.colon):
		return nil
	case r.table && !r.below && !p.colon && (!signature || n < 2 && !r.grid.Loose && !r.signed()):
		return nil
	case p.field == form.Department && currency(p.value):
		return nil // “单位：万元”
	}
	return parts
}

// signed reports whether the signatures have begun.
func (r *reader) signed() bool {
	return slices.ContainsFunc(r.seen, func(x form.Field) bool { return x >= form.BusinessReviewer })
}

// currency reports whether what follows 单位： is a unit of money or measure, as
// forms print it above a table.
func currency(value string) bool {
	known, _ := unitLook(num.Fold(value))
	return known
}

// awaits leaves a label open whose answer may stand in the next line, or go on
// there. A signature's may only follow at once.
func (r *reader) awaits(p labelled, empty bool) {
	if !several(p.field) || empty && !r.grid.sheet {
		r.open, r.late = p.field, false
	}
}

// answer keeps the answer of a label.
func (r *reader) answer(x form.Field, c Cell) {
	if !slices.Contains(r.seen, x) {
		r.seen = append(r.seen, x)
		r.found.Labels++
	}
	switch {
	case x == form.Year:
		if year := yearIn(c.Text + yearMark); year != "" {
			c.Text = year
		}
	case x >= form.BusinessReviewer && stamp(c.Text):
		return
	}
	if c.Text != "" {
		r.set(x, c)
	}
}

// stamp reports whether an answer is only the place for a signature: （签字）,
// （盖章）.
func stamp(text string) bool {
	return plainKey(text) == "" || plainKey(unbracketed(text)) == ""
}

// set fills a blank of header or footer. The first answer stays; another one is
// a question.
func (r *reader) set(x form.Field, c Cell) {
	at := form.Ref{Field: x}
	old := r.found.Form.Get(at)
	if old == "" {
		if x != form.Duties && x != form.Goals {
			c.Text = oneLine(c.Text)
		}
		r.found.Form = r.found.Form.With(form.Edit{At: at, Value: c.Text})
		r.found.Cells = append(r.found.Cells, Origin{At: at, Row: c.Row, Col: c.Col})
		return
	}
	if plainKey(old) == plainKey(c.Text) || old == c.Text {
		return
	}
	i := slices.IndexFunc(r.found.Cells, func(o Origin) bool { return o.At == at })
	if i < 0 {
		r.found.Cells = append(r.found.Cells, Origin{At: at})
		i = len(r.found.Cells) - 1
	}
	o := &r.found.Cells[i]
	o.Doubt, o.Others = Twice, append(o.Others, c.Text)
}
