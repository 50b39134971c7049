package trial

import (
	"errors"

	"jixiaobot/validate/num"
	"jixiaobot/validate/scoring"
)

// executionFull are the points that 预算执行率 brings at the end of the year,
// beside the 90 of the rows.
const executionFull = 10

// Execution is 预算执行率 and its points: the rate × 10.
type Execution struct {
	Text   string // as typed; empty: not given
	Given  bool
	Known  bool    // the text is a rate from 0 to 100 %
	Rate   num.Num // in percent, 0 to 100
	Points num.Num // 0 to 10
	Why    scoring.Reason
}

// ParseExecution reads a rate of budget execution: “93.5%”, “93.5”, “执行率达到
// 93.5%”. A bare number from above 0 to below 1 may be a fraction or a percent
// and is refused, as is whatever is not within 0 and 100 %: the reason is in
// Why, and nothing is guessed.
func ParseExecution(text string) Execution {
	e := Execution{Text: text}
	s := folded(text)
	if s == "" {
		return e
	}
	e.Given = true
	s, _ = cutPrefix(s, executionNames())
	s, _ = cutPrefix(folded(s), executionVerbs())
	q, err := num.ParseQuantity(s)
	e.Rate = q.Value
	switch {
	case errors.Is(err, num.ErrVague) || errors.Is(err, num.ErrSeveral) || err == nil && q.Sign != "":
		return e.refused(scoring.WhyVague)
	case err != nil:
		return e.refused(scoring.WhyActual)
	case q.Unit != "" && q.Unit != percent:
		return e.refused(scoring.WhyUnit)
	case q.Value.Sign() < 0:
		return e.refused(WhyBelow0)
	case q.Value.Cmp(num.Int(100)) > 0:
		return e.refused(WhyAbove100)
	case q.Unit == "" && q.Value.Sign() > 0 && q.Value.Cmp(num.Int(1)) < 0:
		return e.refused(scoring.WhyFraction)
	}
	e.Known = true
	e.Points = q.Value.Mul(num.Ratio(executionFull, 100))
	return e
}

func (e Execution) refused(code scoring.WhyCode) Execution {
	e.Rate = num.Num{}
	e.Why = scoring.Reason{Code: code, Words: e.Text}
	return e
}
