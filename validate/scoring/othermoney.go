package scoring

import "strings"

// otherMoney reports whether a range speaks of money (超出预算, 资金超支) in a row that
// counts things and wants more of them, whose actual says nothing of it.
func (j *judge) otherMoney(w Within) bool {
	if j.rate || !j.hasT || !j.wantsMore() || j.rowOfMoney() || !containsAny(w.Words, moneyWords()...) {
		return false
	}
	r := w.Ranges[0]
	return w.What == Over || w.What == Short || r.Hi.Target || r.Lo.Target && !r.Lo.Incl
}

// rowOfMoney reports whether the row may count money: by its unit, or by its name.
func (j *judge) rowOfMoney() bool {
	u := unitOf(j.row.Unit)
	return u.Kind == Money || u.Kind == Bare || strings.ContainsRune(j.row.Unit, runeYuan) || containsAny(j.row.Level3, moneyWords()...)
}

// tellsOfOther reports whether the words of a range, besides its ends, decide what it is
// judged by: 低于预算标准, 3个以上不合格.
func (w Within) tellsOfOther() bool {
	r := w.Ranges[0]
	money := w.What == Value && r.anyEnd().Target && !(r.Lo.Target && r.Lo.Incl) && containsAny(w.Words, moneyWords()...)
	return money || w.What == Value && endsInAny(stripTail(w.Words), faultTails()) && r.anyEnd().At.Unit.Kind == Count
}
