package trial

import (
	"slices"
	"strconv"
	"strings"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// gradeLadder is the grades of the sentence that give more, each level of points
// a rung. Where the sentence has none, the day or the number of the plan.
func (l Line) gradeLadder() []ladder {
	type rung struct {
		words string
		low   num.Num
	}
	var all []rung
	for _, w := range l.better() {
		s := l.with(w).Score
		known := s.Known && s.Low.Cmp(l.Score.Low) > 0
		same := func(r rung) bool { return r.low.Equal(s.Low) }
		if known && !slices.ContainsFunc(all, same) {
			all = append(all, rung{w, s.Low})
		}
	}
	if len(all) == 0 {
		return nil
	}
	slices.SortFunc(all, func(a, b rung) int { return a.low.Cmp(b.low) })
	out := ladder{rungs: int64(len(all))}
	for k := range all {
		out.marks = append(out.marks, int64(k+1))
	}
	out.text = func(k int64) string { return all[k-1].words }
	out.cost = func(k int64) num.Num { return fixedPrices().grade.Mul(num.Int(k)) }
	return []ladder{out}
}

// better are words, days and the number of the plan that could stand in place
// of words.
func (l Line) better() []string {
	var out []string
	if !l.qualitative() {
		if q, err := num.ParseQuantity(l.At.Target); err == nil {
			out = append(out, q.Value.Plain()+l.At.Unit)
		}
		return out
	}
	for _, c := range l.Rule.Clauses {
		out = append(out, gradesOf(c.When)...)
	}
	for _, d := range daysOf(l.Rule, l.At) {
		out = append(out, d.Chinese())
	}
	return append(out, strings.TrimSpace(l.At.Target), noEntry)
}

// gradesOf are the grades of a condition. An exemption (本年无任务) is none: it is
// nothing to aim at.
func gradesOf(c scoring.Cond) []string {
	switch c := c.(type) {
	case scoring.Text:
		if !c.Exempt && !c.Foreign {
			return []string{c.Words}
		}
	case scoring.Met:
		return []string{c.Words}
	case scoring.Within:
		return []string{c.Words} // 提前完成, as words
	case scoring.All:
		return []string{c.Words}
	case scoring.Any:
		var out []string
		for _, p := range c.Parts {
			out = append(out, gradesOf(p)...)
		}
		return out
	}
	return nil
}

// entryLadder is one more entry of a list that holds, or of a list of faults one
// fewer, those that bring most first.
func (l Line) entryLadder(a scoring.Actual, e effort) []ladder {
	named, ok := a.Held(l.Rule)
	if !ok {
		return l.answerLadder(e.answers)
	}
	faults := l.Rule.Kind == scoring.Faults
	var open []int // entries that can change sides
	for n := 1; n <= l.Rule.Parts; n++ {
		if slices.Contains(named, n) == faults {
			open = append(open, n)
		}
	}
	text := func(k int64) string { return l.entries(named, open[:k], faults) }
	if len(open) == 0 {
		return nil
	}
	alone := map[int]num.Num{}
	for _, n := range open {
		alone[n] = l.with(l.entries(named, []int{n}, faults)).Score.Low
	}
	slices.SortStableFunc(open, func(a, b int) int { return alone[b].Cmp(alone[a]) })
	out := ladder{rungs: int64(len(open)), text: text}
	out.cost = func(k int64) num.Num { return fixedPrices().entry.Mul(num.Int(k)) }
	for k := range open {
		out.marks = append(out.marks, int64(k+1))
	}
	return []ladder{out}
}

// entries names the entries of a list after some changed sides, as a person
// would: “1,3”, “全部”, “无”. One alone in a row of numbers is written ③, for 3
// would be the row's figure there.
func (l Line) entries(named, changed []int, faults bool) string {
	var out []string
	last := 0
	for n := 1; n <= l.Rule.Parts; n++ {
		if slices.Contains(named, n) != slices.Contains(changed, n) {
			out = append(out, strconv.Itoa(n))
			last = n
		}
	}
	switch {
	case len(out) == 0:
		return noEntry
	case len(out) == l.Rule.Parts && !faults:
		return everyEntry
	case len(out) == 1 && !l.qualitative() && last <= 20:
		return string('①' + rune(last-1))
	}
	return strings.Join(out, ",")
}
