package scoring

import (
	"fmt"
	"reflect"
)

// entryList writes the entries of a list that the clauses count.
func (p *printer) entryList() []string {
	out := make([]string, len(p.Entries))
	for i, e := range p.Entries {
		out[i] = listMark(i+1) + e
	}
	if n := len(out); n > 0 {
		out[n-1] += stopSaid
	}
	return out
}

// entryRange writes how many entries hold, or do not: 符合2项, 缺1项, 不足2项.
func (p *printer) entryRange(r Range, lacks bool) string {
	n := len(p.Entries)
	lo, hi := toInt(r.Lo.At.N), toInt(r.Hi.At.N)
	unit := entryUnits()[0]
	switch {
	case lacks && lo == hi, lacks && hi == n:
		up := ""
		if lo < hi {
			up = heldUps()[0]
		}
		return fmt.Sprintf("%s%d%s%s", lackedSaid, lo, unit, up)
	case lo == n:
		return heldAlls()[0] + goodAll()[0]
	case hi == 0:
		return noneHeldSaid
	case lo == hi:
		return fmt.Sprintf("%s%d%s", goodAll()[0], lo, unit)
	case hi == n:
		return fmt.Sprintf("%s%d%s%s", goodAll()[0], lo, unit, heldUps()[0])
	case lo == 0:
		return fmt.Sprintf("%s%d%s", heldUnders()[0], hi+1, unit)
	}
	return heldSomes()[0] + goodAll()[0]
}

// sameEntries reports whether a checklist gives the same points for each of its entries and
// says nothing else, so that 每符合1项得1分 behind their names says it too.
func (r Rule) sameEntries() bool {
	if r.Kind != Items || len(r.Clauses) < 2 || len(r.Clauses) != r.Parts || r.AllOrNone || len(r.Unread) > 0 || len(r.Exempt) > 0 || len(r.Rivals) > 0 {
		return false
	}
	for i, c := range r.Clauses {
		t, text := c.When.(Text)
		if c.Part != i+1 || !text || t.Exempt || t.Foreign || !same(reflect.ValueOf(c.Then), reflect.ValueOf(r.Clauses[0].Then)) {
			return false
		}
	}
	a, ok := r.Clauses[0].Then.(Points)
	return ok && a.Lo.Equal(a.Hi) && a.Hi.Sign() > 0
}

// eachEntry writes the entries as names and what each of them earns.
func (p *printer) eachEntry() string {
	s := ""
	for i, c := range p.Clauses {
		if i > 0 {
			s += stopBetween("", "")
		}
		s += listMark(i+1) + c.When.(Text).Words
	}
	by := p.Clauses[0].Then.(Points).Hi
	return s + stopSaid + fmt.Sprintf(eachHeldSaid, goodAll()[0], entryUnits()[0], show(by))
}
