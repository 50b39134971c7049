package scoring

import (
	"strings"

	"jixiaobot/validate/num"
)

// Usual is one of the usual standards a clerk picks by a button.
type Usual int

// The usual standards.
const (
	ByShare      Usual = iota // 按比例
	AllOrNothing              // 达标得满分
	InTiers                   // 分档
	Satisfaction              // 满意度分档
	ByEffect                  // 效果分级
	PerDelay                  // 逾期扣分
	PerOverrun                // 超支扣分
	PerEvent                  // 每次扣分
)

// Usuals are the usual standards that fit a row, in the order of the buttons.
func Usuals(row Row) []Usual {
	var out []Usual
	for k := ByShare; k <= PerEvent; k++ {
		if _, ok := Compose(k, row, num.Int(10)); ok {
			out = append(out, k)
		}
	}
	return out
}

// Compose writes the usual standard k for a row, with the points the clerk
// gives. False where it does not fit the row's sign, target or unit. What it
// writes parses without a word unread and checks without a finding.
func Compose(k Usual, row Row, points num.Num) (string, bool) {
	return compose(k, row, points, Parse)
}

func compose(k Usual, row Row, points num.Num, parse func(text string) (Rule, error)) (string, bool) {
	if points.Sign() <= 0 {
		return "", false
	}
	j := newJudge(Rule{}, row, Actual{})
	text := composed(k, j, points)
	if text == "" {
		return "", false
	}
	r, err := parse(text)
	if err != nil || !r.HasFull || !r.Full.Equal(points) || len(Check(r, row)) > 0 {
		return "", false
	}
	return text, true
}

func composed(k Usual, j *judge, p num.Num) string {
	quantity := j.hasT && j.row.Type != qualitative
	fill := func(template string) string {
		return filled(template, func(slot string) string { return j.slot(slot, p) })
	}
	switch k {
	case ByShare:
		if quantity && j.target.Sign() > 0 {
			return fill(shareTemplate(j.costs()))
		}
	case AllOrNothing:
		return fill(allTemplate(quantity, !j.due.IsZero(), j.row.Target))
	case InTiers:
		return fill(tierTemplate(j))
	case Satisfaction:
		if quantity && j.rate && !j.costs() && j.target.Cmp(num.Int(80)) > 0 {
			return fill(satisfactionTemplate)
		}
	case ByEffect:
		if j.row.Type == qualitative && j.due.IsZero() {
			return fill(effectTemplate)
		}
	case PerDelay:
		if !j.due.IsZero() && !quantity {
			return fill(delayTemplate)
		}
	case PerOverrun:
		if quantity && j.costs() && !j.rate && !j.timed && j.target.Sign() > 0 {
			return fill(overrunTemplate)
		}
	case PerEvent:
		return fill(eventTemplate(j, quantity))
	}
	return ""
}

// filled is a template with its slots filled.
func filled(template string, value func(slot string) string) string {
	var out strings.Builder
	for {
		from := strings.Index(template, slotOpen)
		if from < 0 {
			out.WriteString(template)
			return out.String()
		}
		to := from + strings.Index(template[from:], slotShut) + len(slotShut)
		out.WriteString(template[:from])
		out.WriteString(value(template[from:to]))
		template = template[to:]
	}
}

// slot is what stands in a slot of a sentence for the row that gives so many points.
func (j *judge) slot(slot string, points num.Num) string {
	switch slot {
	case slotFull:
		return points.Plain()
	case slotFour:
		return part(points, 4, 5)
	case slotHalf:
		return part(points, 1, 2)
	case slotTenth:
		return part(points, 1, 10)
	case slotFifth:
		return part(points, 1, 5)
	case slotTarget:
		return j.target.Plain()
	case slotUnit:
		return j.row.Unit
	case slotLower:
		return j.target.Sub(num.Int(10)).Plain()
	case slotLowest:
		return j.target.Sub(num.Int(20)).Plain()
	}
	mark := strings.TrimSpace(j.row.Target)
	if !j.due.IsZero() {
		mark = strings.TrimSuffix(mark, doneWord)
	}
	return mark
}

// part is a/b of n, as a plain decimal rounded to two places, at least 0.01.
func part(n num.Num, a, b int64) string {
	v := n.Mul(num.Ratio(a, b))
	hundred := v.Mul(num.Int(100)).Floor()
	return num.Max(hundred, num.Int(1)).Mul(num.Ratio(1, 100)).Plain()
}
