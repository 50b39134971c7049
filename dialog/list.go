package dialog

import (
	"slices"

	"jixiaobot/validate"
	"jixiaobot/validate/form"
)

// How many lines a page of a list has, so that it fits a phone's screen.
const (
	outlinePage = 22
	checkPage   = 4
)

// show says what is open now.
func (t *turn) show() { t.say(t.s.screen(t, false)) }

// again says it once more, after something else was said.
func (t *turn) again() { t.say(t.s.screen(t, true)) }

// screen is the effect that shows what is open.
func (s *State) screen(t *turn, again bool) Effect {
	if again && s.Stage != Asking && s.Stage != Reviewing && s.Stage != Confirming && s.Stage != Trying {
		return StillOpen{Stage: s.Stage, Row: s.List, Waiting: s.At, Options: s.options(t.now)}
	}
	switch s.Stage {
	case Outlining:
		return s.outline()
	case Carding:
		return s.cardOf(s.List)
	case Inspecting:
		return s.checked()
	case Reviewing:
		return s.review(t, again)
	case Confirming:
		return s.confirmation()
	case Trying:
		return s.trialScreen(again)
	}
	return Ask{
		At: s.At, Row: s.row(s.At.Row), Year: s.Form.Year, Current: s.Form.Get(s.At), Again: again, Usual: string(s.Usual),
		More: s.At == s.newRow(), Doubt: s.doubtHere().Why, Others: s.doubtHere().Others,
		Options: s.answerOptions(t.now),
	}
}

// list opens a page of a list.
func (t *turn) list(stage Stage, page int) {
	t.s.Stage, t.s.List = stage, page
	t.s.List = max(1, min(page, t.s.pages()))
	t.show()
}

func pagesOf(lines, perPage int) int { return max(1, (lines+perPage-1)/perPage) }

// pages is how many pages the open list has.
func (s *State) pages() int {
	if s.Stage == Outlining {
		return pagesOf(len(s.outlineRefs()), outlinePage)
	}
	problems, _ := s.problems()
	return pagesOf(len(problems), checkPage)
}

// page is the part of a list that a page shows, and the page it really is.
func page[T any](all []T, n, perPage int) ([]T, int) {
	n = max(1, min(n, pagesOf(len(all), perPage)))
	first := (n - 1) * perPage
	return all[first:min(first+perPage, len(all))], n
}

// turning are the buttons that turn pages and lead back.
func turning(at, of int) []Option {
	var out []Option
	if at > 1 {
		out = append(out, Option{Kind: Page, To: at - 1})
	}
	if at < of {
		out = append(out, Option{Kind: Page, To: at + 1})
	}
	return append(out, Option{Kind: Resume})
}

// outlineRefs lists what 目录 has a line for: the header, each row, the footer.
func (s *State) outlineRefs() []form.Ref {
	var out []form.Ref
	for _, f := range form.HeaderFields() {
		out = append(out, form.Ref{Field: f})
	}
	for i := range s.Rows {
		out = append(out, form.Ref{Row: i + 1})
	}
	for _, f := range form.FooterFields() {
		out = append(out, form.Ref{Field: f})
	}
	return out
}

// outline is the page of 目录 that is open.
func (s *State) outline() Outline {
	refs := s.outlineRefs()
	shown, n := page(refs, s.List, outlinePage)
	out := Outline{Page: n, Pages: pagesOf(len(refs), outlinePage), Waiting: s.At}
	wrong := map[form.Ref]bool{}
	for _, p := range s.wrong() {
		if p.Severity == validate.Error {
			wrong[p.At], wrong[form.Ref{Row: p.At.Row}] = true, true
		}
	}
	for _, at := range shown {
		out.Lines = append(out.Lines, s.outlineLine(at, wrong))
		out.Options = append(out.Options, Option{Kind: Jump, At: at})
	}
	out.Options = append(out.Options, Option{Kind: Insert, At: s.newRow()})
	out.Options = append(out.Options, turning(out.Page, out.Pages)...)
	return out
}

func (s *State) outlineLine(at form.Ref, wrong map[form.Ref]bool) OutlineLine {
	line := OutlineLine{At: at, Value: s.Form.Get(at), State: LineDone}
	if at.Row > 0 {
		line.Value = s.row(at.Row).Level3
	}
	switch {
	case at.Row > 0 && s.rowOpen(at.Row):
		line.State = LineOpen
	case at.Row == 0 && line.Value == "" && s.marked(at) && !optional(at.Field):
		line.State = LineOpen
	case at.Row == 0 && line.Value == "":
		line.State = LineEmpty
	case wrong[at]:
		line.State = LineWrong
	}
	return line
}

// rowOpen reports whether a row has blanks that it needs.
func (s *State) rowOpen(row int) bool {
	for _, f := range form.RowFields() {
		if at := (form.Ref{Row: row, Field: f}); s.asked(at) && s.missing(at) {
			return true
		}
	}
	return false
}

