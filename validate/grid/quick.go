package grid

import (
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// A Quick is a whole indicator typed in one message. Its Form has one row with
// what was understood.
type Quick struct {
	Found
	// Points are the points the message names, a plain decimal; Words are what it
	// says about giving them, as typed (“2分按比例”), to make a 评（扣）分标准 of.
	// Words that are a sentence already also stand in the row as its 评（扣）分标准.
	// Both are empty when the message is a row of cells with its own sentence.
	Points string `json:"points,omitempty"`
	Words  string `json:"words,omitempty"`
}

// signMarks are the characters of the signs.
const signMarks = "≥≤<>="

// maxQuick bounds the runes of a quick row.
const maxQuick = 1000

// QuickRow reads a whole indicator in one message: “设置政务服务窗口数≥98个，政务大厅窗口
// 设置数，2分按比例”, or the columns of one row pasted from a sheet. What is not
// said stays empty. An ordinary answer is none: a name, a definition, a target
// (≥98个), a 评（扣）分标准.
func QuickRow(text string) (Quick, bool) {
	text = num.Normal(text)
	if text == "" || len(text) > 4*maxQuick {
		return Quick{}, false
	}
	if q, ok := pastedRow(text); ok {
		return q, true
	}
	if strings.Contains(text, "\n") {
		return Quick{}, false
	}
	return typedRow(text)
}

// pastedRow reads one row of cells.
func pastedRow(text string) (Quick, bool) {
	if !strings.ContainsFunc(text, partsCells) {
		return Quick{}, false // one cell
	}
	g := FromText(text)
	if !g.Loose && len(g.Rows) > 0 && len(g.Rows[0]) < 4 {
		return Quick{}, false
	}
	f, ok := Recognise(g)
	if !ok || len(f.Form.Indicators) != 1 || f.Labels > 0 {
		return Quick{}, false
	}
	return Quick{Found: f}, true
}

// A piece is a clause of a message.
type piece struct{ from, to int }

// typedRow reads clauses parted by commas.
func typedRow(text string) (Quick, bool) {
	rs, folded := []rune(text), num.Fold(text)
	pieces := clauses(rs)
	if len(pieces) == 1 {
		if _, _, ok := signedName(folded[pieces[0].from:pieces[0].to]); !ok {
			return Quick{}, false // nearly every answer: all other rows take several clauses
		}
	}
	d := draft{cells: map[form.Field]Cell{}, doubts: map[form.Field]Origin{}}
	rest := d.leading(rs, pieces)
	if rest == len(pieces) || len(pieces) == 0 {
		return Quick{}, false
	}
	used := d.subject(rs, folded, pieces[rest:])
	if used == 0 {
		return Quick{}, false
	}
	rest += used
	if rest < len(pieces) && !rowGoesOn(folded, pieces, rest) {
		return Quick{}, false // “满意度≥95%，得10分”: a sentence
	}
	q, ok := d.told(rs, folded, pieces[rest:])
	if !ok {
		return Quick{}, false
	}
	return q, true
}

// rowGoesOn reports whether the clauses from n on can be the rest of a row, and
// not of a sentence whose first clause has the look of name and target.
func rowGoesOn(folded []rune, pieces []piece, n int) bool {
	next := folded[pieces[n].from:pieces[n].to]
	if awardVerb(string(next)) {
		return false
	}
	symbol := strings.ContainsAny(string(folded[:pieces[n].from]), signMarks)
	return symbol || !standardStart(string(next)) && !reached(string(next))
}

// told reads what follows name and target: definition, then the words about
// points.
func (d *draft) told(rs, folded []rune, pieces []piece) (Quick, bool) {
	q := Quick{}
	at := len(pieces)
	for i, p := range pieces {
		if s := string(folded[p.from:p.to]); awards(folded[p.from:p.to]) || standardStart(s) {
			at = i
			break
		}
	}
	if at > 0 && at <= len(pieces) && len(pieces) > 0 {
		d.cells[form.Definition] = Cell{Text: span(rs, pieces[:at]), Row: 1}
	}
	if at < len(pieces) {
		q.Words = num.Normal(string(rs[pieces[at].from:]))
		if said := pointsIn(num.Fold(q.Words)); len(said) > 0 {
			q.Points = said[0].Plain()
		}
		if sentence(q.Words) {
			d.cells[form.Standard] = Cell{Text: q.Words, Row: 1}
		}
	}
	d.levels(Layout{})
	d.measure()
	r := reader{}
	q.Form = r.with(*d, 1)
	q.Cells, q.First = r.found.Cells, 1
	return q, true
}

// clauses parts a message at commas and the like.
func clauses(rs []rune) []piece {
	var out []piece
	from := 0
	for i := 0; i <= len(rs); i++ {
		if i < len(rs) && !strings.ContainsRune("，,；;。、\t|", rs[i]) {
			continue
		}
		if i < len(rs) && rs[i] == ',' && digit(runeAt(rs, i-1)) && digit(runeAt(rs, i+1)) {
			continue
		}
		if s := strings.TrimSpace(string(rs[from:i])); s != "" {
			out = append(out, piece{from, i})
		}
		from = i + 1
	}
	return out
}

// span is the text from the first clause to the last, with the marks between.
func span(rs []rune, pieces []piece) string {
	if len(pieces) == 0 {
		return ""
	}
	return num.Normal(string(rs[pieces[0].from:pieces[len(pieces)-1].to]))
}

// leading takes levels off the front.
func (d *draft) leading(rs []rune, pieces []piece) int {
	n := 0
	for n < len(pieces) && n < 2 {
		s := span(rs, pieces[n:n+1])
		one, two := level1Name(s), level2Name(s, form.Satisfaction)
		switch {
		case one != "" && d.text(form.Level1) == "" && n == 0:
			d.say(form.Level1, one)
		case two != "":
			d.say(form.Level2, two)
		default:
			return n
		}
		n++
	}
	return n
}

// subject reads the name with its target: “窗口数≥98个” in one clause, or name,
// 指标类型 and target in clauses of their own. It says how many clauses it took.
func (d *draft) subject(rs, folded []rune, pieces []piece) int {
	first := folded[pieces[0].from:pieces[0].to]
	if name, target, ok := signedName(first); ok {
		d.name(rs, pieces[0], name)
		d.cells[form.Target] = Cell{Text: target, Row: 1}
		return 1
	}
	if name, target, ok := datedName(first); ok && len(pieces) > 1 {
		d.name(rs, pieces[0], name)
		d.cells[form.Target] = Cell{Text: string(rs[pieces[0].from:pieces[0].to][target:]), Row: 1}
		d.cells[form.Type] = Cell{Text: form.Qualitative, Row: 1}
		d.question(form.Type, TypeGuess)
		return 1
	}
	return d.spelt(rs, pieces)
}

// name keeps the first n runes of a clause as the indicator's name.
func (d *draft) name(rs []rune, p piece, n int) {
	d.cells[form.Level3] = Cell{Text: num.Normal(strings.TrimRight(string(rs[p.from:p.from+n]), "：: ")), Row: 1}
}

// spelt reads name, 指标类型, target and unit as clauses of their own.
func (d *draft) spelt(rs []rune, pieces []piece) int {
	if len(pieces) < 3 {
		return 0
	}
	name := span(rs, pieces[:1])
	kind, ok := typeWord(span(rs, pieces[1:2]))
	if !ok || kind == "" || nameless(name) || see(name).number {
		return 0
	}
	d.cells[form.Level3] = Cell{Text: name, Row: 1}
	d.cells[form.Type] = Cell{Text: kind, Row: 1}
	d.cells[form.Target] = Cell{Text: span(rs, pieces[2:3]), Row: 1}
	if kind == form.Qualitative {
		return 3
	}
	if _, err := quantity(d.text(form.Target)); err != nil {
		return 0
	}
	if len(pieces) > 3 && see(span(rs, pieces[3:4])).unit {
		d.cells[form.Unit] = Cell{Text: span(rs, pieces[3:4]), Row: 1}
		return 4
	}
	return 3
}

// signedName parts “窗口数≥98个”: the length of the name, and the rest, which must
// be one quantity with its sign.
func signedName(folded []rune) (name int, target string, ok bool) {
	for i := 1; i < len(folded) && i <= 60; i++ {
		if _, n := num.ScanSign(folded[i:]); n == 0 {
			continue
		}
		target = strings.TrimSpace(string(folded[i:]))
		q, err := quantity(target)
		if err != nil || q.Sign == "" || len([]rune(q.Unit)) > 8 {
			continue
		}
		s := strings.TrimSpace(string(folded[:i]))
		return i, target, len([]rune(s)) >= 2 && !nameless(s) && (symbolSign(folded[i]) || knownUnit(q))
	}
	return 0, "", false
}

// symbolSign reports a sign that is a character.
func symbolSign(r rune) bool { return strings.ContainsRune(signMarks, r) }

// knownUnit reports whether a quantity is in a unit that is surely one.
func knownUnit(q num.Quantity) bool {
	rs := num.Fold(q.Unit)
	return len(rs) == 0 || num.ScanUnit(rs) == len(rs)
}

// datedName parts “工作完成时间2026年12月31日前”: the length of the name, and where
// the date begins.
func datedName(folded []rune) (name, target int, ok bool) {
	days := num.FindDays(folded)
	if len(days) != 1 {
		return 0, 0, false
	}
	tail := strings.TrimSpace(string(folded[days[0].End:]))
	s := strings.TrimRight(string(folded[:days[0].Start]), ": ")
	known := false
	for _, w := range beforeWords() {
		known = known || tail == w
	}
	return len([]rune(s)), days[0].Start, known && len([]rune(s)) >= 4 && !nameless(s)
}
