package validate

import (
	"slices"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// usualTotal is the sum of all points where no other is asked for: the rate of
// budget execution brings the other 10 at the end of the year.
const usualTotal = 90

// LevelPoints is the points of all rows of one 一级指标.
type LevelPoints struct {
	Level1 string
	Points num.Num
}

// Points adds up the full marks that the 评（扣）分标准 of the rows say: in all, by
// 一级指标 in the order of form.Level1s (those with a row only), and how many rows
// say none. A row of an unknown 一级指标 counts in the total only.
func Points(f form.Form) (total num.Num, byLevel1 []LevelPoints, rowsWithout int) {
	return Checks{}.Points(f)
}

// Points is the function Points.
func (c Checks) Points(f form.Form) (total num.Num, byLevel1 []LevelPoints, rowsWithout int) {
	return tally(f, c.sentencesOf(f))
}

// tally is Points of rows whose sentences are read already.
func tally(f form.Form, all []*sentence) (total num.Num, byLevel1 []LevelPoints, rowsWithout int) {
	for _, one := range form.Level1s() {
		sum := LevelPoints{Level1: one}
		rows := 0
		for i, row := range f.Indicators {
			if row.Level1 == one {
				rows++
				full, _ := all[i].points()
				sum.Points = sum.Points.Add(full)
			}
		}
		if rows > 0 {
			byLevel1 = append(byLevel1, sum)
		}
	}
	for _, s := range all {
		full, ok := s.points()
		if !ok {
			rowsWithout++
			continue
		}
		total = total.Add(full)
	}
	return total, byLevel1, rowsWithout
}

// total checks the sum of all points, once every row has some.
func total(f form.Form, all []*sentence, o Options) []Problem {
	want := num.Int(usualTotal)
	if asked, err := num.Parse(o.Total); err == nil {
		want = asked
	}
	sum, _, without := tally(f, all)
	if len(all) == 0 || without > 0 || sum.Equal(want) {
		return nil
	}
	return []Problem{problem(PointsTotal, form.Ref{}).got(sum.Plain()).want(want.Plain())}
}

// absent lists the 一级指标 without a row.
func absent(f form.Form) []string {
	return slices.DeleteFunc(form.Level1s(), func(one string) bool {
		return slices.ContainsFunc(f.Indicators, func(r form.Indicator) bool { return r.Level1 == one })
	})
}
