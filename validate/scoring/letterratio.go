package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// maxRatio bounds what a letter is defined as in runes.
const maxRatio = 40

// definedAs is what stands behind the = after the letter at i, without blanks and brackets;
// empty where none follows.
func definedAs(rs []rune, i int) string {
	if beside(rs, i, 1) != '=' {
		return ""
	}
	end := i + 1
	for end < len(rs) && end-i < maxRatio && !isStop(rs[end]) {
		end++
	}
	said := strings.Join(strings.Fields(strings.Map(withoutBrackets, string(rs[i+1:end]))), "")
	return strings.TrimPrefix(said, "=")
}

// planRatio reports whether the letter at i is said to be the share of the plan that was
// reached: X=实际值/目标值×100%.
func planRatio(rs []rune, i int) bool {
	said := definedAs(rs, i)
	if said == "" {
		return false
	}
	for _, tail := range hundredTails() {
		said = strings.TrimSuffix(said, tail)
	}
	above, below, ok := cutAny(said, divideSigns())
	return ok && figureName(above) == actualSaid && figureName(below) == planSaid
}

// letterUnclear reports whether a letter that stands for a share of its own may be another
// figure than the actual of the row: the share of the plan in a row of rates, any other share in
// a row of amounts.
func (r Rule) letterUnclear(row Row) bool {
	if !r.ofPlan && !r.ofElse {
		return false
	}
	j := newJudge(r, row, Actual{})
	if r.ofElse && !j.rate {
		return true
	}
	return r.ofPlan && j.rate && !(j.hasT && j.target.Equal(num.Int(100)))
}

func withoutBrackets(r rune) rune {
	switch r {
	case '(', ')', '（', '）':
		return -1
	}
	return r
}
