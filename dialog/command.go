package dialog

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// command reads a whole message as a command, if it is one where the
// conversation stands now.
func (t *turn) command(text string) (Option, bool) {
	const longest = 40 // no command has more characters
	if text == "" || strings.ContainsRune(text, '\n') || len(text) > 4*longest {
		return Option{}, false
	}
	said := bare(text)
	if t.s.Stage == Confirming {
		if slices.Contains(agreeWords(t.s.Asked.What), said) {
			return Option{Kind: Yes}, true
		}
		if slices.Contains(declineWords(), said) {
			return Option{Kind: No}, true
		}
		if o, ok := t.rowChosen(said); ok {
			return o, true
		}
	}
	for _, k := range commands()[said] {
		if t.fits(k) {
			return t.completed(k), true
		}
	}
	if t.s.At == t.s.newRow() && slices.Contains(endWords(), said) {
		return Option{Kind: Done}, true
	}
	if t.s.At.Field == form.Date && t.s.Stage == Asking && slices.Contains(todayWords(), said) {
		return Option{Kind: Value, Value: t.s.today(t.now)}, true
	}
	if by, ok := yearWords()[said]; ok && t.s.At.Field == form.Year && t.s.Stage == Asking {
		return Option{Kind: Value, Value: strconv.Itoa(t.now.Year() + by)}, true
	}
	if name, ok := strings.CutPrefix(said, suggestWord); ok && t.s.Stage == Asking {
		for _, x := range t.s.suggestions() {
			if bare(x.Name) == name {
				return Option{Kind: Suggest, Value: x.Name}, true
			}
		}
	}
	if o, ok := t.pageCommand(said); ok {
		return o, true
	}
	if strings.IndexFunc(said, func(r rune) bool { return r > unicode.MaxLatin1 }) < 0 {
		return Option{}, false
	}
	return t.placeCommand(said)
}

// commands is what words lists, by word, in the order of wordKinds. Every message
// is looked up in it.
var commands = sync.OnceValue(func() map[string][]Kind {
	all := map[string][]Kind{}
	for _, k := range wordKinds() {
		for _, w := range words(k) {
			all[w] = append(all[w], k)
		}
	}
	return all
})

// completed is the option of a command, with the place that its button has.
func (t *turn) completed(k Kind) Option {
	for _, o := range append(t.s.readOptions(), t.s.rollOptions()...) {
		if o.Kind == k {
			return o
		}
	}
	return Option{Kind: k}
}

// rowChosen reads the words of a button that chooses one of several rows.
func (t *turn) rowChosen(said string) (Option, bool) {
	p := phrase{said}
	row, ok := p.row()
	for _, o := range t.s.options(t.now) {
		if ok && p.end() && o.Kind == Explain && o.At.Row == row {
			return o, true
		}
	}
	return Option{}, false
}

// bare is a message as commands are compared: folded, without spaces and
// without closing punctuation.
func bare(text string) string {
	if num.OnlyHan(text) {
		return text
	}
	rs := num.Fold(text)
	kept := rs[:0]
	for _, r := range rs {
		switch {
		case r == ' ', r == '\t':
		case r >= 0x3000 && r <= 0x9FFF: // Chinese knows no case
			kept = append(kept, r)
		default:
			kept = append(kept, unicode.ToLower(r))
		}
	}
	folded := string(kept)
	if trimmed := strings.TrimRight(folded, closingMarks); trimmed != "" {
		return trimmed
	}
	return folded
}

// fits reports whether a word that could also be an answer is a command here.
func (t *turn) fits(k Kind) bool {
	asking := t.s.Stage == Asking
	switch k {
	case Roll:
		return t.s.RollTo > 0
	case AddBelow:
		return t.s.Stage == Confirming && t.s.Asked.What == Replace
	case Yes, No:
		return t.s.Stage == Confirming
	case Same:
		return asking && t.s.At.Row > 1
	case Blank:
		return asking && optional(t.s.At.Field)
	case Keep:
		return t.s.Stage == Trying && t.s.Trial.At != 0 || asking && t.s.Form.Get(t.s.At) != ""
	case Clear:
		return asking
	case Agree, Revise:
		return asking && len(t.s.readOptions()) > 0
	case Tally, Details:
		return t.s.Stage == Trying
	case Insist:
		return asking && t.s.Held != "" && t.s.At.Field == form.Standard
	case Done:
		return asking
	}
	return true
}

// pageCommand reads the words that turn the pages of a list.
func (t *turn) pageCommand(said string) (Option, bool) {
	if t.s.Stage != Outlining && t.s.Stage != Inspecting && (t.s.Stage != Trying || t.s.List == 0) {
		return Option{}, false
	}
	switch {
	case slices.Contains(nextPageWords(), said):
		return Option{Kind: Page, To: t.s.List + 1}, true
	case slices.Contains(previousPageWords(), said):
		return Option{Kind: Page, To: t.s.List - 1}, true
	}
	return Option{}, false
}

