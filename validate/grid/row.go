package grid

import (
	"slices"
	"strings"

	"jixiaobot/validate/form"
)

// A draft is one row of indicators while its cells find their blanks.
type draft struct {
	cells  map[form.Field]Cell
	doubts map[form.Field]Origin
	lost   []Cell
	typed  bool // the table has a column of 指标类型
}

// draftOf puts the cells of a row into the columns of the table.
func draftOf(row []Cell, columns []form.Field, loose bool) draft {
	row, looks := seen(row, loose)
	slots, _ := align(looks, columns, loose)
	d := draft{cells: map[form.Field]Cell{}, doubts: map[form.Field]Origin{}, typed: slices.Contains(columns, form.Type)}
	direct := !loose && straight(slots, looks)
	for i, s := range slots {
		switch {
		case looks[i].blank:
		case s < 0:
			d.spare(i, row, looks, slots, columns)
		default:
			d.put(row[i], columns[s])
			d.doubt(columns[s], looks, slots, columns, i, direct)
		}
	}
	return d
}

// seen are the cells of a row to be placed, and their looks.
func seen(row []Cell, loose bool) ([]Cell, []look) {
	if loose {
		row = filled(row)
	}
	row = slices.Clone(row[:min(len(row), MaxCols)])
	looks := make([]look, len(row))
	for i, c := range row {
		if i > 0 && sameOrigin(row[i-1], c) {
			looks[i] = look{blank: true}
			continue
		}
		looks[i] = see(c.Text)
	}
	return row, looks
}

// spare finds a place for a text without a column: beside a definition or a
// sentence it is a line of it.
func (d *draft) spare(i int, row []Cell, looks []look, slots []slot, columns []form.Field) {
	near := func(k int) form.Field {
		if k < 0 || k >= len(slots) || slots[k] < 0 || looks[k].blank {
			return 0
		}
		if x := columns[slots[k]]; x == form.Definition || x == form.Standard {
			return x
		}
		return 0
	}
	before, after := near(i-1), near(i+1)
	switch c := row[i]; {
	case looks[i].points || looks[i].kind || looks[i].level1 || looks[i].level2:
		d.lost = append(d.lost, c)
	case after != 0 && (before == 0 || standardStart(c.Text)):
		row[i+1].Text = joinBroken(c.Text, row[i+1].Text)
		d.doubts[after] = Origin{Doubt: Placed}
	case before != 0:
		d.say(before, joinBroken(d.text(before), c.Text))
		d.doubts[before] = Origin{Doubt: Placed}
	default:
		d.lost = append(d.lost, c)
	}
}

// put gives a cell to a column; a column that is none of ours keeps nothing.
func (d *draft) put(c Cell, x form.Field) {
	if x.InRow() || x == pointsColumn {
		d.cells[x] = c
	}
}

// doubt notes a cell that looks wrong in its column, or right in another too.
func (d *draft) doubt(x form.Field, looks []look, slots []slot, columns []form.Field, i int, direct bool) {
	if !x.InRow() {
		return
	}
	fit := looks[i].fit(x)
	switch other, ok := rival(slots, looks, columns, i); {
	case d.doubts[x].Doubt != "":
	case fit <= -5:
		d.doubts[x] = Origin{Doubt: Strange}
	case !direct && fit < -1:
		d.doubts[x] = Origin{Doubt: Placed}
	case !direct && ok && (x == form.Definition || x == form.Standard || x == form.Unit):
		d.doubts[x] = Origin{Doubt: Placed, Column: other}
	}
}

// text is what stands in a column.
func (d draft) text(x form.Field) string { return d.cells[x].Text }

// worth reports whether a row without an anchor holds an indicator.
func (d draft) worth() bool {
	if d.text(form.Level3) == "" {
		return false
	}
	return d.text(form.Target) != "" || d.text(form.Standard) != "" || d.text(form.Definition) != "" || d.text(form.Type) != ""
}

// say sets the value that a column has in the end.
func (d *draft) say(x form.Field, value string) {
	c := d.cells[x]
	c.Text = value
	d.cells[x] = c
}

// question marks a column as doubtful.
func (d *draft) question(x form.Field, why Doubt, others ...string) {
	d.doubts[x] = Origin{Doubt: why, Others: others}
}

// levels settles 一级 and 二级指标: what the row says, else what the rows above
// say, unless the taxonomy says otherwise.
func (d *draft) levels(above Layout) {
	d.nameLevels()
	one, two := d.text(form.Level1), d.text(form.Level2)
	own := form.Level1Of(two)
	switch {
	case one == "" && own != "" && own != above.Level1.Text:
		d.say(form.Level1, own)
		if above.Level1.Text != "" {
			d.question(form.Level1, LevelGuess, above.Level1.Text)
		}
	case one == "":
		d.inherit(form.Level1, above.Level1)
		if two == "" {
			d.inherit(form.Level2, above.Level2)
		}
	case two == "" && one == above.Level1.Text && above.Level2.Text != "":
		d.inherit(form.Level2, above.Level2)
	case two == "" && len(form.Level2s(one)) == 1:
		d.say(form.Level2, form.Level2s(one)[0])
		d.question(form.Level2, LevelGuess)
	}
}

// nameLevels gives the levels a row names their official names.
func (d *draft) nameLevels() {
	one, two := oneLine(d.text(form.Level1)), oneLine(d.text(form.Level2))
	if two == "" && level1Name(one) == "" && level2Name(one, "") != "" { // a 二级指标 in the column before its own
		d.cells[form.Level2] = d.cells[form.Level1]
		one, two = "", one
	}
	if name := level1Name(one); name != "" {
		one = name
	}
	if name := level1Name(two); name != "" && one == "" {
		one = name
		d.cells[form.Level1] = d.cells[form.Level2]
	}
	if name := level2Name(two, one); name != "" {
		two = name
	}
	d.say(form.Level1, one)
	d.say(form.Level2, two)
}

// inherit takes a level from the row above.
func (d *draft) inherit(x form.Field, above Cell) { d.cells[x] = above }

// oneLine is a text without the line breaks that a narrow cell brought into it.
func oneLine(s string) string {
	if !strings.Contains(s, "\n") {
		return s
	}
	return squeezeBreaks(s)
}

// squeezeBreaks joins the lines of a text; between two Latin words or figures a
// space takes the place of the break.
func squeezeBreaks(s string) string {
	var b strings.Builder
	for _, line := range strings.Split(s, "\n") {
		line = strings.TrimSpace(line)
		if b.Len() > 0 && line != "" && ascii(line[0]) && ascii(b.String()[b.Len()-1]) {
			b.WriteByte(' ')
		}
		b.WriteString(line)
	}
	return b.String()
}

// ascii reports a Latin letter or a figure.
func ascii(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
