package scoring

import "jixiaobot/validate/num"

// lacksTime reports whether the actual says how many days or quarters are missing (缺5日,
// 缺一个季度), and all that the rule says of what is missing counts in that unit.
func (j *judge) lacksTime(u Unit) bool {
	said, ok := j.lackUnit()
	return j.a.short && ok && said.Kind == u.Kind && (said.Text == u.Text || isQuarter(said.Text) && isQuarter(u.Text))
}

// lackUnit is the one stretch of time that all the rule says of what is missing counts in; false
// where it counts anything else.
func (j *judge) lackUnit() (u Unit, ok bool) {
	for _, c := range j.r.Clauses {
		said := Unit{}
		switch s, step := c.Then.(Step); {
		case step && s.What == Missing:
			said = s.Every.Unit
		case step:
			return u, false
		default:
			w, within := c.When.(Within)
			if !within {
				continue
			}
			if w.What != Missing {
				return u, false
			}
			said = w.Ranges[0].anyEnd().At.Unit
		}
		if !said.isTime() && !isQuarter(said.Text) || ok && said != u {
			return u, false
		}
		u, ok = said, true
	}
	return u, ok
}

// nothingLacks reports whether c is the one clause for all that should be there, beside others for
// how many of them are missing, of which k is met: then c does not hold.
func (j *judge) nothingLacks(c, k Clause) bool {
	w, ok := k.When.(Within)
	if !ok || w.What != Missing || !j.a.short || j.a.q.N.Sign() <= 0 || !isFixed(c.Then) || !isFixed(k.Then) {
		return false
	}
	switch o := c.When.(type) {
	case Text:
		if o.Exempt || o.Foreign {
			return false
		}
	case Met:
		if o.Not {
			return false
		}
	default:
		return false
	}
	others, top := 0, num.Num{}
	for _, d := range j.r.Clauses {
		if !gains(d.Then) {
			continue
		}
		if v, within := d.When.(Within); within && v.What == Missing {
			if pts, fixed := d.Then.(Points); fixed {
				top = num.Max(top, pts.Hi)
			}
			continue
		}
		others++
	}
	a, points := c.Then.(Points)
	return others == 1 && points && a.Lo.Cmp(top) > 0
}

// ofYear is the clause whose words are those of the actual but for the year that one of them
// speaks of (全年未开展); −1 for none.
func (j *judge) ofYear(s string) int {
	rest := withoutYear(s)
	if rest == "" {
		return -1
	}
	for i, c := range j.r.Clauses {
		if t, ok := c.When.(Text); ok && withoutYear(plain(t.Words)) == rest {
			return i
		}
	}
	return -1
}
