package export

import (
	"strings"

	"jixiaobot/export/formula"
	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
	"jixiaobot/validate/trial"
)

// newTrialPlan lays out the 试算表.
func newTrialPlan(f form.Form, r trial.Result, o TrialOptions) trialPlan {
	p := trialPlan{widths: []float64{5.5, 9.5, 17, 12, 34, 6.5, 15, 12, 22, 30}, lists: map[int][]string{}, asks: maxAsks}
	p.add(trialCell{col: 1, to: trialColumns, text: trialTitle, look: trialLook{kind: trialHeading}})
	p.add(trialCell{col: 1, to: trialColumns, text: yearOpen + f.Year + trialYearClose + f.Department, look: trialLook{kind: trialLine}})
	p.add(trialCell{col: 1, to: trialColumns, text: trialHint, look: trialLook{kind: trialLine}})
	var head []trialCell
	for i, text := range trialLabels() {
		head = append(head, trialCell{col: i + 1, to: i + 1, text: text, look: trialLook{kind: trialLabel}})
	}
	p.add(head...)
	p.first = p.next()
	for i, row := range f.Indicators {
		l := trial.Line{Row: i + 1}
		if i < len(r.Lines) {
			l = r.Lines[i]
		}
		p.indicator(row, l, o)
	}
	p.last = len(p.rows)
	p.sums(f, r, o)
	return p
}

// indicator adds the row of an indicator.
func (p *trialPlan) indicator(row form.Indicator, l trial.Line, o TrialOptions) {
	at := p.next()
	t := newTrialEntry(l, ref(trialActual, at), &p.asks)
	working, remark := told(l, o)
	cells := []trialCell{
		count(trialNumber, l.Row),
		words(trialLevel1, trialShort, row.Level1),
		words(trialLevel3, trialShort, row.Level3),
		words(trialTarget, trialShort, row.Type+row.Target+row.Unit),
		words(trialStandard, trialProse, row.Standard),
		points(trialFull, l.Full, l.HasFull),
		t.input(),
		t.score(),
		t.note(trialWorking, working, "", trialChanged),
		t.note(trialRemark, join(remark, t.typed()), t.manual(), ""),
	}
	if row.Type == form.Qualitative {
		cells[trialTarget-1] = words(trialTarget, trialShort, row.Target)
	}
	if t.live && t.content.Kind != formula.Number {
		p.lists[at] = t.formula.Choices()
	}
	p.add(cells...)
}

// told is what the caller says about a row, or the little the sheet can say by
// itself.
func told(l trial.Line, o TrialOptions) (working, remark string) {
	switch {
	case !l.Given():
		return "", ""
	case o.Told != nil:
		return o.Told(l)
	}
	var lines []string
	for _, x := range l.Score.Trace {
		lines = append(lines, x.String())
	}
	if l.HasSystem {
		remark = trialSystem + l.System.String()
	}
	return strings.Join(lines, "\n"), remark
}

// A trialEntry is how the actual of one row stands in the sheet, and whether its
// score follows it.
type trialEntry struct {
	line    trial.Line
	at      string // the cell of the actual
	formula formula.Formula
	live    bool
	content formula.Content
}

func newTrialEntry(l trial.Line, at string, asks *int) trialEntry {
	t := trialEntry{line: l, at: at}
	t.formula, t.live = formula.Compile(l, asks)
	t.content = formula.Plain(l)
	if t.live {
		t.content = t.formula.Cell(l)
	}
	// The last word is the trial's: a formula that gives another score is none.
	if score, _, ok := t.formula.Score(t.content); t.live && (ok != t.hasScore() || ok && !score.Equal(l.Score.Low)) {
		t.live, t.content = false, formula.Plain(l)
	}
	return t
}

// hasScore reports whether the row has one score.
func (t trialEntry) hasScore() bool {
	return t.line.Given() && t.line.Known() && t.line.Score.Low.Equal(t.line.Score.High)
}

// input is the cell of the actual.
func (t trialEntry) input() trialCell {
	c := trialCell{col: trialActual, to: trialActual, look: trialLook{kind: trialTextIn}}
	switch t.content.Kind {
	case formula.Number:
		c.number, c.isNumber, c.look.kind = t.content.N, true, trialInput
	case formula.Day:
		c.number, c.isNumber, c.look.kind = num.Int(int64(formula.Serial(t.content.Day))), true, trialDayIn
	case formula.Text:
		c.text = t.content.Text
	}
	if t.live && t.content.Kind != formula.Number && t.content.Kind != formula.Day {
		c.look.kind = inputOf(t.formula.Takes())
	}
	return c
}

func inputOf(k formula.ContentKind) trialKind {
	switch k {
	case formula.Number:
		return trialInput
	case formula.Day:
		return trialDayIn
	}
	return trialTextIn
}

// score is the cell of the score.
func (t trialEntry) score() trialCell {
	c := trialCell{col: trialScore, to: trialScore, look: trialLook{kind: trialPoints}}
	switch {
	case t.live:
		c.formula = t.formula.In(t.at)
		c.number, c.text, c.isNumber = t.formula.Score(t.content)
	case !t.hasScore():
		c.look.kind = trialPointsIn
	default:
		c.number, c.isNumber = t.line.Score.Low, true
		if same, ok := t.content.Same(t.at); ok {
			stale := formula.Quote(trialStale)
			c.formula = `IFERROR(IF(` + t.at + `="","",IF(` + same + `,` + formula.Literal(c.number) + `,` + stale + `)),` + stale + `)`
		}
	}
	return c
}

// note is a text that is true of the actual as it stands now: changed, the cell
// shows other instead. always stands in any case.
func (t trialEntry) note(col int, now, always, other string) trialCell {
	c := words(col, trialProse, join(now, always))
	same, ok := t.content.Same(t.at)
	if now == "" || !ok {
		return c
	}
	if f, ok := formula.Choose(same, c.text, join(other, always)); ok {
		c.formula, c.look.typed = f, false
	}
	return c
}

// manual says that the score does not follow the actual.
func (t trialEntry) manual() string {
	if t.live {
		return ""
	}
	return trialManual
}

// typed is the actual as it was typed, where the cell has it in another form.
func (t trialEntry) typed() string {
	typed := strings.TrimSpace(t.line.Actual)
	switch {
	case t.content.Kind == formula.Number && t.content.N.Plain() != typed && t.content.N.Plain()+t.line.At.Unit != typed,
		t.content.Kind == formula.Day && t.line.Meant != t.line.Actual:
		return trialTyped + typed
	}
	return ""
}

// join puts two texts below one another.
func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "\n" + b
}

// words is a cell with a text.
func words(col int, kind trialKind, text string) trialCell {
	return trialCell{col: col, to: col, text: text, look: trialLook{kind: kind, typed: text != "" && len(text) <= maxTextFormat}}
}

// count is a cell with a small whole number.
func count(col, n int) trialCell {
	return trialCell{col: col, to: col, number: num.Int(int64(n)), isNumber: true, look: trialLook{kind: trialShort}}
}

// points is a cell with points that are known.
func points(col int, n num.Num, known bool) trialCell {
	return trialCell{col: col, to: col, number: n, isNumber: known, look: trialLook{kind: trialShort}}
}