// placeCommand reads a command that names a row or a blank.
func (t *turn) placeCommand(said string) (Option, bool) {
	if slices.Contains(addWords(), said) {
		return Option{Kind: Insert, At: t.s.newRow()}, true
	}
	if t.s.Stage == Carding {
		if o, ok := t.cardCommand(said); ok {
			return o, true
		}
	}
	p := phrase{said}
	switch {
	case p.any(deleteWords()):
		return p.rowCommand(Delete)
	case p.any(copyWords()):
		return p.rowCommand(Copy)
	case p.any(upWords()):
		return p.shift(-1)
	case p.any(downWords()):
		return p.shift(+1)
	}
	if rest, ok := cutLast(said, clearEnds()); ok {
		if o, ok := t.placeNamed(phrase{rest}); ok && o.At.Field != 0 {
			return Option{Kind: Clear, At: o.At}, true
		}
	}
	if o, ok := moveCommand(said); ok {
		return o, true
	}
	if o, ok := insertCommand(said); ok {
		return o, true
	}
	return t.jumpCommand(said)
}

// cardCommand reads the short words that mean the row on the screen.
func (t *turn) cardCommand(said string) (Option, bool) {
	here := form.Ref{Row: t.s.List}
	switch {
	case slices.Contains(append(deleteWords(), agreeWords(Delete)...), said):
		return Option{Kind: Delete, At: here}, true
	case slices.Contains(copyWords(), said):
		return Option{Kind: Copy, At: here}, true
	case slices.Contains(upWords(), said):
		return Option{Kind: Move, At: here, To: here.Row - 1}, true
	case slices.Contains(downWords(), said):
		return Option{Kind: Move, At: here, To: here.Row + 1}, true
	case slices.Contains(insertWords(), said):
		return Option{Kind: Insert, At: here}, true
	}
	return Option{}, false
}

// moveCommand reads 把第3行移到第1行, 第3行上移.
func moveCommand(said string) (Option, bool) {
	for _, w := range moveWords() {
		p := phrase{said}
		if w != "" && !p.eat(w) {
			continue
		}
		from, ok := p.row()
		if !ok {
			continue
		}
		switch {
		case p.any(upWords()) && p.end():
			return Option{Kind: Move, At: form.Ref{Row: from}, To: from - 1}, true
		case p.any(downWords()) && p.end():
			return Option{Kind: Move, At: form.Ref{Row: from}, To: from + 1}, true
		case p.any(moveToWords()):
			if to, ok := p.row(); ok && p.end() {
				return Option{Kind: Move, At: form.Ref{Row: from}, To: to}, true
			}
		}
	}
	return Option{}, false
}

// insertCommand reads 在第3行前插入, 第3行后加一行, 插入第3行.
func insertCommand(said string) (Option, bool) {
	p := phrase{said}
	leading := p.eat(insertWord)
	p.any(atWords())
	row, ok := p.row()
	if !ok {
		return Option{}, false
	}
	switch {
	case leading && p.end():
		return Option{Kind: Insert, At: form.Ref{Row: row}}, true
	case p.any(insertWords()) && p.end():
		return Option{Kind: Insert, At: form.Ref{Row: row}}, true
	case p.any(appendWords()) && p.end():
		return Option{Kind: Insert, At: form.Ref{Row: row + 1}}, true
	}
	return Option{}, false
}

// jumpCommand reads 第3行, 第3行指标值, 改第3行的指标值, 联系电话. A name is tried
// before the words that lead to it, for 填 also begins 填表人.
func (t *turn) jumpCommand(said string) (Option, bool) {
	p := phrase{said}
	if o, ok := t.placeNamed(p); ok {
		return o, true
	}
	if !p.any(jumpWords()) {
		return Option{}, false
	}
	return t.placeNamed(p)
}

// placeNamed reads the rest of a phrase as the name of a row or a blank. A name
// that is both a column's and a header blank's means the column while a row is
// open.
func (t *turn) placeNamed(p phrase) (Option, bool) {
	if row, ok := p.row(); ok {
		p.eat(ofWord)
		if p.end() {
			return Option{Kind: Jump, At: form.Ref{Row: row}}, true
		}
		f, ok := p.field(form.RowFields())
		return Option{Kind: Jump, At: form.Ref{Row: row, Field: f}}, ok && p.end()
	}
	if row := t.rowInSight(); row > 0 {
		q := p
		if f, ok := q.field(form.RowFields()); ok && q.end() {
			return Option{Kind: Jump, At: form.Ref{Row: row, Field: f}}, true
		}
	}
	f, ok := p.field(append(form.HeaderFields(), form.FooterFields()...))
	return Option{Kind: Jump, At: form.Ref{Field: f}}, ok && p.end()
}

// rowInSight is the row whose card or question is open; 0 when there is none.
func (t *turn) rowInSight() int {
	row := t.s.At.Row
	switch t.s.Stage {
	case Carding:
		row = t.s.List
	case Trying:
		row = t.s.rowOf(t.s.Trial.At)
	}
	if row > len(t.s.Rows) {
		return 0
	}
	return row
}
