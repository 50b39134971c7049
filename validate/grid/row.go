package grid

import (
	"slices"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
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

// measure settles 指标类型, 指标值 and 计量单位, which people write in one cell, in
// two or in three.
func (d *draft) measure() {
	kind, only := typeWord(d.text(form.Type))
	target := d.text(form.Target)
	if !only && d.text(form.Type) != "" { // “≥98” in the column of 指标类型
		if q, err := quantity(d.text(form.Type)); err == nil && q.Sign != "" && target == "" {
			d.cells[form.Target] = d.cells[form.Type]
			kind, only, target = q.Sign, true, d.text(form.Type)
		}
	}
	if d.text(form.Type) != "" && only {
		d.say(form.Type, kind)
	}
	if unit, ok := d.cells[form.Unit]; ok && kind == form.Qualitative && target == "" && !nothing(unit.Text) {
		d.cells[form.Target], target = unit, unit.Text // a 定性 row has no 计量单位, so its cell was left out
		delete(d.cells, form.Unit)
		delete(d.doubts, form.Unit)
	}
	q, err := quantity(target)
	switch {
	case nothing(target):
	case kind == form.Qualitative:
	case err == nil && (kind != "" || q.Sign != "" || amount(q)):
		d.amount(kind, q)
	case err != nil && kind == "" && d.qualitative(target):
		d.cells[form.Type] = Cell{Text: form.Qualitative}
		if d.typed { // where types are said, this one may have been forgotten
			d.question(form.Type, TypeGuess)
		}
	case err != nil && kind != "":
		d.question(form.Target, Strange)
	}
	if unit := d.text(form.Unit); nothing(unit) {
		delete(d.cells, form.Unit)
	} else {
		d.say(form.Unit, tidyUnit(unit))
	}
}

// qualitative reports whether a target without a 指标类型 is that of a 定性 row:
// words, or a day, and no figure that may be an amount.
func (d draft) qualitative(target string) bool {
	rs := num.Fold(target)
	if len(num.FindDays(rs)) > 0 {
		return true
	}
	return !strings.ContainsAny(string(rs), "0123456789")
}

// amount spreads a quantity over the three cells.
func (d *draft) amount(kind string, q num.Quantity) {
	from := d.cells[form.Target]
	d.say(form.Target, q.Value.Plain())
	switch {
	case kind == "" && q.Sign != "":
		d.cells[form.Type] = Cell{Text: q.Sign, Row: from.Row, Col: from.Col}
	case q.Sign != "" && q.Sign != kind:
		d.question(form.Type, TypeClash, q.Sign)
	}
	unit := d.text(form.Unit)
	switch {
	case q.Unit == "" || nothing(q.Unit):
	case nothing(unit):
		d.cells[form.Unit] = Cell{Text: q.Unit, Row: from.Row, Col: from.Col}
	case !num.SameUnit(q.Unit, tidyUnit(unit)):
		d.question(form.Unit, UnitClash, q.Unit)
	}
}

// amount reports whether a quantity without a sign is one even where words may
// stand: 98, 5万件, but not “3个档案室建成”.
func amount(q num.Quantity) bool {
	return q.Unit == "" || num.ScanUnit(num.Fold(q.Unit)) == len([]rune(q.Unit))
}

// quantity reads a cell as a number with sign and unit.
func quantity(text string) (num.Quantity, error) {
	return num.ParseQuantity(strings.Trim(text, wrappings))
}

// tidyUnit is a 计量单位 with the common % and without brackets, quotes and white
// space around it.
func tidyUnit(text string) string {
	s := strings.Trim(squeeze(string(num.Fold(text))), wrappings)
	if inner, ok := strings.CutPrefix(s, "("); ok && strings.HasSuffix(inner, ")") {
		s = strings.TrimSuffix(inner, ")")
	}
	if s == "" || len(s) > 60 {
		return text
	}
	return s
}

// points settles the points column: the plain number, where the 评（扣）分标准 says
// no points of its own.
func (d *draft) points() string {
	text := strings.TrimSuffix(strings.TrimSpace(string(num.Fold(d.text(pointsColumn)))), pointsUnit)
	n, err := num.Parse(strings.TrimSuffix(text, "%"))
	if err != nil {
		return ""
	}
	standard := num.Fold(d.text(form.Standard))
	said := pointsIn(standard)
	if len(said) == 0 {
		return n.Plain()
	}
	for _, p := range said {
		if p.Equal(n) {
			return ""
		}
	}
	d.question(form.Standard, PointsClash, n.Plain())
	return ""
}

// pointsIn are the points that a sentence speaks of, without those that a single
// fault costs: they say nothing about full marks.
func pointsIn(rs []rune) []num.Num {
	var out []num.Num
	for i := 0; i < len(rs); {
		v, n := num.Scan(rs[i:])
		if n == 0 {
			i += max(1, num.Run(rs[i:]))
			continue
		}
		taken := costs(rs[:i])
		i += n
		if !taken && string(runeAt(rs, i)) == pointsUnit && !notPoints(runeAt(rs, i+1)) {
			out = append(out, v)
		}
	}
	return out
}

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
