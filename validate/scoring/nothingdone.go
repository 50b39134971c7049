package scoring

// nothingDone keeps points from an actual of 0 where more is wanted and the sentence gives none for
// something that was not done (未组织的不得分): whether these words mean the very 0 only the person knows.
// Nor does it leave any for less than 0 where other words (上升的得0分) may speak of it.
func (j *judge) nothingDone(res result) Reason {
	if res.lo.Sign() <= 0 || !j.hasV || j.v.Sign() > 0 || j.a.kind != isNumber || j.a.short || j.a.event || !j.wantsMore() || !j.hasT || j.target.Sign() <= 0 {
		return Reason{}
	}
	for _, c := range j.r.Clauses {
		t, ok := c.When.(Text)
		if !ok || !isZero(c.Then) || c.Part > 0 || t.Exempt || t.Foreign {
			continue
		}
		if one, _ := oneDenied(stripTail(t.Words)); one || startsNot(t.Words) || j.v.Sign() < 0 {
			return Reason{Code: WhyCondition, Words: t.Words, At: c.At}
		}
	}
	return Reason{}
}
