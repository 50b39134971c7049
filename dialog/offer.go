package dialog

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"jixiaobot/validate/form"
	"jixiaobot/validate/grid"
	"jixiaobot/validate/num"
)

// options lists the buttons under what is open now. They follow from the state
// alone, so that a press or a typed number can be checked against them.
func (s *State) options(now time.Time) []Option {
	switch s.Stage {
	case Asking:
		return slices.Concat(s.answerOptions(now), s.readOptions(), s.rollOptions())
	case Outlining:
		return s.outline().Options
	case Carding:
		return s.cardOptions()
	case Inspecting:
		return s.checked().Options
	case Reviewing:
		return append(s.reviewOptions(), s.rollOptions()...)
	case Confirming:
		return s.confirmOptions()
	case Trying:
		return s.trialOptions()
	}
	return nil
}

func (s *State) reviewOptions() []Option {
	return []Option{{Kind: Export}, {Kind: View}, {Kind: Try}, {Kind: Inspect}, {Kind: Contents}, {Kind: Insert, At: s.newRow()}, {Kind: Previous}}
}

// confirmOptions are yes and no, or the rows to choose from.
func (s *State) confirmOptions() []Option {
	switch {
	case s.Asked.What == Replace && len(s.Rows) > 0 && len(s.Asked.Reading.Form.Indicators) > 0:
		return []Option{{Kind: Yes}, {Kind: AddBelow}, {Kind: No}}
	case s.Asked.What == Export:
		return []Option{{Kind: Yes}, {Kind: View}, {Kind: No}}
	case s.Asked.What != Explain:
		return []Option{{Kind: Yes}, {Kind: No}}
	}
	var out []Option
	for _, row := range s.Asked.Rows {
		out = append(out, Option{Kind: Explain, At: form.Ref{Row: row}, Value: s.Asked.Name})
	}
	return append(out, Option{Kind: No})
}

// answerOptions are the buttons of a question: the answers to choose from, then
// the ways on and back.
func (s *State) answerOptions(now time.Time) []Option {
	const usual = 12 // a question has seldom more buttons
	out := make([]Option, 0, usual)
	current := s.Form.Get(s.At)
	if s.Held != "" && s.At.Field == form.Standard {
		out = append(out, Option{Kind: Insist})
	}
	if s.At.Field == form.Standard && s.Usual == "" {
		for _, u := range s.fitting(s.row(s.At.Row)) {
			if s.fits(u) {
				out = append(out, Option{Kind: Usual, Value: string(u)})
			}
		}
	}
	for _, x := range s.suggestions() {
		out = append(out, Option{Kind: Suggest, Value: x.Name})
	}
	for _, v := range s.choices(now) {
		out = append(out, Option{Kind: Value, Value: v})
	}
	if s.At.Field == form.Level1 || s.At.Field == form.Level2 {
		if above := s.row(s.At.Row - 1); above.Level1 != "" && s.sameFits(above) {
			out = append(out, Option{Kind: Same})
		}
	}
	if s.At == s.newRow() && len(s.Rows) > 0 {
		out = append(out, Option{Kind: Done})
	}
	switch {
	case current != "":
		out = append(out, Option{Kind: Keep})
	case optional(s.At.Field):
		out = append(out, Option{Kind: Blank})
	case s.At != s.newRow() || len(s.Rows) == 0:
		out = append(out, Option{Kind: Skip})
	}
	if _, ok := s.before(s.At); ok {
		out = append(out, Option{Kind: Previous})
	}
	return append(out, Option{Kind: Contents})
}

// sameFits reports whether 同上一行 can be answered: for 二级 only under the same
// 一级.
func (s *State) sameFits(above form.Indicator) bool {
	if s.At.Field == form.Level1 {
		return true
	}
	return above.Level2 != "" && above.Level1 == s.row(s.At.Row).Level1
}

// doubtHere is the doubt about the open blank, if there is one.
func (s *State) doubtHere() Doubt {
	if at, d, ok := s.doubted(); ok && at == s.At && s.Stage == Asking {
		return d
	}
	return Doubt{}
}

