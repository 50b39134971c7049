package scoring

import "strings"

// otherMoney reports whether a range speaks of money (超出预算, 资金超支) in a row that
// counts things, or is a rate of something else, and wants more, whose actual says nothing
// of it.
func (j *judge) otherMoney(w Within) bool {
	if !j.hasT || !containsAny(w.Words, moneyWords()...) || !j.wantsMore() || j.rowOfMoney() {
		return false
	}
	r := w.Ranges[0]
	return w.What == Over || w.What == Short || r.Hi.Target || r.Lo.Target && !r.Lo.Incl
}

// rowOfMoney reports whether the row may count money: by its unit, or by its name.
func (j *judge) rowOfMoney() bool {
	if j.rate {
		return j.rateOfMoney()
	}
	u := unitOf(j.row.Unit)
	return u.Kind == Money || u.Kind == Bare || strings.ContainsRune(j.row.Unit, runeYuan) || containsAny(j.row.Level3, moneyWords()...)
}

// rateOfMoney reports whether a rate may be one of money: by the name of the row, or one
// that an award says. Where neither has a name, only more of it is plainly better.
func (j *judge) rateOfMoney() bool {
	named := j.row.Level3 != ""
	if containsAny(j.row.Level3, moneyRates()...) {
		return true
	}
	for _, c := range j.r.Clauses {
		if !gains(c.Then) {
			continue
		}
		for s := range j.r.awardNames(c) {
			named = named || s != ""
			if containsAny(s, moneyRates()...) {
				return true
			}
		}
	}
	return !named && j.row.Type == signEQ
}

// tellsOfOther reports whether the words of a range, besides its ends, decide what it is
// judged by: 低于预算标准, 3个以上不合格.
func (w Within) tellsOfOther() bool {
	r := w.Ranges[0]
	money := w.What == Value && r.anyEnd().Target && !(r.Lo.Target && r.Lo.Incl) && containsAny(w.Words, moneyWords()...)
	return money || w.What == Value && endsInAny(stripTail(w.Words), faultTails()) && r.anyEnd().At.Unit.Kind == Count
}
