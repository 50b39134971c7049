package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// elsewhereFigure is the figure of something else that the sentence speaks of, of which the actual of
// the row says nothing; "" for none.
func (j *judge) elsewhereFigure() string {
	for _, look := range [...]func() string{j.opposed, j.complement, j.average, j.strangeAward} {
		if words := look(); words != "" {
			return words
		}
	}
	return ""
}

// complement is the rate that the sentence wants little of where the row wants much of another
// one, or the other way round: 结余率5%以下得5分 in the row of a 执行率, 按期率达95% in that of a 逾期率.
// The actual of the row would have to be turned round first. "" for none.
func (j *judge) complement() string {
	if !j.rate && j.row.Unit != permille || !j.hasT || j.row.Type == qualitative {
		return ""
	}
	for _, c := range j.r.Clauses {
		w, ok := c.When.(Within)
		if ok && w.What == Gap && j.isTop(c) && j.wantsMore() && containsAny(w.Words, errorRates()...) && !sameRate(w.Words, j.row.Level3) {
			return w.Words // 误差率不超过5% in the row of a 准确率
		}
		if !ok || !j.isTop(c) || w.What != Value || w.Of != Unsaid || len(w.Ranges) != 1 || !j.turned(w.Ranges[0]) {
			continue
		}
		name := subjectOf(w)
		if name == "" {
			name = j.r.rateBefore(c.At.From)
		}
		if name != "" && !sameRate(name, j.row.Level3) {
			return name
		}
	}
	return ""
}

// turned reports whether a range is open to the side that the row does not want, and does not
// have the row's value in it.
func (j *judge) turned(r Range) bool {
	more := j.wantsMore() || !j.costs() && j.target.Cmp(half()) >= 0
	switch {
	case r.Lo.Target || r.Hi.Target:
		return false
	case more:
		return r.Hi.Set && r.Hi.At.N.Cmp(j.target) < 0 && (!r.Lo.Set || r.Lo.At.N.Sign() <= 0)
	}
	return r.Lo.Set && r.Lo.At.N.Cmp(num.Max(j.target, lowBound(j.costs()))) > 0 && (!r.Hi.Set || r.Hi.At.N.Cmp(num.Int(100)) >= 0)
}

// lowBound is what a rate must lie above to be no other figure of a small one, where the sign of
// the row does not say that less is wanted.
func lowBound(costs bool) num.Num {
	if costs {
		return num.Num{}
	}
	return half()
}

// rateBefore is the rate named right before a place of the sentence (结余率：5%以下得5分), with
// what stands before its name; "" for none.
func (r Rule) rateBefore(at int) string {
	s := r.saidBefore(at, nameBefore)
	if i := strings.LastIndex(s, rateSuffix); i > 0 {
		return s[:i+len(rateSuffix)]
	}
	return ""
}

// nameBefore is how far back such a name is looked for, in characters.
const nameBefore = 12
