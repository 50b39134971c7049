package grid

import (
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

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
