package trial

import (
	"slices"

	"jixiaobot/validate/num"
)

// A Difference is what one result has more than another of the same form; what
// it has less is below 0.
type Difference struct {
	Rows            []int // whose actual, score or reason is another
	Low, High       num.Num
	Low100, High100 num.Num // meaningless unless Has100
	Has100          bool    // both results have a total of 100
}

// Diff is what after has more than before. A row without a score counts
// nothing on either side.
func Diff(before, after Result) Difference {
	d := Difference{
		Low: after.Low.Sub(before.Low), High: after.High.Sub(before.High),
		Low100: after.Low100.Sub(before.Low100), High100: after.High100.Sub(before.High100),
		Has100: before.Has100 && after.Has100,
	}
	for i, b := range after.Lines {
		if i >= len(before.Lines) || !before.Lines[i].same(b) {
			d.Rows = append(d.Rows, b.Row)
		}
	}
	return d
}

func (l Line) same(o Line) bool {
	x, y := l.Score, o.Score
	return l.Actual == o.Actual && x.Known == y.Known && x.Low.Equal(y.Low) && x.High.Equal(y.High) &&
		x.Why.Code == y.Why.Code && slices.Equal(x.Why.Want, y.Why.Want)
}
