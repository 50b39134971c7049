package scoring

import "jixiaobot/validate/num"

// said tells whether an answer to one entry says that it holds (是, 有, 1) or does
// not (否, 无, 0); false in ok for anything else.
func (a Actual) said() (holds, ok bool) {
	switch {
	case a.kind == isHeld:
		return true, true
	case a.kind == isNumber && !a.short && a.q.N.IsZero():
		return false, true
	case a.kind == isNumber && !a.short && a.q.N.Equal(one()):
		return true, true
	case a.kind == isWords && oneOf(a.words, yesAnswers()):
		return true, true
	case a.kind == isWords && oneOf(a.words, noAnswers()):
		return false, true
	}
	return false, false
}

// onlyPlaces reports whether the parts answered only name places, so that the
// places left out are known too.
func (a Actual) onlyPlaces() bool {
	for _, p := range a.parts {
		if p.kind != isHeld {
			return false
		}
	}
	return len(a.parts) > 0
}

// fixed reports whether a rule awards one fixed number of points on words alone.
func (r Rule) fixed() bool {
	if len(r.Clauses) != 1 {
		return false
	}
	_, points := r.Clauses[0].Then.(Points)
	_, text := r.Clauses[0].When.(Text)
	_, met := r.Clauses[0].When.(Met)
	return points && (text || met)
}

// countOfParts scores 3项 or 缺1项 of a checklist whose entries are worth the same.
func (j *judge) countOfParts() (result, bool) {
	q := j.a.q
	if j.a.kind != isNumber || q.Unit.Kind != Count || !q.N.IsInt() || q.N.Sign() < 0 || q.N.Cmp(num.Int(int64(j.r.Parts))) > 0 || j.row.Type != "" && j.row.Type != qualitative {
		return result{}, false
	}
	var each *num.Num
	for n := 1; n <= j.r.Parts; n++ {
		sub := j.r.part(n)
		if !sub.fixed() {
			return result{}, false
		}
		p := sub.Clauses[0].Then.(Points)
		if !p.Lo.Equal(p.Hi) || each != nil && !each.Equal(p.Hi) {
			return result{}, false
		}
		each = &p.Hi
	}
	if each == nil || !j.hasFull {
		return result{}, false
	}
	n := q.N
	if j.a.short {
		n = num.Int(int64(j.r.Parts)).Sub(n)
	}
	if j.r.AllOrNone && n.Cmp(num.Int(int64(j.r.Parts))) < 0 {
		return fixed(num.Num{}), true
	}
	got := num.Min(j.full, n.Mul(*each))
	j.line(show(n)+" × "+show(*each), got)
	return fixed(got), true
}
