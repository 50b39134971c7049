package validate

import (
	"strconv"

	"jixiaobot/validate/form"
	"jixiaobot/validate/num"
)

// A sentence is the 评（扣）分标准 of a row as it was understood.
type sentence struct{}

// sentenceOf reads the 评（扣）分标准 of a row.
func sentenceOf(form.Indicator) sentence { return sentence{} }

// points is the full marks the sentence says; false when it says none.
func (s sentence) points() (num.Num, bool) { return num.Num{}, false }

// standard checks the 评（扣）分标准: that it is there, and its wording.
func (c cells) standard(sentence, int) []Problem {
	at, value := c.at(form.Standard), c.row.Standard
	if blank(value) {
		return []Problem{problem(StandardMissing, at)}
	}
	return wordy(at, value)
}

// formYear is the 年度 as a number; 0 when it is none.
func formYear(f form.Form) int {
	read, ok := readYear(f.Year)
	if !ok {
		return 0
	}
	year, _ := strconv.Atoi(read)
	return year
}
