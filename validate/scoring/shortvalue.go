package scoring

import "jixiaobot/validate/num"

// valueOrShort doubts 低于1%扣0.1分 in a row of 99%: a share that small is no value that the row may have,
// and may be how far it lies below. Where both are so, or neither is, there is no doubt.
func (j *judge) valueOrShort(w Within) bool {
	if w.What != Value || !j.rate || !j.hasT || !j.hasV || j.a.kind != isNumber || !j.wantsMore() || w.Of != Unsaid || len(w.Ranges) != 1 {
		return false
	}
	hi := w.Ranges[0].Hi
	if w.Ranges[0].Lo.Set || !hi.Set || hi.Target || hi.At.Unit.Kind != Percent || hi.At.N.Sign() <= 0 || subjectOf(w) != "" {
		return false
	}
	if j.target.Cmp(num.Int(50)) < 0 || hi.At.N.Mul(num.Int(5)).Cmp(j.target) > 0 || j.v.Cmp(j.target) >= 0 || j.v.Cmp(hi.At.N) < 0 {
		return false
	}
	return !anyWhen(j.r.Clauses, func(o Within) bool {
		lo := o.Ranges[0].Lo
		return o.What == Value && lo.Set && !lo.Target && lo.At.N.Cmp(j.target) < 0
	})
}
