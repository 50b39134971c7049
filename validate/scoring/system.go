package scoring

import "jixiaobot/validate/num"

// System is what the official 预算管理一体化 module would give: it stores the
// sentence and scores by the sign alone (convention 19). False for 定性, where a
// person picks a grade, and where it has no number to work with.
func System(row Row, full num.Num, a Actual) (num.Num, bool) {
	j := newJudge(Rule{}, row, a)
	j.value()
	if !j.hasV || !j.hasT || row.Type == qualitative {
		return num.Num{}, false
	}
	if j.target.Sign() < 0 || j.target.IsZero() && row.Type != signEQ && row.Type != signLE && row.Type != signLT {
		return num.Num{}, false // the formulas are made for a plan above 0
	}
	switch row.Type {
	case signGE, signGT, signEQ:
		return systemUp(j.v, j.target, full)
	case signLE, signLT:
		return systemDown(j.v, j.target, full)
	}
	return num.Num{}, false
}

// systemUp is min(1, a/t)×w; with t = 0 all or nothing.
func systemUp(a, t, w num.Num) (num.Num, bool) {
	share, ok := a.Div(t)
	switch {
	case !ok && a.Sign() <= 0:
		return w, true
	case !ok:
		return num.Num{}, true
	}
	return num.Max(num.Num{}, num.Min(w, share.Mul(w))), true
}

// systemDown is w up to t, then (1−(a−t)/t)×w, from 2t on 0.
func systemDown(a, t, w num.Num) (num.Num, bool) {
	if a.Cmp(t) <= 0 {
		return w, true
	}
	over, ok := a.Sub(t).Div(t)
	if !ok {
		return num.Num{}, true
	}
	return num.Max(num.Num{}, one().Sub(over).Mul(w)), true
}
