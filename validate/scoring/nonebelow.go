package scoring

import "jixiaobot/validate/num"

// noneBelow takes off what is taken beyond nothing where nothing at all was done (每少1期扣1分；全年
// 一期未开展的倒扣2分): all else earns nothing then. Where something is earned still, whether that is
// taken from it is not said.
func (j *judge) noneBelow() (result, bool) {
	if j.a.kind != isNumber || !j.hasV || !j.v.IsZero() {
		return result{}, false
	}
	for i, c := range j.r.Clauses {
		d, ok := c.Then.(Deduct)
		t, text := c.When.(Text)
		if !ok || !text || !d.Below {
			continue
		}
		if holds, _, known := j.noneReached(t.Words); !known || holds != yes {
			continue
		}
		rest := *j
		rest.r.Kind = Choice
		rest.r.Clauses = append(append([]Clause{}, j.r.Clauses[:i]...), j.r.Clauses[i+1:]...)
		if res := rest.choice(); res.why.Code != WhyNone || !res.hi.IsZero() || d.By.OfFull {
			return failed(Reason{Code: WhyReadings, Words: t.Words}), true
		}
		left := num.Num{}.Sub(d.By.N)
		j.line("0 "+minusSign+" "+show(d.By.N), left)
		return result{lo: left, hi: left, clause: i}, true
	}
	return result{}, false
}
