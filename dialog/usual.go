package dialog

import (
	"slices"
	"strings"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// usual is one of the usual ways to write a 评（扣）分标准; its value is the word on
// the button. The clerk gives the points, the sentence is composed to fit the
// row's sign, target, unit and date.
type usual string

// fitting lists the usual sentences that suit a row, the most usual first.
func (s *State) fitting(row form.Indicator) []usual {
	_, dated := deadline(row.Target, s.scoringRow(row).Year)
	satisfied := strings.HasPrefix(row.Level2, satisfactionStem())
	switch {
	case row.Qualitative() && dated:
		return []usual{overdue, passOrFail}
	case row.Qualitative() && (row.Target == "" || strings.HasPrefix(row.Target, topGrade())):
		return []usual{grades, passOrFail}
	case row.Qualitative():
		return []usual{passOrFail}
	case row.Type == form.AtMost || row.Type == form.LessThan:
		if isZero(row.Target) {
			return []usual{perEvent, passOrFail}
		}
		return []usual{overspent, passOrFail, proportion}
	case row.Type == form.Equal && isZero(row.Target):
		return []usual{perEvent, passOrFail}
	case satisfied:
		return []usual{satisfaction, proportion, passOrFail}
	}
	return []usual{proportion, passOrFail, tiers}
}

// fits reports whether a usual sentence can be composed for the open row.
func (s *State) fits(u usual) bool {
	_, ok := s.known.Compose(u.kind(), s.scoringRow(s.row(s.At.Row)), num.Int(10))
	return ok
}

func isZero(target string) bool {
	n, err := num.Parse(target)
	return err == nil && n.IsZero()
}

// readUsual reads 按比例, 2分按比例, 按比例，满分5分: a usual sentence, with the points
// when they were said.
func readUsual(text string) (u usual, points num.Num, ok bool) {
	said := bare(text)
	for _, u := range usuals() {
		before, after, found := strings.Cut(said, string(u))
		if !found || before != "" && after != "" {
			continue
		}
		rest := strings.Trim(before+after, partMarks)
		if rest == "" {
			return u, num.Num{}, true
		}
		if p, ok := readPoints(rest); ok {
			return u, p, true
		}
	}
	return "", num.Num{}, false
}

// readPoints reads 5, 5分, 满分5分, above 0 and at most 100.
func readPoints(text string) (num.Num, bool) {
	p := phrase{bare(text)}
	p.any(fullWords())
	q, err := num.ParseQuantity(p.rest)
	good := err == nil && q.Sign == "" && slices.Contains(pointWords(), q.Unit) && q.Value.Sign() > 0 && q.Value.Cmp(num.Int(100)) <= 0
	return q.Value, good
}

// standard takes an answer at 评（扣）分标准 that asks for a usual sentence or gives
// the points of one; false: it is the sentence itself.
func (t *turn) standard(text string) bool {
	const shortest = 5 // characters; no sentence that scores anything is shorter
	if t.s.At.Field != form.Standard {
		return false
	}
	if points, ok := readPoints(text); ok && t.s.Usual != "" {
		t.compose(t.s.Usual, points)
		return true
	}
	u, points, ok := readUsual(text)
	switch {
	case !ok && t.s.Usual != "" && len([]rune(text)) <= shortest:
		t.cannot(NotPoints, text)
	case !ok:
		t.s.Usual = ""
		return false
	case !t.s.fits(u):
		t.cannot(UsualUnfit, string(u))
	case points.IsZero():
		t.s.Stage, t.s.Usual = Asking, u
		t.show()
	default:
		t.compose(u, points)
	}
	return true
}

// compose answers the open 评（扣）分标准 with a usual sentence; one that does not
// fit the row is refused.
func (t *turn) compose(u usual, points num.Num) {
	t.s.Usual = ""
	sentence, ok := t.s.known.Compose(u.kind(), t.s.scoringRow(t.s.row(t.s.At.Row)), points)
	if !ok {
		t.cannot(UsualUnfit, string(u))
		return
	}
	t.answer(t.s.At, sentence, 0)
}
