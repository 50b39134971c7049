package dialog

import (
	"slices"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// quickEdit carries out 第3行指标值改成5, 窗口数改成99, 电话改为0743-6821234: a blank
// named in whole, a word that says change, and what it is to be. False: the text
// is something else; in the trial a name alone means the actual of its row.
func (t *turn) quickEdit(text string) bool {
	const longestPlace = 30 // characters; a longer beginning is a sentence, not a name
	if t.s.Stage == Confirming || t.proseAsked() && strings.ContainsAny(text, clauseMarks) {
		return false
	}
	for _, w := range changeWords() {
		before, after, ok := strings.Cut(text, w)
		value := strings.TrimSpace(after)
		if !ok || value == "" || len([]rune(before)) > longestPlace {
			continue
		}
		p := phrase{bare(before)}
		p.any(takeWords())
		if t.editPlace(p, value) || t.s.Stage != Trying && t.editNamed(p.rest, value) {
			return true
		}
	}
	return false
}

// editPlace changes the blank that is named by row and column, by column in the
// row in sight, or by the label of a header blank.
func (t *turn) editPlace(p phrase, value string) bool {
	o, ok := t.placeNamed(p)
	if !ok || o.At.Field == 0 || !plausible(o.At.Field, value) {
		return false
	}
	if !t.s.Form.Has(o.At) {
		t.say(Cannot{Why: NoSuchRow, Row: len(t.s.Rows)})
		t.again()
		return true
	}
	t.correct(o.At, value)
	return true
}

// plausible reports whether a value can be meant for a blank that holds figures;
// “电话改为网上受理” speaks of something else.
func plausible(f form.Field, value string) bool {
	switch f {
	case form.Year, form.Phone, form.Date:
		return strings.ContainsAny(string(num.Fold(value)), digits) || slices.Contains(todayWords(), bare(value)) || yearWords()[bare(value)] != 0
	}
	return true
}

// editNamed changes a cell of the row that is named by its 三级指标: the column
// that is named too, or else the 指标值. A bare name might begin a sentence that
// answers the open question, so it takes a figure only.
func (t *turn) editNamed(name, value string) bool {
	rows := t.s.subjects(name)
	if len(rows) == 0 {
		return false
	}
	at := form.Ref{Row: rows[0].row, Field: form.Target}
	left := phrase{rows[0].left}
	f, column := left.field(form.RowFields())
	_, err := num.ParseQuantity(value)
	switch {
	case column && left.end():
		at.Field = f
	case rows[0].left != "" || err != nil:
		return false
	}
	if len(rows) > 1 {
		t.cannot(SeveralRows, name)
		return true
	}
	t.correct(at, value)
	return true
}