// cardOf is one row with all its cells.
func (s *State) cardOf(row int) Card {
	c := Card{Row: row, Indicator: s.row(row), Options: s.cardOptions(), Waiting: s.At}
	problems, _ := s.problems()
	for _, p := range problems {
		if p.At.Row == row {
			c.Problems = append(c.Problems, p)
		}
	}
	return c
}

func (s *State) cardOptions() []Option {
	var out []Option
	here := form.Ref{Row: s.List}
	for _, f := range form.RowFields() {
		if at := (form.Ref{Row: s.List, Field: f}); s.asked(at) {
			out = append(out, Option{Kind: Jump, At: at})
		}
	}
	out = append(out, Option{Kind: Copy, At: here}, Option{Kind: Insert, At: here}, Option{Kind: Delete, At: here})
	if s.List > 1 {
		out = append(out, Option{Kind: Move, At: here, To: s.List - 1})
	}
	if s.List < len(s.Rows) {
		out = append(out, Option{Kind: Move, At: here, To: s.List + 1})
	}
	return append(out, Option{Kind: Contents}, Option{Kind: Resume})
}

// problems are those of the whole form that can be mended now. Blanks that are
// merely still to come are not held against the clerk; they are counted.
func (s *State) problems() (now []validate.Problem, unasked int) {
	for _, p := range s.wrong() {
		if s.toCome(p) {
			continue
		}
		now = append(now, p)
	}
	return now, s.unasked()
}

// unasked counts the blanks that are needed and still to be asked; without a
// row, all of one row's count as one.
func (s *State) unasked() int {
	n := 0
	if len(s.Rows) == 0 {
		n++
	}
	for at := range s.stations() {
		if at != s.newRow() && !optional(at.Field) && s.open(at) {
			n++
		}
	}
	return n
}

// toCome reports whether a problem is only that a later question has not been
// asked yet.
func (s *State) toCome(p validate.Problem) bool {
	if p.At.Field == 0 {
		return p.At.Row == 0 && !s.Done
	}
	return s.Form.Get(p.At) == "" && s.open(p.At)
}

// checked is the page of 检查 that is open.
func (s *State) checked() Checked {
	problems, unasked := s.problems()
	slices.SortStableFunc(problems, func(a, b validate.Problem) int { return int(b.Severity) - int(a.Severity) })
	n := count(problems)
	shown, at := page(problems, s.List, checkPage)
	c := Checked{
		Form: s.Form, Problems: shown, Unasked: unasked, Errors: n.Errors, Warnings: n.Warnings,
		Page: at, Pages: pagesOf(len(problems), checkPage), Waiting: s.At, Points: s.totalled(),
	}
	for _, p := range shown {
		c.Options = append(c.Options, s.mendingOption(p))
	}
	c.Options = append(c.Options, turning(c.Page, c.Pages)...)
	return c
}

// mendingOption is the button that goes where a problem is mended.
func (s *State) mendingOption(p validate.Problem) Option {
	switch {
	case p.At == form.Ref{} && p.Code == validate.Level1Absent:
		return Option{Kind: Insert, At: s.newRow()}
	case p.At == form.Ref{}:
		return Option{Kind: Contents}
	}
	return Option{Kind: Jump, At: p.At}
}

// progress says how much is filled.
func (s *State) progress() Progress {
	p := Progress{Rows: len(s.Rows), Points: s.totalled()}
	p.Filled, p.Open = s.count()
	have := map[string]bool{}
	for _, i := range s.Form.Indicators {
		have[i.Level1] = true
	}
	for _, l := range form.Level1s() {
		if have[l] {
			p.Level1s = append(p.Level1s, l)
		} else {
			p.Missing = append(p.Missing, l)
		}
	}
	problems, _ := s.problems()
	n := count(problems)
	p.Errors, p.Warnings = n.Errors, n.Warnings
	return p
}

// review is the end of the questions.
func (s *State) review(t *turn, again bool) Review {
	n := s.tally()
	return Review{
		Form: s.Form, Skipped: s.needed(), Errors: n.Errors, Warnings: n.Warnings,
		Sent: s.Sent, Again: again, Options: s.reviewOptions(),
	}
}

// confirmation asks what the conversation waits for.
func (s *State) confirmation() Confirm {
	filled, _ := s.count()
	c := Confirm{What: s.Asked.What, Row: s.Asked.Row, Filled: filled, Among: s.Asked.Rows, Options: s.confirmOptions()}
	switch s.Asked.What {
	case Delete:
		c.Name = s.row(s.Asked.Row).Level3
	case Export:
		c.Errors, c.Open = s.tally().Errors, s.unasked()
	case Replace:
		c.Name, c.Rows = s.Asked.Name, len(s.Asked.Reading.Form.Indicators)
	}
	return c
}