// choices lists the answers a question offers: what else a doubtful one may be,
// then those that every such question has.
func (s *State) choices(now time.Time) []string {
	d := s.doubtHere()
	if d.Why == grid.PointsClash {
		return nil // the points of the column are no sentence
	}
	if len(d.Others) > 0 {
		return d.Others
	}
	row := s.row(s.At.Row)
	switch s.At.Field {
	case form.Year:
		return []string{fmt.Sprint(now.Year()), fmt.Sprint(now.Year() + 1)}
	case form.Level1:
		return form.Level1s()
	case form.Level2:
		return s.level2Choices(row.Level1)
	case form.Type:
		return form.Types()
	case form.Target:
		return s.targetChoices(row)
	case form.Unit:
		return s.unitChoices()
	case form.Date:
		return []string{s.today(now)}
	}
	return nil
}

func (s *State) level2Choices(level1 string) []string {
	if list := form.Level2s(level1); list != nil {
		return list
	}
	var all []string
	for _, one := range form.Level1s() {
		all = append(all, form.Level2s(one)...)
	}
	return all
}

// today is the day of the turn as the form writes it.
func (s *State) today(now time.Time) string {
	return num.Day{Year: now.Year(), Month: int(now.Month()), Day: now.Day()}.Chinese()
}

// targetChoices are offered for a 定性 row alone: the end of the form's year for
// a deadline, and what other 定性 rows say. A number is never offered.
func (s *State) targetChoices(row form.Indicator) []string {
	if !row.Qualitative() {
		return nil
	}
	var out []string
	if row.Level2 == form.Timeliness && s.Form.Year != "" {
		out = append(out, yearEnd(s.Form.Year))
	}
	return s.seen(out, form.Target, func(i form.Indicator) bool {
		return i.Qualitative() && i.Level2 == row.Level2
	})
}

// unitChoices are the units of earlier rows, then common ones.
func (s *State) unitChoices() []string {
	const most = 8
	out := s.seen(nil, form.Unit, func(form.Indicator) bool { return true })
	for _, u := range commonUnits() {
		if !slices.Contains(out, u) {
			out = append(out, u)
		}
	}
	return out[:min(most, len(out))]
}

// seen adds what the other rows have in a column, each once, the shortest
// useful words only: a button cannot hold more.
func (s *State) seen(out []string, f form.Field, like func(form.Indicator) bool) []string {
	const longest, most = 15, 8
	for i, row := range s.Form.Indicators {
		v := s.Form.Get(form.Ref{Row: i + 1, Field: f})
		fits := v != "" && len([]rune(v)) <= longest && !strings.Contains(v, "\n")
		if i+1 != s.At.Row && fits && like(row) && !slices.Contains(out, v) && len(out) < most {
			out = append(out, v)
		}
	}
	return out
}

// Numbered reports whether a typed number picks a button of what is open. Where
// a number is itself an answer it never does.
func (s State) Numbered() bool {
	if s.Stage == Trying {
		return s.Trial.At == 0
	}
	if s.Stage != Asking {
		return true
	}
	switch s.At.Field {
	case form.Target:
		return false
	case form.Standard:
		return s.Usual == ""
	}
	return true
}

// pick reads a message that is nothing but the number of a button; number tells
// that it was a number where numbers pick.
func (t *turn) pick(text string) (o Option, ok, number bool) {
	if !t.s.Numbered() {
		return Option{}, false, false
	}
	n := 0
	for i, r := range num.Fold(text) {
		if r < '0' || r > '9' || i > 3 {
			return Option{}, false, false
		}
		n = n*10 + int(r-'0')
	}
	all := t.s.options(t.now)
	if n < 1 || n > len(all) {
		return Option{}, false, true
	}
	return all[n-1], true, true
}

// lookingOnly reads an old button that changes nothing: it may still be used.
func (s *State) lookingOnly(in Press) (Option, bool) {
	parts := strings.Split(in.Data, ":")
	if len(parts) != 4 || parts[0] != pressVersion {
		return Option{}, false
	}
	switch k := Kind(parts[2]); k {
	case Contents, Status, Inspect, Guide, Export, View, Try, Tally, Details, Sheet:
		return Option{Kind: k}, true
	case See:
		key, _ := strconv.Atoi(parts[1])
		row := s.rowOf(key)
		return Option{Kind: See, At: form.Ref{Row: row}}, row > 0
	}
	return Option{}, false
}
