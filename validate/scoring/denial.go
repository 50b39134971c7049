package scoring

import "strings"

// deductsDenial reports whether the amount is taken for no more than that the awarded case does
// not hold (按时公示, 未按时公示), whatever else gives nothing.
func (r Rule) deductsDenial() bool {
	for _, c := range r.Clauses {
		if _, ok := c.Then.(Deduct); !ok {
			continue
		}
		for _, d := range r.Clauses {
			if gains(d.Then) && deniesWords(c.When, d.When) {
				return true
			}
		}
	}
	return false
}

// deniesWords reports whether a condition is another one with 未 or the like put in: 未按时公示,
// 资料不齐全.
func deniesWords(c, d Cond) bool {
	for _, a := range condWords(c) {
		for _, b := range condWords(d) {
			for _, n := range negations() {
				i := strings.Index(a, n)
				if i >= 0 && plain(a[:i]+a[i+len(n):]) == plain(b) {
					return true
				}
			}
		}
	}
	return false
}
