package dialog

import (
	"strconv"
	"strings"

	"jixiaobot/validate/form"
)

// offerRoll offers to move a form of another year on; the questions go on
// meanwhile.
func (t *turn) offerRoll() {
	from, err := strconv.Atoi(t.s.Form.Year)
	to := nextYear(t.now.Year(), int(t.now.Month()))
	if err != nil || from >= to {
		return
	}
	t.s.RollTo = to
	t.say(RollOffer{From: from, To: to, Options: t.s.rollOptions()})
}

// rollOptions is the button of the offer, as long as it stands.
func (s *State) rollOptions() []Option {
	if year, err := strconv.Atoi(s.Form.Year); err != nil || year >= s.RollTo {
		return nil
	}
	return []Option{{Kind: Roll, To: s.RollTo}}
}

// nextYear is the year whose form is filled in now: from October on the next.
func nextYear(year, month int) int {
	if month >= 10 {
		return year + 1
	}
	return year
}

// roll moves the form to the year that was offered: years and dates moved on, review signatures
// and the day of filling cleared, amounts of money to be confirmed. All other
// words stay.
func (t *turn) roll() {
	from, err := strconv.Atoi(t.s.Form.Year)
	to := t.s.RollTo
	if err != nil || to == 0 {
		t.again()
		return
	}
	t.s.RollTo = 0
	var moved []form.Edit
	was := t.s.Form
	for _, at := range was.Refs() {
		old := was.Get(at)
		value := old
		switch at.Field {
		case form.BusinessReviewer, form.PerformanceReviewer, form.Date:
			value = ""
		default:
			value = movedOn(old, from, to)
		}
		if value != old {
			moved = append(moved, form.Edit{At: at, Value: value})
		}
	}
	t.s.Form = was.With(moved...)
	t.dropTrial()
	for _, f := range []form.Field{form.BusinessReviewer, form.PerformanceReviewer} {
		t.mark(form.Ref{Field: f})
	}
	for i, row := range t.s.Form.Indicators {
		if strings.HasSuffix(row.Unit, moneyUnit()) && row.Target != "" {
			t.s.Doubts = append(t.s.Doubts, Doubt{Key: t.s.Rows[i].Key, Field: form.Target, Why: BudgetAnew})
		}
	}
	t.say(Rolled{From: from, To: to, Edits: moved})
	t.advance()
	t.show()
}

// movedOn is a text with the years from … moved to …, so far as they are written
// as years: 2025年, 2025.12.31, 2025-12.
func movedOn(text string, from, to int) string {
	old := strconv.Itoa(from)
	var out strings.Builder
	for {
		before, after, found := strings.Cut(text, old)
		out.WriteString(before)
		if !found {
			return out.String()
		}
		if isYear(before, after) || text == old {
			out.WriteString(strconv.Itoa(to))
		} else {
			out.WriteString(old)
		}
		text = after
	}
}

// isYear reports whether four digits between two texts are a year.
func isYear(before, after string) bool {
	if before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9' {
		return false
	}
	if strings.HasPrefix(after, yearMark()) {
		return true
	}
	return len(after) > 1 && strings.ContainsRune("./-", rune(after[0])) && after[1] >= '0' && after[1] <= '9'
}
